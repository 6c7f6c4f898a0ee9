import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import { latestPeriodOf } from "../../src/analysis/latest-period";
import { priorities } from "../../src/analysis/prioritise";
import type { Priority } from "../../src/analysis/priorities";
import type { Counts, Tally } from "../../src/intake/counts";
import { indicators } from "../../src/standard/indicators";
import { defaultSettings } from "../../src/standard/settings";
import { answer, everything, richCounts } from "../report/rich-counts";
import { countsOf, period, staff, tally } from "./counts-of";
import { randomCounts, randomTallies } from "./random-counts";

const years = ["2025-03-31", "2024-03-31", "2023-03-31", "2022-03-31"] as const;

const at = (when: string, tallies: readonly Tally[]) =>
  tallies.map((one): Tally => ({ ...one, period: when }));

const recruitment = (white: number, bme: number) => [
  tally("shortlisted", [600, 400, 0]),
  tally("appointed", [white, bme, 0]),
];

const prioritiesOf = (counts: Counts, ...more: [typeof defaultSettings?]) =>
  analyse(counts, more[0] ?? defaultSettings).priorities;

const keysOf = (list: readonly Priority[]) => list.map(({ key }) => key);

function priorityOf(counts: Counts, key: string): Priority {
  return prioritiesOf(counts).find((one) => one.key === key)!;
}

describe("priorities", () => {
  it("put sure gaps first, then those that have lasted, then the graver indicator", () => {
    const counts = countsOf(
      [
        // Indicator 2 a sure gap of one year; 4 a sure gap of two; 3 possible only.
        ...recruitment(170, 60),
        staff("clinical", "Band 5", [3000, 1500, 0]),
        tally("training", [1200, 400, 0]),
        tally("disciplinary", [40, 26, 0]),
        ...at(years[1], [
          ...recruitment(150, 100),
          staff("clinical", "Band 5", [3000, 1500, 0]),
          tally("training", [1200, 400, 0]),
        ]),
      ],
      { survey: [answer("8", "white", 6), answer("8", "bme", 16)] }
    );
    expect(
      prioritiesOf(counts).map(({ rank, key, verdict, sure, years: lasted, severity }) => [
        rank,
        key,
        verdict,
        sure,
        lasted,
        severity,
      ])
    ).toEqual([
      [1, "4: all", "gap", true, 2, 3],
      [2, "2: all", "gap", true, 1, 1],
      [3, "8: all", "gap", true, 1, 1],
      [4, "3: all", "possible-gap", false, 1, 1],
    ]);
  });

  it("show the ceiling before the bands above it, and name low bands with more BME staff", () => {
    const list = prioritiesOf(
      countsOf([
        staff("clinical", "Band 2", [200, 400, 0]),
        staff("clinical", "Band 5", [900, 500, 0]),
        staff("clinical", "Band 6", [800, 250, 0]),
        staff("clinical", "Band 7", [300, 20, 0]),
        staff("clinical", "Band 8a", [200, 14, 0]),
      ])
    );
    const keys = keysOf(list);
    expect(keys.slice(0, 3)).toEqual([
      "ladder: clinical",
      "1: clinical: Band 7",
      "1: clinical: Band 8a",
    ]);
    // Below the ceiling, a finding of its own; Band 2 with more BME staff is none.
    expect(keys).toContain("1: clinical: Band 6");
    expect(keys).not.toContain("1: clinical: Band 2");
    expect(list[0]).toMatchObject({
      indicator: "1",
      part: "ladder: clinical",
      measure: "ratio",
      sure: true,
      disadvantaged: "bme",
      verdictWords: "a gap, unlikely to be chance",
      people: { words: "more BME staff would be above Band 6 at the overall rate" },
    });
    expect(list[0].sentence).toContain("the ceiling is between Band 6 and Band 7");
    expect(list[0].sentence).toContain("Below it BME staff are over-represented in Band 2.");
    expect(list[1].sentence).toContain(
      "It lies above the ceiling between Band 6 and Band 7: the same finding."
    );
    expect(list[1].verdictWords).toBe("BME staff under-represented, unlikely to be chance");
  });

  it("say whether a ceiling stands among those in post for a year or more too", () => {
    const bands = (bme: number) => [
      staff("clinical", "Band 5", [900, 500, 0]),
      staff("clinical", "Band 6", [800, bme, 0]),
    ];
    const established = (bme: number) =>
      bands(bme).map((one) => ({ ...one, measure: "established workforce" as const }));
    const sentenceWith = (bme: number) =>
      priorityOf(countsOf([...bands(250), ...established(bme)]), "ladder: clinical").sentence;
    expect(sentenceWith(250)).toContain("It stands at the same step among those");
    expect(sentenceWith(440)).toContain("no step has a sure gap");
    expect(keysOf(prioritiesOf(countsOf([...bands(250), ...established(250)])))).toHaveLength(2);
  });

  it("count seats of the board, and none where it is as close as it can get", () => {
    const workforce = staff("clinical", "Band 5", [700, 300, 0]);
    const board = (bme: number) =>
      prioritiesOf(countsOf([workforce, tally("board", [12 - bme, bme, 0])]));
    expect(board(1)).toMatchObject([
      {
        key: "9: board",
        verdict: null,
        verdictWords: "three seats short, by count",
        sure: true,
        severity: 1,
        people: {
          words: "more seats would be held by BME members at their share of the workforce",
        },
      },
    ]);
    expect(board(1)[0].people!.count).toBeCloseTo(2.6, 9);
    expect(board(3)).toEqual([]);
  });

  it("take units only where the gap is sure among all of them, after the whole", () => {
    const list = prioritiesOf(richCounts, everything);
    const ofTwo = list.filter(({ indicator }) => indicator === "2");
    expect(ofTwo[0].key).toBe("2: all");
    expect(ofTwo.every(({ key, verdict }) => key === "2: all" || verdict === "gap")).toBe(true);
    expect(keysOf(ofTwo)).toContain("2: all; Division: Surgery");
    expect(keysOf(list)).not.toContain('2: all; Division: A&E "front"');
  });

  it("name gaps against White staff as such", () => {
    const priority = priorityOf(countsOf(recruitment(80, 100)), "2: all");
    expect(priority).toMatchObject({ disadvantaged: "white", verdict: "gap" });
    expect(priority.people!.words).toBe(
      "more White applicants would have been appointed at the overall rate"
    );
    expect(priority.fragility).toMatch(/^\d+ more White appointments would have been enough/);
  });

  describe("persistence", () => {
    const key = "2: all";
    const lasting = (...appointed: (readonly [number, number] | null)[]) =>
      priorityOf(
        countsOf(
          appointed.flatMap((one, index) => (one ? at(years[index], recruitment(...one)) : []))
        ),
        key
      );
    const gap = [170, 60] as const;

    it("counts snapshots in a row with a gap against the same people, sure or possible", () => {
      expect(lasting(gap)).toMatchObject({ years: 1, persistence: "" });
      expect(lasting(gap, gap, [130, 66])).toMatchObject({
        years: 3,
        persistence: "three years running",
      });
      expect(lasting(gap, [150, 100], gap)).toMatchObject({ years: 1, persistence: "" });
      expect(lasting(gap, [80, 100])).toMatchObject({ years: 1 });
      expect(lasting(gap, null, gap)).toMatchObject({ years: 1 });
    });

    it("says snapshots where they are no years apart", () => {
      const counts = countsOf([
        ...recruitment(...gap),
        ...at("2024-12-31", recruitment(...gap)),
        ...at("2024-09-30", recruitment(...gap)),
      ]);
      expect(priorityOf(counts, key)).toMatchObject({
        years: 3,
        persistence: "at three snapshots in a row",
      });
    });

    it("ends where the question of the survey changed", () => {
      const survey = (surveyYear: number) =>
        (["white", "bme"] as const).map((group) =>
          answer("7", group, group === "white" ? 60 : 40, {
            surveyYear,
            period: `${surveyYear + 1}-03-31`,
          })
        );
      const of = (...surveyYears: number[]) =>
        priorityOf(countsOf([], { survey: surveyYears.flatMap(survey) }), "7: all").years;
      expect(of(2019, 2020, 2021, 2022)).toBe(2);
      expect(of(2021, 2022, 2023)).toBe(3);
    });

    it("is of a ceiling wherever it stood", () => {
      const bands = (high: string) => [
        staff("clinical", "Band 5", [900, 500, 0]),
        staff("clinical", high, [800, 250, 0]),
      ];
      const counts = countsOf([...bands("Band 7"), ...at(years[1], bands("Band 6"))]);
      expect(priorityOf(counts, "ladder: clinical")).toMatchObject({
        years: 2,
        persistence: "two years running",
      });
    });
  });

  describe("fragility", () => {
    it("is the fewest other outcomes with which the verdict is another", () => {
      const counts = countsOf(recruitment(170, 60));
      const { fragility } = priorityOf(counts, "2: all");
      const verdictWith = (more: number) =>
        analyse(countsOf(recruitment(170, 60 + more)), defaultSettings).results[0].verdict;
      const fewest = Array.from({ length: 60 }, (_, more) => more).find(
        (more) => verdictWith(more) !== "gap"
      )!;
      expect(fragility).toBe(
        `${fewest} more BME appointments would have been enough to change this verdict (by the N−1 chi-squared test).`
      );
    });

    it("is true for harms, for few cases and for gaps that are not sure", () => {
      const workforce = staff("clinical", "Band 5", [2000, 500, 0]);
      const of = (white: number, bme: number) =>
        priorityOf(countsOf([workforce, tally("disciplinary", [white, bme, 0])]), "3: all");
      expect(of(6, 6)).toMatchObject({ fewCases: true, verdict: "gap" });
      expect(of(6, 6).fragility).toMatch(
        /^(One|Two) fewer BME (staff|member of staff) entering the formal disciplinary process would have been enough to change this verdict \(by Fisher's exact test\)\.$/
      );
      expect(of(40, 14)).toMatchObject({ verdict: "possible-gap", sure: false });
      expect(of(40, 14).fragility).toMatch(
        /^\w+ more BME staff entering the formal disciplinary process would have made this a gap unlikely to be chance/
      );
    });
  });

  describe("place", () => {
    it("stands beside the benchmark group and published figures of the same or an earlier year", () => {
      const survey = [
        answer("5", "white", 20),
        answer("5", "bme", 30),
        answer("5", "bme", 27.4, { of: "average", responses: null }),
        answer("5", "white", 27.4, { of: "average", responses: null }),
      ];
      expect(priorityOf(countsOf([], { survey }), "5: all").place).toBe(
        "30.0% of BME staff: above the benchmark average of 27.4%."
      );
      const figure = (region: string, year: number, value: number) => ({
        indicator: "2" as const,
        year,
        region,
        part: "all" as const,
        value,
        measure: "ratio" as const,
        source: "test",
      });
      const placeWith = (...known: ReturnType<typeof figure>[]) =>
        analyse(countsOf(recruitment(170, 60)), defaultSettings, known).priorities[0].place;
      expect(placeWith()).toBe("");
      expect(placeWith(figure("England", 2026, 1.5))).toBe("");
      expect(placeWith(figure("England", 2023, 1.59), figure("England", 2025, 1.62))).toBe(
        "1.89: above the figure for England of 1.62 for 2025, which lies within our interval."
      );
      expect(
        placeWith(
          figure("community trusts in our system", 2024, 2.9),
          figure("London", 2024, 1.16),
          figure("Midlands", 2024, 1.71)
        )
      ).toBe(
        "1.89: below the figure for community trusts in our system of 2.90 for 2024, the latest known up to 2025. Regions lay between 1.16 and 1.71 for 2024, the latest known up to 2025."
      );
    });
  });

  it("are of the latest snapshot of each indicator, whatever is newer", () => {
    const counts = countsOf(recruitment(170, 60), {
      survey: [
        answer("5", "white", 20, { period: "2026-03-31", surveyYear: 2025 }),
        answer("5", "bme", 30, { period: "2026-03-31", surveyYear: 2025 }),
      ],
    });
    expect(prioritiesOf(counts).map(({ key, period: when }) => [key, when])).toEqual([
      ["2: all", period],
      ["5: all", "2026-03-31"],
    ]);
    const { results } = analyse(counts, defaultSettings);
    expect(latestPeriodOf(results, "2")).toBe(period);
    expect(latestPeriodOf(results, "5")).toBe("2026-03-31");
    expect(latestPeriodOf(results, "9")).toBeNull();
  });

  it("stand in one order, whatever the order of the results", () => {
    fc.assert(
      fc.property(
        randomCounts(years.slice(0, 2)).chain((counts) => {
          const { results, ladder, ceiling: ceilings, peers } = analyse(counts, defaultSettings);
          return fc.record({
            results: fc.constant(results),
            shuffled: fc.shuffledSubarray(results, {
              minLength: results.length,
              maxLength: results.length,
            }),
            rest: fc.constant({ ladder, ceilings, peers, known: [] }),
          });
        }),
        ({ results, shuffled, rest }) => {
          expect(priorities({ ...rest, results: shuffled })).toEqual(
            priorities({ ...rest, results })
          );
        }
      ),
      { numRuns: 30 }
    );
  });

  it("are distinct gaps, sure before unsure, and never what reassures or says nothing", () => {
    fc.assert(
      fc.property(randomCounts(years.slice(0, 3)), (counts) => {
        const list = prioritiesOf(counts);
        expect(list.map(({ rank }) => rank)).toEqual(list.map((_, index) => index + 1));
        expect(new Set(keysOf(list)).size).toBe(list.length);
        for (const { verdict, indicator, severity, disadvantaged } of list) {
          expect(["gap", "gap-size-unclear", "possible-gap", null]).toContain(verdict);
          expect(verdict === null).toBe(indicator === "9");
          expect(severity).toBe(indicators[indicator].severity);
          expect(disadvantaged).not.toBeNull();
        }
        const sure = list.map((one) => one.sure);
        expect(sure).toEqual([...sure].sort((a, b) => Number(b) - Number(a)));
      }),
      { numRuns: 30 }
    );
  });

  it("do not change with a snapshot of long ago, nor in what is sure with one of the year before", () => {
    const sure = (list: readonly Priority[]) => list.map(({ sure: one }) => one);
    fc.assert(
      fc.property(
        randomCounts([years[0]]),
        randomTallies("2010-03-31"),
        randomTallies(years[1]),
        (counts, old, before) => {
          const alone = prioritiesOf(counts);
          const withMore = (more: readonly Tally[]) =>
            prioritiesOf(countsOf([...counts.tallies, ...more], { survey: counts.survey }));
          expect(withMore(old)).toEqual(alone);
          expect(sure(withMore(before))).toEqual(sure(alone));
          expect([...keysOf(withMore(before))].sort()).toEqual([...keysOf(alone)].sort());
        }
      ),
      { numRuns: 30 }
    );
  });
});
