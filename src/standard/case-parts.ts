import { plainText } from "./plain-text";

/** What somebody named in a case has to do with it: the case is about them, or they are somebody else in it. */
export type PartInCase = "subject" | "other";

const person =
  "(?:person|employee|individual|staff(?: member)?|member of staff|worker|colleague|party)";
const officer =
  "(?:officer|manager|lead|investigator|handler|owner|worker|advis[eo]r|partner|contact|rep|representative|panel|chair|member|support|assistant|director|person|party)";

/** In order; the first row found decides. */
const patterns: readonly (readonly [words: RegExp, part: PartInCase])[] = [
  [
    new RegExp(
      `^(?:(?:the|main|primary|co|joint|first|second|third|named|formal) )*(?:respondents?|accused|defendants?|subjects?|perpetrators?|alleged (?:perpetrator|harasser|bully|offender)|suspect|person of interest)(?: (?:employee|person|staff(?: member)?|party|of (?:the )?(?:case|investigation|allegations?|complaint|concern|process|grievance)|\\d|[a-d]))?$`
    ),
    "subject",
  ],
  [
    new RegExp(
      `^(?:the )?${person} (?:(?:who is |who was |is |was )?(?:under investigation|investigated|being investigated|complained (?:about|of|against)|accused|concerned|disciplined|subject to .*)|(?:the )?(?:case|allegation|complaint|concern) is (?:about|against))$`
    ),
    "subject",
  ],
  [/^(?:case |complaint |allegation )?(?:about|against)(?: them)?$/, "subject"],
  [
    /\b(complainants?|complainers?|claimants?|aggrieved|victims?|wit(?:ness(?:es)?)?|reporters?|referr(?:er|ed by)|whistle ?blowers?|raised by|reported by|injured party)\b/,
    "other",
  ],
  [
    new RegExp(
      `^(?:(?:the|lead|co|case|hr|er|trade|union|staff side|disciplinary|hearing|appeal|panel|investigating|investigation|investigations|commissioning|deciding|decision making|supporting|line|external|independent|pastoral|welfare|clinical|specialist) )+${officer}$`
    ),
    "other",
  ],
  [
    /^(?:investigators?|io|co|chair(?:man|woman|person)?|panel(?: member)?|companions?|(?:trade )?union(?: rep(?:resentative)?)?|tu rep|note ?takers?|interpreter|mediators?|decision ?makers?|observers?|experts?|line manager|manager|hr|third party)$/,
    "other",
  ],
];

/**
 * What a text says of the part that somebody has in a case: "Respondent", "Investigating officer"; null for any other
 * text, such as the title of a post ("Staff nurse"), and for a blank.
 */
export function partInCaseOf(text: string): PartInCase | null {
  const plain = plainText(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return patterns.find(([words]) => words.test(plain))?.[1] ?? null;
}
