import { formatLimit } from "../analysis/format";
import type { IndicatorResult } from "../analysis/indicator-result";
import { verdictText } from "../analysis/verdict";
import { withSheet } from "../standard/address";
import { indicators } from "../standard/indicators";
import {
  headlineFigures,
  nameEndings,
  sheetNames,
  tableNames,
  type HeadlineFigure,
} from "../standard/workbook-names";
import { bandCells, type BandRow } from "./band-rows";
import { boardCells, boardPartWords, boardUnchanged, type BoardRow } from "./board-sheet";
import { colours } from "./cell-styles";
import {
  comparisonCells,
  comparisonUnchanged,
  directionWords,
  usualNames,
} from "./comparison-table";
import { constant, formula, serialDate } from "./grid";
import { allOf, guardedText, unchanged } from "./guarded";
import type { LikelihoodRow } from "./likelihoods-sheet";
import type { FigureRows } from "./reconcile-sheet";
import { reportedPeriods, type ReportInput } from "./report-input";
import type { NamePlan, PlannedCell, SheetPlan } from "./report-plan";
import { firstDataRow, frameSheet } from "./sheet-frame";
import { partOfIndicator, surveyCells, surveyUnchanged, type SurveyRow } from "./survey-sheet";
import { indicatorsFinding } from "./verdicts-finding";

/** Where the figures of a headline stand on the other sheets. */
interface HeadlineSource {
  result: IndicatorResult;
  subject: string;
  value: PlannedCell;
  valueAddress: string;
  unit: string;
  condition: string;
}

function likelihoodSource(row: LikelihoodRow): HeadlineSource {
  const { result } = row;
  const { ratio } = comparisonCells(row);
  return {
    result,
    subject: `${indicators[result.indicator].title}${result.part === "all" ? "" : ` (${result.part.replace("all; ", "")})`}`,
    value: formula(ratio, "WRES Ratio"),
    valueAddress: ratio,
    unit: directionWords(result.direction!, usualNames),
    condition: comparisonUnchanged(row),
  };
}

function workforceSource(row: BandRow, result: IndicatorResult): HeadlineSource {
  const cells = bandCells(row);
  return {
    result,
    subject: "Make-up of the workforce (BME share of all staff)",
    value: formula(`${cells.bmeShare}*100`, "WRES Shortfall"),
    valueAddress: cells.bmeShare,
    unit: "BME %",
    condition: unchanged([
      { address: cells.white, value: row.sums.white },
      { address: cells.bme, value: row.sums.bme },
      { address: cells.unknown, value: row.sums.unknown },
    ]),
  };
}

function surveySource(row: SurveyRow): HeadlineSource {
  const { result } = row;
  const { points } = surveyCells(row);
  return {
    result,
    subject: `${indicators[result.indicator].title}${partOfIndicator(result.part)}`,
    value: formula(points, "WRES Points"),
    valueAddress: points,
    unit: "points, BME − White",
    condition: surveyUnchanged(row),
  };
}

function boardSource(row: BoardRow): HeadlineSource {
  const cells = boardCells(row);
  return {
    result: row.result,
    subject: `Board against workforce (${boardPartWords[row.result.part].toLowerCase()})`,
    value: formula(cells.points, "WRES Points"),
    valueAddress: cells.points,
    unit: "points",
    condition: boardUnchanged(row),
  };
}

/** The headline of every indicator at one date, in the order of the indicators. */
function sourcesOf(input: ReportInput, rows: FigureRows, period: string): HeadlineSource[] {
  const everyone = rows.bands.find((row) => row.kind === "everyone" && row.period === period);
  const workforce = input.results.find(
    (result) => result.indicator === "1" && result.part === "all" && result.period === period
  );
  const ofPeriod = ({ result }: { result: IndicatorResult }) => result.period === period;
  return [
    ...(everyone && workforce ? [workforceSource(everyone, workforce)] : []),
    ...rows.likelihoods.filter(ofPeriod).map(likelihoodSource),
    ...rows.survey.filter(ofPeriod).map(surveySource),
    ...rows.board.filter(ofPeriod).map(boardSource),
  ];
}

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
  const { latest: period, prior: priorPeriod } = reportedPeriods(input.counts);
  const sources = input.counts.periods.flatMap((one) => sourcesOf(input, rows, one));
  const ofPeriod = (one: string | null) => sources.filter(({ result }) => result.period === one);
  const latest = ofPeriod(period);
  const prior = ofPeriod(priorPeriod);
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
