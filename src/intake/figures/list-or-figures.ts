import type { CountedMeasure } from "../../standard/return-rows";
import type { Measure } from "../counts";
import { sumsOf, type MeasureCells } from "./figure-cells";
import { dateWords } from "../excel-date";
import type { Finding } from "../finding";
import { counted, finding } from "../finding-list";
import type { RecognisedTable, TableKind } from "../recognised-table";
import { placeOfTable } from "../table-slice";

/** Measures of one kind of list: either the list gives all of them, or ready-made figures do. */
export interface MeasureFamily {
  kind: TableKind;
  /** The measure by whose size the list and the figures are compared. */
  decides: CountedMeasure;
  measures: readonly Measure[];
  /**
   * What of the list is compared: who is counted, or all its rows. Typed figures of events may count cases of
   * every kind or places on courses, of which a list rightly leaves out many.
   */
  comparedBy: "people counted" | "rows";
}

/** The measures that lists and ready-made figures both give. */
export const measureFamilies: readonly MeasureFamily[] = [
  {
    kind: "staff",
    decides: "workforce",
    measures: ["workforce", "established workforce"],
    comparedBy: "people counted",
  },
  {
    kind: "applicants",
    decides: "shortlisted",
    measures: ["applied", "shortlisted", "interviewed", "offered", "appointed", "started"],
    comparedBy: "people counted",
  },
  { kind: "cases", decides: "disciplinary", measures: ["disciplinary"], comparedBy: "rows" },
  { kind: "training", decides: "training", measures: ["training"], comparedBy: "rows" },
  {
    kind: "board",
    decides: "board",
    measures: ["board", "board voting", "board executive"],
    comparedBy: "people counted",
  },
];

/** A list with a smaller share of the people that figures give than this is of a part of them. */
const leastOfAll = 0.5;

/** True where a list of this size cannot be what figures of that size were made from. */
export function isOfAPart(inList: number, inFigures: number): boolean {
  return inList < inFigures * leastOfAll;
}

/** Titles of figures of a body that the organisation is a part of. */
const largerBody =
  /\b(england|national(ly)?|regions?|regional(ly)?|ics|icb|integrated care|system[- ]wide|benchmark\w*|peers?|comparators?|all (nhs )?(trusts|providers|organisations)|sector)\b/i;

/** True for figures that may be of more than the organisation reported: a list is then no part of them. */
export function isOfLargerBody({ table }: Pick<MeasureCells, "table">): boolean {
  const titles = [table.sheet, ...(table.figures?.titles ?? [])];
  return titles.some((title) => largerBody.test(title.replace(/_/g, " ")));
}

/** People of the figures of a measure, all tables and groups together. */
export function peopleIn(figures: readonly MeasureCells[]): number {
  return figures.reduce((sum, { cells }) => {
    const { white, bme, unknown } = sumsOf(cells);
    return sum + white + bme + unknown;
  }, 0);
}

interface Compared {
  /** What the numbers are of: "those shortlisted". */
  words: string;
  period: string;
  inList: number;
  inFigures: number;
}

/** The error that the figures count, and not the list, which is of a part of the people. */
export function listIsAPart(
  lists: readonly RecognisedTable[],
  figures: readonly RecognisedTable[],
  { words, period, inList, inFigures }: Compared
): Finding {
  const names = (tables: readonly RecognisedTable[]) =>
    [...new Set(tables.map(({ sheet }) => `"${sheet}"`))].join(", ");
  const list = names(lists);
  const all = names(figures);
  return finding(
    "list-of-a-part",
    inList,
    placeOfTable(lists[0]),
    `The list in ${list} holds ${counted(inList, "entry", "entries")} for ${words} of ${dateWords(period)}, less than half of the ${inFigures.toLocaleString("en-GB")} that ${all} gives: it is taken for a part of them, such as one staff group or site, and the figures in ${all} count. If the list is complete, correct the figures or take them out; if it is a part, give the list of all, or take it out.`
  );
}
