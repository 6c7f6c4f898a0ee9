import fc from "fast-check";
import { ratio } from "../../src/statistics/ratio";
import { expectPrinted, group } from "./printed";

describe("ratio of two proportions", () => {
  it.each([
    ["7/34", "1/34", "7.0000"],
    ["10/75", "12/225", "2.5"],
    ["16/128", "24/256", "1.333333"],
    ["24/73", "53/65", "0.4032"],
    ["6/22", "112/842", "2.0503"],
    ["13/19", "16/41", "1.7533"],
    ["0/240", "5/1900", "0"],
    ["3/3", "20/20", "1"],
  ])("%s v %s is %s", (first, second, printed) => {
    expectPrinted(ratio(group(first), group(second)), printed);
  });

  it("is infinite when only the second group has no event", () => {
    expect(ratio(group("3/4"), group("0/2"))).toBe("infinity");
  });

  it("is undefined when neither group has an event", () => {
    expect(ratio(group("0/1"), group("0/2"))).toBeNull();
  });

  it("is exactly 1 for equal rates of any size", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 50, max: 99 }),
        fc.integer({ min: 1, max: 1000 }),
        (events, base, times) =>
          ratio({ events, base }, { events: events * times, base: base * times }) === 1
      )
    );
  });
});
