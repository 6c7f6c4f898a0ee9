import { analyse } from "../../src/analysis/analyse";
import { likelihoods, yearBefore } from "../../src/analysis/likelihoods";
import { formatPercent, formatQuotient } from "../../src/analysis/format";
import { defaultSettings, type Settings } from "../../src/standard/settings";
import { ratioInterval } from "../../src/statistics/ratio-interval";
import { countsOf, period, staff, tally } from "./counts-of";

const averaged: Settings = { ...defaultSettings, indicator3: "two-year average" };

// Worked by hand: BME 9 then 14 of 600, White 22 then 30 of 2,400.
const counts = countsOf([
  staff("clinical", "Band 5", [2400, 600, 60]),
  tally("disciplinary", [22, 9, 0], { period: "2024-03-31" }),
  tally("disciplinary", [30, 14, 1]),
]);

const indicator3 = (settings: Settings) => {
  const { results, findings } = likelihoods(counts, period, settings);
  return { result: results.find(({ indicator }) => indicator === "3")!, findings };
};

describe("indicator 3 as a two-year average", () => {
  it("is that of the single year unless set otherwise: 1.8667", () => {
    const { result } = indicator3(defaultSettings);
    expect(result.value).toBeCloseTo(1.8667, 4);
    expect(result).not.toHaveProperty("basis");
    // Katz's interval, 0.9961 to 3.4980, would include 1: the N−1 test is the less cautious one here.
    expect(result.p!.value).toBeCloseTo(0.0484, 3);
    expect(result.verdict).toBe("gap");
  });

  it("is the mean of both years' events over the current workforce: 1.7692", () => {
    const { result } = indicator3(averaged);
    expect(result.value).toBeCloseTo(1.7692, 4);
    expect(result).toMatchObject({
      basis: "two-year average",
      white: { events: 26, base: 2400 },
      bme: { events: 11.5, base: 600, rate: 11.5 / 600 },
      unknown: { events: 0.5, base: 60 },
    });
    expect(result.sentence).toContain(
      "BME staff were 1.77 times as likely as White staff to enter the formal disciplinary process (1.9% against 1.1%; 11.5 of 600 against 26 of 2,400"
    );
    expect(result.sentence).toContain(
      "Events are the average of the years to 31 March 2024 and 31 March 2025. Interval and verdict rest on the events of both years together."
    );
  });

  it("has the interval of both years pooled, around the same ratio", () => {
    const { result } = indicator3(averaged);
    const pooled = ratioInterval({ events: 23, base: 1200 }, { events: 52, base: 4800 }, 0.95)!;
    expect(result.interval).toEqual(pooled);
    expect(pooled.lower).toBeLessThan(Number(result.value));
    expect(pooled.upper).toBeGreaterThan(Number(result.value));
  });

  it("counts the shortfall in people a year", () => {
    // 11.5 − 600 × 26 ÷ 2,400
    expect(indicator3(averaged).result.shortfall).toBeCloseTo(5, 10);
  });

  it("falls back on the single year with a warning where last year's cases are missing", () => {
    const single = countsOf([
      staff("clinical", "Band 5", [2400, 600, 0]),
      tally("disciplinary", [30, 14, 0]),
    ]);
    const { results, findings } = likelihoods(single, period, averaged);
    expect(results[0].value).toBeCloseTo(1.8667, 4);
    expect(findings).toMatchObject([{ code: "indicator-3-single-year", severity: "warning" }]);
  });

  it("takes a year without any case as a year of none, where the cases were read", () => {
    const none = countsOf(
      [staff("clinical", "Band 5", [2400, 600, 0]), tally("disciplinary", [30, 14, 0])],
      { matching: [{ measure: "disciplinary", period: "2024-03-31", events: 0, unmatched: 0 }] }
    );
    const { results } = likelihoods(none, period, averaged);
    expect(results[0].bme.events).toBe(7);
  });

  it("does not test the change between averages that share a year", () => {
    const three = countsOf([
      staff("clinical", "Band 5", [2400, 600, 0]),
      staff("clinical", "Band 5", [2400, 600, 0]),
      tally("disciplinary", [22, 9, 0], { period: "2023-03-31" }),
      tally("disciplinary", [22, 9, 0], { period: "2024-03-31" }),
      tally("disciplinary", [30, 14, 0]),
      ...["2024-03-31"].map((one) => ({
        ...staff("clinical", "Band 5", [2400, 600, 0]),
        period: one,
      })),
    ]);
    const latest = analyse(three, averaged).results.find(
      (one) => one.indicator === "3" && one.period === period
    )!;
    expect(latest.prior!.period).toBe("2024-03-31");
    expect(latest.change).toMatchObject({ p: null, interval: null, outcome: "moved" });
    expect(latest.change!.sentence).toContain("two-year averages share a year of events");
  });
});

it("knows the date a year before", () => {
  expect(yearBefore("2025-03-31")).toBe("2024-03-31");
  expect(yearBefore("2024-02-29")).toBe("2023-02-28");
});

it("prints halves exactly", () => {
  expect(formatQuotient(11.5 * 2401, 601 * 26, 2)).toBe("1.77");
  expect(formatPercent(11.5, 600)).toBe("1.9%");
  expect(formatQuotient(0.5, 100, 2)).toBe("0.01");
});
