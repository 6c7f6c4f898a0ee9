import type { IndicatorNumber } from "../standard/indicators";
import { familyBlock } from "./band-gaps-sheet";
import { partOfBandRow } from "./band-rows";
import { boardUnchanged } from "./board-sheet";
import { comparisonUnchanged, type ComparisonRow } from "./comparison-table";
import { groupRows } from "./ethnic-groups-sheet";
import type { FigureRows } from "./reconcile-sheet";
import type { ReportInput } from "./report-input";
import { unitRows } from "./splits-sheet";
import { surveyUnchanged } from "./survey-sheet";

/** A figure of the report: a result, or a whole ladder, named "ladder: clinical". */
export interface FigureName {
  indicator: IndicatorNumber;
  part: string;
  period: string;
}

const named = ({ indicator, part, period }: FigureName) => `${indicator} ${part} ${period}`;

/**
 * For each figure of the report a condition, for formulas on any sheet, that the counts it was made from stand
 * unchanged; undefined for a figure that stands on no sheet.
 */
export function figureConditions(
  input: ReportInput,
  rows: FigureRows
): (figure: FigureName) => string | undefined {
  const conditions = new Map<string, string>();
  const comparisons: ComparisonRow[] = [
    ...rows.likelihoods,
    ...groupRows(input),
    ...unitRows(input),
  ];
  for (const row of comparisons) conditions.set(named(row.result), comparisonUnchanged(row));
  for (const row of rows.survey) conditions.set(named(row.result), surveyUnchanged(row));
  for (const row of rows.board) conditions.set(named(row.result), boardUnchanged(row));
  for (const row of rows.bands) {
    const block = familyBlock(row, rows.bands);
    const part = partOfBandRow(row);
    const { period } = row;
    if (part !== null) conditions.set(named({ indicator: "1", part, period }), block);
    const section = row.section === "not known" ? "all" : row.section;
    if (section !== null) {
      conditions.set(named({ indicator: "1", part: `ladder: ${section}`, period }), block);
    }
  }
  return (figure) => conditions.get(named(figure));
}
