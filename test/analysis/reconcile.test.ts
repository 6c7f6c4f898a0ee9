import { likelihoods } from "../../src/analysis/likelihoods";
import { reconcile } from "../../src/analysis/reconcile";
import type { Counts, PublishedFigure, Tally } from "../../src/intake/counts";
import { defaultSettings } from "../../src/standard/settings";
import { countsOf, period, tally } from "./counts-of";

const before = "2024-03-31";

const recruitment: Tally[] = [
  tally("shortlisted", [780, 210, 60], { overseas: false }),
  tally("appointed", [170, 41, 6], { overseas: false }),
  tally("shortlisted", [0, 130, 0], { overseas: true }),
  tally("appointed", [0, 120, 0], { overseas: true }),
  tally("shortlisted", [700, 200, 0], { period: before }),
  tally("appointed", [140, 20, 0], { period: before }),
];

function reconciled(figures: Partial<PublishedFigure>[], own: Partial<Counts> = {}) {
  const counts = countsOf(recruitment, {
    published: figures.map((figure) => ({
      indicator: "2" as const,
      part: "all",
      period,
      group: null,
      figure: "value" as const,
      value: 0,
      where: "'Return'!D5",
      ...figure,
    })),
    ...own,
  });
  const results = counts.periods.flatMap(
    (one) => likelihoods(counts, one, defaultSettings).results
  );
  return reconcile(counts, results);
}

// Own figures, worked by hand: all 2025 (170/780) ÷ (161/340) = 0.4603; without overseas 1.1163; 2024 2.0000.
describe("a published figure beside our own", () => {
  it("agrees when it is our figure as printed", () => {
    expect(reconciled([{ value: 0.46 }])[0]).toMatchObject({
      agrees: true,
      causes: ["rounding: the same figure, printed with fewer decimals"],
    });
    expect(reconciled([{ group: "white", figure: "base", value: 780 }])[0]).toMatchObject({
      agrees: true,
      difference: 0,
      causes: [],
    });
  });

  it.each<[string, Partial<PublishedFigure>, RegExp]>([
    ["the other way round", { value: 2.17 }, /^direction/],
    ["a percentage", { value: 46.03 }, /^unit/],
    ["last year's", { value: 2.0 }, /^date: it is our figure for 31 March 2024/],
    ["without overseas recruitment", { value: 1.12 }, /^scope/],
    // 170/780 ÷ (167/400) = 0.5220
    ["unknown counted as BME", { value: 0.522 }, /^unknown ethnicity: .* counted as BME/],
  ])("names the cause: %s", (_, figure, cause) => {
    const [{ agrees, causes }] = reconciled([figure]);
    expect(agrees).toBe(false);
    expect(causes.join("; ")).toMatch(cause);
  });

  it("names the people left out whose number is the difference of all three groups together", () => {
    const figures = (["white", "bme", "unknown"] as const).map((group, index) => ({
      group,
      figure: "base" as const,
      value: [800, 345, 60][index],
    }));
    const [first] = reconciled(figures, {
      bridges: [
        {
          kind: "applicants",
          sheet: "Trac",
          range: "A1:F9",
          period,
          steps: [
            { words: "rows", removed: 0, left: 1205, unit: "rows" },
            { words: "dated outside the year", removed: 25, left: 1180, unit: "rows" },
          ],
        },
      ],
    });
    expect(first.causes).toEqual(["the published figure counts 25 more: dated outside the year"]);
  });

  it("names no cause where none gives the figure, and has no own figure where there are no data", () => {
    expect(reconciled([{ value: 1.71 }])[0]).toMatchObject({ agrees: false, causes: [] });
    expect(reconciled([{ indicator: "3", value: 1.71 }])[0]).toMatchObject({
      own: null,
      difference: null,
      causes: [],
    });
  });
});
