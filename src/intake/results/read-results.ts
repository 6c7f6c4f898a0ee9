import { groupOf } from "../../standard/ethnic-categories";
import { groups, type ByGroup } from "../../standard/group";
import type { IndicatorNumber } from "../../standard/indicators";
import { medicalGrades, payBands, sections, type Section } from "../../standard/pay-bands";
import type { CountedMeasure } from "../../standard/return-rows";
import { nMinusOneChiSquared } from "../../statistics/n-minus-one-chi-squared";
import type { Proportion } from "../../statistics/proportion";
import { plainOrganisation } from "../recognise/organisation-of-text";
import type { CountedTable, Matching, Measure, SurveyAnswer } from "../counts";
import { dateWords } from "../excel-date";
import type { CountCell, MeasureCells } from "../figures/figure-cells";
import type { Finding } from "../finding";
import { counted, finding } from "../finding-list";
import type { RecognisedTable, TableData } from "../recognised-table";
import { resultBlocks, type GroupMeasure, type ResultBlock } from "./read-results-rows";
import { placeOfTable } from "../table-slice";

/** What the tables of results of earlier reports give, measure by measure. */
export interface EarlierResults {
  tables: CountedTable[];
  counts: MeasureCells[];
  survey: SurveyAnswer[];
  /** Events of which the report does not say how many were tied to a person, and that were not enough to reassure. */
  matching: Matching[];
  findings: Finding[];
}

interface Options {
  date1904: boolean;
  /** Only figures of this date count; null: those of every date. */
  snapshot: string | null;
  /** The latest date of the other tables; null where there are none. */
  latest: string | null;
  /** The names that the settings and the other tables give the organisation. */
  organisations: readonly string[];
}

/** The part of indicator 2 in which applications from overseas are left out, as reports call it. */
const withoutOverseas = "all; without overseas recruitment";

/** Parts of indicator 9 with what they count. */
const boardMeasures = {
  board: "board",
  voting: "board voting",
  executive: "board executive",
} as const satisfies Record<string, CountedMeasure>;

/** The events of the likelihoods that are counted among the workforce. */
const eventsOfWorkforce = { "3": "disciplinary", "4": "training" } as const;

const surveyParts: Record<SurveyAnswer["indicator"], readonly string[]> = {
  "5": ["all"],
  "6": ["all", "managers", "colleagues"],
  "7": ["all"],
  "8": ["all"],
};

/** Digits that a percentage keeps on its way from a share of 1: the last one or two are of the binary number. */
const digitsOfPercent = 15;

const isCount = (value: number | null | undefined): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;

/** Whole numbers of all three groups; null where one is missing, withheld or no number of people. */
function countsOf(block: ResultBlock | undefined, of: GroupMeasure): ByGroup | null {
  if (block === undefined) return null;
  const [white, bme, unknown] = groups.map((group) => block.figures[`${group} ${of}`]);
  return isCount(white) && isCount(bme) && isCount(unknown) ? { white, bme, unknown } : null;
}

/** One less another, group by group; null where a part is larger than what it is a part of. */
function minus(whole: ByGroup, part: ByGroup): ByGroup | null {
  const rest: ByGroup = {
    white: whole.white - part.white,
    bme: whole.bme - part.bme,
    unknown: whole.unknown - part.unknown,
  };
  return groups.some((group) => rest[group] < 0) ? null : rest;
}

function plus(parts: readonly ByGroup[]): ByGroup {
  const sum: ByGroup = { white: 0, bme: 0, unknown: 0 };
  for (const part of parts) for (const group of groups) sum[group] += part[group];
  return sum;
}

/** One date of one table of results. */
class ResultsOfDate {
  readonly counts: MeasureCells[] = [];
  readonly survey: SurveyAnswer[] = [];
  readonly matching: Matching[] = [];
  readonly findings: Finding[] = [];
  private readonly incomplete = new Map<string, string>();

  constructor(
    private readonly table: RecognisedTable,
    private readonly period: string,
    private readonly blocks: readonly ResultBlock[]
  ) {
    this.readWorkforce();
    this.readRecruitment();
    this.readEvents();
    this.readBoard();
    this.readSurvey();
    this.tellIncomplete();
  }

  private block(indicator: IndicatorNumber, part: string): ResultBlock | undefined {
    return this.blocks.find((block) => block.indicator === indicator && block.part === part);
  }

  /** The numbers of a block; what is missing there is told. */
  private read(block: ResultBlock | undefined, of: GroupMeasure): ByGroup | null {
    const found = countsOf(block, of);
    if (block !== undefined && found === null) {
      this.incomplete.set(
        `indicator ${block.indicator}${block.part === "all" ? "" : ` (${block.part})`}`,
        block.where
      );
    }
    return found;
  }

  private add(measure: CountedMeasure, cells: CountCell[]): void {
    const { table, period } = this;
    if (cells.length > 0) this.counts.push({ table, measure, period, cells, prefilled: [] });
  }

  /**
   * Indicator 1 has a row for every band, section and the whole, each with all heads as the base: what bands do not
   * hold of their section is its people without a known band, and so on. Without indicator 1 the people are
   * the bases of indicators 3 and 4, of which no share is taken where nobody of them is of unknown ethnicity.
   */
  private readWorkforce(): void {
    const cells: CountCell[] = [];
    const place = (section: Section | null, band: string | null, people: ByGroup, where: string) =>
      cells.push(...cellsOf(people, where, { section, band }));
    const all = this.block("1", "all");
    const bandsOf = (section: Section | null): ByGroup => {
      const bands: readonly string[] = section === "medical" ? medicalGrades : payBands;
      return plus(
        bands.flatMap((band) => {
          const block = this.block("1", `${section ?? "all"}: ${band}`);
          const people = this.read(block, "events");
          if (people === null) return [];
          place(section, band, people, block!.where);
          return [people];
        })
      );
    };
    const parts = [...sections, null].map((section) => {
      const bands = bandsOf(section);
      if (section === null) return bands;
      const block = this.block("1", section);
      const people = this.read(block, "events");
      const rest = people && minus(people, bands);
      if (people !== null && rest === null) this.tellTooSmall(block!);
      if (people === null || rest === null) return bands;
      place(section, null, rest, block!.where);
      return people;
    });
    const people = this.read(all, "events");
    const rest = people && minus(people, plus(parts));
    if (rest) place(null, null, rest, all!.where);
    else if (people) this.tellTooSmall(all!);
    if (cells.length > 0) {
      this.add(
        "workforce",
        cells.filter(({ people: count }) => count > 0)
      );
      return;
    }
    const bases = Object.keys(eventsOfWorkforce).map((indicator) =>
      this.block(indicator as IndicatorNumber, "all")
    );
    const base = bases.find((block) => countsOf(block, "base") !== null);
    if (base === undefined) return;
    this.add(
      "workforce",
      cellsOf(countsOf(base, "base")!, base.where).filter(
        ({ category, people: count }) => groupOf(category) !== "unknown" || count > 0
      )
    );
  }

  private tellTooSmall({ part, where }: ResultBlock): void {
    this.findings.push(
      finding(
        "total-differs",
        1,
        where,
        `"${this.table.sheet}" gives fewer people for ${part === "all" ? "the whole" : `the ${part}`} workforce of ${dateWords(this.period)} than for its parts. The parts are counted. Copy the table from the report again if its numbers were changed.`
      )
    );
  }

  private readRecruitment(): void {
    const all = this.block("2", "all");
    const others = this.block("2", withoutOverseas);
    const measures = [
      ["shortlisted", "base"],
      ["appointed", "events"],
    ] as const;
    const wholes = measures.map(([, of]) => this.read(all, of));
    if (wholes.includes(null)) return;
    const fromHere = measures.map(([, of]) => this.read(others, of));
    const fromOverseas = wholes.map((whole, at) => {
      const part = fromHere[at];
      return part === null ? null : minus(whole!, part);
    });
    const isTold = !fromOverseas.includes(null);
    measures.forEach(([measure], at) => {
      this.add(
        measure,
        isTold
          ? [
              ...cellsOf(fromHere[at]!, others!.where, { overseas: false }),
              ...cellsOf(fromOverseas[at]!, all!.where, { overseas: true }),
            ]
          : cellsOf(wholes[at]!, all!.where)
      );
    });
  }

  private readEvents(): void {
    for (const [indicator, measure] of Object.entries(eventsOfWorkforce)) {
      const block = this.block(indicator as IndicatorNumber, "all");
      if (block === undefined) continue;
      if (indicator === "3" && isAverage(block)) {
        this.findings.push(this.averaged(block));
        continue;
      }
      const events = this.read(block, "events");
      if (events === null || this.read(block, "base") === null) continue;
      this.add(measure, cellsOf(events, block.where));
      if (block.words.get("verdict") !== "cannot-rule-out") continue;
      // A report that could not reassure may have known of people it could not match: none of it is in its table.
      const all = events.white + events.bme + events.unknown;
      this.matching.push({ measure, period: this.period, events: all, unmatched: all });
    }
  }

  private readBoard(): void {
    for (const [part, measure] of Object.entries(boardMeasures)) {
      const block = this.block("9", part);
      const seats = this.read(block, "events");
      if (seats !== null) this.add(measure, cellsOf(seats, block!.where));
    }
  }

  private readSurvey(): void {
    const surveyYear = Number(this.period.slice(0, 4)) - 1;
    for (const [number, parts] of Object.entries(surveyParts)) {
      for (const part of parts) {
        const indicator = number as SurveyAnswer["indicator"];
        const block = this.block(indicator, part);
        if (block === undefined) continue;
        for (const group of ["white", "bme"] as const) {
          const rate = block.figures[`${group} rate`] ?? null;
          const base = block.figures[`${group} base`];
          this.survey.push({
            indicator,
            period: this.period,
            part,
            question: null,
            surveyYear,
            group,
            percent:
              rate === null || rate < 0 || rate > 1
                ? null
                : Number((rate * 100).toPrecision(digitsOfPercent)),
            responses: isCount(base) && base > 0 ? base : null,
            of: "own",
            where: block.where,
          });
        }
      }
    }
  }

  private averaged(block: ResultBlock): Finding {
    return finding(
      "earlier-report-averaged",
      1,
      block.where,
      `Indicator 3 of ${dateWords(this.period)} in "${this.table.sheet}" is an average of two years, or its numbers were changed since they were reported: they are not those of its p. The disciplinary cases of that year cannot be told from it and are not read. Add their list or their numbers.`
    );
  }

  private tellIncomplete(): void {
    if (this.incomplete.size === 0) return;
    const [where] = this.incomplete.values();
    this.findings.push(
      finding(
        "earlier-report-incomplete",
        this.incomplete.size,
        where,
        `"${this.table.sheet}" does not give all numbers of people of ${dateWords(this.period)} for ${[...this.incomplete.keys()].join(", ")}: they are blank, withheld or no whole numbers, and are not read. Copy the table from the report itself, not from a publication.`
      )
    );
  }
}

type Labels = Partial<Pick<CountCell, "section" | "band" | "overseas">>;

function cellsOf(people: ByGroup, where: string, labels: Labels = {}): CountCell[] {
  return groups.map((group) => ({
    section: null,
    band: null,
    overseas: null,
    ...labels,
    category: group,
    people: people[group],
    where,
  }));
}

/**
 * Whether the events of indicator 3 are the mean of two years: halves, or numbers to which the p beside them, worked
 * out from both years over twice the people, does not belong. False where there is no p to tell.
 */
function isAverage({ figures, values }: ResultBlock): boolean {
  const of = (group: "white" | "bme"): Proportion => ({
    events: figures[`${group} events`] ?? 0,
    base: figures[`${group} base`] ?? 0,
  });
  const [white, bme] = [of("white"), of("bme")];
  const isHalf = ({ events }: Proportion) => !Number.isInteger(events);
  if (isHalf(white) || isHalf(bme) || isHalf({ events: figures["unknown events"] ?? 0, base: 0 })) {
    return true;
  }
  const written = values.get("p (n−1 chi-squared)");
  const isPossible = [white, bme].every(({ events, base }) => isCount(base) && events <= base);
  if (written === undefined || !isPossible) return false;
  const twice = ({ events, base }: Proportion) => ({ events: 2 * events, base: 2 * base });
  const ofOneYear = nMinusOneChiSquared(white, bme)?.p;
  const ofTwoYears = nMinusOneChiSquared(twice(white), twice(bme))?.p;
  if (ofOneYear === undefined || ofTwoYears === undefined) return false;
  return Math.abs(written - ofTwoYears) < Math.abs(written - ofOneYear);
}

function notOfUs(data: TableData, names: readonly string[]): boolean {
  const { organisation } = data.table;
  if (organisation === null || names.length === 0) return false;
  const plain = plainOrganisation(organisation);
  return !names.some((name) => plainOrganisation(name) === plain);
}

function ofAnother({ table }: TableData, names: readonly string[]): Finding {
  return finding(
    "earlier-report-of-another-organisation",
    1,
    placeOfTable(table),
    `"${table.sheet}" holds the results of ${table.organisation}, but this report is of ${names[0]}: nothing of it is read. If it is the same organisation under another name, write the name of now in its column "Organisation".`
  );
}

/** The tables of results with the latest report first: of a date that two of them give, its figures are the later word. */
function latestFirst<T extends { periods: readonly string[] }>(tables: readonly T[]): T[] {
  const last = ({ periods }: T) => periods[periods.length - 1] ?? "";
  return [...tables].sort((a, b) => (last(a) === last(b) ? 0 : last(a) > last(b) ? -1 : 1));
}

/**
 * Reads the tables of results of earlier reports back into what they were counted from: the workforce by section and
 * band, those shortlisted and appointed, the events of indicators 3 and 4, the survey and the board, of every date that
 * they hold. Splits, ethnic groups, ladders, pooled years and priorities are not read. Numbers that are blank or withheld
 * are missing, and a finding tells which. What a copied sheet says of the latest date of the other tables is left out:
 * that is the date of the report itself.
 */
export function readResults(data: readonly TableData[], options: Options): EarlierResults {
  const { date1904, snapshot, latest, organisations } = options;
  const found: EarlierResults = { tables: [], counts: [], survey: [], matching: [], findings: [] };
  const read = data
    .filter(({ table }) => table.results !== undefined)
    .flatMap((one) => {
      if (notOfUs(one, organisations)) {
        found.findings.push(ofAnother(one, organisations));
        return [];
      }
      const rows = resultBlocks(one, date1904);
      const periods = [...new Set(rows.blocks.map(({ period }) => period))].sort();
      return [{ table: one.table, rows, periods }];
    });
  for (const { table, rows, periods } of latestFirst(read)) {
    if (rows.undated > 0) {
      found.findings.push(
        finding(
          "impossible-dates",
          rows.undated,
          rows.firstUndated,
          `${counted(rows.undated, "row")} of "${table.sheet}" ${rows.undated === 1 ? "has" : "have"} no readable snapshot date and ${rows.undated === 1 ? "was" : "were"} not read. Correct the date.`
        )
      );
    }
    if (rows.ofOthers > 0) {
      found.findings.push(
        finding(
          "earlier-report-of-another-organisation",
          rows.ofOthers,
          placeOfTable(table),
          `${counted(rows.ofOthers, "row")} of "${table.sheet}" ${rows.ofOthers === 1 ? "is" : "are"} of other organisations than ${table.organisation ?? "the one without a name"}, and ${rows.ofOthers === 1 ? "was" : "were"} not read.`
        )
      );
    }
    const isOfThisDate = (period: string) => table.results === "copied sheet" && period === latest;
    const dates: string[] = [];
    for (const period of periods) {
      if (isOfThisDate(period)) {
        found.findings.push(
          finding(
            "earlier-report-of-this-date",
            1,
            placeOfTable(table),
            `"${table.sheet}" is a copy of a report's results. Those of ${dateWords(period)} are not read from it: the other tables of the workbook are of that date.`
          )
        );
        continue;
      }
      if (snapshot !== null && period !== snapshot) continue;
      const own = new ResultsOfDate(
        table,
        period,
        rows.blocks.filter((block) => block.period === period)
      );
      if (own.counts.length === 0 && own.survey.length === 0) continue;
      dates.push(period);
      found.tables.push({ table, period, rows: table.lastDataRow - table.firstDataRow + 1 });
      found.matching.push(...own.matching.filter((one) => !isKnown(found.counts, one)));
      found.counts.push(...own.counts);
      found.survey.push(...own.survey);
      found.findings.push(...own.findings);
    }
    const others = snapshot === null ? [] : periods.filter((period) => period !== snapshot);
    if (others.length > 0) {
      found.findings.push(
        finding(
          "other-period",
          others.length,
          placeOfTable(table),
          `"${table.sheet}" has results of ${others.map(dateWords).join(", ")} that are left out: the report is for ${dateWords(snapshot!)}.`
        )
      );
    }
    if (dates.length > 0) {
      found.findings.push(
        finding(
          "earlier-report-read",
          dates.length,
          placeOfTable(table),
          `"${table.sheet}" holds the results of a report: its figures of ${dates.map(dateWords).join(", ")} are read back, so that years can be compared.`
        )
      );
    }
  }
  return found;
}

const isKnown = (
  counts: readonly MeasureCells[],
  { measure, period }: { measure: Measure; period: string }
) => counts.some((of) => of.measure === measure && of.period === period);
