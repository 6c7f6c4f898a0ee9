import { fisherExact, midP } from "../statistics/exact-tests";
import { nMinusOneChiSquared } from "../statistics/n-minus-one-chi-squared";
import { pearsonChiSquared } from "../statistics/pearson-chi-squared";
import type { Proportion } from "../statistics/proportion";
import { wordChoice } from "./arguments";
import { FunctionError } from "./function-error";
import type { CellAnswer } from "./in-cell";
import { overTwoGroups, type CountArguments, type TwoGroups } from "./two-groups";

export interface TestDefinition {
  /** As the user names it. */
  word: string;
  /** As it is printed. */
  name: string;
  source: string;
  p: (white: Proportion, bme: Proportion) => number | null;
}

/** The tests a user may ask for; the first one is used when nothing is given. */
export const tests: readonly TestDefinition[] = [
  {
    word: "N-1",
    name: "N−1 chi-squared test",
    source: "Campbell, Statistics in Medicine 26 (2007), 3661–3675",
    p: (white, bme) => nMinusOneChiSquared(white, bme)?.p ?? null,
  },
  {
    word: "Fisher",
    name: "Fisher's exact test, two-sided",
    source: "Irwin, Metron 12 (1935), 83–94",
    p: fisherExact,
  },
  {
    word: "mid-P",
    name: "mid-P of Fisher's exact test",
    source: "Lancaster, Journal of the American Statistical Association 56 (1961), 223–234",
    p: midP,
  },
  {
    word: "Pearson",
    name: "Pearson's chi-squared test without correction",
    source: "Pearson, Philosophical Magazine 50 (1900), 157–175",
    p: (white, bme) => pearsonChiSquared(white, bme)?.p ?? null,
  },
];

const testsByWord = new Map(tests.map((test) => [test.word, test]));

/** The test an argument names; the N−1 chi-squared test when blank, 0 or omitted. */
export function testArgument(value: unknown): TestDefinition {
  return wordChoice(value, "Test", testsByWord, tests[0]);
}

/**
 * The p-value (0 to 1) of a test that both groups have the same rate.
 *
 * @throws FunctionError #N/A when nobody or everybody has the event: no test is possible then.
 */
export function pOfGroups({ white, bme }: TwoGroups, test: TestDefinition): number {
  const events = white.events + bme.events;
  const p = events === 0 || events === white.base + bme.base ? null : test.p(white, bme);
  if (p === null) {
    throw new FunctionError(
      "#N/A",
      events === 0
        ? "Nobody in either group has the event, so no test is possible."
        : "Everybody in both groups has the event, so no test is possible."
    );
  }
  return p;
}

/**
 * The two-sided p-value for every set of counts; the same in both directions, so no indicator is asked.
 *
 * @throws FunctionError as `twoGroups` for the counts, #N/A when no test is possible.
 */
export function pValue(counts: CountArguments, test: unknown): CellAnswer[][] {
  const chosen = testArgument(test);
  return overTwoGroups(counts, null, (groups) => pOfGroups(groups, chosen));
}
