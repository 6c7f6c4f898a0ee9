import fc from "fast-check";
import { likelihoods, withoutOverseas } from "../../src/analysis/likelihoods";
import { defaultSettings } from "../../src/standard/settings";
import { countsOf, period, staff, tally } from "./counts-of";

type Groups = [number, number, number];

function indicator2(appointed: Groups, shortlisted: Groups) {
  const counts = countsOf([tally("appointed", appointed), tally("shortlisted", shortlisted)]);
  return likelihoods(counts, period, defaultSettings).results[0];
}

function byWorkforce(
  measure: "disciplinary" | "training",
  events: Groups,
  workforce: Groups,
  unmatched = 0
) {
  const counts = countsOf([tally(measure, events), staff("clinical", "Band 5", workforce)], {
    matching: [{ measure, period, events: events[0] + events[1] + events[2], unmatched }],
  });
  return likelihoods(counts, period, defaultSettings).results[0];
}

describe("indicator 2: White ÷ BME", () => {
  it("gives ratio, interval, p, verdict and shortfall (170 of 780 against 25 of 210)", () => {
    const result = indicator2([170, 25, 0], [780, 210, 0]);
    expect(result.value).toBeCloseTo(1.83076923, 8);
    // Miettinen–Nurminen limits and N−1 p by ratesci 1.1.0 and R 4.6.0.
    expect(result.interval).toMatchObject({ level: 0.95, method: "Miettinen-Nurminen" });
    expect(result.interval!.lower).toBeCloseTo(1.25155031, 6);
    expect(result.interval!.upper).toBeCloseTo(2.71912122, 6);
    expect(result.p!.value).toBeCloseTo(0.00138819906, 9);
    expect(result).toMatchObject({
      direction: "white/bme",
      verdict: "gap",
      disadvantaged: "bme",
      fewCases: false,
    });
    // 210 × 195 / 990 − 25
    expect(result.shortfall).toBeCloseTo(16.363636, 5);
    expect(result.sentence).toBe(
      "White applicants were 1.83 times as likely as BME applicants to be appointed from shortlisting " +
        "(21.8% against 11.9%; 170 of 780 against 25 of 210; 95% CI 1.25 to 2.72). " +
        "This is a gap against BME applicants, unlikely to be chance. " +
        "If BME applicants had been appointed at the overall rate, 17 more would have been."
    );
  });

  it("says less likely below 1, and names White as disadvantaged", () => {
    const result = indicator2([41, 170, 0], [210, 780, 0]);
    expect(result.disadvantaged).toBe("white");
    expect(result.sentence).toContain(
      "White applicants were less likely than BME applicants to be appointed from shortlisting: 0.90 times as likely"
    );
    expect(result.sentence).toContain("A material gap cannot be ruled out.");
    expect(result.sentence).not.toContain("more would have been");
  });

  it("says on which side of the edge a ratio lies that prints as the edge", () => {
    expect(indicator2([64, 50, 0], [255, 250, 0]).sentence).toContain(
      "1.25 times as likely as BME applicants to be appointed from shortlisting (just above 0.80–1.25)"
    );
    expect(indicator2([249, 200, 0], [1000, 1000, 0]).sentence).not.toContain("just above");
  });

  it("names zero, infinite and incalculable ratios as such", () => {
    const infinite = indicator2([18, 0, 0], [90, 60, 0]);
    expect(infinite.value).toBe("infinity");
    expect(infinite.interval!.upper).toBe("infinity");
    expect(infinite.sentence).toContain(
      "none of 60 BME applicants, so the ratio has no upper limit"
    );
    const zero = indicator2([0, 5, 0], [240, 1900, 0]);
    expect(zero.value).toBe(0);
    expect(zero.sentence).toContain("the ratio is 0 and could be as high as 6.03");
    const none = indicator2([0, 0, 0], [240, 60, 0]);
    expect(none).toMatchObject({ value: null, verdict: "cannot-calculate" });
    expect(none.sentence).toContain(
      "so the ratio cannot be calculated. The highest plausible rates are"
    );
    const empty = indicator2([5, 0, 0], [240, 0, 0]);
    expect(empty).toMatchObject({ value: null, interval: null, p: null });
    expect(empty.sentence).toBe(
      "There are no BME applicants to compare, so the ratio cannot be calculated. White: 5 of 240."
    );
  });

  it("gives the part without overseas recruitment where a column tells, and warns below 1 where none does", () => {
    const told = countsOf([
      tally("shortlisted", [780, 210, 0], { overseas: false }),
      tally("shortlisted", [0, 130, 0], { overseas: true }),
      tally("appointed", [170, 41, 0], { overseas: false }),
      tally("appointed", [0, 120, 0], { overseas: true }),
    ]);
    const { results, findings } = likelihoods(told, period, defaultSettings);
    expect(results.map(({ part, value }) => [part, Number(value).toFixed(4)])).toEqual([
      ["all", "0.4603"],
      [withoutOverseas, "1.1163"],
    ]);
    expect(findings).toEqual([]);
    const untold = countsOf([
      tally("shortlisted", [780, 340, 0]),
      tally("appointed", [170, 161, 0]),
    ]);
    expect(likelihoods(untold, period, defaultSettings).findings).toMatchObject([
      { code: "overseas-recruitment-not-told-apart", severity: "warning" },
    ]);
  });
});

describe("indicator 3: BME ÷ White", () => {
  it("puts BME above the line (20 of 2,400 White, 12 of 600 BME)", () => {
    const result = byWorkforce("disciplinary", [20, 12, 0], [2400, 600, 0]);
    expect(result).toMatchObject({
      indicator: "3",
      direction: "bme/white",
      verdict: "gap",
      disadvantaged: "bme",
    });
    expect(result.value).toBeCloseTo(2.4, 10);
    expect(result.shortfall).toBeCloseTo(7, 10);
    expect(result.sentence).toContain(
      "BME staff were 2.40 times as likely as White staff to enter the formal disciplinary process"
    );
    expect(result.sentence).toContain(
      "At the White rate, seven fewer BME staff would have entered the process."
    );
  });

  it("asks for a look at recording when White staff fare worse by more than the band", () => {
    const result = byWorkforce("disciplinary", [60, 5, 0], [2400, 600, 0]);
    expect(result.disadvantaged).toBe("white");
    expect(result.sentence).toContain("Check recording and informal routes");
  });

  it("refuses a rate above one: more events than people", () => {
    const result = byWorkforce("disciplinary", [20, 7, 0], [2400, 5, 0]);
    expect(result).toMatchObject({ verdict: "cannot-calculate", value: null, shortfall: null });
    expect(result.sentence).toContain("more than the 5 in the workforce");
  });

  it("reports an error finding where the workforce of the year is missing", () => {
    const counts = countsOf([tally("disciplinary", [3, 2, 0])]);
    expect(likelihoods(counts, period, defaultSettings)).toMatchObject({
      results: [],
      findings: [{ code: "no-workforce-for-period", severity: "error" }],
    });
  });
});

describe("indicator 4", () => {
  it("is decided by points above 80%", () => {
    const result = byWorkforce("training", [2200, 500, 0], [2400, 600, 0]);
    expect(result.difference).toBeCloseTo(8.3333, 3);
    expect(result).toMatchObject({ measure: "ratio", verdict: "gap", disadvantaged: "bme" });
    expect(result.value).toBeCloseTo(1.1, 10);
    expect(result.sentence).toContain("White less BME, +8.3 percentage points");
  });
});

describe("the gates of reassurance", () => {
  const reassured: [Groups, Groups] = [
    [5000, 5000, 0],
    [10000, 10000, 0],
  ];
  it("lets evidence of no material gap through when the data can bear it", () => {
    expect(byWorkforce("training", ...reassured).verdict).toBe("no-material-gap");
  });
  it("withholds it above 5% of events without a person on the list", () => {
    expect(byWorkforce("training", ...reassured, 501).verdict).toBe("cannot-rule-out");
    expect(byWorkforce("training", ...reassured, 500).verdict).toBe("no-material-gap");
  });
  it("withholds it when the unknown could change the verdict", () => {
    expect(byWorkforce("training", [5000, 5000, 10], [10000, 10000, 10]).verdict).toBe(
      "no-material-gap"
    );
    expect(byWorkforce("training", [5000, 5000, 4000], [10000, 10000, 4000]).verdict).toBe(
      "cannot-rule-out"
    );
  });
  it("withholds it for indicator 2 below 1 unless overseas recruitment is told apart", () => {
    expect(indicator2([4990, 5000, 0], [10000, 10000, 0]).verdict).toBe("cannot-rule-out");
    expect(indicator2([5000, 4990, 0], [10000, 10000, 0]).verdict).toBe("no-material-gap");
  });
});

it("says in every sentence what is true for its direction, whatever the counts", () => {
  const groups = fc.integer({ min: 1, max: 300 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
  fc.assert(
    fc.property(groups, groups, ([w, wn], [b, bn]) => {
      const { value, sentence, disadvantaged } = indicator2([w, b, 0], [wn, bn, 0]);
      if (typeof value === "number" && value > 0 && value < 0.995) {
        expect(sentence).toMatch(/^White applicants were less likely than BME applicants/);
        expect(disadvantaged).toBe("white");
      }
      if (typeof value === "number" && value >= 1.005) {
        expect(sentence).toMatch(
          /^White applicants were \d[\d,.]* times as likely as BME applicants/
        );
        expect(disadvantaged).toBe("bme");
      }
      expect(sentence).not.toMatch(
        /NaN|Infinity|undefined|times (more|less) likely|\b0\.\d+ times more/
      );
    })
  );
});

it("says it for indicators 3 and 4 too, each in its own direction", () => {
  const workforce = fc.integer({ min: 1, max: 400 });
  const group = workforce.chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
  fc.assert(
    fc.property(group, group, ([w, wn], [b, bn]) => {
      const three = byWorkforce("disciplinary", [w, b, 0], [wn, bn, 0]);
      const four = byWorkforce("training", [w, b, 0], [wn, bn, 0]);
      const higher = b * wn - w * bn;
      if (three.verdict !== "cannot-calculate" && higher !== 0) {
        expect(three.disadvantaged).toBe(higher > 0 ? "bme" : "white");
        expect(four.disadvantaged).toBe(higher > 0 ? "white" : "bme");
      }
      if (typeof three.value === "number" && three.value >= 1.005) {
        expect(three.sentence).toMatch(/^BME staff were [\d,.]+ times as likely as White staff/);
      }
      if (typeof three.value === "number" && three.value > 0 && three.value < 0.995) {
        expect(three.sentence).toMatch(/^BME staff were less likely than White staff/);
      }
      if (typeof four.value === "number" && four.value >= 1.005) {
        expect(four.sentence).toMatch(/^White staff were [\d,.]+ times as likely as BME staff/);
      }
      for (const { sentence, disadvantaged } of [three, four]) {
        expect(sentence).not.toMatch(/NaN|Infinity|undefined|null/);
        if (/against BME staff[,.;]/.test(sentence)) expect(disadvantaged).toBe("bme");
        if (/against White staff[,.;]/.test(sentence)) expect(disadvantaged).toBe("white");
      }
    })
  );
});
