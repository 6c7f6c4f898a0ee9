import fc from "fast-check";
import { judge, verdictOfCounts } from "../../src/analysis/judge";
import type { Margin } from "../../src/analysis/verdict";

const ratioMargin: Margin = { kind: "ratio" };

function judged(x1: number, n1: number, x2: number, n2: number, margin = ratioMargin) {
  return judge({
    first: { events: x1, base: n1 },
    second: { events: x2, base: n2 },
    level: 0.95,
    margin,
  });
}

describe("the verdict of two groups", () => {
  // Counts, ratio and p of T1–T8 were worked out independently (R 4.6.0); the verdict follows from the rules.
  it.each([
    ["ordinary, inside, wide interval", 170, 780, 41, 210, "cannot-rule-out"],
    ["parity, wide interval", 30, 120, 20, 80, "cannot-rule-out"],
    ["none below the line, clear difference", 18, 90, 0, 60, "gap"],
    ["1.245 prints 1.25 but is inside; p 0.009", 249, 1000, 200, 1000, "gap-size-unclear"],
    ["1.2549 prints 1.25 but is outside; p 0.17", 64, 255, 50, 250, "possible-gap"],
    ["2.4, one cell expects 6.4; p 0.013", 12, 600, 20, 2400, "gap"],
    ["20, but one cell expects 0.1; Fisher 0.093", 1, 10, 1, 200, "too-few"],
    ["1.11 inside, could be chance", 360, 1800, 90, 500, "cannot-rule-out"],
    ["0 of 240 against 5 of 1900", 0, 240, 5, 1900, "too-few"],
    ["no event in either group", 0, 240, 0, 1900, "cannot-calculate"],
    ["everybody in both", 20, 20, 3, 3, "cannot-calculate"],
    ["an empty group", 0, 0, 5, 10, "cannot-calculate"],
    ["more events than people", 11, 10, 5, 10, "cannot-calculate"],
    ["large and inside: 0.96–1.04", 5000, 10000, 5000, 10000, "no-material-gap"],
    ["large, different, inside", 5300, 10000, 5000, 10000, "slight-gap"],
    ["few cases, yet beyond chance", 6, 8, 1, 60, "gap"],
  ])("%s", (_, x1, n1, x2, n2, verdict) => {
    expect(judged(x1, n1, x2, n2).verdict).toBe(verdict);
  });

  it.each([
    ["exactly 1.25 is inside", 5, 100, 4, 100, false],
    ["exactly 0.80 is inside", 4, 100, 5, 100, false],
    ["just above 1.25 is outside", 12501, 100000, 10000, 100000, true],
    ["just below 0.80 is outside", 7999, 100000, 10000, 100000, true],
  ])("the edges of the band: %s", (_, x1, n1, x2, n2, outside) => {
    const { verdict } = judged(x1 * 100, n1 * 100, x2 * 100, n2 * 100);
    expect(["gap", "possible-gap"].includes(verdict)).toBe(outside);
  });

  it("lets a difference of 3 points decide where points decide", () => {
    const points: Margin = { kind: "points", points: 3 };
    expect(judged(9000, 10000, 8700, 10000, points).verdict).toBe("gap");
    expect(judged(9000, 10000, 8701, 10000, points).verdict).not.toBe("gap");
    expect(judged(9000, 10000, 9000, 10000, points).verdict).toBe("no-material-gap");
    expect(judged(95, 100, 90, 100, points).verdict).toBe("possible-gap");
  });

  it("reports Fisher and mid-P where a cell expects fewer than 5, and only there", () => {
    expect(judged(1, 10, 1, 200)).toMatchObject({ fewCases: true });
    expect(judged(1, 10, 1, 200).fisher).toBeCloseTo(0.09319, 5);
    expect(judged(170, 780, 41, 210)).toMatchObject({ fewCases: false, fisher: null, midP: null });
  });

  const table = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }))
    .chain(([n1, n2]) => fc.tuple(fc.nat(n1), fc.constant(n1), fc.nat(n2), fc.constant(n2)));

  it("is the same whichever group stands above the line", () => {
    fc.assert(
      fc.property(table, ([x1, n1, x2, n2]) => {
        expect(judged(x1, n1, x2, n2).verdict).toBe(judged(x2, n2, x1, n1).verdict);
      })
    );
  });

  it("never reassures on few cases, on a wide interval or outside the band", () => {
    fc.assert(
      fc.property(table, ([x1, n1, x2, n2]) => {
        const { verdict, fewCases, interval } = judged(x1, n1, x2, n2);
        if (verdict !== "no-material-gap") return;
        expect(fewCases).toBe(false);
        expect(interval!.lower).toBeGreaterThanOrEqual(0.8);
        expect(interval!.upper).toBeLessThanOrEqual(1.25);
      })
    );
  });
});

describe("the verdict alone", () => {
  it("is that of the whole judgement", () => {
    const group = fc
      .tuple(fc.nat(300), fc.integer({ min: 0, max: 300 }))
      .map(([events, base]) => ({ events, base }));
    const margins = fc.constantFrom<Margin>(
      { kind: "ratio" },
      { kind: "points", points: 3 },
      { kind: "points or ratio", points: 3 }
    );
    fc.assert(
      fc.property(group, group, margins, (first, second, margin) => {
        const comparison = { first, second, level: 0.95, margin };
        expect(verdictOfCounts(comparison)).toBe(judge(comparison).verdict);
      }),
      { numRuns: 500 }
    );
  });
});
