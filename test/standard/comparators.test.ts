import { comparatorRegions, comparators } from "../../src/standard/comparators";
import { indicators } from "../../src/standard/indicators";

describe("the published comparators", () => {
  it("are one figure for each indicator, year, region and part", () => {
    const keys = comparators.map(({ indicator, year, region, part }) =>
      [indicator, year, region, part].join("|")
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("each name a source and lie where such a figure can lie", () => {
    for (const { indicator, year, region, value, measure, source } of comparators) {
      expect(source).toMatch(/\w{3}/);
      expect(comparatorRegions).toContain(region);
      expect(year).toBeGreaterThanOrEqual(2016);
      expect(year).toBeLessThanOrEqual(2025);
      expect(measure).toBe(indicators[indicator].measure === "ratio" ? "ratio" : "percent");
      expect(value).toBeGreaterThan(measure === "ratio" ? 0.5 : 1);
      expect(value).toBeLessThan(measure === "ratio" ? 3 : 100);
    }
  });

  it("hold indicator 2 of the seven regions for 2022 to 2024", () => {
    const regional = comparators.filter(
      ({ indicator, region }) => indicator === "2" && region !== "England"
    );
    expect(regional).toHaveLength(21);
    expect(regional.find(({ region, year }) => region === "London" && year === 2024)?.value).toBe(
      1.16
    );
  });

  it("leave out the years for which no figure could be confirmed", () => {
    const years = (indicator: string) =>
      comparators
        .filter((row) => row.indicator === indicator && row.region === "England")
        .map(({ year }) => year);
    expect(years("3")).toEqual([2016, 2017, 2018, 2019]);
    expect(years("4")).toEqual([2016, 2017, 2018, 2019]);
    expect(years("9")).toEqual([]);
  });
});
