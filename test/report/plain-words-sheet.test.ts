import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import type { Counts } from "../../src/intake/counts";
import { plainWordsSheet } from "../../src/report/plain-words-sheet";
import { defaultSettings } from "../../src/standard/settings";
import { countsOf, staff, tally } from "../analysis/counts-of";
import { richCounts } from "./rich-counts";

function textOf(counts: Counts): string {
  const sheet = plainWordsSheet(
    {
      ...analyse(counts, defaultSettings),
      counts,
      settings: defaultSettings,
      kept: {},
      version: "0.1.0",
      now: new Date("2025-06-01"),
    },
    "TRUE"
  );
  return sheet.grid
    .flat()
    .map((cell) => {
      const value = String(cell?.value ?? "");
      if (!cell?.formula) return value;
      return (value.match(/"(?:[^"]|"")*"/g) ?? [])
        .slice(0, -1)
        .map((literal) => literal.slice(1, -1))
        .join("");
    })
    .join("\n");
}

const withRecruitment = (
  shortlisted: [number, number, number],
  appointed: [number, number, number]
) =>
  countsOf([
    staff("clinical", "Band 5", [300, 180, 20]),
    tally("shortlisted", shortlisted),
    tally("appointed", appointed),
  ]);

describe("plain words", () => {
  it("tells a gap out of a hundred, and whom it is worse for", () => {
    const text = textOf(withRecruitment([780, 210, 12], [170, 25, 2]));
    expect(text).toContain(
      "Who gets the job? Out of 100 BME people on a shortlist, 12 got the job. For White people on a shortlist it was 22 out of 100. This is a real gap: luck alone would hardly ever do this. It is worse for BME people."
    );
  });

  it("does not calm where the numbers are few or say nothing", () => {
    const few = textOf(withRecruitment([12, 4, 0], [3, 1, 0]));
    expect(few).toContain("Too few people are in these numbers to tell.");
    expect(few).not.toContain("small one");
    expect(textOf(withRecruitment([12, 0, 0], [3, 0, 0]))).toContain("We have no number for this.");
  });

  it("uses no words of the trade", () => {
    const text = textOf(richCounts);
    expect(text).not.toMatch(
      /\b(ratio|interval|likelihood|significan\w+|chi-squared|percentage|indicator|disproportion\w+|statistic\w*|verdict|CI)\b/i
    );
  });

  it("keeps its sentences short, whatever the counts", () => {
    const count = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(count, count, count, count, (whiteBase, bmeBase, white, bme) => {
        const text = textOf(withRecruitment([whiteBase, bmeBase, 0], [white, bme, 0]));
        const longest = Math.max(
          ...text.split(/(?<=[.?!])\s|\n/).map((sentence) => sentence.split(" ").length)
        );
        expect(longest).toBeLessThanOrEqual(26);
      }),
      { numRuns: 30 }
    );
  });
});
