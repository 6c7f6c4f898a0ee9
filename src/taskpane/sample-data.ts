import type { NewSheet } from "../excel/workbook-port";

/**
 * A small synthetic trust to try the add-in with: no real person, and gaps put in on purpose (appointment, discipline, the
 * higher nursing bands, the board).
 */

/** Staff in post at 31 March 2025: grade, staff group, White, BME, not stated. */
const staffInPost: readonly [string, string, number, number, number][] = [
  ["Band 2", "Administrative and Clerical", 24, 6, 1],
  ["Band 3", "Administrative and Clerical", 22, 7, 0],
  ["Band 4", "Administrative and Clerical", 18, 5, 1],
  ["Band 5", "Administrative and Clerical", 12, 4, 0],
  ["Band 6", "Administrative and Clerical", 10, 2, 0],
  ["Band 7", "Administrative and Clerical", 8, 1, 0],
  ["Band 8a", "Administrative and Clerical", 5, 1, 0],
  ["Band 8b", "Administrative and Clerical", 3, 0, 0],
  ["Band 8c", "Administrative and Clerical", 2, 0, 0],
  ["VSM", "Administrative and Clerical", 3, 0, 0],
  ["Band 2", "Additional Clinical Services", 22, 14, 1],
  ["Band 3", "Additional Clinical Services", 18, 9, 0],
  ["Band 5", "Nursing and Midwifery Registered", 40, 38, 2],
  ["Band 6", "Nursing and Midwifery Registered", 36, 18, 1],
  ["Band 7", "Nursing and Midwifery Registered", 20, 5, 0],
  ["Band 8a", "Nursing and Midwifery Registered", 8, 1, 0],
  ["Band 8b", "Nursing and Midwifery Registered", 3, 0, 0],
  ["Consultant", "Medical and Dental", 14, 8, 1],
  ["Specialty Registrar", "Medical and Dental", 8, 9, 1],
];

/** Shortlisted and, of those, appointed in the year. */
const recruitment: readonly { group: Group; shortlisted: number; appointed: number }[] = [
  { group: "white", shortlisted: 320, appointed: 64 },
  { group: "bme", shortlisted: 210, appointed: 22 },
  { group: "unknown", shortlisted: 12, appointed: 2 },
];

/** Staff with a formal disciplinary case, and with non-mandatory training, in the year. */
const events: readonly { group: Group; disciplined: number; trained: number }[] = [
  { group: "white", disciplined: 6, trained: 140 },
  { group: "bme", disciplined: 9, trained: 52 },
];

const board: readonly [Group, string, string, string][] = [
  ["white", "Chair", "Yes", "No"],
  ["white", "Chief Executive", "Yes", "Yes"],
  ["white", "Chief Finance Officer", "Yes", "Yes"],
  ["white", "Chief Nurse", "Yes", "Yes"],
  ["bme", "Medical Director", "Yes", "Yes"],
  ["white", "Chief People Officer", "No", "Yes"],
  ["white", "Director of Strategy", "No", "Yes"],
  ["white", "Non-executive Director", "Yes", "No"],
  ["white", "Non-executive Director", "Yes", "No"],
  ["white", "Non-executive Director", "Yes", "No"],
  ["white", "Non-executive Director", "Yes", "No"],
  ["white", "Non-executive Director", "Yes", "No"],
];

type Group = "white" | "bme" | "unknown";

/** As a staff record prints them; people of a group take them in turn. */
const ethnicTexts: Record<Group, readonly string[]> = {
  white: [
    "A White - British",
    "A White - British",
    "A White - British",
    "A White - British",
    "B White - Irish",
    "C White - Any other White background",
  ],
  bme: [
    "H Asian or Asian British - Indian",
    "N Black or Black British - African",
    "J Asian or Asian British - Pakistani",
    "M Black or Black British - Caribbean",
    "F Mixed - White & Asian",
    "L Asian or Asian British - Any other Asian background",
  ],
  unknown: ["Z Not Stated"],
};

const ethnicText = (group: Group, turn: number) =>
  ethnicTexts[group][turn % ethnicTexts[group].length];

/** Serial number of 1 April 2024, the first day of the year that ends at the snapshot. */
const firstDay = 45_383;

/** Days of the year in an order that looks like none, the same every time. */
const dayOf = (turn: number) => firstDay + ((turn * 89) % 365);

interface Person {
  number: number;
  group: Group;
  ethnicity: string;
  grade: string;
  staffGroup: string;
}

function people(): Person[] {
  const everybody: Person[] = [];
  for (const [grade, staffGroup, ...heads] of staffInPost) {
    (["white", "bme", "unknown"] as const).forEach((group, index) => {
      for (let head = 0; head < heads[index]; head += 1) {
        const number = 20_400_001 + everybody.length * 7;
        const ethnicity = ethnicText(group, everybody.length + head);
        everybody.push({ number, group, ethnicity, grade, staffGroup });
      }
    });
  }
  return everybody;
}

/** So many people of a group, spread over the staff list. */
function some(everybody: readonly Person[], group: Group, count: number): Person[] {
  const all = everybody.filter((person) => person.group === group);
  return Array.from({ length: count }, (_, turn) => all[Math.floor((turn * all.length) / count)]);
}

/** The sheets of the sample, as extracts come: one row for each person, application, case or course. */
export function sampleSheets(): NewSheet[] {
  const everybody = people();
  const staff = everybody.map(({ number, ethnicity, grade, staffGroup }) => [
    number,
    ethnicity,
    grade,
    staffGroup,
    "Permanent",
  ]);
  const applicants = recruitment.flatMap(({ group, shortlisted, appointed }) =>
    Array.from({ length: shortlisted }, (_, turn) => [
      ethnicText(group, turn),
      "Yes",
      turn < appointed ? "Yes" : "No",
      dayOf(turn),
    ])
  );
  const cases = events.flatMap(({ group, disciplined }) =>
    some(everybody, group, disciplined).map(({ number }, turn) => [
      number,
      "Disciplinary",
      "Formal hearing",
      dayOf(turn * 5 + 3),
    ])
  );
  const training = events.flatMap(({ group, trained }) =>
    some(everybody, group, trained).map(({ number }, turn) => [
      number,
      "Leadership essentials",
      "No",
      dayOf(turn * 3 + 1),
    ])
  );
  const members = board.map(([group, role, voting, executive], turn) => [
    ethnicText(group, turn),
    role,
    voting,
    executive,
  ]);
  return [
    {
      name: "Sample staff 31 March 2025",
      rows: [
        ["Employee Number", "Ethnic Origin", "Pay Band", "Staff Group", "Assignment Category"],
        ...staff,
      ],
      dateColumns: [],
    },
    {
      name: "Sample applicants",
      rows: [
        ["Application ID", "Ethnic Origin", "Shortlisted", "Appointed", "Shortlisting Date"],
        ...applicants.map((row, index) => [7_000_001 + index * 3, ...row]),
      ],
      dateColumns: [4],
    },
    {
      name: "Sample cases",
      rows: [["Employee Number", "Case Type", "Stage", "Date Opened"], ...cases],
      dateColumns: [3],
    },
    {
      name: "Sample training",
      rows: [["Employee Number", "Course", "Mandatory", "Completion Date"], ...training],
      dateColumns: [3],
    },
    {
      name: "Sample board 31 March 2025",
      rows: [["Ethnic Origin", "Role", "Voting", "Executive"], ...members],
      dateColumns: [],
    },
  ];
}
