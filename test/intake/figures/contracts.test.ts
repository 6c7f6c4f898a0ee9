import { contractKindOf, isOfContracts } from "../../../src/intake/figures/contract-kinds";
import type { Drawn } from "../recognise/draw";
import { codesOf, countWorkbook, tallyLines, type Sheets } from "./workbook";

const period = "2025-03-31";
const snapshot = (...rows: Drawn[][]): Sheets => ({
  Heads: [[`Headcount by contract (bank, honorary) at 31 March 2025`], [], ...rows],
});

describe("kinds of contract", () => {
  it.each([
    ["Permanent", "employed"],
    ["Fixed Term Temp", "employed"],
    ["Non-bank", "employed"],
    ["Substantive (excl. bank)", "employed"],
    ["Bank", "bank-workers"],
    ["Bank staff", "bank-workers"],
    ["Honorary", "honorary-staff"],
    ["Agency", "agency-workers"],
    ["Non-Exec Director/Chair", "not-employees"],
    ["Permanent and bank", null],
    ["Clinical", null],
  ])("reads %s", (label, kind) => expect(contractKindOf(label)).toBe(kind));

  it("makes a column of contracts only of labels that are all kinds of it, or most under such a header", () => {
    expect(isOfContracts("", ["Permanent", "Bank", "Grand Total"])).toBe(true);
    expect(isOfContracts("Assignment Category", ["Permanent", "Bank", "Other"])).toBe(true);
    expect(isOfContracts("Division", ["Surgery", "Medicine", "Bank"])).toBe(false);
    expect(isOfContracts("Organisation", ["Quarry Bank Community NHS Trust"])).toBe(false);
    expect(isOfContracts("Site", ["Bank Street", "Bank Hall"])).toBe(false);
    expect(isOfContracts("", ["Permanent Total", "Bank staff"])).toBe(true);
    expect(isOfContracts("Staff type", ["Clinical", "Non-clinical"])).toBe(false);
  });
});

describe("people outside the workforce in tables of figures", () => {
  const two = [
    `workforce ${period} all: Band 5 | white 40, bme 20`,
    `workforce ${period} all: Band 6 | white 30, bme 10`,
  ];

  it("are left out of a pivot with labels that stand once, and totals are not compared", () => {
    const { counts, findings } = countWorkbook(
      snapshot(
        ["Assignment Category", "Pay band", "White", "BME", "Total"],
        ["Permanent", "Band 5", 36, 19, 55],
        ["", "Band 6", 30, 10, 40],
        ["Permanent Total", "", 66, 29, 95],
        ["Fixed Term", "Band 5", 4, 1, 5],
        ["Bank", "Band 5", 5, 4, 9],
        ["", "Band 6", 5, 4, 9],
        ["Bank Total", "", 10, 8, 18],
        ["Honorary", "Band 6", 3, 0, 3],
        ["Grand Total", "", 83, 38, 121]
      )
    );
    expect(tallyLines(counts)).toEqual(two);
    expect(codesOf(findings)).toEqual(["bank-workers", "honorary-staff"]);
    expect(findings.find(({ code }) => code === "bank-workers")?.message).toContain("18 people");
  });

  it("are left out of columns, and kinds of employees side by side are added", () => {
    const { counts, findings } = countWorkbook(
      snapshot(
        ["", "Permanent", "", "Fixed term", "", "Bank", "", "Total"],
        ["Pay band", "White", "BME", "White", "BME", "White", "BME", ""],
        ["Band 5", 39, 18, 1, 2, 63, 4, 127],
        ["Band 6", 30, 9, 0, 1, 41, 1, 82],
        ["Total", 69, 27, 1, 3, 104, 5, 209]
      )
    );
    expect(tallyLines(counts)).toEqual(two);
    expect(codesOf(findings)).toEqual(["bank-workers"]);
  });

  it.each([
    ["a column of bands", ["Pay band"], ["Band 5"], ["Band 6"], ["Bank"]],
    [
      "a column of divisions",
      ["Division", "Pay band"],
      ["A", "Band 5"],
      ["B", "Band 6"],
      ["Bank", "Band 5"],
    ],
  ])("are left out where %s names them", (_, header, five, six, bank) => {
    const { counts, findings } = countWorkbook({
      Heads: [
        ["Staff in post at 31 March 2025"],
        [],
        [...header, "White", "BME"],
        [...five, 40, 20],
        [...six, 30, 10],
        [...bank, 9, 9],
      ],
    });
    expect(tallyLines(counts)).toEqual(two);
    expect(codesOf(findings)).toEqual(["bank-workers"]);
  });

  it("are counted among applications, which the standard does not part by contract", () => {
    const { counts } = countWorkbook({
      R: [
        ["Recruitment 2024/25"],
        [],
        ["Contract type", "Group", "Shortlisted", "Appointed"],
        ["Permanent", "White", 100, 20],
        ["Permanent", "BME", 100, 10],
        ["Bank", "White", 50, 10],
        ["Bank", "BME", 40, 10],
      ],
    });
    expect(tallyLines(counts)).toEqual([
      `shortlisted ${period} | white 150, bme 140`,
      `appointed ${period} | white 30, bme 20`,
    ]);
  });

  it("are told in the refusal of a table that is all of them, with the words that led to it", () => {
    const { counts, findings } = countWorkbook({
      R: [
        ["Bank workers in March 2025"],
        [],
        ["Pay band", "White", "BME"],
        ["Band 5", 4, 2],
        ["Band 6", 3, 1],
      ],
    });
    expect(counts.tallies).toEqual([]);
    expect(findings.find(({ code }) => code === "list-left-out")?.message).toContain(
      '"Bank" in "Bank workers in March 2025"'
    );
  });

  it("are not looked for in the header of a list", () => {
    const { tables } = countWorkbook({
      "Staff in post 2025-03-31": [
        ["Employee", "Ethnic origin", "AfC band", "Emp category"],
        ...Array.from({ length: 9 }, (_, at): Drawn[] => [
          601 + at,
          at % 2 === 0 ? "White - British" : "Asian - Indian",
          "Band 5",
          "Permanent",
        ]),
      ],
    });
    expect(tables.map(({ kind, shape }) => [kind, shape])).toEqual([["staff", "list"]]);
  });

  it("do not outlast the heading of employees", () => {
    const { counts } = countWorkbook({
      Heads: [
        ["Staff in post at 31 March 2025"],
        [],
        ["Pay band", "White", "BME"],
        ["Bank staff"],
        ["Band 5", 9, 9],
        ["Permanent staff"],
        ["Band 5", 40, 20],
        ["Band 6", 30, 10],
      ],
    });
    expect(tallyLines(counts)).toEqual(two);
  });
});
