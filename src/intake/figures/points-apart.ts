import type { RecognisedTable } from "../recognised-table";
import { isBlank } from "../table-slice";

/** The two groups that the survey compares. */
export type ComparedGroup = "white" | "bme";

/** What labels call the groups, on lower-case text. */
const groupWords: Record<ComparedGroup, string> = {
  white: "white",
  bme: "(?:bme|bame|global majority|black,? (?:asian )?and minority[- ]ethnic|all other ethnic groups|(?:ethnic )?minorit(?:y|ies)(?: ethnic)?)",
};

/** After the name of a group: "staff", "score", "%". */
const ofGroup = "(?: ethnic)?(?: (?:staff|colleagues|employees|people|score|scores|result|%))*";

/** Words that set one group against the one that follows them. */
const against =
  "(?:minus|less|vs\\.?|versus|v|compared (?:with|to)|relative to|against|(?:difference|gap|variance|points?|pts|pp) (?:from|to|with)|from|above|over|(?:higher|more|greater) than)";

/** Words that are a difference, without the groups that it is of. */
const difference =
  /\b(?:differences?|diff|gap|variance|disparity|(?:percentage|%)[- ]?points?|ppts?|pp|pts)\b|\+ ?\/ ?[-−–]|[-−–] ?\/ ?\+/gi;

/** What a table may give beside percentages that is no difference of them. */
const noDifference =
  /\b(ratio|likelihood|odds|times|rag|p[- ]?value|significan\w*|change|trend|since|previous|last year)\b/i;

const anyGroup = `(?:${groupWords.white}|${groupWords.bme})`;

/** "minus White", "points above White staff", "BME - White": a group that another one is set against. */
const setAgainst = new RegExp(
  `(?:\\b${against} (?:the )?(?:score of |% of )?|(?<=${anyGroup}${ofGroup}) ?[-−–] ?)${anyGroup}${ofGroup}`,
  "gi"
);

/**
 * A header without the words that make its numbers differences from another group ("BME staff: difference from White"
 * gives "BME staff"); null where it has none.
 */
export function withoutDifference(header: string): string | null {
  if (noDifference.test(header)) return null;
  const text = header.replace(/\s+/g, " ");
  const rest = text.replace(setAgainst, "").replace(difference, "");
  return rest === text ? null : rest.replace(/\bpoints?\b|[()]/gi, " ").trim();
}

/** Words with which a bare number stands for less: nothing tells then which sign it has. */
const downwards = /\b(below|lower|under|fewer|behind|less than)\b/i;
const upwards = /\b(above|higher|over|more|greater|ahead|differences?|minus)\b|\+/i;

/**
 * True where a text says that differences are those of one group from `base`, upwards: "points above (+) or below (-)
 * White staff", "BME minus White". False where another says the reverse, or none says anything.
 */
export function saysDifferenceFrom(texts: readonly string[], base: ComparedGroup): boolean {
  const subject = base === "white" ? "bme" : "white";
  const words = (group: ComparedGroup) =>
    new RegExp(
      `\\b${against}(?: \\([^)]*\\))?(?: (?:or|and|\\/) (?:below|lower than|under)(?: \\([^)]*\\))?)? (?:the )?(?:score of |% of )?${groupWords[group]}|${anyGroup}${ofGroup} ?[-−–] ?${groupWords[group]}`,
      "i"
    );
  const plain = texts.map((text) => text.replace(/\s+/g, " "));
  const says = (group: ComparedGroup) =>
    plain.some((text) => words(group).test(text) && (upwards.test(text) || !downwards.test(text)));
  return says(base) && !says(subject);
}

/** Titles and headers of a table of figures: each cell by itself, and each column from top to bottom. */
export function headingsOf({ figures }: RecognisedTable): string[] {
  if (!figures) return [];
  const { rows, block, titles } = figures;
  const headers = block.headerRows.map((row) => rows[row] ?? []);
  const width = Math.max(0, ...headers.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) =>
    headers
      .map((row) => row[column] ?? "")
      .filter((value) => !isBlank(value))
      .join(" ")
  );
  const cells = headers.flat().filter((value): value is string => typeof value === "string");
  return [...titles, ...cells, ...columns].filter((text) => !isBlank(text));
}
