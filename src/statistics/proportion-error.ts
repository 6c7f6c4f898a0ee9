import type { Proportion } from "./proportion";

/** Counts that cannot be a proportion. The message is for the person who typed them. */
export class ProportionError extends Error {
  override readonly name = "ProportionError";
}

/**
 * Passes when the events are a whole number from 0 to the base, and the base a whole number of
 * at least 1.
 *
 * @throws ProportionError naming the count that is wrong and what it should be.
 */
export function checkProportion({ events, base }: Proportion): void {
  if (!Number.isSafeInteger(base) || base < 1) {
    throw new ProportionError(
      `The number of people in a group must be a whole number of at least 1, but it is ${base}.`
    );
  }
  if (!Number.isSafeInteger(events) || events < 0 || events > base) {
    throw new ProportionError(
      `The number of events must be a whole number from 0 to the ${base} people in the group, but it is ${events}.`
    );
  }
}
