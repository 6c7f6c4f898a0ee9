import type { Group } from "./group";

/**
 * "A" to "S" and "Z" are the first letters of the NHS Data Dictionary ETHNIC CATEGORY. The rest
 * say what the data dictionary has no letter for: "blank" (empty, or recorded as not known),
 * "unmapped" (a text nobody has mapped), and the three groups of ready-made counts.
 */
export type EthnicCategoryCode =
  | "A"
  | "B"
  | "C"
  | "D"
  | "E"
  | "F"
  | "G"
  | "H"
  | "J"
  | "K"
  | "L"
  | "M"
  | "N"
  | "P"
  | "R"
  | "S"
  | "Z"
  | "blank"
  | "unmapped"
  | "white"
  | "bme"
  | "unknown";

/** The usual breakdown of the three groups; null where only the group is known. */
export type BroadEthnicGroup =
  "White British" | "White other" | "Mixed" | "Asian" | "Black" | "Other" | "Unknown";

export interface EthnicCategory {
  code: EthnicCategoryCode;
  name: string;
  group: Group;
  broadGroup: BroadEthnicGroup | null;
}

/**
 * NHS Data Dictionary, ETHNIC CATEGORY (the 2001 list, 16+1), and how the standard groups it.
 * Chinese stands with Asian, as in the censuses of 2011 and 2021; the 2001 list had it under other.
 */
export const ethnicCategories: readonly EthnicCategory[] = [
  { code: "A", name: "White: British", group: "white", broadGroup: "White British" },
  { code: "B", name: "White: Irish", group: "white", broadGroup: "White other" },
  { code: "C", name: "White: any other", group: "white", broadGroup: "White other" },
  { code: "D", name: "Mixed: White and Black Caribbean", group: "bme", broadGroup: "Mixed" },
  { code: "E", name: "Mixed: White and Black African", group: "bme", broadGroup: "Mixed" },
  { code: "F", name: "Mixed: White and Asian", group: "bme", broadGroup: "Mixed" },
  { code: "G", name: "Mixed: any other", group: "bme", broadGroup: "Mixed" },
  { code: "H", name: "Asian: Indian", group: "bme", broadGroup: "Asian" },
  { code: "J", name: "Asian: Pakistani", group: "bme", broadGroup: "Asian" },
  { code: "K", name: "Asian: Bangladeshi", group: "bme", broadGroup: "Asian" },
  { code: "L", name: "Asian: any other", group: "bme", broadGroup: "Asian" },
  { code: "M", name: "Black: Caribbean", group: "bme", broadGroup: "Black" },
  { code: "N", name: "Black: African", group: "bme", broadGroup: "Black" },
  { code: "P", name: "Black: any other", group: "bme", broadGroup: "Black" },
  { code: "R", name: "Chinese", group: "bme", broadGroup: "Asian" },
  { code: "S", name: "Any other ethnic group", group: "bme", broadGroup: "Other" },
  { code: "Z", name: "Not stated", group: "unknown", broadGroup: "Unknown" },
  { code: "blank", name: "Blank or not known", group: "unknown", broadGroup: "Unknown" },
  { code: "unmapped", name: "Not recognised", group: "unknown", broadGroup: "Unknown" },
  { code: "white", name: "White", group: "white", broadGroup: null },
  { code: "bme", name: "BME", group: "bme", broadGroup: null },
  { code: "unknown", name: "Unknown", group: "unknown", broadGroup: "Unknown" },
];

const groupByCode = new Map(ethnicCategories.map(({ code, group }) => [code, group]));

/** The group of a category: "unmapped", like everything not stated, is in the group unknown. */
export function groupOf(code: EthnicCategoryCode): Group {
  return groupByCode.get(code) ?? "unknown";
}

/** A row of a word table: the first row whose pattern is found decides. */
type WordRule = readonly [pattern: RegExp, code: EthnicCategoryCode];

/** Texts that mean "unknown" only when they are the whole text: "White Unspecified" is White. */
const unknownTexts = new Map<string, EthnicCategoryCode>([
  ["unknown", "unknown"],
  ["ethnicity unknown", "unknown"],
  ["ethnicity unknown null", "unknown"],
  ["unknown null", "unknown"],
  ...[
    "null",
    "na",
    "n a",
    "nk",
    "n k",
    "unk",
    "99",
    "nil",
    "none",
    "blank",
    "missing",
    "unspecified",
    "no data",
    "no answer",
    "no response",
    "no ethnicity",
    "no ethnic origin",
    "dont know",
    "do not know",
    "tbc",
  ].map((text): [string, EthnicCategoryCode] => [text, "blank"]),
  // Abbreviations of "not recorded", "not disclosed", "prefer not to say".
  ...["nr", "n r", "ukn", "unkn", "unkwn"].map((text): [string, EthnicCategoryCode] => [
    text,
    "blank",
  ]),
  ...["nd", "n d", "pnts", "pns", "dnd", "dnts", "pnd"].map(
    (text): [string, EthnicCategoryCode] => [text, "Z"]
  ),
  ...["ns", "n s", "undisclosed", "undeclared", "declined", "refused", "withheld"].map(
    (text): [string, EthnicCategoryCode] => [text, "Z"]
  ),
]);

/** Phrases that mean "unknown" wherever they stand in the text. */
const unknownPhrases: readonly WordRule[] = [
  [/\bnot (stated|disclosed|declared|given)\b/, "Z"],
  [/\b(prefer|chose|choose|chosen|rather|like) (to )?not\b|\brather not\b/, "Z"],
  [/\b(do|does|did|would) ?n(o)?t (wish|want|disclose|state|say|like)\b/, "Z"],
  [/\bnot (wish|wishing|willing)\b|\bunwilling\b/, "Z"],
  [/\b(declined|refused|declines|refuses) to\b|\bwithheld\b|\bundisclosed\b|\bundeclared\b/, "Z"],
  [/\bnot (yet )?(known|recorded|provided|available|applicable|answered|collected)\b/, "blank"],
  [/\bnot (yet )?(entered|held|obtained|completed|specified|supplied|asked|requested)\b/, "blank"],
  [/\bno (information|record|details|ethnicity|ethnic origin)\b|\bunknown\b/, "blank"],
];

/** Labels of several categories taken together, tried before the categories. */
const groupLabels: readonly WordRule[] = [
  // "Non-BME" usually merges White with unknown, so nothing can be said of it.
  [/\b(non|not) (bme|bame|black and minority ethnic)\b/, "unmapped"],
  [/\b(excluding|except) white\b.*\bminorit/, "bme"],
  [/\bminorit.*\b(excluding|except) white\b/, "bme"],
  [/\b(including|and) white minorit/, "unmapped"],
  // All but the White British: White minorities are among them.
  [
    /^(?!white\b)(?!.*\b(other|any) white\b).*\b(non|not|except|excluding|excl|other than) (the )?white (british|uk|english)\b/,
    "unmapped",
  ],
  [
    /\b(bme|bame|minorit\w*|ethnic groups)\b.*\b(including|include|includes|incl|inc|with|plus) (all |any )?(other )?white\b/,
    "unmapped",
  ],
  [/\bwhite (ethnic )?minorit/, "C"],
  [/\bnon white\b|\bnot white\b/, "bme"],
  [/\bwhite\b.*\b(bme|bame)\b|\b(bme|bame)\b.*\bwhite\b/, "unmapped"],
  [/\b(bme|bame)\b|\bminority ethnic\b|\bethnic minorit|\bglobal majority\b/, "bme"],
  [/\ball other ethnic groups\b/, "bme"],
];

/** Words that make a text Mixed only beside a White or another word. */
const mixedWords = /\b(mixed|multiple|dual heritage|biracial|multiracial)\b/;
const joiningWords = /\b(mixed|multiple|dual|and|half)\b/;
const furtherWords =
  /\b(indian|pakistani|bangladeshi|chinese|arab|filipino|african|caribbean|afro|vietnamese|japanese|malaysian)\b/;

/** Headings that a category repeats: "Asian or Asian British - Indian" is decided by "Indian". */
const headings: readonly RegExp[] = [
  /^black (or )?black british (or )?(black welsh )?caribbean (or )?african\b/,
  /^black african caribbean (or )?black british\b/,
  /^(chinese or )?other ethnic groups?\b/,
];

const asianRules: readonly WordRule[] = [
  [/\b(pakistani|bangladeshi|indian)\b.*\b(pakistani|bangladeshi|indian)\b/, "L"],
  [/\bbangladeshi\b/, "K"],
  [/\bpakistani\b/, "J"],
  [/\bchinese\b/, "R"],
  [/(?<!\bwest )(?<!\bamerican )\bindian\b/, "H"],
  [/\b(asian|kashmiri|punjabi|sri lankan|tamil|sinhalese|sinhala)\b/, "L"],
];

const blackRules: readonly WordRule[] = [
  [/\bany other black\b|\bother black\b|\bblack other\b/, "P"],
  [/\b(african|afro) caribbean\b|\bwest indian\b/, "M"],
  [/\bcaribbean\b.*\bafrican\b|\bafrican\b.*\bcaribbean\b/, "P"],
  [/\bcaribbean\b/, "M"],
  [/\bafrican\b/, "N"],
  [/\b(black|somali|nigerian)\b/, "P"],
];

/** The categories that ESR and the 2021 census list under "any other ethnic group". */
const otherRules: readonly WordRule[] = [
  [/\b(arab|filipino|vietnamese|japanese|malaysian)\b/, "S"],
];

/**
 * White comes last, because most other categories contain one of its words. A lone "British",
 * "English", "Scottish" or "Welsh" says nothing: people of every group are all of these.
 */
const whiteRules: readonly WordRule[] = [
  [/\b(gypsy|roma|romany|traveller)\b/, "C"],
  [/\bwhite\b.*\bother\b|\bother\b.*\bwhite\b/, "C"],
  [/\bwhite\b.*\b(non|not) british\b/, "C"],
  [/\b(english|welsh|scottish|irish) .*\b(english|welsh|scottish|irish|british)\b/, "A"],
  [/\bwhite\b.*\b(british|english|scottish|welsh|northern irish)\b/, "A"],
  [/\b(british|english|scottish|welsh) white\b/, "A"],
  [/\bnorthern irish\b/, "C"],
  [/\birish\b/, "B"],
  [/\b(cornish|greek|cypriot|turkish|italian|polish|kosovan|albanian|bosnian|croatian)\b/, "C"],
  [/\b(serbian|yugoslav|yugoslavia|ussr|soviet|eastern european)\b/, "C"],
  [
    /^(w |\d+ )?(all )?(white|caucasian|white caucasian)( staff| people| ethnic groups?| total)?$/,
    "white",
  ],
  [/\b(white|caucasian)\b/, "C"],
];

/**
 * ESR's second characters. They tell a code from an ordinary word of two letters at the start of
 * a text (NHS Digital vocabulary for C, G and L).
 */
const secondCharacters: Partial<Record<EthnicCategoryCode, string>> = {
  C: "23ABCDEFGHJKLMNPQRSTUVWXY",
  G: "ABCDEF",
  L: "ABCDEFGHJK",
  P: "ABCDE",
  S: "ABCDE",
};

/** Categories whose own name is "any other …": the word "other" agrees with them. */
const otherCodes = new Set<EthnicCategoryCode>(["C", "G", "L", "P", "S"]);

const letterCodes = new Map(
  ethnicCategories
    .filter(({ code }) => /^[A-Z]$/.test(code))
    .map(({ code }) => [code.toLowerCase(), code])
);

/** Lower case, "&" and "+" as "and", no accents, everything else that is no letter or digit a space. */
function plainWords(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘`]/g, "")
    .replace(/[&+]/g, " and ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function firstMatch(words: string, rules: readonly WordRule[]): EthnicCategoryCode | null {
  return rules.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** "Ethnicity: White": what the column or the breakdown is of, before the category. */
const breakdownName = /^(ethnicity|ethnic (group|origin|background|category)|race) (?=\S)/;

function unknownOf(words: string): EthnicCategoryCode | null {
  return unknownTexts.get(words) ?? firstMatch(words, unknownPhrases);
}

function mixedOf(words: string): EthnicCategoryCode | null {
  const has = (word: string) => new RegExp(`\\b${word}\\b`).test(words);
  const asian = has("asian");
  const black = has("black");
  const further = furtherWords.test(words);
  if (has("white")) {
    const caribbean = has("caribbean");
    const african = has("african");
    if (asian && !black) return "F";
    if (black && caribbean !== african) return caribbean ? "D" : "E";
    if (black) return "G";
    if (further) {
      if (!joiningWords.test(words)) return "unmapped";
      return caribbean === african ? "G" : caribbean ? "D" : "E";
    }
    // ESR's CX is White Mixed: both words, and nothing that is not White.
    if (mixedWords.test(words)) return "C";
    return null;
  }
  if (/\b(black|chinese) and (asian|chinese)\b|\basian and (black|chinese)\b/.test(words)) {
    return "G";
  }
  if (!mixedWords.test(words)) return null;
  if (/\b(mixed asian|asian mixed)$/.test(words)) return "L";
  if (/\b(mixed black|black mixed)$/.test(words)) return "P";
  return "G";
}

/** The category that plain words name, "unmapped" when they name none. */
function categoryOfWords(words: string): EthnicCategoryCode {
  const label = firstMatch(words, groupLabels);
  if (label !== null) return label;
  const heading = headings.find((pattern) => pattern.test(words));
  const rest = heading ? words.replace(heading, "").trim() : "";
  const telling = rest === "" ? words : rest;
  const mixed = mixedOf(words);
  if (mixed !== null) return mixed;
  for (const rules of [asianRules, blackRules, otherRules, whiteRules]) {
    const code = firstMatch(telling, rules);
    if (code !== null) return code;
  }
  if (heading && telling !== words) return categoryOfHeading(words);
  return isOther(words) ? "S" : "unmapped";
}

function categoryOfHeading(words: string): EthnicCategoryCode {
  return words.startsWith("black") ? "P" : "S";
}

function isOther(words: string): boolean {
  return /\bother\b/.test(words) && !/\bbritish\b|\beuropean\b/.test(words);
}

/** "C White - Any other" → C and its words; null when the text does not begin with a code. */
function splitCode(
  words: string
): { code: EthnicCategoryCode; second: string; words: string } | null {
  const match = /^([a-z])([a-z0-9])?(?: (.+))?$/.exec(words);
  const code = match ? letterCodes.get(match[1]) : undefined;
  if (!match || !code) return null;
  return { code, second: (match[2] ?? "").toUpperCase(), words: match[3] ?? "" };
}

function agrees(code: EthnicCategoryCode, words: string): boolean | null {
  const named = categoryOfWords(words);
  if (named === "unmapped") return null;
  if (named === "S" && firstMatch(words, otherRules) === null && otherCodes.has(code)) return true;
  return groupOf(named) === groupOf(code);
}

/**
 * The ethnic category that a cell names, by codes ("A", "CX", "C White - Any other"), by the
 * wording of the 2001 and 2021 lists, by ESR's own texts, or by the labels of ready-made counts.
 *
 * Unknown phrases are tried first ("NS" and "N/A" look like codes), then a bare code, then a code
 * with words that must agree with it, then words. Nothing is guessed: what none of these settles
 * is "unmapped". Pure and not memoised. Source of the codes: NHS Data Dictionary, ETHNIC CATEGORY.
 */
export function ethnicCategoryOf(value: string | number | boolean): EthnicCategoryCode {
  if (typeof value === "boolean") return "unmapped";
  if (typeof value === "number") return value === 99 ? "blank" : "unmapped";
  const text = value.trim();
  // An error value such as #N/A is a failed lookup, not a person who did not answer.
  if (/^#[A-Z]/i.test(text)) return "unmapped";
  const plain = plainWords(text);
  const words = /^[^:]*\bethnic\w*[^:]*:|^race *:/i.test(text)
    ? plain.replace(breakdownName, "")
    : plain;
  if (words === "") return "blank";
  const unknown = unknownOf(words);
  if (unknown !== null) return unknown;
  // A word that would pass for a code: nobody writes Black African as "No".
  if (words === "no") return "unmapped";

  const coded = splitCode(words);
  if (coded?.words === "") return coded.code;
  if (coded) {
    const agreed = agrees(coded.code, coded.words);
    const isCode = coded.second === "" || isSecondCharacter(coded.code, coded.second);
    if (agreed || (agreed === null && isCode)) return coded.code;
    if (agreed === false && isCode) return "unmapped";
  }
  return categoryOfWords(words);
}

function isSecondCharacter(code: EthnicCategoryCode, second: string): boolean {
  return /\d/.test(second) || (secondCharacters[code] ?? "").includes(second);
}
