import { analyse, type Analysis } from "../../src/analysis/analyse";
import { reportJson } from "../../src/report/report-json";
import { richCounts } from "../report/rich-counts";
import { defaultSettings } from "../../src/standard/settings";

const json = JSON.parse(
  JSON.stringify(
    reportJson({
      counts: richCounts,
      settings: defaultSettings,
      ...analyse(richCounts, defaultSettings),
    })
  )
) as Pick<Analysis, "ladder" | "ceiling" | "priorities" | "results">;

const counts = { events: expect.any(Number) as number, base: expect.any(Number) as number };

describe("the JSON of what follows from the results", () => {
  it("gives every step of the ladder its bands, counts, ratio, interval, p and verdict", () => {
    expect(json.ladder.length).toBeGreaterThan(2);
    for (const step of json.ladder) {
      expect(step).toMatchObject({
        section: expect.stringMatching(/^(non-clinical|clinical|all)$/) as string,
        from: expect.stringMatching(/^(Under )?Band |^VSM$/) as string,
        to: expect.stringMatching(/^(Under )?Band |^VSM$/) as string,
        period: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
        white: counts,
        bme: counts,
        verdict: expect.any(String) as string,
      });
      const { white, bme, value, interval, p } = step;
      if (typeof value === "number" && bme.events > 0) {
        expect(value).toBeCloseTo(white.events / white.base / (bme.events / bme.base), 12);
      }
      if (interval) expect(interval).toHaveProperty("level", 0.95);
      if (p) expect(p).toEqual({ value: expect.any(Number), method: expect.any(String) });
    }
  });

  it("gives every ladder one ceiling, null where no step has a sure gap", () => {
    const ladders = new Set(
      json.ladder.map(({ section, period, population }) => `${section} ${period} ${population}`)
    );
    expect(json.ceiling).toHaveLength(ladders.size);
    const nulls = json.ceiling.filter(({ from }) => from === null);
    const found = json.ceiling.filter(({ from }) => from !== null);
    expect(nulls.length).toBeGreaterThan(0);
    expect(found.length).toBeGreaterThan(0);
    for (const one of nulls) expect(one).toMatchObject({ to: null, missing: null });
    for (const { section, period, population, from, to, missing } of found) {
      const step = json.ladder.find(
        (one) =>
          one.section === section &&
          one.period === period &&
          one.population === population &&
          one.from === from
      );
      expect(step).toMatchObject({ to, verdict: "gap", disadvantaged: "bme" });
      expect(missing).toBeCloseTo(step!.shortfall!, 9);
    }
  });

  it("ranks the priorities from 1, each of them a result or a ceiling of its period", () => {
    expect(json.priorities.map(({ rank }) => rank)).toEqual(json.priorities.map((_, at) => at + 1));
    for (const { indicator, part, period, sentence } of json.priorities) {
      const isCeiling = json.ceiling.some(
        (one) => one.period === period && part === `ladder: ${one.section}`
      );
      const isResult = json.results.some(
        (one) => one.indicator === indicator && one.part === part && one.period === period
      );
      expect(isCeiling || isResult).toBe(true);
      expect(sentence).not.toBe("");
    }
  });
});
