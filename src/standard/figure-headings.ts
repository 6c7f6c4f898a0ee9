import type { CountedMeasure } from "./return-rows";
import type { Section } from "./pay-bands";

/** What a heading of ready-made counts or percentages says of the numbers under or beside it. */
export interface HeadingMeaning {
  measure?: CountedMeasure;
  /** "count" and "percent" are what any heading may say; "events" and "base" need an indicator. */
  figure?: "count" | "events" | "base" | "percent" | "rate" | "value" | "responses" | "difference";
  section?: Section;
  /** Of the organisation itself, or of the group it is compared with. */
  of?: "own" | "average";
  /** Where a return gives figures twice. */
  source?: "prefilled" | "verified";
  /** Of applications: those from overseas, the others, or a part of the number beside it. */
  overseas?: "uk" | "overseas" | "of which overseas";
}

export interface HeadingWords {
  /** Tried on lower-case text with single spaces for whatever is no letter, digit or %. */
  words: RegExp;
  meaning: HeadingMeaning;
}

/**
 * Words of headings, in order: each one found is taken out of the heading and its meaning added, unless an
 * earlier one has said the same kind of thing. What is left over must be a group, a band or a date.
 */
export const headingWords: readonly HeadingWords[] = [
  {
    words:
      /\b(current|new|revised|present) (method(ology)?|calculation|definition|basis|formula|wording)\b/,
    meaning: {},
  },
  {
    words: /\buk and (overseas|international)\b|\b(overseas|international) and uk\b/,
    meaning: {},
  },
  {
    words:
      /\bof which (are |were |from )?(the )?(overseas|international(ly)?|abroad)( recruit(ment|ed|s)?)?\b/,
    meaning: { overseas: "of which overseas" },
  },
  {
    words:
      /\b(non|not|excluding|excl|without) (overseas|international(ly)?)( recruit(ment|ed|s)?)?\b|(?<!\b(non|outside|outside the) )\b(uk|domestic)( based| recruit(ment|ed|s)?| only)?\b/,
    meaning: { overseas: "uk" },
  },
  {
    words:
      /\bnon uk\b|\boutside (the )?uk\b|\b(overseas|international(ly)?)( recruit(ment|ed|s)?)?\b|\bfrom abroad\b/,
    meaning: { overseas: "overseas" },
  },
  { words: /\bpre ?(populated|filled|loaded|entered)\b/, meaning: { source: "prefilled" } },
  {
    words:
      /\b(verified|submitted|validated|corrected|corrections?|amended|amendments?|revised)( ((only )?(if|where) )(different|wrong|incorrect|changed|needed|required|necessary))?\b/,
    meaning: { source: "verified" },
  },
  {
    words: /\b(your|our|this) (organisation|trust|org)\b|\bown\b|\borganisation result\b/,
    meaning: { of: "own" },
  },
  {
    words:
      /\b(benchmark(ing)?( group| trusts?)?( average| median)?|(national|england|sector|regional|region|ics|icb|system|trust type|peer|group) (average|median|mean)|average|median|national|sector|comparator)\b/,
    meaning: { of: "average" },
  },
  { words: /\brelative likelihood( ratio)?\b|\blikelihood ratio\b/, meaning: { figure: "value" } },
  { words: /\blikelihood\b|\brate\b/, meaning: { figure: "rate" } },
  { words: /%|\bper ?cent(age)?s?\b|\bpct\b|\bproportions?\b/, meaning: { figure: "percent" } },
  {
    words:
      /\b((number|no|n|count|total) )?(of )?((people|staff|those) )?(who )?(said|saying|say|answer(ed|ing)|respond(ed|ing)|repl(ied|ying)|report(ed|ing)?)( with)?( a)? (yes|agree|positively)\b/,
    meaning: { figure: "events" },
  },
  {
    words: /^((number|no|n|count|total) )?(of )?(yes|positive)( answers?| responses?)?$/,
    meaning: { figure: "events" },
  },
  {
    words:
      /^((number|no|n|count|total) )?(of )?((people|staff|those) )?(who )?(answered|answering|asked)( the)?( question)?$/,
    meaning: { figure: "responses" },
  },
  {
    words: /\b((number|no|n|count|total) )?(of )?((people|staff|those) )?(who )?responding\b/,
    meaning: { figure: "responses" },
  },
  {
    words: /\b(number|no|count|total) of (responses|respondents|answers)\b/,
    meaning: { figure: "responses" },
  },
  {
    words: /\b(base size|sample size|responses?|respondents?|answers|responded)( n)?\b/,
    meaning: { figure: "responses" },
  },
  {
    words:
      /\b(number )?(appointed|appointments?|appointees) (from|after|following|of those) short ?list(ed|ing)\b/,
    meaning: { measure: "appointed" },
  },
  {
    words: /\b(number )?short ?list(ed|ing)?( applicants?| candidates?| applications?)?\b/,
    meaning: { measure: "shortlisted" },
  },
  {
    words:
      /\b(number )?(appointed|appointments|appointees|hired|offers? accepted)( from shortlisting)?\b/,
    meaning: { measure: "appointed" },
  },
  {
    words: /\binterviewed\b|(?<!\b(exit|stay) )\binterviews?\b/,
    meaning: { measure: "interviewed" },
  },
  { words: /\boffered\b|\boffers( made)?\b/, meaning: { measure: "offered" } },
  { words: /\bstarted\b|\bcommenced\b/, meaning: { measure: "started" } },
  {
    words: /\bapplied\b|\bapplicants\b|\bapplications( received)?\b/,
    meaning: { measure: "applied" },
  },
  {
    words:
      /\b((staff|people) )?((entered|entering|entries|entrants?|enter)( into| to)?( the| a)? )?(formal )?disciplinar(y|ies)( (process(es)?|procedures?|investigations?|cases?|action|proceedings))?\b/,
    meaning: { measure: "disciplinary" },
  },
  { words: /\b(entered|entering|entrants)( process)?\b/, meaning: { measure: "disciplinary" } },
  {
    words:
      /\b((staff|people) )?((accessed|accessing|accesses|took up|taken up|taking up|attended|undertook) )?(any )?(non ?mandatory )?(?<!\b(?<!\bnon )(?:mandatory|mand|statutory|mast|statmand) )(training|cpd)(?!.*\bcompliance\b)(( and| or)*( other)? (non ?mandatory )?(cpd|development|training|education|learning|courses))*( opportunities)?\b/,
    meaning: { measure: "training" },
  },
  { words: /\b(accessed|accessing)\b/, meaning: { measure: "training" } },
  {
    words: /\b(of which )?(board )?non voting( board)?( members?)?\b/,
    meaning: { measure: "board non-voting" },
  },
  {
    words: /\b(of which )?(board )?non exec(utive)?s?( board| directors?)?( members?)?\b|\bneds\b/,
    meaning: { measure: "board non-executive" },
  },
  {
    words: /\b(of which )?(board )?voting( board)?( members?)?\b/,
    meaning: { measure: "board voting" },
  },
  {
    words: /\b(of which )?(board )?exec(utive)?s?( board| directors?)?( members?)?\b/,
    meaning: { measure: "board executive" },
  },
  { words: /\b(whole |total )?board( members?(hip)?)?\b/, meaning: { measure: "board" } },
  {
    words:
      /\b(number of )?(staff|people) in (the )?(overall )?workforce\b|\b(overall )?workforce\b/,
    meaning: { measure: "workforce" },
  },
  { words: /\b(staff )?in post\b/, meaning: { measure: "workforce" } },
  { words: /\bevents?\b|\bnumerators?\b/, meaning: { figure: "events" } },
  { words: /\bbase\b|\bdenominators?\b/, meaning: { figure: "base" } },
  { words: /\bnon ?clinical\b/, meaning: { section: "non-clinical" } },
  {
    words: /\bclinical\b.*\bnon medical\b|\bnon medical( clinical)?\b/,
    meaning: { section: "clinical" },
  },
  {
    words: /\bmedical (and|or) dental\b|^medical( staff)?$|\bmedical workforce\b/,
    meaning: { section: "medical" },
  },
  { words: /\bclinical\b/, meaning: { section: "clinical" } },
];

/** Words that say that numbers are heads of staff, where nothing says otherwise. */
export const headsOfStaff = /\b(head ?counts?|hc|staff|employees|heads)\b/;

/** Words that say that numbers are counts, and not of what. */
export const countWords = /\b(numbers?|no|nos|counts?|n|people|persons|individuals)\b/;

/** Words of a heading that change nothing. */
export const neutralWords =
  /\b(of|the|in|at|as|by|for|to|from|on|and|who|were|was|per|with|within|all|members?|wres|nhs|year|years|ended|ending|snapshot|date|ethnicity|ethnic|groups?|origin|category|categories|total|figures?|data|results?|scores?|answering|answered|answer|said|combined|headings?|financial|position|auto calculated|calculated|yes|saying|reporting|process)\b/g;

/** Rows and columns that are worked out from the numbers of the groups: no group, and no heads. */
export const derivedFigure =
  /^((race )?(disparity|odds|likelihood|risk|relative|success) )?(ratios?|difference|gap|variance|odds|rl|rr|disparity|change|p value|significance)( (white (to|v|vs|over) bme|bme (to|v|vs|over) white))?$/;

/** What the row or column of somebody else's figures is called: an average, a sector, a system. */
export const othersFigures =
  /^(the )?((sector|benchmark\w*|peers?|national|england|ics|icb|icp|system|regional|region|comparator|all|similar|acute|community|trust type|group|median|average) )*(average|mean|median|sector|benchmark|peers|national|england|comparators?|peer group|(sector|national|benchmark|similar|all|peer|comparator) (trusts?|organisations?|result|score|value))s?$/;

/** Numbers that are no people: money, for the most part. */
export const notPeople =
  /£|\b(salar(y|ies)|earnings?|pay(?![ -]?(band\w*|scales?|grades?|points?|groups?|spines?|circular)\b)|wages?|remuneration|bonus(es)?|pounds|gbp|overtime)\b/i;

/** Titles of counts that look like counts of the workforce and are of other people. */
export const notTheWorkforce =
  /\b(leavers?|starters?|joiners?|new hires|resign\w*|retire\w*|attrition|redundanc\w*|apprentice\w*|vaccin\w*|immuni[sz]\w*|nominat\w*|awards?|incidents?|complain\w*|exits|leaving|recruits|redeploy\w*|transfers?|transferred|moves|jabs?|ment(ors?|ees?)|staff networks?|apprais\w*|respondents?|turnover|promot\w+|establishment|bank|agency|honorary|sickness|absences?|appraisals?|grievances?|capability|dismissals?|suspen\w+|secondments?|population|census|patients?|service users?|volunteers?|governors?|wdes|disab\w*|gender|religio\w*|age|vacanc\w*|pay gap|increments?|flexible working|exit|wte|fte)\b/i;

/**
 * Labels of figures by a method that is no longer that of the standard: "7 (former method)", "old definition", "method
 * used until 2020", "7 (old)". On lower-case text with single spaces for whatever is no letter or digit. A former year
 * and former employees are no method.
 */
export const formerMethod =
  /\b(former(ly)?|old|older|previous(ly)?|prior|earlier|superseded|discontinued|legacy|historic(al)?|outdated|obsolete|pre (19|20)\d\d) (?:(?!current|new|revised|present)\w+ ){0,2}(method(ology|s)?|calculation|calculated|definition|basis|formula|wording|scoring)\b|\b(method(ology)?|calculation|calculated|definition|basis|formula|wording) (?:\w+ ){0,3}(before|until|up to|prior to) (?:\w+ ){0,2}(19|20)\d\d\b|\b(method(ology)?|calculation|definition|basis|formula|wording) (no longer used|discontinued|superseded|withdrawn|replaced)\b|^(wres |indicator |metric |ind |question |q )*\w?\d+ ?[a-e]? (former|old|superseded|discontinued|pre (19|20)\d\d)$/;

/**
 * Labels, among the steps of a disciplinary process, of those who entered its formal part: a formal investigation that was
 * begun, whatever came of it. On lower-case text with single spaces for whatever is no letter or digit.
 */
export const formalEntry =
  /^((staff|people|cases) )?(((entered( into)?|(moved|proceeded|progressed|went|referred|taken) to) )?((a|the) )?formal (disciplinary )?(investigations?|process|procedure|stage)( (commissioned|opened|started|commenced|begun|began|launched|initiated|instigated))?|formally investigated)$/;

/** Titles of other procedures than the disciplinary one, which have formal investigations too. */
export const otherProcedures =
  /\b(grievances?|capability|dignity at work|bullying|sickness|absence|probation\w*|performance|whistleblow\w*|complaints?)\b/i;
