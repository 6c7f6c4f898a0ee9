import { recogniseRegions, draw, type Drawn } from "./draw";
import { plainStaff } from "./lists";

const counts: Drawn[][] = [
  ["", "White", "BME", "Not known"],
  ["Headcount", 900, 400, 20],
];

const notes = (...regions: ReturnType<typeof draw>[]) =>
  recogniseRegions(...regions).findings.filter(({ code }) => code === "note-may-matter");

describe("notes beside the tables", () => {
  it.each([
    ["who is left out", "Excludes the staff of the hosted cancer alliance."],
    ["who is in", "Includes Skanska staff who transferred in May"],
    ["a part", "Acute site only"],
    ["a filter", "Filters applied: Division = Surgery"],
    ["another unit", "All figures are whole time equivalents"],
    ["rounding", "Figures are rounded to the nearest 5"],
    ["trust in them", "DRAFT: not yet validated by Workforce"],
    ["several years", "Three-year average, 2022/23 to 2024/25"],
    ["a part of the year", "Figures are for the first nine months"],
    ["the way round", "Positive score: higher is better"],
    ["counting twice", "People in table 1 are already included here"],
  ])("that tell %s are quoted: %s", (_, note) => {
    const [finding] = notes(draw("Staff", [["Staff at 31 March 2025"], ...counts, [], [note]]));
    expect(finding.message).toContain(`"${note}"`);
    expect(finding).toMatchObject({ severity: "warning", where: "'Staff'!A5" });
  });

  it.each([
    "Staff in post at 31 March 2025",
    "Source: ESR, run 4 April 2025. Contact ext 4471.",
    "Staff in post 31 March 2025 (excl. bank)",
    "Headcount, excluding bank and agency staff",
    "Primary assignments only",
    "Percentage of staff experiencing harassment from staff in last 12 months",
    "Three years of indicators 2, 3 and 4",
    "Prepared by: Workforce Information",
  ])("that tell nothing of the kind are not: %s", (note) => {
    expect(notes(draw("Staff", [[note], ...counts]))).toEqual([]);
  });

  it("are quoted once for each sheet, the first four of them in full", () => {
    const lines = [1, 2, 3, 4, 5, 5].map((n): Drawn[] => [`Excludes ward ${n}`]);
    const [finding, ...others] = notes(draw("Staff", [...counts, [], ...lines]));
    expect(others).toEqual([]);
    expect(finding.count).toBe(5);
    expect(finding.message).toMatch(/"Excludes ward 4", and 1 more\. /);
  });

  it("are no cells of the lists themselves, nor of sheets that nothing is counted from", () => {
    const staff = plainStaff().map((row, index) => [
      ...row,
      index === 0 ? "Remarks" : "Band 5 only",
    ]);
    expect(notes(draw("ESR", staff))).toEqual([]);
    const minutes = [
      ["Item", "Who", "When"],
      ["Excludes item 4", "AB", "May"],
    ];
    expect(notes(draw("Staff", counts), draw("Minutes", minutes))).toEqual([]);
  });

  it("may stand on a page of their own, or above an Excel table", () => {
    const page = draw("Read me", [["About these data"], ["Bank adverts are filtered out in Trac"]]);
    expect(notes(draw("Staff", counts), page)[0]).toMatchObject({
      where: "'Read me'!A2",
      message: expect.stringMatching(/^On sheet "Read me" is written: "Bank adverts/) as string,
    });
    expect(notes(page)).toEqual([]);
    const titles = ["Community services only"];
    const [above] = notes(draw("Staff", counts, { tableName: "Table1", top: 3, titles }));
    expect(above.where).toBe("'Staff'!A3");
  });
});
