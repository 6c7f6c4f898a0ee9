import { analyse } from "../../../src/analysis/analyse";
import { defaultSettings, type Settings } from "../../../src/standard/settings";
import { reportSummary } from "../../../workbench/cli/report-summary";
import { everything, richCounts } from "../../report/rich-counts";

function summaryOf(settings: Settings): string {
  const analysis = analyse(richCounts, settings);
  return reportSummary(
    { ...analysis, counts: richCounts, settings, kept: {}, sheets: [] },
    "out.xlsx"
  );
}

describe("the summary on the command line", () => {
  it("prints headlines, and counts units and ethnic groups in one line", () => {
    const summary = summaryOf(everything);
    expect(summary).toContain("Appointment from shortlisting: a gap");
    expect(summary.slice(0, summary.indexOf("To put right first"))).not.toMatch(
      /Surgery|White British/
    );
    // Three divisions for indicators 2, 3 and 4; five groups for them and for the upper bands.
    expect(summary).toContain(
      "and 9 results by Division (WRES Splits), 20 of ethnic groups (WRES Ethnic groups)."
    );
  });

  it("tells the first three priorities, how many more there are, and where the ceiling is", () => {
    const summary = summaryOf(defaultSettings);
    const { priorities, ceiling } = analyse(richCounts, defaultSettings);
    const told = summary.slice(summary.indexOf("To put right first"));
    expect(priorities.length).toBeGreaterThan(3);
    priorities.slice(0, 3).forEach(({ rank, verdictWords }) => {
      expect(told).toMatch(new RegExp(`  ${rank}  \\d .*: ${verdictWords}`));
    });
    expect(told).toContain(`and ${priorities.length - 3} more (WRES Priorities, WRES Actions).`);
    const clinical = ceiling.find(
      ({ section, period }) => section === "clinical" && period === "2025-03-31"
    )!;
    expect(told.replace(/\s+/g, " ")).toContain(clinical.sentence);
  });

  it("has no such line where there are neither", () => {
    const counts = { ...richCounts, splits: [] };
    const analysis = analyse(counts, defaultSettings);
    expect(
      reportSummary(
        { ...analysis, counts, settings: defaultSettings, kept: {}, sheets: [] },
        "out.xlsx"
      )
    ).not.toMatch(/results by|ethnic groups/);
  });
});
