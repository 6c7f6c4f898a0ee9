import type { IndicatorResult } from "../analysis/indicator-result";
import { verdictText } from "../analysis/verdict";
import { rangeAddress, withSheet } from "../standard/address";
import { sheetNames, tableNames } from "../standard/workbook-names";
import { bandCells, firstCount, lastCount, partOfBandRow, type BandRow } from "./band-rows";
import { colours } from "./cell-styles";
import { decidingProbability, intervalName, limitCell, numberCell } from "./comparison-table";
import { constant, formula, serialDate } from "./grid";
import { blockUnchanged, guardedText } from "./guarded";
import { resultOf, type ReportInput } from "./report-input";
import type { PlannedCell, SheetPlan } from "./report-plan";
import { frameSheet } from "./sheet-frame";

/** A band or grade with its verdict. */
export interface VerdictRow {
  row: BandRow;
  result: IndicatorResult;
}

/** The bands and grades that have a result, in the order of the rows. */
export function verdictRowsOf(
  rows: readonly BandRow[],
  results: readonly IndicatorResult[]
): VerdictRow[] {
  return rows.flatMap((row) => {
    const part = row.kind === "band" ? partOfBandRow(row) : null;
    const result = part === null ? undefined : resultOf(results, "1", part, row.period);
    return result?.against ? [{ row, result }] : [];
  });
}

const header = (level: number) => [
  "Section",
  "Pay band or grade",
  "Snapshot",
  "BME %",
  "BME % ÷ rest",
  `${intervalName(level)} from`,
  `${intervalName(level)} to`,
  "p (Holm)",
  "Heads short",
  "Verdict",
  "What it means",
];

/**
 * A condition, for formulas on any sheet, that the counts a verdict rests on are unchanged: those of its section, or
 * of all staff where the section is not known.
 */
export function familyBlock(row: BandRow, rows: readonly BandRow[]): string {
  const family = rows.filter(
    (other) =>
      other.period === row.period && (row.section === "not known" || other.section === row.section)
  );
  return blockUnchanged(
    withSheet(
      sheetNames.bands,
      rangeAddress(family[0].row, firstCount, family[family.length - 1].row, lastCount)
    ),
    family.map(({ sums }) => [sums.white, sums.bme, sums.unknown])
  );
}

/** The row of the total that a band is compared with the rest of. */
function totalOf(row: BandRow, rows: readonly BandRow[]): BandRow {
  return rows.find(
    (other) =>
      other.period === row.period &&
      (row.section === "not known"
        ? other.kind === "everyone"
        : other.kind === "section total" && other.section === row.section)
  )!;
}

function tableRow({ row, result }: VerdictRow, rows: readonly BandRow[]): PlannedCell[] {
  const cells = bandCells(row);
  const total = bandCells(totalOf(row, rows));
  const condition = familyBlock(row, rows);
  const { against, shortfall } = result;
  return [
    constant(row.section ?? "all", "WRES Text"),
    constant(row.band, "WRES Text"),
    constant(serialDate(row.period), "WRES Date"),
    formula(cells.bmeShare, "WRES Percent"),
    !against || against.ratio === null
      ? constant("[z]", "WRES Ratio")
      : formula(
          `IFERROR((${cells.bme}/${cells.all})/((${total.bme}-${cells.bme})/(${total.all}-${cells.all})),NA())`,
          "WRES Ratio"
        ),
    limitCell(condition, against?.interval ?? null, "lower", "WRES Ratio"),
    limitCell(condition, against?.interval ?? null, "upper", "WRES Ratio"),
    numberCell(condition, decidingProbability(result), "WRES Probability"),
    numberCell(
      condition,
      shortfall === null ? null : Math.round(shortfall * 10) / 10,
      "WRES Shortfall"
    ),
    formula(guardedText(condition, verdictText(result)), "WRES Verdict"),
    formula(guardedText(condition, result.sentence), "WRES Text"),
  ];
}

/** Indicator 1, band by band: each against the rest of its section; null without a banded workforce. */
export function bandGapsSheet(input: ReportInput, rows: readonly BandRow[]): SheetPlan | null {
  const verdictRows = verdictRowsOf(rows, input.results);
  if (verdictRows.length === 0) return null;
  return frameSheet(input, {
    key: "bandGaps",
    title: "Indicator 1: each band against the rest of its section",
    note: "Ratio: BME share of the band ÷ BME share of the rest of the section, over the counts of WRES Bands. p allows for the number of bands (Holm). [z] not applicable.",
    finding: constant(
      "A ratio below 1 means fewer BME staff in the band than in the rest of its section.",
      "WRES Headline"
    ),
    tables: [
      {
        name: tableNames.bandVerdicts,
        header: header(input.settings.level),
        rows: verdictRows.map((row) => tableRow(row, rows)),
        widths: [13, 26, 11, 8, 9, 8, 8, 8, 8, 24, 62],
      },
    ],
    charts: [],
    frozenColumns: 2,
    tabColor: colours.white,
    orientation: "Landscape",
  });
}
