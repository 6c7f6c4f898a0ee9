import type { GroupFigures, IndicatorResult } from "../analysis/indicator-result";
import { tableNames } from "../standard/workbook-names";
import { colours } from "./cell-styles";
import { constant, serialDate } from "./grid";
import type { ReportInput } from "./report-input";
import type { PlannedCell, SheetPlan, StyleName } from "./report-plan";
import { frameSheet } from "./sheet-frame";

const header = [
  "Organisation",
  "Snapshot",
  "Indicator",
  "Part",
  "Group",
  "Measure",
  "Value",
  "State",
];

interface Line {
  group: string;
  measure: string;
  value: number | "infinity" | null;
  style: StyleName;
  /** Words of a state that is no number, such as a verdict. */
  state?: string;
}

function stateOf(value: Line["value"]): string {
  if (value === null) return "cannot be calculated";
  if (value === "infinity") return "infinite";
  return value === 0 ? "zero" : "finite";
}

function groupLines(group: string, figures: GroupFigures): Line[] {
  return [
    { group, measure: "events", value: figures.events, style: "WRES Count" },
    { group, measure: "base", value: figures.base, style: "WRES Count" },
    { group, measure: "rate", value: figures.rate, style: "WRES Percent" },
  ];
}

const valueStyles = {
  ratio: "WRES Ratio",
  percent: "WRES Shortfall",
  points: "WRES Points",
} as const;

function linesOf(result: IndicatorResult): Line[] {
  const all = (measure: string, value: Line["value"], style: StyleName): Line => ({
    group: "all",
    measure,
    value,
    style,
  });
  const style = valueStyles[result.measure];
  return [
    ...groupLines("White", result.white),
    ...groupLines("BME", result.bme),
    ...groupLines("unknown", result.unknown),
    all(result.measure, result.value, style),
    ...(result.interval
      ? [
          all("interval from", result.interval.lower, style),
          all("interval to", result.interval.upper, style),
        ]
      : []),
    ...(result.p ? [all("p (N−1 chi-squared)", result.p.value, "WRES Probability")] : []),
    ...(result.fisher === undefined
      ? []
      : [all("p (Fisher's exact)", result.fisher, "WRES Probability")]),
    ...(result.midP === undefined ? [] : [all("p (mid-P)", result.midP, "WRES Probability")]),
    ...(result.shortfall === null ? [] : [all("shortfall", result.shortfall, "WRES Shortfall")]),
    ...(result.verdict === null
      ? []
      : [{ group: "all", measure: "verdict", value: null, style, state: result.verdict }]),
  ];
}

/** One flat table of every figure, for pivots, look-ups and Power Query. */
export function resultsSheet(input: ReportInput): SheetPlan {
  const organisation = input.settings.organisation ?? input.counts.organisation ?? "not named";
  const rows = input.results.flatMap((result) =>
    linesOf(result).map((line): PlannedCell[] => [
      constant(organisation, "WRES Cell"),
      constant(serialDate(result.period), "WRES Date"),
      constant(result.indicator, "WRES Cell"),
      constant(result.part, "WRES Cell"),
      constant(line.group, "WRES Cell"),
      constant(line.measure, "WRES Cell"),
      constant(typeof line.value === "number" ? line.value : "", line.style),
      constant(line.state ?? stateOf(line.value), "WRES Cell"),
    ])
  );
  return frameSheet(input, {
    key: "results",
    title: "All results in one table",
    note: "As calculated when the report was written. Rates are between 0 and 1. A value is empty where its state is no number.",
    finding: null,
    tables: [
      {
        name: tableNames.results,
        header,
        rows,
        widths: [40, 12, 10, 34, 10, 22, 14, 22],
      },
    ],
    charts: [],
    frozenColumns: 0,
    tabColor: colours.unknown,
    orientation: "Landscape",
  });
}
