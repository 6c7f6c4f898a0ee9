import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import ts from "typescript";
import { analyse } from "../../src/analysis/analyse";
import { verdicts } from "../../src/analysis/verdict";
import type { Counts } from "../../src/intake/counts";
import { boardReport } from "../../src/report/board-report";
import { boardReportHtml } from "../../src/report/board-report-html";
import { boardReportText } from "../../src/report/board-report-text";
import type { KeptRows } from "../../src/report/kept-tables";
import { planReport } from "../../src/report/plan-report";
import type { ReportInput } from "../../src/report/report-input";
import type { ReportPlan } from "../../src/report/report-plan";
import { wordingFaults } from "../../src/report/wording";
import { indicators } from "../../src/standard/indicators";
import { research } from "../../src/standard/research";
import { defaultSettings, type Settings } from "../../src/standard/settings";
import { countsOf, staff, tally } from "../analysis/counts-of";
import { everything, richCounts } from "./rich-counts";

function inputOf(
  counts: Counts,
  settings: Settings = defaultSettings,
  kept: KeptRows = {}
): ReportInput {
  const analysis = analyse(counts, settings);
  return {
    ...analysis,
    counts,
    findings: [...counts.findings, ...analysis.findings],
    settings,
    kept,
    version: "0.1.0",
    now: new Date("2025-06-01T09:30:00Z"),
  };
}

/** What a cell can show: the text itself, or the literals of its formula joined as the formula joins them. */
function shown(value: string | number | boolean): string[] {
  const text = String(value);
  if (!text.startsWith("=")) return [text];
  return text
    .split(/,(?=")|",(?=[^"])/)
    .map((piece) =>
      (piece.match(/"(?:[^"]|"")*"/g) ?? [])
        .map((literal) => literal.slice(1, -1).replace(/""/g, '"'))
        .join("")
    )
    .filter(Boolean);
}

/** Every text of the plan: cells, charts and the tables of the user's. */
function textsOf(plan: ReportPlan): string[] {
  return plan.sheets.flatMap((sheet) => [
    ...sheet.grid.flat().flatMap((cell) => (cell ? shown(cell.value) : [])),
    ...sheet.charts.map(({ title }) => title),
    ...(sheet.kept ?? []).flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => Object.values(cells).flatMap((value) => shown(value)))
    ),
  ]);
}

/** The words a piece of source can put before people: texts, and of functions the comments that Excel shows. */
function wordsOf(source: ts.SourceFile, withComments: boolean): string[] {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) words.push(node.text);
    if (ts.isTemplateExpression(node)) {
      // What is put in between is a number or a name: a word of its own keeps the sentence whole.
      words.push(
        [node.head.text, ...node.templateSpans.map(({ literal }) => `7${literal.text}`)].join("")
      );
    }
    if (withComments) {
      for (const comment of ts.getJSDocCommentsAndTags(node)) {
        const text = ts.getTextOfJSDocComment(comment.comment);
        if (text) words.push(text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  // A single word is a name of the program or a label, no sentence.
  return [...new Set(words.map((text) => text.replace(/\s+/g, " ").trim()))].filter((text) =>
    text.includes(" ")
  );
}

function sourceFile(path: string, text = readFileSync(path, "utf8")): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

function faultsOf(input: ReportInput): string[] {
  const report = boardReport(input);
  const html = boardReportHtml(report)
    .replace(/<style>[^]*<\/style>/, "")
    .replace(/<[^>]+>/g, "\n");
  return [...new Set([...textsOf(planReport(input)), boardReportText(report), html])].flatMap(
    wordingFaults
  );
}

describe("wording", () => {
  it.each([
    ["The relative likelihood of appointment was 1.54%, down from 1.6."],
    ["White applicants had a likelihood ratio of 17.16% in the year."],
    ["White applicants are 1.25 times more likely to be appointed."],
    ["White staff are 240% more likely to be appointed."],
    ["BME staff are 0.66 more likely to enter the process, an improvement from 0.71."],
    ["BME staff are 0.84 times more likely to enter the process."],
    ["BME staff are 1.14 more likely to enter the formal disciplinary process."],
    ["There is a significant difference between the groups."],
    ["Significantly, the board is now more diverse."],
    ["There is no difference between White and BME staff."],
    ["There is no disparity in access to training."],
    ["We found no significant gap in disciplinary cases."],
    ["The ratio has improved from 1.31 to 1.29."],
    ["This is encouraging, and we are pleased with the result."],
    ["The position has worsened slightly since last year."],
    ["The figures prove that our recruitment is fair."],
    ["The confidence intervals overlap, so the difference is not real."],
    ["The board is −9.7% against the workforce."],
    ["The gap is 9.7% between board and workforce."],
    ["The difference in the ratio is due to chance."],
    ["The ratio of 1.1 is within the acceptable range."],
    ["There is no cause for concern in indicator 3."],
    ["We operate a level playing field."],
  ])("finds the fault in: %s", (sentence) => {
    expect(wordingFaults(sentence)).not.toEqual([]);
  });

  it.each([
    [
      "White applicants were 1.83 times as likely as BME applicants to be appointed (21.8% against 11.9%; 95% CI 1.25 to 2.72).",
    ],
    ["White staff were less likely than BME staff to take part: 0.81 times as likely."],
    ["This is evidence of no material gap: the whole interval lies within 0.80–1.25."],
    ["A material gap cannot be ruled out."],
    ["No gap was found, sure or possible; that is no evidence that there is none."],
    ["The gap narrowed: the ratio went from 1.83 to 1.31 (change tested, p = 0.012)."],
    ["The difference is significant by Fisher's exact test (p = 0.03)."],
    ["An association, not proof of a cause."],
    ["The board is 9.7 percentage points below the workforce."],
    ["This is a possible gap; it could be chance."],
  ])("lets pass: %s", (sentence) => {
    expect(wordingFaults(sentence)).toEqual([]);
  });

  it("names the sentence and what to write", () => {
    const [fault] = wordingFaults("All is well. BME staff are 2 times more likely to enter it.");
    expect(fault).toContain("times as likely");
    expect(fault).toContain("[BME staff are 2 times more likely to enter it.]");
  });

  it("finds nothing in the definitions and the research", () => {
    const texts = [
      ...Object.values(indicators).flatMap((one) => [one.title, one.definition]),
      ...research.map(({ found }) => found),
    ];
    expect(texts.flatMap(wordingFaults)).toEqual([]);
  });

  it.each(["taskpane", "functions"])("finds nothing in the texts of %s", (room) => {
    const folder = join(__dirname, "../../src", room);
    const files = readdirSync(folder).filter((name) => /\.tsx?$/.test(name));
    const words = files.flatMap((name) =>
      wordsOf(sourceFile(join(folder, name)), name === "functions.ts")
    );
    expect(words.length).toBeGreaterThan(5);
    expect(words.flatMap(wordingFaults)).toEqual([]);
  });

  it("reads the texts of source: literals, templates, elements and the comments of functions", () => {
    const source = sourceFile(
      "made-up.tsx",
      [
        "/** The gap has narrowed. */",
        "export const told = (n: number) => (",
        "  <p title={`${n} % more likely to be appointed`}>There is no disparity.</p>",
        ");",
      ].join("\n")
    );
    expect(wordsOf(source, true).flatMap(wordingFaults)).toHaveLength(3);
    expect(wordsOf(source, false).flatMap(wordingFaults)).toHaveLength(2);
  });

  it("finds nothing in the words of any verdict", () => {
    const margins = [{ kind: "ratio" }, { kind: "points", points: 3 }] as const;
    const texts = Object.values(verdicts).flatMap(({ words, sentence }) =>
      margins.flatMap((margin) =>
        [true, false].flatMap((few) => [words(few, margin), sentence("BME staff", few, margin)])
      )
    );
    expect(texts.flatMap(wordingFaults)).toEqual([]);
  });

  it("finds nothing in a report with everything", () => {
    expect(faultsOf(inputOf(richCounts, everything))).toEqual([]);
  });

  it("finds nothing in a report on any counts", () => {
    const upTo = (max: number) =>
      fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 0, max }) },
        fc.integer({ min: 0, max: 2 })
      );
    const counted = fc.tuple(upTo(400), upTo(200), upTo(30));
    const nobodyAppointed = [0, 0, 1, 0, 0, 0, 0].map((n): [number, number, number] => [n, n, 0]);
    fc.assert(
      fc.property(fc.array(counted, { minLength: 7, maxLength: 7 }), (sums) => {
        const [low, high, shortlisted, appointed, disciplinary, training, board] = sums;
        const counts = countsOf([
          staff("clinical", "Band 5", low),
          staff("clinical", "Band 8a", high),
          tally("shortlisted", shortlisted),
          tally("appointed", appointed),
          tally("disciplinary", disciplinary),
          tally("training", training),
          tally("board", board),
        ]);
        expect(faultsOf(inputOf(counts))).toEqual([]);
      }),
      { numRuns: 25, examples: [[nobodyAppointed]] }
    );
  });
});
