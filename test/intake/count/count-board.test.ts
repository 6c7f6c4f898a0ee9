import type { ColumnRole } from "../../../src/intake/recognised-table";
import { codes, countTables, findingOf, list, people, serial } from "./tables";

const roles: ColumnRole[] = [
  "memberName",
  "boardRole",
  "ethnicity",
  "voting",
  "executive",
  "fromDate",
  "toDate",
];

describe("the board", () => {
  it("counts the members in post once each, voting and executive apart", () => {
    const counts = countTables([
      list("board", roles, [
        ["Member One", "Chair", "White British", "Y", "Non-executive", serial("2020-01-01"), ""],
        ["Member Two", "Chief Executive", "Indian", "Yes", "Executive", "", "31/12/4712"],
        ["Member Three", "Director of Strategy", "White Irish", "Non-voting", "Exec", "", ""],
        ["member  three", "Acting Chief Nurse", "White Irish", "Y", "Exec", "", ""],
        ["Member Four", "NED", "Not stated", "Y", "NED", "", serial("2025-03-31")],
        ["Member Five", "NED", "Chinese", "Y", "NED", "", serial("2025-03-30")],
        ["Member Six", "NED", "Chinese", "Y", "NED", serial("2025-04-01"), ""],
        ["Vacant", "NED", "", "Y", "NED", "", ""],
        ["", "", "", "", "", "", ""],
      ]),
    ]);
    expect(people(counts, "board")).toEqual({ white: 2, bme: 1, unknown: 1 });
    expect(people(counts, "board voting")).toEqual({ white: 2, bme: 1, unknown: 1 });
    expect(people(counts, "board executive")).toEqual({ white: 1, bme: 1, unknown: 0 });
    expect(findingOf(counts, "not-in-post")?.count).toBe(2);
    expect(findingOf(counts, "vacant-seats")?.count).toBe(1);
    expect(findingOf(counts, "duplicate-rows")?.count).toBe(1);
    expect(counts.bridges[0].steps.at(-1)?.left).toBe(4);
  });

  it("tells executives by their role where no column does, and leaves voting out", () => {
    const counts = countTables([
      list(
        "board",
        ["boardRole", "ethnicity"],
        [
          ["Chair", "A"],
          ["Non-Executive Director", "A"],
          ["Non-Executive Director", "N"],
          ["Chief Nurse", "A"],
          ["Medical Director", "H"],
          ["Director of Finance", "A"],
        ]
      ),
    ]);
    expect(people(counts, "board")).toEqual({ white: 4, bme: 2, unknown: 0 });
    expect(people(counts, "board executive")).toEqual({ white: 2, bme: 1, unknown: 0 });
    expect(counts.tallies.map(({ measure }) => measure)).toEqual(["board", "board executive"]);
    expect(codes(counts)).toEqual(["executive-by-role", "no-voting-column"]);
  });

  it("says which flags it cannot read", () => {
    const counts = countTables([
      list(
        "board",
        ["memberName", "ethnicity", "voting"],
        [
          ["One", "A", "maybe"],
          ["Two", "A", "Y"],
        ]
      ),
    ]);
    expect(people(counts, "board voting").white).toBe(1);
    expect(findingOf(counts, "unreadable-flags")).toMatchObject({
      count: 1,
      where: "'board'!C5:C6",
    });
    expect(codes(counts)).toContain("no-executive-column");
  });

  it.each([
    "In attendance",
    "Attendee",
    "Attends",
    "Observer",
    "Non-member",
    "Advisor",
    "Adviser to the board",
    "Not a member",
    "By invitation",
  ])("leaves out %p, whichever column says so", (words) => {
    for (const [role, other] of [
      ["membership", "Member"],
      ["executive", "Exec"],
      ["voting", "Yes"],
    ] as const) {
      const counts = countTables([
        list(
          "board",
          ["memberName", "ethnicity", role],
          [
            ["One", "A", other],
            ["Two", "H", other],
            ["Three", "A", words],
          ]
        ),
      ]);
      expect(people(counts, "board")).toEqual({ white: 1, bme: 1, unknown: 0 });
      expect(findingOf(counts, "not-members")).toMatchObject({ count: 1, severity: "note" });
    }
  });

  it("keeps non-voting members, and an adviser by profession", () => {
    const counts = countTables([
      list(
        "board",
        ["memberName", "ethnicity", "boardRole", "executive", "voting"],
        [
          ["One", "A", "Associate Director", "Non-executive member", "Non-voting member"],
          ["Two", "H", "Chief Legal Adviser", "Exec", "No"],
          ["Three", "H", "Secretary (in attendance)", "Exec", "No"],
        ]
      ),
    ]);
    expect(people(counts, "board")).toEqual({ white: 1, bme: 1, unknown: 0 });
  });
});
