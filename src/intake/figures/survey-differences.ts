import type { SurveyEntry } from "./count-survey";
import type { SurveyUse } from "./figure-use";
import type { Finding } from "../finding";
import { counted, finding } from "../finding-list";
import { headingsOf, saysDifferenceFrom, type ComparedGroup } from "./points-apart";
import type { RecognisedTable } from "../recognised-table";
import type { ReadPercentage } from "./survey-percentages";

/** Scores that were worked out from differences, and the differences that are of no use. */
export interface ScoresOfDifferences {
  /** 0–100. */
  scores: { entry: SurveyEntry; percent: number }[];
  /** Their questions have no score of one of the groups. */
  unclear: SurveyEntry[];
  findings: Finding[];
}

const otherGroup = ({ group }: SurveyUse): ComparedGroup => (group === "white" ? "bme" : "white");

const names: Record<ComparedGroup, string> = { white: "White", bme: "BME" };

/** Decimals beyond these are those of binary fractions. */
const tidied = (percent: number) => Math.round(percent * 1e9) / 1e9;

/** How many cells a message names. */
const mostCells = 8;

/** True for bare numbers that are all below 1: points, or fractions of the whole. */
function mayBeFractions(differences: readonly SurveyEntry[]): boolean {
  const bare = differences.filter(({ use }) => !use.figure.reading.percent);
  return (
    bare.length > 0 &&
    bare.every(({ use }) => Math.abs(use.figure.reading.value ?? 0) < 1) &&
    bare.some(({ use }) => use.figure.reading.value !== 0)
  );
}

/**
 * The scores of one group where a table gives the score of the other and the difference from it: their sum, 0–100, if
 * a title or header says that it is this group's minus the other's ("points above White staff"). Otherwise nothing tells
 * what was subtracted from what, and both groups of the question have to be left out. Bare differences below 1 are
 * fractions where the scores are, and else in doubt.
 */
export function scoresOfDifferences(
  table: RecognisedTable,
  differences: readonly SurveyEntry[],
  scores: readonly SurveyEntry[],
  values: readonly ReadPercentage[]
): ScoresOfDifferences {
  const headings = differences.length === 0 ? [] : headingsOf(table);
  const found: ScoresOfDifferences["scores"] = [];
  const unclear: SurveyEntry[] = [];
  const examples: string[] = [];
  for (const entry of differences) {
    const base = otherGroup(entry.use);
    const { value, percent: isPercent } = entry.use.figure.reading;
    const at = scores.findIndex(
      (score) =>
        score.use.group === base &&
        score.indicator === entry.indicator &&
        score.part === entry.part &&
        score.surveyYear === entry.surveyYear &&
        score.of === entry.of &&
        score.isOpposite === entry.isOpposite
    );
    const score = values[at];
    const group = differences.filter(({ use }) => use.group === entry.use.group);
    const inDoubt = !isPercent && mayBeFractions(group);
    const baseReading = scores[at]?.use.figure.reading;
    const baseIsFraction =
      baseReading?.value != null && !baseReading.percent && baseReading.value <= 1;
    const points = value === null ? null : inDoubt ? value * 100 : value;
    const sum = points !== null && typeof score === "number" ? tidied(score + points) : null;
    const isTold =
      (entry.use.group === "white" || entry.use.group === "bme") &&
      saysDifferenceFrom(headings, base);
    if (!isTold || sum === null || sum < 0 || sum > 100 || (inDoubt && !baseIsFraction)) {
      unclear.push(entry);
      continue;
    }
    found.push({ entry, percent: sum });
    examples.push(`${(score as number).toFixed(1)} + ${points!.toFixed(1)} = ${sum.toFixed(1)}%`);
  }
  return { scores: found, unclear, findings: findingsOf(table, found, unclear, examples) };
}

function findingsOf(
  { sheet }: RecognisedTable,
  found: ScoresOfDifferences["scores"],
  unclear: readonly SurveyEntry[],
  examples: readonly string[]
): Finding[] {
  const findings: Finding[] = [];
  if (found.length > 0) {
    const { use } = found[0].entry;
    findings.push(
      finding(
        "scores-from-differences",
        found.length,
        use.figure.where,
        `"${sheet}" gives ${counted(found.length, "difference")} in points from ${names[otherGroup(use)]} staff in place of percentages, the first in ${use.figure.where}: they were added to the percentages beside them (${examples[0]}). Check one of them, or write the percentages of both groups.`
      )
    );
  }
  if (unclear.length > 0) {
    const list = unclear
      .slice(0, mostCells)
      .map(({ use }) => `${String(use.figure.reading.written)} in ${use.figure.where}`)
      .join(", ");
    findings.push(
      finding(
        "differences-not-scores",
        unclear.length,
        unclear[0].use.figure.where,
        `${counted(unclear.length, "number")} of "${sheet}" ${unclear.length === 1 ? "stands" : "stand"} in place of percentages and ${unclear.length === 1 ? "looks" : "look"} like differences between the groups, by the header, a sign or the unit: ${list}${unclear.length > mostCells ? ", …" : ""}. The questions are left out. Write the percentages of both groups; or head the column "Difference (BME minus White)", if that is what it holds.`
      )
    );
  }
  return findings;
}
