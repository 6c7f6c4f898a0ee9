import { linesOfBoard } from "../../../src/intake/recognise/board-lines";
import { codesOf, countWorkbook, tallyLines } from "../figures/workbook";
import type { Drawn } from "./draw";

const names = ["Ann", "Ben", "Cat", "Dev", "Eve", "Flo"];
const ofBoard = (name: string) => names.map(() => name);

describe("the lines of the board among those of its committees", () => {
  it.each([
    "Board",
    "Trust Board",
    "Board of Directors",
    "The Board",
    "Trust Board (public)",
    "Board meeting",
    "Fenmarsh Board",
  ])("are those of %p", (board) => {
    const others = ["Audit Committee", "Executive Board", "Shadow Board", "Council of Governors"];
    expect(linesOfBoard([...ofBoard(board), ...others])).toEqual([
      ...names.map(() => true),
      ...others.map(() => false),
    ]);
  });

  it("go on below a name that stands once, and count in a cell of several bodies", () => {
    expect(linesOfBoard(["Board", "", "", "", "", "Audit Committee", ""])).toEqual([
      ...[true, true, true, true, true],
      ...[false, false],
    ]);
    const several = linesOfBoard([...ofBoard("Board; Audit Committee"), "Audit Committee"]);
    expect(several?.filter(Boolean)).toHaveLength(6);
  });

  it.each([
    ["committees of members alone", ["Audit", "Finance", "Audit", "People", "Audit", "Quality"]],
    ["one board only", ofBoard("Board of Directors")],
    ["a board of few lines among committees", ["Board", "Audit", "Finance", "People", "Audit"]],
    ["two boards", [...ofBoard("North Board"), ...ofBoard("South Board")]],
    ["nothing", []],
  ])("are not told by %s", (_, cells) => {
    expect(linesOfBoard(cells)).toBeNull();
  });
});

describe("a register of memberships", () => {
  const register = (header: string, vote: string): Drawn[][] => [
    ["Board membership at 31 March 2025"],
    ["Name", "Position", "Ethnicity", header, vote],
    ["Gus", "Head of Audit", "Indian", "Audit Committee", "Yes"],
    ["Flo", "Chief Nurse", "White British", "Audit Committee", "Yes"],
    ...names.map((name, at) => [
      name,
      "Director",
      at < 4 ? "White British" : "Indian",
      "Board of Directors",
      name === "Flo" ? "No" : "Yes",
    ]),
  ];

  it.each([
    ["Committee", "Votes"],
    ["Board / Committee", "Voting"],
    ["Meeting", "Has a vote"],
    ["Body", "Vote"],
    ["Group", "Voting"],
  ])("counts the members of the board, and their votes on it, by %p and %p", (header, vote) => {
    const { counts, findings } = countWorkbook({ Board: register(header, vote) });
    expect(tallyLines(counts).slice(0, 2)).toEqual([
      "board 2025-03-31 | A 4, H 2",
      "board voting 2025-03-31 | A 4, H 1",
    ]);
    expect(findings.find(({ code }) => code === "other-bodies")?.message).toContain(
      `"${header}" says "Audit Committee" (2)`
    );
  });

  it("leaves nobody out by the committee that each member chairs", () => {
    const rows: Drawn[][] = [
      ["Board at 31 March 2025"],
      ["Name", "Position", "Ethnicity", "Committee", "Voting"],
      ...names.map((name, at) => [
        name,
        "Director",
        "White British",
        ["Audit", "Finance", "Board", "People", "Quality", ""][at],
        "Y",
      ]),
    ];
    const { counts, findings } = countWorkbook({ Board: rows });
    expect(tallyLines(counts)[0]).toBe("board 2025-03-31 | A 6");
    expect(codesOf(findings)).not.toContain("other-bodies");
  });
});
