import fc from "fast-check";
import type { Counts, SurveyAnswer, Tally } from "../../src/intake/counts";
import { answer } from "../report/rich-counts";
import { countsOf, staff, tally } from "./counts-of";

const people = (most: number) => fc.tuple(fc.nat(most), fc.nat(most), fc.nat(9));

const share = fc.integer({ min: 0, max: 100 });

/** Some of the people of a base. */
function someOf([white, bme]: [number, number, number], [ofWhite, ofBme]: [number, number]) {
  return [Math.round((white * ofWhite) / 100), Math.round((bme * ofBme) / 100), 0] as [
    number,
    number,
    number,
  ];
}

/** Everything one snapshot date may hold: bands, recruitment, cases, training and a board. */
export function randomTallies(period: string): fc.Arbitrary<Tally[]> {
  const at = (one: Tally): Tally => ({ ...one, period });
  const shares = fc.tuple(share, share);
  return fc
    .record({
      bands: fc.array(people(300), { minLength: 3, maxLength: 3 }),
      shortlisted: people(400),
      appointed: shares,
      disciplined: fc.tuple(fc.nat(12), fc.nat(12)),
      trained: shares,
      board: people(9),
    })
    .map(({ bands, shortlisted, appointed, disciplined, trained, board }) => {
      const workforce = bands.reduce<[number, number, number]>(
        (sum, one) => [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]],
        [0, 0, 0]
      );
      return [
        ...["Band 5", "Band 6", "Band 8a"].map((band, index) =>
          at(staff("clinical", band, bands[index]))
        ),
        at(tally("shortlisted", shortlisted)),
        at(tally("appointed", someOf(shortlisted, appointed))),
        at(tally("disciplinary", someOf(workforce, disciplined))),
        at(tally("training", someOf(workforce, trained))),
        at(tally("board", board)),
      ];
    });
}

/** The answers to two questions of the survey that belongs to a snapshot date. */
export function randomAnswers(period: string): fc.Arbitrary<SurveyAnswer[]> {
  const surveyYear = Number(period.slice(0, 4)) - 1;
  return fc
    .array(fc.tuple(share, fc.integer({ min: 1, max: 800 })), { minLength: 4, maxLength: 4 })
    .map((answers) =>
      answers.map(([percent, responses], index) =>
        answer(index < 2 ? "5" : "7", index % 2 === 0 ? "white" : "bme", percent, {
          period,
          surveyYear,
          responses,
        })
      )
    );
}

/** Counts of these snapshot dates. */
export function randomCounts(periods: readonly string[]): fc.Arbitrary<Counts> {
  return fc
    .tuple(fc.tuple(...periods.map(randomTallies)), fc.tuple(...periods.map(randomAnswers)))
    .map(([tallies, survey]) => countsOf(tallies.flat(), { survey: survey.flat() }));
}
