import { nMinusOneChiSquared } from "./n-minus-one-chi-squared";
import type { Proportion } from "./proportion";
import { checkProportion } from "./proportion-error";

export interface Fragility {
  /** Whether the counts as they stand are significant. */
  significant: boolean;
  /** The fewest people whose outcome would have to differ to change that; null: no number would. */
  people: number | null;
  /** Whether those people would gain the event or lose it; null when no number would do. */
  change: "gain" | "lose" | null;
  /** The p-value after the change; null when no number would do, or no test is possible then. */
  p: number | null;
}

/** The p-value of a test that two groups have the same rate; null when no test is possible. */
export type TwoGroupTest = (first: Proportion, second: Proportion) => number | null;

const nMinusOneP: TwoGroupTest = (first, second) => nMinusOneChiSquared(first, second)?.p ?? null;

/**
 * How many people in the moving group would have to have had another outcome for the finding to
 * flip: towards equal rates when it is significant, away from them when it is not. Bases stay as
 * they are. With equal rates the shorter way of the two is given.
 *
 * Source: M. Walsh and others, Journal of Clinical Epidemiology 67 (2014), 622–628, who use Fisher's
 * test; counts differ by test and by group, so name both beside the figure.
 *
 * @param test the N − 1 chi-squared test unless given.
 * @param alpha a finding is significant when p is below it.
 * @throws ProportionError when a group is not a proportion.
 */
export function fragility(
  moving: Proportion,
  still: Proportion,
  test: TwoGroupTest = nMinusOneP,
  alpha = 0.05
): Fragility {
  checkProportion(moving);
  checkProportion(still);
  const isSignificant = (p: number | null) => p !== null && p < alpha;
  const significant = isSignificant(test(moving, still));
  const excess = Math.sign(moving.events * still.base - still.events * moving.base);
  const towardsParity = -excess;
  const directions = excess === 0 ? [1, -1] : [significant ? towardsParity : excess];

  const flips = directions.flatMap((direction) => {
    const furthest = direction > 0 ? moving.base - moving.events : moving.events;
    for (let people = 1; people <= furthest; people++) {
      const moved = { events: moving.events + direction * people, base: moving.base };
      const p = test(moved, still);
      if (isSignificant(p) !== significant) {
        return [{ people, change: direction > 0 ? ("gain" as const) : ("lose" as const), p }];
      }
    }
    return [];
  });
  const shortest = flips.sort((one, other) => one.people - other.people)[0];
  return { significant, ...(shortest ?? { people: null, change: null, p: null }) };
}
