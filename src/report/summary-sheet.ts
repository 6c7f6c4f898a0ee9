import { formatLimit } from "../analysis/format";
import type { IndicatorResult } from "../analysis/indicator-result";
import { verdictText } from "../analysis/verdict";
import { withSheet } from "../standard/address";
import {
  headlineFigures,
  nameEndings,
  sheetNames,
  tableNames,
  type HeadlineFigure,
} from "../standard/workbook-names";
import { colours } from "./cell-styles";
import { constant, formula, serialDate } from "./grid";
import { allOf, guardedText } from "./guarded";
import { headlineSourcesAt, latestHeadlineSources, type HeadlineSource } from "./headline-sources";
import type { FigureRows } from "./reconcile-sheet";
import type { ReportInput } from "./report-input";
import type { NamePlan, PlannedCell, SheetPlan } from "./report-plan";
import { firstDataRow, frameSheet } from "./sheet-frame";
import { indicatorsFinding } from "./verdicts-finding";

const header = [
  "Indicator",
  "What is compared",
  "Snapshot",
  "Value",
  "Measured as",
  "Verdict",
  "What it means",
];
const verdictColumn = "F";
const textColumn = "G";

const changeHeader = ["Value before", "Snapshot before", "Change since then"];

/** The headline of the same figure at the snapshot it is compared with. */
function sourceBefore(
  { result }: HeadlineSource,
  sources: readonly HeadlineSource[]
): HeadlineSource | undefined {
  return sources.find(
    ({ result: other }) =>
      result.prior !== undefined &&
      other.indicator === result.indicator &&
      other.part === result.part &&
      other.period === result.prior.period
  );
}

/** The same figure at the snapshot before, and what became of it; [z] where there is none to compare with. */
function changeCells(source: HeadlineSource, sources: readonly HeadlineSource[]): PlannedCell[] {
  const { prior, change } = source.result;
  if (!prior) {
    return [
      constant("[z]", source.value.style),
      constant("[z]", "WRES Date"),
      constant("[z]", "WRES Text"),
    ];
  }
  const before = sourceBefore(source, sources);
  const condition = allOf([source.condition, ...(before ? [before.condition] : [])]);
  const shown = prior.value === "infinity" ? formatLimit(prior.value) : (prior.value ?? "[z]");
  return [
    before ? before.value : constant(shown, source.value.style),
    constant(serialDate(prior.period), "WRES Date"),
    change
      ? formula(guardedText(condition, change.sentence), "WRES Text")
      : constant("[z]", "WRES Text"),
  ];
}

function tableRow(source: HeadlineSource): PlannedCell[] {
  const { result } = source;
  const words = verdictText(result);
  return [
    constant(Number(result.indicator), "WRES Cell"),
    constant(source.subject, "WRES Text"),
    constant(serialDate(result.period), "WRES Date"),
    source.value,
    constant(source.unit, "WRES Text"),
    words === ""
      ? constant("[z]", "WRES Verdict")
      : formula(guardedText(source.condition, words), "WRES Verdict"),
    formula(guardedText(source.condition, result.sentence), "WRES Text"),
  ];
}

/** Names of the headline figures: value, verdict and sentence, and the value of the snapshot compared with. */
function figureNames(
  figure: HeadlineFigure,
  latest: readonly HeadlineSource[],
  sources: readonly HeadlineSource[]
): NamePlan[] {
  const at = latest.findIndex(
    ({ result }) => result.indicator === figure.indicator && result.part === figure.part
  );
  if (at < 0) return [];
  const named = (ending: string, fullAddress: string): NamePlan => {
    const bang = fullAddress.lastIndexOf("!");
    return {
      name: `${figure.stem}_${ending}`,
      sheet: fullAddress.slice(1, bang - 1),
      address: fullAddress.slice(bang + 1),
    };
  };
  const here = (column: string) =>
    withSheet(sheetNames.summary, `$${column}$${firstDataRow + at + 1}`);
  const before = sourceBefore(latest[at], sources);
  return [
    named(figure.value, latest[at].valueAddress),
    ...(latest[at].result.verdict === null
      ? []
      : [named(nameEndings.verdict, here(verdictColumn))]),
    named(nameEndings.text, here(textColumn)),
    ...(before ? [named(`${figure.value}_${nameEndings.prior}`, before.valueAddress)] : []),
  ];
}

/** Whether a figure of the survey is that of the whole indicator, or there is none of the whole. */
function isWhole(result: IndicatorResult, latest: readonly HeadlineSource[]): boolean {
  return (
    result.part === "all" ||
    !latest.some(
      ({ result: other }) => other.indicator === result.indicator && other.part === "all"
    )
  );
}

/** The first sheet: every indicator with its verdict, what it means, and what became of it since the year before. */
export function summarySheet(
  input: ReportInput,
  rows: FigureRows
): { sheet: SheetPlan; names: NamePlan[] } {
  const sources = input.counts.periods.flatMap((one) => headlineSourcesAt(input, rows, one));
  const { latest, prior } = latestHeadlineSources(sources);
  const judged = latest.filter(
    ({ result }) => result.measure === "ratio" || (result.survey && isWhole(result, latest))
  );
  const serious = input.findings.filter(({ severity }) => severity === "error").length;
  const doubts = input.findings.filter(({ severity }) => severity === "warning").length;
  const headline =
    judged.length > 0
      ? formula(
          guardedText(
            allOf(judged.map(({ condition }) => condition)),
            indicatorsFinding(judged.map(({ result }) => result))
          ),
          "WRES Headline"
        )
      : null;
  const hasChange = latest.some(({ result }) => result.prior);
  const sheet = frameSheet(input, {
    key: "summary",
    title: "Workforce Race Equality Standard: summary",
    note: `Data checks: ${serious} error${serious === 1 ? "" : "s"}, ${doubts} warning${doubts === 1 ? "" : "s"} (see ${sheetNames.checks}). [z] not applicable.`,
    finding: headline,
    tables: [
      {
        name: tableNames.summary,
        header: [...header, ...(hasChange ? changeHeader : [])],
        rows: [...latest, ...prior].map((source) => [
          ...tableRow(source),
          ...(hasChange ? changeCells(source, sources) : []),
        ]),
        widths: [10, 30, 12, 10, 14, 24, 64, ...(hasChange ? [10, 12, 44] : [])],
      },
    ],
    charts: [],
    frozenColumns: 2,
    tabColor: colours.bme,
    orientation: "Landscape",
  });
  return {
    sheet,
    names: headlineFigures.flatMap((figure) => figureNames(figure, latest, sources)),
  };
}
