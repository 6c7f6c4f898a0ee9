import { organisationsNamedIn } from "../../../src/intake/recognise/organisation-of-text";
import type { Settings } from "../../../src/standard/settings";
import { codesOf, countWorkbook, tallyLines } from "../figures/workbook";
import type { Drawn } from "./draw";

const title: Drawn[] = ["Directors at 31 March 2025"];

const boardOf = (
  header: Drawn[],
  rows: Drawn[][],
  settings: Partial<Settings> = {},
  more: Record<string, Drawn[][]> = {}
) => countWorkbook({ Directors: [title, [], header, ...rows], ...more }, settings);

const linesOf = ({ counts }: ReturnType<typeof countWorkbook>) =>
  tallyLines(counts).filter((line) => line.startsWith("board"));

const seatsOf = (first: Drawn[], second: Drawn[]): Drawn[][] => {
  const posts = ["Chair", "Chief Executive", "Chief Nurse", "Director of Estates", "NED 1"];
  const ethnicities = ["White British", "White British", "Indian", "Chinese", "White Irish"];
  return posts.map((post, row) => [post, first[row], second[row], ethnicities[row]]);
};

const two = seatsOf(
  ["Voting", "Voting", "-", "Non-voting", "Voting"],
  ["Voting", "-", "Voting", "", "-"]
);

const ofFenmarsh = ["board 2025-03-31 | A 2, R 1, B 1", "board voting 2025-03-31 | A 2, B 1"];

describe("columns of seats on several boards", () => {
  it.each([
    ["Fenmarsh board", "Westhaven board"],
    ["Board: Fenmarsh", "Board: Westhaven"],
    ["Seat on Fenmarsh Trust Board", "Seat on Westhaven Trust Board"],
    ["Fenmarsh", "Westhaven"],
    ["Fenmarsh voting member", "Westhaven voting member"],
  ])("takes %p and not %p, where the settings name Fenmarsh", (first, second) => {
    for (const organisation of ["Fenmarsh Hospitals NHS Foundation Trust", "Fenmarsh"]) {
      const told = boardOf(["Post", first, second, "Ethnic Origin"], two, { organisation });
      expect(linesOf(told).slice(0, 2)).toEqual(ofFenmarsh);
      expect(codesOf(told.findings)).toEqual(
        expect.arrayContaining(["no-seat", "seats-of-one-board"])
      );
      expect(codesOf(told.findings)).not.toContain("columns-not-read");
    }
  });

  it("knows an organisation by its initials, by the name of a sheet and by a line of text", () => {
    const header = ["Post", "FHFT board", "WHT board", "Ethnic Origin"];
    const organisation = "Fenmarsh Hospitals NHS Foundation Trust";
    expect(linesOf(boardOf(header, two, { organisation })).slice(0, 2)).toEqual(ofFenmarsh);
    const named = ["Post", "Fenmarsh board", "Westhaven board", "Ethnic Origin"];
    const heads: Drawn[][] = [["Workforce at 31 March 2025"], ["White", "BME"], [2610, 890]];
    const bySheet = boardOf(named, two, {}, { "Fenmarsh WRES": heads });
    expect(linesOf(bySheet).slice(0, 2)).toEqual(ofFenmarsh);
    const line = ["WRES 2025: Fenmarsh NHS Trust (Westhaven returns its own)"];
    const byLine = boardOf(named, two, {}, { WRES: [line, ...heads] });
    expect(linesOf(byLine).slice(0, 2)).toEqual(ofFenmarsh);
  });

  it.each<[string, Partial<Settings>, Record<string, Drawn[][]>]>([
    ["nothing names an organisation", {}, {}],
    ["the organisation is another one", { organisation: "Riverside NHS Trust" }, {}],
    ["both are named", {}, { Fenmarsh: [["x"]], Westhaven: [["x"]] }],
  ])("refuses the list where %s, and names both columns", (_, settings, more) => {
    const header = ["Post", "Fenmarsh board", "Westhaven board", "Ethnic Origin"];
    const told = boardOf(header, two, settings, more);
    expect(linesOf(told)).toEqual([]);
    const [found] = told.findings.filter(({ code }) => code === "seats-of-several-boards");
    expect(found.message).toMatch(/"Fenmarsh board", "Westhaven board".*Set the name/);
  });

  it("refuses votes of two boards where a dash may be no vote or no seat", () => {
    const rows = seatsOf(["Y", "Y", "-", "-", "Y"], ["Y", "-", "Y", "Y", "-"]);
    const header = ["Post", "Fenmarsh voting", "Westhaven voting", "Ethnic Origin"];
    const told = boardOf(header, rows, { organisation: "Fenmarsh" });
    expect(codesOf(told.findings)).toContain("seats-of-several-boards");
  });

  it("takes offices on each board for seats, and the one that the settings say", () => {
    const rows = seatsOf(
      ["Non-executive", "Executive", "-", "Executive", "NED"],
      ["Non-executive", "-", "Executive", "-", "-"]
    );
    const header = ["Post", "Fenmarsh board", "Westhaven board", "Ethnic Origin"];
    const told = boardOf(header, rows, { organisation: "Westhaven" });
    expect(linesOf(told)).toEqual([
      "board 2025-03-31 | A 1, H 1",
      "board executive 2025-03-31 | H 1",
    ]);
    const corrected = boardOf(header, two, {
      columns: [
        { sheet: "Directors", header: "Fenmarsh board", role: "voting" },
        { sheet: "Directors", header: "Westhaven board", role: "none" },
      ],
    });
    expect(linesOf(corrected).slice(0, 2)).toEqual(ofFenmarsh);
  });
});

describe("one column of seats", () => {
  const rows: Drawn[][] = [
    ["Chair", "Voting", "White British"],
    ["Chief Executive", "Voting", "Indian"],
    ["Director of Estates", "-", "Chinese"],
    ["Company Secretary", "Non-voting", "White Irish"],
  ];

  it("takes a dash under the name of a board for no seat, and under Voting for no vote", () => {
    const seats = boardOf(["Post", "Fenmarsh board", "Ethnic Origin"], rows);
    expect(linesOf(seats).slice(0, 2)).toEqual([
      "board 2025-03-31 | A 1, H 1, B 1",
      "board voting 2025-03-31 | A 1, H 1",
    ]);
    for (const header of ["Voting", "Voting / Non-voting", "Board voting status"]) {
      const votes = boardOf(["Post", header, "Ethnic Origin"], rows);
      expect(linesOf(votes).slice(0, 2)).toEqual([
        "board 2025-03-31 | A 1, H 1, R 1, B 1",
        "board voting 2025-03-31 | A 1, H 1",
      ]);
      expect(codesOf(votes.findings)).not.toContain("no-seat");
    }
  });

  it("reads yes and no under Board member as membership, and no names", () => {
    const told = boardOf(
      ["Post", "Board member (Y/N)", "Audit Committee member", "Voting", "Ethnic Origin"],
      [
        ["Chair", "Y", "N", "Y", "White British"],
        ["Chief Executive", "Y", "N", "Y", "Indian"],
        ["Director of Estates", "N", "Y", "N", "Chinese"],
        ["Company Secretary", "Y", "Y", "N", "White Irish"],
      ]
    );
    expect(linesOf(told).slice(0, 2)).toEqual([
      "board 2025-03-31 | A 1, H 1, B 1",
      "board voting 2025-03-31 | A 1, H 1",
    ]);
  });

  it.each([
    "Board experience",
    "Shadow board",
    "Audit Committee",
    "Attends board",
    "Board sponsor",
  ])("leaves nobody out by %s", (header) => {
    const told = boardOf(
      ["Post", header, "Voting", "Ethnic Origin"],
      [
        ["Chair", "Y", "Y", "White British"],
        ["Chief Executive", "N", "Y", "Indian"],
        ["Director of Estates", "N", "N", "Chinese"],
      ]
    );
    expect(linesOf(told)[0]).toBe("board 2025-03-31 | A 1, H 1, R 1");
    expect(codesOf(told.findings)).not.toContain("no-seat");
  });
});

it.each([
  ["WRES 2025: Fenmarsh Hospitals NHS Foundation Trust (Westhaven returns its own)", 1],
  ["Fenmarsh and Westhaven Hospitals Group", 0],
  ["Staff of Anytown NHS Trust and of Othertown NHS Foundation Trust", 2],
])("finds the organisations named in %p", (text, count) => {
  expect(organisationsNamedIn(text)).toHaveLength(count);
});
