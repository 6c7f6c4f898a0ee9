import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import { recruitmentSteps } from "../../src/analysis/stages";
import type { Measure } from "../../src/intake/counts";
import { defaultSettings } from "../../src/standard/settings";
import { countsOf, period, tally } from "./counts-of";

type Groups = [number, number, number];
function stagesOf(people: Partial<Record<Measure, Groups>>) {
  return countsOf(Object.entries(people).map(([stage, groups]) => tally(stage as Measure, groups)));
}

const planted = stagesOf({
  applied: [4000, 4000, 0],
  shortlisted: [2000, 1000, 0],
  interviewed: [1600, 780, 0],
  appointed: [400, 190, 0],
});

describe("recruitment by stage", () => {
  const found = recruitmentSteps(planted, period, defaultSettings)!;

  it("gives White ÷ BME of each step from one recorded stage to the next", () => {
    expect(found.steps.map(({ from, to, value }) => [from, to, Number(value).toFixed(4)])).toEqual([
      ["applied", "shortlisted", "2.0000"],
      ["shortlisted", "interviewed", "1.0256"],
      ["interviewed", "appointed", "1.0263"],
    ]);
    expect(found.steps[0]).toMatchObject({
      white: { events: 2000, base: 4000 },
      bme: { events: 1000, base: 4000 },
      verdict: "gap",
      disadvantaged: "bme",
    });
    expect(found.steps[0].interval!.lower).toBeGreaterThan(1.8);
    expect(found.steps[0].sentence).toContain(
      "White applicants were 2.00 times as likely as BME applicants to be shortlisted once they had applied"
    );
    expect(found.steps[0].sentence).toContain("500 more would have been shortlisted.");
  });

  it("says where most is lost when that is sure", () => {
    expect(found.largestLoss).toEqual({ from: "applied", to: "shortlisted" });
    expect(found.sentence).toContain(
      "BME applicants lose most against White applicants on the way from applied to shortlisted (tested against every other step)."
    );
  });

  it("does not say it where two steps are much alike", () => {
    const alike = recruitmentSteps(
      stagesOf({
        applied: [1000, 1000, 0],
        shortlisted: [500, 380, 0],
        appointed: [250, 140, 0],
      }),
      period,
      defaultSettings
    )!;
    expect(alike.steps.map(({ verdict }) => verdict)).toEqual(["gap", "gap"]);
    expect(alike.largestLoss).toBeNull();
    expect(alike.sentence).toContain(
      "there is a gap against BME applicants from applied to shortlisted and from shortlisted to appointed; at which step they lose most is not sure."
    );
  });

  it("leaves out a stage that fewer people have than a later one: it was not recorded for all", () => {
    const patchy = recruitmentSteps(
      stagesOf({
        applied: [4000, 4000, 0],
        shortlisted: [2000, 1000, 0],
        interviewed: [100, 40, 0],
        appointed: [400, 190, 0],
      }),
      period,
      defaultSettings
    )!;
    expect(patchy.leftOut).toEqual(["interviewed"]);
    expect(patchy.steps.map(({ from, to }) => [from, to])).toEqual([
      ["applied", "shortlisted"],
      ["shortlisted", "appointed"],
    ]);
    expect(patchy.sentence).toContain("left out: interviewed.");
  });

  it("needs three stages: shortlisted and appointed alone are indicator 2", () => {
    const two = stagesOf({ shortlisted: [780, 210, 0], appointed: [170, 41, 0] });
    expect(recruitmentSteps(two, period, defaultSettings)).toBeNull();
    expect(analyse(two, defaultSettings).stages).toEqual([]);
    expect(analyse(planted, defaultSettings).stages).toHaveLength(1);
  });

  it("has the verdict of indicator 2 for the step from shortlisting to appointment", () => {
    const three = stagesOf({
      applied: [3000, 1500, 0],
      shortlisted: [780, 210, 0],
      appointed: [170, 25, 0],
    });
    const { results, stages } = analyse(three, defaultSettings);
    expect(stages[0].steps[1].verdict).toBe(results[0].verdict);
    expect(stages[0].steps[1].value).toBe(results[0].value);
  });

  it("names a step only where it is a gap and its ratio the highest, whatever the counts", () => {
    const path = fc
      .tuple(
        fc.integer({ min: 20, max: 900 }),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        fc.double({ min: 0.1, max: 1, noNaN: true })
      )
      .map(([applied, first, second]) => {
        const shortlisted = Math.round(applied * first);
        return [applied, shortlisted, Math.round(shortlisted * second)];
      });
    fc.assert(
      fc.property(path, path, (white, bme) => {
        const steps = recruitmentSteps(
          stagesOf({
            applied: [white[0], bme[0], 0],
            shortlisted: [white[1], bme[1], 0],
            appointed: [white[2], bme[2], 0],
          }),
          period,
          defaultSettings
        );
        if (!steps) return;
        expect(steps.sentence).not.toMatch(/NaN|Infinity|undefined|null/);
        const { largestLoss } = steps;
        if (!largestLoss) {
          expect(steps.sentence).not.toContain("lose most against");
          return;
        }
        const largest = steps.steps.find(({ from }) => from === largestLoss.from)!;
        expect(largest).toMatchObject({ verdict: "gap", disadvantaged: "bme" });
        for (const { value } of steps.steps)
          expect(Number(value)).toBeLessThanOrEqual(Number(largest.value));
      })
    );
  });
});
