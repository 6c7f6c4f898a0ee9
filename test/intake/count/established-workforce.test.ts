import { codes, countTables, findingOf, list, people, serial } from "./tables";

const roles = ["employeeNumber", "ethnicity", "staffGroup", "payBand", "startDate"] as const;
const nurse = "Nursing and Midwifery Registered";
const staff = (rows: (string | number)[][], period = "2025-03-31") =>
  list("staff", roles, rows, { period });

const rows = [
  [1, "A", nurse, "Band 5", serial("2024-03-31")],
  [2, "H", nurse, "Band 5", serial("2024-04-01")],
  [3, "H", nurse, "Band 6", "01/02/2010"],
  [4, "A", nurse, "Band 6", ""],
  [5, "A", nurse, "Band 6", "31/02/2010"],
];

describe("those who had been in post for a year", () => {
  it("are counted apart, by section and band, up to the day", () => {
    const counts = countTables([staff(rows)]);
    const established = counts.tallies.filter(({ measure }) => measure === "established workforce");
    expect(established.map(({ section, band, people: own }) => [section, band, own])).toEqual([
      ["clinical", "Band 5", { A: 1 }],
      ["clinical", "Band 6", { H: 1 }],
    ]);
    expect(people(counts, "workforce")).toEqual({ white: 3, bme: 2, unknown: 0 });
    expect(findingOf(counts, "no-start-date")).toMatchObject({ severity: "note", count: 2 });
  });

  it("are not told without start dates", () => {
    const bare = list(
      "staff",
      ["employeeNumber", "ethnicity", "staffGroup", "payBand"],
      rows.map((row) => row.slice(0, 4))
    );
    const counts = countTables([bare]);
    expect(counts.tallies.every(({ measure }) => measure === "workforce")).toBe(true);
    expect(codes(counts)).not.toContain("no-start-date");
  });

  it("end a year before 29 February on the 28th", () => {
    const at = (start: string) =>
      people(
        countTables([staff([[1, "A", nurse, "Band 5", start]], "2024-02-29")], {
          snapshot: "2024-02-29",
        }),
        "established workforce"
      ).white;
    expect([at("28/02/2023"), at("01/03/2023")]).toEqual([1, 0]);
  });

  it("are part of no other sum: splits, or people with events", () => {
    const split = list(
      "staff",
      [...roles, "split"],
      [...rows.map((row, at) => [...row, at < 3 ? "North" : "South"])]
    );
    const counts = countTables([split], { splitBy: "split" });
    expect(counts.splits.map(({ measure }) => measure)).toEqual(
      counts.splits.map(() => "workforce")
    );
    // Three White people with cases are more than the two on the list, though not than two and one again.
    const log = list(
      "cases",
      ["employeeNumber", "ethnicity", "caseType", "caseDate"],
      [1, 11, 12].map((key) => [key, "A", "Disciplinary", "01/06/2024"])
    );
    const few = [rows[0], [6, "A", nurse, "Band 5", "01/01/2000"], rows[1]];
    expect(codes(countTables([staff(few), log]))).toContain("events-exceed-workforce");
  });
});
