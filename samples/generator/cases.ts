import type { SampleGroup } from "./ethnic-texts";
import { excelSerial, onWorkingDay, ukDateText } from "./excel-serial";
import { seededRandom } from "./random";
import type { Random } from "./random";
import { dateCell } from "./sample-workbook";
import type { SampleCell, SampleSheet } from "./sample-workbook";
import type { StaffList } from "./staff";

interface PlantedCases {
  /** "leaver": somebody who is no longer on the staff list. */
  who: SampleGroup | "leaver";
  caseType: string;
  stage: "Formal" | "Informal";
  from: string;
  to: string;
  people: number;
}

const yearStart = "2024-04-02";
const yearEnd = "2025-03-31";

const disciplinary = (
  who: SampleGroup | "leaver",
  people: number,
  from = yearStart,
  to = yearEnd
): PlantedCases => ({ who, caseType: "Disciplinary", stage: "Formal", from, to, people });

const other = (
  caseType: string,
  stage: "Formal" | "Informal",
  who: SampleGroup | "leaver",
  people: number
): PlantedCases => ({ who, caseType, stage, from: yearStart, to: yearEnd, people });

/** Every row stands for different people. One of the first has a second case, added below. */
const plantedCases: readonly PlantedCases[] = [
  disciplinary("white", 33),
  disciplinary("bme", 18),
  disciplinary("unknown", 2),
  disciplinary("leaver", 2),
  disciplinary("white", 1, "2024-03-11", "2024-03-28"),
  disciplinary("bme", 1, "2024-03-11", "2024-03-28"),
  disciplinary("white", 1, "2025-04-02", "2025-04-16"),
  disciplinary("bme", 1, "2025-04-02", "2025-04-16"),
  other("Disciplinary", "Informal", "white", 6),
  other("Disciplinary", "Informal", "bme", 2),
  other("Capability", "Formal", "white", 6),
  other("Capability", "Formal", "bme", 2),
  other("Capability", "Informal", "white", 2),
  other("Grievance", "Formal", "white", 4),
  other("Grievance", "Formal", "bme", 2),
  other("Grievance", "Formal", "leaver", 2),
  other("Bullying & Harassment", "Formal", "white", 2),
  other("Bullying & Harassment", "Formal", "bme", 1),
  other("Sickness Absence", "Formal", "white", 3),
];

const outcomes: Record<string, string[]> = {
  Disciplinary: [
    "No Case to Answer",
    "First Written Warning",
    "Final Written Warning",
    "Dismissal",
    "No Formal Action",
    "Ongoing",
  ],
  Capability: ["Improvement Plan", "Redeployed", "Ongoing", "Resigned"],
  Grievance: ["Upheld", "Partially Upheld", "Not Upheld", "Ongoing"],
  "Bullying & Harassment": ["Partially Upheld", "Not Upheld", "Ongoing"],
  "Sickness Absence": ["Returned to Work", "Ongoing"],
};

const headers = [
  "Case Ref",
  "Employee Number",
  "Case Type",
  "Stage",
  "Date Formal Investigation Opened",
  "Outcome",
];

interface Case {
  employeeNumber: string;
  caseType: string;
  stage: "Formal" | "Informal";
  opened: number;
}

/** The case log of the employee relations team. Same seed and staff, same log. */
export function makeCases(seed: number, staff: StaffList): SampleSheet {
  const random = seededRandom(seed);
  const waiting: Record<SampleGroup | "leaver", string[]> = {
    white: numbersOf(staff, "white", random),
    bme: numbersOf(staff, "bme", random),
    unknown: numbersOf(staff, "unknown", random),
    leaver: [...staff.leaverNumbers],
  };
  const cases = plantedCases.flatMap(({ who, caseType, stage, from, to, people }) =>
    waiting[who].splice(0, people).map((employeeNumber): Case => ({
      employeeNumber,
      caseType,
      stage,
      opened: onWorkingDay(random.whole(excelSerial(from), excelSerial(to))),
    }))
  );
  const [first] = cases;
  const again: Case = {
    ...first,
    opened: excelSerial(first.opened > excelSerial("2024-10-01") ? "2024-05-20" : "2025-02-11"),
  };
  const log = [...cases, again].sort(
    (a, b) => a.opened - b.opened || (a.employeeNumber < b.employeeNumber ? -1 : 1)
  );
  return caseSheet(log, random);
}

/** Numbers of a group in chance order, with the old ones (leading zeros) well forward so that some have cases. */
function numbersOf(staff: StaffList, group: SampleGroup, random: Random): string[] {
  const numbers = random.shuffled(
    staff.workforce
      .filter((person) => person.group === group)
      .map((person) => person.employeeNumber)
  );
  const old = numbers.filter((number) => number.startsWith("0")).slice(0, 3);
  return [...old, ...numbers.filter((number) => !old.includes(number))];
}

function caseSheet(log: Case[], random: Random): SampleSheet {
  const body = log.map(({ employeeNumber, caseType, stage, opened }, index): SampleCell[] => [
    `ER-${String(2401 + index)}`,
    asTyped(employeeNumber, random),
    caseType,
    stage,
    dateAsTyped(opened, stage, index, random),
    random.pick(
      stage === "Informal" ? ["Resolved Informally", "Informal Advice"] : outcomes[caseType]
    ),
  ]);
  return {
    name: "ER Cases",
    rows: [["Employee relations case log 2024/25"], [], headers, ...body],
    columnWidths: [10, 18, 22, 10, 33, 24],
    boldRows: [0, 2],
    frozenRows: 3,
    filterRange: null,
    merges: [],
  };
}

/** People type numbers by hand: leading zeros get lost, and some copy the assignment number. */
function asTyped(employeeNumber: string, random: Random): SampleCell {
  if (employeeNumber.startsWith("0")) return Number(employeeNumber);
  const chance = random.next();
  if (chance < 0.1) return `${employeeNumber}-2`;
  if (chance < 0.3) return Number(employeeNumber);
  return employeeNumber;
}

function dateAsTyped(opened: number, stage: string, index: number, random: Random): SampleCell {
  if (stage === "Informal" && random.next() < 0.4) return null;
  return index % 17 === 5 ? ukDateText(opened) : dateCell(opened);
}
