import type { ConfidenceInterval } from "../statistics/confidence-interval";
import type { Extended } from "../statistics/extended";
import type { LikelihoodNumber } from "./compared-event";
import type { GroupFigures } from "./indicator-result";
import type { Verdict } from "./verdict";

/** A relative likelihood over up to three years together: for rare events, beside the verdicts of the years. */
export interface PooledResult {
  indicator: LikelihoodNumber;
  part: string;
  /** Snapshot dates pooled, earliest first; the last is the one reported. */
  periods: string[];
  white: GroupFigures;
  bme: GroupFigures;
  direction: "white/bme" | "bme/white";
  /** Of all years as if they were one. */
  value: Extended | null;
  interval: ConfidenceInterval | null;
  p: { value: number; method: string } | null;
  fewCases: boolean;
  verdict: Verdict;
  disadvantaged: "white" | "bme" | null;
  /** The ratio of each year. */
  years: { period: string; value: Extended | null }[];
  /** The Mantel-Haenszel ratio within years. */
  combined: { ratio: Extended | null; interval: ConfidenceInterval | null };
  /** The test that the ratio is the same in every year; null where no test is possible. */
  homogeneity: { statistic: number; degrees: number; p: number } | null;
  sentence: string;
}
