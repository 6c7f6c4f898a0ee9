import { DOMParser } from "@xmldom/xmldom";
import { analyse } from "../../src/analysis/analyse";
import type { Counts } from "../../src/intake/counts";
import { boardReport, leadingPriorities, type BoardReport } from "../../src/report/board-report";
import { actionsOf, openActions } from "../../src/report/board-report-actions";
import { factSentence } from "../../src/report/board-report-facts";
import { boardReportHtml } from "../../src/report/board-report-html";
import { boardReportText } from "../../src/report/board-report-text";
import { serialDate } from "../../src/report/grid";
import type { KeptRows } from "../../src/report/kept-tables";
import { planReport } from "../../src/report/plan-report";
import { resultOf, type ReportInput } from "../../src/report/report-input";
import { defaultSettings } from "../../src/standard/settings";
import { countsOf, period, staff, tally } from "../analysis/counts-of";
import { richCounts } from "./rich-counts";

function inputOf(counts: Counts, kept: KeptRows = {}): ReportInput {
  const analysis = analyse(counts, defaultSettings);
  return {
    ...analysis,
    counts,
    findings: [...counts.findings, ...analysis.findings],
    settings: defaultSettings,
    kept,
    version: "0.1.0",
    now: new Date("2025-06-01T09:30:00Z"),
  };
}

function section(report: BoardReport, key: string): string {
  const { paragraphs, bullets } = report.sections.find((one) => one.key === key)!;
  return [...paragraphs, ...bullets].join("\n");
}

const gapInRecruitment = countsOf([
  staff("clinical", "Band 5", [300, 180, 20]),
  tally("shortlisted", [780, 210, 12]),
  tally("appointed", [170, 25, 2]),
]);

const withoutAnyGap = countsOf([
  staff("clinical", "Band 5", [300, 180, 0]),
  tally("shortlisted", [800, 400, 0]),
  tally("appointed", [200, 100, 0]),
]);

function action(own: Record<string, string | number>) {
  return { row: 7, cells: { key: "2: all", action: "Mixed panels for every interview.", ...own } };
}

describe("report to the board", () => {
  it("tells a gap with both rates, against whom, in people", () => {
    const found = section(boardReport(inputOf(gapInRecruitment)), "found");
    expect(found).toContain("11.9% of BME applicants were appointed from shortlisting");
    expect(found).toContain("against 21.8% of White applicants (ratio 1.83, White to BME;");
    expect(found).toContain("This is a gap against BME applicants, unlikely to be chance.");
    expect(found).toMatch(/more BME applicants would have been appointed at the overall rate/);
    const people = section(boardReport(inputOf(gapInRecruitment)), "people");
    expect(people).toContain("Out of every 100 in each group, 12 BME and 22 White applicants");
  });

  it("does not reassure where no gap was found", () => {
    const found = section(boardReport(inputOf(withoutAnyGap)), "found");
    expect(found).toContain("that is not evidence of equality");
    expect(found).not.toMatch(/against BME/);
  });

  it("turns the words round where White people fare worse", () => {
    const turned = countsOf([
      staff("clinical", "Band 5", [300, 180, 0]),
      tally("shortlisted", [780, 210, 0]),
      tally("appointed", [100, 80, 0]),
    ]);
    const found = section(boardReport(inputOf(turned)), "found");
    expect(found).toContain("This is a gap against White applicants");
    expect(found).not.toMatch(/against BME applicants, unlikely/);
  });

  it("names each indicator once among the leading gaps, in the order of the ranks", () => {
    const leading = leadingPriorities(inputOf(richCounts));
    const numbers = leading.map(({ indicator }) => indicator);
    expect(numbers.length).toBeGreaterThan(2);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(leading.map(({ rank }) => rank)).toEqual(
      leading.map(({ rank }) => rank).sort((one, other) => one - other)
    );
  });

  it("prints percentages of the survey as they were published", () => {
    const { results } = inputOf(richCounts);
    const five = resultOf(results, "5", "all", period)!;
    expect(factSentence(five, richCounts)).toContain("28.8% of BME staff");
    expect(factSentence(five, richCounts)).toContain(
      "23.6% of White staff (+5.2 percentage points"
    );
  });

  it("says which indicators have no figure and how many ethnicities are unknown", () => {
    const unknown = section(boardReport(inputOf(gapInRecruitment)), "unknown");
    expect(unknown).toContain("No figure for indicators 3, 4, 5, 6, 7, 8 and 9");
    expect(unknown).toContain("The ethnicity of 20 of 500 staff (4.0%) is unknown.");
  });

  it("says that no action has an owner until one has", () => {
    const none = section(boardReport(inputOf(gapInRecruitment)), "actions");
    expect(none).toContain("No action has an owner yet.");
    const ownerless = inputOf(gapInRecruitment, { actions: [action({ owner: "" })] });
    expect(section(boardReport(ownerless), "actions")).toContain("No action has an owner yet.");
    expect(section(boardReport(ownerless), "decision")).toContain("name an executive owner");
  });

  it("names owner and date of the actions that are kept, and what is overdue", () => {
    const kept = {
      actions: [
        action({ owner: "Chief People Officer", due: serialDate("2025-09-30") }),
        action({ key: "", owner: "Chief Nurse", due: serialDate("2025-05-01"), action: "Audit" }),
        action({ key: "", owner: "Medical Director", action: "Old", status: "Done" }),
      ],
    };
    const told = section(boardReport(inputOf(gapInRecruitment, kept)), "actions");
    expect(told).toContain(
      "Mixed panels for every interview: Chief People Officer, due 30 September 2025."
    );
    expect(told).toContain("Audit: Chief Nurse, due 1 May 2025.");
    expect(told).toContain("One is overdue.");
    expect(told).not.toContain("Medical Director");
  });

  it("reads dates typed as text, and needs none", () => {
    const [text, blank] = actionsOf({
      kept: { actions: [action({ due: "spring" }), action({ due: "" })] },
      now: new Date("2025-06-01"),
    });
    expect(text).toMatchObject({ due: "spring", isOverdue: false });
    expect(openActions([text, blank])).toHaveLength(2);
  });

  it("says of a reassuring verdict against nobody", () => {
    const { sections } = boardReport(
      inputOf(
        countsOf([staff("clinical", "Band 5", [2568, 743, 0]), tally("training", [1012, 296, 0])])
      )
    );
    const found = sections.find(({ key }) => key === "found")!;
    expect(found.paragraphs.join(" ")).toContain("Evidence of no material gap in training (4).");
  });

  it("is the first sheet, on one page, with two charts", () => {
    const [page] = planReport(inputOf(richCounts)).sheets;
    expect(page.name).toBe("WRES Board report");
    expect(page.charts).toHaveLength(2);
    const height = Object.values(page.rowHeights).reduce((sum, one) => sum + one, 0);
    expect((height * page.print.scale!) / 100).toBeLessThanOrEqual(730);
    expect(page.print.scale!).toBeGreaterThan(60);
  });

  it("is a sound document of the web, with headings in order, a table and nothing from elsewhere", () => {
    const named = { ...gapInRecruitment, organisation: 'A & B <NHS> "Trust"' };
    const html = boardReportHtml(boardReport(inputOf(named)));
    const errors: string[] = [];
    const page = new DOMParser({
      onError: (level, message) => errors.push(`${level}: ${message}`),
    }).parseFromString(html.replace(/<meta [^>]+>/g, ""), "text/html");
    expect(errors).toEqual([]);
    expect(page.documentElement!.getAttribute("lang")).toBe("en-GB");
    expect(page.getElementsByTagName("h1")).toHaveLength(1);
    expect(page.getElementsByTagName("h2")).toHaveLength(8);
    expect(page.getElementsByTagName("caption")).toHaveLength(1);
    expect(page.getElementsByTagName("th").length).toBeGreaterThan(5);
    expect(html).not.toMatch(/<script|https?:|src=|@import|url\(/);
    expect(html).toContain("A &amp; B &lt;NHS&gt; &quot;Trust&quot;");
  });

  it("is plain text with the same sentences", () => {
    const report = boardReport(inputOf(richCounts));
    const text = boardReportText(report);
    for (const { heading, paragraphs, bullets } of report.sections) {
      expect(text).toContain(`${heading}\n---`);
      for (const sentence of [...paragraphs, ...bullets]) expect(text).toContain(sentence);
    }
  });
});
