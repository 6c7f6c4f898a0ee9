import type { Proportion } from "./proportion";
import { checkProportion } from "./proportion-error";

/** The four cells of a two-group table, in people (not whole) as equal rates would have them. */
export interface ExpectedCells {
  firstEvents: number;
  firstOthers: number;
  secondEvents: number;
  secondOthers: number;
}

/**
 * How many people each cell would hold if both groups had the overall rate.
 *
 * @throws ProportionError when a group is not a proportion.
 */
export function expectedCells(first: Proportion, second: Proportion): ExpectedCells {
  checkProportion(first);
  checkProportion(second);
  const people = first.base + second.base;
  const events = first.events + second.events;
  const others = people - events;
  return {
    firstEvents: (first.base * events) / people,
    firstOthers: (first.base * others) / people,
    secondEvents: (second.base * events) / people,
    secondOthers: (second.base * others) / people,
  };
}

/**
 * The smallest of the four expected cells: below 5, cases are few and an exact test should decide.
 *
 * @throws ProportionError when a group is not a proportion.
 */
export function smallestExpectedCell(first: Proportion, second: Proportion): number {
  return Math.min(...Object.values(expectedCells(first, second)));
}
