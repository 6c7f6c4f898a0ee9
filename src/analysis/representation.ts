import type { Counts, Tally } from "../intake/counts";
import type { ByGroup } from "../standard/group";
import { medicalGrades, payBands, sections, type Section } from "../standard/pay-bands";
import { formatCount, formatPercent } from "./format";
import { groupSums, heads, talliesOf } from "./group-sums";
import type { GroupFigures, IndicatorResult } from "./indicator-result";

/** The bands or grades of a section, lowest first, as the national return lists them. */
export function bandsOf(section: Section): readonly string[] {
  return section === "medical" ? medicalGrades : payBands;
}

function share(events: number, base: number): GroupFigures {
  return { events, base, rate: base === 0 ? null : events / base };
}

interface Cell {
  period: string;
  part: string;
  /** "clinical Band 5", "the non-clinical workforce". */
  place: string;
  sums: ByGroup;
  /** What the cell is compared with; null for the whole workforce. */
  within: { name: string; sums: ByGroup } | null;
  /** A band or grade, whose heads can fall short of the share of its section. */
  isBand: boolean;
}

function cellResult({ period, part, place, sums, within, isBand }: Cell): IndicatorResult {
  const base = heads(sums);
  const missing =
    isBand && within ? Math.max(0, (base * within.sums.bme) / heads(within.sums) - sums.bme) : null;
  const comparison = within
    ? `, against ${formatPercent(within.sums.bme, heads(within.sums))} of ${within.name}`
    : "";
  const unknown =
    sums.unknown > 0 ? ` Ethnicity is unknown for ${formatPercent(sums.unknown, base)}.` : "";
  return {
    indicator: "1",
    period,
    part,
    white: share(sums.white, base),
    bme: share(sums.bme, base),
    unknown: share(sums.unknown, base),
    measure: "percent",
    direction: null,
    value: (sums.bme / base) * 100,
    interval: null,
    p: null,
    verdict: null,
    fewCases: false,
    disadvantaged: missing !== null && missing > 0 ? "bme" : null,
    shortfall: missing,
    sentence: `BME staff are ${formatCount(sums.bme)} of ${formatCount(base)} (${formatPercent(sums.bme, base)}) in ${place}${comparison}.${unknown}`,
  };
}

/**
 * Indicator 1 at one snapshot date: the BME percentage (0–100) of all heads in every band or grade that has
 * staff, in each section and in all. Cells without staff are left out.
 */
export function representation(counts: Counts, period: string): IndicatorResult[] {
  const workforce = talliesOf(counts, "workforce", period);
  const everyone = groupSums(workforce);
  if (heads(everyone) === 0) return [];
  const results: IndicatorResult[] = [];
  const add = (part: string, place: string, tallies: Tally[], within: Cell["within"]) => {
    const sums = groupSums(tallies);
    const isBand = part.includes(": ");
    if (heads(sums) > 0) results.push(cellResult({ period, part, place, sums, within, isBand }));
  };
  for (const section of sections) {
    const inSection = workforce.filter((tally) => tally.section === section);
    const within = { name: `all ${section} staff`, sums: groupSums(inSection) };
    for (const band of bandsOf(section)) {
      add(
        `${section}: ${band}`,
        section === "medical" ? `the medical grade "${band}"` : `${section} ${band}`,
        inSection.filter((tally) => tally.band === band),
        within
      );
    }
    add(section, `the ${section} workforce`, inSection, { name: "all staff", sums: everyone });
  }
  const withoutSection = workforce.filter((tally) => tally.section === null);
  for (const band of payBands) {
    add(
      `all: ${band}`,
      `${band}, staff group unknown`,
      withoutSection.filter((tally) => tally.band === band),
      { name: "all staff", sums: everyone }
    );
  }
  add("all", "the workforce", workforce, null);
  return results;
}
