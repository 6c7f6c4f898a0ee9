import { fisherExact, midP } from "../../src/statistics/exact-tests";
import { differenceInterval } from "../../src/statistics/difference-interval";
import { nMinusOneChiSquared } from "../../src/statistics/n-minus-one-chi-squared";
import { pearsonChiSquared } from "../../src/statistics/pearson-chi-squared";
import { ratio } from "../../src/statistics/ratio";
import { ratioInterval } from "../../src/statistics/ratio-interval";
import { expectRelative } from "./printed";
import fixtures from "./two-by-two-fixtures.json";

const closedForm = 1e-8;
const scoreLimit = 1e-7;
const difference = 1e-9;

describe.each(fixtures.cases)("$name ($origin)", (fixture) => {
  const { first, second } = fixture;

  it("gives the ratio", () => {
    const value = ratio(first, second);
    if (fixture.ratio === null) expect(value).toBeNull();
    else expectRelative(value, fixture.ratio, closedForm);
  });

  it.each([
    ["Miettinen-Nurminen", fixture.miettinenNurminen, scoreLimit],
    ["Koopman", fixture.koopman, scoreLimit],
  ] as const)("gives the %s interval of the ratio", (method, [lower, upper], tolerance) => {
    const interval = ratioInterval(first, second, 0.95, method);
    expect(interval).toMatchObject({ level: 0.95, method });
    expectRelative(interval?.lower, lower!, tolerance);
    if (upper === null) expect(interval?.upper).toBe("infinity");
    else expectRelative(interval?.upper, upper, tolerance);
  });

  it("gives the Katz interval of the ratio, or none", () => {
    const interval = ratioInterval(first, second, 0.95, "Katz");
    const [lower, upper] = fixture.katz;
    if (lower === null) {
      expect(interval).toBeNull();
    } else {
      expectRelative(interval?.lower, lower, closedForm);
      expectRelative(interval?.upper, upper!, closedForm);
    }
  });

  it("gives the intervals of the difference", () => {
    const byScore = differenceInterval(first, second, 0.95);
    expect(Math.abs(byScore.lower - fixture.miettinenNurminenDifference[0])).toBeLessThan(
      difference
    );
    expect(Math.abs(byScore.upper - fixture.miettinenNurminenDifference[1])).toBeLessThan(
      difference
    );
    const newcombe = differenceInterval(first, second, 0.95, "Newcombe");
    expectRelative(newcombe.lower, fixture.newcombe[0], closedForm);
    expectRelative(newcombe.upper, fixture.newcombe[1], closedForm);
  });

  it("gives the exact p-values", () => {
    expectRelative(fisherExact(first, second), fixture.fisher, closedForm);
    expectRelative(midP(first, second), fixture.midP, closedForm);
  });

  it("gives the chi-squared p-values, without continuity correction", () => {
    const pearson = pearsonChiSquared(first, second);
    const nMinusOne = nMinusOneChiSquared(first, second);
    if (fixture.statistic === null) {
      expect(pearson).toBeNull();
      expect(nMinusOne).toBeNull();
      return;
    }
    expectRelative(pearson?.statistic, fixture.statistic, closedForm);
    expectRelative(pearson?.p, fixture.p!, closedForm);
    expectRelative(nMinusOne?.p, fixture.nMinusOneP!, closedForm);
    expect(Math.abs(nMinusOne!.p / fixture.yatesP! - 1)).toBeGreaterThan(0.1);
  });
});
