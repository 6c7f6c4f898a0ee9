import { analyse } from "../../src/analysis/analyse";
import { comparisonsMade } from "../../src/analysis/comparisons-made";
import { latestResults } from "../../src/analysis/latest-period";
import { defaultSettings } from "../../src/standard/settings";
import { countsOf, staff, tally } from "./counts-of";

/** Three comparisons of indicators, two bands of one section (one comparison) and their one ladder: five in all. */
const figures = (bmeAppointed: number) =>
  countsOf([
    staff("clinical", "Band 5", [600, 200, 0]),
    staff("clinical", "Band 6", [300, 100, 0]),
    tally("shortlisted", [780, 210, 0]),
    tally("appointed", [170, bmeAppointed, 0]),
    tally("disciplinary", [30, 10, 0]),
    tally("training", [450, 150, 0]),
  ]);

const made = (bmeAppointed: number) => {
  const { results, ladder, priorities } = analyse(figures(bmeAppointed), defaultSettings);
  const latest = latestResults(results);
  const two = latest.find(({ indicator, part }) => indicator === "2" && part === "all")!;
  return { comparisons: comparisonsMade(latest, ladder), two, priorities };
};

it("counts what was adjusted together as one comparison", () => {
  expect(made(25).comparisons.count).toBe(5);
});

it("tells a gap that stands among all comparisons from one that is sure only taken alone", () => {
  // 25 of 210 against 170 of 780: p 0.0014, times 5 below 0.05. 32 of 210: p 0.035, times 5 above it.
  const strong = made(25);
  expect(strong.comparisons.standsOut(strong.two)).toBe(true);
  expect(strong.priorities[0]).toMatchObject({ key: "2: all", sure: true, standsOut: true });
  const weak = made(32);
  expect(weak.two.verdict).toBe("gap");
  expect(weak.comparisons.standsOut(weak.two)).toBe(false);
  expect(weak.priorities[0]).toMatchObject({ key: "2: all", sure: true, standsOut: false });
});
