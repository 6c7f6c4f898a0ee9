import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import { broadGroupResults } from "../../src/analysis/broad-groups";
import type { Tally } from "../../src/intake/counts";
import { defaultSettings, type Settings } from "../../src/standard/settings";
import { holm } from "../../src/statistics/holm";
import { countsOf, period, staff, tally } from "./counts-of";

const asked: Settings = { ...defaultSettings, breakdown: "broad groups" };

function recruitment(shortlisted: Tally["people"], appointed: Tally["people"]) {
  return countsOf([
    { ...tally("shortlisted", [0, 0, 0]), people: shortlisted },
    { ...tally("appointed", [0, 0, 0]), people: appointed },
  ]);
}

const counts = recruitment(
  { A: 600, B: 20, C: 80, H: 100, J: 50, R: 10, N: 150, D: 40, S: 20, Z: 30 },
  { A: 150, B: 4, C: 16, H: 22, J: 10, R: 3, N: 15, D: 9, S: 4, Z: 5 }
);

describe("breakdown by broad ethnic group", () => {
  const { results, findings } = broadGroupResults(counts, period, asked);
  const of = (group: string) =>
    results.find(({ part }) => part === `all; ${group} v White British`)!;

  it("is made only where the settings ask for it", () => {
    const parts = (settings: Settings) => analyse(counts, settings).results.map(({ part }) => part);
    expect(parts(defaultSettings)).toEqual(["all"]);
    expect(parts(asked)).toHaveLength(6);
  });

  it("compares each group with White British, White others too", () => {
    expect(findings).toEqual([]);
    expect(results.map(({ part }) => part)).toEqual(
      ["Asian", "Black", "Mixed", "Other", "White other"].map(
        (group) => `all; ${group} v White British`
      )
    );
    expect(of("Asian")).toMatchObject({
      white: { events: 150, base: 600 },
      bme: { events: 35, base: 160 },
      unknown: { events: 5, base: 30 },
      compared: { white: "White British", bme: "Asian" },
      direction: "white/bme",
    });
    expect(of("White other").bme).toMatchObject({ events: 20, base: 100 });
  });

  it("names the groups, and says how many comparisons were made", () => {
    // 150/600 ÷ 15/150
    expect(of("Black").value).toBeCloseTo(2.5, 10);
    expect(of("Black")).toMatchObject({ verdict: "gap", disadvantaged: "bme", comparisons: 5 });
    expect(of("Black").sentence).toContain(
      "White British applicants were 2.50 times as likely as Black applicants to be appointed from shortlisting"
    );
    expect(of("Black").sentence).toContain("This is a gap against Black applicants");
    expect(of("Black").sentence).toContain(
      "at the overall rate of the two groups, 18 more would have been."
    );
    expect(of("Black").sentence).toContain(
      "Five groups were compared with White British, and the verdict allows for that."
    );
    expect(of("Mixed").sentence).toContain("Mixed ethnic group applicants");
  });

  it("adjusts p for the number of groups", () => {
    const deciding = results.map(({ fisher, p }) => fisher ?? p!.value);
    expect(results.map(({ adjustedP }) => adjustedP)).toEqual(holm(deciding));
  });

  it("compares the share of Band 8a and above, medical grades apart", () => {
    const workforce = countsOf([
      { ...staff("clinical", "Band 5", [0, 0, 0]), people: { A: 900, M: 300, Z: 10 } },
      { ...staff("clinical", "Band 8a", [0, 0, 0]), people: { A: 100, M: 10, Z: 2 } },
      { ...staff("medical", "Consultants", [0, 0, 0]), people: { A: 500, M: 100, Z: 2 } },
      { ...staff("clinical", null, [0, 0, 0]), people: { A: 7 } },
    ]);
    const [result] = broadGroupResults(workforce, period, asked).results;
    expect(result).toMatchObject({
      indicator: "1",
      part: "all; Band 8a and above; Black v White British",
      measure: "ratio",
      white: { events: 100, base: 1000 },
      bme: { events: 10, base: 310 },
      verdict: "gap",
    });
    expect(result.value).toBeCloseTo(3.1, 10);
    expect(result.sentence).toContain(
      "White British staff were 3.10 times as likely as Black staff to be in Band 8a and above"
    );
  });

  it("is not made where some people are known only as White or BME", () => {
    const grouped = recruitment({ A: 100, bme: 50 }, { A: 30, bme: 10 });
    expect(broadGroupResults(grouped, period, asked)).toMatchObject({
      results: [],
      findings: [{ code: "breakdown-without-categories", severity: "note" }],
    });
  });

  it("says in every sentence what is true for its direction, whatever the counts", () => {
    const group = fc
      .integer({ min: 1, max: 200 })
      .chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(group, group, group, ([a, an], [h, hn], [m, mn]) => {
        const found = broadGroupResults(
          recruitment({ A: an, H: hn, M: mn }, { A: a, H: h, M: m }),
          period,
          asked
        ).results;
        for (const { value, sentence, compared, verdict, adjustedP, fewCases } of found) {
          const name = compared!.bme;
          expect(sentence).not.toMatch(/NaN|Infinity|undefined|null|BME/);
          if (typeof value === "number" && value >= 1.005) {
            expect(sentence).toContain(`times as likely as ${name} applicants`);
            expect(sentence).not.toContain("against White British applicants,");
          }
          if (typeof value === "number" && value > 0 && value < 0.995) {
            expect(sentence).toContain(`White British applicants were less likely than ${name}`);
          }
          if (verdict === "gap") expect(adjustedP).toBeLessThan(0.05);
          if (fewCases) expect(verdict).not.toBe("no-material-gap");
        }
      })
    );
  });
});
