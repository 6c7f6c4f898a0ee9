import { ethnicCategoryOf } from "../../../src/standard/ethnic-categories";
import { codesOf, countWorkbook, tallyLines } from "./workbook";

const bands = (white: string, bme: string, ...more: string[]) =>
  countWorkbook({
    Bands: [
      ["Staff in post at 31 March 2025"],
      [],
      ["Pay band", white, bme, ...more, "Not known"],
      ["Band 5", 40, 20, ...more.map(() => 5), 1],
      ["Band 6", 30, 10, ...more.map(() => 2), 2],
    ],
  });

describe("White British beside all minorities", () => {
  it.each([
    ["White British", "BME"],
    ["White (British)", "Minority ethnic"],
    ["White British", "Minority ethnic*"],
    ["White British", "All other ethnic groups"],
    ["White British", "Other ethnic groups"],
  ])("gives no figure: %s, %s", (white, bme) => {
    const { counts, findings } = bands(white, bme);
    expect(counts.tallies).toEqual([]);
    expect(codesOf(findings, "error")).toEqual(["white-british-only"]);
  });

  it.each([
    ["British", "BME"],
    ["White British", "Other"],
    ["White British", "Non-White British"],
    ["White British", "BME (incl. White minorities)"],
  ])("gives none where only one is White or BME, and says so: %s, %s", (white, bme) => {
    const { counts, findings } = bands(white, bme);
    expect(counts.tallies).toEqual([]);
    expect(codesOf(findings, "warning")).toEqual(["one-group-only"]);
  });

  it("gives none in rows either", () => {
    const { counts, findings } = countWorkbook({
      S: [
        ["Headcount at 31 March 2025"],
        [],
        ["Ethnicity", "Headcount"],
        ["White British", 40],
        ["BME", 20],
      ],
    });
    expect(counts.tallies).toEqual([]);
    expect(codesOf(findings, "error")).toEqual(["white-british-only"]);
  });

  it.each([
    ["White", "All other ethnic groups", []],
    ["White", "BME", []],
    ["White British", "BME", ["White Other"]],
  ])("leaves %s and %s with %j alone", (white, bme, more) => {
    const { counts, findings } = bands(white, bme, ...more);
    expect(counts.tallies).toHaveLength(2);
    expect(codesOf(findings, "error", "warning")).toEqual([]);
  });

  it("leaves categories alone, and tells where many White British have no other White people beside them", () => {
    const of = (british: number) =>
      countWorkbook({
        S: [
          ["Headcount at 31 March 2025"],
          [],
          ["Ethnicity", "Headcount"],
          ["White British", british],
          ["Asian - Indian", 20],
          ["Black - African", 4],
        ],
      });
    expect(tallyLines(of(40).counts)).toEqual(["workforce 2025-03-31 | A 40, H 20, N 4"]);
    expect(codesOf(of(40).findings)).toEqual([]);
    expect(codesOf(of(400).findings, "warning")).toEqual(["other-whites-missing"]);
  });

  it("is unmapped in a long list that tells no others", () => {
    const list = (bme: string) =>
      countWorkbook({
        "31 March 2025": [
          ["Employee Number", "Ethnic Origin", "Pay Band", "Staff Group", "Assignment Category"],
          ...Array.from({ length: 150 }, (_, at) => [
            20000 + at,
            at % 4 === 0 ? bme : "White British",
            "Band 5",
            "Nursing and Midwifery Registered",
            "Permanent",
          ]),
        ],
      });
    expect(codesOf(list("BME").findings, "error")).toContain("unmapped-ethnicity");
    expect(codesOf(list("Asian - Indian").findings, "error")).toEqual([]);
  });
});

describe("labels of minorities with White people among them", () => {
  it.each([
    ["Non-White British", "unmapped"],
    ["All except White British", "unmapped"],
    ["Minority ethnic including White other", "unmapped"],
    ["Ethnic minorities (excluding White minorities)", "bme"],
    ["Non-White", "bme"],
    ["Any other White background", "C"],
    ["White - not British", "C"],
    ["White British and White Irish", "A"],
    ["White and Asian", "F"],
  ])("%s is %s", (label, code) => expect(ethnicCategoryOf(label)).toBe(code));
});
