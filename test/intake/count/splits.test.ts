import fc from "fast-check";
import type { Counts, Measure } from "../../../src/intake/counts";
import { defaultSettings } from "../../../src/standard/settings";
import { recognise } from "../../../src/intake/recognise/recognise";
import { countWorkbook, codesOf, type Sheets } from "../figures/workbook";
import { draw, type Drawn } from "../recognise/draw";

const header: Drawn[] = [
  "Employee Number",
  "Ethnic Origin",
  "Staff Group",
  "Pay Band",
  "Assignment Category",
  "Division",
];
const staff = (rows: [number, string, string][]): Drawn[][] => [
  header,
  ...rows.map(([number, ethnicity, division]) => [
    number,
    ethnicity,
    "Nursing and Midwifery Registered",
    "Band 5",
    "Permanent",
    division,
  ]),
];
const people: [number, string, string][] = [
  [101, "A White - British", "Surgery"],
  [102, "A White - British", "Surgery"],
  [103, "H Indian", "Surgery"],
  [104, "A White - British", "Medicine"],
  [105, "N Black African", "Medicine"],
  [106, "Z Not Stated", " Medicine "],
  [107, "A White - British", ""],
];
const sheets: Sheets = {
  "Staff 31 March 2025": staff(people),
  "ER cases": [
    ["Case Ref", "Employee Number", "Case Type", "Date Opened"],
    ["1", 103, "Disciplinary", "02/05/2024"],
    ["2", 104, "Disciplinary", "02/06/2024"],
    ["3", 999, "Disciplinary", "02/07/2024"],
  ],
  Training: [
    ["Employee Number", "Course", "Mandatory", "Completion Date"],
    [101, "Leadership", "N", "02/05/2024"],
    [105, "Leadership", "N", "02/05/2024"],
  ],
  Trac: [
    ["Candidate ID", "Ethnic Origin", "Stage", "Closing Date", "Division"],
    ["C1", "White - British", "Appointed", "10/06/2024", "Surgery"],
    ["C2", "Indian", "Shortlisted", "10/06/2024", "Surgery"],
    ["C3", "Indian", "Appointed", "10/06/2024", "Medicine"],
    ["C4", "White - British", "Applied", "10/06/2024", "Medicine"],
  ],
};

const splitLines = ({ splits }: Counts) =>
  splits.map(
    ({ measure, split, people: counts }) =>
      `${measure} ${split.column}: ${split.value} | ${Object.entries(counts)
        .map(([code, n]) => `${code} ${n}`)
        .join(", ")}`
  );

describe("splits by a column", () => {
  it("gives workforce, applicants, cases and training by the values of a column", () => {
    const { counts, findings } = countWorkbook(sheets, { splitBy: "division" });
    expect(splitLines(counts)).toEqual([
      "workforce Division: (blank) | A 1",
      "workforce Division: Medicine | A 1, N 1, Z 1",
      "workforce Division: Surgery | A 2, H 1",
      "shortlisted Division: Medicine | H 1",
      "appointed Division: Medicine | H 1",
      "shortlisted Division: Surgery | A 1, H 1",
      "appointed Division: Surgery | A 1",
      "disciplinary Division: (not on the staff list) | blank 1",
      "disciplinary Division: Medicine | A 1",
      "disciplinary Division: Surgery | H 1",
      "training Division: Medicine | N 1",
      "training Division: Surgery | A 1",
    ]);
    expect(codesOf(findings)).not.toContain("split-column-missing");
  });

  it("splits by a column that has another role too", () => {
    const rows = staff(people);
    rows[7][2] = "Estates and Ancillary";
    const { counts } = countWorkbook({ "Staff 31 March 2025": rows }, { splitBy: "STAFF_GROUP" });
    expect(splitLines(counts)).toEqual([
      "workforce Staff Group: Estates and Ancillary | A 1",
      "workforce Staff Group: Nursing and Midwifery Registered | A 3, H 1, N 1, Z 1",
    ]);
  });

  it("splits nothing unless asked, and leaves the tallies as they are", () => {
    const plain = countWorkbook(sheets).counts;
    expect(plain.splits).toEqual([]);
    expect(countWorkbook(sheets, { splitBy: "Division" }).counts.tallies).toEqual(plain.tallies);
  });

  it("says when nobody has the column, or it is no plain category", () => {
    const codes = (splitBy: string) =>
      codesOf(countWorkbook(sheets, { splitBy }).findings).filter((code) =>
        code.startsWith("split")
      );
    expect(codes("Site")).toEqual(["split-column-missing"]);
    expect(codes("Employee Number")).toEqual(["split-not-possible"]);
    expect(codes("Pay Band")).toEqual(["split-not-possible"]);
    const many = staff(
      Array.from({ length: 60 }, (_, index) => [
        500 + index,
        "A White - British",
        `Team ${index % 45}`,
      ])
    );
    const result = countWorkbook({ "Staff 31 March 2025": many }, { splitBy: "Division" });
    expect(result.counts.splits).toEqual([]);
    expect(codesOf(result.findings)).toContain("split-not-possible");
  });

  it("offers the columns that are plain categories", () => {
    const rows = staff(
      Array.from({ length: 20 }, (_, index) => [
        500 + index,
        "A White - British",
        `Team ${index % 3}`,
      ])
    );
    const { tables } = recognise([draw("Staff", rows)], defaultSettings);
    expect(tables[0].splitColumns).toEqual(["Division"]);
  });

  it("adds up to the tallies, whoever is in the lists", () => {
    const number = fc.integer({ min: 1, max: 15 });
    const ethnicity = fc.constantFrom("A White - British", "H Indian", "Z Not Stated");
    const division = fc.constantFrom("Surgery", "Medicine", "Estates", "");
    const sum = (tallies: Counts["tallies"], measure: Measure) => {
      const sums: Record<string, number> = {};
      for (const { measure: own, people: counts, section, band } of tallies) {
        if (own !== measure) continue;
        for (const [code, n] of Object.entries(counts)) {
          const key = `${section} ${band} ${code}`;
          sums[key] = (sums[key] ?? 0) + n;
        }
      }
      return sums;
    };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, ethnicity, division), { minLength: 3, maxLength: 20 }),
        fc.array(number, { minLength: 1, maxLength: 8 }),
        (rows, cases) => {
          const { counts } = countWorkbook(
            {
              "Staff 31 March 2025": staff([
                [98, "A White - British", "Surgery"],
                [99, "A White - British", "Medicine"],
                ...rows.map(([n, e, d]): [number, string, string] => [n, e, d]),
              ]),
              "ER cases": [
                ["Case Ref", "Employee Number", "Case Type", "Date Opened"],
                ...cases.map((n, index): Drawn[] => [index, n, "Disciplinary", "02/05/2024"]),
              ],
            },
            { splitBy: "Division" }
          );
          for (const measure of ["workforce", "disciplinary"] as const) {
            expect(sum(counts.splits, measure)).toEqual(sum(counts.tallies, measure));
          }
        }
      ),
      { numRuns: 60 }
    );
  });
});
