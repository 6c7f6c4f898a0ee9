import { standingOfLine } from "../../../src/standard/inclusion-words";
import type { Drawn } from "../recognise/draw";
import { codesOf, countWorkbook, tallyLines } from "./workbook";

/** Shortlisted and appointed of two trusts, one of them in two lines, with a column that may tell them apart. */
const collation = (header: string, first: Drawn, second: Drawn): Drawn[][] => [
  ["WRES 2024/25"],
  [
    "Organisation",
    header,
    "White shortlisted",
    "BME shortlisted",
    "White appointed",
    "BME appointed",
  ],
  ["Coldwater NHS Trust", first, 1480, 1260, 281, 176],
  ["Coldwater NHS Trust", second, 1395, 1310, 274, 158],
];

const told = (rows: Drawn[][]) => {
  const { counts, findings } = countWorkbook({ Collation: rows });
  const of = (code: string) => findings.find((finding) => finding.code === code);
  return { lines: tallyLines(counts), of, codes: codesOf(findings) };
};

const first = [
  "appointed 2025-03-31 | white 281, bme 176",
  "shortlisted 2025-03-31 | white 1480, bme 1260",
];

describe("a line of figures that its own column takes out", () => {
  it.each([
    ["Status", "Final", "Superseded"],
    ["Submission status", "Revised", "Superseded (see S03)"],
    ["Status", "Final", "Draft"],
    ["Version", "Resubmitted", "Original"],
    ["Status", "", "Withdrawn"],
    ["Notes", "", "Superseded by the line above"],
    ["Superseded", "N", "Y"],
    ["Include in total", "Yes", "No"],
    ["Latest", "Y", "N"],
  ])("%s: %p beside %p", (header, stands, out) => {
    const { lines, of } = told(collation(header, stands, out));
    expect(lines.sort()).toEqual(first);
    expect(of("lines-taken-out")).toMatchObject({ severity: "note", count: 4 });
    expect(of("lines-taken-out")!.message).toContain(out);
  });

  it.each([
    ["Status", "Final", "Final"],
    ["Status", "Superseded", "Superseded"],
    ["Notes", "Signed off", "Not superseded"],
    ["Received by", "Jo", "Sam"],
  ])("%s: %p beside %p tells nothing, and the figures stay refused", (header, one, other) => {
    const { lines, of } = told(collation(header, one, other));
    expect(lines).toEqual([]);
    expect(of("lines-taken-out")).toBeUndefined();
  });

  it("counts a draft that has no final line", () => {
    const rows = collation("Status", "Draft", "Final").slice(0, 3);
    expect(told(rows).lines.sort()).toEqual(first);
  });

  it("leaves the stages of applicants alone", () => {
    const { of } = told([
      ["Recruitment 2024/25"],
      ["Status", "White", "BME"],
      ["Shortlisted", 120, 80],
      ["Withdrawn", 12, 9],
      ["Appointed", 30, 11],
    ]);
    expect(of("lines-taken-out")).toBeUndefined();
  });
});

describe("the words of a status", () => {
  it.each([
    ["Superseded", "out"],
    ["SUPERCEDED", "out"],
    ["Do not use", "out"],
    ["Draft v2", "provisional"],
    ["Final", "settled"],
    ["Signed off by CPO", "settled"],
    ["Not superseded", null],
    ["Appointed", null],
    ["Testing centre", null],
  ])("%p is %p", (text, says) => expect(standingOfLine(text)).toBe(says));
});
