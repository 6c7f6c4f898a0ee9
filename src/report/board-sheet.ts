import { formatDate } from "../analysis/format";
import type { IndicatorResult } from "../analysis/indicator-result";
import { withSheet } from "../standard/address";
import { sheetNames, tableNames } from "../standard/workbook-names";
import { bandCells, type BandRow } from "./band-rows";
import { colours } from "./cell-styles";
import type { ChartData } from "./chart-data";
import { makeUpChart } from "./chart-parts";
import { constant, formula, serialDate } from "./grid";
import { guardedNumber, guardedText, unchanged } from "./guarded";
import type { ReportInput } from "./report-input";
import type { PlannedCell, SheetPlan } from "./report-plan";
import { firstDataRow, frameSheet, type ChartColumn } from "./sheet-frame";

export interface BoardRow {
  result: IndicatorResult;
  /** The row of all staff at the same date, if there is a workforce. */
  everyone: BandRow | undefined;
  /** Zero-based row in the sheet. */
  row: number;
}

/** The parts of the board, the latest snapshot first. */
export function boardRows(input: ReportInput, bands: readonly BandRow[]): BoardRow[] {
  return [...input.counts.periods]
    .reverse()
    .flatMap((period) =>
      input.results.filter((result) => result.period === period && result.indicator === "9")
    )
    .map((result, index) => ({
      result,
      everyone: bands.find((row) => row.kind === "everyone" && row.period === result.period),
      row: firstDataRow + index,
    }));
}

export const boardPartWords: Record<string, string> = {
  board: "Whole board",
  voting: "Voting members",
  executive: "Executive members",
};

/** Addresses of a row's figures, with the sheet. */
export function boardCells({ row }: BoardRow) {
  const at = (column: string) => withSheet(sheetNames.board, `$${column}$${row + 1}`);
  return {
    white: at("C"),
    bme: at("D"),
    unknown: at("E"),
    all: at("F"),
    whiteShare: at("G"),
    bmeShare: at("H"),
    points: at("J"),
  };
}

/** A condition, for formulas on any sheet, that the seats and the workforce are those of the sentence. */
export function boardUnchanged({ result, everyone, row }: BoardRow): string {
  const at = (column: string) => withSheet(sheetNames.board, `$${column}$${row + 1}`);
  const seats = [
    { address: at("C"), value: result.white.events },
    { address: at("D"), value: result.bme.events },
    { address: at("E"), value: result.unknown.events },
  ];
  if (!everyone) return unchanged(seats);
  const cells = bandCells(everyone);
  const { white, bme, unknown } = everyone.sums;
  return unchanged([
    ...seats,
    { address: cells.bme, value: bme },
    { address: cells.all, value: white + bme + unknown },
  ]);
}

const header = [
  "Part of the board",
  "Snapshot",
  "White",
  "BME",
  "Unknown",
  "All seats",
  "White %",
  "BME %",
  "BME % of workforce",
  "Difference (points)",
  "Seats short",
  "What it means",
];

function tableRow(row: BoardRow): PlannedCell[] {
  const { result, everyone } = row;
  const line = row.row + 1;
  const condition = boardUnchanged(row);
  return [
    constant(boardPartWords[result.part], "WRES Text"),
    constant(serialDate(result.period), "WRES Date"),
    constant(result.white.events, "WRES Count"),
    constant(result.bme.events, "WRES Count"),
    constant(result.unknown.events, "WRES Count"),
    formula(`SUM(C${line}:E${line})`, "WRES Count"),
    formula(`C${line}/F${line}`, "WRES Percent"),
    formula(`D${line}/F${line}`, "WRES Percent"),
    everyone
      ? formula(bandCells(everyone).bmeShare, "WRES Percent")
      : constant("[x]", "WRES Percent"),
    everyone ? formula(`(H${line}-I${line})*100`, "WRES Points") : constant("[x]", "WRES Points"),
    result.shortfall === null
      ? constant("[x]", "WRES Shortfall")
      : formula(guardedNumber(condition, Math.round(result.shortfall * 10) / 10), "WRES Shortfall"),
    formula(guardedText(condition, result.sentence), "WRES Text"),
  ];
}

function boardChart(
  latest: readonly BoardRow[],
  data: ChartData,
  period: string
): ChartColumn["chart"] {
  const everyone = latest[0].everyone;
  const label = (words: string, share: string, seats: string) =>
    formula(`"${words} ("&TEXT(${share},"0.0%")&" of "&TEXT(${seats},"#,##0")&")"`, "WRES Text");
  const boards = [...latest].reverse().map((row) => {
    const cells = boardCells(row);
    return [
      label(boardPartWords[row.result.part], cells.bmeShare, cells.all),
      formula(cells.white, "WRES Count"),
      formula(cells.bme, "WRES Count"),
      formula(cells.unknown, "WRES Count"),
    ];
  });
  const workforce = everyone
    ? [
        [
          label("Workforce", bandCells(everyone).bmeShare, bandCells(everyone).all),
          formula(bandCells(everyone).white, "WRES Count"),
          formula(bandCells(everyone).bme, "WRES Count"),
          formula(bandCells(everyone).unknown, "WRES Count"),
        ],
      ]
    : [];
  const block = data.add(
    ["Board and workforce (BME %)", "White", "BME", "Unknown"],
    [...workforce, ...boards]
  );
  return makeUpChart({
    name: "WRES_Board",
    title: `Board against workforce, ${formatDate(period)}: BME %`,
    categories: block.column(0),
    white: block.column(1),
    bme: block.column(2),
    unknown: block.column(3),
  });
}

/** Indicator 9: the board, its voting and executive members, against the workforce. */
export function boardSheet(
  input: ReportInput,
  rows: readonly BoardRow[],
  data: ChartData
): SheetPlan {
  const period = rows[0]?.result.period;
  const latest = rows.filter(({ result }) => result.period === period);
  const charts: ChartColumn[] =
    latest.length === 0
      ? []
      : [
          {
            finding: formula(
              guardedText(boardUnchanged(latest[0]), latest[0].result.sentence),
              "WRES Finding"
            ),
            chart: boardChart(latest, data, period),
          },
        ];
  return frameSheet(input, {
    key: "board",
    title: "Indicator 9: the board against the workforce",
    note: "Percentages are of all seats, unknown ethnicity included. [x] not available: no staff list of the same date.",
    finding: constant(
      "0 points mirror the workforce; below 0 BME people hold fewer seats than their share.",
      "WRES Headline"
    ),
    tables: [
      {
        name: tableNames.board,
        header,
        rows: rows.map(tableRow),
        widths: [19, 12, 8, 8, 9, 8, 9, 9, 11, 12, 8, 58],
      },
    ],
    charts,
    frozenColumns: 1,
    tabColor: colours.white,
    orientation: "Landscape",
  });
}
