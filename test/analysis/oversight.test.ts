import { analyse } from "../../src/analysis/analyse";
import { mostOutsideByChance } from "../../src/analysis/oversight-figures";
import { oversight, type OverseenOrganisation, type Oversight } from "../../src/analysis/oversight";
import type { Counts, Tally } from "../../src/intake/counts";
import { noCounts } from "../../src/report/oversight-input";
import { defaultSettings } from "../../src/standard/settings";

type Groups = { white: number; bme: number };

/** An organisation with so many shortlisted and appointed at a date. */
function organisation(
  name: string,
  appointed: Groups,
  shortlisted: Groups,
  period = "2025-03-31"
): OverseenOrganisation {
  const tally = (measure: Tally["measure"], people: Groups): Tally => ({
    measure,
    period,
    section: null,
    band: null,
    overseas: null,
    people,
  });
  const counts: Counts = {
    ...noCounts(name, period),
    tallies: [tally("shortlisted", shortlisted), tally("appointed", appointed)],
  };
  return {
    organisation: name,
    source: null,
    analysis: analyse(counts, { ...defaultSettings, organisation: name }),
    counts,
    findings: [],
    plan: { published: null, actions: null },
  };
}

const figureOf = ({ organisations }: Oversight, name: string) =>
  organisations
    .find(({ organisation: own }) => own === name)!
    .figures.find((figure) => figure?.result.indicator === "2")!;

const namesOf = ({ organisations, attention }: Oversight) =>
  attention.map((place) => organisations[place].organisation);

const even = { white: 100, bme: 50 };
const shortlisted = { white: 400, bme: 200 };

describe("three organisations, worked by hand", () => {
  // Cedar: 100 of 400 White and 20 of 200 BME appointed. N−1 chi-squared: 599 × (100 × 180 − 300 × 20)² ÷
  // (400 × 200 × 120 × 480) = 18.719, p = 0.0000151; of three p-values 0.0000151, 1 and 1 Holm makes 0.0000454, 1 and 1.
  const overview = oversight(
    [
      organisation("Cedar", { white: 100, bme: 20 }, shortlisted),
      organisation("Beech", even, shortlisted),
      organisation("Alder", even, shortlisted),
    ],
    [],
    0.95
  );

  it("stand in alphabetical order, and the one with a gap is named", () => {
    expect(overview.organisations.map(({ organisation: name }) => name)).toEqual([
      "Alder",
      "Beech",
      "Cedar",
    ]);
    expect(namesOf(overview)).toEqual(["Cedar"]);
    expect(overview.sentence).toBe("1 of 3 organisations compared needs attention first: Cedar.");
  });

  it("have p-values adjusted for three", () => {
    const cedar = figureOf(overview, "Cedar");
    expect(cedar.result.p?.value).toBeCloseTo(1.51486e-5, 9);
    expect(cedar.adjustedP).toBeCloseTo(4.54457e-5, 9);
    expect(cedar.verdict).toBe("gap");
    expect(figureOf(overview, "Alder").adjustedP).toBe(1);
  });

  it("have funnels around the rate of each group in all: BME 120 of 600, White 300 of 1,200", () => {
    const { funnel } = figureOf(overview, "Cedar");
    expect(overview.comparisons[1].rates).toEqual({ white: 0.25, bme: 0.2 });
    expect(funnel?.bme.position).toBe("below 99.8%");
    expect(funnel?.white.position).toBe("inside");
    // 20 of 200 expected 40: 99.8 % of chance is 40 ± 3.09 × √32 = 22.5 to 57.5, about.
    expect(funnel!.bme.outer.lower * 200).toBeGreaterThan(21);
    expect(funnel!.bme.outer.lower * 200).toBeLessThan(25);
    expect(figureOf(overview, "Beech").funnel?.bme.position).toBe("inside");
  });

  it("give the reasons in words", () => {
    const { attention } = overview.organisations[2];
    expect(attention).toMatchObject({ sureGaps: 1, outside: 1 });
    expect(attention?.reasons).toEqual([
      "2 Appointment: 2.50, a gap against BME applicants, also after allowing for 3 organisations (p < 0.001).",
      "2 Appointment: the BME rate of 10.0% is lower than chance makes it around the 20.0% of all organisations together (outside the 99.8% limits), the White rate is not.",
    ]);
  });
});

it("a gap of one is no longer sure among thirty that are looked at together", () => {
  // 100 of 400 and 35 of 200: p is 0.038 by itself.
  const weak = organisation("Weak", { white: 100, bme: 35 }, shortlisted);
  expect(weak.analysis.results.find(({ indicator }) => indicator === "2")?.verdict).toBe("gap");
  const others = Array.from({ length: 29 }, (_, index) =>
    organisation(`Other ${index + 1}`, even, shortlisted)
  );
  const overview = oversight([weak, ...others], [], 0.95);
  expect(namesOf(overview)).toEqual([]);
  expect(figureOf(overview, "Weak").verdict).toBe("possible-gap");
  expect(overview.sentence).toContain("no evidence that there are no gaps");
});

it("a gap that all share is sure in each, and puts nobody outside the funnel", () => {
  const shared = ["A", "B", "C"].map((name) =>
    organisation(name, { white: 200, bme: 40 }, { white: 800, bme: 400 })
  );
  const overview = oversight(shared, [], 0.95);
  expect(namesOf(overview)).toEqual(["A", "B", "C"]);
  for (const { attention } of overview.organisations) {
    expect(attention).toMatchObject({ sureGaps: 1, outside: 0 });
  }
});

it("an organisation that appoints few of everybody differs from the others, but not by a gap", () => {
  const strict = organisation("Strict", { white: 40, bme: 20 }, shortlisted);
  const others = Array.from({ length: 5 }, (_, index) =>
    organisation(`Other ${index + 1}`, even, shortlisted)
  );
  const overview = oversight([strict, ...others], [], 0.95);
  expect(figureOf(overview, "Strict").funnel?.bme.position).toBe("below 99.8%");
  expect(namesOf(overview)).toEqual([]);
});

it("where many lie outside, nobody is put first for it", () => {
  const rates = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
  const overview = oversight(
    rates.map((bme, index) =>
      organisation(`Org ${index + 1}`, { white: 110, bme }, { white: 400, bme: 400 })
    ),
    [],
    0.95
  );
  const { outside } = overview.comparisons[1];
  expect(outside.count).toBeGreaterThan(outside.mostByChance);
  expect(overview.organisations.every(({ attention }) => (attention?.outside ?? 0) === 0)).toBe(
    true
  );
});

it("figures of another date are shown and compared with nobody", () => {
  const overview = oversight(
    [
      organisation("A", even, shortlisted),
      organisation("B", even, shortlisted),
      organisation("Late", { white: 100, bme: 5 }, shortlisted, "2024-03-31"),
    ],
    [{ organisation: "Lost", source: "lost.xlsx", reason: "No table." }],
    0.95
  );
  expect(overview.period).toBe("2025-03-31");
  const late = overview.organisations[2];
  expect(late).toMatchObject({ isCompared: false, period: "2024-03-31", attention: null });
  expect(figureOf(overview, "Late")).toMatchObject({ adjustedP: null, funnel: null });
  expect(figureOf(overview, "A").adjustedP).toBe(1);
  expect(overview.comparisons[1].tested).toBe(2);
  expect(overview.sentence).toContain(
    "1 has figures of another date and is not compared. 1 could not be read."
  );
});

it("tells which indicators are missing", () => {
  const [only] = oversight([organisation("A", even, shortlisted)], [], 0.95).organisations;
  expect(only.reliability).toMatchObject({
    missing: ["1", "3", "4", "5", "6", "7", "8", "9"],
    unknownShare: null,
    unmatchedShare: null,
  });
});

it("the most outside by chance is the 99.9 % quantile of the binomial", () => {
  // 0.95³ = 0.857, + 3 × 0.95² × 0.05 = 0.993, + 3 × 0.95 × 0.05² = 0.9999.
  expect(mostOutsideByChance(3)).toBe(2);
  expect(mostOutsideByChance(0)).toBe(0);
  expect(mostOutsideByChance(30)).toBe(6);
});
