import { draw, recogniseRegions, type Drawn } from "./draw";
import { cases, plainStaff } from "./lists";

/** A staff list with one further column, whose cells repeat. */
const withColumn = (header: string, cells: readonly string[], rows: Drawn[][] = plainStaff()) =>
  draw(
    "List",
    rows.map((row, index) => [...row, index === 0 ? header : cells[(index - 1) % cells.length]])
  );

const told = (header: string, cells: readonly string[]) =>
  recogniseRegions(withColumn(header, cells))
    .findings.filter(({ code }) => code === "column-may-matter" || code === "columns-not-read")
    .map(({ severity, message }) => `${severity}: ${message}`);

describe("a column that no role fits", () => {
  it.each([
    ["Comment", ["", "", "Duplicate of above"]],
    ["Comment", ["", "", "TUPE'd to the council in May"]],
    ["Memo", ["ok", "Hosted: cancer alliance", "ok"]],
    ["Reason", ["", "entered in error", ""]],
    ["Action", ["keep", "do not count", "keep"]],
  ])("is warned of where a text of %s may take its row out: %j", (header, cells) => {
    const [doubt, ...others] = told(header, cells);
    expect(others.filter((line) => line.startsWith("warning"))).toEqual([]);
    expect(doubt).toContain(`warning: Sheet "List": The column "${header}" was not read`);
    expect(doubt).toContain(cells.find((cell) => cell.length > 4)!);
  });

  it("is quoted by its telling words alone where a text is long: it may say more of a person than a report should", () => {
    const long = "Jo Bloggs went off sick in May and is a duplicate of the line of her other post";
    const [doubt] = told("Comment", ["", "", long]);
    expect(doubt).toContain('"… duplicate …" (4)');
    expect(doubt).not.toContain("Bloggs");
  });

  it("is named with its values in a note where it parts the rows", () => {
    expect(told("Cohort", ["Spring", "Autumn", "", "Spring"])).toEqual([
      expect.stringMatching(/^note: Not read in "List", .*"Cohort": "Spring" \(\d+\), /),
    ]);
  });

  it.each([
    ["what describes people", "Gender", ["Female", "Male"]],
    ["what describes posts", "Directorate", ["Surgery", "Medicine"]],
    ["free text", "Comment", ["Works from home", "Back in May", "", "Prefers mail"]],
    ["one value all down", "Trust", ["RXX"]],
    ["numbers", "Hours", ["37.5", "30", "22.5", "18", "15", "12", "10", "8", "6"]],
  ])("is passed over for %s", (_, header, cells) => {
    expect(told(header, cells)).toEqual([]);
  });

  it("may say of a case that somebody resigned: they entered the process all the same", () => {
    const rows = withColumn("Ended how", ["Resigned", "Warning"], cases);
    expect(
      recogniseRegions(rows).findings.filter(({ severity, code }) => {
        return severity === "warning" && code === "column-may-matter";
      })
    ).toEqual([]);
  });
});
