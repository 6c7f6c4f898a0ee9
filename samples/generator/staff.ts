import { esrEthnicOrigin, unmappableTexts } from "./ethnic-texts";
import type { SampleGroup, SampleSection } from "./ethnic-texts";
import { excelSerial, mondayOf } from "./excel-serial";
import { esrPayScale, jobRoles } from "./job-roles";
import type { JobRole } from "./job-roles";
import { plantedWorkforce } from "./planted-workforce";
import { seededRandom } from "./random";
import type { Random } from "./random";
import { dateCell, tableRange } from "./sample-workbook";
import type { RichCell, SampleCell, SampleSheet } from "./sample-workbook";

export const organisation = "Sample Vale NHS Foundation Trust (synthetic data)";

export interface Person {
  /** Eight digits, some with leading zeros. */
  employeeNumber: string;
  group: SampleGroup;
  ethnicOrigin: string;
  section: SampleSection;
}

interface Assignment extends Person {
  assignmentNumber: string;
  primary: "Y" | "N";
  category: string;
  status: string;
  staffGroup: string;
  occupationCode: string;
  jobRole: string;
  payScale: string;
  fte: number;
  division: string;
  startDate: number;
}

export interface StaffList {
  sheet: SampleSheet;
  /** The workforce at the snapshot: nobody of the bank, no honorary contract, no later starter. */
  workforce: Person[];
  /** Numbers that belong to nobody on the list: people who have left. */
  leaverNumbers: string[];
}

const snapshot = excelSerial("2025-03-31");
const bankOnly = 210;
const bankBesidesPost = 40;
const honoraryContracts = 20;
const secondAssignments = 86;
/** People whose extract marks no assignment as primary: the one with more hours counts. */
const withoutPrimary = 4;
const exactDuplicates = 5;
const leavers = 60;

const headers = [
  "Employee Number",
  "Assignment Number",
  "Primary Assignment",
  "Assignment Category",
  "Assignment Status",
  "Staff Group",
  "NHS Occupation Code",
  "Job Role",
  "Pay Scale",
  "FTE",
  "Division",
  "Ethnic Origin",
  "Latest Start Date",
];

const hours = [
  { value: 1, weight: 58 },
  { value: 0.8, weight: 12 },
  { value: 0.6, weight: 9 },
  { value: 0.9, weight: 4 },
  { value: 0.64, weight: 4 },
  { value: 0.5, weight: 5 },
  { value: 0.92, weight: 3 },
  { value: 0.53333, weight: 2 },
  { value: 0.4, weight: 3 },
];

const statuses = [
  { value: "Active Assignment", weight: 950 },
  { value: "Maternity & Adoption", weight: 32 },
  { value: "Career Break", weight: 8 },
  { value: "Internal Secondment", weight: 10 },
];

const postsAfterSnapshot: [SampleGroup, SampleSection, string, string][] = [
  ["white", "clinical", "Band 5", "2025-04-01"],
  ["white", "clinical", "Band 5", "2025-04-07"],
  ["white", "clinical", "Band 3", "2025-04-07"],
  ["bme", "clinical", "Band 5", "2025-04-01"],
  ["bme", "clinical", "Band 2", "2025-04-07"],
  ["white", "non-clinical", "Band 2", "2025-04-01"],
];

/** The ESR staff list at 31 March 2025, and who is in it. Same seed, same list. */
export function makeStaffList(seed: number): StaffList {
  const random = seededRandom(seed);
  const nextNumber = numberSource(random);
  const planted = plantedWorkforce.flatMap((cell) =>
    (["white", "bme", "unknown"] as const).flatMap((group) =>
      Array.from({ length: cell[group] }, () =>
        newAssignment(nextNumber(), group, cell.section, cell.band, random)
      )
    )
  );
  const main = withUnmappableTexts(planted, random);
  const [split, rest] = partition(random.shuffled(main), withoutPrimary);
  const [doubled, single] = partition(rest, secondAssignments);
  const alsoBank = single.slice(0, bankBesidesPost);

  const rows: Assignment[] = [
    ...rest,
    ...split.flatMap((person) => twoWithoutPrimary(person, random)),
    ...doubled.map((person) => secondAssignment(person, random)),
    ...alsoBank.map((person) => bankAssignment(person, true, random)),
    ...Array.from({ length: bankOnly }, () =>
      bankAssignment(anyClinical(nextNumber(), random), false, random)
    ),
    ...Array.from({ length: honoraryContracts }, () => honorary(nextNumber(), random)),
    ...postsAfterSnapshot.map(([group, section, band, start]) => ({
      ...newAssignment(nextNumber(), group, section, band, random),
      status: "Active Assignment",
      startDate: excelSerial(start),
    })),
    ...random.shuffled(single).slice(0, exactDuplicates),
  ];

  return {
    sheet: staffSheet(inExtractOrder(rows)),
    workforce: main.map(({ employeeNumber, group, ethnicOrigin, section }) => ({
      employeeNumber,
      group,
      ethnicOrigin,
      section,
    })),
    leaverNumbers: Array.from({ length: leavers }, nextNumber),
  };
}

function partition<T>(items: T[], count: number): [first: T[], rest: T[]] {
  return [items.slice(0, count), items.slice(count)];
}

function numberSource(random: Random): () => string {
  const given = new Set<string>();
  return () => {
    for (;;) {
      const old = random.next() < 0.08;
      const number = old
        ? String(random.whole(120_000, 9_899_999)).padStart(8, "0")
        : String(random.whole(20_100_000, 29_950_000));
      if (given.has(number)) continue;
      given.add(number);
      return number;
    }
  };
}

function roleFor(section: SampleSection, band: string, random: Random): JobRole {
  return random.weighted(
    jobRoles.filter((role) => role.section === section && role.bands.includes(band))
  );
}

function newAssignment(
  employeeNumber: string,
  group: SampleGroup,
  section: SampleSection,
  band: string,
  random: Random
): Assignment {
  const role = roleFor(section, band, random);
  const trainee = band === "Trainee grades";
  // Most people have started in recent years: the square of a uniform number leans towards 0.
  const daysInPost = Math.floor(random.next() ** 2 * (trainee ? 700 : 10_500));
  return {
    employeeNumber,
    assignmentNumber: employeeNumber,
    group,
    section,
    ethnicOrigin: esrEthnicOrigin(group, section, random),
    primary: "Y",
    category: trainee || random.next() < 0.05 ? "Fixed Term Temp" : "Permanent",
    status: random.weighted(statuses).value,
    staffGroup: role.staffGroup,
    occupationCode: role.occupationCode,
    jobRole: role.title,
    payScale: esrPayScale(section, band, role.title),
    fte: section === "medical" ? 1 : random.weighted(hours).value,
    division: random.pick(role.divisions),
    startDate: mondayOf(snapshot - daysInPost),
  };
}

function withUnmappableTexts(people: Assignment[], random: Random): Assignment[] {
  const unknown = random.shuffled(people.filter((person) => person.group === "unknown"));
  const textOf = new Map(
    unmappableTexts.map((text, index) => [unknown[index].employeeNumber, text])
  );
  return people.map((person) => ({
    ...person,
    ethnicOrigin: textOf.get(person.employeeNumber) ?? person.ethnicOrigin,
  }));
}

function secondAssignment(person: Assignment, random: Random): Assignment {
  return {
    ...newAssignment(
      person.employeeNumber,
      person.group,
      person.section,
      otherBand(person.section, random),
      random
    ),
    ethnicOrigin: person.ethnicOrigin,
    assignmentNumber: `${person.employeeNumber}-2`,
    primary: "N",
    status: "Active Assignment",
    fte: random.pick([0.1, 0.2, 0.26667, 0.4]),
  };
}

function otherBand(section: SampleSection, random: Random): string {
  if (section === "medical") return "Non-consultant career grade";
  return random.pick(["Band 2", "Band 3", "Band 5", "Band 6"]);
}

function twoWithoutPrimary(person: Assignment, random: Random): Assignment[] {
  return [
    { ...secondAssignment(person, random), fte: 0.2 },
    {
      ...person,
      assignmentNumber: `${person.employeeNumber}-3`,
      primary: "N",
      fte: 0.6,
    },
  ];
}

function anyClinical(employeeNumber: string, random: Random): Assignment {
  const group = random.weighted<{ value: SampleGroup; weight: number }>([
    { value: "white", weight: 54 },
    { value: "bme", weight: 38 },
    { value: "unknown", weight: 8 },
  ]).value;
  return newAssignment(employeeNumber, group, "clinical", "Band 2", random);
}

function bankAssignment(person: Assignment, second: boolean, random: Random): Assignment {
  const band = random.weighted([
    { value: "Band 2", weight: 55 },
    { value: "Band 3", weight: 12 },
    { value: "Band 5", weight: 33 },
  ]).value;
  return {
    ...newAssignment(person.employeeNumber, person.group, "clinical", band, random),
    ethnicOrigin: person.ethnicOrigin,
    assignmentNumber: second ? `${person.employeeNumber}-2` : person.employeeNumber,
    primary: second ? "N" : "Y",
    category: "Bank",
    status: random.next() < 0.2 ? "Inactive Not Worked" : "Active Assignment",
    fte: 0,
  };
}

function honorary(employeeNumber: string, random: Random): Assignment {
  const group = random.pick<SampleGroup>(["white", "white", "bme"]);
  return {
    ...newAssignment(employeeNumber, group, "medical", "Consultants", random),
    category: "Honorary",
    status: "Active Assignment",
    fte: 0,
  };
}

function inExtractOrder(rows: Assignment[]): Assignment[] {
  const key = (row: Assignment) =>
    `${row.division}|${row.staffGroup}|${row.employeeNumber}|${row.assignmentNumber}`;
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function fteCell(fte: number): RichCell {
  return { value: fte, format: "0.00" };
}

function staffSheet(rows: Assignment[]): SampleSheet {
  const titles: SampleCell[][] = [
    [organisation],
    ["Staff in Post as at 31 March 2025"],
    [
      "Run date: 09/04/2025",
      null,
      null,
      "Source: ESR Business Intelligence layout, invented records",
    ],
    [],
  ];
  const body = rows.map((row): SampleCell[] => [
    row.employeeNumber,
    row.assignmentNumber,
    row.primary,
    row.category,
    row.status,
    row.staffGroup,
    row.occupationCode,
    row.jobRole,
    row.payScale,
    fteCell(row.fte),
    row.division,
    row.ethnicOrigin === "" ? null : row.ethnicOrigin,
    dateCell(row.startDate),
  ]);
  return {
    name: "ESR Staff List",
    rows: [...titles, headers, ...body],
    columnWidths: [17, 19, 19, 20, 20, 32, 22, 30, 38, 7, 30, 50, 17],
    boldRows: [0, titles.length],
    frozenRows: titles.length + 1,
    filterRange: tableRange(titles.length, body.length, headers.length),
    merges: [],
  };
}
