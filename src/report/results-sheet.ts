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

function groupLines(group: string, { events, base, rate }: GroupFigures, known = true): Line[] {
  const count = (measure: string, value: number): Line => ({
    group,
    measure,
    value: known ? value : null,
    style: "WRES Count",
    ...(known ? {} : { state: "not given" }),
  });
  return [
    count("events", events),
    count("base", base),
    { group, measure: "rate", value: rate, style: "WRES Percent" },
  ];
}

const valueStyles = {
  ratio: "WRES Ratio",
  percent: "WRES Shortfall",
  points: "WRES Points",
} as const;

function line(measure: string, value: Line["value"], style: StyleName, group = "all"): Line {
  return { group, measure, value, style };
}

/** A line for a figure that is there. */
function given(
  measure: string,
  value: Line["value"] | undefined,
  style: StyleName,
  group?: string
): Line[] {
  return value === undefined ? [] : [line(measure, value, style, group)];
}

function words(measure: string, state: string | null | undefined): Line[] {
  return state === null || state === undefined
    ? []
    : [{ group: "all", measure, value: null, style: "WRES Cell", state }];
}

/** What is printed of a comparison of two groups. */
type Figures = Pick<
  IndicatorResult,
  | "interval"
  | "p"
  | "fisher"
  | "midP"
  | "adjustedP"
  | "comparisons"
  | "difference"
  | "differenceInterval"
  | "shortfall"
  | "verdict"
  | "disadvantaged"
>;

function comparisonLines(figures: Figures, style: StyleName): Line[] {
  const { interval, p, fisher, midP, adjustedP, comparisons, differenceInterval } = figures;
  return [
    ...given("interval from", interval?.lower, style),
    ...given("interval to", interval?.upper, style),
    ...given("p (N−1 chi-squared)", p?.value, "WRES Probability"),
    ...given("p (Fisher's exact)", fisher, "WRES Probability"),
    ...given("p (mid-P)", midP, "WRES Probability"),
    ...given("p (adjusted, Holm)", adjustedP, "WRES Probability"),
    ...given("comparisons", comparisons, "WRES Count"),
    ...given("difference (points)", figures.difference, "WRES Points"),
    ...given("difference from", differenceInterval?.lower, "WRES Points"),
    ...given("difference to", differenceInterval?.upper, "WRES Points"),
    ...given("shortfall", figures.shortfall ?? undefined, "WRES Shortfall"),
    ...words("verdict", figures.verdict),
    ...words("disadvantaged", figures.disadvantaged),
  ];
}

/** The lines of indicator 1 that say what a band is compared with. */
function againstLines({ against, representation }: IndicatorResult): Line[] {
  if (!against) return [];
  return [
    ...groupLines("BME of the rest", against.bme),
    line("ratio to the rest", against.ratio, "WRES Ratio"),
    ...given("ratio to the rest from", against.interval?.lower, "WRES Ratio"),
    ...given("ratio to the rest to", against.interval?.upper, "WRES Ratio"),
    ...words("representation", representation),
  ];
}

function changeLines({ prior, change }: IndicatorResult, style: StyleName): Line[] {
  const changeStyle = change?.measure === "ratio of ratios" ? "WRES Ratio" : "WRES Points";
  return [
    ...(prior ? [line("value before", prior.value, style)] : []),
    ...words("snapshot before", prior?.period),
    ...(change
      ? [
          line(`change (${change.measure})`, change.value, changeStyle),
          ...given("change from", change.interval?.lower, changeStyle),
          ...given("change to", change.interval?.upper, changeStyle),
          ...given("p of the change", change.p ?? undefined, "WRES Probability"),
          ...words("change", change.outcome),
        ]
      : []),
  ];
}

function resultLines(result: IndicatorResult): Line[] {
  const style = valueStyles[result.measure];
  const { compared, survey } = result;
  const known = !survey || result.answersKnown === true;
  return [
    ...groupLines(compared?.white ?? "White", result.white, known),
    ...groupLines(compared?.bme ?? "BME", result.bme, known),
    ...(survey ? [] : groupLines("unknown", result.unknown)),
    line(result.measure, result.value, style),
    ...comparisonLines(result, style),
    ...againstLines(result),
    ...changeLines(result, style),
  ];
}

/** The lines of something the report tells, under the name it goes by in the columns Indicator and Part. */
interface Block {
  organisation: string;
  period: string;
  indicator: string;
  part: string;
  lines: Line[];
}

/** Everything the report tells, the nine indicators first. */
function blocksOf(input: ReportInput): Block[] {
  const organisation = input.settings.organisation ?? input.counts.organisation ?? "not named";
  const own = (of: Omit<Block, "organisation">): Block => ({ organisation, ...of });
  return [
    ...input.results.map((result) => {
      const { period, indicator, part } = result;
      return own({ period, indicator, part, lines: resultLines(result) });
    }),
    ...input.stages.flatMap(({ period, steps }) =>
      steps.map((step) =>
        own({
          period,
          indicator: "recruitment step",
          part: `${step.from} to ${step.to}`,
          lines: [
            ...groupLines("White", step.white),
            ...groupLines("BME", step.bme),
            ...groupLines("unknown", step.unknown),
            line("ratio", step.value, "WRES Ratio"),
            ...comparisonLines(step, "WRES Ratio"),
          ],
        })
      )
    ),
    ...input.splits.map(({ period, column, indicator, rate, crude, combined, homogeneity }) =>
      own({
        period,
        indicator,
        part: `by ${column}`,
        lines: [
          line("rate", rate, "WRES Percent"),
          line("ratio, all units as one", crude, "WRES Ratio"),
          line("ratio within units (Mantel–Haenszel)", combined.ratio, "WRES Ratio"),
          ...given("interval from", combined.interval?.lower, "WRES Ratio"),
          ...given("interval to", combined.interval?.upper, "WRES Ratio"),
          ...given("p of the same ratio in all units", homogeneity?.p, "WRES Probability"),
        ],
      })
    ),
    ...input.disparityRatios.map(({ period, section, from, to, white, bme, value }) =>
      own({
        period,
        indicator: "race disparity ratio",
        part: `${section}: ${from} to ${to}`,
        lines: [
          line("staff from", white.from, "WRES Count", "White"),
          line("staff to", white.to, "WRES Count", "White"),
          line("staff from", bme.from, "WRES Count", "BME"),
          line("staff to", bme.to, "WRES Count", "BME"),
          line("ratio", value, "WRES Ratio"),
        ],
      })
    ),
    ...input.trajectory.map(
      ({ period, band, staff, bme, goalShare, goal, peopleNeeded, moreNeeded, netAdditional }) =>
        own({
          period,
          indicator: "leadership goal",
          part: band,
          lines: [
            line("staff", staff, "WRES Count"),
            line("staff", bme, "WRES Count", "BME"),
            line("share aimed at", goalShare, "WRES Percent"),
            line("goal", goal, "WRES Shortfall"),
            line("people needed", peopleNeeded, "WRES Count"),
            line("more needed", moreNeeded, "WRES Count"),
            ...given("to add since the baseline", netAdditional ?? undefined, "WRES Shortfall"),
          ],
        })
    ),
    ...input.ladder.map((step) =>
      own({
        period: step.period,
        indicator: "ladder",
        part: `${step.section}: ${step.from} to ${step.to}${step.population === "all staff" ? "" : `; ${step.population}`}`,
        lines: [
          line("above the step", step.white.events, "WRES Count", "White"),
          line("at or above it", step.white.base, "WRES Count", "White"),
          line("above the step", step.bme.events, "WRES Count", "BME"),
          line("at or above it", step.bme.base, "WRES Count", "BME"),
          line("ratio", step.value, "WRES Ratio"),
          ...given("interval from", step.interval?.lower, "WRES Ratio"),
          ...given("interval to", step.interval?.upper, "WRES Ratio"),
          ...given("p (adjusted, Holm)", step.p?.value, "WRES Probability"),
          ...given("shortfall", step.shortfall ?? undefined, "WRES Shortfall"),
          ...words("verdict", step.verdict),
          ...words("disadvantaged", step.disadvantaged),
        ],
      })
    ),
    ...input.ceiling.map(({ period, section, population, from, to, missing }) =>
      own({
        period,
        indicator: "ceiling",
        part: `${section}${population === "all staff" ? "" : `; ${population}`}`,
        lines: [
          ...words("step", from === null || to === null ? "none is sure" : `${from} to ${to}`),
          ...given("missing above", missing ?? undefined, "WRES Shortfall"),
        ],
      })
    ),
    ...input.pooled.map(({ indicator, part, periods, combined, homogeneity, ...pooled }) =>
      own({
        period: periods[periods.length - 1],
        indicator: `${indicator}, years together`,
        part,
        lines: [
          line("years", periods.length, "WRES Count"),
          ...groupLines("White", pooled.white),
          ...groupLines("BME", pooled.bme),
          line("ratio", pooled.value, "WRES Ratio"),
          ...comparisonLines({ ...pooled, shortfall: null }, "WRES Ratio"),
          ...given(
            "ratio within years (Mantel-Haenszel)",
            combined.ratio ?? undefined,
            "WRES Ratio"
          ),
          ...given("within years from", combined.interval?.lower, "WRES Ratio"),
          ...given("within years to", combined.interval?.upper, "WRES Ratio"),
          ...given("p of the same ratio in all years", homogeneity?.p, "WRES Probability"),
        ],
      })
    ),
    ...input.priorities.map(({ rank, indicator, part, period, years, people, key }) =>
      own({
        period,
        indicator: key.startsWith("ladder: ") ? "ceiling" : indicator,
        part,
        lines: [
          line("rank among the priorities", rank, "WRES Count"),
          line("snapshots in a row", years, "WRES Count"),
          ...given("people", people?.count, "WRES Shortfall"),
        ],
      })
    ),
    ...input.peers.map(({ period, indicator, part, of, white, bme, value }) => ({
      organisation: of === "average" ? "benchmark group, average" : of,
      period,
      indicator,
      part,
      lines: [
        line("percent", white, "WRES Shortfall", "White"),
        line("percent", bme, "WRES Shortfall", "BME"),
        line("points", value, "WRES Points"),
      ],
    })),
  ];
}

/** The rows that a report gives the flat table of figures. */
export function resultRows(input: ReportInput): PlannedCell[][] {
  return blocksOf(input).flatMap(({ organisation, period, indicator, part, lines }) =>
    lines.map((line): PlannedCell[] => [
      constant(organisation, "WRES Cell"),
      constant(serialDate(period), "WRES Date"),
      constant(indicator, "WRES Cell"),
      constant(part, "WRES Cell"),
      constant(line.group, "WRES Cell"),
      constant(line.measure, "WRES Cell"),
      constant(typeof line.value === "number" ? line.value : "", line.style),
      constant(line.state ?? stateOf(line.value), "WRES Cell"),
    ])
  );
}

/** One flat table of every figure, for pivots, look-ups and Power Query. */
export function resultsSheet(input: ReportInput, rows = resultRows(input)): SheetPlan {
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
        widths: [40, 12, 19, 34, 15, 34, 14, 22],
      },
    ],
    charts: [],
    frozenColumns: 0,
    tabColor: colours.unknown,
    orientation: "Landscape",
  });
}
