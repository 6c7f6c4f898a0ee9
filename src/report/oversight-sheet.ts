import { formatDate, formatLimit, formatPoints } from "../analysis/format";
import { isOverdispersed } from "../analysis/oversight-attention";
import type { OrganisationOverview, Oversight } from "../analysis/oversight";
import {
  overseenFigures,
  type ComparedFigure,
  type OverseenComparison,
} from "../analysis/oversight-figures";
import type { Verdict } from "../analysis/verdict";
import { tableNames } from "../standard/workbook-names";
import { colours } from "./cell-styles";
import type { ChartData } from "./chart-data";
import { funnelChart } from "./funnel-chart";
import { constant, formula, serialDate } from "./grid";
import { allOf, guardedText } from "./guarded";
import { valueAddress, type OverseenRow } from "./oversight-figures-sheet";
import { frameOf, type OversightInput } from "./oversight-input";
import type { PlannedCell, SheetPlan } from "./report-plan";
import { frameSheet, type ChartColumn, type FrameOptions } from "./sheet-frame";

type Against = ComparedFigure["result"]["disadvantaged"];

/** Verdicts in as few words as a column of many organisations takes. */
const shortVerdicts: Record<Verdict, (against: string) => string> = {
  "cannot-calculate": () => "cannot be calculated",
  gap: (against) => `GAP${against}`,
  "too-few": () => "too few cases",
  "possible-gap": (against) => `possible gap${against}, could be chance`,
  "slight-gap": (against) => `slight difference${against}`,
  "gap-size-unclear": (against) => `real difference${against}, may be material`,
  "no-material-gap": () => "no material gap",
  "cannot-rule-out": () => "gap not ruled out",
};

const againstWords = (against: Against) =>
  against === null ? "" : ` against ${against === "bme" ? "BME" : "White"}`;

function valueWords({ value, measure }: ComparedFigure["result"]): string {
  if (value === null) return "no value";
  if (measure === "ratio" || value === "infinity") return formatLimit(value);
  return `${formatPoints(value)} points`;
}

function figureWords({ result, verdict }: ComparedFigure): string {
  const value = valueWords(result);
  return verdict === null
    ? value
    : `${value}: ${shortVerdicts[verdict](againstWords(result.disadvantaged))}`;
}

function attentionWords({ attention, isCompared, period }: OrganisationOverview): string {
  if (!isCompared) return `not compared: figures of ${formatDate(period)}`;
  if (!attention) return "none first; see the figures";
  const parts = [
    ...(attention.sureGaps > 0
      ? [`${attention.sureGaps} sure gap${attention.sureGaps === 1 ? "" : "s"}`]
      : []),
    ...(attention.outside > 0 ? [`${attention.outside} outside 99.8%`] : []),
  ];
  return `look first: ${parts.join(", ")}`;
}

const text = (value: string) => constant(value, "WRES Text");
const share = (value: number | null) => constant(value ?? "[z]", "WRES Percent");
const count = (value: number | undefined) => constant(value ?? "[x]", "WRES Count");

/** With its file where several are called the same. */
function nameOf(
  { organisation, source }: { organisation: string; source: string | null },
  { organisations, unread }: Oversight
): string {
  const same = [...organisations, ...unread].filter((one) => one.organisation === organisation);
  return source === null || same.length === 1 ? organisation : `${organisation} (${source})`;
}

function figureCell(row: OverseenRow | undefined): PlannedCell {
  if (!row) return text("[x]");
  if (row.result.measure === "percent") return formula(valueAddress(row), "WRES Percent");
  const isGap = row.compared.verdict === "gap" && row.result.disadvantaged === "bme";
  const words = guardedText(row.condition, figureWords(row.compared));
  return formula(words, isGap ? "WRES Alert" : "WRES Text");
}

/** The columns that say how far an organisation's figures can be relied on, and how its action plan stands. */
const reliabilityColumns: readonly {
  header: string;
  width: number;
  cell: (organisation: OrganisationOverview) => PlannedCell;
  /** Left out where no organisation has anything to say in it. */
  isKnown?: (organisation: OrganisationOverview) => boolean;
}[] = [
  { header: "Errors in the data", width: 10, cell: ({ reliability }) => count(reliability.errors) },
  { header: "Warnings", width: 10, cell: ({ reliability }) => count(reliability.warnings) },
  {
    header: "Ethnicity unknown",
    width: 11,
    cell: ({ reliability }) => share(reliability.unknownShare),
  },
  {
    header: "Cases and training not matched",
    width: 13,
    cell: ({ reliability }) => share(reliability.unmatchedShare),
    isKnown: ({ reliability }) => reliability.unmatchedShare !== null,
  },
  {
    header: "Indicators missing",
    width: 12,
    cell: ({ reliability: { missing } }) =>
      text(missing.length === 0 ? "none" : missing.join(", ")),
  },
  {
    header: "Action plan published",
    width: 16,
    cell: ({ plan }) => text(plan.published ?? "[x]"),
    isKnown: ({ plan }) => plan.published !== null,
  },
  {
    header: "Open actions",
    width: 9,
    cell: ({ plan }) => count(plan.actions?.open),
    isKnown: ({ plan }) => plan.actions !== null,
  },
  {
    header: "Overdue",
    width: 9,
    cell: ({ plan }) => count(plan.actions?.overdue),
    isKnown: ({ plan }) => plan.actions !== null,
  },
  {
    header: "Without owner",
    width: 9,
    cell: ({ plan }) => count(plan.actions?.unowned),
    isKnown: ({ plan }) => plan.actions !== null,
  },
];

function attentionTable(
  overview: Oversight,
  rows: readonly OverseenRow[]
): FrameOptions["tables"][number] {
  const { organisations, attention } = overview;
  const header = ["Order", "Organisation", "Sure gaps", "Outside 99.8%", "Why"];
  const orderOf = (place: number) => {
    const { sureGaps, outside } = organisations[place].attention!;
    const before = attention.filter((other) => {
      const { attention: that } = organisations[other];
      return that!.sureGaps > sureGaps || (that!.sureGaps === sureGaps && that!.outside > outside);
    });
    return before.length + 1;
  };
  const lines = attention.map((place): PlannedCell[] => {
    const organisation = organisations[place];
    const { sureGaps, outside, reasons } = organisation.attention!;
    const condition = allOf(
      rows.filter((row) => row.organisation === organisation).map((row) => row.condition)
    );
    return [
      constant(orderOf(place), "WRES Count"),
      text(nameOf(organisation, overview)),
      constant(sureGaps, "WRES Count"),
      constant(outside, "WRES Count"),
      formula(guardedText(condition, reasons.join(" ")), "WRES Text"),
    ];
  });
  const nobody = [
    constant("[z]", "WRES Count"),
    text("None"),
    constant(0, "WRES Count"),
    constant(0, "WRES Count"),
    text(
      "No organisation has a gap that is surely more than chance, or a BME rate outside the 99.8% limits. That is no evidence that there are no gaps."
    ),
  ];
  return {
    name: tableNames.attention,
    header,
    rows: lines.length > 0 ? lines : [nobody],
    widths: [7, 36, 8, 10, 100],
  };
}

function overviewTable(
  overview: Oversight,
  rows: readonly OverseenRow[]
): FrameOptions["tables"][number] {
  const { organisations, unread } = overview;
  const figures = overseenFigures
    .map((figure, place) => ({ ...figure, place }))
    .filter(({ place }) => organisations.some((one) => one.figures[place] !== null));
  const columns = reliabilityColumns.filter(
    ({ isKnown }) => isKnown === undefined || organisations.some(isKnown)
  );
  const lines = organisations.map((organisation): PlannedCell[] => [
    text(nameOf(organisation, overview)),
    constant(attentionWords(organisation), organisation.attention ? "WRES Alert" : "WRES Text"),
    constant(serialDate(organisation.period), "WRES Date"),
    ...figures.map(({ place }) =>
      figureCell(rows.find((row) => row.organisation === organisation && row.figure === place))
    ),
    ...columns.map(({ cell }) => cell(organisation)),
  ]);
  const lost = unread.map((one): PlannedCell[] => [
    text(nameOf(one, overview)),
    constant(`could not be read: ${one.reason}`, "WRES Alert"),
    text("[x]"),
    ...[...figures, ...columns].map(() => text("[x]")),
  ]);
  return {
    name: tableNames.oversight,
    header: [
      "Organisation",
      "Attention",
      "Snapshot",
      ...figures.map(({ heading }) => heading),
      ...columns.map(({ header }) => header),
    ],
    rows: [...lines, ...lost],
    widths: [38, 26, 12, ...figures.map(() => 23), ...columns.map(({ width }) => width)],
  };
}

/** So many organisations are named above a chart; the table of figures has all. */
const mostNamed = 8;

function funnelWords(comparison: OverseenComparison, organisations: Oversight["organisations"]) {
  const { compared, figure, outside } = comparison;
  const beyond = compared.flatMap((one, place) => {
    const position = one?.funnel?.bme.position ?? "inside";
    return position.endsWith("99.8%")
      ? [`${organisations[place].organisation} (${position.split(" ")[0]})`]
      : [];
  });
  const more = beyond.length > mostNamed ? ` and ${beyond.length - mostNamed} more` : "";
  const named =
    beyond.length > 0
      ? `BME rates outside the 99.8% limits: ${beyond.slice(0, mostNamed).join(", ")}${more}.`
      : "No BME rate lies outside the 99.8% limits of chance. That is no evidence that the organisations are alike: smaller differences can hide within the limits.";
  const spread = isOverdispersed(comparison)
    ? ` ${outside.count} lie outside the 95% limits, where chance alone would put ${outside.mostByChance} at most: they differ for more reasons than chance, so a place outside is a question and nobody is put first for it.`
    : "";
  return `${figure.heading}. ${named}${spread}`;
}

function chartOf(
  comparison: OverseenComparison,
  figurePlace: number,
  { organisations, period }: Oversight,
  rows: readonly OverseenRow[],
  data: ChartData
): ChartColumn[] {
  const { figure, compared, rates } = comparison;
  if (!rates) return [];
  const drawn = rows.filter(
    ({ figure: place, compared: { funnel } }) => place === figurePlace && funnel
  );
  const chart = funnelChart(
    {
      name: `WRES_Oversight_I${figure.indicator}${figure.part === "all" ? "" : `_${figure.part}`}`,
      title: `${figure.heading}: BME rates by organisation, ${formatDate(period)}`,
      event: `${figure.heading} by organisation`,
      namesOutside: "99.8%",
    },
    { rate: rates.bme },
    drawn.map((row) => ({
      row,
      unit: {
        value: row.organisation.organisation,
        part: figure.part,
        events: row.result.white.events + row.result.bme.events,
        white: null,
        bme: row.compared.funnel!.bme,
        rank: null,
      },
    })),
    data
  );
  if (!chart || compared.length === 0) return [];
  const finding = guardedText(
    allOf(drawn.map(({ condition }) => condition)),
    funnelWords(comparison, organisations)
  );
  return [{ finding: formula(finding, "WRES Finding"), chart }];
}

/** Many organisations on one sheet: whom to look at first and why, all of them in alphabetical order, and the funnels. */
export function oversightSheet(
  input: OversightInput,
  rows: readonly OverseenRow[],
  data: ChartData
): SheetPlan {
  const { overview } = input;
  return frameSheet(frameOf(input), {
    key: "oversight",
    title: "Oversight: the organisations side by side",
    note: "Left: whom to look at first. Beside it: all in alphabetical order, which is no ranking. Sure gaps allow for the number of organisations. [x] not available.",
    finding: constant(overview.sentence, "WRES Headline"),
    tables: [attentionTable(overview, rows), overviewTable(overview, rows)],
    charts: overview.comparisons.flatMap((comparison, place) =>
      chartOf(comparison, place, overview, rows, data)
    ),
    frozenColumns: 0,
    tabColor: colours.alert,
    orientation: "Landscape",
  });
}
