import { groupOf, type EthnicCategoryCode } from "../../standard/ethnic-categories";
import { groups, type ByGroup, type Group } from "../../standard/group";
import type { Section } from "../../standard/pay-bands";
import type { CountedMeasure } from "../../standard/return-rows";
import { tellsPartsApart } from "./adding-headers";
import { dateWords } from "../excel-date";
import { namesOtherPeople, type FigureTable } from "./figure-table";
import { isOfRecruitment, type CountUse } from "./figure-use";
import type { Finding } from "../finding";
import { counted, countText, finding, textsWithCounts } from "../finding-list";
import type { CellValue } from "../found-region";
import type { RecognisedTable } from "../recognised-table";

/** People of one cell of a table of counts. */
export interface CountCell {
  section: Section | null;
  band: string | null;
  category: EthnicCategoryCode;
  /** Recruitment only: true or false where overseas recruitment is told apart, else null. */
  overseas: boolean | null;
  people: number;
  where: string;
}

/** Cells before applications from overseas are told from the others: as the labels have them. */
type LabelledCell = CountCell & { told: CountUse["figure"]["meaning"]["overseas"] };

/** The counts that one table gives of one measure at one date. */
export interface MeasureCells {
  table: RecognisedTable;
  measure: CountedMeasure;
  period: string;
  cells: CountCell[];
  /** Cells that a return gives before verification. */
  prefilled: CountCell[];
  /** True where a column was not understood and no people of unknown ethnicity are given: it may hold them. */
  unknownMayBeMissing?: true;
}

const keyOf = ({ section, band, category }: Pick<CountCell, "section" | "band" | "category">) =>
  `${section}|${band}|${category}`;

/** People by group. */
export function sumsOf(cells: readonly CountCell[]): ByGroup {
  const sums: ByGroup = { white: 0, bme: 0, unknown: 0 };
  for (const { category, people } of cells) sums[groupOf(category)] += people;
  return sums;
}

/** True where a group code stands for all of a group, and is no ethnic category. */
const isGroupCode = (code: EthnicCategoryCode) =>
  code === "white" || code === "bme" || code === "unknown";

/** One measure of one table and date, from its numbers. */
export class MeasureReader {
  private readonly findings: Finding[] = [];
  private readonly unmapped = new Map<CellValue, number>();
  private readonly bands = new Map<CellValue, number>();
  private firstUnmapped = "";
  private firstBand = "";
  private totals: readonly CountUse[] = [];
  /** Pre-populated numbers of what is counted, where some are verified: to be compared with. */
  private prefilled: readonly CountUse[] = [];

  constructor(
    private readonly table: RecognisedTable,
    private readonly figures: FigureTable,
    private readonly measure: CountedMeasure,
    private readonly period: string,
    private readonly uses: readonly CountUse[]
  ) {}

  read(): { counts: MeasureCells | null; findings: Finding[] } {
    const given = this.parts();
    this.totals = this.uses.filter((use) => !given.includes(use));
    const parts = this.seatsOrTheirSum(given);
    if (parts === null) return { counts: null, findings: this.findings };
    if (parts.length === 0) return { counts: null, findings: [] };
    const whites = this.whiteBritishOnly(parts);
    if (whites !== null) return { counts: null, findings: [whites] };
    const replaced = replacedByVerified(parts);
    if (parts.some(({ source }) => source === "verified")) {
      this.prefilled = parts.filter(
        ({ source, figure: { reading } }) => source === "prefilled" && isCount(reading.value)
      );
    }
    const standing = parts.filter((use) => !replaced.includes(use));
    const dashes = standing.filter(isDash);
    const wrong = standing.filter(({ figure: { reading } }) => !isCount(reading.value));
    if (dashes.length > 0 && dashes.length === wrong.length && this.dashesAreNone()) {
      this.findings.push(this.dashesRead(dashes));
      return this.readCounts(standing.map((use) => (isDash(use) ? asNone(use) : use)));
    }
    if (wrong.length > 0) {
      // A sum without them would be too small, and so would every share of it.
      return { counts: null, findings: [this.notCounts(wrong)] };
    }
    return this.readCounts(standing);
  }

  private readCounts(parts: readonly CountUse[]): {
    counts: MeasureCells | null;
    findings: Finding[];
  } {
    const totals = this.totals;
    if (!this.blanksConfirm(parts)) return { counts: null, findings: this.findings };
    const missing = isOfAYear(this.measure) ? this.withoutQuarter(parts) : undefined;
    if (missing && this.isBesideWholeYear()) {
      return { counts: null, findings: [this.ofOtherYear(parts)] };
    }
    if (missing) {
      const why = finding(
        "figures-incomplete",
        1,
        missing.figure.where,
        `"${this.table.sheet}" gives ${measureWords[this.measure]} of the year to ${dateWords(this.period)} by quarter, but not all four quarters of every group, so nothing of it is counted. Enter the missing numbers, 0 if it is 0.`
      );
      return { counts: null, findings: [why] };
    }
    if (isOfAYear(this.measure) && this.mayHoldEarlierQuarters(parts)) {
      const why = finding(
        "quarters-unclear",
        parts.length,
        parts[0].figure.where,
        `"${this.table.sheet}" gives ${measureWords[this.measure]} by quarter, and every number is at least the one of the quarter before: they may be the quarters by themselves or the year to date, and nothing says which, so nothing of it is counted. Write "year to date" in the title or the headers, or add a column "Year".`
      );
      return { counts: null, findings: [why] };
    }
    const ofYear = parts.filter((use) => !isToDate(use) || quarterOf(use) === 4);
    const placed = this.withSections(ofYear);
    const added = this.added(placed);
    const cells = this.withoutSubtotals(added && this.apart(added));
    if (cells === null) return { counts: null, findings: this.findings };
    const parted = this.withoutSums(cells);
    if (!this.isComplete(parted)) return { counts: null, findings: this.findings };
    this.tellOtherWhites(parted);
    if (!this.totalsBear(totals, parted)) return { counts: null, findings: this.findings };
    this.tellUnmapped();
    const { table, measure, period } = this;
    return {
      counts: {
        table,
        measure,
        period,
        cells: parted,
        prefilled: this.apart(this.added(this.prefilled) ?? []) ?? [],
      },
      findings: this.findings,
    };
  }

  /**
   * Tells which pre-populated numbers stand because the cell of their verification is blank. False where a typed
   * total of the verified numbers leaves these out: blank then may mean nobody.
   */
  private blanksConfirm(parts: readonly CountUse[]): boolean {
    const standing = parts.filter(({ source }) => source === "prefilled");
    const verified = parts.filter(({ source }) => source === "verified");
    if (standing.length === 0 || verified.length === 0) return true;
    const sum = (uses: readonly CountUse[], total: CountUse) =>
      uses
        .filter(
          ({ category, section }) =>
            groupOf(category!) === groupOf(total.category!) &&
            (total.section === null || section === total.section)
        )
        .reduce((all, { figure }) => all + (figure.reading.value ?? 0), 0);
    const without = this.totals.find((total) => {
      const value = total.figure.reading.value;
      if (total.source !== "verified" || total.category === null) return false;
      return value === sum(verified, total) && value !== sum(parts, total);
    });
    const { sheet } = this.table;
    const whose = `${measureWords[this.measure]} of ${dateWords(this.period)}`;
    this.findings.push(
      without
        ? finding(
            "verified-blanks-unclear",
            standing.length,
            without.figure.where,
            `In "${sheet}" the verified total in ${without.figure.where} is the sum of the verified numbers alone, but ${counted(standing.length, "pre-populated number")} of ${whose} ${standing.length === 1 ? "has" : "have"} a blank beside ${standing.length === 1 ? "it" : "them"}: it may mean nobody, or that the number is right. Nothing of it is counted. Fill in every verified cell, 0 if it is 0.`
          )
        : finding(
            "pre-populated-stands",
            standing.length,
            standing[0].figure.where,
            `${counted(standing.length, "pre-populated number")} of ${whose} in "${sheet}" ${standing.length === 1 ? "stands" : "stand"}: the verified cell is blank, which confirms ${standing.length === 1 ? "it" : "them"}. A verified number that is filled in counts in place of the pre-populated one.`
          )
    );
    return without === undefined;
  }

  /** Tells of White British people beside the categories of minorities, among whom other White people may be. */
  private tellOtherWhites(cells: readonly CountCell[]): void {
    const { white } = sumsOf(cells);
    const whites = cells.filter(({ category }) => groupOf(category) === "white");
    const hasMinorities = cells.some(({ category }) => groupOf(category) === "bme");
    if (isOfEvents.has(this.measure) || white < leastWithOtherWhites || !hasMinorities) return;
    if (whites.some(({ category, people }) => category !== "A" && people > 0)) return;
    this.findings.push(
      finding(
        "other-whites-missing",
        white,
        whites[0].where,
        `"${this.table.sheet}" gives ${white.toLocaleString("en-GB")} White British people of ${measureWords[this.measure]} of ${dateWords(this.period)} and nobody who is White Irish, Gypsy or Traveller or of any other White background. See whether they are left out, or among the other groups: the standard counts them as White.`
      )
    );
  }

  /**
   * White British people beside all minorities taken together, without a place for the other White people: these are
   * among the minorities or nowhere, and neither is the standard's White and BME. null for any other groups.
   */
  private whiteBritishOnly(parts: readonly CountUse[]): Finding | null {
    const codes = new Set(parts.map(({ category }) => category!));
    for (const { meaning } of this.figures.figures) {
      if (meaning.category !== undefined) codes.add(meaning.category);
    }
    const of = (group: Group) => [...codes].filter((code) => groupOf(code) === group);
    const minorities = of("bme");
    const isOnlyBritish = of("white").join() === "A";
    const isTogether = minorities.length > 0 && minorities.every((code) => togetherCodes.has(code));
    if (!isOnlyBritish || !isTogether) return null;
    const british = parts.find(({ category }) => category === "A") ?? parts[0];
    return finding(
      "white-british-only",
      parts.length,
      british.figure.where,
      `"${this.table.sheet}" gives ${measureWords[this.measure]} of ${dateWords(this.period)} as White British and all minorities, and other White people (White Irish, Gypsy or Traveller, any other White background) have no place of their own: they are among the minorities or missing, but the standard counts them as White. Nothing of ${measureWords[this.measure]} is counted from this table. Give the numbers of all White and all BME people, or add the other White categories.`
    );
  }

  /**
   * True where a dash can only stand for nobody: small numbers are shown, so none is hidden behind it, no
   * other mark says that some are, and nobody is written as a 0 either.
   */
  private dashesAreNone(): boolean {
    const readings = this.figures.figures.map(({ reading }) => reading);
    const shown = readings.filter(({ percent }) => !percent).map(({ value }) => value);
    return (
      shown.some((value) => value !== null && isCount(value) && value > 0 && value < smallNumber) &&
      !shown.includes(0) &&
      readings.every(({ value, written }) => value !== null || dash.test(String(written)))
    );
  }

  private dashesRead(dashes: readonly CountUse[]): Finding {
    return finding(
      "dash-read-as-none",
      dashes.length,
      dashes[0].figure.where,
      `${counted(dashes.length, "cell")} of ${measureWords[this.measure]} in "${this.table.sheet}" ${dashes.length === 1 ? "holds" : "hold"} a dash, which is read as 0. Enter the number, if a small one was suppressed.`
    );
  }

  /** What is counted: neither totals nor, where bands or sections are given, numbers of the whole workforce. */
  private parts(): CountUse[] {
    const parts = this.ofQuarters(
      this.uses.filter(({ isTotal, category }) => !isTotal && category !== null)
    );
    if (this.measure !== "workforce") return parts;
    const isPlaced = ({ section, figure }: CountUse) =>
      section !== null || figure.meaning.band !== undefined;
    return parts.some(isPlaced) ? parts.filter(isPlaced) : parts;
  }

  /**
   * Seats by kind ("Executive (voting)") without those whose sum stands in the same row or column ("All voting"); null where the
   * sum is not that of its seats, or is less than some of them.
   */
  private seatsOrTheirSum(parts: readonly CountUse[]): CountUse[] | null {
    const isSeat = ({ figure }: CountUse) => figure.own.voting !== undefined;
    if (!this.measure.startsWith("board") || !parts.some(isSeat)) return [...parts];
    const dropped = new Set<CountUse>();
    for (const sum of parts) {
      if (isSeat(sum) || sum.figure.reading.value === null) continue;
      const seats = parts.filter(
        (use) =>
          isSeat(use) &&
          use.category === sum.category &&
          (use.figure.row === sum.figure.row || use.figure.column === sum.figure.column)
      );
      if (seats.length === 0) continue;
      const people = seats.reduce((all, { figure }) => all + (figure.reading.value ?? 0), 0);
      const isWhole =
        new Set(seats.map(({ figure: { own } }) => `${own.measure} ${own.voting}`)).size > 1;
      const { value, written } = sum.figure.reading;
      if (value < people || (isWhole && value > people)) {
        this.findings.push(
          finding(
            "figures-disagree",
            1,
            sum.figure.where,
            `"${this.table.sheet}" gives ${String(written)} for ${measureWords[this.measure]} in ${sum.figure.where}, but the seats by kind beside it add up to ${people}. Nothing of ${measureWords[this.measure]} is counted from this table. Correct the number that is wrong.`
          )
        );
        return null;
      }
      for (const seat of seats) dropped.add(seat);
    }
    return parts.filter((use) => !dropped.has(use));
  }

  /** Of people at one time, those of the last quarter, which ends with the year; events of all four. */
  private ofQuarters(uses: CountUse[]): CountUse[] {
    const inQuarters = uses.filter((use) => quarterOf(use) !== undefined);
    if (inQuarters.length === 0) return uses;
    const { where } = inQuarters[0].figure;
    if (isOfAYear(this.measure) && inQuarters.some(isToDate)) {
      this.findings.push(
        finding(
          "last-quarter",
          inQuarters.length,
          where,
          `"${this.table.sheet}" gives ${measureWords[this.measure]} by quarter, each with the quarters before it: the fourth, which holds the whole year, is counted by itself.`
        )
      );
      return uses;
    }
    if (!isOfAYear(this.measure)) {
      this.findings.push(
        finding(
          "last-quarter",
          inQuarters.length,
          where,
          `"${this.table.sheet}" gives ${measureWords[this.measure]} by quarter: the fourth, which ends on 31 March, is counted.`
        )
      );
      return uses.filter((use) => (quarterOf(use) ?? 4) === 4);
    }
    this.findings.push(
      finding(
        "quarters-added",
        inQuarters.length,
        where,
        `"${this.table.sheet}" gives ${measureWords[this.measure]} by quarter and no year: the four quarters are added up. Somebody who is in two of them counts twice.`
      )
    );
    return uses;
  }

  /** True where numbers by quarter rise in every cell, and by much, as those of a year to date do. */
  private mayHoldEarlierQuarters(uses: readonly CountUse[]): boolean {
    const cells = new Map<string, number[]>();
    for (const use of uses) {
      const quarter = quarterOf(use);
      if (quarter === undefined) continue;
      if (isToDate(use)) return false;
      const known = cells.get(labelOf(use)) ?? [0, 0, 0, 0];
      known[quarter - 1] += use.figure.reading.value ?? 0;
      cells.set(labelOf(use), known);
    }
    const rows = [...cells.values()];
    const sumOf = (quarter: number) => rows.reduce((sum, row) => sum + row[quarter], 0);
    return (
      rows.length > 1 &&
      rows.every((row) => row.every((value, index) => index === 0 || value >= row[index - 1])) &&
      sumOf(3) >= sumOf(0) * leastRise
    );
  }

  /** The first cell of which a quarter is missing: its year would be too small. */
  private withoutQuarter(uses: readonly CountUse[]): CountUse | undefined {
    const quarters = new Map<string, Set<number>>();
    for (const use of uses) {
      const quarter = quarterOf(use);
      if (quarter === undefined) continue;
      const known = quarters.get(labelOf(use)) ?? new Set();
      quarters.set(labelOf(use), known.add(quarter));
    }
    return uses.find((use) => (quarters.get(labelOf(use))?.size ?? 4) < 4);
  }

  /** True where the table gives all four quarters of another year. */
  private isBesideWholeYear(): boolean {
    const quarters = new Map<string, Set<number>>();
    for (const { meaning } of this.figures.figures) {
      const { quarter, period } = meaning;
      if (quarter === undefined || period === undefined || period === this.period) continue;
      quarters.set(period, (quarters.get(period) ?? new Set()).add(quarter));
    }
    return [...quarters.values()].some(({ size }) => size === 4);
  }

  private ofOtherYear(parts: readonly CountUse[]): Finding {
    const quarters = parts.filter((use) => quarterOf(use) !== undefined);
    const names = [...new Set(quarters.map((use) => quarterOf(use)!))]
      .sort()
      .map((quarter) => monthsOfQuarter[quarter - 1]);
    return finding(
      "quarters-of-other-year",
      quarters.length,
      quarters[0].figure.where,
      `${counted(quarters.length, "number")} of ${measureWords[this.measure]} in "${this.table.sheet}" ${quarters.length === 1 ? "is" : "are"} of quarters outside the years that are given whole, and left out: ${names.join(", ")} of the year to ${dateWords(this.period)}.`
    );
  }

  private notCounts(wrong: readonly CountUse[]): Finding {
    const texts = [...new Set(wrong.map(({ figure }) => `"${figure.reading.written}"`))];
    const whose = groups
      .filter((group) => wrong.some(({ category }) => category && groupOf(category) === group))
      .map((group) => groupWords[group])
      .join(", ");
    return finding(
      "withheld-or-no-count",
      wrong.length,
      wrong[0].figure.where,
      `${counted(wrong.length, "cell")} of ${measureWords[this.measure]} (${whose}) in "${this.table.sheet}" ${wrong.length === 1 ? "is" : "are"} no whole number of people: ${texts.slice(0, 8).join(", ")}. A small number that was suppressed is not known, so nothing of ${measureWords[this.measure]} is counted from this table. Enter the counts.`
    );
  }

  /** Rows of a section's name with numbers stand above or below the bands that make them up. */
  private withSections(uses: readonly CountUse[]): CountUse[] {
    if (this.measure !== "workforce") return [...uses];
    const isBandRow = ({ figure: { own }, section }: CountUse) =>
      own.band !== undefined && section === null;
    const isSectionRow = ({ figure: { own }, section }: CountUse) =>
      own.band === undefined && section !== null && own.section !== undefined;
    const rows = [...new Set(uses.map(({ figure }) => figure.row))].sort((a, b) => a - b);
    const sectionRows = rows.filter((row) =>
      uses.some((use) => use.figure.row === row && isSectionRow(use))
    );
    if (sectionRows.length === 0 || !uses.some(isBandRow)) return [...uses];
    const sectionOf = (row: number) =>
      uses.find((use) => use.figure.row === row && isSectionRow(use))!.section;
    const fits = (belongs: (row: number) => number | undefined) =>
      sectionRows.every((row) =>
        uses
          .filter((use) => use.figure.row === row)
          .every((sum) => {
            const own = uses.filter(
              (use) =>
                isBandRow(use) && belongs(use.figure.row) === row && use.category === sum.category
            );
            const people = own.reduce((all, { figure }) => all + (figure.reading.value ?? 0), 0);
            return people === sum.figure.reading.value;
          })
      );
    const above = (row: number) => [...sectionRows].reverse().find((other) => other < row);
    const below = (row: number) => sectionRows.find((other) => other > row);
    const [isAbove, isBelow] = [fits(above), fits(below)];
    if (isAbove === isBelow) {
      this.findings.push(
        finding(
          "sections-unclear",
          sectionRows.length,
          uses.find((use) => use.figure.row === sectionRows[0])!.figure.where,
          `"${this.table.sheet}" has rows for clinical and non-clinical staff among its pay bands, and they are not the sums of the bands above or below them. The bands are counted without a section. Correct the numbers, or write the section in a column of its own.`
        )
      );
      return uses.filter((use) => !sectionRows.includes(use.figure.row));
    }
    const owner = isAbove ? above : below;
    return uses
      .filter((use) => !sectionRows.includes(use.figure.row))
      .map((use) => {
        const row = isBandRow(use) ? owner(use.figure.row) : undefined;
        return row === undefined ? use : { ...use, section: sectionOf(row) };
      });
  }

  /** Cells with their numbers added where several labels mean the same; null where two numbers compete. */
  private added(uses: readonly CountUse[]): LabelledCell[] | null {
    const byKey = new Map<string, { cell: LabelledCell; uses: CountUse[] }>();
    for (const use of uses) {
      const { section, band, figure } = use;
      const category = use.category!;
      const people = figure.reading.value!;
      const told = figure.meaning.overseas;
      const key = `${keyOf({ section, band, category })}|${told ?? ""}`;
      const known = byKey.get(key);
      if (category === "unmapped" && people > 0) {
        if (this.unmapped.size === 0) this.firstUnmapped = figure.where;
        countText(this.unmapped, figure.meaning.categoryText ?? "", people);
      }
      if (figure.meaning.bandText !== undefined && people > 0) {
        if (this.bands.size === 0) this.firstBand = figure.where;
        countText(this.bands, figure.meaning.bandText, people);
      }
      if (!known) {
        byKey.set(key, {
          cell: { section, band, category, overseas: null, told, people, where: figure.where },
          uses: [use],
        });
        continue;
      }
      const twin = known.uses.find((other) => this.comparison(other, use) !== "both count");
      if (!twin) {
        known.cell.people += people;
        known.uses.push(use);
      } else if (twin.figure.reading.value !== people || this.comparison(twin, use) === "unclear") {
        this.findings.push(
          finding(
            "figures-disagree",
            1,
            figure.where,
            `"${this.table.sheet}" gives ${measureWords[this.measure]} twice for the same people: ${twin.figure.reading.value} in ${twin.figure.where} and ${people} in ${figure.where}. Nothing of it is counted from this table. Take one out, or say in the labels what tells them apart.`
          )
        );
        return null;
      }
    }
    return [...byKey.values()].map(({ cell }) => cell);
  }

  /**
   * Applications from overseas and the others, where every group tells both or the whole and one of them; null
   * where only one is given, which is no whole.
   */
  private apart(cells: readonly LabelledCell[]): CountCell[] | null {
    if (cells.every(({ told }) => told === undefined)) return [...cells];
    const categories = [...new Set(cells.map(({ category }) => category))];
    const wholes = cells.filter(({ told }) => told === undefined);
    const found = categories.map((code) => this.apartIn(cells, code));
    if (found.every((told) => told !== null)) return found.flat();
    const hasWholes = categories.every((code) => wholes.some(({ category }) => category === code));
    const first = cells.find(({ told }) => told !== undefined)!;
    this.findings.push(
      finding(
        hasWholes ? "overseas-unclear" : "figures-incomplete",
        1,
        first.where,
        `"${this.table.sheet}" does not give ${measureWords[this.measure]} from overseas and others for every group, ${hasWholes ? "so overseas recruitment is not told apart" : "so nothing of it is counted"}. Label the numbers "UK" and "Overseas", or "of which overseas" beside the whole.`
      )
    );
    return hasWholes ? wholes : null;
  }

  /** The cells of one category, told apart; null where they do not say how. */
  private apartIn(cells: readonly LabelledCell[], code: EthnicCategoryCode): CountCell[] | null {
    const of = (told: LabelledCell["told"]) =>
      cells.find((cell) => cell.category === code && cell.told === told);
    const [whole, uk, overseas, part] = [
      of(undefined),
      of("uk"),
      of("overseas"),
      of("of which overseas"),
    ];
    const own = (whole ?? uk ?? overseas ?? part)!;
    const abroad = part ?? overseas;
    const make = (people: number, isOverseas: boolean, { where } = own): CountCell => ({
      section: own.section,
      band: own.band,
      category: code,
      overseas: isOverseas,
      people,
      where,
    });
    if (uk && abroad) {
      if (whole && whole.people !== uk.people + abroad.people) {
        this.findings.push(
          finding(
            "total-differs",
            1,
            whole.where,
            `The total in ${whole.where} is ${whole.people}, but the numbers from the UK and from overseas add up to ${uk.people + abroad.people}, which are counted. Check the numbers.`
          )
        );
      }
      return [make(uk.people, false, uk), make(abroad.people, true, abroad)];
    }
    // "Overseas" beside a number may be a part of it or stand beside it; "UK" beside one is a part.
    const given = part ?? uk;
    if (!whole || !given || given.people > whole.people) return null;
    const rest = whole.people - given.people;
    return given === part
      ? [make(rest, false), make(part.people, true, part)]
      : [make(given.people, false, given), make(rest, true)];
  }

  /**
   * What the labels say of two numbers of the same meaning: that both count (divisions, two texts of one
   * category), that they are the same one repeated, or nothing that is understood.
   */
  private comparison(one: CountUse, other: CountUse): "both count" | "repeated" | "unclear" {
    const { labels, numbers, rowTexts } = this.figures;
    if (quarterOf(one) !== quarterOf(other)) return "both count";
    if (areDifferentSeats(one, other)) return "both count";
    if (one.figure.row === other.figure.row) {
      const headerOf = ({ figure }: CountUse) =>
        numbers.find(({ column }) => column === figure.column)?.header;
      const areKinds = [one, other].every(({ figure }) => figure.own.contract === "employed");
      const mayAdd = areKinds || !isGroupCode(one.category!);
      return mayAdd && headerOf(one) !== headerOf(other) ? "both count" : "repeated";
    }
    const [first, second] = [one, other].map(({ figure }) =>
      (rowTexts.get(figure.row) ?? "").split("\u0000")
    );
    const different = labels
      .filter(({ kind }) => kind !== "ignored")
      .filter((_, index) => first[index] !== second[index]);
    const adds = different.some(({ kind, header }) => {
      if (kind === "category") return !isGroupCode(one.category!);
      return (
        kind === "band" ||
        kind === "section" ||
        kind === "contract" ||
        tellsPartsApart(header, isOfRecruitment(this.measure))
      );
    });
    if (adds) return "both count";
    return different.some(({ kind }) => kind === null) ? "unclear" : "repeated";
  }

  /** Without "White" beside the categories that make it up. */
  private withoutSubtotals(cells: CountCell[] | null): CountCell[] | null {
    if (cells === null) return null;
    return cells.filter((cell) => {
      if (!isGroupCode(cell.category)) return true;
      const parts = cells.filter(
        (other) =>
          other !== cell &&
          other.section === cell.section &&
          other.band === cell.band &&
          other.overseas === cell.overseas &&
          groupOf(other.category) === cell.category
      );
      if (parts.length === 0) return true;
      const sum = parts.reduce((all, { people }) => all + people, 0);
      if (sum === cell.people) return false;
      // People of unknown ethnicity may stand beside those who did not state it.
      if (cell.category === "unknown") return true;
      this.findings.push(
        finding(
          "total-differs",
          1,
          cell.where,
          `"${this.table.sheet}" gives ${cell.people} ${groupWords[cell.category as "white" | "bme"]} people in ${cell.where}, but the categories beside it add up to ${sum}. The categories are counted. Check for one that is missing or stands twice.`
        )
      );
      return false;
    });
  }

  /** Without sums of sections whose bands are given. */
  private withoutSums(cells: CountCell[]): CountCell[] {
    if (this.measure !== "workforce") return cells;
    return cells.filter((cell) => {
      if (cell.section === null || cell.band !== null || this.isUnmappedBand(cell)) return true;
      const parts = cells.filter(({ section, band }) => section === cell.section && band !== null);
      if (parts.length === 0) return true;
      const group = groupOf(cell.category);
      const sum = sumsOf(parts)[group];
      if (sum !== cell.people) {
        this.findings.push(
          finding(
            "total-differs",
            1,
            cell.where,
            `"${this.table.sheet}" gives ${cell.people} ${groupWords[group]} people in the ${cell.section} workforce in ${cell.where}, but its pay bands add up to ${sum}. The bands are counted. Check for one that is missing or stands twice.`
          )
        );
      }
      return false;
    });
  }

  private isUnmappedBand({ where }: CountCell): boolean {
    return this.uses.some(({ figure }) => figure.where === where && figure.meaning.band === null);
  }

  /** False where White or BME is blank though the table gives the groups: a blank is not a nought. */
  private isComplete(cells: readonly CountCell[]): boolean {
    const codes = new Set(cells.map(({ category }) => category));
    if ([...codes].some((code) => !isGroupCode(code))) return true;
    const missing = (["white", "bme"] as const).filter((group) => !codes.has(group));
    if (missing.length === 0 || cells.length === 0) return cells.length > 0;
    if (this.measure.startsWith("board")) {
      this.findings.push(
        finding(
          "blank-counts",
          missing.length,
          cells[0].where,
          `"${this.table.sheet}" has no number of ${missing.map((group) => groupWords[group]).join(" and ")} people for ${measureWords[this.measure]}: it is read as 0. Enter the 0 if that is right.`
        )
      );
      return true;
    }
    this.findings.push(
      finding(
        "figures-incomplete",
        missing.length,
        cells[0].where,
        `"${this.table.sheet}" has no number of ${missing.map((group) => groupWords[group]).join(" and ")} people for ${measureWords[this.measure]} of ${dateWords(this.period)}, so nothing of it is counted. Enter the number, 0 if it is 0.`
      )
    );
    return false;
  }

  /**
   * Compares the typed totals with what is counted. False where most of them are more than twice or less than half of
   * their parts: these were then not all read, or are of something else.
   */
  private totalsBear(totals: readonly CountUse[], cells: readonly CountCell[]): boolean {
    const compared = totals.flatMap((total) => this.comparedTotal(total, cells) ?? []);
    const wrong = compared.filter(({ value, sums }) => !sums.includes(value));
    const wild = wrong.filter(({ value, sums }) => sums.every((sum) => isFarFrom(value, sum)));
    if (wild.length >= fewestWildTotals && wild.length > compared.length / 2) {
      this.findings.push(this.totalsContradict(wild));
      return false;
    }
    const missing = wrong.flatMap((total) => this.peopleMissing(total) ?? []);
    if (missing.length > 0) {
      this.findings.push(missing[0]);
      return false;
    }
    for (const { value, sums, where, category } of wrong) {
      this.findings.push(
        finding(
          "total-differs",
          1,
          where,
          `The total in ${where} is ${value}, but the numbers that it sums add up to ${sums[0]}.${category === null && value > sums[0] ? " If people of unknown ethnicity are missing, add a column for them." : " Check for a row or column that is missing or stands twice."}`
        )
      );
    }
    return true;
  }

  /** A typed total with the sums that it may be of; null for one that is no sum of what is counted. */
  private comparedTotal(
    { figure, section, band, category, source }: CountUse,
    cells: readonly CountCell[]
  ): ComparedTotal | null {
    const { reading, own, row, where } = figure;
    const { quarter, overseas } = figure.meaning;
    // The total of a quarter, or of applications from overseas, is no sum of all that is counted.
    if (!isCount(reading.value) || quarter !== undefined || overseas !== undefined) return null;
    if (source === "prefilled" && this.prefilled.length > 0) return null;
    const inCategory = ({ category: code }: CountCell) =>
      category === null ||
      code === category ||
      (isGroupCode(category) && groupOf(code) === category);
    const sum = (keep: (cell: CountCell) => boolean) =>
      cells
        .filter((cell) => inCategory(cell) && keep(cell))
        .reduce((all, { people }) => all + people, 0);
    const beside = this.uses.filter(
      (use) => use.figure.row === row && !use.isTotal && use.category !== null
    );
    // A total at the end of a row is of that row, even where other rows are of the same band.
    const isOfRow = category === null && beside.length > 0;
    const { leavesOut } = this.figures;
    // A total of one kind of contract is no sum of all of them.
    if (!isOfRow && own.contract === "employed") return null;
    if (isOfRow ? leavesOut.columns : leavesOut.rows || (leavesOut.columns && category === null)) {
      return null;
    }
    const isOfSeats = !isOfRow && own.voting !== undefined && category === null;
    const inColumn = this.uses.filter(
      (use) => use.figure.column === figure.column && !use.isTotal && use.category !== null
    );
    // A total below seats of one kind is of these alone.
    const summed = isOfSeats && inColumn.length > 0 ? inColumn : beside;
    const sums =
      isOfRow || summed === inColumn
        ? [summed.reduce((all, use) => all + (use.figure.reading.value ?? 0), 0)]
        : own.band !== undefined
          ? [sum((cell) => cell.section === section && cell.band === band)]
          : [sum(() => true), sum((cell) => cell.section === section)];
    const { column } = figure;
    return { value: reading.value!, sums, where, category, line: isOfRow ? { row } : { column } };
  }

  /**
   * Told where a typed total is larger than what was read and a number of its row or column was left out, because its
   * label is not understood: these people are known to be missing. null where nothing left out is small enough.
   */
  private peopleMissing({ value, sums, where, line }: ComparedTotal): Finding | null {
    const most = Math.max(...sums);
    const left = this.figures.notRead.filter(
      (other) =>
        other.value <= value - most &&
        !namesNoPeople.test(other.label) &&
        !namesOtherPeople(other.label) &&
        ("row" in line ? other.row === line.row : other.column === line.column)
    );
    if (left.length === 0) return null;
    const shown = left
      .slice(0, mostShown)
      .map((other) => `${other.value} under "${other.label}" in ${other.where}`);
    const more = left.length - shown.length;
    return finding(
      "people-missing",
      value - most,
      where,
      `The total in ${where} is ${value}, but the numbers of ${measureWords[this.measure]} of ${dateWords(this.period)} that were read add up to ${most}, and numbers beside them were left out because their labels are not understood: ${shown.join(", ")}${more > 0 ? `, and ${more} more` : ""}. People are missing, so nothing of ${measureWords[this.measure]} is counted from this table. Name the row or column after what it holds (an ethnic group, a pay band), or correct the total.`
    );
  }

  private totalsContradict(wild: readonly ComparedTotal[]): Finding {
    const shown = wild
      .slice(0, mostShown)
      .map(({ value, sums, where }) => `${value} in ${where} for ${sums[0]}`);
    const more = wild.length - shown.length;
    return finding(
      "totals-contradict",
      wild.length,
      wild[0].where,
      `The totals of ${measureWords[this.measure]} of ${dateWords(this.period)} in "${this.table.sheet}" are nowhere near the numbers that they sum: ${shown.join(", ")}${more > 0 ? `, and ${more} more` : ""}. Some numbers were not read, or the totals are of something else, so nothing of ${measureWords[this.measure]} is counted from this table. Check that every row and column has its label, and that the totals are of these numbers.`
    );
  }

  private tellUnmapped(): void {
    const total = (texts: ReadonlyMap<CellValue, number>) =>
      [...texts.values()].reduce((sum, n) => sum + n, 0);
    if (this.unmapped.size > 0) {
      this.findings.push(
        finding(
          "unmapped-ethnicity",
          total(this.unmapped),
          this.firstUnmapped,
          `The ethnic groups of ${counted(total(this.unmapped), "person", "people")} in "${this.table.sheet}" are in words that are not recognised, and are counted as unknown: ${textsWithCounts(this.unmapped)}. Replace these texts by White, BME, unknown or NHS ethnic categories, or say in the settings what each means.`
        )
      );
    }
    if (this.bands.size > 0 && this.measure === "workforce") {
      this.findings.push(
        finding(
          "unmapped-grade",
          total(this.bands),
          this.firstBand,
          `The grades of ${counted(total(this.bands), "person", "people")} in "${this.table.sheet}" are no pay band or medical grade: ${textsWithCounts(this.bands)}. They count in the totals and in no band. Say in the settings which band each is.`
        )
      );
    }
  }
}

/** Among as many White British people some of another White background are to be expected. */
const leastWithOtherWhites = 100;

/** Measures of few people, among whom a category may well have nobody. */
const isOfEvents: ReadonlySet<CountedMeasure> = new Set([
  "disciplinary",
  "training",
  "board",
  "board voting",
  "board executive",
]);

/** Codes of labels that may take all minorities together: "BME", "Other ethnic groups". */
const togetherCodes: ReadonlySet<EthnicCategoryCode> = new Set(["bme", "S"]);

/** A typed total: what it is, and what it may be the sum of. */
interface ComparedTotal {
  value: number;
  sums: number[];
  where: string;
  category: EthnicCategoryCode | null;
  /** The row, or the column, that it is the total of. */
  line: { row: number } | { column: number };
}

/** Labels of numbers that no total of people holds. */
const namesNoPeople =
  /%|\bper ?cent|\b(fte|wte|gap|difference|ratio|change|rag|trend|variance|rank|likelihood|target|of which)\b/i;

/** One total that is far out may be a slip of the keyboard. */
const fewestWildTotals = 2;

/** How many totals a message gives. */
const mostShown = 4;

/** Small numbers are easily twice or half of one another. */
const leastDifference = 10;

const isFarFrom = (value: number, sum: number) =>
  (value > sum * 2 || value * 2 < sum) && Math.abs(value - sum) >= leastDifference;

/**
 * Pre-populated numbers in whose place a verified one stands: in the same row where the two stand side by side, else
 * in a row of the same labels. The others are confirmed by a blank.
 */
function replacedByVerified(uses: readonly CountUse[]): CountUse[] {
  const of = (source: CountUse["source"]) => uses.filter((use) => use.source === source);
  const [verified, prefilled] = [of("verified"), of("prefilled")];
  const rows = new Set(verified.map(({ figure }) => figure.row));
  const isBeside = prefilled.some(({ figure }) => rows.has(figure.row));
  const placeOf = (use: CountUse) => {
    const { bandText, overseas, voting } = use.figure.meaning;
    const row = isBeside ? use.figure.row : "";
    return [row, labelOf(use), quarterOf(use), bandText, overseas, voting].join("|");
  };
  const places = new Set(verified.map(placeOf));
  return prefilled.filter((use) => places.has(placeOf(use)));
}

const quarterOf = ({ figure }: CountUse) => figure.meaning.quarter;

/** Executives with and without a vote, voting members who are executives and who are not. */
function areDifferentSeats(
  { figure: { own: one } }: CountUse,
  { figure: { own: other } }: CountUse
) {
  if (one.voting === undefined || other.voting === undefined) return false;
  return one.voting !== other.voting || one.measure !== other.measure;
}

const isToDate = ({ figure }: CountUse) => figure.meaning.toDate === true;

const labelOf = ({ figure, section, band, category }: CountUse) =>
  `${keyOf({ section, band, category: category! })}|${figure.meaning.categoryText ?? ""}`;

const monthsOfQuarter = [
  "April to June",
  "July to September",
  "October to December",
  "January to March",
] as const;

/** The fourth quarter of a year to date is about four times the first; of quarters by themselves it hardly ever is more than twice. */
const leastRise = 2;

/** True for what happens in a year, false for how things stand on one day. */
const isOfAYear = (measure: CountedMeasure) =>
  measure !== "workforce" && !measure.startsWith("board");

/** Numbers below this are those that are suppressed where any are. */
const smallNumber = 5;

const dash = /^\s*[-–—−]+\s*$/;

function isDash({ figure: { reading } }: CountUse): boolean {
  return reading.value === null && dash.test(String(reading.written));
}

function asNone(use: CountUse): CountUse {
  const { figure } = use;
  return { ...use, figure: { ...figure, reading: { ...figure.reading, value: 0 } } };
}

function isCount(value: number | null): boolean {
  return value !== null && Number.isInteger(value) && value >= 0;
}

const groupWords = { white: "White", bme: "BME", unknown: "unknown" } as const;

/** What a measure is called in a message. */
export const measureWords: Record<CountedMeasure, string> = {
  workforce: "the workforce",
  applied: "the applicants",
  shortlisted: "those shortlisted",
  interviewed: "those interviewed",
  offered: "those offered a post",
  appointed: "those appointed",
  started: "those who started",
  disciplinary: "those who entered the disciplinary process",
  training: "those who took up training",
  board: "the board",
  "board voting": "the voting members of the board",
  "board executive": "the executive members of the board",
  "board non-voting": "the non-voting members of the board",
  "board non-executive": "the non-executive members of the board",
};

/** "780 White, 210 BME and 55 unknown". */
export function sumsWords(sums: ByGroup): string {
  const [white, bme, unknown] = groups.map((group) => sums[group].toLocaleString("en-GB"));
  return `${white} White, ${bme} BME and ${unknown} unknown`;
}
