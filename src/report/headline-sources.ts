import type { IndicatorResult } from "../analysis/indicator-result";
import { indicators, type IndicatorNumber } from "../standard/indicators";
import { bandCells, type BandRow } from "./band-rows";
import { boardCells, boardPartWords, boardUnchanged, type BoardRow } from "./board-sheet";
import {
  comparisonCells,
  comparisonUnchanged,
  directionWords,
  usualNames,
} from "./comparison-table";
import { formula } from "./grid";
import { unchanged } from "./guarded";
import type { LikelihoodRow } from "./likelihoods-sheet";
import type { FigureRows } from "./reconcile-sheet";
import type { ReportInput } from "./report-input";
import type { PlannedCell } from "./report-plan";
import { partOfIndicator, surveyCells, surveyUnchanged, type SurveyRow } from "./survey-sheet";

const indicatorNumbers = Object.keys(indicators) as IndicatorNumber[];

/** Where the figures of a headline stand on the other sheets. */
export interface HeadlineSource {
  result: IndicatorResult;
  subject: string;
  value: PlannedCell;
  valueAddress: string;
  unit: string;
  /** Addresses of the limits of its interval; null where it has none. */
  limits: { lower: string; upper: string } | null;
  /** Address of the BME share, and of what it stands beside; null where that is not known. Shares are 0–1 or 0–100. */
  shares: { bme: string; beside: string | null; outOf: 1 | 100 };
  /** Holds while the counts are those the sentences were made from. */
  condition: string;
}

function likelihoodSource(row: LikelihoodRow): HeadlineSource {
  const { result } = row;
  const { ratio, lower, upper, whiteRate, bmeRate } = comparisonCells(row);
  return {
    result,
    subject: `${indicators[result.indicator].title}${result.part === "all" ? "" : ` (${result.part.replace("all; ", "")})`}`,
    value: formula(ratio, "WRES Ratio"),
    valueAddress: ratio,
    unit: directionWords(result.direction!, usualNames),
    limits: result.interval ? { lower, upper } : null,
    shares: { bme: bmeRate, beside: whiteRate, outOf: 1 },
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
    limits: null,
    shares: { bme: cells.bmeShare, beside: cells.whiteShare, outOf: 1 },
    condition: unchanged([
      { address: cells.white, value: row.sums.white },
      { address: cells.bme, value: row.sums.bme },
      { address: cells.unknown, value: row.sums.unknown },
    ]),
  };
}

function surveySource(row: SurveyRow): HeadlineSource {
  const { result } = row;
  const { points, lower, upper, whitePercent, bmePercent } = surveyCells(row);
  return {
    result,
    subject: `${indicators[result.indicator].title}${partOfIndicator(result.part)}`,
    value: formula(points, "WRES Points"),
    valueAddress: points,
    unit: "points, BME − White",
    limits: result.interval ? { lower, upper } : null,
    shares: { bme: bmePercent, beside: whitePercent, outOf: 100 },
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
    limits: null,
    shares: {
      bme: cells.bmeShare,
      beside: row.everyone ? bandCells(row.everyone).bmeShare : null,
      outOf: 1,
    },
    condition: boardUnchanged(row),
  };
}

/** The headline of every indicator at one date, in the order of the indicators. */
export function headlineSourcesAt(
  input: Pick<ReportInput, "results">,
  rows: FigureRows,
  period: string
): HeadlineSource[] {
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

/**
 * The sources of the latest snapshot of each indicator, and of the one before it, in the order of the indicators:
 * a survey may be newer than the staff list, and figures of an older snapshot are then still the latest there are.
 */
export function latestHeadlineSources(sources: readonly HeadlineSource[]): {
  latest: HeadlineSource[];
  prior: HeadlineSource[];
} {
  const latest: HeadlineSource[] = [];
  const prior: HeadlineSource[] = [];
  for (const indicator of indicatorNumbers) {
    const own = sources.filter(({ result }) => result.indicator === indicator);
    const [last, before] = [...new Set(own.map(({ result }) => result.period))].sort().reverse();
    latest.push(...own.filter(({ result }) => result.period === last));
    prior.push(...own.filter(({ result }) => result.period === before));
  }
  return { latest, prior };
}
