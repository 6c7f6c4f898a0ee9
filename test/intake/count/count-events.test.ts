import type { CellValue } from "../../../src/intake/found-region";
import type { ColumnRole } from "../../../src/intake/recognised-table";
import { codes, countTables, findingOf, list, people, person, serial, staffList } from "./tables";

const may = serial("2024-05-20");
const caseRoles: ColumnRole[] = [
  "caseId",
  "employeeNumber",
  "ethnicity",
  "caseType",
  "caseStage",
  "caseDate",
];
const cases = (rows: CellValue[][], options: Parameters<typeof list>[3] = {}) =>
  list("cases", caseRoles, rows, options);
const staff = staffList([
  person(1),
  person(2, { ethnicity: "M Black or Black British - Caribbean" }),
  person(3, { ethnicity: "Z Not Stated" }),
  person(9, { category: "Bank" }),
]);

describe("formal disciplinary cases", () => {
  it("counts distinct people by their own ethnicity, else the staff list's", () => {
    const counts = countTables([
      staff,
      cases([
        ["C1", "00000001", "", "Disciplinary", "Formal", may],
        ["C2", "1-2", "", "Disciplinary", "Formal", may],
        ["C3", 2, "Z Not Stated", "Disciplinary", "Formal", may],
        ["C4", 3, "H Indian", "Disciplinary", "Formal", may],
        ["C5", 77, "A", "Disciplinary", "Formal", may],
        ["C6", 78, "", "Disciplinary", "Formal", may],
      ]),
    ]);
    expect(people(counts, "disciplinary")).toEqual({ white: 2, bme: 2, unknown: 1 });
    expect(counts.matching).toEqual([
      { measure: "disciplinary", period: "2025-03-31", events: 5, unmatched: 2 },
    ]);
    expect(counts.tallies.find(({ measure }) => measure === "disciplinary")?.people).toEqual({
      A: 2,
      M: 1,
      H: 1,
      blank: 1,
    });
    expect(findingOf(counts, "many-people-not-on-staff-list")).toMatchObject({
      severity: "warning",
      count: 2,
      where: "'cases'!B5:B10",
    });
    expect(findingOf(counts, "further-events")?.count).toBe(1);
  });

  it.each<[string, string, string, boolean]>([
    ["Disciplinary", "Formal", "in", true],
    ["Disciplinary", "", "in", true],
    ["DISCIPLINARY - gross misconduct", "Hearing", "in", true],
    ["Conduct", "Formal disciplinary hearing", "in", true],
    ["Disciplinary", "Informal", "out", false],
    ["Disciplinary - fact-finding", "", "out", false],
    ["Disciplinary", "Fact finding", "out", false],
    ["Disciplinary", "Pre-formal", "out", false],
    ["Capability", "Formal", "out", false],
    ["Grievance", "Formal", "out", false],
    ["", "Formal", "out", false],
  ])("type %p at stage %p is %s", (type, stage, _, counted) => {
    const counts = countTables([staff, cases([["C1", 1, "", type, stage, may]])]);
    expect(people(counts, "disciplinary").white).toBe(counted ? 1 : 0);
    expect(counts.matching[0]?.events ?? 0).toBe(counted ? 1 : 0);
  });

  it("counts every row where there is no type, with a warning", () => {
    const counts = countTables([
      staff,
      list(
        "cases",
        ["employeeNumber", "caseDate"],
        [
          [1, may],
          [2, may],
        ]
      ),
    ]);
    expect(people(counts, "disciplinary")).toEqual({ white: 1, bme: 1, unknown: 0 });
    expect(findingOf(counts, "no-case-type")?.severity).toBe("warning");
  });

  it("leaves out events outside the year, undated ones, and people outside the workforce", () => {
    const counts = countTables([
      staff,
      cases([
        ["C1", 1, "", "Disciplinary", "", serial("2024-03-31")],
        ["C2", 1, "", "Disciplinary", "", serial("2025-04-01")],
        ["C3", 2, "", "Disciplinary", "", ""],
        ["C4", 2, "", "Disciplinary", "", "31/04/2024"],
        ["C5", 9, "A", "Disciplinary", "", may],
        ["C6", 2, "", "Disciplinary", "", serial("2024-04-01")],
        ["Total", "", "", "", "", ""],
      ]),
    ]);
    expect(people(counts, "disciplinary")).toEqual({ white: 0, bme: 1, unknown: 0 });
    expect(findingOf(counts, "outside-the-year")).toMatchObject({ severity: "note", count: 2 });
    expect(findingOf(counts, "undated-rows")?.count).toBe(2);
    expect(findingOf(counts, "impossible-dates")?.where).toBe("'cases'!F8");
    expect(findingOf(counts, "outside-the-workforce")?.count).toBe(1);
    const steps = counts.bridges.find(({ kind }) => kind === "cases")!.steps;
    expect(steps.at(-1)).toEqual({
      words: "people counted",
      removed: 0,
      left: 1,
      unit: "people",
    });
  });

  it("finds a leaver on an earlier staff list", () => {
    const earlier = staffList([person(50, { ethnicity: "J" })], {
      period: "2024-03-31",
      sheet: "Staff 2024",
    });
    const counts = countTables([staff, earlier, cases([["C1", 50, "", "Disciplinary", "", may]])]);
    expect(people(counts, "disciplinary", "2025-03-31")).toEqual({ white: 0, bme: 1, unknown: 0 });
    expect(counts.matching[0].unmatched).toBe(0);
  });

  it("tells cases apart by their number where the person's is missing", () => {
    const counts = countTables([
      staff,
      cases([
        ["C1", "", "A", "Disciplinary", "", may],
        ["C1", "", "A", "Disciplinary", "", may],
        ["C2", "", "A", "Disciplinary", "", may],
        ["", "#N/A", "", "Disciplinary", "", may],
      ]),
    ]);
    expect(people(counts, "disciplinary")).toEqual({ white: 2, bme: 0, unknown: 1 });
    expect(counts.matching[0].unmatched).toBe(1);
    expect(findingOf(counts, "rows-without-employee-number")?.count).toBe(3);
    expect(findingOf(counts, "error-cells")?.where).toBe("'cases'!B8");
  });

  it("uses the employee's part of an assignment number", () => {
    const counts = countTables([
      staff,
      list(
        "cases",
        ["assignmentNumber", "caseType", "caseDate"],
        [["00000002-3", "Disciplinary", may]]
      ),
    ]);
    expect(people(counts, "disciplinary").bme).toBe(1);
  });

  it("is an error when there are more people with cases than in the workforce", () => {
    const counts = countTables([
      staff,
      cases([2, 71, 72].map((number) => ["", number, "M", "Disciplinary", "", may])),
    ]);
    expect(findingOf(counts, "events-exceed-workforce")).toMatchObject({ severity: "error" });
    expect(findingOf(counts, "events-exceed-workforce")?.message).toContain("3 of 1 BME");
  });

  it("lists unmapped ethnicity that no staff list settles", () => {
    const counts = countTables([
      staff,
      cases([
        ["C1", 1, "Klingon", "Disciplinary", "", may],
        ["C2", 99, "Klingon", "Disciplinary", "", may],
      ]),
    ]);
    expect(people(counts, "disciplinary")).toEqual({ white: 1, bme: 0, unknown: 1 });
    expect(findingOf(counts, "unmapped-ethnicity")).toMatchObject({ severity: "error", count: 1 });
  });

  it("keeps a year without any formal case as an empty tally", () => {
    const counts = countTables([
      staff,
      cases([
        ["C1", 1, "", "Grievance", "", may],
        ["C2", 2, "", "Disciplinary", "Informal", may],
      ]),
    ]);
    expect(counts.tallies.find(({ measure }) => measure === "disciplinary")?.people).toEqual({});
    expect(findingOf(counts, "not-disciplinary")?.message).toContain('"Grievance" (1)');
    expect(findingOf(counts, "no-disciplinary-type")).toBeUndefined();
  });

  it.each([
    ["Conduct", true],
    ["Gross misconduct", true],
    ["Misconduct - social media", true],
    ["Conduct (formal)", true],
    ["Discipline", true],
    ["Conduct and capability", false],
    ["Research code of conduct", false],
    ["Sickness absence", false],
  ])("reads %p among other types: disciplinary is %p", (type, isCounted) => {
    const rows: CellValue[][] = [
      ["C1", 1, "", "Disciplinary", "Formal", may],
      ["C2", 2, "", type, "Formal", may],
    ];
    expect(people(countTables([staff, cases(rows)]), "disciplinary").bme).toBe(isCounted ? 1 : 0);
  });

  it("gives no count where the cases of a log have no dates", () => {
    const counts = countTables([
      staff,
      cases([
        ["C1", 1, "", "Disciplinary", "Formal", "awaited"],
        ["C2", 2, "", "Grievance", "Formal", may],
      ]),
    ]);
    expect(counts.tallies.some(({ measure }) => measure === "disciplinary")).toBe(false);
    expect(findingOf(counts, "no-dated-events")).toMatchObject({ severity: "error", count: 1 });
  });

  it("gives no count where no type of a log says disciplinary, and names the types", () => {
    const counts = countTables([
      staff,
      cases([
        ["C1", 1, "", "Policy 12", "Formal", may],
        ["C2", 2, "", "Policy 9", "Formal", may],
      ]),
    ]);
    expect(counts.tallies.some(({ measure }) => measure === "disciplinary")).toBe(false);
    expect(counts.matching).toEqual([]);
    const told = findingOf(counts, "no-disciplinary-type");
    expect(told?.severity).toBe("error");
    expect(told?.message).toContain('"Policy 12" (1)');
  });
});

describe("non-mandatory training", () => {
  const trainingRoles: ColumnRole[] = [
    "employeeNumber",
    "course",
    "mandatory",
    "completionDate",
    "completionStatus",
  ];
  const training = (rows: CellValue[][]) => list("training", trainingRoles, rows);

  it("counts distinct people, mandatory and untaken training out", () => {
    const counts = countTables([
      staff,
      training([
        [1, "Leadership", "N", may, "Completed"],
        [1, "Coaching", "No", may, "Attended"],
        [2, "Fire Safety", "Y", may, "Completed"],
        [2, "Coaching", "Non-mandatory", may, "Did Not Attend"],
        [3, "Coaching", "Statutory", may, "Completed"],
        [2, "Coaching", "", may, "Completed"],
      ]),
    ]);
    expect(people(counts, "training")).toEqual({ white: 1, bme: 1, unknown: 0 });
    expect(findingOf(counts, "mandatory-training")?.count).toBe(2);
    expect(findingOf(counts, "not-attended")?.count).toBe(1);
    expect(findingOf(counts, "unreadable-flags")?.message).toContain("blank");
  });

  const decided = (statuses: readonly CellValue[], role: ColumnRole = "completionStatus") =>
    countTables([
      staff,
      list(
        "training",
        ["employeeNumber", "completionDate", role],
        [
          [1, may, role === "approval" ? "Approved" : "Attended"],
          ...statuses.map((status) => [2, may, status]),
        ]
      ),
    ]);

  it.each(
    [
      ["No", "N", false, 0, "Pending", "Declined", "Not approved", "Cancelled", "Did not attend"],
      [
        "Didn't attend",
        "DNA",
        "Withdrawn",
        "Waiting list",
        "Waitlisted",
        "Awaiting panel",
        "Rejected",
      ],
      ["Refused", "Unsuccessful", "Not supported", "Deferred", "On hold", "Under review", "TBC"],
      [
        "No show",
        "Non-attendance",
        "Booked",
        "Enrolled",
        "Not yet started",
        "Approved - pending budget",
      ],
    ].flat()
  )("does not count training whose status is %p", (status) => {
    for (const role of ["completionStatus", "approval"] as const) {
      const counts = decided([status], role);
      expect(people(counts, "training")).toEqual({ white: 1, bme: 0, unknown: 0 });
      const code = role === "approval" ? "not-approved" : "not-attended";
      expect(findingOf(counts, code)).toMatchObject({ count: 1, severity: "note" });
    }
  });

  it.each([
    "Yes",
    "Y",
    true,
    "Approved",
    "Granted",
    "Funded",
    "Completed",
    "Attended",
    "Passed",
    "Failed",
  ])("counts training whose status is %p", (status) => {
    expect(people(decided([status]), "training")).toEqual({ white: 1, bme: 1, unknown: 0 });
  });

  it("counts a status in unknown words, and says so", () => {
    const counts = decided(["Zugesagt"]);
    expect(people(counts, "training")).toEqual({ white: 1, bme: 1, unknown: 0 });
    expect(findingOf(counts, "training-status-unclear")?.message).toContain('"Zugesagt"');
  });

  it("leaves out a blank status where others say who took training up, and not where only exceptions are marked", () => {
    const counts = decided([""]);
    expect(people(counts, "training")).toEqual({ white: 1, bme: 0, unknown: 0 });
    expect(findingOf(counts, "no-training-status")).toMatchObject({
      count: 1,
      severity: "warning",
    });
    const exceptions = countTables([
      staff,
      list(
        "training",
        ["employeeNumber", "completionDate", "completionStatus"],
        [
          [1, may, "DNA"],
          [2, may, ""],
        ]
      ),
    ]);
    expect(people(exceptions, "training")).toEqual({ white: 0, bme: 1, unknown: 0 });
  });

  it("asks attendance before approval, and a refusal by either leaves a row out", () => {
    const counts = countTables([
      staff,
      list(
        "training",
        ["employeeNumber", "completionDate", "approval", "completionStatus"],
        [
          [1, may, "", "Attended"],
          [2, may, "Approved", "Cancelled"],
          [3, may, "Approved", ""],
          [3, may, "No", "Attended"],
        ]
      ),
    ]);
    expect(people(counts, "training")).toEqual({ white: 1, bme: 0, unknown: 0 });
  });

  it.each(["Y", "Yes", "x", "DNA", "Sick on the day", 45400, "12/11/2024"])(
    "leaves out what a column of refusals marks by %p",
    (mark) => {
      const counts = countTables([
        staff,
        list(
          "training",
          ["employeeNumber", "completionDate", "notTakenUp"],
          [
            [1, may, ""],
            [1, may, "No"],
            [3, may, "Attended"],
            [2, may, mark],
          ]
        ),
      ]);
      expect(people(counts, "training")).toEqual({ white: 1, bme: 0, unknown: 1 });
      expect(findingOf(counts, "marked-not-taken-up")).toMatchObject({ count: 1 });
    }
  );

  it("warns when nothing tells mandatory training, and when nearly everybody had some", () => {
    const everybody = countTables([
      staff,
      list(
        "training",
        ["employeeNumber", "completionDate"],
        [
          [1, may],
          [2, may],
          [3, may],
        ]
      ),
    ]);
    expect(codes(everybody)).toEqual(
      expect.arrayContaining(["no-mandatory-flag", "mandatory-training-probably-included"])
    );
    const some = countTables([
      staff,
      list(
        "training",
        ["employeeNumber", "completionDate"],
        [
          [1, may],
          [2, may],
        ]
      ),
    ]);
    expect(codes(some)).not.toContain("mandatory-training-probably-included");
  });
});
