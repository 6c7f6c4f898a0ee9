import { seededRandom, type Random } from "./random";
import type { SampleCell, SampleSheet } from "./sample-workbook";

/** People of one organisation and what happened to them, by White, BME and unknown. */
export interface OrganisationFigures {
  organisation: string;
  /** By row of the table: section, data item and the three counts. */
  rows: { indicator: string; section: string; item: string; numbers: [number, number, number] }[];
}

/** What is built into two of the thirty organisations; in all others White and BME people fare alike. */
export const plantedGaps = {
  /** BME applicants are appointed at little more than half the rate of White ones. */
  appointment: "Wharfdale Hospitals NHS Foundation Trust",
  /** BME staff enter the formal disciplinary process three times as often. */
  disciplinary: "Lowmoor Community NHS Trust",
} as const;

const names: readonly string[] = [
  "Ashby Vale NHS Trust",
  "Brackendale Hospitals NHS Foundation Trust",
  "Calder Edge Community NHS Trust",
  "Dunmere Partnership NHS Foundation Trust",
  "Eastcombe Hospitals NHS Trust",
  "Fallowfield Mental Health NHS Trust",
  "Glenhurst Ambulance NHS Trust",
  "Hartsmoor Hospitals NHS Trust",
  "Inglebrook NHS Foundation Trust",
  "Juniper Hill Community NHS Trust",
  "Kingsford Hospitals NHS Trust",
  plantedGaps.disciplinary,
  "Marlpit Children's NHS Foundation Trust",
  "Netherby Hospitals NHS Trust",
  "Oakhanger Partnership NHS Trust",
  "Penrith Dale Hospitals NHS Trust",
  "Quarry Bank Community NHS Trust",
  "Ravensmoor Hospitals NHS Foundation Trust",
  "Saltersgate NHS Trust",
  "Thornbeck Hospitals NHS Trust",
  "Ullsmere Mental Health NHS Trust",
  "Vale of Arden NHS Foundation Trust",
  plantedGaps.appointment,
  "Yarrowby Hospitals NHS Trust",
  "Abbots Lea Specialist NHS Trust",
  "Birkrigg Hospitals NHS Trust",
  "Cranmoor Community NHS Trust",
  "Dovecote Hospitals NHS Foundation Trust",
  "Elmstead Partnership NHS Trust",
  "Foxholes Hospitals NHS Trust",
];

const snapshot = "31/03/2025";

/** How many of so many people an event of this probability happens to. */
function happening(random: Random, people: number, probability: number): number {
  let count = 0;
  for (let person = 0; person < people; person++) if (random.next() < probability) count++;
  return count;
}

const sections = {
  "Non-clinical": ["Band 2", "Band 4", "Band 6", "Band 8a"],
  Clinical: ["Band 3", "Band 5", "Band 6", "Band 7", "Band 8a"],
} as const;

function figuresOf(organisation: string, random: Random): OrganisationFigures {
  const staff = random.whole(1200, 7000);
  const bmeShare = 0.12 + random.next() * 0.25;
  const rows: OrganisationFigures["rows"] = [];
  const total = { white: 0, bme: 0, unknown: 0 };
  for (const [section, bands] of Object.entries(sections)) {
    for (const item of bands) {
      const people = Math.round((staff / 9) * (0.6 + random.next() * 0.8));
      const unknown = happening(random, people, 0.03);
      const bme = happening(random, people - unknown, bmeShare);
      const white = people - unknown - bme;
      total.white += white;
      total.bme += bme;
      total.unknown += unknown;
      rows.push({ indicator: "1", section, item, numbers: [white, bme, unknown] });
    }
  }
  const shortlisted = Math.round(staff * 0.5);
  const bmeShortlisted = happening(random, shortlisted, bmeShare + 0.12);
  const whiteShortlisted = shortlisted - bmeShortlisted;
  const bmeAppointed = organisation === plantedGaps.appointment ? 0.13 : 0.24;
  const bmeCases = organisation === plantedGaps.disciplinary ? 0.045 : 0.012;
  const event = (indicator: string, item: string, numbers: [number, number, number]) =>
    rows.push({ indicator, section: "", item, numbers });
  event("2", "Shortlisted", [whiteShortlisted, bmeShortlisted, 0]);
  event("2", "Appointed", [
    happening(random, whiteShortlisted, 0.24),
    happening(random, bmeShortlisted, bmeAppointed),
    0,
  ]);
  event("3", "Entered the formal disciplinary process", [
    happening(random, total.white, 0.012),
    happening(random, total.bme, bmeCases),
    0,
  ]);
  event("4", "Accessed non-mandatory training", [
    happening(random, total.white, 0.35),
    happening(random, total.bme, 0.35),
    happening(random, total.unknown, 0.35),
  ]);
  const seats = random.whole(11, 16);
  const bmeSeats = happening(random, seats, 0.15);
  event("9", "Total Board members", [seats - bmeSeats, bmeSeats, 0]);
  return { organisation, rows };
}

/** Thirty synthetic organisations, each with its own source of chance: the same every time. */
export function makeOrganisations(): OrganisationFigures[] {
  return names.map((name, index) => figuresOf(name, seededRandom(20250331 + 97 * index)));
}

/** Organisations one below the other in the long form: a row for each number of a group. */
export function makeOversightSheet(organisations: readonly OrganisationFigures[]): SampleSheet {
  const header = ["Organisation", "Snapshot date", "Indicator", "Section", "Data item"];
  const rows = organisations.flatMap(({ organisation, rows: figures }) =>
    figures.map(({ indicator, section, item, numbers }): SampleCell[] => [
      organisation,
      snapshot,
      indicator,
      section === "" ? null : section,
      item,
      ...numbers,
    ])
  );
  return {
    name: "WRES counts",
    rows: [[...header, "White", "BME", "Ethnicity unknown"], ...rows],
    columnWidths: [44, 14, 10, 14, 42, 9, 9, 12],
    boldRows: [0],
    frozenRows: 1,
    filterRange: null,
    merges: [],
  };
}
