import { ethnicCategoryOf, type EthnicCategoryCode } from "../../standard/ethnic-categories";
import {
  countWords,
  formerMethod,
  headingWords,
  headsOfStaff,
  neutralWords,
  othersFigures,
  type HeadingMeaning,
} from "../../standard/figure-headings";
import type { IndicatorNumber } from "../../standard/indicators";
import { payBandOf, type Section } from "../../standard/pay-bands";
import { returnRowOf, type CountedMeasure } from "../../standard/return-rows";
import { sectionOf } from "../../standard/staff-groups";
import {
  firstSurveyYear,
  lastSurveyYear,
  questionNumbersOf,
  scoreOf,
  surveyWordingOf,
  withoutQuestionNumbers,
  type SurveyWordingRead,
} from "../../standard/survey-questions";
import type { AnswerLabel } from "./answer-options";
import { contractKindOf, isTotalOfContract, type ContractKind } from "./contract-kinds";
import { isoOfDay, readDay } from "../excel-date";
import type { CellValue } from "../found-region";
import { periodOfText } from "../recognise/period-of-text";
import { isBlank, isTotal } from "../table-slice";
import { isDateFormat } from "../recognise/value-evidence";

/** What the labels of a number say of it: its place in the standard. Keys that nothing tells are absent. */
export interface Meaning {
  category?: EthnicCategoryCode;
  /** The text of a category that is not recognised. */
  categoryText?: string;
  /** Name of a pay band or medical grade; null where the text is none. */
  band?: string | null;
  bandText?: string;
  section?: Section;
  indicator?: IndicatorNumber;
  /** Snapshot date, ISO. */
  period?: string;
  /** A year by itself: of the report, or of the survey. */
  year?: number;
  surveyYear?: number;
  measure?: CountedMeasure;
  /** Heads of staff, unless something says of whom. */
  heads?: true;
  /** Of executive or non-executive members: whether they have a vote, where the label tells both. */
  voting?: boolean;
  /** Cases, and no people. */
  cases?: true;
  /** People who are counted once, however many entries they have. */
  distinct?: true;
  figure?: NonNullable<HeadingMeaning["figure"]>;
  /** Part of the indicator that a row of the return names. */
  part?: string;
  /** "Q14a"; "Q14b+Q14c" for two taken together. */
  question?: string;
  /** Told by the words of a question. */
  survey?: SurveyWordingRead;
  /** One of the answers to a question of the survey, each a line or column of its own. */
  answer?: AnswerLabel;
  /** Percentages of wanted answers, or of unwanted ones. */
  score?: "positive" | "negative";
  /** "own", "average", or the name of an organisation. */
  of?: string;
  source?: "prefilled" | "verified";
  /** Applications from overseas, or the others; only of applications. */
  overseas?: NonNullable<HeadingMeaning["overseas"]>;
  /** Quarter of a year whose four quarters are given, and no sum of them. */
  quarter?: number;
  /** The quarter holds those before it too. */
  toDate?: true;
  /** People by their contract; only those of employees are of the workforce. */
  contract?: ContractKind;
  /** A sum of other rows or columns. */
  total?: true;
  /** Part of another row: never counted. */
  ofWhich?: true;
  /** By a method that is no longer that of the standard: never counted. */
  formerMethod?: true;
  /** Of a breakdown by gender, age or the like: never counted. */
  otherBreakdown?: true;
}

/** What the header of a column of labels says they are. */
export type LabelKind =
  | "category"
  | "band"
  | "section"
  | "indicator"
  | "period"
  | "reportYear"
  | "surveyYear"
  | "organisation"
  | "question"
  | "part"
  | "figure"
  | "contract"
  | "ignored";

/** Headers of columns of labels; the first one found decides. */
const labelHeaders: readonly (readonly [RegExp, LabelKind])[] = [
  [/^survey year$|^year of survey$/, "surveyYear"],
  [/^(ethnic\w*( (group|origin|category|background))?|groups?|race)( description)?$/, "category"],
  [/^(staff|wres) group (description)?$|^breakdown$|^demographic( group)?$/, "category"],
  [/^(afc |pay |payscale |salary )?(band|grade|scale)s?( description)?$|^band grade$/, "band"],
  [/^pay ?scale( description)?$|^agenda for change band$/, "band"],
  [/^(section|staff group|staffing group|clinical( or)? non clinical|workforce group)$/, "section"],
  [/^(wres )?(indicator|metric)s?( (no|number))?$/, "indicator"],
  [/^(wres|reporting|report|return|submission)( reporting| report)? years?$/, "reportYear"],
  [
    /^(financial )?years?( end(ing|ed)?)?$|^((reporting|wres) )?years? end(ing|ed)?$|^period( end)?$|^snapshot( date)?$/,
    "period",
  ],
  [/^as at( date)?$|^date$|^reporting date$/, "period"],
  [/^(position |snapshot |year (to|ended|ending) )?(as )?(at )?31(st)? march$/, "period"],
  [/^(organisation|trust|provider|org|employer)( name)?$/, "organisation"],
  [/^questions?( (no|number|text|wording|id))?$|^key findings?$|^survey question$/, "question"],
  [/^part$/, "part"],
  [
    /^(data )?items?$|^measures?$|^figure( type)?$|^stage$|^type of figure$|^metric type$/,
    "figure",
  ],
  [/^(notes?|comments?|remarks?|sources?|row|row no|line|line no|ref|reference)$/, "ignored"],
  [/^(organisation|trust|provider|org|ods)( type| code| id)$|^ods$|^region$|^sector$/, "ignored"],
];

/** Lower case, with single spaces for whatever is no letter, digit or %. */
export function plainLabel(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘]/g, "")
    .replace(/[&+]/g, " and ")
    .replace(/[^a-z0-9%]+/g, " ")
    .trim();
}

/** What a header says that the cells below it are labels of; null when it says nothing of the kind. */
export function labelKindOf(header: string): LabelKind | null {
  const plain = plainLabel(header);
  return labelHeaders.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** Years that a report of the standard may be of, or a survey. */
const isYear = (year: number) => year >= 2010 && year <= 2060 && Number.isInteger(year);

/** A year by itself: 2025, "2025". */
export function yearOf(value: CellValue): number | null {
  const year = typeof value === "string" && /^\s*20\d\d\s*$/.test(value) ? Number(value) : value;
  return typeof year === "number" && isYear(year) ? year : null;
}

/** The 31 March that a date cell is; null for any other cell. */
function yearEndOf(value: CellValue, format: string): string | null {
  if (typeof value !== "number" || !isDateFormat(format)) return null;
  const day = readDay(value, false);
  const iso = typeof day === "number" && Number.isFinite(day) ? isoOfDay(day) : "";
  return iso.endsWith("-03-31") ? iso : null;
}

function indicatorOf(text: string): Pick<Meaning, "indicator" | "section"> | null {
  const match =
    /\b(?:indicator|metric|ind|wres)(?: no| number)? ?([1-9])(?: ?([ab]))?\b/.exec(text) ??
    /^(?:wres )?([1-9])(?: ?([ab]))?$/.exec(text);
  if (!match) return null;
  const indicator = match[1] as IndicatorNumber;
  return {
    indicator,
    ...(match[2] === "a" && indicator === "1" ? { section: "non-clinical" } : {}),
  };
}

/** An indicator by letter and number. Weeks and wards are named so too: only under a header that says it. */
const indicatorCode = /^(?:wi|w|i)(?:nd)? ?([1-9])(?: ?([ab]))?$/;

/** The indicator of a label in a column of indicators or measures: "W5", "I 5", "5". */
function indicatorOfCode(plain: string): Pick<Meaning, "indicator" | "section"> | null {
  const code = indicatorCode.exec(plain);
  return code ? indicatorOf(`${code[1]}${code[2] ?? ""}`) : null;
}

/** Words that tell a year of a survey from a year of a report. */
const surveyWord = /\b(survey|nss)\b/;

const dateWordsIn = /\b(31(st)?|1(st)?|mar(ch)?|apr(il)?|(19|20)\d\d|\d\d(?=( |$)))\b/g;

/** A year that is called one of the report: "WRES 2025", "2025 WRES return", "reporting year 2025". */
const yearOfReport =
  /\b(?:wres|(?:race|workforce) equality standard)(?: (?:report(?:ing)?|return|submission|data|collection|results?|round|year))* (20\d\d)\b(?! \d\d\b)|\b(20\d\d) wres\b(?! (?:indicator|metric))|\b(?:report(?:ing)?|return|submission) year (20\d\d)\b(?! \d\d\b)/g;

/** A year that is called one of the survey: "survey 2024", "2024 NHS staff survey". */
const yearOfSurvey =
  /\b(?:survey|nss)(?: (?:of|in|year|results?))* (20\d\d)\b|\b(20\d\d) (?:nhs )?(?:staff )?(?:survey|nss)\b/g;

/** The one year that is named so; null for none and for several. */
function oneYear(plain: string, words: RegExp): number | null {
  const years = new Set(
    [...plain.matchAll(words)].map((match) => Number(match.slice(1).find(Boolean)))
  );
  const [year] = years;
  return years.size === 1 && isYear(year) ? year : null;
}

/** The time of a label with a year of the report in it; null where it has none, or where it contradicts itself. */
function timeOfReport(plain: string): { meaning: Meaning; rest: string } | null {
  const year = oneYear(plain, yearOfReport);
  if (year === null) return null;
  const years = new Set([...plain.matchAll(/\b20\d\d\b/g)].map(([digits]) => Number(digits)));
  const others = [...years].filter((other) => other !== year);
  const survey = oneYear(plain.replace(yearOfReport, " "), yearOfSurvey);
  const isRepeated = others.length === 1 && survey === others[0] && survey === year - 1;
  if (others.length > 0 && !isRepeated) return null;
  const rest = plain.replace(yearOfReport, " ").replace(yearOfSurvey, " ").replace(surveyName, " ");
  // "WRES 2025 (survey 2024)" says one thing twice; "WRES 2024 staff survey" may be of either year.
  return surveyWord.test(plain) && !isRepeated
    ? { meaning: { year }, rest }
    : { meaning: { period: `${year}-03-31` }, rest };
}

const surveyName = /\b(nhs |staff )*(survey|nss)\b/g;

/** Takes the date out of a label, and says which it is. */
function takePeriod(text: string, plain: string): { meaning: Meaning; rest: string } {
  const period = periodOfText(text);
  if (period !== null) {
    return { meaning: { period }, rest: plain.replace(dateWordsIn, " ") };
  }
  const ofReport = timeOfReport(plain);
  if (ofReport !== null) return ofReport;
  const years = [...plain.matchAll(/\b(20\d\d)\b/g)].map(([year]) => Number(year));
  if (new Set(years).size !== 1 || !isYear(years[0])) return { meaning: {}, rest: plain };
  const rest = plain.replace(/\b20\d\d\b/g, " ");
  return surveyWord.test(plain)
    ? {
        meaning: { surveyYear: years[0] },
        rest: rest.replace(/\b(nhs |staff )*(survey|nss)\b/g, " "),
      }
    : { meaning: { year: years[0] }, rest };
}

/** "WRES indicator 5", "Ind 5", "WRES5". */
const indicatorWord =
  /\b(wres )?(indicator|metric|ind|wres)( no| number)? ?[1-9] ?[ab]?\b(?! ?(years?|months?))/;

/** Marks for people of unknown ethnicity that are no words. */
const unknownMarks = /^(nk|n k|unk|ukn|unkn|unkwn|ns|n s|nd|n d|nr|n r|pnts|pns|dnd|dnts|pnd)$/;

/** Labels of breakdowns other than the one by ethnicity, and the people they tell apart. */
const otherBreakdowns =
  /^(gender|sex|age( group| band)?|disab\w*|religion( or belief)?|belief|sexual orientation|sexuality|marital status|nationality|staff group|occupation\w*|directorate|division|caring\w*|contract|hours|length of service|long term condition|pregnan\w*) ?[:–-]|^(females?|males?|wom[ae]n|m[ae]n|non[- ]binary|disabled|(not|non)[- ]disabled|lgbt?q?\+?)( staff| employees)?$/i;

/** The name of another breakdown as a label of its own, beside the people it tells apart. */
const breakdownNames =
  /^(gender( identity)?|sex|age( groups?| bands?| range)?|disabilit(y|ies)|disability status|religion( or belief| and belief)?|sexual orientation|sexuality|marital status|nationality|staff groups?|occupation(al)? groups?|directorates?|divisions?|pay ?bands?|caring responsibilities|carers?|working pattern|length of service|long term conditions?)$/;

const bandWords = /\b(under |below )?(afc )?bands? ?\d ?[a-d]?\b|\bvsm\b|\bvery senior managers?\b/;

const tidy = (text: string) => text.replace(/\s+/g, " ").trim();

/** What pivot tables write above their rows and columns. */
const pivotWords: readonly (readonly [RegExp, Meaning])[] = [
  [/^(column|row) labels?$|^values$/, {}],
  [
    /^(count|number) of (employee|staff|person|assignment|payroll)( (number|no|id))?s?$/,
    { heads: true, figure: "count" },
  ],
];

/** Words that tell people counted once, and cases, from heads of staff. */
const peopleAndCases: readonly (readonly [RegExp, Meaning])[] = [
  [
    /\b(individual|unique|distinct) (staff|people|persons|employees|members of staff|heads|learners)\b/,
    { distinct: true },
  ],
  [
    /(?<=^(white|bme|bame|unknown|total|not (stated|known)|all|number of|no of) )cases\b|^cases\b/,
    { cases: true },
  ],
];

/** "Staff: White" are heads of White staff. */
const staffBefore = /^(staff|employees) (?=\S)/;

/** Reads the words of a heading one after another; null when something is left that nobody knows. */
function meaningOfWords(text: string, isWhole: boolean): Meaning | null {
  const pivot = pivotWords.find(([words]) => words.test(plainLabel(text)));
  if (pivot) return pivot[1];
  const { meaning, rest: withoutDate } = takePeriod(text, plainLabel(text));
  let rest = tidy(withoutDate);
  const indicator = indicatorWord.test(rest) ? indicatorOf(rest) : null;
  if (indicator) {
    Object.assign(meaning, indicator);
    rest = tidy(rest.replace(indicatorWord, " "));
  }
  if (meaning.period === undefined) rest = tidy(rest.replace(/\b31(st)? march\b/, " "));
  for (const [words, said] of peopleAndCases) {
    if (!words.test(rest)) continue;
    Object.assign(meaning, said);
    rest = tidy(rest.replace(words, " "));
  }
  if (unknownMarks.test(rest)) return { ...meaning, category: ethnicCategoryOf(rest) };
  const ofStaff = staffBefore.test(rest) ? categoryOfWords(rest.replace(staffBefore, "")) : null;
  if (ofStaff !== null) return { ...meaning, category: ofStaff, heads: true };
  const whole = categoryOfWords(rest);
  if (whole !== null) return { ...meaning, category: whole };
  for (const { words, meaning: said } of headingWords) {
    if (!words.test(rest)) continue;
    const isNew = Object.keys(said).every((key) => !(key in meaning));
    if (!isNew) continue;
    Object.assign(meaning, said);
    rest = tidy(rest.replace(words, " "));
  }
  if (bandWords.test(rest)) {
    const band = payBandOf(bandWords.exec(rest)![0]);
    if (band !== null) {
      meaning.band = band.band;
      rest = tidy(rest.replace(bandWords, " "));
    }
  }
  if (rest === "") return meaning;
  const band = "band" in meaning ? null : bandOf(rest);
  if (band !== null && !/^\d/.test(rest)) return { ...meaning, band };
  const category = categoryOfWords(rest);
  if (category !== null) return { ...meaning, category };
  const uncounted = tidy(rest.replace(new RegExp(countWords.source, "g"), " "));
  const counted = uncounted === rest ? null : categoryOfWords(uncounted);
  if (counted !== null) {
    return { ...meaning, category: counted, figure: meaning.figure ?? "count" };
  }
  const hasTotal = /\b(sub)?totals?\b|\boverall\b/.test(rest);
  const isHeads = headsOfStaff.test(rest);
  const left = tidy(
    rest
      .replace(new RegExp(headsOfStaff.source, "g"), " ")
      .replace(new RegExp(countWords.source, "g"), " ")
      .replace(neutralWords, " ")
      .replace(/\b(sub)?totals?\b|\boverall\b/g, " ")
  );
  if (left !== "") {
    const other = categoryOfWords(left);
    if (other === null) return isWhole ? null : meaning;
    meaning.category = other;
  }
  if (hasTotal && !meaning.measure && !meaning.figure) meaning.total = true;
  if (isHeads && !meaning.measure) meaning.heads = true;
  if ((isHeads || countWords.test(rest)) && !meaning.figure) meaning.figure = "count";
  return meaning;
}

/** True for a label of figures by a method that is no longer that of the standard: "7 (former method)". */
export function namesFormerMethod(text: string): boolean {
  return formerMethod.test(plainLabel(text).replace(besideTheFormer, " "));
}

/** What a current method is set against. */
const besideTheFormer =
  /\b(not comparable (with|to)|replac(es|ed|ing)|instead of|unlike|differ(s|ent)? from|changed from|rather than|supersed(es|ing)|than) (the )?.*$/;

/** True for a label of another breakdown than the one by ethnicity: "Female staff", "Age: 30 to 39". */
export function namesOtherBreakdown(text: string): boolean {
  return otherBreakdowns.test(text.trim());
}

/** The words that labels of ethnic groups are made of. */
const ethnicWords =
  /^(a|an|any|all|and|or|of|the|to|do|i|my|not|no|non|other|others|combined|only|staff|people|employees|ethnic|ethnicity|ethnicities|origin|groups?|category|categories|backgrounds?|heritage|total|white|whites|bme|bame|black|asian|minority|minorities|global|majority|mixed|multiple|dual|british|english|welsh|scottish|irish|northern|european|eastern|cornish|gypsy|traveller|roma|romany|greek|cypriot|turkish|italian|polish|kosovan|albanian|bosnian|croatian|serbian|yugoslav|ussr|indian|pakistani|bangladeshi|chinese|caribbean|african|arab|filipino|vietnamese|japanese|malaysian|kashmiri|punjabi|sri|lankan|tamil|sinhalese|somali|nigerian|east|west|indies|unknown|null|blank|stated|known|disclosed|declared|undeclared|recorded|given|provided|specified|unspecified|entered|held|obtained|collected|answered|completed|applicable|undisclosed|undefined|missing|prefer|prefers|preferred|say|wish|disclose|declined|refused|withheld|response|answer|data)$/;

/** A category in words, and in no others; a lone "other" could be anything, and letters stand for many things. */
function categoryOfWords(words: string): EthnicCategoryCode | null {
  if (words.length <= 2 || /^(other|others|none|nil|missing|all|no data|total)$/.test(words)) {
    return null;
  }
  // "Z Not stated", "A White British": the code of the list before its words.
  const named = words.replace(/^[a-z] (?=\S{3})/, "");
  if (!named.split(" ").every((word) => ethnicWords.test(word))) return null;
  const code = ethnicCategoryOf(
    words.replace(/^(ethnicity|ethnic group|ethnic origin) (?=white)/, "")
  );
  return code === "unmapped" ? null : code;
}

/** True for the name of figures that are not the organisation's own: "Sector median", "ICS average". */
export function namesOthersFigures(text: string): boolean {
  return othersFigures.test(plainLabel(text));
}

/** Words with which a label names more than the band in it. */
const joinedBands = /\b(and|or)\s+(above|over|below|under|higher|lower|more)\b|\+\s*$/i;

/** The one band or grade that a label names: "Band 8a and above" and "Band 8c to VSM" are none. */
export function bandOf(value: CellValue): string | null {
  const text = String(value);
  const named = new Set(text.toLowerCase().match(/\b(\d ?[a-d]?|vsm)\b/g) ?? []);
  return joinedBands.test(text) || named.size > 1 ? null : (payBandOf(value)?.band ?? null);
}

/** What a label of a known kind says: a cell of a column headed "Ethnic group", "Band", "Year". */
function meaningOfKind(kind: LabelKind, value: CellValue, format: string): Meaning | null {
  const text = String(value).trim();
  if (kind === "category") {
    if (isTotal(value)) return { total: true };
    const words = typeof value === "string" ? meaningOfWords(text, true) : null;
    if (words?.category !== undefined || words?.total) return words;
    if (otherBreakdowns.test(text) || breakdownNames.test(plainLabel(text))) {
      return { otherBreakdown: true };
    }
    const named = /^([^:–]+?)\s*[:–-]\s/.exec(text)?.[1] ?? text;
    if (namesOthersFigures(named)) return { ofWhich: true };
    const code = ethnicCategoryOf(value);
    return code === "unmapped"
      ? (words ?? { category: code, categoryText: text })
      : { category: code };
  }
  if (kind === "band") {
    if (isTotal(value)) return { total: true };
    const row = returnRowOf(text);
    if (row?.ofWhich) return { ofWhich: true };
    const band = bandOf(value);
    if (band !== null) return { band };
    if (/^(medical )?other( medical)?( grades?)?$/i.test(text)) return { band: "Other" };
    const words = meaningOfWords(text, true);
    return words && (words.section || words.total) ? words : { band: null, bandText: text };
  }
  if (kind === "contract") {
    const contract = contractKindOf(text);
    if (contract !== null && isTotalOfContract(text)) return { contract, ofWhich: true };
    if (contract !== null) return { contract };
    return isTotal(value) ? { total: true, contract: "all" } : null;
  }
  if (kind === "section") {
    if (isTotal(value)) return { total: true };
    const section = sectionOf(text);
    return section === null ? meaningOfWords(text, true) : { section };
  }
  if (kind === "indicator") {
    const plain = plainLabel(text);
    const numbered =
      indicatorOf(plain) ??
      indicatorOfCode(plain) ??
      indicatorOf(/^\d ?[ab]?(?= )/.exec(plain)?.[0] ?? "");
    if (numbered === null) return meaningOfLabel(value, format);
    const { section } = numbered.indicator === "1" ? meaningOfTitle(text) : {};
    return { ...(section === undefined ? {} : { section }), ...numbered };
  }
  if (kind === "period" || kind === "surveyYear" || kind === "reportYear") {
    const period = yearEndOf(value, format) ?? periodOfText(text);
    const year = yearOf(value);
    if (kind === "reportYear" && year !== null) return { period: `${year}-03-31` };
    if (kind === "surveyYear") return year === null ? null : { surveyYear: year };
    if (period !== null) return { period };
    return year === null ? meaningOfWords(text, true) : { year };
  }
  if (kind === "organisation") {
    const words = plainLabel(text);
    const isOthers = /\b(average|median|benchmark|national|england|sector|peers?|all trusts)\b/;
    if (isOthers.test(words) || namesOthersFigures(text)) return { of: "average" };
    if (/^(our|this|your|own)( own)? ?(trust|organisation|org)?( (result|score)s?)?$/.test(words)) {
      return { of: "own" };
    }
    return { of: text };
  }
  if (kind === "part") {
    const part = (["managers", "colleagues", "all"] as const).find((name) =>
      new RegExp(name.slice(0, -1), "i").test(text)
    );
    return part ? { part } : meaningOfLabel(value, format);
  }
  if (kind === "ignored") return {};
  return meaningOfLabel(value, format);
}

/**
 * What a label says of the numbers beside or under it; null when its words are not understood, and an
 * empty meaning for a label that says nothing of interest ("Number"). `kind` is what the header of its
 * column says it is.
 */
export function meaningOfLabel(
  value: CellValue,
  format: string,
  kind: LabelKind | null = null
): Meaning | null {
  if (typeof value === "string" && namesFormerMethod(value)) return { formerMethod: true };
  const said = meaningOfText(value, format, kind);
  if (typeof value !== "string") return said;
  const seats = said?.survey === undefined ? seatsOf(plainLabel(value)) : null;
  if (seats !== null) return { ...said, ...seats };
  const score = scoreOf(value);
  if (said !== null) return score === null || isDenied(said) ? said : { ...said, score };
  if (score !== null && onlyOfScores.test(plainLabel(value))) return { score };
  const outside = withoutBrackets(value);
  return outside === null ? null : meaningOfText(outside, format, kind);
}

/** Members of the board by both kinds of seat: "Executive directors (voting)"; null for any other label. */
function seatsOf(plain: string): Pick<Meaning, "measure" | "voting"> | null {
  const isExecutive = /\bexec(utive)?s?\b|\bneds?\b/.test(plain);
  const votes = plain.match(/\b(non )?voting\b/g) ?? [];
  if (!isExecutive || votes.length !== 1) return null;
  const isNon = /\bnon exec(utive)?s?\b|\bneds?\b/.test(plain);
  if (isNon && /(?<!\bnon )\bexec(utive)?s?\b/.test(plain)) return null;
  return {
    measure: isNon ? "board non-executive" : "board executive",
    voting: votes[0] === "voting",
  };
}

/** Words of labels that say nothing but that numbers are scores. */
const onlyOfScores =
  /^(%|positive|negative|scores?|higher|high|is|better|responses?|results?|answers?|the|( |$))+$/;

/** "Not experienced …" says by itself what it is a score of. */
const isDenied = ({ survey }: Meaning) => survey?.asks === "opposite";

/** Words in brackets that only explain a label; any others may narrow whom it is of ("internal"). */
const explainsOnly =
  /^((formal|process|wres|esr|trac|nhs jobs|head ?counts?|heads|numbers?|no|n|staff|people|persons|all|total|combined|overall|self|reported|declared|see|notes?|footnote|ref|indicator|metric|definition|data|as|at|and|or|more|times|once|each|counted|only|least|12m|12 months|rolling|31(st)?|march|[a-e]|\d)( |$))+$/;

/** A label without the words in brackets that only explain it; null where there are none, or others. */
function withoutBrackets(label: string): string | null {
  const bracketed = [...label.matchAll(/\(([^()]*)\)/g)].map(([, words]) => plainLabel(words));
  if (bracketed.length === 0 || !bracketed.every((words) => explainsOnly.test(words))) return null;
  return label.replace(/\([^()]*\)/g, " ").trim();
}

function meaningOfText(value: CellValue, format: string, kind: LabelKind | null): Meaning | null {
  if (isBlank(value)) return {};
  if (kind !== null && kind !== "figure" && kind !== "question") {
    return meaningOfKind(kind, value, format);
  }
  if (typeof value !== "string") {
    const period = yearEndOf(value, format);
    if (period !== null) return { period };
    const year = yearOf(value);
    return year === null ? null : { year };
  }
  const text = value.trim();
  const coded = kind === "figure" ? indicatorOfCode(plainLabel(text)) : null;
  if (coded !== null) return coded;
  const row = returnRowOf(text);
  if (row?.ofWhich) return { ofWhich: true };
  const number = questionNumbersOf(text);
  const wording = surveyWordingOf(text);
  if (number !== null || wording !== null) {
    // "Q14b … managers or colleagues (combined)": the words say more than the number.
    const isCombined = /\bcombined\b/i.test(text) && wording?.part === "all";
    const tells = number !== null && !(isCombined && /^Q\d+[a-e]$/.test(number));
    const asked: Meaning = {
      ...(tells ? { question: number } : {}),
      ...(wording === null ? {} : { survey: wording }),
    };
    if (wording !== null) {
      // The words of a question name groups and people of their own, so only what follows them counts.
      const after = /^(.*\?)?\s*[-–:|]\s*([^-–:|]+)$/.exec(text);
      const tail = after ? meaningOfWords(after[2], true) : null;
      const indicator = indicatorOf(plainLabel(text));
      return {
        ...asked,
        ...(indicator ? { indicator: indicator.indicator } : {}),
        ...(tail?.category || tail?.of || tail?.figure ? tail : {}),
      };
    }
    const rest = meaningOfWords(withoutQuestionNumbers(text), true);
    return { ...rest, ...asked };
  }
  if (row !== null && (row.figure !== "count" || row.measure !== null)) {
    return {
      ...(row.indicator === null ? {} : { indicator: row.indicator }),
      ...(row.measure === null ? {} : { measure: row.measure }),
      figure: row.figure,
      part: row.part,
    };
  }
  if (isTotal(value))
    return { total: true, ...(headsOfStaff.test(plainLabel(text)) ? { heads: true } : {}) };
  return meaningOfWords(text, true);
}

/** What a title, heading or sheet name says: whatever of it is understood. */
export function meaningOfTitle(text: string): Meaning {
  const plain = plainLabel(text);
  const number = questionNumbersOf(text);
  const wording = surveyWordingOf(text);
  const indicator = indicatorOf(
    plain.replace(/^(\d) ?([ab])? .*$/, (all) => (/\bindicator|metric\b/.test(all) ? all : ""))
  );
  const { meaning } = takePeriod(text, plain);
  const { measure, section, period, year, surveyYear, heads } = meaningOfWords(text, false) ?? {};
  // "Benchmark report" is no benchmark: only a heading that says nothing else is of one.
  const of = meaningOfWords(text, true)?.of;
  const score = scoreOf(text);
  return {
    ...meaning,
    ...(score === null ? {} : { score }),
    ...(indicator ?? {}),
    ...(number === null ? {} : { question: number }),
    ...(wording === null ? {} : { survey: wording }),
    ...(wording === null && measure !== undefined ? { measure } : {}),
    ...(wording === null && heads ? { heads } : {}),
    ...(section === undefined ? {} : { section }),
    ...(period === undefined ? {} : { period }),
    ...(year === undefined ? {} : { year }),
    ...(surveyYear === undefined ? {} : { surveyYear }),
    ...(of === undefined ? {} : { of }),
  };
}

/** True for a survey year that the table of questions covers. */
export function isSurveyYear(year: number): boolean {
  return year >= firstSurveyYear && year <= lastSurveyYear;
}
