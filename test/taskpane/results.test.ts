import { headlineResults } from "../../src/taskpane/headline-results";
import { intervalPlaces } from "../../src/taskpane/interval-scale";
import { workedOutRows } from "../../src/taskpane/worked-out-rows";
import { indicatorResult } from "./plain-workbook";

const rows = (differences: Parameters<typeof indicatorResult>[0] = {}) =>
  Object.fromEntries(
    workedOutRows(indicatorResult(differences)).map(({ term, words }) => [term, words])
  );

describe("how a result was worked out", () => {
  it("gives formula, counts, methods and sources", () => {
    expect(rows()).toMatchObject({
      Formula: expect.stringContaining("White appointed ÷ White shortlisted"),
      White: "170 of 780 (21.8%)",
      BME: "25 of 210 (11.9%)",
      "Ethnicity unknown": "3 of 40 (7.5%), left out of the ratio",
      Interval: expect.stringMatching(/^95% CI 1\.25 to 2\.72\. Miettinen–Nurminen/),
      Test: expect.stringMatching(/^p = 0\.001, N−1 chi-squared/),
      Verdict: expect.stringContaining("outside 0.80–1.25"),
      Source: expect.stringContaining("NHS England"),
    });
  });

  it("says which test decides where cases are few", () => {
    expect(rows({ fewCases: true, fisher: 0.04, midP: 0.03 }).Test).toContain(
      "Fisher's exact test decides: p = 0.040, mid-P p = 0.030."
    );
  });

  it("leaves out what a result does not have", () => {
    const nine = rows({
      indicator: "9",
      part: "board",
      measure: "points",
      interval: null,
      p: null,
      verdict: null,
    });
    expect(Object.keys(nine)).toEqual(["Formula", "Source"]);
  });
});

it("puts what is surely unequal first and reassurance last, the parts of an indicator together", () => {
  const results = [
    indicatorResult({ indicator: "4", verdict: "no-material-gap" }),
    indicatorResult({ indicator: "9", part: "board", verdict: null }),
    indicatorResult({ part: "all; without overseas recruitment", verdict: "gap" }),
    indicatorResult({ verdict: "too-few" }),
    indicatorResult({ indicator: "3", verdict: "possible-gap" }),
  ];
  const order = headlineResults(results, ["WRES Summary"], []).map(
    ({ result, part }) => `${result.indicator}${part && ` ${part}`}`
  );
  expect(order).toEqual(["2", "2 without overseas recruitment", "3", "9 whole board", "4"]);
});

describe("the picture of an interval", () => {
  it("has ratios as far from 1 whichever way round", () => {
    const places = intervalPlaces(indicatorResult());
    const turned = intervalPlaces(
      indicatorResult({
        value: 25 / 210 / (170 / 780),
        interval: {
          level: 0.95,
          method: "Miettinen-Nurminen",
          lower: 1 / 2.7191,
          upper: 1 / 1.2516,
        },
      })
    );
    expect(places!.value! + turned!.value!).toBeCloseTo(1, 10);
    expect(places!.lower + turned!.upper).toBeCloseTo(1, 10);
    expect(places!.lower).toBeGreaterThan(places!.band.to);
    expect(places!.upper).toBeLessThan(1);
  });

  it("shows that an infinite limit goes on beyond the end", () => {
    const places = intervalPlaces(
      indicatorResult({
        value: "infinity",
        interval: { level: 0.95, method: "Miettinen-Nurminen", lower: 1.5, upper: "infinity" },
      })
    );
    expect(places).toMatchObject({ value: null, upper: 1, beyond: { left: false, right: true } });
    const zero = intervalPlaces(
      indicatorResult({
        value: 0,
        interval: { level: 0.95, method: "Miettinen-Nurminen", lower: 0, upper: 0.6 },
      })
    );
    expect(zero).toMatchObject({ value: null, lower: 0, beyond: { left: true, right: false } });
  });

  it("has points around 0, and nothing without an interval", () => {
    const points = intervalPlaces(
      indicatorResult({
        measure: "points",
        value: 0,
        interval: { level: 0.95, method: "Miettinen-Nurminen", lower: -4, upper: 4 },
      })
    );
    expect(points!.value).toBe(0.5);
    expect(points!.lower).toBeLessThan(points!.band.from);
    expect(intervalPlaces(indicatorResult({ interval: null }))).toBeNull();
  });
});
