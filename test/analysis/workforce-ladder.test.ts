import { workforceLadders } from "../../src/analysis/workforce-ladder";
import { defaultSettings } from "../../src/standard/settings";
import { countsOf, period, staff, tally } from "./counts-of";

const ladders = (...tallies: Parameters<typeof countsOf>[0]) =>
  workforceLadders(countsOf(tallies), period, defaultSettings);

describe("the ladders of the workforce", () => {
  const clinical = [
    staff("clinical", "Band 5", [900, 500, 10]),
    staff("clinical", "Band 6", [800, 250, 5]),
    staff("clinical", "Band 7", [300, 50, 0]),
  ];

  it("count staff above a step among those at or above it, and name the ceiling", () => {
    const { steps, ceilings } = ladders(...clinical);
    expect(steps).toMatchObject([
      {
        section: "clinical",
        population: "all staff",
        from: "Band 5",
        to: "Band 6",
        period,
        white: { events: 1100, base: 2000 },
        bme: { events: 300, base: 800 },
        value: (1100 * 800) / (2000 * 300),
        verdict: "gap",
        disadvantaged: "bme",
        comparisons: 2,
        entry: false,
      },
      {
        from: "Band 6",
        to: "Band 7",
        white: { events: 300, base: 1100 },
        bme: { events: 50, base: 300 },
        verdict: "gap",
        p: { method: "n-1 chi-squared; Holm" },
      },
    ]);
    // At the overall rate 300 × 350 ÷ 1400 = 75 of the 300 would be above.
    expect(ceilings).toEqual([
      {
        section: "clinical",
        period,
        population: "all staff",
        from: "Band 6",
        to: "Band 7",
        missing: 25,
        sentence: `Clinical staff at 31 March 2025: the ceiling is between Band 6 and Band 7, the highest step with a gap against BME staff that is material and unlikely to be chance. ${steps[1].sentence} This shows where people stand, not who was promoted.`,
      },
    ]);
    expect(steps[1].sentence).toMatch(
      /^White staff were 1\.64 times as likely as BME staff to be above Band 6, among those in Band 6 or above \(27\.3% against 16\.7%; 300 of 1,100 against 50 of 300; 95% CI .+\)\. This is a gap against BME staff, unlikely to be chance\. At the overall rate, 25 more BME staff would be above Band 6\. Two steps were compared, and the verdict allows for that\.$/
    );
  });

  it("keep the sections apart, and medical grades and unmapped grades out", () => {
    const { steps, ceilings } = ladders(
      ...clinical,
      staff("non-clinical", "Band 2", [50, 50, 0]),
      staff("non-clinical", "Band 3", [50, 50, 0]),
      staff("medical", "Consultants", [500, 100, 0]),
      staff("medical", "Trainee grades", [100, 300, 0]),
      staff("clinical", null, [30, 30, 0]),
      staff(null, "Band 9", [5, 5, 0])
    );
    expect(steps.map(({ section, from }) => [section, from])).toEqual([
      ["non-clinical", "Band 2"],
      ["clinical", "Band 5"],
      ["clinical", "Band 6"],
    ]);
    expect(steps[1].white.base).toBe(2000);
    for (const { sentence } of ceilings) {
      expect(sentence).toContain("10 staff in bands without a staff group stand on no ladder.");
    }
  });

  it("are one for all only where no section is told", () => {
    const { steps, ceilings } = ladders(
      staff(null, "Band 4", [500, 300, 0]),
      staff(null, "Band 5", [500, 100, 0])
    );
    expect(steps.map(({ section, entry }) => [section, entry])).toEqual([["all", true]]);
    expect(ceilings[0].sentence).toMatch(/^All staff at 31 March 2025: the ceiling/);
  });

  it("mark the bands that many join from outside, each section its own", () => {
    const bands = ["Band 4", "Band 5", "Band 6"];
    const { steps } = ladders(
      ...bands.map((band) => staff("clinical", band, [100, 100, 0])),
      ...["Band 3", ...bands].map((band) => staff("non-clinical", band, [100, 100, 0]))
    );
    expect(steps.filter(({ entry }) => entry).map(({ section, to }) => [section, to])).toEqual([
      ["non-clinical", "Band 4"],
      ["clinical", "Band 5"],
    ]);
    expect(steps.find(({ entry }) => entry)!.sentence).toContain(
      "Many join at Band 4 from outside, so this step says as much of recruitment as of promotion."
    );
  });

  it("do not take the absence of a sure gap for evidence that there is none", () => {
    const { ceilings } = ladders(
      staff("clinical", "Band 5", [9, 5, 0]),
      staff("clinical", "Band 6", [3, 1, 0])
    );
    expect(ceilings[0]).toMatchObject({ from: null, to: null, missing: null });
    expect(ceilings[0].sentence).toContain("that is no evidence that there is none");
  });

  it("say so for the steps above the ceiling, and are right where White staff fare worse", () => {
    const above = ladders(...clinical, staff("clinical", "VSM", [4, 1, 0])).ceilings[0];
    expect(above).toMatchObject({ from: "Band 6", to: "Band 7" });
    expect(above.sentence).toContain(
      "No step above it has a sure gap against BME staff; that is no evidence that there is none."
    );
    const turned = ladders(
      staff("clinical", "Band 5", [500, 900, 0]),
      staff("clinical", "Band 6", [250, 800, 0])
    );
    expect(turned.steps[0]).toMatchObject({ verdict: "gap", disadvantaged: "white" });
    expect(turned.steps[0].shortfall).toBeCloseTo((750 * 1050) / 2450 - 250, 9);
    expect(turned.steps[0].sentence).toContain("This is a gap against White staff");
    expect(turned.steps[0].sentence).toContain("more White staff would be above Band 5");
    expect(turned.ceilings[0].from).toBeNull();
  });

  it("stand beside those of people in post for a year or more", () => {
    const established = clinical.map((one) => ({
      ...one,
      measure: "established workforce" as const,
      people: { ...one.people, H: one.people.H! / 2 },
    }));
    const { steps, ceilings } = ladders(...clinical, ...established);
    expect(steps.map(({ population, bme }) => [population, bme.base])).toEqual([
      ["all staff", 800],
      ["all staff", 300],
      ["in post a year or more", 400],
      ["in post a year or more", 150],
    ]);
    expect(ceilings[1].sentence).toMatch(
      /^Clinical staff who have been in post for a year or more at 31 March 2025: /
    );
  });

  it("do not reassure where the people of unknown ethnicity are not told", () => {
    const equal = [
      staff("clinical", "Band 5", [5000, 5000, 0]),
      staff("clinical", "Band 6", [5000, 5000, 0]),
    ];
    expect(ladders(...equal).steps[0].verdict).toBe("no-material-gap");
    const untold = equal.map((one) => ({ ...one, unknownNotGiven: true as const }));
    const [step] = ladders(...untold).steps;
    expect(step.verdict).toBe("cannot-rule-out");
    expect(step.sentence).toContain("A material gap cannot be ruled out.");
  });

  it("need two bands with staff", () => {
    expect(ladders(staff("clinical", "Band 5", [5, 5, 0]))).toEqual({ steps: [], ceilings: [] });
    expect(ladders(tally("board", [5, 5, 0]))).toEqual({ steps: [], ceilings: [] });
  });
});
