import { formatDate } from "../analysis/format";
import { cellStyles } from "./cell-styles";
import { ChartData } from "./chart-data";
import { methodSheet, type MethodEntry } from "./method-sheet";
import { oversightChecksSheet } from "./oversight-checks-sheet";
import { oversightFiguresSheet, overseenRows } from "./oversight-figures-sheet";
import { frameOf, type OversightInput } from "./oversight-input";
import { oversightSheet } from "./oversight-sheet";
import { recordSchema } from "./plan-report";
import type { PlannedCell, ReportPlan } from "./report-plan";
import { resultRows, resultsSheet } from "./results-sheet";

const methodEntries: readonly MethodEntry[] = [
  {
    topic: "Oversight",
    item: "Each organisation by itself",
    text: "Every organisation is counted and judged by itself, as in a workbook of its own. Nothing is added over organisations but the rates in the middle of the funnels.",
    source: "This add-in's own aid.",
  },
  {
    topic: "Oversight",
    item: "Sure gaps",
    text: "A gap of one organisation may be chance, and of thirty organisations without any gap one or two would show one. So the p-values of an indicator are adjusted for the number of organisations compared, and a gap is sure only where the adjusted p is still below 0.05.",
    source: "Holm 1979, Scandinavian Journal of Statistics 6: 65–70.",
  },
  {
    topic: "Oversight",
    item: "Funnels",
    text: "Exact binomial limits at 95% and 99.8% around the rate of BME people in all organisations together, so that a gap that all share puts nobody outside: look for that in the gaps. An organisation is put first for its place only where its BME rate is beyond 99.8% to their disadvantage and its White rate is not beyond on the same side. Where more organisations lie outside than chance explains, places are told and nobody is put first for one.",
    source:
      "Spiegelhalter 2005, Statistics in Medicine 24: 1185–1202; the rule is this add-in's own aid.",
  },
  {
    topic: "Oversight",
    item: "Order",
    text: "First those with most sure gaps against BME people, then those with most rates outside the funnel. All others stand in alphabetical order, because nothing tells them apart but chance. Small organisations can have gaps that their numbers cannot show.",
    source: "This add-in's own aid.",
  },
  {
    topic: "Oversight",
    item: "Snapshot date",
    text: "Organisations are compared at the date that most of them have figures of. Others are shown with their latest figures and compared with nobody.",
    source: "This add-in's own aid.",
  },
];

function sourceEntries({ organisations }: OversightInput): MethodEntry[] {
  return organisations.map(({ organisation, source, counts }) => ({
    topic: "Source",
    item: organisation,
    text: counts.tables
      .map(
        ({ table, period }) =>
          `${table.kind}: ${table.sheet}!${table.range}, for ${formatDate(period)}`
      )
      .join("; "),
    source: source ?? "This workbook.",
  }));
}

/** The figures of every organisation, for the flat table of all. */
function allResultRows(input: OversightInput): PlannedCell[][] {
  const frame = frameOf(input);
  return input.organisations.flatMap(({ analysis, counts, organisation }) =>
    resultRows({
      ...frame,
      ...analysis,
      findings: [],
      counts,
      settings: { ...input.settings, organisation },
    })
  );
}

/** Many organisations side by side → the report on them as plain data. */
export function planOversight(input: OversightInput): ReportPlan {
  const data = new ChartData();
  const rows = overseenRows(input);
  const frame = frameOf(input);
  return {
    sheets: [
      oversightSheet(input, rows, data),
      oversightFiguresSheet(input, rows),
      oversightChecksSheet(input),
      methodSheet(frame, [...methodEntries, ...sourceEntries(input)]),
      resultsSheet(frame, allResultRows(input)),
      data.toSheet(frame),
    ],
    names: [],
    styles: [...cellStyles],
    record: {
      schema: recordSchema,
      productVersion: input.version,
      writtenAt: input.now.toISOString(),
      settings: { ...input.settings },
    },
  };
}
