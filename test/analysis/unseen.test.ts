import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import { decidingPOf } from "../../src/analysis/judge";
import { smallestVisibleGap, unseenOf } from "../../src/analysis/unseen";
import { defaultSettings } from "../../src/standard/settings";
import { answer } from "../report/rich-counts";
import { countsOf, staff, tally } from "./counts-of";

const isSeen = (first: [number, number], second: [number, number]) =>
  decidingPOf({ events: first[0], base: first[1] }, { events: second[0], base: second[1] })! < 0.05;

describe("the smallest gap that the data could have shown", () => {
  it("is the first of all tables with the same totals that is significant", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 120 }),
        fc.nat(120),
        (first, second, some) => {
          const events = Math.min(some, first + second);
          const found = smallestVisibleGap({ first, second, events });
          let expected: number | null = null;
          for (let own = Math.max(0, events - second); own <= Math.min(events, first); own++) {
            const isHigher = own * second > (events - own) * first;
            if (
              events < first + second &&
              isHigher &&
              isSeen([own, first], [events - own, second])
            ) {
              expected = own;
              break;
            }
          }
          expect(found?.first.events ?? null).toBe(expected);
          if (found) expect(found.second.events).toBe(events - found.first.events);
        }
      ),
      { numRuns: 200 }
    );
  });
});

describe("what the data cannot answer", () => {
  const few = countsOf(
    [
      staff("clinical", "Band 5", [2000, 500, 0]),
      tally("disciplinary", [18, 6, 0]),
      tally("shortlisted", [400, 100, 0]),
      tally("appointed", [40, 9, 0]),
      tally("training", [0, 0, 0]),
    ],
    {
      matching: [],
      survey: [
        answer("5", "white", 20, { responses: 300 }),
        answer("5", "bme", 21, { responses: 60 }),
        answer("7", "white", 60, { responses: null }),
        answer("7", "bme", 50, { responses: null }),
        answer("8", "white", 8, { responses: null }),
        answer("8", "bme", null, { responses: null }),
      ],
    }
  );
  const unseen = unseenOf(analyse(few, defaultSettings).results);
  const sentenceOf = (key: string) => unseen.find((one) => one.key === key)!.sentence;

  it("is said of every verdict that leaves the question open", () => {
    expect(unseen.map(({ key, verdict }) => [key, verdict])).toEqual([
      ["1: clinical: Band 5", "cannot-calculate"],
      ["2: all", "cannot-rule-out"],
      ["3: all", "too-few"],
      ["4: all", "cannot-calculate"],
      ["5: all", "cannot-rule-out"],
      ["7: all", null],
      ["8: all", null],
    ]);
  });

  it("tells the smallest ratio, in the harmful direction, of the same number of cases", () => {
    // Of 24 cases among 500 BME and 2,000 White staff the fewest that Fisher's test finds too many.
    const fewest = Array.from({ length: 25 }, (_, bme) => bme).find(
      (bme) => bme * 2000 > (24 - bme) * 500 && isSeen([bme, 500], [24 - bme, 2000])
    )!;
    const ratio = fewest / 500 / ((24 - fewest) / 2000);
    expect(sentenceOf("3: all")).toBe(
      `24 cases could only have shown a ratio above about ${ratio.toFixed(1)}.`
    );
    expect(sentenceOf("2: all")).toMatch(
      /^49 appointments could only have shown a ratio above about \d\.\d+\.$/
    );
  });

  it("tells points for the survey, and what is missing where there is nothing to test", () => {
    expect(sentenceOf("5: all")).toMatch(
      /^360 answers could only have shown a difference above about 1\d\.\d percentage points\.$/
    );
    expect(sentenceOf("4: all")).toBe(
      "Without a single person taking part the figures cannot show a gap, whatever lies behind it."
    );
    expect(sentenceOf("7: all")).toContain("Without the number of answers");
    expect(sentenceOf("8: all")).toContain("withheld");
  });

  it("speaks of the share of a band, and of bands too small for any gap", () => {
    const bands = countsOf([
      staff("clinical", "Band 5", [600, 300, 0]),
      staff("clinical", "Band 6", [50, 22, 0]),
      staff("clinical", "VSM", [3, 1, 0]),
    ]);
    const said = unseenOf(analyse(bands, defaultSettings).results);
    expect(said.find(({ part }) => part === "clinical: Band 6")!.sentence).toMatch(
      /^72 staff \(clinical: Band 6\) could only have shown a BME share below about 0\.\d\d times that of the rest of the clinical workforce, taken alone\.$/
    );
    expect(said.find(({ part }) => part === "clinical: VSM")!.sentence).toBe(
      "4 staff (clinical: VSM) could not have shown any gap, however large."
    );
  });
});
