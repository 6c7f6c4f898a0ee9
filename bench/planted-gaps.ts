/**
 * Whether the gap that is there comes first, and how often one is seen that is not there: simulated trusts of 1,200
 * White and 400 BME staff, each with one planted gap of ratio 2, and trusts with none.
 * Run with `npx tsx bench/planted-gaps.ts [trusts of each kind]`; the result stands in docs/benchmarks.md.
 */
import { analyse, type Analysis } from "../src/analysis/analyse";
import type { Counts, Measure, SurveyAnswer, Tally } from "../src/intake/counts";
import { noQuestions } from "../src/intake/count/questions";
import type { Section } from "../src/standard/pay-bands";
import { defaultSettings } from "../src/standard/settings";

const trusts = Number(process.argv[2] ?? 1000);
const period = "2025-03-31";

/** Uniform numbers from 0 to 1, the same in every run (mulberry32, public domain). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = sequence(20251124);

function binomial(people: number, rate: number): number {
  let events = 0;
  for (let person = 0; person < people; person++) if (random() < rate) events += 1;
  return events;
}

const white = 1200;
const bme = 400;
const bmeShare = bme / (white + bme);

/** What can be planted, with the two rates of its indicator: without a gap both groups have the first. */
const families = {
  "2 appointment": { rates: [0.24, 0.12] },
  "3 discipline": { rates: [0.1, 0.2] },
  "3 discipline, rare": { rates: [0.01, 0.02] },
  "4 training": { rates: [0.5, 0.25] },
  "5 harassment by the public": { rates: [0.25, 0.5] },
  "6 harassment by staff": { rates: [0.2, 0.4] },
  "7 belief in opportunities": { rates: [0.5, 0.25] },
  "8 discrimination": { rates: [0.08, 0.16] },
  "1 one band of 400 people": { rates: [0.25, 0.125] },
  "1 ceiling at Band 6": { rates: [0.25, 0.125] },
} as const satisfies Record<string, { rates: readonly [number, number] }>;

type Family = keyof typeof families;

function tally(measure: Measure, whites: number, bmes: number, own: Partial<Tally> = {}): Tally {
  return {
    measure,
    period,
    section: null,
    band: null,
    overseas: measure === "shortlisted" || measure === "appointed" ? false : null,
    people: { A: whites, H: bmes },
    ...own,
  };
}

/** Heads of the bands, clinical and non-clinical, of a trust of 1,600. */
const bandSizes: readonly [Section, string, number][] = [
  ["non-clinical", "Band 2", 150],
  ["non-clinical", "Band 3", 130],
  ["non-clinical", "Band 4", 100],
  ["non-clinical", "Band 5", 60],
  ["non-clinical", "Band 6", 40],
  ["non-clinical", "Band 7", 30],
  ["non-clinical", "Band 8a", 20],
  ["clinical", "Band 2", 180],
  ["clinical", "Band 3", 100],
  ["clinical", "Band 5", 400],
  ["clinical", "Band 6", 230],
  ["clinical", "Band 7", 120],
  ["clinical", "Band 8a", 40],
];

/** Band sizes with the band in which the gap is planted at 400 people. */
const sizesFor = (planted: Family | null): typeof bandSizes =>
  planted === "1 one band of 400 people"
    ? bandSizes.map(([section, band, size]) =>
        section === "clinical" && band === "Band 6" ? [section, band, 400] : [section, band, size]
      )
    : bandSizes;

function shareOf(planted: Family | null, section: Section, band: string): number {
  if (section !== "clinical") return bmeShare;
  if (planted === "1 one band of 400 people") return band === "Band 6" ? bmeShare / 2 : bmeShare;
  if (planted === "1 ceiling at Band 6" && ["Band 6", "Band 7", "Band 8a"].includes(band)) {
    return bmeShare / 2;
  }
  return bmeShare;
}

const likelihoodsOf: readonly [Measure, Family, Family | null][] = [
  ["appointed", "2 appointment", null],
  ["disciplinary", "3 discipline", "3 discipline, rare"],
  ["training", "4 training", null],
];

const surveyOf: readonly [SurveyAnswer["indicator"], Family][] = [
  ["5", "5 harassment by the public"],
  ["6", "6 harassment by staff"],
  ["7", "7 belief in opportunities"],
  ["8", "8 discrimination"],
];

/** The two rates of an event in one trust. */
function ratesOf(planted: Family | null, ...own: (Family | null)[]): readonly [number, number] {
  const family = planted !== null && own.includes(planted) ? planted : own[0]!;
  const [usual, other] = families[family].rates;
  // Where the rare rate is not planted, discipline is as rare as it is in trusts.
  const rate = family === "3 discipline" && planted !== family ? 0.01 : usual;
  return [rate, planted === family ? other : rate];
}

function trust(planted: Family | null): Counts {
  const bands = sizesFor(planted).map(([section, band, size]) => {
    const bmes = binomial(size, shareOf(planted, section, band));
    return tally("workforce", size - bmes, bmes, { section, band });
  });
  const heads = (group: "A" | "H") =>
    bands.reduce((sum, { people }) => sum + (people[group] ?? 0), 0);
  const events = likelihoodsOf.map(([measure, ...own]) => {
    const [forWhite, forBme] = ratesOf(planted, ...own);
    const [whites, bmes] = measure === "appointed" ? [white, bme] : [heads("A"), heads("H")];
    return tally(measure, binomial(whites, forWhite), binomial(bmes, forBme));
  });
  const survey = surveyOf.flatMap(([indicator, own]) =>
    ratesOf(planted, own).map((rate, index): SurveyAnswer => {
      const responses = index === 0 ? white : bme;
      return {
        indicator,
        period,
        part: "all",
        question: null,
        surveyYear: 2024,
        group: index === 0 ? "white" : "bme",
        percent: (binomial(responses, rate) / responses) * 100,
        responses,
        of: "own",
        where: "simulated",
      };
    })
  );
  return {
    organisation: "Simulated Trust",
    periods: [period],
    tables: [],
    tallies: [...bands, tally("shortlisted", white, bme), ...events],
    bridges: [],
    matching: [],
    splits: [],
    survey,
    published: [],
    questions: noQuestions,
    findings: [],
  };
}

const percent = (count: number, of: number) => `${((100 * count) / of).toFixed(1)}%`;

console.log(
  `${trusts} trusts of each kind; ratio 2, or half the share, on 1,200 White and 400 BME`
);
for (const planted of Object.keys(families) as Family[]) {
  let first = 0;
  let sure = 0;
  let standsOut = 0;
  for (let index = 0; index < trusts; index++) {
    const { priorities } = analyse(trust(planted), defaultSettings);
    const found = priorities.findIndex(
      ({ indicator, disadvantaged }) => indicator === planted[0] && disadvantaged !== "white"
    );
    if (found === 0) first += 1;
    if (found >= 0 && priorities[found].sure) sure += 1;
    if (found >= 0 && priorities[found].standsOut) standsOut += 1;
  }
  console.log(
    `${planted}: first in ${percent(first, trusts)}, sure in ${percent(sure, trusts)}, stands out in ${percent(standsOut, trusts)}`
  );
}

/** How many trusts without a gap have one of these priorities, and of which indicators. */
const trustsWithout = trusts * 2;
const analyses: Analysis[] = [];
for (let index = 0; index < trustsWithout; index++) {
  analyses.push(analyse(trust(null), defaultSettings));
}
for (const certainty of ["sure", "standsOut"] as const) {
  const found = analyses.map(({ priorities }) => priorities.filter((one) => one[certainty]));
  const any = found.filter(({ length }) => length > 0).length;
  const byIndicator = ["1", "2", "3", "4", "5", "6", "7", "8"].map((indicator) => {
    const count = found.filter((list) => list.some((one) => one.indicator === indicator)).length;
    return `${indicator}: ${percent(count, trustsWithout)}`;
  });
  console.log(
    `no gap planted, ${certainty}: any in ${percent(any, trustsWithout)} of trusts (${byIndicator.join(", ")})`
  );
}
