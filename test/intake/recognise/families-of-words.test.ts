import { matchHeader } from "../../../src/intake/recognise/header-words";
import type { ListKind } from "../../../src/intake/recognise/header-words";
import type { ColumnRole } from "../../../src/intake/recognised-table";
import { rightlySpelt } from "../../../src/standard/misspelling";
import { sectionOf } from "../../../src/standard/staff-groups";
import { date, draw, headersOf, recogniseRegions, theTable } from "./draw";

const strongest = (header: string, kind: ListKind) =>
  matchHeader(header, kind).reduce<{ role: ColumnRole | null; score: number }>(
    (best, match) => (match.score > best.score ? match : best),
    { role: null, score: 0 }
  ).role;

describe("headers put together from families of words", () => {
  const people = ["Employee", "Emp", "Ee", "Staff", "Learner", "Person", "Payroll", "Delegate"];
  const numbers = ["No", "no.", "Number", "Num", "ID", "Ref"];
  it.each(people.flatMap((who) => numbers.map((what) => `${who} ${what}`)))(
    "%s is an employee number",
    (header) => {
      expect(strongest(header, "training")).toBe("employeeNumber");
      expect(strongest(header.toUpperCase().replace(" ", "_"), "training")).toBe("employeeNumber");
    }
  );

  it.each(["Manager emp no", "Complainant emp no", "Investigating officer staff no"])(
    "%s is somebody else's",
    (header) => expect(strongest(header, "cases")).not.toBe("employeeNumber")
  );

  it.each([
    ["ETH", "ethnicity"],
    ["Ethn", "ethnicity"],
    ["Eth Origin", "ethnicity"],
    ["ETH_GRP", "ethnicity"],
    ["Ethnic Cat", "ethnicity"],
    ["STF_GRP", "staffGroup"],
    ["Staff Grp", "staffGroup"],
    ["Occ Grp", "staffGroup"],
    ["Grp", "staffGroup"],
    ["PAY_SCL", "payBand"],
    ["Pay Grd", "payBand"],
    ["AfC", "payBand"],
    ["ASG", "assignmentNumber"],
    ["Asg No", "assignmentNumber"],
  ] as const)("%s of a staff list", (header, role) => {
    expect(strongest(header, "staff")).toBe(role);
  });

  const processes = ["Formal", "Investigation", "Formal inv.", "Disciplinary", "Case formal"];
  const begun = ["commissioned", "opened", "started", "began", "launched", "commenced"];
  it.each(
    processes.flatMap((process) =>
      begun.flatMap((word) => [`${process} ${word}`, `Date ${process} ${word}`])
    )
  )("%s dates a case", (header) => expect(strongest(header, "cases")).toBe("caseDate"));

  it.each(["Date moved to formal", "Date formal process began", "Date entered formal stage"])(
    "%s dates a case",
    (header) => expect(strongest(header, "cases")).toBe("caseDate")
  );

  it.each(["Investigation closed", "Formal outcome", "Date formal process ended", "Formal reason"])(
    "%s does not",
    (header) => expect(strongest(header, "cases")).not.toBe("caseDate")
  );

  it.each(["Class start", "Class date", "Session date", "Course end", "Course Start Date"])(
    "%s dates training",
    (header) => expect(strongest(header, "training")).toBe("completionDate")
  );

  it("prefers the day of the formal process to any other, wherever it stands", () => {
    const rows = (headers: string[]) => [
      headers,
      ...Array.from({ length: 6 }, (_, index) =>
        headers.map((header) =>
          /date|opened|commissioned/i.test(header)
            ? date(`2024-0${index + 4}-0${header.length % 9 || 1}`)
            : header === "Type"
              ? "Disciplinary"
              : 1000 + index
        )
      ),
    ];
    const headers = [
      "Emp No",
      "Type",
      "Case opened",
      "Formal inv. commissioned",
      "Investigation date",
    ];
    for (const order of [headers, [...headers].reverse()]) {
      expect(headersOf(theTable(draw("ER cases", rows(order)))).caseDate).toBe(
        "Formal inv. commissioned"
      );
    }
  });
});

describe("a wrong letter", () => {
  it.each([
    ["Disciplinery log", "disciplinary log"],
    ["Dissiplinary cases", "disciplinary cases"],
    ["Ethncity", "ethnicity"],
    ["Ehtnicity", "ethnicity"],
    ["Investigaton", "investigation"],
    ["Shortlistted", "shortlisted"],
  ])("%s", (written, right) => expect(rightlySpelt(written)).toBe(right));

  it.each([
    "appointee",
    "assessment",
    "disciplines",
    "employer",
    "capable",
    "candidacy",
    "completes",
  ])("%s is a word of its own", (word) => expect(rightlySpelt(word)).toBe(word));
});

describe("letters for staff groups", () => {
  it.each(["N&M", "NMR", "Nursing & Midwifery", "ACS", "AHP", "HCS", "APST", "AP S&T", "STT"])(
    "%s is clinical",
    (text) => expect(sectionOf(text)).toBe("clinical")
  );
  it.each(["A&C", "A + C", "A/C", "E&A", "Est & Anc"])("%s is non-clinical", (text) =>
    expect(sectionOf(text)).toBe("non-clinical")
  );
  it.each(["M&D", "M+D", "Med & Dental"])("%s is medical", (text) =>
    expect(sectionOf(text)).toBe("medical")
  );
  it.each(["AC", "X", "N", "A"])("%s could be several", (text) =>
    expect(sectionOf(text)).toBeNull()
  );
});

describe("logs that are no disciplinary cases", () => {
  const log = (types: string[] = []) => [
    [
      "Case no",
      "Emp no",
      "Ethnicity",
      "Formal / informal",
      "Date opened",
      ...(types[0] ? ["Case type"] : []),
    ],
    ...Array.from({ length: 6 }, (_, index) => [
      `G${index}`,
      5000 + index,
      index % 2 ? "White British" : "Black African",
      "Formal",
      date(`2024-0${index + 4}-11`),
      ...(types[0] ? [types[index % types.length]] : []),
    ]),
  ];

  it.each([
    "Grievances 24-25",
    "Dignity at work",
    "Whistleblowing log",
    "Complaints",
    "Bullying and harassment cases",
    "Capability cases",
    "FTSU cases",
  ])("%s is left out with a warning", (sheet) => {
    const { tables, findings } = recogniseRegions(draw(sheet, log()));
    expect(tables).toEqual([]);
    expect(findings.map(({ severity, code }) => [severity, code])).toEqual([
      ["warning", "list-left-out"],
    ]);
    expect(findings[0].message).toContain("Case Type");
  });

  it("is read where a type tells the disciplinary cases among them", () => {
    const { tables } = recogniseRegions(draw("Grievances etc", log(["Grievance", "Disciplinary"])));
    expect(tables.map(({ kind }) => kind)).toEqual(["cases"]);
  });

  it("is left out where it holds both and nothing tells which are which", () => {
    const { tables, findings } = recogniseRegions(draw("Disciplinary and grievance log", log()));
    expect(tables).toEqual([]);
    expect(findings[0].message).toContain("which are which");
  });

  it("keeps a disciplinary log, rightly spelt or not", () => {
    for (const sheet of ["Disciplinary cases", "Disciplinery log"]) {
      expect(theTable(draw(sheet, log())).kind).toBe("cases");
    }
  });

  it("asks for the columns of a log that cannot be read", () => {
    const { tables, findings } = recogniseRegions(
      draw("Disciplinary log", [
        ["Who", "What", "When was it"],
        ["A", "Theft", "spring"],
        ["B", "Fraud", "summer"],
      ])
    );
    expect(tables).toEqual([]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: "warning", code: "table-not-recognised" });
    expect(findings[0].message).toMatch(/"Employee Number".*"Date Formal Investigation Opened"/);
  });
});

describe("requests for training", () => {
  const requests = (status: string, when: string) => [
    ["Bid no", "Payroll no", "Programme", when, status, "Ethnicity"],
    ...Array.from({ length: 6 }, (_, index) => [
      index + 1,
      700 + index,
      "MSc Leadership",
      date(`2024-0${index + 4}-14`),
      ["Yes", "No", "Pending"][index % 3],
      "White British",
    ]),
  ];

  it.each(["Approved?", "Funding approved", "Panel outcome", "Granted", "Bid decision"])(
    "are read with their %s",
    (status) => {
      const headers = headersOf(theTable(draw("CPD bids", requests(status, "Panel date"))));
      expect(headers).toMatchObject({ approval: status, completionDate: "Panel date" });
    }
  );

  it.each(["Approval date", "Decision date", "Date approved"])("are dated by %s", (when) => {
    expect(headersOf(theTable(draw("CPD bids", requests("Approved?", when)))).completionDate).toBe(
      when
    );
  });

  it("are dated by the day of the course where it is given", () => {
    const rows = requests("Approved?", "Panel date").map((row, index) => [
      ...row,
      index === 0 ? "Course date" : date("2024-11-01"),
    ]);
    expect(headersOf(theTable(draw("CPD bids", rows))).completionDate).toBe("Course date");
  });
});

describe("columns of training that may matter", () => {
  const bookings = (header: string, values: string[]) =>
    draw("Training", [
      ["Delegate ID", "Course", "Course date", "Approval date", header, "Ethnicity"],
      ...Array.from({ length: 6 }, (_, index) => [
        700 + index,
        "Coaching",
        date(`2024-0${index + 4}-14`),
        date("2024-04-02"),
        values[index % values.length],
        "White British",
      ]),
    ]);

  it.each(["Cancelled?", "DNA", "Declined", "Withdrawn", "Booking cancelled", "Cancellation date"])(
    "%s marks what was not taken up",
    (header) => {
      const table = theTable(bookings(header, ["Yes", "No"]));
      expect(headersOf(table).notTakenUp).toBe(header);
    }
  );

  it("warns of one that is not read, where it would leave somebody out", () => {
    const codes = (values: string[]) =>
      recogniseRegions(bookings("Supported by manager", values)).findings.map(({ code }) => code);
    expect(codes(["Yes", "No"])).toEqual(["column-may-matter"]);
    expect(codes(["Yes"])).toEqual([]);
  });
});

describe("a staff list that says AfC", () => {
  const rows = (values: (string | number)[]) => [
    ["Assignment No", "Staff category", "AfC", "Ethnicity Group"],
    ...values.map((value, index) => [
      7100001 + index,
      "Clinical",
      value,
      index % 2 ? "BAME" : "White",
    ]),
  ];

  it("is read where its values are bands", () => {
    const table = theTable(draw("SIP Mar-25", rows([5, 6, "7", "8a", "Consultant", 3])));
    expect(headersOf(table).payBand).toBe("AfC");
  });

  it("does not take yes and no for bands", () => {
    const { tables } = recogniseRegions(draw("SIP Mar-25", rows(["Yes", "No", "Yes", "Yes"])));
    expect(tables.every(({ columns }) => columns.payBand === undefined)).toBe(true);
  });

  it.each(["Joiners 24-25", "New hires", "Leavers", "Starters Q4"])("is none of %s", (sheet) => {
    const { tables, findings } = recogniseRegions(draw(sheet, rows([5, 6, 7, 3])));
    expect(tables).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(["list-left-out"]);
  });
});
