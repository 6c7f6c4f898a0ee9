import type { CellValue } from "../../../src/intake/found-region";
import type { ColumnRole } from "../../../src/intake/recognised-table";
import { codes, countTables, list, people, serial } from "./tables";

const june = serial("2024-06-10");
const roles: ColumnRole[] = ["candidateId", "vacancy", "ethnicity", "stage", "closingDate"];
const applications = (rows: CellValue[][]) =>
  countTables([
    list(
      "applicants",
      roles,
      rows.map(([ethnicity, stage, date = june], index) => [index, "J1", ethnicity, stage, date])
    ),
  ]);
const measures = (counts: ReturnType<typeof countTables>) =>
  [...new Set(counts.tallies.map(({ measure }) => measure))].sort();

describe("the stages beside shortlisting and appointment", () => {
  it("counts who applied, was interviewed, offered a post and started, with the same exclusions", () => {
    const counts = applications([
      ["A", "Applied"],
      ["A", "Rejected at shortlisting"],
      ["H", "Applied"],
      ["H", "Applied", serial("2023-06-10")],
      ["A", "Shortlisted"],
      ["H", "Interviewed"],
      ["H", "Offer declined"],
      ["A", "Appointed"],
      ["A", "Started"],
      ["", "Withdrawn"],
    ]);
    expect(people(counts, "applied")).toEqual({ white: 5, bme: 3, unknown: 1 });
    expect(people(counts, "shortlisted")).toEqual({ white: 3, bme: 2, unknown: 0 });
    expect(people(counts, "interviewed")).toEqual({ white: 2, bme: 2, unknown: 0 });
    expect(people(counts, "offered")).toEqual({ white: 2, bme: 1, unknown: 0 });
    expect(people(counts, "appointed")).toEqual({ white: 2, bme: 0, unknown: 0 });
    expect(people(counts, "started")).toEqual({ white: 1, bme: 0, unknown: 0 });
  });

  it("says nothing of stages that the list does not tell apart", () => {
    const counts = applications([
      ["A", "Shortlisted"],
      ["H", "Appointed"],
    ]);
    expect(measures(counts)).toEqual(["appointed", "shortlisted"]);
  });

  it("does not guess who applied in the year where those turned down have no date", () => {
    const counts = applications([
      ["A", "Applied", ""],
      ["H", "Applied", ""],
      ["A", "Applied"],
      ["A", "Shortlisted"],
      ["H", "Appointed"],
    ]);
    expect(measures(counts)).toEqual(["appointed", "shortlisted"]);
    expect(codes(counts)).toContain("applied-not-dated");
  });

  it("takes every stage that a cross-table has a column of", () => {
    const counts = countTables([
      list(
        "applicants",
        ["ethnicity", "applied", "shortlisted", "interviewed", "offered", "appointed", "started"],
        [
          ["White - British", 100, 40, 30, 12, 10, 9],
          ["Indian", 50, 10, 8, 3, 2, 2],
          ["Total", 150, 50, 38, 15, 12, 11],
        ],
        { shape: "cross-table" }
      ),
    ]);
    expect(people(counts, "applied")).toEqual({ white: 100, bme: 50, unknown: 0 });
    expect(people(counts, "interviewed")).toEqual({ white: 30, bme: 8, unknown: 0 });
    expect(people(counts, "offered")).toEqual({ white: 12, bme: 3, unknown: 0 });
    expect(people(counts, "started")).toEqual({ white: 9, bme: 2, unknown: 0 });
  });
});
