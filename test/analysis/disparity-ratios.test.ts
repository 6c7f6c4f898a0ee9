import fc from "fast-check";
import { disparityRatio, disparityRatios } from "../../src/analysis/disparity-ratios";
import { countsOf, period, staff } from "./counts-of";

describe("race disparity ratio", () => {
  const found = disparityRatios(
    countsOf([
      staff("clinical", "Band 2", [400, 200, 9]),
      staff("clinical", "Band 5", [500, 300, 9]),
      staff("clinical", "Band 6", [500, 150, 9]),
      staff("clinical", "Band 7", [300, 100, 9]),
      staff("clinical", "Band 8a", [200, 40, 9]),
      staff("clinical", "VSM", [100, 10, 9]),
      staff("clinical", null, [50, 50, 50]),
      staff("medical", "Consultants", [300, 300, 9]),
      staff("non-clinical", "Band 3", [10, 0, 0]),
      staff("non-clinical", "Band 6", [5, 2, 0]),
      staff("non-clinical", "Band 9", [0, 1, 0]),
    ]),
    period
  );
  const of = (section: string) => found.filter((one) => one.section === section);

  it("is 1.7778, 1.8750 and 3.3333 for White 900, 800, 300 and BME 500, 250, 50", () => {
    expect(of("clinical").map(({ from, to, value }) => [from, to, value!.toFixed(4)])).toEqual([
      ["lower", "middle", "1.7778"],
      ["middle", "upper", "1.8750"],
      ["lower", "upper", "3.3333"],
    ]);
    expect(of("clinical")[0]).toMatchObject({
      white: { from: 900, to: 800 },
      bme: { from: 500, to: 250 },
      state: "finite",
      product: null,
    });
    expect(of("clinical")[2].product).toBeCloseTo(10 / 3, 12);
  });

  it("says that it is no rate of promotion", () => {
    expect(of("clinical")[2].sentence).toBe(
      "Clinical, Band 5 and below to Band 8a and above: race disparity ratio 3.33 (White 900 and 300, BME 500 and 50 staff). " +
        "White staff are better represented in the higher bands, relative to the lower ones. " +
        "It compares numbers of staff on one day and is not a rate of promotion."
    );
  });

  it("cannot be calculated where a group to divide by has nobody", () => {
    expect(of("non-clinical").map(({ value, state }) => [value, state])).toEqual([
      [null, "undefined"],
      [0, "zero"],
      [null, "undefined"],
    ]);
    expect(of("non-clinical")[0].sentence).toContain("cannot be calculated");
  });

  it("leaves out medical staff, unknown ethnicity and unmapped bands", () => {
    expect(of("medical")).toEqual([]);
    expect(of("clinical")[0].white.from + of("clinical")[0].bme.from).toBe(1400);
  });

  it("from lower to upper is the product of the two steps, whatever the counts", () => {
    const people = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(people, people, people, people, people, people, (w1, w2, w3, b1, b2, b3) => {
        const ratio = (from: [number, number], to: [number, number]) =>
          disparityRatio({ from: from[0], to: to[0] }, { from: from[1], to: to[1] })!;
        const [low, middle, up]: [number, number][] = [
          [w1, b1],
          [w2, b2],
          [w3, b3],
        ];
        const whole = ratio(low, up);
        expect(ratio(low, middle) * ratio(middle, up)).toBeCloseTo(
          whole,
          6 - Math.ceil(Math.log10(whole + 1))
        );
      })
    );
  });

  it("says in every sentence who is better represented", () => {
    const cell = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(3));
    fc.assert(
      fc.property(cell, cell, cell, (low, middle, up) => {
        const ratios = disparityRatios(
          countsOf([
            staff("clinical", "Band 5", low),
            staff("clinical", "Band 6", middle),
            staff("clinical", "Band 9", up),
          ]),
          period
        );
        for (const { value, sentence } of ratios) {
          expect(sentence).not.toMatch(/NaN|Infinity|undefined|null/);
          if (/White staff are better/.test(sentence)) expect(value).toBeGreaterThan(1);
          if (/BME staff are better/.test(sentence)) expect(value).toBeLessThan(1);
        }
      })
    );
  });
});
