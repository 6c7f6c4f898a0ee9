import type { RecognisedTable } from "../../../src/intake/recognised-table";
import { columnsOf, date, draw, headersOf, recogniseRegions, theTable, type Drawn } from "./draw";
import {
  applicantsByStage,
  board,
  cases,
  plainStaff,
  staffList,
  tracCrossTable,
  training,
} from "./lists";

const codes = (findings: { code: string }[]) => findings.map(({ code }) => code);

describe("the kinds of list", () => {
  it("recognises a staff list as ESR gives it", () => {
    const table = theTable(
      draw(
        "ESR Staff",
        staffList([
          ["Employee Number", "employeeNumber"],
          ["Assignment Number", "assignmentNumber"],
          ["Primary Assignment", "primaryAssignment"],
          ["Assignment Category", "assignmentCategory"],
          ["Assignment Status", "assignmentStatus"],
          ["Staff Group", "staffGroup"],
          ["NHS Occupation Code", "occupationCode"],
          ["Job Role", "jobTitle"],
          ["Pay Scale", "payBand"],
          ["FTE", "fte"],
          ["Gender", "gender"],
          ["Age Band", "ageBand"],
          ["Nationality", "nationality"],
          ["Ethnic Origin", "ethnicity"],
          ["Latest Start Date", "startDate"],
        ])
      )
    );
    expect(table.kind).toBe("staff");
    expect(table.shape).toBe("list");
    expect(headersOf(table)).toEqual({
      employeeNumber: "Employee Number",
      assignmentNumber: "Assignment Number",
      primaryAssignment: "Primary Assignment",
      assignmentCategory: "Assignment Category",
      assignmentStatus: "Assignment Status",
      staffGroup: "Staff Group",
      occupationCode: "NHS Occupation Code",
      jobTitle: "Job Role",
      payBand: "Pay Scale",
      fte: "FTE",
      ethnicity: "Ethnic Origin",
      startDate: "Latest Start Date",
    });
    expect(table.findings).toEqual([]);
    expect(table.range).toBe("A1:O13");
    expect([table.headerRow, table.firstDataRow, table.lastDataRow]).toEqual([0, 1, 12]);
    expect(table.confidence).toBeGreaterThan(0.9);
  });

  it("recognises other words in another order, with underscores and capitals", () => {
    const table = theTable(
      draw(
        "Sheet1",
        staffList([
          ["AFC_BAND", "payBand"],
          ["Employee Category", "assignmentCategory"],
          ["ETHNIC_CATEGORY", "ethnicity"],
          ["WTE", "fte"],
          ["Staff ID", "employeeNumber"],
          ["NWD Staff Group", "staffGroup"],
          ["Primary (Y/N)", "primaryAssignment"],
          ["HireDate", "startDate"],
        ])
      )
    );
    expect(table.kind).toBe("staff");
    expect(columnsOf(table)).toEqual({
      payBand: 0,
      assignmentCategory: 1,
      ethnicity: 2,
      fte: 3,
      employeeNumber: 4,
      staffGroup: 5,
      primaryAssignment: 6,
      startDate: 7,
    });
  });

  it("recognises applicants by one furthest stage, and leaves the band of the post alone", () => {
    const table = theTable(draw("Sheet2", applicantsByStage));
    expect(table.kind).toBe("applicants");
    expect(headersOf(table)).toEqual({
      vacancy: "Job Ref",
      candidateId: "Candidate ID",
      ethnicity: "Ethnic Group",
      stage: "Status",
      closingDate: "Closing Date",
    });
  });

  it("recognises applicants by one column a stage, with yes and no or with dates", () => {
    const flags = theTable(
      draw("Recruitment", [
        ["Applicant Ref", "Ethnicity", "Shortlisted?", "Interviewed (Y/N)", "Offered", "Appointed"],
        ["1001", "White British", "Y", "Y", "Y", "Y"],
        ["1002", "Pakistani", "Y", "N", "N", "N"],
        ["1003", "White Irish", "N", "N", "N", "N"],
        ["1004", "Unknown", "Yes", "Yes", "", ""],
      ])
    );
    expect(flags.kind).toBe("applicants");
    expect(columnsOf(flags)).toEqual({
      candidateId: 0,
      ethnicity: 1,
      shortlisted: 2,
      interviewed: 3,
      offered: 4,
      appointed: 5,
    });
    const dates = theTable(
      draw("Recruitment", [
        ["Applicant Ref", "Ethnicity", "Date Shortlisted", "Date Appointed"],
        ["1001", "White British", date("2024-05-01"), date("2024-06-01")],
        ["1002", "Pakistani", date("2024-05-01"), ""],
        ["1003", "White Irish", "", ""],
        ["1004", "Unknown", "07/05/2024", ""],
      ])
    );
    expect(dates.kind).toBe("applicants");
    const mixed = theTable(
      draw("Recruitment", [
        ["Ref", "Ethnicity", "Applied", "Shortlisted", "Interview Date", "Offer Date", "Started"],
        ["A1", "White British", date("2024-04-02"), 1, date("2024-05-02"), date("2024-05-09"), 1],
        ["A2", "Indian", date("2024-04-02"), 0, "", "", 0],
        ["A3", "Black African", date("2024-04-02"), 0, "", "", 0],
      ])
    );
    expect(mixed.shape).toBe("list");
    expect(columnsOf(mixed)).toEqual({
      ethnicity: 1,
      applied: 2,
      shortlisted: 3,
      interviewed: 4,
      appointmentDate: 5,
      appointed: 6,
    });
    expect(columnsOf(dates)).toEqual({
      candidateId: 0,
      ethnicity: 1,
      shortlistingDate: 2,
      appointmentDate: 3,
    });
  });

  it("recognises cases, training and a board", () => {
    expect(headersOf(theTable(draw("Log", cases)))).toEqual({
      caseId: "Case Ref",
      employeeNumber: "Employee Number",
      caseType: "Case Type",
      caseStage: "Formal/Informal",
      caseDate: "Date Opened",
    });
    expect(headersOf(theTable(draw("Export", training)))).toEqual({
      employeeNumber: "Employee Number",
      course: "Course",
      mandatory: "Mandatory",
      completionDate: "Completion Date",
      completionStatus: "Attendance Status",
    });
    expect(headersOf(theTable(draw("People", board)))).toEqual({
      memberName: "Name",
      boardRole: "Role",
      ethnicity: "Ethnic Origin",
      voting: "Voting",
      executive: "Exec/NED",
    });
  });

  it("takes what else stands in a training or case extract for what it is", () => {
    for (const [list, kind] of [
      [training, "training"],
      [cases, "cases"],
    ] as const) {
      const wide: Drawn[][] = list.map((row, index) => [
        ...row,
        index === 0 ? "Staff Group" : "Students",
        index === 0 ? "Pay Band" : "Band 5",
        index === 0 ? "Ethnic Origin" : "White British",
        index === 0 ? "Assignment Category" : "Permanent",
        index === 0 ? "Primary Assignment" : "Y",
        index === 0 ? "FTE" : 1,
      ]);
      const table = theTable(draw("Sheet1", wide));
      expect(table.kind).toBe(kind);
      expect(headersOf(table).ethnicity).toBe("Ethnic Origin");
      expect(table.findings).toEqual([]);
    }
  });

  it("keeps the kinds of one workbook apart", () => {
    const { tables, findings } = recogniseRegions(
      draw("ESR", plainStaff()),
      draw("Trac", applicantsByStage),
      draw("ER", cases),
      draw("OLM", training),
      draw("Board", board)
    );
    expect(tables.map(({ kind }) => kind)).toEqual([
      "staff",
      "applicants",
      "cases",
      "training",
      "board",
    ]);
    expect(findings).toEqual([]);
  });
});

describe("where a table stands in its sheet", () => {
  it("finds a header under titles, and reads period and organisation from them", () => {
    const table = theTable(
      draw("Sheet1", [
        ["Anytown NHS Foundation Trust"],
        ["Staff in Post by Ethnic Origin and Pay Band, as at 31 March 2025"],
        ["Run date: 09/04/2025", "", "", "Source: ESR"],
        [],
        ...plainStaff(),
      ])
    );
    expect(table.range).toBe("A5:D17");
    expect(table.period).toBe("2025-03-31");
    expect(table.organisation).toBe("Anytown NHS Foundation Trust");
  });

  it("finds a header as deep as row 30, and none below", () => {
    const above = (count: number): Drawn[][] => Array.from({ length: count }, () => ["Note"]);
    expect(theTable(draw("ESR", [...above(29), ...plainStaff()])).headerRow).toBe(29);
    expect(recogniseRegions(draw("ESR", [...above(45), ...plainStaff()])).tables).toEqual([]);
  });

  it("gives rows and columns of the sheet for a region that does not begin in A1", () => {
    const table = theTable(draw("ESR", [["Staff list"], ...plainStaff()], { top: 3, left: 2 }));
    expect(table.range).toBe("C5:F17");
    expect([table.headerRow, table.firstDataRow, table.lastDataRow]).toEqual([4, 5, 16]);
    expect(columnsOf(table)).toEqual({
      employeeNumber: 2,
      ethnicity: 3,
      staffGroup: 4,
      payBand: 5,
    });
  });

  it("keeps a table with spacer columns whole", () => {
    const spaced = plainStaff().map(([number, ethnicity, group, band]) => [
      number,
      "",
      ethnicity,
      group,
      "",
      "",
      band,
    ]);
    const table = theTable(draw("ESR", [["A title of one long line"], ...spaced]));
    expect(columnsOf(table)).toEqual({
      employeeNumber: 0,
      ethnicity: 2,
      staffGroup: 3,
      payBand: 6,
    });
    expect(table.range).toBe("A2:G14");
  });

  it("splits two tables side by side where their headers repeat", () => {
    const rows = plainStaff(6).map((row, index) => [
      ...row,
      "",
      ...(cases[index] ?? ["", "", "", "", "", ""]),
    ]);
    const { tables } = recogniseRegions(draw("Both", rows));
    expect(tables.map(({ kind, range }) => [kind, range])).toEqual([
      ["staff", "A1:D7"],
      ["cases", "F1:K4"],
    ]);
  });

  it("ends a short table where it ends beside a long one", () => {
    const rows = plainStaff(500).map((row, index) => [...row, "", ...(board[index] ?? [])]);
    const { tables } = recogniseRegions(draw("Both", rows));
    expect(tables.map(({ kind, range }) => [kind, range])).toEqual([
      ["staff", "A1:D501"],
      ["board", "F1:J4"],
    ]);
  });

  it("passes over a row of group headings and line breaks in headers", () => {
    const rows: Drawn[][] = [
      ["Person", "", "Post", ""],
      ["Employee\nNumber", "Ethnic\nOrigin", "Staff\nGroup", "Pay\nScale"],
      ...plainStaff().slice(1),
    ];
    const table = theTable(draw("ESR", rows));
    expect(table.headerRow).toBe(1);
    expect(columnsOf(table)).toEqual({
      employeeNumber: 0,
      ethnicity: 1,
      staffGroup: 2,
      payBand: 3,
    });
  });

  it("splits two tables side by side whose headers stand in different rows", () => {
    const left: Drawn[][] = [["Staff 2024/25"], [], ...plainStaff(6)];
    const right: Drawn[][] = [...board];
    const rows = left.map((row, index) => [
      ...Array.from({ length: 5 }, (_, at) => row[at] ?? ""),
      ...(right[index] ?? []),
    ]);
    const { tables } = recogniseRegions(draw("Both", rows));
    expect(tables.map(({ kind, range }) => [kind, range])).toEqual([
      ["staff", "A3:D9"],
      ["board", "F1:J4"],
    ]);
  });

  it("splits two tables one below the other", () => {
    const { tables } = recogniseRegions(
      draw("Both", [...plainStaff(5), [], ["Board at 31 March 2025"], ...board])
    );
    expect(tables.map(({ kind, range }) => [kind, range])).toEqual([
      ["staff", "A1:D6"],
      ["board", "A9:E12"],
    ]);
    expect(tables[0].period).toBeNull();
    expect(tables[1].period).toBe("2025-03-31");
  });

  it("stops above blank rows, totals and footnotes", () => {
    const table = theTable(
      draw("ESR", [
        ...plainStaff(5),
        [],
        ["Total", "", "", 5],
        [],
        ["Source: ESR Business Intelligence"],
        ["Bank workers are left out."],
      ])
    );
    expect(table.range).toBe("A1:D6");
  });

  it("gives a long list its last row without having read it", () => {
    const table = theTable(draw("ESR", plainStaff(3000)));
    expect(table.range).toBe("A1:D3001");
    expect(table.lastDataRow).toBe(3000);
  });

  it("takes the first row of an Excel table for its header, and reads the table once", () => {
    const rows = plainStaff(6);
    const table = draw("ESR", rows, {
      tableName: "StaffMarch2025",
      top: 2,
      left: 1,
      titles: ["Anytown NHS Trust - staff in post"],
    });
    const used = draw("ESR", [
      ["Anytown NHS Trust - staff in post"],
      [],
      ...rows.map((row) => ["", ...row]),
    ]);
    const { tables, findings } = recogniseRegions(used, table);
    expect(findings).toEqual([]);
    expect(tables).toHaveLength(1);
    expect(tables[0].tableName).toBe("StaffMarch2025");
    expect(tables[0].range).toBe("B3:E9");
    expect(tables[0].period).toBe("2025-03-31");
    expect(tables[0].organisation).toBe("Anytown NHS Trust");
  });

  it("still finds a plain list beside an Excel table of the same sheet", () => {
    const rows = plainStaff(6);
    const table = draw("Both", rows, { tableName: "Staff" });
    const used = draw(
      "Both",
      rows.map((row, index) => [...row, "", ...(board[index] ?? [])])
    );
    const { tables } = recogniseRegions(table, used);
    expect(tables.map(({ kind, range }) => [kind, range])).toEqual([
      ["staff", "A1:D7"],
      ["board", "F1:J4"],
    ]);
  });
});

describe("Trac's cross-table", () => {
  const expected = {
    ethnicity: 0,
    applied: 1,
    shortlisted: 3,
    interviewed: 5,
    offered: 7,
    appointed: 9,
  };

  it("points at the counts, not at the percentages", () => {
    const table = theTable(
      draw("Equal Opps", [
        ["Vacancies closing 1 April 2024 to 31 March 2025"],
        [],
        ...tracCrossTable,
      ])
    );
    expect(table.kind).toBe("applicants");
    expect(table.shape).toBe("cross-table");
    expect(columnsOf(table)).toEqual(expected);
    expect(table.range).toBe("A3:K10");
    expect([table.headerRow, table.firstDataRow, table.lastDataRow]).toEqual([2, 4, 9]);
    expect(table.period).toBe("2025-03-31");
  });

  it("points at the counts where the percentages come first", () => {
    const swapped = tracCrossTable.map((row, index) =>
      row.map((cell, at) => {
        if (at === 0 || index === 0) return cell;
        return at % 2 === 1 ? row[at + 1] : row[at - 1];
      })
    );
    expect(columnsOf(theTable(draw("Equal Opps", swapped)))).toEqual({
      ethnicity: 0,
      applied: 2,
      shortlisted: 4,
      interviewed: 6,
      offered: 8,
      appointed: 10,
    });
  });

  it("reads one header row, with the unit in the header or without percentages", () => {
    const header: Drawn[] = tracCrossTable[0].map((cell, at) =>
      at === 0 ? "Ethnicity" : at % 2 === 1 ? `${cell} (No.)` : `${tracCrossTable[0][at - 1]} (%)`
    );
    const units = theTable(draw("Monitoring", [header, ...tracCrossTable.slice(2)]));
    expect(columnsOf(units)).toEqual(expected);
    const bare = [tracCrossTable[0], ...tracCrossTable.slice(2)].map((row) =>
      row.filter((_, at) => at === 0 || at % 2 === 1)
    );
    expect(columnsOf(theTable(draw("Monitoring", bare)))).toEqual({
      ethnicity: 0,
      applied: 1,
      shortlisted: 2,
      interviewed: 3,
      offered: 4,
      appointed: 5,
    });
  });

  it("warns of subtotals that would be counted twice", () => {
    const rows: Drawn[][] = [
      ...tracCrossTable.slice(0, 2),
      ["White", 2907, 0.6, 1036, 0.6, 891, 0.6, 269, 0.7, 246, 0.7],
      ...tracCrossTable.slice(2),
    ];
    expect(codes(theTable(draw("Trac", rows)).findings)).toEqual(["subtotals-among-categories"]);
  });

  it("refuses one without counts of the appointed", () => {
    const { tables, findings } = recogniseRegions(
      draw(
        "Trac",
        tracCrossTable.map((row) => row.slice(0, 7))
      )
    );
    expect(tables).toEqual([]);
    expect(findings[0]).toMatchObject({ code: "table-not-recognised", severity: "warning" });
    expect(findings[0].message).toContain('"Appointed"');
  });
});

describe("lost and misleading headers", () => {
  it("tells columns by their values where headers say nothing", () => {
    const table = theTable(
      draw(
        "Sheet1",
        staffList([
          ["Column1", "employeeNumber"],
          ["Column2", "ethnicity"],
          ["Column3", "payBand"],
          ["Column4", "staffGroup"],
          ["Column5", "gender"],
        ])
      )
    );
    expect(table.kind).toBe("staff");
    expect(columnsOf(table)).toEqual({
      employeeNumber: 0,
      ethnicity: 1,
      payBand: 2,
      staffGroup: 3,
    });
    expect(codes(table.findings)).toEqual([
      ...Array<string>(4).fill("role-told-by-values"),
      "columns-not-read",
    ]);
    expect(table.findings[1].message).toContain('name it "');
  });

  it("tells a column by its values where its header is missing", () => {
    const rows = plainStaff();
    rows[0][1] = "";
    const table = theTable(draw("ESR", rows));
    expect(columnsOf(table).ethnicity).toBe(1);
    expect(table.findings[0].message).toContain("Column B");
  });

  it("does not take gender, nationality or a manager's number for what they resemble", () => {
    const { tables, findings } = recogniseRegions(
      draw(
        "ESR",
        staffList([
          ["Manager Employee Number", "employeeNumber"],
          ["Gender", "gender"],
          ["Nationality", "nationality"],
          ["Staff Group", "staffGroup"],
          ["Pay Band", "payBand"],
          ["FTE", "fte"],
        ])
      )
    );
    expect(tables).toEqual([]);
    expect(findings[0]).toMatchObject({ code: "table-not-recognised", where: "'ESR'!A1:F13" });
    expect(findings[0].message).toContain('name it "Ethnic Origin"');
  });

  it("chooses between Grade and Pay Scale by what they hold", () => {
    const rows = plainStaff();
    const withGrade = rows.map((row, index) => [index === 0 ? "Grade" : "Local grade", ...row]);
    const table = theTable(draw("ESR", withGrade));
    expect(headersOf(table).payBand).toBe("Pay Scale");
  });

  it("prefers the ethnic category in full to its summary", () => {
    const rows = plainStaff().map((row, index) => [
      index === 0 ? "Ethnicity" : index % 3 === 0 ? "BME" : "White",
      ...row,
    ]);
    expect(headersOf(theTable(draw("ESR", rows))).ethnicity).toBe("Ethnic Origin");
  });

  it("does not believe a header that its values contradict, and says so", () => {
    const rows = plainStaff();
    rows.forEach((row, index) => index > 0 && (row[1] = "Permanent"));
    const { tables, findings } = recogniseRegions(draw("ESR", rows));
    expect(tables).toEqual([]);
    expect(codes(findings)).toEqual(["table-not-recognised", "header-contradicts-values"]);
    expect(findings[1].message).toContain('"Permanent"');
    expect(findings[1].where).toBe("'ESR'!B1:B13");
  });

  it("says when two columns could hold the same", () => {
    const rows = plainStaff().map((row, index) => [...row, index === 0 ? "AfC Band" : "Band 2"]);
    const table = theTable(draw("ESR", rows));
    expect(headersOf(table).payBand).toBe("AfC Band");
    expect(codes(table.findings)).toEqual(["ambiguous-column"]);
    expect(table.findings[0].message).toContain('"Pay Scale"');
  });

  it("takes a second column of ethnicity for what the first may lack", () => {
    const rows = plainStaff().map((row, index) => [
      ...row,
      index === 0 ? "Ethnic Category" : "White British",
    ]);
    const table = theTable(draw("ESR", rows));
    expect(headersOf(table)).toMatchObject({
      ethnicity: "Ethnic Origin",
      otherEthnicity: "Ethnic Category",
    });
    expect(table.findings).toEqual([]);
  });

  it("does not call a code and its description an ambiguity", () => {
    const rows = plainStaff().map((row, index) => [
      index === 0 ? "Ethnic Code" : String(row[1]).slice(0, 1),
      ...row,
    ]);
    const table = theTable(draw("ESR", rows));
    expect(headersOf(table).ethnicity).toBe("Ethnic Origin");
    expect(table.findings).toEqual([]);
  });

  it("does not take a yes-or-no column about ethnicity for the ethnicity", () => {
    const rows = plainStaff();
    rows.forEach((row, index) => index > 0 && (row[1] = index % 3 === 0 ? "Y" : "N"));
    const { tables, findings } = recogniseRegions(draw("ESR", rows));
    expect(tables).toEqual([]);
    expect(codes(findings)).toContain("header-contradicts-values");
  });

  it("says that a list has lost its header row", () => {
    const { tables, findings } = recogniseRegions(draw("ESR", plainStaff().slice(1)));
    expect(tables).toEqual([]);
    expect(codes(findings)).toEqual(["header-missing"]);
    expect(findings[0].message).toContain('"Ethnic Origin"');
  });

  it("refuses applicants without a stage, and cases that cannot be joined", () => {
    const noStage = applicantsByStage.map((row) => row.filter((_, at) => at !== 5));
    expect(recogniseRegions(draw("Trac", noStage)).findings[0].message).toContain("furthest stage");
    const noKey = cases.map((row) => row.filter((_, at) => at !== 1));
    const { tables, findings } = recogniseRegions(draw("ER", noKey));
    expect(tables).toEqual([]);
    expect(findings[0].message).toContain('name it "Employee Number"');
  });
});

describe("what is no table of people", () => {
  const note = (rows: Drawn[][], sheet = "Sheet1") => {
    const { tables, findings } = recogniseRegions(draw(sheet, rows));
    expect(tables).toEqual([]);
    return findings.map(({ severity, code }) => `${severity} ${code}`);
  };

  it("leaves notes, rotas and lists of other things with a note", () => {
    expect(note([["To do"], ["Ask for the extract"], [], ["Room", "Seats"], ["A", 12]])).toEqual([
      "note no-table-found",
    ]);
    const rota: Drawn[][] = [
      ["Employee Number", "Date", "Shift"],
      ...[1, 2, 3].map((day): Drawn[] => [20000000 + day, date(`2024-05-0${day}`), "Late"]),
    ];
    expect(note(rota)).toEqual(["note no-table-found"]);
  });

  it("has nothing to say of an empty sheet", () => {
    expect(note([[""]])).toEqual([]);
    expect(note([])).toEqual([]);
  });

  it("says of numbers by group without labels how to label them", () => {
    const bare: Drawn[][] = [
      ["White", 780, 170],
      ["BME", 210, 41],
    ];
    expect(note(bare)).toEqual(["warning looks-like-counts"]);
    expect(note([["WRES"], ...bare])).toEqual(["warning looks-like-counts"]);
    expect(note([["Group", "2024", "2025"], ...bare])).toEqual(["warning table-not-recognised"]);
  });

  it("takes ready-made counts, survey results and the national return for what they are", () => {
    const kind = (rows: Drawn[][]) => theTable(draw("Sheet1", rows)).kind;
    expect(
      kind([
        ["Group", "Shortlisted", "Appointed"],
        ["White", 780, 170],
        ["BME", 210, 41],
        ["Unknown", 55, 3],
      ])
    ).toBe("counts");
    expect(
      kind([
        ["Indicator", "Year", "Group", "Base", "Events"],
        [2, "2024/25", "White", 780, 170],
        [2, "2024/25", "BME", 210, 41],
      ])
    ).toBe("counts");
    expect(
      kind([
        ["Question", "White", "All other ethnic groups", "Benchmark"],
        ["Q14a", 24.1, 29.3, 26],
        ["Q15", 59.4, 48.8, 56],
      ])
    ).toBe("survey");
    expect(
      kind([
        ["Indicator", "Data item", "Measure", "White", "BME", "Ethnicity unknown/null"],
        ["1a", "Under Band 1", "Headcount", 2, 1, 0],
        ["1a", "Band 1", "Headcount", 12, 3, 0],
        ["1a", "Band 2", "Headcount", 120, 33, 2],
      ])
    ).toBe("return");
  });

  it("keeps a staff list whose title says who is in it and who is not", () => {
    const titled: Drawn[][] = [
      ["Staff in post, excluding bank staff and leavers"],
      ...plainStaff(),
    ];
    expect(theTable(draw("Sheet1", titled)).kind).toBe("staff");
  });

  it("leaves lists of leavers and bank workers out, and says so", () => {
    expect(note(plainStaff(), "Leavers 2024-25")).toEqual(["warning list-left-out"]);
    const leavers = plainStaff().map((row, index) => [
      ...row,
      index === 0 ? "Leaving Date" : date("2024-09-01"),
    ]);
    expect(note(leavers)).toEqual(["warning list-left-out"]);
    const absences = plainStaff().map((row, index) => [...row, index ? "Cold" : "Absence Reason"]);
    expect(note(absences)).toEqual(["warning list-left-out"]);
  });
});

describe("period and organisation", () => {
  const of = (rows: Drawn[][], sheet = "Sheet1"): RecognisedTable => theTable(draw(sheet, rows));

  it("reads the period from a header, a title, a date cell or the name of the sheet", () => {
    const headed = plainStaff();
    headed[0][3] = "Band at 31 March 2024";
    expect(of(headed).period).toBe("2024-03-31");
    expect(headersOf(of(headed)).payBand).toBe("Band at 31 March 2024");
    expect(of([["Snapshot", date("2025-03-31")], [], ...plainStaff()]).period).toBe("2025-03-31");
    expect(of(plainStaff(), "Staff 310325").period).toBe("2025-03-31");
    expect(of([["Run", date("2025-04-09")], [], ...plainStaff()]).period).toBeNull();
  });

  it("says when title and sheet name contradict each other", () => {
    const table = of([["Staff in post at 31 March 2024"], [], ...plainStaff()], "Staff 31.03.25");
    expect(table.period).toBe("2024-03-31");
    expect(codes(table.findings)).toEqual(["period-contradiction"]);
  });

  it("reads the organisation from a column that names one only", () => {
    const rows = plainStaff().map((row, index) => [
      index === 0 ? "Organisation" : "Anytown NHS Trust",
      ...row,
    ]);
    expect(of(rows).organisation).toBe("Anytown NHS Trust");
    rows[3][0] = "Othertown NHS Trust";
    expect(of(rows).organisation).toBeNull();
  });
});
