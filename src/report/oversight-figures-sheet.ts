import { formatDate } from "../analysis/format";
import type { OrganisationOverview } from "../analysis/oversight";
import { overseenFigures, type ComparedFigure } from "../analysis/oversight-figures";
import type { IndicatorResult } from "../analysis/indicator-result";
import { verdictText } from "../analysis/verdict";
import { columnName, withSheet } from "../standard/address";
import { sheetNames, tableNames } from "../standard/workbook-names";
import { colours } from "./cell-styles";
import {
  comparisonCells,
  comparisonHeader,
  comparisonWidths,
  directionWords,
  limitCell,
  numberCell,
  usualNames,
  type ComparisonRow,
} from "./comparison-table";
import { constant, formula, serialDate } from "./grid";
import { guardedNumber, guardedText, unchanged } from "./guarded";
import { frameOf, type OversightInput } from "./oversight-input";
import type { PlannedCell, SheetPlan, StyleName } from "./report-plan";
import { firstDataRow, frameSheet } from "./sheet-frame";

const firstCount = 3;

/** A figure of an organisation with its row in the table of figures. */
export interface OverseenRow extends ComparisonRow {
  organisation: OrganisationOverview;
  compared: ComparedFigure;
  /** Place of the figure among `overseenFigures`. */
  figure: number;
  /** A condition, for formulas on any sheet, that the numbers of the row are those its words were made from. */
  condition: string;
}

/** Where only percentages are published, they stand in the place of counts. */
function conditionOf(row: ComparisonRow): string {
  const { white, bme, answersKnown } = row.result;
  const cells = comparisonCells(row);
  if (answersKnown === false) {
    const rates = [
      { address: cells.whiteRate, value: white.rate ?? "[z]" },
      { address: cells.bmeRate, value: bme.rate ?? "[z]" },
    ];
    return unchanged(rates);
  }
  return unchanged([
    { address: cells.whiteEvents, value: white.events },
    { address: cells.whiteBase, value: white.base },
    { address: cells.bmeEvents, value: bme.events },
    { address: cells.bmeBase, value: bme.base },
  ]);
}

/** The rows of the table of figures: by figure, then organisation. */
export function overseenRows({ overview }: OversightInput): OverseenRow[] {
  const rows: OverseenRow[] = [];
  overseenFigures.forEach((_, figure) => {
    for (const organisation of overview.organisations) {
      const compared = organisation.figures[figure];
      if (!compared) continue;
      const place = {
        result: compared.result,
        sheet: "oversightFigures" as const,
        row: firstDataRow + rows.length,
        firstCount,
      };
      rows.push({ ...place, organisation, compared, figure, condition: conditionOf(place) });
    }
  });
  return rows;
}

const styleOf: Record<IndicatorResult["measure"], StyleName> = {
  ratio: "WRES Ratio",
  percent: "WRES Percent",
  points: "WRES Points",
};

function directionOf({ result }: OverseenRow): string {
  if (result.direction !== null) return directionWords(result.direction, usualNames);
  if (result.measure === "percent") return "BME share";
  return result.indicator === "9" ? "Board − workforce" : "BME − White";
}

/** The value by formula over the counts beside it; of the board over those of the workforce as well. */
function valueCell(row: OverseenRow, rows: readonly OverseenRow[]): PlannedCell {
  const { result, condition } = row;
  const here = (offset: number) => `${columnName(firstCount + offset)}${row.row + 1}`;
  const style = styleOf[result.measure];
  if (result.direction !== null) {
    const white = `(${here(0)}/${here(1)})`;
    const bme = `(${here(2)}/${here(3)})`;
    const ratio = result.direction === "white/bme" ? `${white}/${bme}` : `${bme}/${white}`;
    return formula(`IFERROR(${ratio},NA())`, style);
  }
  if (result.measure === "percent") return formula(`IFERROR(${here(5)}+0,NA())`, style);
  if (result.indicator !== "9") return formula(`IFERROR((${here(5)}-${here(4)})*100,NA())`, style);
  const workforce = rows.find(
    (other) => other.organisation === row.organisation && other.result.indicator === "1"
  );
  if (!workforce) return numberCell(condition, asNumber(result.value), style);
  const share = comparisonCells(workforce).bmeRate;
  return formula(`IFERROR((${here(5)}-${share})*100,NA())`, style);
}

function asNumber(value: IndicatorResult["value"]): number | null {
  return typeof value === "number" ? value : null;
}

function countCells(row: OverseenRow): PlannedCell[] {
  const { white, bme, answersKnown } = row.result;
  const here = (offset: number) => `${columnName(firstCount + offset)}${row.row + 1}`;
  if (answersKnown === false) {
    const none = constant("[x]", "WRES Count");
    const rates = [white.rate, bme.rate].map((rate) => constant(rate ?? "[z]", "WRES Percent"));
    return [none, none, none, none, ...rates];
  }
  const rate = (events: number, base: number) =>
    formula(`IF(${here(base)}=0,"[z]",${here(events)}/${here(base)})`, "WRES Percent");
  return [
    ...[white.events, white.base, bme.events, bme.base].map((count) =>
      constant(count, "WRES Count")
    ),
    rate(0, 1),
    rate(2, 3),
  ];
}

function tableRow(row: OverseenRow, rows: readonly OverseenRow[]): PlannedCell[] {
  const { result, compared, condition } = row;
  const { funnel, adjustedP } = compared;
  const style = styleOf[result.measure];
  const words = (text: string, as: StyleName = "WRES Text") =>
    formula(guardedText(condition, text), as);
  // The interval of indicator 1 is none of the share, and that of 9 has no meaning: the whole board is counted.
  const interval = result.indicator === "1" || result.indicator === "9" ? null : result.interval;
  return [
    constant(overseenFigures[row.figure].heading, "WRES Text"),
    constant(row.organisation.organisation, "WRES Text"),
    constant(serialDate(result.period), "WRES Date"),
    ...countCells(row),
    constant(directionOf(row), "WRES Text"),
    valueCell(row, rows),
    limitCell(condition, interval, "lower", style),
    limitCell(condition, interval, "upper", style),
    adjustedP === null
      ? constant("[z]", "WRES Probability")
      : formula(guardedNumber(condition, adjustedP), "WRES Probability"),
    compared.verdict === null
      ? constant("[z]", "WRES Text")
      : words(verdictText({ ...result, verdict: compared.verdict }), "WRES Verdict"),
    funnel ? words(funnel.white.position) : constant("[z]", "WRES Text"),
    funnel ? words(funnel.bme.position) : constant("[z]", "WRES Text"),
  ];
}

/** The value of a row as an address with its sheet. */
export function valueAddress({ row }: OverseenRow): string {
  return withSheet(sheetNames.oversightFigures, `$${columnName(firstCount + 7)}$${row + 1}`);
}

/** Direction and verdict on one line, since the table is long. */
const [direction, verdict] = [6, comparisonWidths.length - 1];
const figureWidths = comparisonWidths.map((width, column) =>
  column === direction ? 17 : column === verdict ? 34 : width
);

/** Every figure of every organisation, with the counts behind it. */
export function oversightFiguresSheet(
  input: OversightInput,
  rows: readonly OverseenRow[]
): SheetPlan {
  const { level } = input.settings;
  const header = comparisonHeader(level, { adjusted: true });
  header[7] = "Value";
  return frameSheet(frameOf(input), {
    key: "oversightFigures",
    title: "Organisations side by side: every figure with its counts",
    note: `p is adjusted by Holm's method for the organisations compared at ${formatDate(input.overview.period)}. Funnel: where the rate of a group lies among the limits of chance around that of the same group in all organisations. [x] not available; [z] not applicable.`,
    finding: constant(
      "Organisations stand in alphabetical order, which is no ranking: most differences between them could be chance.",
      "WRES Headline"
    ),
    tables: [
      {
        name: tableNames.oversightFigures,
        header: [
          "Indicator",
          "Organisation",
          "Snapshot",
          ...header,
          "White in the funnel",
          "BME in the funnel",
        ],
        rows: rows.map((row) => tableRow(row, rows)),
        widths: [20, 38, 11, ...figureWidths, 12, 12],
      },
    ],
    charts: [],
    frozenColumns: 2,
    tabColor: colours.bme,
    orientation: "Landscape",
  });
}
