import fc from "fast-check";
import type { Proportion } from "../../src/statistics/proportion";

/** A random group of up to so many people, with any number of events. */
export const groupOfUpTo = (people: number): fc.Arbitrary<Proportion> =>
  fc
    .integer({ min: 1, max: people })
    .chain((base) =>
      fc.integer({ min: 0, max: base }).map((events): Proportion => ({ events, base }))
    );

/** Every pair of groups of 1 to `people` people each. */
export function* everyPairOfGroups(people: number): Generator<[Proportion, Proportion]> {
  for (let firstBase = 1; firstBase <= people; firstBase++) {
    for (let secondBase = 1; secondBase <= people; secondBase++) {
      for (let firstEvents = 0; firstEvents <= firstBase; firstEvents++) {
        for (let secondEvents = 0; secondEvents <= secondBase; secondEvents++) {
          yield [
            { events: firstEvents, base: firstBase },
            { events: secondEvents, base: secondBase },
          ];
        }
      }
    }
  }
}
