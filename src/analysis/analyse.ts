import type { Counts } from "../intake/counts";
import type { Finding } from "../intake/finding";
import type { TableKind } from "../intake/recognised-table";
import { placeOfTable } from "../intake/table-slice";
import { comparators, type Comparator } from "../standard/comparators";
import { indicators, type IndicatorNumber } from "../standard/indicators";
import type { Settings } from "../standard/settings";
import { boardResults } from "./board";
import { broadGroupResults } from "./broad-groups";
import { withChanges } from "./change";
import { publishedFindings } from "./check-published";
import { disparityRatios, type DisparityRatio } from "./disparity-ratios";
import type { IndicatorResult } from "./indicator-result";
import { leadershipTrajectory, type TrajectoryBand } from "./leadership-trajectory";
import { likelihoods } from "./likelihoods";
import { movementOf } from "./movement";
import type { PooledResult } from "./pooled";
import { pooledResults } from "./pooled-years";
import { priorities } from "./prioritise";
import type { Movement, Priority, Unseen } from "./priorities";
import { representation } from "./representation";
import { splitResults, type SplitSummary } from "./splits";
import { recruitmentSteps, type RecruitmentStages } from "./stages";
import { surveyNumbers, surveyPeers, surveyResults, type PeerFigure } from "./survey";
import { unseenOf } from "./unseen";
import { workforceLadders, type CeilingResult, type LadderResult } from "./workforce-ladder";

export interface Analysis {
  /** By period, then in the order of the indicators and their parts; ethnic groups and units after them. */
  results: IndicatorResult[];
  /** Doubts that only the results show, and indicators that have no data. */
  findings: Finding[];
  /** Survey figures of the benchmark group and of other organisations. */
  peers: PeerFigure[];
  /** Race disparity ratios, by period and section. */
  disparityRatios: DisparityRatio[];
  /** The leadership goal, by period and band. */
  trajectory: TrajectoryBand[];
  /** The units of each split column, by period, column and indicator. */
  splits: SplitSummary[];
  /** The steps of recruitment, by period, where the data tell at least three stages. */
  stages: RecruitmentStages[];
  /** The steps of the ladders of pay bands, by period, section and population, lowest first. */
  ladder: LadderResult[];
  /** One for each ladder. */
  ceiling: CeilingResult[];
  /** Gaps at the latest snapshot of each indicator, the one that matters most first. */
  priorities: Priority[];
  /** What the data cannot answer. */
  unseen: Unseen[];
  movement: Movement;
  /** Rare events over up to three years together. */
  pooled: PooledResult[];
}

/** Which table the indicators need. */
const needs: readonly {
  indicators: readonly IndicatorNumber[];
  kind: TableKind;
  what: string;
  words: string;
}[] = [
  { indicators: ["1"], kind: "staff", what: titled("1"), words: "a staff list was" },
  { indicators: ["2"], kind: "applicants", what: titled("2"), words: "a list of applicants was" },
  {
    indicators: ["3"],
    kind: "cases",
    what: titled("3"),
    words: "a list of disciplinary cases was",
  },
  { indicators: ["4"], kind: "training", what: titled("4"), words: "a list of training was" },
  {
    indicators: surveyNumbers,
    kind: "survey",
    what: "Indicators 5 to 8 (staff survey) are",
    words: "staff survey results were",
  },
  { indicators: ["9"], kind: "board", what: titled("9"), words: "a list of board members was" },
];

function titled(indicator: IndicatorNumber): string {
  return `Indicator ${indicator} (${indicators[indicator].title.toLowerCase()}) is`;
}

/**
 * A note for every indicator without a result: that no table for it was found, or that the table found for it gave
 * nothing to report.
 */
function withoutData(counts: Counts, results: readonly IndicatorResult[]): Finding[] {
  return needs
    .filter((need) => !results.some(({ indicator }) => need.indicators.includes(indicator)))
    .map(({ kind, what, words }) => {
      const found = counts.tables.find(({ table }) => table.kind === kind)?.table;
      return {
        severity: "note",
        code: "indicator-without-data",
        message: found
          ? `${what} not reported: nothing in "${found.sheet}" could be reported for it; the other checks say why.`
          : otherDates(counts)
            ? `${what} not reported: ${words} not found for the dates reported.`
            : `${what} not reported: ${words} not found.`,
        count: 0,
        where: found ? placeOfTable(found) : "",
      };
    });
}

/** Whether tables or rows were left out because they belong to other dates. */
function otherDates({ findings }: Counts): boolean {
  return findings.some(({ code }) => code === "other-period" || code === "no-table-for-period");
}

/**
 * Counts → indicator results with their verdicts and sentences, and what goes with them.
 *
 * @param known published figures to compare with, and those of peers that the organisation entered.
 */
export function analyse(
  counts: Counts,
  settings: Settings,
  known: readonly Comparator[] = comparators
): Analysis {
  const headlines: IndicatorResult[] = [];
  const ladder: LadderResult[] = [];
  const ceiling: CeilingResult[] = [];
  const analysis: Pick<
    Analysis,
    "findings" | "peers" | "disparityRatios" | "trajectory" | "splits" | "stages"
  > = {
    findings: [],
    peers: surveyPeers(counts),
    disparityRatios: [],
    trajectory: [],
    splits: [],
    stages: [],
  };
  const { findings } = analysis;
  const own = counts.survey.filter(({ of }) => of === "own").map(({ period }) => period);
  for (const period of [...new Set([...counts.periods, ...own])].sort()) {
    const ratios = likelihoods(counts, period, settings);
    const survey = surveyResults(counts, period, settings);
    const groups =
      settings.breakdown === "broad groups"
        ? broadGroupResults(counts, period, settings)
        : { results: [], findings: [] };
    const splits = splitResults(counts, period, settings);
    const steps = recruitmentSteps(counts, period, settings);
    const ladders = workforceLadders(counts, period, settings);
    headlines.push(
      ...representation(counts, period, settings),
      ...ratios.results,
      ...survey.results,
      ...boardResults(counts, period),
      ...groups.results,
      ...splits.results
    );
    findings.push(...ratios.findings, ...survey.findings, ...groups.findings);
    ladder.push(...ladders.steps);
    ceiling.push(...ladders.ceilings);
    analysis.splits.push(...splits.summaries);
    analysis.disparityRatios.push(...disparityRatios(counts, period));
    analysis.trajectory.push(...leadershipTrajectory(counts, period, settings));
    if (steps) analysis.stages.push(steps);
  }
  findings.push(...publishedFindings(counts, headlines), ...withoutData(counts, headlines));
  const results = withChanges(headlines, settings.level);
  return {
    results,
    ...analysis,
    ladder,
    ceiling,
    priorities: priorities({ results, ladder, ceilings: ceiling, peers: analysis.peers, known }),
    unseen: unseenOf(results),
    movement: movementOf(results),
    pooled: pooledResults(counts, results, settings),
  };
}
