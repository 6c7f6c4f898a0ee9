import type { SampleGroup } from "./ethnic-texts";
import { excelSerial } from "./excel-serial";
import { seededRandom } from "./random";
import type { Random } from "./random";
import { dateCell, tableRange } from "./sample-workbook";
import type { SampleCell, SampleSheet } from "./sample-workbook";
import type { StaffList } from "./staff";

/** People who completed at least one course beyond the mandatory ones in the year to 31 March 2025. */
export const plantedTrained: Record<SampleGroup, number> = { white: 1012, bme: 296, unknown: 66 };

const trainedLeavers = 30;
const trainedOnlyEarlier = 150;
const didNotAttend = 90;
const mandatoryRows = 6400;

const mandatoryCourses = [
  "NHS|CSTF|Fire Safety - 1 Year|",
  "NHS|CSTF|Information Governance and Data Security - 1 Year|",
  "NHS|CSTF|Infection Prevention and Control - Level 2 - 1 Year|",
  "NHS|CSTF|Safeguarding Adults - Level 2 - 3 Years|",
  "NHS|CSTF|Moving and Handling - Level 1 - 3 Years|",
  "NHS|CSTF|Resuscitation - Level 2 - Adult Basic Life Support - 1 Year|",
  "NHS|CSTF|Equality, Diversity and Human Rights - 3 Years|",
];

const furtherCourses = [
  "Leadership Foundations",
  "Mary Seacole Programme",
  "Coaching Conversations",
  "Quality Improvement Practitioner",
  "Advanced Excel",
  "Mental Health First Aid",
  "MSc Module: Advanced Clinical Practice",
  "Non-Medical Prescribing",
  "Appraisal Skills for Managers",
  "Project Management Foundation",
];

const headers = ["Employee Number", "Course", "Mandatory", "Completion Date", "Completion Status"];

interface Attendance {
  employeeNumber: string;
  course: string;
  mandatory: "Y" | "N";
  date: number;
  status: "Completed" | "Did Not Attend";
}

/** The training record of the learning system. Same seed and staff, same record. */
export function makeTraining(seed: number, staff: StaffList): SampleSheet {
  const random = seededRandom(seed);
  const queues = (["white", "bme", "unknown"] as const).map((group) => ({
    group,
    numbers: random.shuffled(
      staff.workforce
        .filter((person) => person.group === group)
        .map((person) => person.employeeNumber)
    ),
  }));
  const trained = queues.flatMap(({ group, numbers }) => numbers.slice(0, plantedTrained[group]));
  const untrained = random.shuffled(
    queues.flatMap(({ group, numbers }) => numbers.slice(plantedTrained[group]))
  );
  const everybody = [...trained, ...untrained];
  const leavers = staff.leaverNumbers.slice(-trainedLeavers);

  const record: Attendance[] = [
    ...[...trained, ...leavers].flatMap((number) =>
      Array.from({ length: random.weighted(coursesEach).count }, () =>
        attendance(number, "N", "2024-04-02", "2025-03-31", random)
      )
    ),
    ...untrained
      .slice(0, trainedOnlyEarlier)
      .map((number) => attendance(number, "N", "2022-04-04", "2024-03-28", random)),
    ...untrained.slice(trainedOnlyEarlier, trainedOnlyEarlier + didNotAttend).map((number) => ({
      ...attendance(number, "N", "2024-04-02", "2025-03-31", random),
      status: "Did Not Attend" as const,
    })),
    ...Array.from({ length: mandatoryRows }, () =>
      attendance(random.pick(everybody), "Y", "2023-04-03", "2025-03-31", random)
    ),
  ];
  return trainingSheet(inExtractOrder(record), random);
}

const coursesEach = [
  { count: 1, weight: 55 },
  { count: 2, weight: 30 },
  { count: 3, weight: 15 },
];

function attendance(
  employeeNumber: string,
  mandatory: "Y" | "N",
  from: string,
  to: string,
  random: Random
): Attendance {
  return {
    employeeNumber,
    course: random.pick(mandatory === "Y" ? mandatoryCourses : furtherCourses),
    mandatory,
    date: random.whole(excelSerial(from), excelSerial(to)),
    status: "Completed",
  };
}

function inExtractOrder(record: Attendance[]): Attendance[] {
  return [...record].sort((a, b) =>
    a.employeeNumber === b.employeeNumber
      ? a.date - b.date
      : a.employeeNumber < b.employeeNumber
        ? -1
        : 1
  );
}

function trainingSheet(record: Attendance[], random: Random): SampleSheet {
  const body = record.map(({ employeeNumber, course, mandatory, date, status }): SampleCell[] => [
    employeeNumber.startsWith("0") && random.next() < 0.5 ? Number(employeeNumber) : employeeNumber,
    course,
    mandatory,
    dateCell(date),
    status,
  ]);
  const titles: SampleCell[][] = [["OLM learning history to 31 March 2025"], []];
  return {
    name: "OLM Training",
    rows: [...titles, headers, ...body],
    columnWidths: [18, 62, 12, 17, 20],
    boldRows: [0, titles.length],
    frozenRows: titles.length + 1,
    filterRange: tableRange(titles.length, body.length, headers.length),
    merges: [],
  };
}
