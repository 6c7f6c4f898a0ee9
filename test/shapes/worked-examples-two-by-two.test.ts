import { fisherExact } from "../../src/statistics/exact-tests";
import { smallestExpectedCell } from "../../src/statistics/expected-cells";
import { pearsonChiSquared } from "../../src/statistics/pearson-chi-squared";
import type { Proportion } from "../../src/statistics/proportion";
import { ratio } from "../../src/statistics/ratio";
import { ratioInterval } from "../../src/statistics/ratio-interval";
import { expectPrinted, group } from "../statistics/printed";

/*
 * Eight invented tables with what base R 4.6.0 prints for them: chisq.test(correct = FALSE), fisher.test, and Katz's
 * interval exp(ln ratio ± 1.96 · √(1/x₁ − 1/n₁ + 1/x₂ − 1/n₂)) (Katz, Baptista, Azen and Pike, Biometrics 1978).
 */
const tables: [string, string, string | null, [string, string] | null, string, string, string][] = [
  ["170/780", "41/210", "1.116323", ["0.8228", "1.5146"], "0.5088", "0.4756", "0.5075"],
  ["30/120", "20/80", "1.000000", ["0.6126", "1.6323"], "0", "1", "1"],
  ["18/90", "0/60", null, null, "13.6364", "0.000222", "0.0000554"],
  ["249/1000", "200/1000", "1.245000", ["1.0565", "1.4671"], "6.8955", "0.00864", "0.01005"],
  ["64/255", "50/250", "1.254902", ["0.9056", "1.7389"], "1.8771", "0.1707", "0.2014"],
  ["12/600", "20/2400", "2.400000", ["1.1799", "4.8819"], "6.1910", "0.0128", "0.02313"],
  ["1/10", "1/200", "20.000000", ["1.3467", "297.02"], "9.1118", "0.0025", "0.09319"],
  ["360/1800", "90/500", "1.111111", ["0.9019", "1.3689"], "0.9946", "0.3186", "0.3395"],
];

describe("two by two, as R 4.6.0 has it", () => {
  it.each(tables)("%s beside %s", (one, other, value, katz, statistic, p, fisher) => {
    const [first, second] = [group(one), group(other)];
    if (value === null) expect(ratio(first, second)).toBe("infinity");
    else expectPrinted(ratio(first, second) as number, value);
    const interval = ratioInterval(first, second, 0.95, "Katz");
    if (katz === null) expect(interval).toBeNull();
    else {
      expectPrinted(interval?.lower, katz[0]);
      expectPrinted(interval?.upper, katz[1]);
    }
    expectPrinted(pearsonChiSquared(first, second)?.statistic, statistic);
    expectPrinted(pearsonChiSquared(first, second)?.p, p);
    expectPrinted(fisherExact(first, second), fisher);
  });

  it("of one in ten beside one in 200 expects a tenth of an event: only Fisher's test is valid", () => {
    // 10 × 2 ÷ 210.
    expect(smallestExpectedCell(group("1/10"), group("1/200"))).toBeCloseTo(20 / 210, 12);
  });
});

describe("appointments with three of 55 unknown", () => {
  // White 160 of 640, BME 50 of 245, unknown 3 of 55.
  const white: Proportion = { events: 160, base: 640 };
  const bme: Proportion = { events: 50, base: 245 };

  it("are 1.2250 inside 0.80–1.25, and 1.1492 with the unknown as White", () => {
    expectPrinted(ratio(white, bme) as number, "1.2250");
    expectPrinted(ratio({ events: 163, base: 695 }, bme) as number, "1.1492");
  });

  it("are 1.4151 outside with the unknown as BME, Katz's interval above 1", () => {
    const withUnknown: Proportion = { events: 53, base: 300 };
    expectPrinted(ratio(white, withUnknown) as number, "1.4151");
    const interval = ratioInterval(white, withUnknown, 0.95, "Katz");
    expectPrinted(interval?.lower, "1.0709");
    expectPrinted(interval?.upper, "1.8700");
  });
});

describe("indicator 3 of one year: 14 of 600 beside 30 of 2,400", () => {
  it("is 1.8667 with Katz's 0.9961 to 3.4980 and Fisher's p of 0.05705 (R 4.6.0)", () => {
    const [bme, white] = [group("14/600"), group("30/2400")];
    expectPrinted(ratio(bme, white) as number, "1.8667");
    const interval = ratioInterval(bme, white, 0.95, "Katz");
    expectPrinted(interval?.lower, "0.9961");
    expectPrinted(interval?.upper, "3.4980");
    expectPrinted(fisherExact(bme, white), "0.05705");
  });
});

describe("the selection rates of the Uniform Guidelines, questions and answers 12", () => {
  // 29 CFR 1607, Questions and Answers (1979): 12 of 40 black and 48 of 80 white applicants are hired.
  const [black, white] = [group("12/40"), group("48/80")];

  it("have an impact ratio of 0.50, below four fifths, with intervals that exclude 1", () => {
    expectPrinted(ratio(black, white) as number, "0.50");
    const score = ratioInterval(black, white, 0.95, "Miettinen-Nurminen");
    expectPrinted(score?.lower, "0.2927");
    expectPrinted(score?.upper, "0.7953");
    const katz = ratioInterval(black, white, 0.95, "Katz");
    expectPrinted(katz?.lower, "0.3014");
    expectPrinted(katz?.upper, "0.8294");
    expectPrinted(fisherExact(black, white), "0.003409");
  });
});
