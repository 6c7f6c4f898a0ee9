import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import { splitResults } from "../../src/analysis/splits";
import type { Measure, SplitTally, Tally } from "../../src/intake/counts";
import { defaultSettings } from "../../src/standard/settings";
import { funnelLimits } from "../../src/statistics/funnel-limits";
import { holm } from "../../src/statistics/holm";
import { homogeneityOfRatios } from "../../src/statistics/homogeneity";
import { countsOf, period, staff, tally } from "./counts-of";

type Groups = [number, number, number];

function inUnit(value: string, one: Tally, column = "Division"): SplitTally {
  return { ...one, split: { column, value } };
}

/** Counts of a workforce measure by division, and of the whole as their sum. */
function byDivision(measure: Measure, units: Record<string, { events: Groups; base: Groups }>) {
  const ofUnits = Object.entries(units).map(([value, { events, base }]) => ({
    value,
    tallies: [staff("clinical", "Band 5", base), tally(measure, events)],
  }));
  return countsOf(
    ofUnits.flatMap(({ tallies }) => tallies),
    { splits: ofUnits.flatMap(({ value, tallies }) => tallies.map((one) => inUnit(value, one))) }
  );
}

const counts = byDivision("disciplinary", {
  Surgery: { events: [10, 12, 0], base: [500, 150, 10] },
  Medicine: { events: [12, 9, 1], base: [600, 250, 10] },
  Estates: { events: [4, 2, 0], base: [200, 50, 0] },
});

describe("units of a column", () => {
  const { results, summaries } = splitResults(counts, period, defaultSettings);
  const [summary] = summaries;

  it("are results of their own, in parts that name column and value", () => {
    expect(results.map(({ part }) => part)).toEqual([
      "all; Division: Estates",
      "all; Division: Medicine",
      "all; Division: Surgery",
    ]);
    expect(results[2]).toMatchObject({
      indicator: "3",
      white: { events: 10, base: 500 },
      bme: { events: 12, base: 150 },
      direction: "bme/white",
      split: { column: "Division", value: "Surgery" },
      verdict: "gap",
    });
    expect(results[2].value).toBeCloseTo(4, 10);
    const deciding = results.map(({ fisher, p }) => fisher ?? p!.value);
    expect(results.map(({ adjustedP }) => adjustedP)).toEqual(holm(deciding));
  });

  it("stand in a funnel around the rate of the whole, with exact limits", () => {
    // 26 White and 23 BME events among 1,300 White and 450 BME staff.
    expect(summary.rate).toBeCloseTo(49 / 1750, 12);
    const surgery = summary.units.find(({ value }) => value === "Surgery")!;
    const outer = funnelLimits(49 / 1750, 150, 0.998);
    expect(surgery.bme).toMatchObject({
      events: 12,
      base: 150,
      outer: { lower: outer.lower, upper: outer.upper },
      position: "above 99.8%",
    });
    expect(surgery.white!.position).toBe("inside");
  });

  it("are ranked only with ten events or more, the worst for BME people first", () => {
    expect(summary.units.map(({ value, events, rank }) => [value, events, rank])).toEqual([
      ["Estates", 6, null],
      ["Medicine", 21, 2],
      ["Surgery", 22, 1],
    ]);
    expect(summary.sentence).toContain(
      "1 of 3 units has fewer than 10 events and stands in no order."
    );
  });

  it("give the ratio within units, beside the crude one, and test whether it is the same in all", () => {
    const strata = [
      { first: { events: 2, base: 50 }, second: { events: 4, base: 200 } },
      { first: { events: 9, base: 250 }, second: { events: 12, base: 600 } },
      { first: { events: 12, base: 150 }, second: { events: 10, base: 500 } },
    ];
    expect(summary.homogeneity!.p).toBeCloseTo(homogeneityOfRatios(strata)!.p, 12);
    expect(summary.crude).toBeCloseTo(23 / 450 / (26 / 1300), 12);
    expect(summary.combined.interval!.method).toBe("Mantel-Haenszel");
    expect(summary.sentence).toContain("No difference of the ratio between the units was found");
  });

  it("are left out for an indicator whose events the column does not part", () => {
    const withTraining = {
      ...counts,
      tallies: [...counts.tallies, tally("training", [300, 90, 5])],
    };
    const found = splitResults(withTraining, period, defaultSettings).results;
    expect([...new Set(found.map(({ indicator }) => indicator))]).toEqual(["3"]);
  });

  it("are absent without a split, and there in the analysis with one", () => {
    const without = analyse(countsOf(counts.tallies), defaultSettings);
    expect(without.splits).toEqual([]);
    const analysis = analyse(counts, defaultSettings);
    expect(analysis.splits).toEqual(summaries);
    expect(analysis.results.filter(({ split }) => split)).toHaveLength(3);
    expect(analysis.results.find(({ indicator }) => indicator === "3")!.part).toBe("all");
  });

  it("with more events than people are left out of the combined ratio and named", () => {
    const {
      results: found,
      summaries: [one],
    } = splitResults(
      byDivision("disciplinary", {
        Surgery: { events: [10, 12, 0], base: [500, 150, 0] },
        Closed: { events: [3, 2, 0], base: [2, 5, 0] },
      }),
      period,
      defaultSettings
    );
    expect(one.combined.leftOut).toEqual(["Closed"]);
    expect(one.units[0]).toMatchObject({ value: "Closed", white: null, rank: null });
    expect(found[0].verdict).toBe("cannot-calculate");
    expect(one.combined.ratio).toBeCloseTo(4, 10);
  });

  it("says that the ratio differs only where the test finds it", () => {
    const {
      summaries: [one],
    } = splitResults(
      byDivision("training", {
        North: { events: [400, 100, 0], base: [1000, 500, 0] },
        South: { events: [200, 200, 0], base: [1000, 500, 0] },
      }),
      period,
      defaultSettings
    );
    expect(one.homogeneity!.p).toBeLessThan(0.001);
    expect(one.sentence).toContain(
      "The ratio differs between the units (test of homogeneity, p < 0.001)"
    );
  });

  it("never rank few events, and never say gap above an adjusted p of 0.05, whatever the counts", () => {
    const group = fc
      .integer({ min: 1, max: 150 })
      .chain((n) => fc.tuple(fc.nat(Math.min(n, 20)), fc.constant(n)));
    const unit = fc.tuple(group, group);
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 5 }), (units) => {
        const of = Object.fromEntries(
          units.map(([[w, wn], [b, bn]], index) => [
            `Unit ${index}`,
            { events: [w, b, 0] as Groups, base: [wn, bn, 0] as Groups },
          ])
        );
        const found = splitResults(byDivision("training", of), period, defaultSettings);
        for (const { events, rank } of found.summaries[0].units) {
          if (events < 10) expect(rank).toBeNull();
        }
        expect(found.summaries[0].sentence).not.toMatch(/NaN|Infinity|undefined|null/);
        for (const { verdict, adjustedP } of found.results) {
          if (verdict === "gap") expect(adjustedP).toBeLessThan(0.05);
        }
      }),
      { numRuns: 50 }
    );
  });
});
