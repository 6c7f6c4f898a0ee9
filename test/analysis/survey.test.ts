import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import { possibleWhole, surveyPeers, surveyResults } from "../../src/analysis/survey";
import { verdictText } from "../../src/analysis/verdict";
import type { SurveyAnswer } from "../../src/intake/counts";
import { defaultSettings } from "../../src/standard/settings";
import { countsOf, period, tally } from "./counts-of";

function answer(
  indicator: SurveyAnswer["indicator"],
  group: "white" | "bme",
  percent: number | null,
  responses: number | null,
  own: Partial<SurveyAnswer> = {}
): SurveyAnswer {
  return {
    indicator,
    period,
    part: "all",
    question: null,
    surveyYear: 2024,
    group,
    percent,
    responses,
    of: "own",
    where: "Survey!A1",
    ...own,
  };
}

function results(survey: SurveyAnswer[], at = period) {
  return surveyResults(countsOf([], { survey }), at, defaultSettings).results;
}

describe("indicators 5 to 8", () => {
  it("are the BME percentage less the White one, with interval and verdict where answers are given", () => {
    const [result] = results([
      answer("8", "white", 6, 1000, { question: "Q16b" }),
      answer("8", "bme", 14, 400),
    ]);
    expect(result).toMatchObject({
      indicator: "8",
      part: "all",
      measure: "points",
      direction: null,
      value: 8,
      white: { events: 60, base: 1000, rate: 0.06 },
      bme: { events: 56, base: 400, rate: 0.14 },
      verdict: "gap",
      disadvantaged: "bme",
      shortfall: null,
      answersKnown: true,
      survey: { year: 2024 },
    });
    expect(result.interval!.lower).toBeGreaterThan(4);
    expect(result.interval!.upper).toBeLessThan(12.5);
    expect(result.sentence).toContain(
      "14.0% of BME staff and 6.0% of White staff experienced discrimination from a manager, team leader or colleagues: BME staff 8.0 percentage points more often"
    );
    expect(result.sentence).toContain("Lower is better. This is a gap against BME staff");
    expect(result.sentence).toContain("(56 of 400 and 60 of 1,000) are worked back from them");
  });

  it("turn the words round for indicator 7, where higher is better", () => {
    const [result] = results([answer("7", "white", 60, 1000), answer("7", "bme", 45, 400)]);
    expect(result).toMatchObject({ value: -15, disadvantaged: "bme", verdict: "gap" });
    expect(result.sentence).toContain("BME staff 15.0 percentage points less often");
    expect(result.sentence).toContain("Higher is better. This is a gap against BME staff");
    const [turned] = results([answer("7", "white", 45, 400), answer("7", "bme", 60, 1000)]);
    expect(turned.disadvantaged).toBe("white");
  });

  it("have points without a verdict where answers are not given, and say why", () => {
    const [result] = results([answer("5", "white", 22, null), answer("5", "bme", 27, 300)]);
    expect(result).toMatchObject({
      value: 5,
      interval: null,
      p: null,
      verdict: null,
      answersKnown: false,
      white: { events: 0, base: 0, rate: 0.22 },
    });
    expect(result.sentence).toContain(
      "There is no interval and no verdict, because the number of answers of White staff is not given."
    );
  });

  it("say so where a percentage is withheld or missing", () => {
    const [withheld] = results([answer("5", "white", 22, 900), answer("5", "bme", null, null)]);
    expect(withheld).toMatchObject({ value: null, interval: null, verdict: null });
    expect(withheld.sentence).toBe(
      "There is no difference to report: the percentage of BME staff is withheld, as is done where few people answered; " +
        "22.0% of White staff experienced harassment, bullying or abuse from patients, relatives or the public."
    );
    const [alone] = results([answer("5", "bme", 30, 100)]);
    expect(alone.sentence).toContain("the percentage of White staff is not given");
  });

  it("find a small difference of small percentages material by its ratio, but not of indicator 7", () => {
    const small = (indicator: "7" | "8") =>
      results([answer(indicator, "white", 4, 10000), answer(indicator, "bme", 6, 10000)])[0];
    expect(small("8").verdict).toBe("gap");
    expect(small("7").verdict).toBe("slight-gap");
    expect(verdictText(small("7"))).toBe("a real difference, within 3 points");
  });

  it("take the material difference from the settings", () => {
    const survey = [answer("7", "white", 64, 10000), answer("7", "bme", 60, 10000)];
    const verdictAt = (materialPoints: number) =>
      surveyResults(countsOf([], { survey }), period, { ...defaultSettings, materialPoints })
        .results[0].verdict;
    expect(verdictAt(3)).toBe("gap");
    expect(verdictAt(6)).toBe("slight-gap");
  });

  it("need both the points and the ratio within the margin to speak of no material gap", () => {
    // 1 point of 4 %: the interval of the points is within 3, that of the ratio is not within 0.80–1.25.
    const [result] = results([answer("8", "white", 4, 9000), answer("8", "bme", 4.4, 9000)]);
    expect(result.verdict).toBe("cannot-rule-out");
    const [same] = results([answer("8", "white", 30, 9000), answer("8", "bme", 30, 9000)]);
    expect(same.verdict).toBe("no-material-gap");
    expect(same.sentence).toContain("no difference at one decimal");
  });
});

describe("indicator 6", () => {
  it("lies between the larger of its parts and their sum: 18 and 22 give 22 to 40", () => {
    expect(possibleWhole(18, 22)).toEqual({ lowest: 22, highest: 40 });
    expect(possibleWhole(60, 70)).toEqual({ lowest: 70, highest: 100 });
  });

  it("keeps its parts apart and never adds them", () => {
    const survey = [
      answer("6", "white", 10, 1000, { part: "managers" }),
      answer("6", "bme", 18, 100, { part: "managers" }),
      answer("6", "white", 14, 1000, { part: "colleagues" }),
      answer("6", "bme", 22, 100, { part: "colleagues" }),
    ];
    const { results: found, findings } = surveyResults(
      countsOf([], { survey }),
      period,
      defaultSettings
    );
    expect(found.map(({ part }) => part)).toEqual(["managers", "colleagues"]);
    expect(found[0].sentence).toContain("from staff (from managers)");
    expect(findings).toMatchObject([{ code: "indicator-6-in-parts", severity: "warning" }]);
    expect(findings[0].message).toContain("from 22.0% to 40.0% for BME staff");
    const whole = [...survey, answer("6", "white", 20, 1000), answer("6", "bme", 31, 100)];
    const combined = surveyResults(countsOf([], { survey: whole }), period, defaultSettings);
    expect(combined.findings).toEqual([]);
    expect(combined.results.map(({ part, value }) => [part, value])).toEqual([
      ["all", 11],
      ["managers", 8],
      ["colleagues", 8],
    ]);
  });
});

describe("the break in the series of indicator 7", () => {
  const years = [2019, 2020, 2021, 2022];
  const survey = years.flatMap((surveyYear) => {
    const own = { surveyYear, period: `${surveyYear + 1}-03-31` };
    const percents = surveyYear < 2021 ? [88, 72] : [60, 46];
    return [
      answer("7", "white", percents[0], 1000, own),
      answer("7", "bme", percents[1], 400, own),
      answer("8", "white", 6, 1000, own),
      answer("8", "bme", 14, 400, own),
    ];
  });
  const { results: found } = analyse(countsOf([], { survey }), defaultSettings);
  const of = (indicator: string, year: number) =>
    found.find((one) => one.indicator === indicator && one.survey!.year === year)!;

  it("is marked on the first figure after it, and no change is worked out across it", () => {
    expect(years.map((year) => of("7", year).seriesBreak ?? false)).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(of("7", 2021).sentence).toContain("do not compare with earlier years");
    expect(years.map((year) => "change" in of("7", year))).toEqual([false, true, false, true]);
    expect(years.map((year) => "prior" in of("7", year))).toEqual([false, true, false, true]);
    expect(years.map((year) => "change" in of("8", year))).toEqual([false, true, true, true]);
  });

  it("is marked on a later year too, where the year of the break is missing", () => {
    const gap = survey.filter(({ surveyYear }) => surveyYear !== 2021);
    expect(results(gap, "2023-03-31")[0].seriesBreak).toBe(true);
    expect(
      results(
        gap.filter(({ surveyYear }) => surveyYear > 2021),
        "2023-03-31"
      )[0]
    ).not.toHaveProperty("seriesBreak");
  });
});

it("keeps the benchmark group and other organisations apart from the organisation's own results", () => {
  const counts = countsOf([tally("board", [1, 1, 0])], {
    survey: [
      answer("5", "white", 22, 900),
      answer("5", "bme", 27, 300),
      answer("5", "white", 25, null, { of: "average" }),
      answer("5", "bme", 30.5, null, { of: "average" }),
      answer("5", "bme", 31, 50, { of: "Other Trust" }),
    ],
  });
  const analysis = analyse(counts, defaultSettings);
  expect(analysis.results.filter(({ indicator }) => indicator === "5")).toHaveLength(1);
  expect(analysis.peers).toEqual(surveyPeers(counts));
  expect(analysis.peers).toEqual([
    { indicator: "5", period, part: "all", of: "average", white: 25, bme: 30.5, value: 5.5 },
    { indicator: "5", period, part: "all", of: "Other Trust", white: null, bme: 31, value: null },
  ]);
});

it("says in every sentence what is true for its direction, whatever the percentages", () => {
  const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
  const responses = fc.option(fc.integer({ min: 1, max: 3000 }));
  const indicator = fc.constantFrom<SurveyAnswer["indicator"][]>("5", "6", "7", "8");
  fc.assert(
    fc.property(
      indicator,
      percent,
      percent,
      responses,
      responses,
      (number, white, bme, ofWhite, ofBme) => {
        const [result] = results([
          answer(number, "white", white, ofWhite),
          answer(number, "bme", bme, ofBme),
        ]);
        const { sentence, verdict, disadvantaged } = result;
        expect(sentence).not.toMatch(/NaN|Infinity|undefined|null/);
        if (/points more often/.test(sentence)) expect(bme).toBeGreaterThan(white);
        if (/points less often/.test(sentence)) expect(bme).toBeLessThan(white);
        expect(/Higher is better/.test(sentence)).toBe(number === "7");
        expect(verdict === null).toBe(ofWhite === null || ofBme === null);
        if (bme !== white) {
          expect(disadvantaged).toBe(bme > white === (number !== "7") ? "bme" : "white");
        }
        if (/against BME staff/.test(sentence)) expect(disadvantaged).toBe("bme");
      }
    )
  );
});
