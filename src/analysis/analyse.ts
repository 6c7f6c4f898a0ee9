import type { Counts } from "../intake/counts";
import type { Finding } from "../intake/finding";
import type { TableKind } from "../intake/recognised-table";
import { indicators, type IndicatorNumber } from "../standard/indicators";
import type { Settings } from "../standard/settings";
import { boardResults } from "./board";
import type { IndicatorResult } from "./indicator-result";
import { likelihoods } from "./likelihoods";
import { representation } from "./representation";

export interface Analysis {
  /** By period, then in the order of the indicators and their parts. */
  results: IndicatorResult[];
  /** Doubts that only the results show, and indicators that have no data. */
  findings: Finding[];
}

/** Which table an indicator of the workforce data needs. */
const needs: readonly { indicator: IndicatorNumber; kind: TableKind; words: string }[] = [
  { indicator: "1", kind: "staff", words: "a staff list" },
  { indicator: "2", kind: "applicants", words: "a list of applicants" },
  { indicator: "3", kind: "cases", words: "a list of disciplinary cases" },
  { indicator: "4", kind: "training", words: "a list of training" },
  { indicator: "9", kind: "board", words: "a list of board members" },
];

/** Counts → indicator results with their verdicts and sentences. */
export function analyse(counts: Counts, settings: Settings): Analysis {
  const results: IndicatorResult[] = [];
  const findings: Finding[] = [];
  for (const period of counts.periods) {
    const ratios = likelihoods(counts, period, settings);
    results.push(
      ...representation(counts, period),
      ...ratios.results,
      ...boardResults(counts, period)
    );
    findings.push(...ratios.findings);
  }
  for (const { indicator, kind, words } of needs) {
    if (counts.tables.some(({ table }) => table.kind === kind)) continue;
    findings.push({
      severity: "note",
      code: "indicator-without-data",
      message: `Indicator ${indicator} (${indicators[indicator].title.toLowerCase()}) is not reported: ${words} was not found.`,
      count: 0,
      where: "",
    });
  }
  return { results, findings };
}
