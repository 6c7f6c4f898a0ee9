import type { IndicatorResult } from "../analysis/indicator-result";
import { verdictText } from "../analysis/verdict";
import { withSheet } from "../standard/address";
import { indicators } from "../standard/indicators";
import {
  headlineFigures,
  sheetNames,
  tableNames,
  type HeadlineFigure,
} from "../standard/workbook-names";
import { bandCells, type BandRow } from "./band-rows";
import { boardCells, boardPartWords, boardUnchanged, type BoardRow } from "./board-sheet";
import { colours } from "./cell-styles";
import { constant, formula, serialDate } from "./grid";
import { guardedText, unchanged } from "./guarded";
import {
  likelihoodCells,
  likelihoodUnchanged,
  likelihoodsFinding,
  type LikelihoodRow,
} from "./likelihoods-sheet";
import { reportedPeriods, type ReportInput } from "./report-input";
import type { NamePlan, PlannedCell, SheetPlan } from "./report-plan";
import { firstDataRow, frameSheet } from "./sheet-frame";

/** Where the figures of a headline stand on the other sheets. */
interface HeadlineSource {
  result: IndicatorResult;
  subject: string;
  value: PlannedCell;
  valueAddress: string;
  unit: string;
  condition: string;
}

export interface Sources {
  bands: readonly BandRow[];
  likelihoods: readonly LikelihoodRow[];
  board: readonly BoardRow[];
}

const units = { "white/bme": "White ÷ BME", "bme/white": "BME ÷ White" } as const;

function likelihoodSource(row: LikelihoodRow): HeadlineSource {
  const { result } = row;
  const cells = likelihoodCells(row);
  return {
    result,
    subject: `${indicators[result.indicator].title}${result.part === "all" ? "" : ` (${result.part.replace("all; ", "")})`}`,
    value: formula(cells.ratio, "WRES Ratio"),
    valueAddress: cells.ratio,
    unit: units[result.direction!],
    condition: likelihoodUnchanged(row),
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
function sourcesOf(input: ReportInput, sources: Sources, period: string): HeadlineSource[] {
  const everyone = sources.bands.find((row) => row.kind === "everyone" && row.period === period);
  const workforce = input.results.find(
    (result) => result.indicator === "1" && result.part === "all" && result.period === period
  );
  return [
    ...(everyone && workforce ? [workforceSource(everyone, workforce)] : []),
    ...sources.likelihoods.filter(({ result }) => result.period === period).map(likelihoodSource),
    ...sources.board.filter(({ result }) => result.period === period).map(boardSource),
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

/** Names of the headline figures: value, verdict and sentence, and the value of the year before. */
function figureNames(
  figure: HeadlineFigure,
  latest: readonly HeadlineSource[],
  prior: readonly HeadlineSource[]
): NamePlan[] {
  const isFigure = ({ result }: HeadlineSource) =>
    result.indicator === figure.indicator && result.part === figure.part;
  const at = latest.findIndex(isFigure);
  if (at < 0) return [];
  const named = (suffix: string, fullAddress: string): NamePlan => {
    const bang = fullAddress.lastIndexOf("!");
    return {
      name: `${figure.stem}_${suffix}`,
      sheet: fullAddress.slice(1, bang - 1),
      address: fullAddress.slice(bang + 1),
    };
  };
  const here = (column: string) =>
    withSheet(sheetNames.summary, `$${column}$${firstDataRow + at + 1}`);
  const before = prior.find(isFigure);
  return [
    named(figure.value, latest[at].valueAddress),
    ...(latest[at].result.verdict === null ? [] : [named("Verdict", here("F"))]),
    named("Text", here("G")),
    ...(before ? [named(`${figure.value}_Prior`, before.valueAddress)] : []),
  ];
}

/** The first sheet: every indicator with its verdict and what it means. */
export function summarySheet(
  input: ReportInput,
  sources: Sources
): { sheet: SheetPlan; names: NamePlan[] } {
  const { latest: period, prior: priorPeriod } = reportedPeriods(input.counts);
  const latest = sourcesOf(input, sources, period);
  const prior = priorPeriod ? sourcesOf(input, sources, priorPeriod) : [];
  const ratios = sources.likelihoods.filter(({ result }) => result.period === period);
  const serious = input.findings.filter(({ severity }) => severity === "error").length;
  const doubts = input.findings.filter(({ severity }) => severity === "warning").length;
  const headline =
    ratios.length > 0
      ? formula(
          guardedText(
            ratios
              .map(likelihoodUnchanged)
              .join(",")
              .replace(/^(.*)$/s, "AND($1)"),
            likelihoodsFinding(ratios)
          ),
          "WRES Headline"
        )
      : null;
  const sheet = frameSheet(input, {
    key: "summary",
    title: "Workforce Race Equality Standard: summary",
    note: `Data checks: ${serious} error${serious === 1 ? "" : "s"}, ${doubts} warning${doubts === 1 ? "" : "s"} (see ${sheetNames.checks}). [z] not applicable.`,
    finding: headline,
    tables: [
      {
        name: tableNames.summary,
        header,
        rows: [...latest, ...prior].map(tableRow),
        widths: [10, 30, 12, 10, 14, 24, 64],
      },
    ],
    charts: [],
    frozenColumns: 2,
    tabColor: colours.bme,
    orientation: "Landscape",
  });
  return {
    sheet,
    names: headlineFigures.flatMap((figure) => figureNames(figure, latest, prior)),
  };
}
