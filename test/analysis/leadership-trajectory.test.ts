import fc from "fast-check";
import { leadershipTrajectory, trajectoryOfBand } from "../../src/analysis/leadership-trajectory";
import { defaultSettings } from "../../src/standard/settings";
import { countsOf, period, staff } from "./counts-of";

describe("leadership trajectory", () => {
  // Worked by hand: Band 8c, 60 staff, 4 BME in 2018, workforce 23 % BME.
  it("goes from 4 in 2018 to 13.8 in 2028, in steps of 0.98", () => {
    const found = trajectoryOfBand(
      { staff: 60, bme: 7 },
      { events: 23, base: 100 },
      { year: 2018, bme: 4 },
      2028
    );
    expect(found).toMatchObject({ peopleNeeded: 14, moreNeeded: 7, goalMet: false });
    expect(found.goal).toBeCloseTo(13.8, 10);
    expect(found.netAdditional).toBeCloseTo(9.8, 10);
    expect(found.targets!.map(({ year, target }) => [year, target.toFixed(2)])).toEqual(
      [
        "4.00",
        "4.98",
        "5.96",
        "6.94",
        "7.92",
        "8.90",
        "9.88",
        "10.86",
        "11.84",
        "12.82",
        "13.80",
      ].map((target, index) => [2018 + index, target])
    );
  });

  const now = [
    staff("clinical", "Band 5", [1700, 651, 20]),
    staff("clinical", "Band 8c", [20, 5, 0]),
    staff("non-clinical", "Band 8c", [33, 2, 0]),
    staff("non-clinical", "VSM", [5, 5, 0]),
    staff("medical", "Consultants", [532, 27, 0]),
  ];

  it("gives goal and people needed, all sections together, and no line without a baseline", () => {
    const found = leadershipTrajectory(countsOf(now), period, defaultSettings);
    expect(found.map(({ band }) => band)).toEqual(["Band 8c", "VSM"]);
    expect(found[0]).toMatchObject({
      staff: 60,
      bme: 7,
      goalShare: 0.23,
      peopleNeeded: 14,
      moreNeeded: 7,
      baseline: null,
      netAdditional: null,
      targets: null,
    });
    expect(found[0].sentence).toBe(
      "Band 8c: BME staff are 7 of 60 at 31 March 2025. The goal, 23.0% of the band, is 14 (13.8 rounded up) by 2028: seven more are needed."
    );
    expect(found[1]).toMatchObject({ goalMet: true, moreNeeded: 0 });
    expect(found[1].sentence).toContain("is 3 (2.3 rounded up): goal met.");
  });

  it("takes the baseline from a snapshot of that year or before, or from the settings", () => {
    const then = { ...staff("clinical", "Band 8c", [50, 4, 0]), period: "2018-03-31" };
    const [fromData] = leadershipTrajectory(countsOf([...now, then]), period, defaultSettings);
    expect(fromData.baseline).toEqual({ year: 2018, bme: 4 });
    expect(fromData.sentence).toContain(
      "The line from 4 in 2018 stands at 10.9 in 2025, so the band is below it."
    );
    const [fromSettings] = leadershipTrajectory(countsOf(now), period, {
      ...defaultSettings,
      leadershipBaseline: { "Band 8c": 4 },
    });
    expect(fromSettings.targets).toEqual(fromData.targets);
    const later = { ...then, period: "2022-03-31" };
    const [without] = leadershipTrajectory(countsOf([...now, later]), period, defaultSettings);
    expect(without.baseline).toBeNull();
  });

  it("follows the settings of first band, share and year", () => {
    const found = leadershipTrajectory(countsOf(now), period, {
      ...defaultSettings,
      leadershipFirstBand: "Band 9",
      leadershipGoalShare: 19,
      leadershipGoalYear: 2030,
    });
    expect(found.map(({ band, goal, goalYear }) => [band, goal, goalYear])).toEqual([
      ["VSM", 1.9, 2030],
    ]);
  });

  it("never asks for a negative number of people, and ends at the goal", () => {
    const people = fc.nat(200);
    fc.assert(
      fc.property(
        people,
        people,
        people,
        fc.integer({ min: 1, max: 99 }),
        (white, bme, before, share) => {
          const found = trajectoryOfBand(
            { staff: white + bme, bme },
            { events: share, base: 100 },
            { year: 2018, bme: before },
            2028
          );
          expect(found.moreNeeded).toBeGreaterThanOrEqual(0);
          expect(found.netAdditional).toBeGreaterThanOrEqual(0);
          expect(found.goalMet).toBe(found.moreNeeded === 0);
          expect(found.targets === null).toBe(before >= found.goal);
          if (found.targets) expect(found.targets.at(-1)!.target).toBeCloseTo(found.goal, 9);
        }
      )
    );
  });
});
