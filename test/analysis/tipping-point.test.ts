import fc from "fast-check";
import { likelihoods } from "../../src/analysis/likelihoods";
import { tippingPoint, tippingSentence } from "../../src/analysis/tipping-point";
import { defaultSettings } from "../../src/standard/settings";
import { countsOf, period, tally } from "./counts-of";

it("finds where a verdict turns, by trying every split of the unknown", () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), fc.nat(60), (unknown, low, high) => {
      // A verdict that holds from `low` to `high` BME people among the unknown.
      const verdictWith = (bme: { base: number }) =>
        bme.base >= low && bme.base <= high ? ("gap" as const) : ("too-few" as const);
      const found = tippingPoint({ events: 0, base: unknown }, 0.3, "gap", verdictWith);
      const start = Math.round(unknown * 0.3);
      if (unknown === 0 || start < low || start > high) expect(found).toBeNull();
      else {
        expect(found).toEqual({
          unknown,
          fewest: Math.min(low, unknown),
          most: Math.min(high, unknown),
        });
      }
    })
  );
});

it("says when it matters, and when it does not", () => {
  const unknown = { events: 3, base: 120 };
  expect(tippingSentence(unknown, { unknown: 120, fewest: 0, most: 40 })).toBe(
    "The verdict changes only if more than 40 of the 120 unknown are BME."
  );
  expect(tippingSentence(unknown, { unknown: 120, fewest: 0, most: 120 })).toBe(
    "The verdict holds whoever the 120 unknown are."
  );
  expect(tippingSentence({ events: 0, base: 0 }, null)).toBe("");
});

it("stands beside every relative likelihood: 160 of 640, 50 of 245, 3 of 55 unknown", () => {
  // Worked by hand: as known 1.2250 inside; all unknown BME 1.4151, interval 1.07–1.87, outside and beyond chance.
  const counts = countsOf([tally("appointed", [160, 50, 3]), tally("shortlisted", [640, 245, 55])]);
  const [result] = likelihoods(counts, period, defaultSettings).results;
  expect(result.value).toBeCloseTo(1.225, 10);
  expect(result.verdict).toBe("cannot-rule-out");
  expect(result.tipping).toMatchObject({ unknown: 55, fewest: 0 });
  expect(result.tipping!.most).toBeLessThan(55);
  expect(result.sensitivity).toMatch(/changes only if more than \d+ of the 55 unknown are BME/);
});
