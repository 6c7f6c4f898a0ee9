import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import { estimatesApart } from "../../src/analysis/change";
import type { SurveyAnswer } from "../../src/intake/counts";
import { defaultSettings } from "../../src/standard/settings";
import { countsOf, period, staff, tally } from "./counts-of";

const before = { period: "2024-03-31" };
type Groups = [number, number, number];

function appointments(earlier: [Groups, Groups], later: [Groups, Groups]) {
  const { results } = analyse(
    countsOf([
      tally("appointed", earlier[0], before),
      tally("shortlisted", earlier[1], before),
      tally("appointed", later[0]),
      tally("shortlisted", later[1]),
    ]),
    defaultSettings
  );
  return results.find((one) => one.period === period)!;
}

describe("change of a relative likelihood", () => {
  it("is tested as a ratio of ratios on the logarithmic scale", () => {
    const { prior, change } = appointments(
      [
        [400, 100, 0],
        [1000, 500, 0],
      ],
      [
        [400, 180, 0],
        [1000, 500, 0],
      ]
    );
    expect(prior).toEqual({ period: "2024-03-31", value: 2 });
    // ln(1.1111 ÷ 2) = −0.58779; variances 1/400−1/1000+1/100−1/500 = 0.0095 and 1/400−1/1000+1/180−1/500 = 0.0050556
    const distance = Math.log(180 / 100) * -1;
    const error = Math.sqrt(0.0095 + 0.00505555555);
    expect(change!.value).toBeCloseTo(100 / 180, 10);
    expect(change!.interval!.lower).toBeCloseTo(Math.exp(distance - 1.959964 * error), 6);
    expect(change!.interval!.upper).toBeCloseTo(Math.exp(distance + 1.959964 * error), 6);
    // z = −4.872
    expect(change!.p).toBeCloseTo(1.1e-6, 7);
    expect(change!.outcome).toBe("narrowed");
    expect(change!.sentence).toBe(
      "Since 31 March 2024 the gap narrowed: the ratio went from 2.00 to 1.11, nearer to 1 (change tested, p < 0.001)."
    );
  });

  it("gives the published example: relative risks 0.67 (0.46 to 0.98) and 0.88 (0.71 to 1.08)", () => {
    // D. G. Altman and J. M. Bland, BMJ 326 (2003), 219: z = −0.2726 ÷ 0.2206.
    const errorOf = (lower: number, upper: number) => Math.log(upper / lower) / (2 * 1.96);
    const error = Math.hypot(errorOf(0.46, 0.98), errorOf(0.71, 1.08));
    const difference = Math.log(0.67) - Math.log(0.88);
    expect(error).toBeCloseTo(0.2206, 3);
    expect(difference).toBeCloseTo(-0.2726, 3);
    const { p, lower, upper } = estimatesApart(difference, error, 0.95);
    // Two-sided normal tail at 1.236.
    expect(p).toBeCloseTo(0.2165, 3);
    expect([Math.exp(lower), Math.exp(upper)].map((limit) => limit.toFixed(2))).toEqual([
      "0.49",
      "1.17",
    ]);
  });

  it("says moved, not narrowed, where chance could explain it; widened and turned where tested", () => {
    const base: Groups = [1000, 1000, 0];
    const change = (earlier: number, later: number) =>
      appointments([[300, earlier, 0], base], [[300, later, 0], base]).change!;
    expect(change(200, 215).outcome).toBe("moved");
    expect(change(250, 150)).toMatchObject({ outcome: "widened" });
    expect(change(250, 150).sentence).toContain("further from 1");
    expect(change(220, 400)).toMatchObject({ outcome: "turned" });
    expect(change(220, 400).sentence).toContain("to the other side of 1");
    expect(change(200, 200).sentence).toBe("Since 31 March 2024 the ratio is unchanged at 1.50.");
  });

  it("is not tested on few cases, and not measured without a finite ratio", () => {
    const few = appointments(
      [
        [3, 1, 0],
        [20, 20, 0],
      ],
      [
        [9, 1, 0],
        [20, 20, 0],
      ]
    ).change!;
    expect(few).toMatchObject({ p: null, outcome: "moved" });
    expect(few.sentence).toContain("there are too few cases to test the change");
    const infinite = appointments(
      [
        [30, 0, 0],
        [90, 60, 0],
      ],
      [
        [30, 10, 0],
        [90, 60, 0],
      ]
    );
    expect(infinite.prior!.value).toBe("infinity");
    expect(infinite.change).toMatchObject({ value: null, p: null });
    expect(infinite.change!.sentence).toContain("it was no upper limit and is 2.00");
  });

  it("says narrowed and widened only where tested and true, whatever the counts", () => {
    const group = fc
      .integer({ min: 10, max: 2000 })
      .chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(group, group, group, group, ([w0, wn0], [b0, bn0], [w1, wn1], [b1, bn1]) => {
        const { change, prior, value } = appointments(
          [
            [w0, b0, 0],
            [wn0, bn0, 0],
          ],
          [
            [w1, b1, 0],
            [wn1, bn1, 0],
          ]
        );
        expect(change!.sentence).not.toMatch(/NaN|Infinity|undefined|null/);
        if (change!.outcome === "moved" || change!.outcome === "unchanged") {
          expect(change!.sentence).not.toMatch(/narrowed|widened|turned/);
          return;
        }
        expect(change!.p).toBeLessThan(0.05);
        const [now, then] = [Math.log(Number(value)), Math.log(Number(prior!.value))];
        if (change!.outcome === "turned") expect(now * then).toBeLessThan(0);
        else expect(Math.abs(now) < Math.abs(then)).toBe(change!.outcome === "narrowed");
      })
    );
  });
});

describe("change of other figures", () => {
  it("of the survey is a difference of differences", () => {
    const answer = (group: "white" | "bme", percent: number, at: string): SurveyAnswer => ({
      indicator: "8",
      period: at,
      part: "all",
      question: null,
      surveyYear: Number(at.slice(0, 4)) - 1,
      group,
      percent,
      responses: 2000,
      of: "own",
      where: "",
    });
    const survey = [
      answer("white", 6, before.period),
      answer("bme", 16, before.period),
      answer("white", 6, period),
      answer("bme", 10, period),
    ];
    const result = analyse(countsOf([], { survey }), defaultSettings).results[1];
    expect(result.prior).toEqual({ period: before.period, value: 10 });
    expect(result.change).toMatchObject({ measure: "points", outcome: "narrowed" });
    expect(result.change!.value).toBeCloseTo(-6, 10);
    // Variance: (2 × 0.06 × 0.94 + 0.16 × 0.84 + 0.10 × 0.90) ÷ 2,000
    const error = Math.sqrt((2 * 0.0564 + 0.1344 + 0.09) / 2000) * 100;
    expect(result.change!.interval!.upper).toBeCloseTo(-6 + 1.959964 * error, 5);
    expect(result.change!.sentence).toContain(
      "the difference went from +10.0 points to +4.0 points, nearer to 0"
    );
  });

  it("of shares of everybody is a fact and not tested", () => {
    const { results } = analyse(
      countsOf([
        staff("clinical", "Band 5", [800, 250, 0]),
        { ...staff("clinical", "Band 5", [800, 200, 0]), ...before },
        tally("board", [11, 1, 0]),
        tally("board", [12, 0, 0], before),
      ]),
      defaultSettings
    );
    const of = (indicator: string, part: string) =>
      results.find(
        (one) => one.period === period && one.indicator === indicator && one.part === part
      )!;
    expect(of("1", "all").prior!.value).toBe(20);
    expect(of("1", "all").change).toMatchObject({ measure: "points", p: null, outcome: "moved" });
    expect(of("1", "all").change!.sentence).toBe(
      "At 31 March 2024 it was 20.0%: 3.8 percentage points lower than now."
    );
    expect(of("9", "board").change!.sentence).toBe(
      "At 31 March 2024 it was −20.0 points: 4.5 percentage points lower than now."
    );
  });

  it("is absent where there is no snapshot before", () => {
    const [only] = analyse(
      countsOf([staff("clinical", "Band 5", [8, 2, 0])]),
      defaultSettings
    ).results;
    expect(only).not.toHaveProperty("prior");
    expect(only).not.toHaveProperty("change");
  });
});
