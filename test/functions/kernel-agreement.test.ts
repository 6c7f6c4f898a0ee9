import fc from "fast-check";
import { eventOfIndicator } from "../../src/analysis/compared-event";
import { ladder } from "../../src/analysis/ladder";
import { resultOfLikelihood } from "../../src/analysis/likelihood-result";
import { surveyResults } from "../../src/analysis/survey";
import { verdictText } from "../../src/analysis/verdict";
import type { Counts } from "../../src/intake/counts";
import { noUpperLimit } from "../../src/functions/relative-likelihood";
import { payBands } from "../../src/standard/pay-bands";
import { defaultSettings } from "../../src/standard/settings";
import { differenceInterval } from "../../src/statistics/difference-interval";
import { fisherExact, midP } from "../../src/statistics/exact-tests";
import { fragility } from "../../src/statistics/fragility";
import { nMinusOneChiSquared } from "../../src/statistics/n-minus-one-chi-squared";
import { pearsonChiSquared } from "../../src/statistics/pearson-chi-squared";
import type { Proportion } from "../../src/statistics/proportion";
import { ratio } from "../../src/statistics/ratio";
import { ratioInterval } from "../../src/statistics/ratio-interval";
import { shortfallAtOverallRate, shortfallAtRateOf } from "../../src/statistics/shortfall";
import { wilsonInterval } from "../../src/statistics/wilson-interval";
import { answerOf } from "./cell-answer";

/** Events and others of a group; small groups and zeros come up often. */
const group = fc
  .tuple(
    fc.oneof(fc.nat(4), fc.nat(60), fc.nat(3000)),
    fc.oneof(fc.nat(4), fc.nat(60), fc.nat(3000))
  )
  .filter(([events, others]) => events + others > 0)
  .map(([events, others]): Proportion => ({ events, base: events + others }));

/** Runs a check on many pairs of groups, not all of whom or none of whom have the event. */
function forTwoGroups(
  check: (white: Proportion, bme: Proportion, counts: number[]) => void,
  numRuns = 300
): void {
  const informative = fc
    .tuple(group, group)
    .filter(
      ([white, bme]) =>
        white.events + bme.events > 0 && white.events + bme.events < white.base + bme.base
    );
  fc.assert(
    fc.property(informative, ([white, bme]) =>
      check(white, bme, [white.events, white.base, bme.events, bme.base])
    ),
    { numRuns }
  );
}

const cells = (limits: { lower: unknown; upper: unknown }) => [
  [limits.lower, limits.upper === "infinity" ? noUpperLimit : limits.upper],
];

describe("the functions give what the kernel gives, to the last digit", () => {
  it("RELLIKELIHOOD: the ratio in the direction of the indicator", () => {
    forTwoGroups((white, bme, counts) => {
      if (bme.events > 0) {
        expect(answerOf("RELLIKELIHOOD", ...counts)).toBe(ratio(white, bme));
        expect(answerOf("RELLIKELIHOOD", ...counts, 4)).toBe(ratio(white, bme));
      }
      if (white.events > 0) {
        expect(answerOf("RELLIKELIHOOD", ...counts, 3)).toBe(ratio(bme, white));
      }
    });
  });

  it("RELLIKELIHOOD.CI: the interval in the direction of the indicator, by every method and level", () => {
    forTwoGroups((white, bme, counts) => {
      expect(answerOf("RELLIKELIHOOD.CI", ...counts, 2, 0.99)).toEqual(
        cells(ratioInterval(white, bme, 0.99)!)
      );
      expect(answerOf("RELLIKELIHOOD.CI", ...counts, 3, 0.9, "Koopman")).toEqual(
        cells(ratioInterval(bme, white, 0.9, "Koopman")!)
      );
      if (white.events > 0 && bme.events > 0) {
        expect(answerOf("RELLIKELIHOOD.CI", ...counts, 4, 0.95, "Katz")).toEqual(
          cells(ratioInterval(white, bme, 0.95, "Katz")!)
        );
      }
    });
  });

  it("PVALUE: each of the tests", () => {
    forTwoGroups((white, bme, counts) => {
      expect(answerOf("PVALUE", ...counts)).toBe(nMinusOneChiSquared(white, bme)!.p);
      expect(answerOf("PVALUE", ...counts, "Pearson")).toBe(pearsonChiSquared(white, bme)!.p);
      expect(answerOf("PVALUE", ...counts, "Fisher")).toBe(fisherExact(white, bme));
      expect(answerOf("PVALUE", ...counts, "mid-P")).toBe(midP(white, bme));
    });
  });

  it("VERDICT and SENTENCE: the words of the report for indicators 2 to 4", () => {
    forTwoGroups((white, bme, counts) => {
      for (const number of ["2", "3", "4"] as const) {
        const result = resultOfLikelihood(
          {
            event: eventOfIndicator(number),
            events: { white: white.events, bme: bme.events, unknown: 0 },
            bases: { white: white.base, bme: bme.base, unknown: 0 },
            years: 1,
            level: 0.95,
            unmatchedShare: 0,
            overseasKnown: false,
          },
          { period: "2025-03-31", part: "all" }
        );
        expect(answerOf("VERDICT", ...counts, number)).toBe(verdictText(result));
        expect(answerOf("SENTENCE", ...counts, number)).toBe(result.sentence);
      }
    }, 100);
  });

  it("VERDICT and GAP: the report's verdict and points for indicators 5 to 8", () => {
    forTwoGroups((white, bme, counts) => {
      for (const indicator of ["5", "6", "7", "8"] as const) {
        const survey = (["white", "bme"] as const).map((name) => {
          const { events, base } = name === "white" ? white : bme;
          return {
            indicator,
            period: "2025-03-31",
            part: "all",
            question: null,
            surveyYear: 2024,
            group: name,
            percent: (events / base) * 100,
            responses: base,
            of: "own",
            where: "",
          };
        });
        const { results } = surveyResults(
          { survey } as unknown as Counts,
          "2025-03-31",
          defaultSettings
        );
        expect(answerOf("VERDICT", ...counts, indicator)).toBe(verdictText(results[0]));
        expect(answerOf("GAP", ...counts)).toBeCloseTo(results[0].value as number, 9);
      }
    }, 100);
  });

  it("SHORTFALL: people of the group asked for, never below 0", () => {
    forTwoGroups((white, bme, counts) => {
      expect(answerOf("SHORTFALL", ...counts)).toBe(
        Math.max(0, shortfallAtOverallRate(bme, white))
      );
      expect(answerOf("SHORTFALL", ...counts, 3)).toBe(Math.max(0, -shortfallAtRateOf(bme, white)));
      expect(answerOf("SHORTFALL", ...counts, 4, "White")).toBe(
        Math.max(0, shortfallAtRateOf(white, bme))
      );
    });
  });

  it("FRAGILITY: BME people moved, White people still", () => {
    forTwoGroups((white, bme, counts) => {
      expect(answerOf("FRAGILITY", ...counts)).toBe(
        fragility(bme, white).people ?? "no number of people would"
      );
    }, 100);
  });

  it("RATE.CI: Wilson's limits", () => {
    fc.assert(
      fc.property(group, (proportion) => {
        expect(answerOf("RATE.CI", proportion.events, proportion.base, 0.9)).toEqual(
          cells(wilsonInterval(proportion, 0.9))
        );
      })
    );
  });

  it("GAP and GAP.CI: BME less White in points, by both methods", () => {
    forTwoGroups((white, bme, counts) => {
      const value = answerOf("GAP", ...counts) as number;
      expect(value).toBeCloseTo((bme.events / bme.base - white.events / white.base) * 100, 9);
      for (const [word, method] of [
        ["MN", "Miettinen-Nurminen"],
        ["Newcombe", "Newcombe"],
      ] as const) {
        const { lower, upper } = differenceInterval(bme, white, 0.95, method);
        expect(answerOf("GAP.CI", ...counts, 0.95, word)).toEqual([[lower * 100, upper * 100]]);
      }
    });
  });

  it("CEILING: the steps of the ladder, whatever the order of the rows", () => {
    const staff = fc.array(fc.tuple(fc.nat(300), fc.nat(300)), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(staff, fc.boolean(), (people, highestFirst) => {
        const bands = payBands.map((band, index) => ({
          band,
          white: people[index][0],
          bme: people[index][1],
        }));
        const { steps, ceiling } = ladder(bands, 0.95);
        fc.pre(steps.length > 0);
        const rows = highestFirst ? [...bands].reverse() : bands;
        const [, ...answer] = answerOf(
          "CEILING",
          rows.map(({ white }) => [white]),
          rows.map(({ bme }) => [bme]),
          rows.map(({ band }) => [band])
        ) as unknown[][];
        expect(answer.map((row) => row.slice(0, 6))).toEqual(
          steps.map(({ from, to, white, bme }) => [
            from,
            to,
            white.events,
            white.base,
            bme.events,
            bme.base,
          ])
        );
        expect(answer.map((row) => row[9])).toEqual(steps.map(({ p }) => p ?? "no test possible"));
        expect(answer.flatMap((row) => (row[11] === "ceiling" ? [row[0]] : []))).toEqual(
          ceiling ? [ceiling.from] : []
        );
      }),
      { numRuns: 50 }
    );
  });
});
