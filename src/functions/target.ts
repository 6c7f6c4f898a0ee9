import { trajectoryTarget } from "../analysis/leadership-trajectory";
import { countArgument, numberBetween, yearArgument } from "./arguments";
import { FunctionError } from "./function-error";
import type { CellAnswer } from "./in-cell";
import { overCells } from "./over-cells";

/** A Model Employer (NHS England, January 2019): from the figures of 2018 to parity in 2028. */
const modelEmployerYears = { first: 2018, last: 2028 } as const;

/** Shown in place of a target that has been reached from the start. */
export const goalMet = "goal met";

export interface Trajectory {
  baseline: number;
  staff: number;
  share: number;
  firstYear: number;
  lastYear: number;
}

/** The BME people a band would have at the share of the workforce: not rounded. */
export const goalOf = ({ staff, share }: Trajectory): number => staff * share;

/** The line from the baseline in the first year to the goal in the last, level outside: people, not rounded. */
export function targetIn(trajectory: Trajectory, year: number): number {
  const { baseline, firstYear, lastYear } = trajectory;
  return trajectoryTarget(
    { year: firstYear, bme: baseline },
    { year: lastYear, bme: goalOf(trajectory) },
    year
  );
}

/** The arguments of a trajectory, checked. @throws FunctionError #VALUE! naming the argument. */
export function trajectoryArgument(
  baseline: unknown,
  staff: unknown,
  share: unknown,
  firstYear: unknown,
  lastYear: unknown
): Trajectory {
  const trajectory = {
    baseline: countArgument(baseline, "Baseline"),
    staff: countArgument(staff, "Staff"),
    share: numberBetween(share, "Share", 0, 1, ", for example 23% or 0.23"),
    firstYear: yearArgument(firstYear, "First year", modelEmployerYears.first),
    lastYear: yearArgument(lastYear, "Last year", modelEmployerYears.last),
  };
  if (trajectory.lastYear <= trajectory.firstYear) {
    throw new FunctionError(
      "#VALUE!",
      `The last year (${trajectory.lastYear}) must come after the first (${trajectory.firstYear}).`
    );
  }
  if (trajectory.baseline > trajectory.staff) {
    throw new FunctionError(
      "#VALUE!",
      `Baseline (${trajectory.baseline} BME people) is more than Staff (${trajectory.staff}). Give BME people first, then all staff of the band.`
    );
  }
  return trajectory;
}

/**
 * How many BME people a band should have in every year given, on a straight line from the baseline to the
 * share of the workforce, level before and after: people, not rounded (people needed are the next whole number). "goal met" where
 * the baseline is at or above the goal.
 *
 * @throws FunctionError as `trajectoryArgument`, #VALUE! for a year that is none.
 */
export function target(
  baseline: unknown,
  staff: unknown,
  share: unknown,
  year: unknown,
  firstYear: unknown,
  lastYear: unknown
): CellAnswer[][] {
  return overCells(
    [
      { name: "Baseline", value: baseline },
      { name: "Staff", value: staff },
      { name: "Share", value: share },
      { name: "Year", value: year },
    ],
    ([someBaseline, someStaff, someShare, someYear]) => {
      const trajectory = trajectoryArgument(
        someBaseline,
        someStaff,
        someShare,
        firstYear,
        lastYear
      );
      const wanted = yearArgument(someYear, "Year");
      return trajectory.baseline >= goalOf(trajectory) ? goalMet : targetIn(trajectory, wanted);
    }
  );
}
