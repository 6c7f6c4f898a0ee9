import type { Drawn } from "../recognise/draw";
import { codesOf, countWorkbook, tallyLines } from "./workbook";

const groups: Drawn[][] = [
  ["White", 1846],
  ["BME", 652],
  ["Not stated", 57],
  ["All staff", 2555],
];

describe("numbers by group without a row of headers", () => {
  it.each<[string, Drawn[][]]>([
    ["a blank row below", [["Headcount, 31 March 2025"], [], ...groups]],
    ["nothing between", [["Headcount, 31 March 2025"], ...groups]],
    ["a second title", [["Fenmarsh NHS Trust"], ["Staff in post at 31 March 2025"], [], ...groups]],
  ])("are counted by the title above them, with %s", (_, rows) => {
    const { counts, findings } = countWorkbook({ Sheet1: rows });
    expect(tallyLines(counts)).toEqual(["workforce 2025-03-31 | Z 57, white 1846, bme 652"]);
    expect(codesOf(findings, "error", "warning")).toEqual([]);
  });

  it("are refused where no title says what they count", () => {
    const { counts, findings } = countWorkbook({ Sheet1: [["31 March 2025"], [], ...groups] });
    expect(counts.tallies).toEqual([]);
    expect(codesOf(findings, "error", "warning")).not.toEqual([]);
  });
});
