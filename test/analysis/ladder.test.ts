import fc from "fast-check";
import { judge } from "../../src/analysis/judge";
import { ladder, type LadderBand } from "../../src/analysis/ladder";
import { holm } from "../../src/statistics/holm";
import { ratioInterval } from "../../src/statistics/ratio-interval";

/** Bands with their White and BME heads, lowest first. */
const bandsOf = (...heads: [white: number, bme: number, unknown?: number][]): LadderBand[] =>
  heads.map(([white, bme, unknown], index) => ({
    band: `Band ${index + 1}`,
    white,
    bme,
    ...(unknown === undefined ? {} : { unknown }),
  }));

describe("a ladder", () => {
  it("counts staff above a step among those at or above it", () => {
    const { steps } = ladder(bandsOf([900, 500], [800, 250], [300, 50]), 0.95);
    expect(
      steps.map(({ from, to, white, bme, value }) => ({ from, to, white, bme, value }))
    ).toEqual([
      {
        from: "Band 1",
        to: "Band 2",
        white: { events: 1100, base: 2000 },
        bme: { events: 300, base: 800 },
        value: (1100 * 800) / (2000 * 300),
      },
      {
        from: "Band 2",
        to: "Band 3",
        white: { events: 300, base: 1100 },
        bme: { events: 50, base: 300 },
        value: (300 * 300) / (1100 * 50),
      },
    ]);
  });

  it("gives each step the interval of the ratio and the p of all steps by Holm", () => {
    const { steps } = ladder(bandsOf([610, 185], [150, 22], [20, 3]), 0.95);
    const alone = steps.map(({ white, bme }) =>
      judge({ first: white, second: bme, level: 0.95, margin: { kind: "ratio" } })
    );
    expect(steps.map(({ interval }) => interval)).toEqual(
      steps.map(({ white, bme }) => ratioInterval(white, bme, 0.95))
    );
    expect(steps.map(({ p }) => p)).toEqual(holm(alone.map(({ decidingP }) => decidingP!)));
    // 170 of 780 against 25 of 210: p 0.00138819906 by R, twice that with two steps.
    expect(steps[0].p).toBeCloseTo(2 * 0.00138819906, 10);
  });

  it("leaves out bands without staff, and steps that would compare nothing", () => {
    const { steps } = ladder(bandsOf([0, 0], [610, 185], [0, 0], [170, 25], [0, 0]), 0.95);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([["Band 2", "Band 4"]]);
    expect(ladder(bandsOf([5, 5]), 0.95)).toEqual({ steps: [], ceiling: null });
    expect(ladder([], 0.95)).toEqual({ steps: [], ceiling: null });
  });

  it("calls the highest sure gap the ceiling, and says how many BME staff are missing above it", () => {
    const { ceiling } = ladder(bandsOf([900, 500], [800, 250], [300, 50]), 0.95);
    // At the overall rate 300 × 350 ÷ 1400 = 75 of the 300 would be above.
    expect(ceiling).toEqual({ from: "Band 2", to: "Band 3", missing: 25 });
  });

  it("takes no step for the ceiling that favours BME staff, is small, or could be chance", () => {
    expect(ladder(bandsOf([500, 900], [250, 800]), 0.95).ceiling).toBeNull();
    expect(ladder(bandsOf([7490, 8000], [2510, 2000]), 0.95).ceiling).not.toBeNull();
    expect(ladder(bandsOf([7510, 8000], [2490, 2000]), 0.95).ceiling).toBeNull();
    expect(ladder(bandsOf([9, 5], [3, 1]), 0.95).ceiling).toBeNull();
  });

  it("goes by the adjusted p: one step alone would be a gap, the same among many is not", () => {
    // p of 40 of 100 against 26 of 100 is about 0.035.
    const alone = ladder(bandsOf([60, 74], [40, 26]), 0.95);
    expect(alone.steps[0].p).toBeCloseTo(0.0355, 3);
    expect(alone.steps[0].verdict).toBe("gap");
    const among = ladder(bandsOf([20, 20], [20, 20], [60, 74], [40, 26]), 0.95);
    const same = among.steps[2];
    expect([same.white, same.bme]).toEqual([alone.steps[0].white, alone.steps[0].bme]);
    expect(same.p).toBeCloseTo(3 * alone.steps[0].p!, 10);
    expect(same.verdict).toBe("possible-gap");
    expect(among.ceiling).toBeNull();
  });

  it("does not reassure when people of unknown ethnicity could turn it", () => {
    const without = ladder(bandsOf([5000, 5000], [5000, 5000]), 0.95);
    expect(without.steps[0].verdict).toBe("no-material-gap");
    const many = ladder(bandsOf([5000, 5000, 3000], [5000, 5000, 0]), 0.95);
    expect(many.steps[0].verdict).toBe("cannot-rule-out");
    const few = ladder(bandsOf([5000, 5000, 20], [5000, 5000, 20]), 0.95);
    expect(few.steps[0].verdict).toBe("no-material-gap");
  });

  it("names a step that has nothing to compare", () => {
    const { steps } = ladder(bandsOf([10, 0], [5, 0]), 0.95);
    expect(steps).toEqual([
      expect.objectContaining({ value: null, p: null, verdict: "cannot-calculate" }),
    ]);
  });

  it("never adds a verdict: with fewer bands the p of a step is no larger", () => {
    const heads = fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.nat(200)), {
      minLength: 3,
      maxLength: 8,
    });
    fc.assert(
      fc.property(heads, (people) => {
        const bands = bandsOf(...people);
        const whole = ladder(bands, 0.95).steps.at(-1)!;
        const top = ladder(bands.slice(-2), 0.95).steps.at(-1)!;
        expect([top.white, top.bme]).toEqual([whole.white, whole.bme]);
        if (top.p !== null && whole.p !== null) expect(top.p).toBeLessThanOrEqual(whole.p + 1e-12);
      }),
      { numRuns: 100 }
    );
  });
});
