import { codesOf, countWorkbook, tallyLines, type Sheets } from "../figures/workbook";
import type { Drawn } from "./draw";

const workforce: Drawn[][] = [
  ["Staff in post at 31 March 2025"],
  ["", "White", "BME"],
  ["Headcount", 100, 50],
];
const course = (title: string, extra: Drawn[][] = []): Drawn[][] => [
  [title],
  ["Staff No", "Ethnicity", "Course", "Date", ...(extra[0] ?? [])],
  [30001, "White British", "Coaching", "2024-06-03", ...(extra[1] ?? [])],
  [30002, "Indian", "Coaching", "2024-06-03", ...(extra[2] ?? [])],
  [30003, "Indian", "Mentoring", "2024-07-03", ...(extra[3] ?? [])],
];

const training = (sheets: Sheets) => {
  const { counts, findings } = countWorkbook({ Workforce: workforce, ...sheets });
  return {
    tallies: tallyLines(counts).filter((line) => line.startsWith("training")),
    findings,
    codes: codesOf(findings),
  };
};
const all = ["training 2025-03-31 | A 1, H 2"];

describe("lists of people who have not had training", () => {
  it.each([
    "Waiting list",
    "Wait list 2024-25",
    "Training waiting list",
    "Course waitlist",
    "Nominated",
    "Nominations 2024-25",
    "Applied",
    "Requests",
    "Study leave requests",
    "Booked - future",
    "Future bookings",
    "DNA list",
    "Did not attend",
    "No shows",
    "Cancelled",
    "Declined",
    "Reserve list",
    "Expressions of interest",
  ])("are left out with a warning: %s", (sheet) => {
    const { tallies, findings } = training({ [sheet]: course("2024/25") });
    expect(tallies).toEqual([]);
    const said = findings.find(({ code }) => code === "list-left-out");
    expect(said?.message).toContain(`"${sheet}"`);
    expect(said?.severity).toBe("warning");
  });

  it("are left out by a title that says no to something else", () => {
    const { tallies } = training({ List: course("Waiting list 2024/25: no place yet") });
    expect(tallies).toEqual([]);
  });

  it("are not added to those who attended", () => {
    const { tallies } = training({
      Attended: course("Training 2024/25"),
      "Waiting list": course("2024/25"),
    });
    expect(tallies).toEqual(all);
  });
});

describe("lists of people who had training", () => {
  it.each([
    "Training attended",
    "CPD 2024-25",
    "Course bookings",
    "Funded courses",
    "Applied Leadership",
    "Learning log",
    "Attended excl waiting list",
    "Nominated lead development",
  ])("count: %s", (sheet) => {
    expect(training({ [sheet]: course("2024/25") }).tallies).toEqual(all);
  });

  it("count under a title that speaks of a waiting list too", () => {
    const title = "Courses attended 2024/25, from the waiting list or booked";
    expect(training({ Training: course(title) }).tallies).toEqual(all);
  });

  it("count by a column that tells who did", () => {
    const { tallies } = training({
      "Waiting list": course("2024/25", [["Attended"], ["Yes"], ["Waiting"], ["Yes"]]),
    });
    expect(tallies).toEqual(["training 2025-03-31 | A 1, H 1"]);
  });
});

describe("flags of mandatory training", () => {
  const flagged = (header: string, yes = "Y", no = "N") =>
    training({ Training: course("Training 2024/25", [[header], [yes], [no], [no]]) });

  it.each([
    "CSTF Y/N",
    "CSTF",
    "Core Skills",
    "Core Skills Training Framework (Y/N)",
    "Stat/Mand",
    "StatMand Y/N",
    "MAST",
    "Statutory",
    "Statutory & Mandatory",
    "Compulsory?",
  ])("are read under %s", (header) => {
    expect(flagged(header).tallies).toEqual(["training 2025-03-31 | H 2"]);
  });

  it("are read in words", () => {
    expect(flagged("Training Type", "CSTF", "Non-CSTF").tallies).toEqual([
      "training 2025-03-31 | H 2",
    ]);
  });

  it.each(["Essential reading", "Core hours", "Status code"])("are none under %s", (header) => {
    const { codes, tallies } = flagged(header);
    expect(tallies).toEqual(all);
    expect(codes).toContain("no-mandatory-flag");
  });
});

describe("the day of completion", () => {
  const dated = (headers: string[], ...cells: Drawn[][]) =>
    training({
      Training: [
        ["Training"],
        ["Staff No", "Ethnicity", "Course", ...headers],
        [30001, "White British", "Coaching", ...cells[0]],
        [30002, "Indian", "Coaching", ...cells[1]],
      ],
    });

  it.each(["Completed", "Attended", "Attended on"])("is read under %s", (header) => {
    const { tallies, codes } = dated([header], ["2024-03-08"], ["2024-06-03"]);
    expect(tallies).toEqual(["training 2025-03-31 | H 1"]);
    expect(codes).toContain("outside-the-year");
  });

  it("is that of the course where both are given", () => {
    const { tallies } = dated(
      ["Course Date", "Completed"],
      ["2024-06-03", "2024-06-04"],
      ["2024-06-03", ""]
    );
    expect(tallies).toEqual(["training 2025-03-31 | A 1"]);
  });

  it("is none where the column answers yes or no", () => {
    const { tallies } = dated(["Date", "Completed"], ["2024-06-03", "N"], ["2024-06-03", "Y"]);
    expect(tallies).toEqual(["training 2025-03-31 | H 1"]);
  });
});

describe("days on which training was asked for", () => {
  const asked = (header: string, sheet = "CPD", extra: Drawn[] = []) =>
    training({
      [sheet]: [
        ["2024/25"],
        ["Staff No", "Ethnicity", "Course", header, ...extra.slice(0, 1)],
        [30001, "White British", "Coaching", "2024-06-03", ...extra.slice(1)],
        [30002, "Indian", "Coaching", "2024-06-03", ...extra.slice(1)],
      ],
    }).codes;

  it.each(["Date Requested", "Request Date", "Application Date"])("are doubted: %s", (header) => {
    expect(asked(header)).toContain("dates-of-requests");
  });

  it.each<[string, string, string, Drawn[]]>([
    ["a column tells who was given it", "Date Requested", "CPD", ["Approved", "Y"]],
    ["the sheet says that it was given", "Request Date", "Funded courses", []],
    ["the dates are of the course", "Course Date", "CPD", []],
  ])("are not where %s", (_, header, sheet, extra) => {
    expect(asked(header, sheet, extra)).not.toContain("dates-of-requests");
  });
});
