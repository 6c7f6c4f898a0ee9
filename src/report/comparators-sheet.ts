import type { IndicatorResult } from "../analysis/indicator-result";
import { isOfEverybody } from "../analysis/latest-period";
import type { CellValue } from "../intake/found-region";
import { comparators as published, type Comparator } from "../standard/comparators";
import type { IndicatorNumber } from "../standard/indicators";
import { colours } from "./cell-styles";
import { readFigure, type ComparedFigure } from "./comparators-of-kept";
import { constant, serialDate } from "./grid";
import { keptSheet } from "./kept-sheet";
import { keptTableDefinition } from "./kept-table-definitions";
import type { KeptTablePlan } from "./kept-tables";
import { reportedPeriods, type ReportInput } from "./report-input";
import type { SheetPlan } from "./report-plan";

/** The figures of this year that are worth asking for: those of the national report. */
const nationalFigures: readonly Pick<Comparator, "indicator" | "part" | "measure">[] = [
  { indicator: "1", part: "all", measure: "percent" },
  { indicator: "1", part: "VSM", measure: "percent" },
  { indicator: "2", part: "all", measure: "ratio" },
  { indicator: "3", part: "all", measure: "ratio" },
  { indicator: "4", part: "all", measure: "ratio" },
  ...(["5", "6", "7", "8"] as const).flatMap((indicator) =>
    (["White", "BME"] as const).map((part) => ({ indicator, part, measure: "percent" as const }))
  ),
  { indicator: "9", part: "board", measure: "percent" },
];

/** Rows left free for figures of peers. */
const peerRows = 5;

type Cells = Record<string, CellValue>;

interface SuggestedRow {
  key: string;
  cells: Cells;
}

function keyOf({ indicator, year, region, part }: Omit<Comparator, "value" | "source">): string {
  return `${indicator}${part === "all" ? "" : ` ${part}`}, ${year}, ${region}`;
}

/** Rows to fill in: the national figures of the year reported, and some for peers. */
function askedRows(year: number, indicators: ReadonlySet<IndicatorNumber>): SuggestedRow[] {
  const national = nationalFigures
    .filter(({ indicator }) => indicators.has(indicator))
    .map((figure) => ({ ...figure, year, region: "England" }))
    .filter((figure) => !published.some((one) => keyOf(one) === keyOf(figure)))
    .map((figure) => ({
      key: keyOf(figure),
      cells: {
        indicator: Number(figure.indicator),
        part: figure.part,
        year,
        region: figure.region,
        value: "",
        measure: figure.measure,
        source: "",
        note: "To fill in from the national report.",
      },
    }));
  const peers = Array.from({ length: peerRows }, (_, index) => ({
    key: `peers ${index + 1}, ${year}`,
    cells: {
      indicator: "",
      part: "all",
      year,
      region: "",
      value: "",
      measure: "",
      source: "",
      note: index === 0 ? "Free for your own peers: name them under Region or peers." : "",
    },
  }));
  return [...national, ...peers];
}

function publishedRows(indicators: ReadonlySet<IndicatorNumber>): SuggestedRow[] {
  return [...published]
    .filter(({ indicator }) => indicators.has(indicator))
    .sort(
      (one, other) =>
        Number(one.indicator) - Number(other.indicator) ||
        other.year - one.year ||
        one.region.localeCompare(other.region)
    )
    .map((figure) => ({
      key: keyOf(figure),
      cells: {
        indicator: Number(figure.indicator),
        part: figure.part,
        year: figure.year,
        region: figure.region,
        value: figure.value,
        measure: figure.measure,
        source: figure.source,
        note: figure.note ?? "",
      },
    }));
}

function percent(events: number, base: number): number | null {
  return base === 0 ? null : (100 * events) / base;
}

/** Our figure of the kind of a comparator in one result; null where the result does not give it. */
function figureIn(result: IndicatorResult, { part, measure }: ComparedFigure): number | null {
  if (part === "BME" || part === "White") {
    const { rate } = part === "BME" ? result.bme : result.white;
    return result.part === "all" && measure === "percent" && rate !== null ? 100 * rate : null;
  }
  if (result.part !== part) return null;
  if (result.indicator === "9" && measure === "percent") {
    return percent(result.bme.events, result.bme.base);
  }
  return result.measure === measure && typeof result.value === "number" ? result.value : null;
}

/** BME percentage of all very senior managers at one date. */
function seniorShare(results: readonly IndicatorResult[]): number | null {
  const rows = results.filter(({ indicator, part }) => indicator === "1" && part.endsWith(": VSM"));
  const sum = (of: (result: IndicatorResult) => number) =>
    rows.reduce((total, result) => total + of(result), 0);
  return percent(
    sum(({ bme }) => bme.events),
    sum(({ bme }) => bme.base)
  );
}

/** Our own figure of the same kind: of the same year, else of the latest year that has one; null where there is none. */
export function ownFigure(
  results: readonly IndicatorResult[],
  comparator: ComparedFigure
): { value: number; period: string } | null {
  const own = results.filter(
    (result) => result.indicator === comparator.indicator && isOfEverybody(result)
  );
  const periods = [...new Set(own.map(({ period }) => period))].sort().reverse();
  const sameYear = periods.filter((period) => Number(period.slice(0, 4)) === comparator.year);
  for (const period of [...sameYear, ...periods]) {
    const then = own.filter((result) => result.period === period);
    const value =
      comparator.part === "VSM"
        ? seniorShare(then)
        : then.map((result) => figureIn(result, comparator)).find((one) => one !== null);
    if (value !== null && value !== undefined) return { value, period };
  }
  return null;
}

/** The table of figures to compare with: published ones and empty rows at first, afterwards what the user made of them. */
export function comparatorsTable(input: ReportInput): KeptTablePlan {
  const { results, counts, kept } = input;
  const indicators = new Set(results.filter(isOfEverybody).map(({ indicator }) => indicator));
  const year = Number(reportedPeriods(counts).latest.slice(0, 4));
  const standing = kept.comparators ?? [];
  const suggested = [...askedRows(year, indicators), ...publishedRows(indicators)];
  const keys = new Set(suggested.map(({ key }) => key));
  const earlier = standing
    .filter(
      ({ cells }) => typeof cells.key === "string" && cells.key !== "" && !keys.has(cells.key)
    )
    .map(({ cells }) => ({ key: String(cells.key), cells }));
  const rows = [...suggested, ...earlier].map(({ key, cells }) => {
    const now = standing.find((row) => row.cells.key === key)?.cells ?? cells;
    const read = readFigure({ cells: now });
    const ours = "figure" in read ? ownFigure(results, read.figure) : null;
    return {
      key,
      cells: {
        ...cells,
        key,
        ours: ours === null ? "" : ours.value,
        oursAt: ours === null ? "" : serialDate(ours.period),
      },
    };
  });
  return {
    definition: keptTableDefinition("comparators"),
    at: "A6",
    rows,
    closed: null,
  };
}

/** Published figures and those of peers, kept by the user, with our own beside them. */
export function comparatorsSheet(input: ReportInput): SheetPlan {
  return keptSheet(
    input,
    {
      key: "comparators",
      title: "Figures to compare with",
      note: "Yours to change and to add to: a refresh keeps what stands here and adds rows at the end. To leave a figure out, empty its value (a deleted row comes back). Ratios in the direction of the indicator; percentages as 48.8, not 0.488.",
      finding: constant(
        "Figures of other years are not joined; national figures differ in method from year to year.",
        "WRES Headline"
      ),
      frozenColumns: 1,
      tabColor: colours.unknown,
      orientation: "Landscape",
    },
    comparatorsTable(input)
  );
}
