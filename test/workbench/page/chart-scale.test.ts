import { chartScale, niceStep } from "../../../workbench/page/chart-scale";

const free = {
  minimum: null,
  maximum: null,
  majorUnit: null,
  scaleType: "Linear",
  logBase: 10,
  reversePlotOrder: false,
} as const;

describe("a linear axis", () => {
  it("keeps 0 in view and ends on a whole step above the highest value", () => {
    const { ticks, place } = chartScale(free, [12, 87]);
    expect(ticks).toEqual([0, 20, 40, 60, 80, 100]);
    expect(place(50)).toBe(0.5);
  });

  it("has the limits and steps it was given", () => {
    const limits = { ...free, minimum: 0, maximum: 1, majorUnit: 0.25 };
    expect(chartScale(limits, [0.2, 0.4]).ticks).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  it("writes its ticks without the errors of binary fractions", () => {
    expect(chartScale({ ...free, maximum: 0.5, majorUnit: 0.1 }, []).ticks).toEqual([
      0, 0.1, 0.2, 0.3, 0.4, 0.5,
    ]);
  });

  it("runs the other way when it is reversed", () => {
    const { place } = chartScale({ ...free, maximum: 10, reversePlotOrder: true }, []);
    expect([place(0), place(10)]).toEqual([1, 0]);
  });

  it("goes below 0 for values below 0, and stands without any value", () => {
    expect(chartScale(free, [-14.7, 3]).ticks[0]).toBeLessThanOrEqual(-14.7);
    expect(chartScale(free, []).ticks.length).toBeGreaterThan(1);
  });
});

describe("a logarithmic axis", () => {
  it("puts half and double at the same distance from 1", () => {
    const { place, ticks } = chartScale(
      { ...free, scaleType: "Logarithmic", logBase: 2, minimum: 0.25, maximum: 4 },
      []
    );
    expect(ticks).toEqual([0.25, 0.5, 1, 2, 4]);
    expect(place(1)).toBeCloseTo(0.5, 12);
    expect(place(1) - place(0.5)).toBeCloseTo(place(2) - place(1), 12);
  });
});

test.each([
  [1, 0.2],
  [100, 20],
  [0.37, 0.1],
  [7, 2],
  [0, 1],
])("the step for a length of %p is %p", (length, step) => {
  expect(niceStep(length)).toBeCloseTo(step, 12);
});
