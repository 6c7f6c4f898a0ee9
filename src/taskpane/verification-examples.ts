import { differenceInterval } from "../statistics/difference-interval";
import { fisherExact } from "../statistics/exact-tests";
import type { Extended } from "../statistics/extended";
import { nMinusOneChiSquared } from "../statistics/n-minus-one-chi-squared";
import { pearsonChiSquared } from "../statistics/pearson-chi-squared";
import type { Proportion } from "../statistics/proportion";
import { ratioInterval } from "../statistics/ratio-interval";
import { wilsonInterval } from "../statistics/wilson-interval";

/** A number that somebody else has published, and how it comes out here. */
export interface VerificationExample {
  what: string;
  counts: string;
  source: string;
  /** As printed in the source; "infinity" for a limit that has none. */
  published: readonly string[];
  /** The same numbers, worked out now. */
  compute: () => (Extended | undefined)[];
}

const of = (counts: string): Proportion => {
  const [events, base] = counts.split("/").map(Number);
  return { events, base };
};

const limits = (interval: { lower: Extended; upper: Extended } | null) => [
  interval?.lower,
  interval?.upper,
];

/** Two groups and what is computed from them. */
const pair = (
  what: string,
  first: string,
  second: string,
  published: readonly string[],
  source: string,
  compute: (first: Proportion, second: Proportion) => (Extended | undefined)[]
): VerificationExample => ({
  what,
  counts: `${first} against ${second}`,
  source,
  published,
  compute: () => compute(of(first), of(second)),
});

const fagerland =
  "Fagerland, Lydersen and Laake, Statistical Analysis of Contingency Tables (2017), in the tests of the R package contingencytables";

/** Published examples of every method the indicators use. */
export const verificationExamples: readonly VerificationExample[] = [
  pair(
    "Ratio, 95% interval (Miettinen–Nurminen)",
    "7/34",
    "1/34",
    ["1.2086", "43.0330"],
    fagerland,
    (first, second) => limits(ratioInterval(first, second, 0.95))
  ),
  pair(
    "Ratio, 95% interval without upper limit (Miettinen–Nurminen)",
    "3/4",
    "0/2",
    ["0.7113", "infinity"],
    fagerland,
    (first, second) => limits(ratioInterval(first, second, 0.95))
  ),
  pair(
    "Ratio, 95% interval (Miettinen–Nurminen)",
    "24/73",
    "53/65",
    ["0.280", "0.560"],
    "tests of the R package ratesci",
    (first, second) => limits(ratioInterval(first, second, 0.95))
  ),
  pair(
    "Ratio, 95% interval (Koopman)",
    "13/19",
    "16/41",
    ["1.046215", "2.860102"],
    "R package effectsize, issue 584",
    (first, second) => limits(ratioInterval(first, second, 0.95, "Koopman"))
  ),
  pair(
    "Ratio, 95% interval (Katz)",
    "10/75",
    "12/225",
    ["1.126156", "5.549851"],
    "SciPy manual, relative_risk",
    (first, second) => limits(ratioInterval(first, second, 0.95, "Katz"))
  ),
  pair(
    "Difference, 95% interval (Miettinen–Nurminen)",
    "0/10",
    "0/20",
    ["-0.1658", "0.2844"],
    "Miettinen and Nurminen, Statistics in Medicine 4 (1985), example 4",
    (first, second) => limits(differenceInterval(first, second, 0.95))
  ),
  pair(
    "Difference, 95% interval (Newcombe)",
    "56/70",
    "48/80",
    ["0.0524", "0.3339"],
    "Newcombe, Statistics in Medicine 17 (1998), in the tests of the R package DescTools",
    (first, second) => limits(differenceInterval(first, second, 0.95, "Newcombe"))
  ),
  {
    what: "Rate, 95% interval (Wilson)",
    counts: "65/100",
    source: "test data of the R package PHEindicatormethods",
    published: ["0.552544", "0.736358"],
    compute: () => limits(wilsonInterval(of("65/100"), 0.95)),
  },
  pair(
    "Fisher's exact p",
    "12/40",
    "48/80",
    ["0.003409"],
    "Uniform Guidelines on Employee Selection Procedures, questions and answers 12",
    (first, second) => [fisherExact(first, second)]
  ),
  pair(
    "Pearson's chi-squared, and its p",
    "3/4",
    "1/4",
    ["2.000", "0.15730"],
    "the tea tasting, in the tests of the R package contingencytables",
    (first, second) => {
      const test = pearsonChiSquared(first, second);
      return [test?.statistic, test?.p];
    }
  ),
  pair(
    "N−1 chi-squared p",
    "10/75",
    "12/225",
    ["0.0215727"],
    "R 4.6.0, chisq.test times (N − 1) ÷ N",
    (first, second) => [nMinusOneChiSquared(first, second)?.p]
  ),
];

/** A number of ours with as many decimals as the published one. */
export function inDecimalsOf(published: string, ours: Extended | undefined): string {
  if (ours === undefined) {
    return "none";
  }
  return ours === "infinity" ? ours : ours.toFixed(published.split(".")[1]?.length ?? 0);
}

export interface VerifiedExample extends VerificationExample {
  ours: string[];
  agrees: boolean;
}

/** Every example with our numbers, to the decimals of the published ones. */
export function verify(examples: readonly VerificationExample[]): VerifiedExample[] {
  return examples.map((example) => {
    const computed = example.compute();
    const ours = example.published.map((text, index) => inDecimalsOf(text, computed[index]));
    return { ...example, ours, agrees: ours.every((text, at) => text === example.published[at]) };
  });
}
