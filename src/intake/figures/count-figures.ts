import { ethnicCategories, groupOf } from "../../standard/ethnic-categories";
import { groups, type ByGroup } from "../../standard/group";
import { medicalGrades, payBands, sections } from "../../standard/pay-bands";
import type { CountedMeasure } from "../../standard/return-rows";
import type { CountedTable, Measure, PublishedFigure, SurveyAnswer, Tally } from "../counts";
import { dateWords } from "../excel-date";
import { manyUnknown } from "../checks/check-count-cells";
import { checkFigures } from "../checks/check-figures";
import { countSurvey } from "./count-survey";
import {
  MeasureReader,
  measureWords,
  sumsOf,
  sumsWords,
  type CountCell,
  type MeasureCells,
} from "./figure-cells";
import type { FigureSource } from "./figure-source";
import { namesOtherPeople } from "./figure-table";
import {
  isOfRecruitment,
  type CountUse,
  type FigureTime,
  type FigureUse,
  type PublishedUse,
  type SurveyUse,
} from "./figure-use";
import type { Finding } from "../finding";
import { counted, finding } from "../finding-list";
import { doubtFindings } from "./recognise-figures";
import { placeOfTable } from "../table-slice";

export interface FigureCount {
  tables: CountedTable[];
  /** The counts of each measure and date that count, unless a list gives the same. */
  counts: MeasureCells[];
  survey: SurveyAnswer[];
  published: PublishedFigure[];
  findings: Finding[];
}

interface Options {
  /** Only figures of this date count; null: those of every date. */
  snapshot: string | null;
  /** Date of the figures whose labels and titles name none; null where nothing tells. */
  defaultPeriod: string | null;
  /** The organisation reported, to be found among those of survey results. */
  organisation: string | null;
}

/** The 31 March that a figure other than one of the survey is of; null where nothing tells. */
function periodOf({ period, year, surveyYear }: FigureTime): string | null {
  if (period !== null) return period;
  if (year !== null) return `${year}-03-31`;
  return surveyYear === null ? null : `${surveyYear + 1}-03-31`;
}

/** The dates that tables of figures name for their counts (of one measure, or of any), in order. */
export function periodsOfFigures(
  sources: readonly FigureSource[],
  measure: CountedMeasure | null
): string[] {
  const periods = new Set<string>();
  for (const { uses } of sources) {
    for (const use of uses) {
      if (use.use !== "count" || (measure !== null && use.measure !== measure)) continue;
      const period = periodOf(use.time);
      if (period !== null) periods.add(period);
    }
  }
  return [...periods].sort();
}

/** The tables of figures whose counts or percentages name no date. */
export function undatedFigures(sources: readonly FigureSource[]): FigureSource[] {
  return sources.filter(({ uses }) =>
    uses.some((use) => use.use !== "none" && Object.values(use.time).every((time) => time === null))
  );
}

/**
 * Counts the tables of ready-made figures: tallies of each measure and date, answers of the staff survey,
 * and published figures to reconcile with. Where several tables give the same measure and date the more
 * detailed counts, parts of a workforce by section are put together, and a disagreement is an error.
 */
export function countFigures(sources: readonly FigureSource[], options: Options): FigureCount {
  const findings: Finding[] = [];
  const counts: MeasureCells[] = [];
  const published: PublishedFigure[] = [];
  const tables: CountedTable[] = [];
  const surveys: { source: FigureSource; uses: SurveyUse[] }[] = [];
  const otherPeriods = new Map<string, number>();
  /** Measures and dates of which some table could not be used: the other tables may be parts of a whole. */
  const refused = new Set<string>();

  for (const source of sources) {
    const { data, figures, uses } = source;
    const { table } = data;
    if (!table.figures?.isWhole) findings.push(...doubtFindings(table, figures.doubts));
    findings.push(...checkFigures(source));
    const byMeasure = new Map<
      string,
      { measure: CountedMeasure; period: string; uses: CountUse[] }
    >();
    const periods = new Set<string>();
    let bareYears = 0;
    for (const use of uses) {
      if (use.use !== "count" && use.use !== "published") continue;
      const period = periodOf(use.time) ?? options.defaultPeriod;
      if (period === null) continue;
      if (options.snapshot !== null && period !== options.snapshot) {
        if (use.use === "count") otherPeriods.set(period, (otherPeriods.get(period) ?? 0) + 1);
        continue;
      }
      if (use.time.period === null && use.time.year !== null) bareYears++;
      periods.add(period);
      if (use.use === "published") {
        published.push(...publishedOf(use, period, uses));
        continue;
      }
      const key = `${use.measure} ${period}`;
      const known = byMeasure.get(key) ?? { measure: use.measure, period, uses: [] };
      known.uses.push(use);
      byMeasure.set(key, known);
    }
    for (const [key, { measure, period, uses: own }] of byMeasure) {
      const read = new MeasureReader(table, figures, measure, period, own).read();
      findings.push(...read.findings);
      if (read.counts !== null && lacksUnknown(read.counts, figures)) {
        if (measure === "workforce") counts.push({ ...read.counts, unknownMayBeMissing: true });
        findings.push(unknownNotRead(read.counts, figures));
      } else if (read.counts !== null) counts.push(read.counts);
      else if (own.some(({ category, isTotal }) => category !== null && !isTotal)) {
        refused.add(key);
      }
    }
    const answers = uses.filter((use): use is SurveyUse => use.use === "survey");
    if (answers.length > 0) surveys.push({ source, uses: answers });
    if (bareYears > 0) {
      findings.push(
        finding(
          "year-without-date",
          bareYears,
          placeOfTable(table),
          `The years of ${counted(bareYears, "number")} in "${table.sheet}" are read as those that end on 31 March: 2025 is 31 March 2025. If that is not right, write the date.`
        )
      );
    }
    for (const period of [...periods].sort()) {
      tables.push({ table, period, rows: table.lastDataRow - table.firstDataRow + 1 });
    }
  }
  for (const [period, numbers] of otherPeriods) {
    findings.push(
      finding(
        "other-period",
        numbers,
        "",
        `${counted(numbers, "number")} for ${dateWords(period)} ${numbers === 1 ? "is" : "are"} left out: the report is for ${dateWords(options.snapshot!)}.`
      )
    );
  }

  const usable = counts.filter(
    (of) =>
      of.measure !== "workforce" ||
      sectionsOf(of) === null ||
      !refused.has(`${of.measure} ${of.period}`)
  );
  const chosen = chooseCounts(withBoards(usable, findings), findings);
  published.push(...chosen.others.filter(isOfReturn).flatMap(publishedOfCells));
  published.push(
    ...counts.flatMap((of) =>
      of.prefilled.length > 0 ? publishedOfCells({ ...of, cells: of.prefilled }) : []
    )
  );
  const survey = countSurvey(
    surveys.map(({ source, uses }) => ({ table: source.data.table, uses })),
    options.organisation,
    options.defaultPeriod ?? options.snapshot
  );
  const inReport = ({ period }: { period: string }) =>
    options.snapshot === null || period === options.snapshot;
  const answers = survey.answers.filter(inReport);
  for (const { source, uses } of surveys) {
    if (tables.some(({ table }) => table === source.data.table)) continue;
    const { table } = source.data;
    const periods = new Set(
      answers
        .filter(({ where }) => uses.some(({ figure }) => figure.where === where))
        .map(({ period }) => period)
    );
    for (const period of [...periods].sort()) {
      tables.push({ table, period, rows: table.lastDataRow - table.firstDataRow + 1 });
    }
  }
  return {
    tables,
    counts: withBothTold(withBothCounts(chosen.counted, findings), findings),
    survey: answers,
    published: [...published, ...survey.published.filter(inReport)],
    findings: [...findings, ...survey.findings, ...manyUnknown(chosen.counted)],
  };
}

/** Headers with which a column that is not understood cannot hold people of unknown ethnicity. */
const noUnknown =
  /%|\bper ?cent|\b(white|bme|bame|fte|wte|gap|difference|ratio|change|rag|trend|variance|rank|likelihood)\b/i;

function unreadColumns({ numbers }: FigureSource["figures"]): string[] {
  const hasGroups = numbers.some(({ meaning }) => meaning?.category !== undefined);
  return hasGroups
    ? numbers
        .filter(({ meaning, header }) => meaning === null && !noUnknown.test(header))
        .map(({ header }) => header)
        .filter((header) => !namesOtherPeople(header))
    : [];
}

/** True for a workforce or board of White and BME people only, beside a column that may hold the unknown ones. */
function lacksUnknown({ measure, cells }: MeasureCells, figures: FigureSource["figures"]): boolean {
  return (
    (measure === "workforce" || measure.startsWith("board")) &&
    !cells.some(({ category }) => groupOf(category) === "unknown") &&
    unreadColumns(figures).length > 0
  );
}

function unknownNotRead(of: MeasureCells, figures: FigureSource["figures"]): Finding {
  const headers = unreadColumns(figures);
  const names = headers.map((header) => `"${header}"`).join(", ");
  return finding(
    "unknown-column-not-read",
    headers.length,
    of.cells[0].where,
    `"${of.table.sheet}" gives no people of unknown ethnicity that could be read, and ${names} may hold them: no share of ${measureWords[of.measure]} of ${dateWords(of.period)} is given. Name the column "Ethnicity unknown" if it does, or take it out.`
  );
}

/** Without numbers shortlisted whose appointments are not given: none is not the same as not given. */
function withBothCounts(counts: readonly MeasureCells[], findings: Finding[]): MeasureCells[] {
  return counts.filter((of) => {
    if (of.measure !== "shortlisted") return true;
    const isWhole = counts.some(
      ({ measure, period }) => measure === "appointed" && period === of.period
    );
    if (isWhole) return true;
    findings.push(
      finding(
        "figures-incomplete",
        1,
        of.cells[0].where,
        `"${of.table.sheet}" gives those shortlisted for ${dateWords(of.period)}, but nothing usable of those appointed, so indicator 2 is not counted from it. Add the numbers appointed.`
      )
    );
    return false;
  });
}

/** Overseas recruitment is told apart only where those shortlisted and those appointed both tell it. */
function withBothTold(counts: readonly MeasureCells[], findings: Finding[]): MeasureCells[] {
  const tells = ({ cells }: MeasureCells) => cells.some(({ overseas }) => overseas !== null);
  return counts.map((of) => {
    if (of.measure !== "shortlisted" && of.measure !== "appointed") return of;
    const other = of.measure === "shortlisted" ? "appointed" : "shortlisted";
    const partners = counts.filter((c) => c.measure === other && c.period === of.period);
    if (!tells(of) || partners.every(tells)) return of;
    findings.push(
      finding(
        "overseas-unclear",
        1,
        of.cells[0].where,
        `"${of.table.sheet}" tells overseas recruitment apart for ${measureWords[of.measure]} of ${dateWords(of.period)}, but nothing does for ${measureWords[other]}, so it is not told apart. Give both numbers for "UK" and "Overseas".`
      )
    );
    return { ...of, cells: added(of.cells).map((cell) => ({ ...cell, overseas: null })) };
  });
}

const isOfReturn = ({ table }: MeasureCells) => table.kind === "return";

/** The whole board from its parts where a table gives only these; parts that do not add up are told. */
function withBoards(counts: readonly MeasureCells[], findings: Finding[]): MeasureCells[] {
  const found = [...counts];
  for (const of of counts) {
    if (of.measure !== "board voting" && of.measure !== "board executive") continue;
    const other = of.measure === "board voting" ? "board non-voting" : "board non-executive";
    const same = (measure: CountedMeasure) =>
      found.find((c) => c.table === of.table && c.period === of.period && c.measure === measure);
    const rest = same(other);
    if (!rest) continue;
    const board = same("board");
    const cells = added([...of.cells, ...rest.cells]);
    if (!board) {
      found.push({ ...of, measure: "board", cells, prefilled: [] });
      continue;
    }
    const [given, parts] = [sumsOf(board.cells), sumsOf(cells)];
    if (groups.some((group) => given[group] !== parts[group])) {
      findings.push(
        finding(
          "total-differs",
          1,
          board.cells[0].where,
          `The board in "${of.table.sheet}" is ${sumsWords(given)}, but ${measureWords[of.measure]} and ${measureWords[other]} add up to ${sumsWords(parts)}. Check the numbers.`
        )
      );
    }
  }
  return found.filter(
    ({ measure }) => measure !== "board non-voting" && measure !== "board non-executive"
  );
}

function added(cells: readonly CountCell[]): CountCell[] {
  const byCategory = new Map<string, CountCell>();
  for (const cell of cells) {
    const known = byCategory.get(cell.category);
    if (known) known.people += cell.people;
    else byCategory.set(cell.category, { ...cell });
  }
  return [...byCategory.values()];
}

/** How finely counts tell people apart: by bands first, then by ethnic categories. */
function detailOf({ cells }: MeasureCells): [places: number, categories: number] {
  return [
    new Set(cells.map(({ section, band, overseas }) => `${section} ${band} ${overseas}`)).size,
    new Set(cells.map(({ category }) => category)).size,
  ];
}

const peopleOf = ({ cells }: MeasureCells) => cells.reduce((sum, { people }) => sum + people, 0);

/** A table with as many times the people of another one is the fuller; nearly as many are the same ones, miscounted. */
const muchFuller = 1.25;

/** Positive where the second of two counts has many more people, negative where the first has. */
function fuller(a: MeasureCells, b: MeasureCells): number {
  const [one, other] = [peopleOf(a), peopleOf(b)];
  if (Math.max(one, other) < Math.min(one, other) * muchFuller) return 0;
  return other - one;
}

/** Words of titles over the events of everybody, and not of some. */
const ofEverybody =
  /\b(all|whole|entire|total) (the )?(staff|employees|workforce|trust|organisation|posts|vacancies|sources|staff groups)\b|\b(trust|organisation)[ -]?wide\b/i;

/** 1 for the events of a table that says that it holds those of all staff, else 0. */
function wholeness({ measure, table }: MeasureCells): number {
  const says = (table.figures?.titles ?? []).some((title) => ofEverybody.test(title));
  return measure !== "workforce" && says ? 1 : 0;
}

/** Counts by detail; those of one measure and date by who is in them first, and by their number last. */
function inOrder(counts: readonly MeasureCells[]): MeasureCells[] {
  const byDetail = [...counts].sort((a, b) => {
    const [[p, c], [q, d]] = [detailOf(a), detailOf(b)];
    return q - p || d - c;
  });
  const rivals = new Map<string, MeasureCells[]>();
  for (const of of byDetail) {
    const key = `${of.measure} ${of.period}`;
    rivals.set(key, [...(rivals.get(key) ?? []), of]);
  }
  for (const own of rivals.values()) {
    own.sort((a, b) => {
      const [[p, c], [q, d]] = [detailOf(a), detailOf(b)];
      return q - p || wholeness(b) - wholeness(a) || d - c || fuller(a, b);
    });
  }
  return byDetail.map((of) => rivals.get(`${of.measure} ${of.period}`)!.shift()!);
}

/** The sections of a table whose people can be added to those of other sections; null where it may hold all. */
function sectionsOf({ measure, cells }: MeasureCells): ReadonlySet<string> | null {
  if (measure !== "workforce" || cells.some(({ section }) => section === null)) return null;
  return new Set(cells.map(({ section }) => String(section)));
}

/** Which counts of a measure and date count, and which are only compared with them. */
function chooseCounts(
  counts: readonly MeasureCells[],
  findings: Finding[]
): { counted: MeasureCells[]; others: MeasureCells[] } {
  const kept: MeasureCells[] = [];
  const others: MeasureCells[] = [];
  for (const of of inOrder(counts)) {
    const rivals = kept.filter(
      ({ measure, period }) => measure === of.measure && period === of.period
    );
    const own = sectionsOf(of);
    const overlaps = rivals.filter((rival) => {
      const its = sectionsOf(rival);
      return own === null || its === null || [...own].some((section) => its.has(section));
    });
    if (overlaps.length === 0) kept.push(of);
    else others.push(of);
  }
  for (const of of others) {
    const own = sectionsOf(of);
    const rivals = kept.filter(
      ({ measure, period }) => measure === of.measure && period === of.period
    );
    const cells = rivals
      .flatMap((rival) => rival.cells)
      .filter(({ section }) => own === null || own.has(String(section)));
    findings.push(...comparison(of, cells, rivals[0]));
  }
  return { counted: kept, others };
}

/** True where counts agree with other sums in every group that they give. */
export function givesSame({ cells }: MeasureCells, sums: ByGroup): boolean {
  const own = sumsOf(cells);
  const given = new Set(cells.map(({ category }) => groupOf(category)));
  return groups.every((group) => !given.has(group) || own[group] === sums[group]);
}

function comparison(
  left: MeasureCells,
  cells: readonly CountCell[],
  kept: MeasureCells
): Finding[] {
  const [own, others] = [sumsOf(left.cells), sumsOf(cells)];
  const agree = givesSame(left, others);
  const what = `${measureWords[left.measure]} of ${dateWords(left.period)}`;
  const isSame = left.table === kept.table;
  if (isSame && agree) return [];
  return [
    finding(
      agree ? "counts-confirmed" : "counts-disagree",
      1,
      left.cells[0].where,
      agree
        ? `"${left.table.sheet}" gives the same numbers of ${what} as "${kept.table.sheet}", which is counted.`
        : `"${left.table.sheet}" gives ${what} as ${sumsWords(own)} (${left.cells[0].where}), but "${kept.table.sheet}" gives ${sumsWords(others)} (${kept.cells[0].where}), ${reasonToCount(kept, left)}. Find out why they differ.${howToAdd(left, kept)}`
    ),
  ];
}

function reasonToCount(kept: MeasureCells, left: MeasureCells): string {
  const [[p, c], [q, d]] = [detailOf(kept), detailOf(left)];
  if (p > q || (p === q && c > d)) return "which is more detailed and is counted";
  return peopleOf(kept) > peopleOf(left) ? "which is fuller and is counted" : "which is counted";
}

/** What to do where two tables are of different people: nothing tells it, so they are never added by themselves. */
function howToAdd({ measure, table }: MeasureCells, kept: MeasureCells): string {
  if (table === kept.table || measure.startsWith("board")) return "";
  const [whom, column] = isOfRecruitment(measure) ? ["posts", "Post type"] : ["staff", "Division"];
  return ` If they are of different ${whom} and belong together, put the rows of both into one table with a column "${column}" that tells them apart: they are then added.`;
}

const bandOrder: readonly (string | null)[] = [...payBands, ...medicalGrades, null];
const categoryOrder = ethnicCategories.map(({ code }) => code);

/** Tallies in the order of sections, bands and categories; cells of nobody are left out of them. */
export function talliesOf({ measure, period, cells, unknownMayBeMissing }: MeasureCells): Tally[] {
  const tallies: Tally[] = [];
  const isBaseOnly =
    unknownMayBeMissing === true ||
    (measure === "workforce" &&
      cells.every(({ section, band }) => section === null && band === null) &&
      !cells.some(({ category }) => groupOf(category) === "unknown"));
  const places = [...sections, null].flatMap((section) =>
    bandOrder.flatMap((band) =>
      [false, true, null].map((overseas) => ({ section, band, overseas }))
    )
  );
  for (const { section, band, overseas } of places) {
    const own = cells.filter(
      (cell) => cell.section === section && cell.band === band && cell.overseas === overseas
    );
    if (own.length === 0) continue;
    const people: Tally["people"] = {};
    for (const code of categoryOrder) {
      const count = own
        .filter(({ category }) => category === code)
        .reduce((sum, cell) => sum + cell.people, 0);
      if (count > 0) people[code] = count;
    }
    if (Object.keys(people).length === 0 && measure === "workforce") continue;
    tallies.push({
      measure: measure as Measure,
      period,
      section,
      band,
      overseas,
      people,
      ...(isBaseOnly ? { unknownNotGiven: true } : {}),
    });
  }
  return tallies;
}

/** Where a count stands in the results of an indicator. */
const publishedAs: Partial<
  Record<Measure, Pick<PublishedFigure, "indicator" | "figure"> & { part?: string }>
> = {
  workforce: { indicator: "1", figure: "events" },
  shortlisted: { indicator: "2", figure: "base" },
  appointed: { indicator: "2", figure: "events" },
  disciplinary: { indicator: "3", figure: "events" },
  training: { indicator: "4", figure: "events" },
  board: { indicator: "9", figure: "events", part: "board" },
  "board voting": { indicator: "9", figure: "events", part: "voting" },
  "board executive": { indicator: "9", figure: "events", part: "executive" },
};

/** The counts of a return as figures to reconcile with: by group, and the workforce by band. */
export function publishedOfCells(of: MeasureCells): PublishedFigure[] {
  const as = publishedAs[of.measure as Measure];
  if (!as) return [];
  const parts = new Map<string, CountCell[]>();
  for (const cell of of.cells) {
    const { section, band } = cell;
    const place =
      section === null && band === null
        ? "all"
        : `${section ?? "all"}${band === null ? "" : `: ${band}`}`;
    const part = as.part ?? (of.measure === "workforce" ? place : "all");
    parts.set(part, [...(parts.get(part) ?? []), cell]);
  }
  return [...parts].flatMap(([part, cells]) => {
    const sums = sumsOf(cells);
    return groups
      .filter((group) => cells.some(({ category }) => groupOf(category) === group))
      .map((group) => ({
        indicator: as.indicator,
        part,
        period: of.period,
        group,
        figure: as.figure,
        value: sums[group],
        where: cells[0].where,
      }));
  });
}

/**
 * A likelihood, share or value that a table gives ready-made. Rates become 0 to 1, differences points. A
 * row of values for each group is one of rates, whatever its label: older returns call these relative too.
 */
function publishedOf(
  use: PublishedUse,
  period: string,
  all: readonly FigureUse[]
): PublishedFigure[] {
  const { reading, where, row, meaning } = use.figure;
  if (reading.value === null) return [];
  const { indicator, part } = use;
  const published = all.filter((other): other is PublishedUse => other.use === "published");
  const group = meaning.category === undefined ? null : groupOf(meaning.category);
  if (indicator === "9" && use.holds === "value") {
    // The indicator is the difference of the BME share.
    if (group !== null && group !== "bme") return [];
    const inFractions = published.every(
      ({ indicator: other, figure }) =>
        other !== "9" || figure.reading.percent || Math.abs(figure.reading.value ?? 0) <= 1
    );
    const value = !reading.percent && inFractions ? reading.value * 100 : reading.value;
    return [{ indicator, part, period, group: null, figure: "value", value, where }];
  }
  const beside = published.filter(
    ({ figure, time }) => figure.row === row && (periodOf(time) ?? period) === period
  );
  const isRate = use.holds === "rate" || (group !== null && beside.length > 1);
  if (!isRate) {
    return [{ indicator, part, period, group: null, figure: "value", value: reading.value, where }];
  }
  const isPercentage = reading.percent || reading.value > 1;
  // 78.6 ÷ 100 is 0.7859999999999999 in binary: the decimals as printed tell how far a figure is rounded.
  const value = isPercentage ? Number((reading.value / 100).toPrecision(12)) : reading.value;
  return [{ indicator, part, period, group, figure: "rate", value, where }];
}
