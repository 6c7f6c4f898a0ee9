import { codesOf, countWorkbook, tallyLines } from "../figures/workbook";
import type { Drawn } from "../recognise/draw";
import { person } from "./tables";

const workforce: Drawn[][] = [
  ["Staff in post at 31 March 2025"],
  ["", "White", "BME", "Not known"],
  ["Headcount", 100, 50, 5],
];

type Told = ReturnType<typeof countWorkbook>;

const told = (sheet: string, rows: Drawn[][], staff: Drawn[][] = workforce) =>
  countWorkbook({ Workforce: staff, [sheet]: rows });
const lines = ({ counts }: Told, measure: "disciplinary" | "training") =>
  tallyLines(counts)
    .filter((line) => line.startsWith(measure))
    .map((line) => line.split(" | ")[1]);
const messageOf = ({ findings }: Told, code: string) =>
  findings.find((finding) => finding.code === code)?.message ?? "";

describe("cases of one person without an employee number", () => {
  const log = (header: string, links: string[]) =>
    told("Disciplinary cases", [
      ["Case Ref", "Ethnicity", "Case Type", "Date Opened", header],
      ["D-1", "White", "Disciplinary", "2024-05-01", links[0]],
      ["D-2", "BME", "Disciplinary", "2024-06-01", links[1]],
      ["D-3", "BME", "Disciplinary", "2024-07-01", links[2]],
      ["D-4", "White", "Disciplinary", "2024-08-01", links[3]],
    ]);

  it.each([
    "Same person as",
    "Same Employee As",
    "Duplicate of",
    "Previous case",
    "Previous Case Ref",
    "Earlier case no.",
    "Linked case (same person)",
  ])("count once by %s", (header) => {
    const counted = log(header, ["", "", "D-2", ""]);
    expect(lines(counted, "disciplinary")).toEqual(["white 2, bme 1"]);
    expect(messageOf(counted, "people-by-linked-cases")).toMatch(/told apart by ".*" ?.*1 row /);
    expect(codesOf(counted.findings)).not.toContain("no-employee-number");
  });

  it.each([
    ["a chain of links", ["", "D-3", "", ""], "white 2, bme 1"],
    ["links of any case and spelling", ["", "", "see d-2", ""], "white 2, bme 1"],
    ["two cases linked to one of another year", ["", "C-9", "C-9", ""], "white 2, bme 1"],
    ["dashes and none", ["-", "n/a", "None", ""], "white 2, bme 2"],
    ["a single link to another year", ["", "", "C-9", ""], "white 2, bme 2"],
  ])("by %s", (_, links, expected) => {
    expect(lines(log("Same person as", links), "disciplinary")).toEqual([expected]);
  });

  it.each(["Linked to", "Linked cases ref", "Related case"].slice(0, 1).concat("Related case"))(
    "are several people for %s, and told so",
    (header) => {
      const counted = log(header, ["", "", "D-2", ""]);
      expect(lines(counted, "disciplinary")).toEqual(["white 2, bme 2"]);
      expect(messageOf(counted, "linked-cases-not-used")).toContain(`"${header}"`);
      expect(codesOf(counted.findings)).toContain("no-employee-number");
    }
  );

  it("are told where the words name no case", () => {
    const counted = log("Same person as", ["", "", "the case above", ""]);
    expect(lines(counted, "disciplinary")).toEqual(["white 2, bme 2"]);
    expect(messageOf(counted, "linked-case-unclear")).toContain('"the case above" (1)');
  });

  it("are told where the groups of one person differ", () => {
    const counted = log("Same person as", ["", "D-1", "", ""]);
    expect(messageOf(counted, "conflicting-ethnicity")).toMatch(/^1 person .*White .*BME/);
  });

  it("takes a number of earlier cases for none of their numbers", () => {
    const counted = told("Disciplinary cases", [
      ["Case No", "Ethnicity", "Case Type", "Date Opened", "Previous case"],
      [1, "White", "Disciplinary", "2024-05-01", 0],
      [2, "BME", "Disciplinary", "2024-06-01", 1],
      [3, "BME", "Disciplinary", "2024-07-01", 2],
    ]);
    expect(lines(counted, "disciplinary")).toEqual(["white 1, bme 2"]);
    expect(codesOf(counted.findings)).not.toContain("people-by-linked-cases");
  });

  it("goes by the employee number where there is one", () => {
    const counted = told("Disciplinary cases", [
      ["Case Ref", "Emp No", "Ethnicity", "Case Type", "Date Opened", "Linked to"],
      ["D-1", 71001, "White", "Disciplinary", "2024-05-01", ""],
      ["D-2", 71002, "White", "Disciplinary", "2024-06-01", "D-1"],
    ]);
    expect(lines(counted, "disciplinary")).toEqual(["white 2"]);
    expect(codesOf(counted.findings)).not.toContain("linked-cases-not-used");
  });
});

describe("appeals", () => {
  const log = (...types: string[]) =>
    told("ER cases", [
      ["Case Ref", "Ethnicity", "Case Type", "Case Stage", "Date Opened"],
      ["D-0", "BME", "Disciplinary", "Appeal", "2024-04-20"],
      ...types.map((type, at): Drawn[] => [
        `D-${at + 1}`,
        "White",
        type,
        "Hearing",
        `2024-05-0${at + 1}`,
      ]),
    ]);

  it.each(["Disciplinary appeal", "Appeal - disciplinary", "Conduct (appeal)"])(
    "leaves out %s, and keeps a case at the stage of appeal",
    (type) => {
      const counted = log(type, "Disciplinary");
      expect(lines(counted, "disciplinary")).toEqual(["bme 1, white 1"]);
      expect(messageOf(counted, "appeals")).toContain(`"Case Type" says "${type}" (1)`);
    }
  );

  it.each([
    "Disciplinary - appeal lodged",
    "Disciplinary incl. appeal",
    "Disciplinary, no appeal",
    "Disciplinary and appeal",
  ])("keeps %s", (type) => {
    expect(lines(log(type), "disciplinary")).toEqual(["bme 1, white 1"]);
  });

  it.each([
    ["Suspensions", "Suspensions 2024/25"],
    ["Sheet3", "Suspended pending disciplinary investigation"],
    ["Appeals", "Appeals against disciplinary sanctions"],
    ["Disciplinary appeals", "2024/25"],
  ])("counts no case from a sheet %s, %s", (sheet, title) => {
    const counted = told(sheet, [
      [title],
      ["Case Ref", "Ethnicity", "Type", "Date"],
      ["D-1", "White", "Disciplinary", "2024-05-01"],
      ["D-2", "BME", "Disciplinary", "2024-06-01"],
    ]);
    expect(lines(counted, "disciplinary")).toEqual([]);
    expect(messageOf(counted, "list-left-out")).toMatch(/suspensions or appeals/);
  });

  it.each([
    "Disciplinary cases, suspensions and appeals 2024/25",
    "Disciplinary log (with suspensions)",
    "Conduct cases and suspensions",
    "Suspensions and disciplinary cases",
  ])("counts the cases of %s", (title) => {
    const counted = told("Sheet2", [
      [title],
      ["Case Ref", "Ethnicity", "Case Type", "Date Opened", "Suspended from"],
      ["D-1", "White", "Disciplinary", "2024-05-01", "2024-05-01"],
      ["D-2", "BME", "Disciplinary", "2024-06-01", ""],
    ]);
    expect(lines(counted, "disciplinary")).toEqual(["white 1, bme 1"]);
  });
});

describe("contracts in a log", () => {
  const rows = (header: string): Drawn[][] => [
    ["Case Ref", "Staff No", "Ethnicity", "Case Type", "Date Opened", header],
    ["D-1", 71001, "White", "Disciplinary", "2024-05-01", "Substantive"],
    ["D-2", 71002, "BME", "Disciplinary", "2024-06-01", "Bank"],
    ["D-3", 71003, "BME", "Disciplinary", "2024-07-01", "Agency"],
    ["D-4", 71004, "BME", "Disciplinary", "2024-08-01", "Substantive + bank"],
    ["D-5", 71005, "White", "Disciplinary", "2024-09-01", "Fixed term"],
  ];

  it.each(["Contract", "Contract Type", "Contract of that person", "Worker type", "Engaged as"])(
    "leave out bank and agency workers by %s",
    (header) => {
      const counted = told("ER cases", rows(header));
      expect(lines(counted, "disciplinary")).toEqual(["white 2, bme 1"]);
      expect(messageOf(counted, "bank-workers")).toContain(`"${header}" says "Bank" (1)`);
      expect(messageOf(counted, "agency-workers")).toContain('"Agency" (1)');
    }
  );

  it("keep whom the staff list has in the workforce", () => {
    const staff: Drawn[][] = [
      ["Staff in post at 31 March 2025"],
      [
        "Employee Number",
        "Ethnic Origin",
        "Staff Group",
        "Pay Band",
        "Primary",
        "Assignment Category",
        "FTE",
      ],
      person(71001) as Drawn[],
      person(71002, { ethnicity: "N Black or Black British - African" }) as Drawn[],
      person(71009) as Drawn[],
    ];
    const counted = told("ER cases", rows("Contract"), staff);
    expect(lines(counted, "disciplinary")).toEqual(["white 2, bme 2"]);
    expect(codesOf(counted.findings)).not.toContain("bank-workers");
  });

  it("are told where another column tells some of them", () => {
    const counted = told(
      "ER cases",
      rows("Department").map((row) =>
        row.map((cell) => (/^(Substantive|Fixed term)/.test(String(cell)) ? "Ward 4" : cell))
      )
    );
    expect(messageOf(counted, "column-may-matter")).toBe("");
    const byGroup = told(
      "ER cases",
      rows("Staff group").map((row) =>
        row.map((cell) => (/^(Substantive|Fixed term)/.test(String(cell)) ? "Nursing" : cell))
      )
    );
    expect(messageOf(byGroup, "column-may-matter")).toMatch(/"Staff group".*"Bank" \(1\)/);
  });
});

describe("who took part in training", () => {
  const attended = (headers: string[], ...cells: Drawn[][]) =>
    told("Training log", [
      ["Employee No", "Ethnicity", "Course", "Session Date", ...headers],
      [2001, "White", "Coaching", "2024-09-10", ...cells[0]],
      [2002, "White", "Coaching", "2024-09-10", ...cells[1]],
      [2003, "BME", "Coaching", "2024-09-10", ...cells[2]],
      [2004, "BME", "Coaching", "2024-09-10", ...cells[3]],
      [2005, "BME", "Coaching", "2024-09-10", ...cells[4]],
    ]);

  it.each(["Role", "Attended as", "Participant type", "Capacity", "Type"])(
    "leaves out who teaches by %s",
    (header) => {
      const counted = attended(
        [header],
        ...["Delegate", "Lead facilitator", "Delegate", "Delegate", "Guest speaker"].map((x) => [x])
      );
      expect(lines(counted, "training")).toEqual(["white 1, bme 2"]);
      expect(messageOf(counted, "not-participants")).toContain(`"${header}"`);
    }
  );

  it("leaves out who attended as facilitator by the status", () => {
    const counted = attended(
      ["Status"],
      ...["Attended", "Facilitator", "Attended", "Attended", "Attended"].map((x) => [x])
    );
    expect(lines(counted, "training")).toEqual(["white 1, bme 3"]);
    expect(messageOf(counted, "not-attended")).toContain('"Facilitator" (1)');
  });

  it("takes no post for a part in the training", () => {
    const counted = attended(
      ["Role"],
      ...[
        "Staff Nurse",
        "Practice trainer",
        "Clinical tutor",
        "Porter",
        "Lecturer practitioner",
      ].map((x) => [x])
    );
    expect(lines(counted, "training")).toEqual(["white 2, bme 3"]);
    expect(codesOf(counted.findings)).not.toContain("training-role-unclear");
  });

  it("tells words that it does not know among the parts", () => {
    const counted = attended(
      ["Role"],
      ...["Delegate", "Delegate", "Delegate", "Mentor", "Facilitator"].map((x) => [x])
    );
    expect(lines(counted, "training")).toEqual(["white 2, bme 2"]);
    expect(messageOf(counted, "training-role-unclear")).toContain('"Mentor"');
  });

  it.each([
    ["Delegate from", "Trust", "Westhaven"],
    ["Employer", "Trust", "GP practice"],
    ["Organisation", "Our staff", "Westhaven"],
    ["Internal / External", "Internal", "External"],
    ["External?", "N", "Y"],
  ])("leaves out people of other employers by %s", (header, own, other) => {
    const counted = attended([header], [own], [own], [own], [own], [other]);
    expect(lines(counted, "training")).toEqual(["white 2, bme 2"]);
    expect(messageOf(counted, "other-employers")).toContain(`"${header}" says "${other}" (1)`);
    expect(codesOf(counted.findings)).not.toContain("several-organisations");
  });

  it("counts everybody where nothing tells which employer is the own one, and says so", () => {
    const counted = attended(
      ["Delegate from"],
      ["Fenmarsh"],
      ["Fenmarsh"],
      ["Fenmarsh"],
      ["Westhaven"],
      ["Westhaven"]
    );
    expect(lines(counted, "training")).toEqual(["white 2, bme 3"]);
    expect(messageOf(counted, "column-may-matter")).toMatch(/"Delegate from".*"Fenmarsh" \(3\)/);
  });

  it.each([
    ["Days taken", 3, 0],
    ["Hours attended", 7.5, 0],
    ["No. of days attended", "2 days", "0 days"],
    ["Study leave days taken", 0.5, "nil"],
    ["Attended", 1, 0],
  ])("leaves out training of which nothing was taken by %s", (header, some, none) => {
    const counted = attended(
      ["Days approved", header],
      [3, some],
      [3, none],
      [2, some],
      [2, none],
      [1, some]
    );
    expect(lines(counted, "training")).toEqual(["white 1, bme 2"]);
    const message = messageOf(counted, header === "Attended" ? "not-attended" : "none-of-it-taken");
    expect(message).toContain(`"${header}" says "${none}" (2)`);
  });

  it("asks of a blank amount, and takes no duration for one", () => {
    const blank = attended(["Days taken"], [3], [""], [2], [1], [1]);
    expect(lines(blank, "training")).toEqual(["white 1, bme 3"]);
    expect(codesOf(blank.findings)).toContain("no-training-status");
    const duration = attended(["Course hours"], [3], [0], [2], [0], [1]);
    expect(lines(duration, "training")).toEqual(["white 2, bme 3"]);
  });

  it("names the words by which training was not taken up", () => {
    const counted = attended(
      ["Status"],
      ...["Completed", "Withdrew before start", "Completed", "DNA", "DNA"].map((x) => [x])
    );
    expect(messageOf(counted, "not-attended")).toContain('"DNA" (2), "Withdrew before start" (1)');
  });

  it.each(["First day", "Date from", "Leave from"])("dates study leave by %s", (header) => {
    const counted = told("Study leave", [
      ["GMC No", "Ethnicity", "Course", header],
      [7012345, "White", "Echo course", "2024-05-01"],
      [7012346, "White", "Echo course", "2025-05-01"],
      [7012347, "BME", "Echo course", "2024-06-01"],
    ]);
    expect(lines(counted, "training")).toEqual(["white 1, bme 1"]);
  });
});

describe("the year of a log", () => {
  const log = (title: string) =>
    told("Tracker", [
      [title],
      ["Case Ref", "Ethnicity", "Case Type", "Date Opened"],
      ["D-1", "White", "Disciplinary", "2024-03-20"],
      ["D-2", "BME", "Disciplinary", "2024-06-01"],
      ["D-3", "BME", "Disciplinary", "2024-07-01"],
      ["D-4", "White", "Disciplinary", "2024-08-01"],
    ]);

  it("is not the month from which it was kept", () => {
    const counted = log("Disciplinary concerns raised from March 2024");
    expect(lines(counted, "disciplinary")).toEqual(["bme 2, white 1"]);
    expect(codesOf(counted.findings)).not.toContain("most-events-of-another-year");
  });

  it("is doubted where far more events are of another year", () => {
    const message = messageOf(log("Disciplinary cases 2023/24"), "most-events-of-another-year");
    expect(message).toMatch(/31 March 2024.*1 row is .*3 rows in the year to 31 March 2025/);
    expect(messageOf(log("Disciplinary cases 2024/25"), "most-events-of-another-year")).toBe("");
  });
});
