import type { Counts, Measure, Tally } from "../../src/intake/counts";
import { noQuestions } from "../../src/intake/count/questions";
import type { Section } from "../../src/standard/pay-bands";

export const period = "2025-03-31";

/** A tally of White (A), BME (H) and unknown (Z) people. */
export function tally(
  measure: Measure,
  [white, bme, unknown]: [number, number, number],
  own: Partial<Tally> = {}
): Tally {
  return {
    measure,
    period,
    section: null,
    band: null,
    overseas: null,
    people: { A: white, H: bme, Z: unknown },
    ...own,
  };
}

export function staff(
  section: Section | null,
  band: string | null,
  people: [number, number, number]
) {
  return tally("workforce", people, { section, band });
}

/** Counts with these tallies; every measure whose events are tallied is fully matched unless told otherwise. */
export function countsOf(tallies: Tally[], own: Partial<Counts> = {}): Counts {
  return {
    organisation: "Test Trust",
    periods: [...new Set(tallies.map((one) => one.period))].sort(),
    tables: [],
    tallies,
    bridges: [],
    matching: [],
    splits: [],
    survey: [],
    published: [],
    questions: noQuestions,
    findings: [],
    ...own,
  };
}
