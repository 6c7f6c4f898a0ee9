import type { Counts, Tally } from "../intake/counts";
import type { ByGroup } from "../standard/group";
import { medicalGrades, payBands, sections, type Section } from "../standard/pay-bands";
import type { Settings } from "../standard/settings";
import type { ConfidenceInterval } from "../statistics/confidence-interval";
import { wilsonInterval } from "../statistics/wilson-interval";
import { adjusted } from "./adjusted";
import { groupSums, heads, wholeWorkforce } from "./group-sums";
import type { GroupFigures, IndicatorResult } from "./indicator-result";
import { judge, verdictAtP, type Judgement } from "./judge";
import { groupFigures, type Adjustment } from "./likelihood-result";
import { representationSentence } from "./representation-sentence";
import type { Margin, Representation, Verdict } from "./verdict";

/** The bands or grades of a section, lowest first, as the national return lists them. */
export function bandsOf(section: Section): readonly string[] {
  return section === "medical" ? medicalGrades : payBands;
}

/** A cell of the table of indicator 1 with staff in it. */
interface Cell {
  period: string;
  part: string;
  /** "clinical Band 5", "the non-clinical workforce". */
  place: string;
  sums: ByGroup;
  /** What the cell belongs to; null for the whole workforce. */
  within: { name: string; sums: ByGroup } | null;
}

/** A band or grade, which is compared with the rest of its section. */
interface BandCell extends Cell {
  within: { name: string; sums: ByGroup };
  restName: string;
  /** "bands", "grades". */
  cells: string;
}

const margin: Margin = { kind: "ratio" };

function minus(whole: ByGroup, part: ByGroup): ByGroup {
  return {
    white: whole.white - part.white,
    bme: whole.bme - part.bme,
    unknown: whole.unknown - part.unknown,
  };
}

function figuresOf(sums: ByGroup) {
  const base = heads(sums);
  return {
    white: groupFigures(sums.white, base),
    bme: groupFigures(sums.bme, base),
    unknown: groupFigures(sums.unknown, base),
  };
}

/** BME heads of the cell and of the rest, each among all heads: the share that the indicator reports. */
function judgeCell(cell: ByGroup, rest: ByGroup, level: number): Judgement {
  return judge({
    first: { events: cell.bme, base: heads(cell) },
    second: { events: rest.bme, base: heads(rest) },
    level,
    margin,
  });
}

/** The same heads, with everybody of unknown ethnicity taken as BME. */
function unknownAsBme({ white, bme, unknown }: ByGroup): ByGroup {
  return { white, bme: bme + unknown, unknown: 0 };
}

function representationOf(cell: ByGroup, rest: ByGroup): Representation | null {
  const difference = cell.bme * heads(rest) - rest.bme * heads(cell);
  if (heads(rest) === 0 || difference === 0) return null;
  return difference < 0 ? "under-represented" : "over-represented";
}

function cellResult({ period, part, place, sums, within }: Cell): IndicatorResult {
  const { white, bme, unknown } = figuresOf(sums);
  return {
    indicator: "1",
    period,
    part,
    white,
    bme,
    unknown,
    measure: "percent",
    direction: null,
    value: (sums.bme / heads(sums)) * 100,
    interval: null,
    p: null,
    verdict: null,
    fewCases: false,
    disadvantaged: null,
    shortfall: null,
    sentence: representationSentence({
      place,
      bme,
      unknown,
      fewCases: false,
      shortfall: null,
      against: null,
      representation: null,
      verdict: null,
      comparisons: 0,
      cells: "",
      within: within && { name: within.name, bme: figuresOf(within.sums).bme },
    }),
  };
}

/** The interval of the percentage that the cell reports, 0–100. */
function percentInterval(bme: GroupFigures, level: number): ConfidenceInterval {
  const interval = wilsonInterval(bme, level);
  return { ...interval, lower: interval.lower * 100, upper: interval.upper * 100 };
}

/** Reassurance must also hold were everybody unknown BME; as White they are counted already. */
function gatedVerdict(verdict: Verdict, cell: ByGroup, rest: ByGroup, level: number): Verdict {
  if (verdict !== "no-material-gap") return verdict;
  const withUnknown = judgeCell(unknownAsBme(cell), unknownAsBme(rest), level);
  return withUnknown.verdict === verdict ? verdict : "cannot-rule-out";
}

function bandResult(
  cell: BandCell,
  rest: ByGroup,
  judgement: Judgement,
  adjustment: Adjustment | undefined,
  level: number
): IndicatorResult {
  const { sums, within } = cell;
  const plain = cellResult(cell);
  const representation = representationOf(sums, rest);
  const verdict = gatedVerdict(
    adjustment ? verdictAtP(judgement, adjustment.p) : judgement.verdict,
    sums,
    rest,
    level
  );
  const against = {
    name: cell.restName,
    ...figuresOf(rest),
    ratio: judgement.value,
    interval: judgement.interval,
  };
  const missing = Math.max(0, (heads(sums) * within.sums.bme) / heads(within.sums) - sums.bme);
  return {
    ...plain,
    interval: percentInterval(plain.bme, level),
    p: judgement.p === null ? null : { value: judgement.p, method: "n-1 chi-squared" },
    ...(judgement.fisher === null ? {} : { fisher: judgement.fisher }),
    ...(judgement.midP === null ? {} : { midP: judgement.midP }),
    ...(adjustment ? { adjustedP: adjustment.p, comparisons: adjustment.comparisons } : {}),
    verdict,
    fewCases: judgement.fewCases,
    disadvantaged: representation === "under-represented" ? "bme" : null,
    shortfall: missing,
    against,
    representation,
    sentence: representationSentence({
      place: cell.place,
      bme: plain.bme,
      unknown: plain.unknown,
      fewCases: judgement.fewCases,
      shortfall: missing,
      against,
      representation,
      verdict,
      comparisons: adjustment?.comparisons ?? 0,
      cells: cell.cells,
      within: { name: within.name, bme: figuresOf(within.sums).bme },
    }),
  };
}

/** The cells of one section, judged together: their p-values are adjusted for one another. */
function bandResults(cells: readonly BandCell[], level: number): IndicatorResult[] {
  const judged = cells.map((cell) => {
    const rest = minus(cell.within.sums, cell.sums);
    return { cell, rest, judgement: judgeCell(cell.sums, rest, level) };
  });
  const adjustments = adjusted(judged.map(({ judgement }) => judgement.decidingP));
  return judged.map(({ cell, rest, judgement }, index) =>
    bandResult(cell, rest, judgement, adjustments[index], level)
  );
}

/**
 * Indicator 1 at one snapshot date: the BME percentage (0–100) of all heads in every band or grade that has
 * staff, in each section and in all. Cells without staff are left out.
 *
 * A band or grade is compared with the rest of its section, in both directions: its BME share of all heads with the
 * BME share of the rest. All heads are the base on both sides, unknown ethnicity included, because that is the
 * percentage the indicator reports: a verdict on another percentage than the printed one would confuse. p-values
 * are adjusted by Holm's method for the cells of the section that can be tested. `interval` is Wilson's of the
 * percentage, `against.interval` that of the ratio of the shares, which the verdict rests on.
 *
 * Bands without a section are compared with the rest of all staff, and are a family of their own. Sections and the
 * whole have no verdict: they are not compared with each other.
 */
export function representation(
  counts: Counts,
  period: string,
  { level }: Pick<Settings, "level">
): IndicatorResult[] {
  const workforce = wholeWorkforce(counts, period);
  const everyone = groupSums(workforce);
  if (heads(everyone) === 0) return [];
  const allStaff = { name: "all staff", sums: everyone };
  const bandCell = (
    part: string,
    place: string,
    tallies: readonly Tally[],
    family: Pick<BandCell, "within" | "restName" | "cells">
  ): BandCell => ({ period, part, place, sums: groupSums(tallies), ...family });
  const withStaff = (cells: BandCell[]) => cells.filter(({ sums }) => heads(sums) > 0);

  const ofSections = sections.flatMap((section) => {
    const inSection = workforce.filter((tally) => tally.section === section);
    const sums = groupSums(inSection);
    if (heads(sums) === 0) return [];
    const family = {
      within: { name: `all ${section} staff`, sums },
      restName: `the rest of the ${section} workforce`,
      cells: section === "medical" ? "grades" : "bands",
    };
    const cells = bandsOf(section).map((band) =>
      bandCell(
        `${section}: ${band}`,
        section === "medical" ? `the medical grade "${band}"` : `${section} ${band}`,
        inSection.filter((tally) => tally.band === band),
        family
      )
    );
    return [
      ...bandResults(withStaff(cells), level),
      cellResult({
        period,
        part: section,
        place: `the ${section} workforce`,
        sums,
        within: allStaff,
      }),
    ];
  });
  const withoutSection = workforce.filter((tally) => tally.section === null);
  const loose = payBands.map((band) =>
    bandCell(
      `all: ${band}`,
      `${band}, staff group unknown`,
      withoutSection.filter((tally) => tally.band === band),
      { within: allStaff, restName: "the rest of the workforce", cells: "bands" }
    )
  );
  return [
    ...ofSections,
    ...bandResults(withStaff(loose), level),
    cellResult({ period, part: "all", place: "the workforce", sums: everyone, within: null }),
  ];
}
