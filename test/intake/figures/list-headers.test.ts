import { date, type Drawn } from "../recognise/draw";
import { codesOf, countWorkbook, tallyLines } from "./workbook";

const staffNumbers = ["10000001", "10000002", "10000003", "10000004"];
const ethnicities = ["White - British", "Indian", "White - Irish", "Black - African"];

describe("headers of a board list", () => {
  it.each([
    ["Term from", "Term to"],
    ["In post from", "In post to"],
    ["Term of office from", "Term of office to"],
    ["Term start", "Term end"],
    ["Start of term", "End of term"],
    ["Start date", "Term expires"],
    ["Appointed", "Left"],
    ["Joined", "Resigned"],
    ["Date of appointment", "Leaving date"],
    ["From", "Until"],
  ])("reads %p and %p as the dates of a membership", (from, to) => {
    const rows: Drawn[][] = [
      ["Trust Board at 31 March 2025"],
      ["Member", "Post", "Type", "Voting", "Ethnicity", from, to],
      ["A", "Chair", "NED", "Y", "White - British", date("2020-01-01"), ""],
      ["B", "Chief Executive", "Exec", "Y", "Indian", date("2020-01-01"), ""],
      ["C", "Audit Chair", "NED", "Y", "White - British", date("2017-01-01"), date("2024-10-31")],
      ["D", "Audit Chair", "NED", "Y", "Pakistani", date("2025-05-01"), ""],
      ["E", "Company Secretary", "In attendance", "N", "White - Irish", date("2020-01-01"), ""],
    ];
    const { counts, findings } = countWorkbook({ Board: rows });
    expect(tallyLines(counts)[0]).toBe("board 2025-03-31 | A 1, H 1");
    expect(codesOf(findings)).toEqual(expect.arrayContaining(["not-in-post", "not-members"]));
  });

  it("reads a column of status beside one of executives", () => {
    const rows: Drawn[][] = [
      ["Trust Board at 31 March 2025"],
      ["Name", "Role", "Executive", "Voting", "Ethnicity", "Status"],
      ["A", "Chair", "N", "Y", "White - British", "Member"],
      ["B", "Chief Executive", "Y", "Y", "Indian", "Member"],
      ["C", "Finance Director", "Y", "Y", "White - Irish", "Member"],
      ["D", "Lead Governor", "N", "N", "White - British", "Observer"],
    ];
    expect(tallyLines(countWorkbook({ Board: rows }).counts)[0]).toBe(
      "board 2025-03-31 | A 1, H 1, B 1"
    );
  });
});

describe("headers of a staff list", () => {
  const list = (number: string, contract: string, contracts: string[]): Drawn[][] => [
    ["Staff in post 31 March 2025"],
    [number, "Ethnic group", "Band", contract],
    ...staffNumbers.map((one, row) => [one, ethnicities[row], "Band 5", contracts[row]]),
  ];

  it.each(["Cont. type", "Contract", "Emp type", "Employment type", "T&C", "Kind"])(
    "leaves bank workers out by a column %p",
    (header) => {
      const rows = list("Pers. No.", header, ["Perm", "FTC", "Bank", "Zero hours"]);
      const { counts } = countWorkbook({ S: rows });
      expect(tallyLines(counts)).toEqual(["workforce 2025-03-31 all: Band 5 | A 1, H 1, N 1"]);
    }
  );

  it.each(["Pers. No.", "Pers No", "Payroll number", "Staff no.", "Personnel No"])(
    "reads employee numbers under %p, and counts a person once",
    (header) => {
      const rows = list(header, "Contract", ["Perm", "Perm", "Perm", "Perm"]);
      rows.push([staffNumbers[0], ethnicities[0], "Band 5", "Fixed term"]);
      const { counts } = countWorkbook({ S: rows });
      expect(tallyLines(counts)).toEqual(["workforce 2025-03-31 all: Band 5 | A 1, B 1, H 1, N 1"]);
    }
  );

  it("finds the header below a row of names for groups of columns", () => {
    const rows: Drawn[][] = [
      ["Training matrix, 31 March 2025"],
      ["", "", "", "Non-mandatory", "", "Mandatory"],
      ["Emp No", "Ethnic origin", "Pay band", "Leadership", "Mentoring", "Fire safety"],
      ...staffNumbers.map((one, row): Drawn[] => [one, ethnicities[row], "5", "", "", "Done"]),
    ];
    expect(tallyLines(countWorkbook({ Matrix: rows }).counts)).toEqual([
      "workforce 2025-03-31 all: Band 5 | A 1, B 1, H 1, N 1",
    ]);
  });

  it("takes names of wards and lone headcounts among the rows for no people", () => {
    const [title, header, ...people] = list("Staff No", "Contract", [
      "Perm",
      "Perm",
      "Perm",
      "Perm",
    ]);
    const rows: Drawn[][] = [
      title,
      header,
      ["Theatres"],
      ...people.slice(0, 2),
      ["Headcount", "", "", ""],
      [],
      ["Outpatients"],
      ...people.slice(2),
      ["Headcount", "", "", ""],
    ];
    expect(tallyLines(countWorkbook({ S: rows }).counts)).toEqual([
      "workforce 2025-03-31 all: Band 5 | A 1, B 1, H 1, N 1",
    ]);
  });
});

describe("headers of a case log", () => {
  it.each(["Concern type", "Nature of concern", "Policy used", "What for"])(
    "tells disciplinary cases from others by a column %p",
    (header) => {
      const log: Drawn[][] = [
        ["Ref", "Staff No", "Ethnicity", header, "Date opened"],
        ["1", staffNumbers[0], ethnicities[0], "Misconduct", date("2024-06-01")],
        ["2", staffNumbers[1], ethnicities[1], "Gross misconduct", date("2024-06-01")],
        ["3", staffNumbers[3], ethnicities[3], "Grievance", date("2024-06-01")],
      ];
      expect(tallyLines(countWorkbook({ "ER log": log }).counts)).toEqual([
        "disciplinary 2025-03-31 | A 1, H 1",
      ]);
    }
  );

  it.each([
    "Date investigation commissioned",
    "Date commissioned",
    "Investigation commissioned",
    "Date investigation started",
  ])("dates a case by %p", (header) => {
    const log: Drawn[][] = [
      ["Ref", "Staff No", "Process", "Level", header],
      ["1", staffNumbers[0], "Conduct", "Formal", date("2024-06-01")],
      ["2", staffNumbers[1], "Conduct", "Formal", date("2023-06-01")],
      ["3", staffNumbers[2], "Gross misconduct", "Formal", date("2024-07-01")],
    ];
    const staff: Drawn[][] = [
      ["Staff in post 31 March 2025"],
      ["Staff No", "Ethnic group", "Band"],
      ...staffNumbers.map((one, row) => [one, ethnicities[row], "Band 5"]),
    ];
    const { counts } = countWorkbook({ Staff: staff, "ER log": log });
    expect(tallyLines(counts)).toContain("disciplinary 2025-03-31 | A 1, B 1");
  });
});
