import type { Drawn } from "./draw";
import { date } from "./draw";

const ethnicTexts = [
  "A White - British",
  "H Asian or Asian British - Indian",
  "N Black or Black British - African",
  "C White - Any other White background",
  "Z Not Stated",
  "R Chinese",
];
const bands = ["NHS|XR05|Review Body Band 5", "Band 6", "Band 7", "8a", "Band 3"];
const staffGroups = [
  "Nursing and Midwifery Registered",
  "Administrative and Clerical",
  "Additional Clinical Services",
];

const pick = <T>(values: readonly T[], index: number) => values[index % values.length];

/** Columns of an invented staff list, by what they hold. */
export const staffValues: Record<string, (index: number) => Drawn> = {
  employeeNumber: (index) => 20000000 + index * 37,
  assignmentNumber: (index) => `${20000000 + index * 37}-2`,
  ethnicity: (index) => pick(ethnicTexts, index),
  payBand: (index) => pick(bands, index),
  staffGroup: (index) => pick(staffGroups, index),
  assignmentCategory: (index) => pick(["Permanent", "Fixed Term Temp", "Bank"], index),
  primaryAssignment: (index) => pick(["Y", "Y", "N"], index),
  assignmentStatus: () => "Active Assignment",
  occupationCode: (index) => pick(["N6A", "G2D", "H1A"], index),
  fte: (index) => pick([1, 0.6, 0.8], index),
  startDate: (index) => date(`20${10 + (index % 10)}-05-01`),
  jobTitle: (index) => pick(["Staff Nurse", "Clerk", "Healthcare Assistant"], index),
  gender: (index) => pick(["F", "M"], index),
  ageBand: (index) => pick(["26-30", "31-35", "51-55"], index),
  nationality: (index) => pick(["British", "Indian", "Irish"], index),
};

/** A list with these headers over these invented columns. */
export function staffList(columns: [header: string, holds: string][], rows = 12): Drawn[][] {
  return [
    columns.map(([header]) => header),
    ...Array.from({ length: rows }, (_, index) =>
      columns.map(([, holds]) => staffValues[holds](index))
    ),
  ];
}

export const plainStaff = (rows = 12) =>
  staffList(
    [
      ["Employee Number", "employeeNumber"],
      ["Ethnic Origin", "ethnicity"],
      ["Staff Group", "staffGroup"],
      ["Pay Scale", "payBand"],
    ],
    rows
  );

export const applicantsByStage: Drawn[][] = [
  ["Job Ref", "Candidate ID", "Ethnic Group", "Band", "Staff Group", "Status", "Closing Date"],
  ["J1", "C100", "White - British", "Band 5", "Students", "Appointed", date("2024-06-01")],
  ["J1", "C101", "Chinese", "Band 5", "Students", "Shortlisted", date("2024-06-01")],
  [
    "J1",
    "C102",
    "White - Irish",
    "Band 5",
    "Students",
    "Rejected at interview",
    date("2024-06-01"),
  ],
  ["J2", "C103", "Black African", "Band 6", "Students", "Applied", date("2024-07-01")],
  ["J2", "C104", "Not stated", "Band 6", "Students", "Withdrew", date("2024-07-01")],
];

export const cases: Drawn[][] = [
  ["Case Ref", "Employee Number", "Case Type", "Formal/Informal", "Date Opened", "Outcome"],
  ["ER-1", 20000001, "Disciplinary", "Formal", date("2024-05-02"), "Warning"],
  ["ER-2", 20000002, "Capability", "Formal", date("2024-06-02"), "Ongoing"],
  ["ER-3", 20000003, "Disciplinary", "Informal", date("2024-07-02"), "None"],
];

export const training: Drawn[][] = [
  ["Employee Number", "Course", "Mandatory", "Completion Date", "Attendance Status"],
  [20000001, "Leadership", "N", date("2024-05-02"), "Attended"],
  [20000002, "Fire Safety", "Y", date("2024-06-02"), "Attended"],
  [20000003, "Coaching", "N", date("2024-07-02"), "Did not attend"],
];

export const board: Drawn[][] = [
  ["Name", "Role", "Ethnic Origin", "Voting", "Exec/NED"],
  ["A Person", "Chief Executive", "White British", "Y", "Executive"],
  ["B Person", "Chair", "Indian", "Y", "Non-executive"],
  ["C Person", "Director of People", "White Irish", "N", "Executive"],
];

/** Trac's report: two header rows, counts and percentages in turn. */
export const tracCrossTable: Drawn[][] = [
  [
    "Ethnic Origin",
    "Applied",
    "",
    "Shortlisted",
    "",
    "Interviewed",
    "",
    "Offered",
    "",
    "Appointed",
    "",
  ],
  ["", "No.", "%", "No.", "%", "No.", "%", "No.", "%", "No.", "%"],
  ["White - British", 2846, 0.5, 1012, 0.5, 871, 0.5, 262, 0.6, 240, 0.6],
  ["White - Irish", 61, 0.1, 24, 0.1, 20, 0.1, 7, 0.1, 6, 0.1],
  ["Asian or Asian British - Indian", 718, 0.1, 141, 0.1, 118, 0.1, 24, 0.1, 21, 0.1],
  ["Chinese", 40, 0.1, 12, 0.1, 10, 0.1, 2, 0.1, 2, 0.1],
  ["I do not wish to disclose my ethnic origin", 90, 0.1, 20, 0.1, 18, 0.1, 4, 0.1, 3, 0.1],
  ["Total", 3755, 1, 1209, 1, 1037, 1, 299, 1, 272, 1],
];
