import { applicationFormTexts } from "./ethnic-texts";
import type { SampleGroup } from "./ethnic-texts";
import { excelSerial, onWorkingDay } from "./excel-serial";
import { jobRoles } from "./job-roles";
import type { JobRole } from "./job-roles";
import { plantedApplications, plantedOutsideYear } from "./planted-recruitment";
import type { PlantedApplications } from "./planted-recruitment";
import { seededRandom } from "./random";
import type { Random } from "./random";
import { dateCell, tableRange } from "./sample-workbook";
import type { SampleCell, SampleSheet } from "./sample-workbook";
import { organisation } from "./staff";

type When = "before" | "within" | "after";

interface Vacancy {
  reference: string;
  jobTitle: string;
  staffGroup: string;
  band: string;
  recruitment: "UK" | "International";
  when: When;
  closing: number;
  shortlisting: number;
  offer: number;
  weight: number;
}

interface Candidate {
  id: string;
  group: SampleGroup;
  ethnicOrigin: string;
}

interface Application {
  vacancy: Vacancy;
  candidate: Candidate;
  stage: string;
  shortlisted: boolean;
  offered: boolean;
}

const headers = [
  "Vacancy Ref",
  "Applicant ID",
  "Job Title",
  "Staff Group",
  "Band",
  "Ethnic Origin",
  "Recruitment Type",
  "Stage",
  "Closing Date",
  "Shortlisting Date",
  "Offer Date",
];

/** Shortlisting dates, first and last, of the campaigns of the year and of those beside it. */
const shortlistingDates: Record<When, [first: string, last: string]> = {
  before: ["2024-03-22", "2024-03-29"],
  within: ["2024-04-02", "2025-03-31"],
  after: ["2025-04-01", "2025-04-08"],
};

const vacancyCounts: { recruitment: "UK" | "International"; when: When; count: number }[] = [
  { recruitment: "UK", when: "within", count: 340 },
  { recruitment: "International", when: "within", count: 7 },
  { recruitment: "UK", when: "before", count: 5 },
  { recruitment: "UK", when: "after", count: 6 },
];

const appointedStages = [
  { stage: "Appointed", weight: 40 },
  { stage: "Started", weight: 60 },
];

const shortlistedStages = [
  { stage: "Interviewed", weight: 740 },
  { stage: "Shortlisted", weight: 70 },
  { stage: "Offered", weight: 12 },
  { stage: "Offer declined", weight: 38 },
  { stage: "Withdrew", weight: 140 },
];

const appliedStages = [
  { stage: "Rejected at shortlisting", weight: 880 },
  { stage: "Longlisted", weight: 20 },
  { stage: "Applied", weight: 40 },
  { stage: "Withdrew", weight: 60 },
];

const offeredStages = new Set(["Offered", "Offer declined", "Appointed", "Started"]);

const notAdvertised = ["Band 1", "TUPE", "Ad Hoc", "VSM"];
const placedNationally = ["Foundation Year 1", "Foundation Year 2"];
const recruitedAbroad = ["Staff Nurse", "Radiographer - Diagnostic"];

/** How often an application comes from somebody who has applied before. */
const repeatShare = 0.3;

/** The applicant list of the recruitment system for the year to 31 March 2025. Same seed, same list. */
export function makeApplications(seed: number): SampleSheet {
  const random = seededRandom(seed);
  const vacancies = makeVacancies(random);
  const candidateFor = candidateSource(random);
  const planted = [
    ...plantedApplications.map((row) => ({ ...row, when: "within" as const })),
    ...plantedOutsideYear,
  ];
  const applications = planted.flatMap((row) => {
    const open = vacancies.filter(
      (vacancy) => vacancy.when === row.when && vacancy.recruitment === row.recruitment
    );
    return stagesOf(row, random).map((outcome): Application => {
      const vacancy = random.weighted(open);
      return { ...outcome, vacancy, candidate: candidateFor(row.group, vacancy) };
    });
  });
  return applicationSheet(inExtractOrder(applications));
}

function makeVacancies(random: Random): Vacancy[] {
  const references = new Set<string>();
  const newReference = (): string => {
    for (;;) {
      const reference = `451-${random.whole(5_900_000, 7_100_000)}-${random.pick(["A", "A", "A", "B", "C"])}`;
      if (references.has(reference)) continue;
      references.add(reference);
      return reference;
    }
  };
  const open = jobRoles.filter(
    (role) => !notAdvertised.includes(role.bands[0]) && !placedNationally.includes(role.title)
  );
  const abroad = open.filter((role) => recruitedAbroad.includes(role.title));
  return vacancyCounts.flatMap(({ recruitment, when, count }) =>
    Array.from({ length: count }, (): Vacancy => {
      const role = random.weighted(recruitment === "International" ? abroad : open);
      const [first, last] = shortlistingDates[when].map(excelSerial);
      const shortlisting = onWorkingDay(random.whole(first, last));
      return {
        reference: newReference(),
        jobTitle: role.title,
        staffGroup: role.staffGroup,
        band: bandOf(role, recruitment, random),
        recruitment,
        when,
        closing: shortlisting - random.whole(2, 8),
        shortlisting,
        offer: onWorkingDay(shortlisting + random.whole(12, 33)),
        weight: random.whole(3, 40),
      };
    })
  );
}

function bandOf(role: JobRole, recruitment: "UK" | "International", random: Random): string {
  if (recruitment === "International") return "Band 5";
  return role.section === "medical" ? "Medical" : random.pick(role.bands);
}

function stagesOf(
  planted: PlantedApplications,
  random: Random
): Omit<Application, "vacancy" | "candidate">[] {
  return Array.from({ length: planted.applied }, (_, index) => {
    const shortlisted = index < planted.shortlisted;
    const stages =
      index < planted.appointed ? appointedStages : shortlisted ? shortlistedStages : appliedStages;
    const { stage } = random.weighted(stages);
    return { stage, shortlisted, offered: offeredStages.has(stage) };
  });
}

/** Gives a new candidate of a group, or one who has applied before but not for this vacancy. */
function candidateSource(random: Random): (group: SampleGroup, vacancy: Vacancy) => Candidate {
  const known: Record<SampleGroup, Candidate[]> = { white: [], bme: [], unknown: [] };
  const applied = new Set<string>();
  let lastId = 10_400_000;
  return (group, vacancy) => {
    const earlier = known[group];
    if (earlier.length > 0 && random.next() < repeatShare) {
      const candidate = random.pick(earlier);
      const key = `${candidate.id}|${vacancy.reference}`;
      if (!applied.has(key)) {
        applied.add(key);
        return candidate;
      }
    }
    lastId += random.whole(1, 60);
    const candidate: Candidate = {
      id: String(lastId),
      group,
      ethnicOrigin: random.weighted(applicationFormTexts[group]).text,
    };
    earlier.push(candidate);
    applied.add(`${candidate.id}|${vacancy.reference}`);
    return candidate;
  };
}

function inExtractOrder(applications: Application[]): Application[] {
  return [...applications].sort(
    (a, b) =>
      a.vacancy.closing - b.vacancy.closing ||
      (a.vacancy.reference < b.vacancy.reference
        ? -1
        : a.vacancy.reference > b.vacancy.reference
          ? 1
          : Number(a.candidate.id) - Number(b.candidate.id))
  );
}

function applicationSheet(applications: Application[]): SampleSheet {
  const titles: SampleCell[][] = [
    [organisation],
    ["Applications by vacancy, 1 April 2024 to 31 March 2025 (run 02/06/2025)"],
    [],
  ];
  const body = applications.map(
    ({ vacancy, candidate, stage, shortlisted, offered }): SampleCell[] => [
      vacancy.reference,
      Number(candidate.id),
      vacancy.jobTitle,
      vacancy.staffGroup,
      vacancy.band,
      candidate.ethnicOrigin === "" ? null : candidate.ethnicOrigin,
      vacancy.recruitment,
      stage,
      dateCell(vacancy.closing),
      shortlisted ? dateCell(vacancy.shortlisting) : null,
      offered ? dateCell(vacancy.offer) : null,
    ]
  );
  return {
    name: "Trac Applications",
    rows: [...titles, headers, ...body],
    columnWidths: [16, 13, 32, 32, 10, 50, 17, 24, 13, 17, 12],
    boldRows: [0, titles.length],
    frozenRows: titles.length + 1,
    filterRange: tableRange(titles.length, body.length, headers.length),
    merges: [],
  };
}
