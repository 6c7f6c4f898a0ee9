import { indicators } from "../../standard/indicators";
import { groupOf, type EthnicCategoryCode } from "../../standard/ethnic-categories";
import type { ByGroup } from "../../standard/group";
import type { Section } from "../../standard/pay-bands";
import type { CountedTable, Measure, SurveyAnswer, Tally } from "../counts";
import { dateWords } from "../excel-date";
import { measureWords, sumsWords, type MeasureCells } from "../figures/figure-cells";
import type { Finding } from "../finding";
import { finding } from "../finding-list";
import type { TableKind } from "../recognised-table";
import { placeOfTable } from "../table-slice";

/** The people of a measure, of all sections or of one, at a snapshot. */
interface YearCounts {
  measure: Exclude<Measure, "established workforce">;
  section: Section | null;
  period: string;
  people: ByGroup;
  /** False for ready-made counts that do not say how many are of unknown ethnicity. */
  givesUnknown: boolean;
}

/** Below this many people in a group its share of one year and that of the next may mirror each other by chance. */
const fewestToMirror = 20;

/** How near a share of White people and a share of BME people of the next year must be, and how far from a half. */
const [mirrored, farFromHalf] = [0.03, 0.1];

/** Groups below this size double or halve by themselves. */
const fewestToJump = 50;

const largestStep = 2;

/** Days between snapshots that follow one another: two 31 Marches, in a leap year too. */
const longestYear = 370;

function yearsOf(tallies: readonly Tally[]): YearCounts[] {
  const years = new Map<string, YearCounts>();
  const add = (section: Section | null, { measure, period, people, unknownNotGiven }: Tally) => {
    if (measure === "established workforce") return;
    const key = `${measure}|${section}|${period}`;
    const known = years.get(key) ?? {
      measure,
      section,
      period,
      people: { white: 0, bme: 0, unknown: 0 },
      givesUnknown: true,
    };
    for (const [code, count] of Object.entries(people)) {
      known.people[groupOf(code as EthnicCategoryCode)] += count;
    }
    if (unknownNotGiven) known.givesUnknown = false;
    years.set(key, known);
  };
  for (const tally of tallies) {
    add(null, tally);
    if (tally.section !== null) add(tally.section, tally);
  }
  return [...years.values()];
}

function pairsOf(years: readonly YearCounts[]): [before: YearCounts, now: YearCounts][] {
  return years.flatMap((now): [YearCounts, YearCounts][] => {
    const before = years.find(
      ({ measure, section, period }) =>
        measure === now.measure &&
        section === now.section &&
        period < now.period &&
        Date.parse(now.period) - Date.parse(period) <= longestYear * 86_400_000
    );
    return before ? [[before, now]] : [];
  });
}

const whiteShare = ({ white, bme }: ByGroup) => white / (white + bme);

/** White and BME people of one year stand for those of the other: the labels may be swapped. */
function isSwapped([{ people: before }, { people: now }]: [YearCounts, YearCounts]): boolean {
  if (Math.min(before.white, before.bme, now.white, now.bme) < fewestToMirror) return false;
  const [a, b] = [whiteShare(before), whiteShare(now)];
  return (
    Math.abs(a + b - 1) <= mirrored && Math.min(Math.abs(a - 0.5), Math.abs(b - 0.5)) > farFromHalf
  );
}

const wordsOf = ({ measure, section }: YearCounts) =>
  section === null ? measureWords[measure] : `the ${section} workforce`;

const jumpsIn = ([{ people: before }, { people: now }]: [YearCounts, YearCounts]) =>
  (["white", "bme"] as const).filter(
    (group) =>
      Math.max(before[group], now[group]) >= fewestToJump &&
      (now[group] > largestStep * before[group] || before[group] > largestStep * now[group])
  );

/** A year without anybody of unknown ethnicity after one with this many and this share of them. */
const [fewestUnknown, leastUnknown] = [20, 0.02];

function hasLostUnknown([before, now]: [YearCounts, YearCounts]): boolean {
  const { white, bme, unknown } = before.people;
  return (
    now.givesUnknown &&
    now.people.unknown === 0 &&
    unknown >= fewestUnknown &&
    unknown >= leastUnknown * (white + bme + unknown)
  );
}

/**
 * Doubts that only two years side by side show: labels of White and BME people swapped (both groups of 20 or more, the
 * shares mirrored within 3 points), a group more than doubled or halved (to or from 50 people or more), and nobody of
 * unknown ethnicity left. One finding for each measure and pair of years; sections only where the whole shows nothing.
 * `placeOf` gives where the people of a measure and date are counted.
 */
export function yearFindings(
  tallies: readonly Tally[],
  placeOf: (measure: Measure, period: string) => string
): Finding[] {
  const pairs = pairsOf(yearsOf(tallies));
  const told = new Set<string>();
  const found: Finding[] = [];
  // The whole of a measure comes before its sections.
  for (const pair of [...pairs].sort(
    ([, a], [, b]) => Number(a.section !== null) - Number(b.section !== null)
  )) {
    const [before, now] = pair;
    const key = `${now.measure} ${now.period}`;
    if (told.has(key)) continue;
    const where = placeOf(now.measure, now.period);
    const [then, date] = [dateWords(before.period), dateWords(now.period)];
    const both = `${sumsWords(now.people)}, against ${sumsWords(before.people)} on ${then}`;
    const jumps = jumpsIn(pair);
    if (isSwapped(pair)) {
      told.add(key);
      found.push(
        finding(
          "groups-swapped",
          1,
          where,
          `White and BME people may be swapped in ${wordsOf(now)} of ${date} or of ${then}: ${both}. Check the labels of both.`
        )
      );
    } else if (jumps.length > 0) {
      told.add(key);
      const groups = jumps.map((group) => (group === "white" ? "White" : "BME")).join(" and ");
      found.push(
        finding(
          "year-on-year-jump",
          jumps.length,
          where,
          `${groups} people in ${wordsOf(now)} of ${date} are more than twice or less than half of those a year before: ${both}. Check for swapped labels, a wrong file or another definition.`
        )
      );
    }
    if (now.section === null && hasLostUnknown(pair)) {
      found.push(
        finding(
          "unknown-vanished",
          before.people.unknown,
          where,
          `Nobody in ${wordsOf(now)} of ${date} is of unknown ethnicity: ${both}. They may have been counted as White. Give White, BME and unknown separately.`
        )
      );
    }
  }
  return found;
}

/** The kind of list whose people a measure counts. */
const kindOf: Record<Measure, TableKind> = {
  workforce: "staff",
  "established workforce": "staff",
  applied: "applicants",
  shortlisted: "applicants",
  interviewed: "applicants",
  offered: "applicants",
  appointed: "applicants",
  started: "applicants",
  disciplinary: "cases",
  training: "training",
  board: "board",
  "board voting": "board",
  "board executive": "board",
};

/** Where the people of a measure and date stand: the first cell of ready-made counts, else the list; "" for neither. */
export function placeOfMeasure(
  measure: Measure,
  period: string,
  counts: readonly MeasureCells[],
  tables: readonly CountedTable[]
): string {
  const cells = counts.find((of) => of.measure === measure && of.period === period)?.cells;
  if (cells) return cells[0].where;
  const list = tables.find((of) => of.period === period && of.table.kind === kindOf[measure]);
  return list ? placeOfTable(list.table) : "";
}

/** Points between two surveys that no change of opinion makes: the "don't know" answers are in one base and not in the other. */
const pointsOfBase = 15;

/** Indicator 7 of surveys of the same base that differ as much as the old base and the new one do. */
export function surveyBaseFindings(answers: readonly SurveyAnswer[]): Finding[] {
  return answers.flatMap((now): Finding[] => {
    const first = indicators[now.indicator].seriesBreak?.fromSurveyYear;
    if (first === undefined || now.of !== "own" || now.percent === null) return [];
    const before = answers.find(
      (other) =>
        other.of === "own" &&
        other.indicator === now.indicator &&
        other.part === now.part &&
        other.group === now.group &&
        other.surveyYear === now.surveyYear - 1
    );
    const isBase = (year: number) => year >= first;
    if (!before || before.percent === null) return [];
    if (isBase(before.surveyYear) !== isBase(now.surveyYear)) return [];
    if (Math.abs(now.percent - before.percent) <= pointsOfBase) return [];
    return [
      finding(
        "question-base-mixed",
        1,
        now.where,
        `Indicator ${now.indicator} goes from ${before.percent.toFixed(1)}% (${before.where}) to ${now.percent.toFixed(1)}% (${now.where}) in one year. One of them may be on the old base: ${indicators[now.indicator].seriesBreak!.why}. Take both from the same benchmark report.`
      ),
    ];
  });
}
