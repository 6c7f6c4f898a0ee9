import { formatDate } from "../analysis/format";
import type { SplitSummary, SplitUnit } from "../analysis/splits";
import { columnName } from "../standard/address";
import { indicators } from "../standard/indicators";
import { tableNames } from "../standard/workbook-names";
import { colours } from "./cell-styles";
import type { ChartData } from "./chart-data";
import {
  comparisonColumns,
  comparisonHeader,
  comparisonsUnchanged,
  comparisonWidths,
  directionWords,
  intervalName,
  limitCell,
  numberCell,
  rowText,
  usualNames,
  type ComparisonRow,
} from "./comparison-table";
import { funnelChart } from "./funnel-chart";
import { constant, formula, serialDate } from "./grid";
import { guardedText } from "./guarded";
import { latestFirst, resultOf, type ReportInput } from "./report-input";
import type { PlannedCell, SheetPlan } from "./report-plan";
import { firstDataRow, frameSheet, type ChartColumn } from "./sheet-frame";

interface UnitRow extends ComparisonRow {
  unit: SplitUnit;
}

/** The units of one column, indicator and snapshot date: neighbouring rows of the table. */
interface Family {
  summary: SplitSummary;
  rows: UnitRow[];
}

const firstCount = 4;

function familiesOf({ counts, results, splits }: ReportInput): Family[] {
  let row = firstDataRow;
  return latestFirst(counts)
    .flatMap((period) => splits.filter((summary) => summary.period === period))
    .map((summary) => ({
      summary,
      rows: summary.units.map((unit) => ({
        unit,
        result: resultOf(results, summary.indicator, unit.part, summary.period)!,
        sheet: "splits" as const,
        row: row++,
        firstCount,
      })),
    }));
}

/** The comparisons of units in the order of the table: the latest snapshot first. */
export function unitRows(input: ReportInput): ComparisonRow[] {
  return familiesOf(input).flatMap(({ rows }) => rows);
}

/** "2 Appointed". */
function subjectOf({ indicator }: SplitSummary): string {
  return `${indicator} ${indicators[indicator].eventsHeading}`;
}

const notRanked = "not ranked";
const notDrawn = "[z]";

function tableRow(row: UnitRow, { summary, rows }: Family): PlannedCell[] {
  const { unit, result } = row;
  const ranked = rows.filter(({ unit: { rank } }) => rank !== null).length;
  const order = unit.rank === null ? notRanked : `${unit.rank} of ${ranked}`;
  return [
    constant(subjectOf(summary), "WRES Text"),
    constant(summary.column, "WRES Text"),
    constant(unit.value, "WRES Text"),
    constant(serialDate(result.period), "WRES Date"),
    ...comparisonColumns(row),
    rowText(row, order),
    rowText(row, unit.white?.position ?? notDrawn),
    rowText(row, unit.bme?.position ?? notDrawn),
    rowText(row, result.sentence),
  ];
}

/** Native formulas over the rows of a family, whatever units take part: those with two proportions do. */
function familyFormulas({ summary, rows }: Family) {
  const [first, last] = [rows[0].row + 1, rows[rows.length - 1].row + 1];
  const column = (offset: number) => {
    const name = columnName(firstCount + offset);
    return `$${name}$${first}:$${name}$${last}`;
  };
  const white = { events: column(0), base: column(1) };
  const bme = { events: column(2), base: column(3) };
  const takesPart = [white, bme]
    .map(({ events, base }) => `(${base}>0)*(${events}<=${base})`)
    .join("*");
  const sum = (of: string) => `SUMPRODUCT(${takesPart}*${of})`;
  const [above, below] = summary.direction === "white/bme" ? [white, bme] : [bme, white];
  const everybody = `(${white.base}+${bme.base})`;
  return {
    crude: `IFERROR(${sum(above.events)}*${sum(below.base)}/(${sum(above.base)}*${sum(below.events)}),NA())`,
    combined: `IFERROR(${sum(`${above.events}*${below.base}/${everybody}`)}/${sum(`${below.events}*${above.base}/${everybody}`)},NA())`,
  };
}

function familyRow(family: Family): PlannedCell[] {
  const { summary, rows } = family;
  const { crude, combined } = familyFormulas(family);
  const condition = comparisonsUnchanged(rows);
  return [
    constant(subjectOf(summary), "WRES Text"),
    constant(summary.column, "WRES Text"),
    constant(serialDate(summary.period), "WRES Date"),
    constant(rows.length, "WRES Count"),
    numberCell(condition, summary.rate, "WRES Percent"),
    constant(directionWords(summary.direction, usualNames), "WRES Text"),
    formula(crude, "WRES Ratio"),
    formula(combined, "WRES Ratio"),
    limitCell(condition, summary.combined.interval, "lower", "WRES Ratio"),
    limitCell(condition, summary.combined.interval, "upper", "WRES Ratio"),
    numberCell(condition, summary.homogeneity?.p, "WRES Probability"),
    formula(guardedText(condition, summary.sentence), "WRES Text"),
  ];
}

/** So many units are named above a chart; the table has all. */
const mostNamed = 8;

/** Units of which White or BME rates lie outside the limits of the funnel, in words. */
function outsideWords({ rows }: Family): string {
  const parts = (["BME", "White"] as const).flatMap((name) => {
    const group = name === "BME" ? "bme" : "white";
    const outside = rows.flatMap(({ unit }) => {
      const position = unit[group]?.position ?? "inside";
      return position === "inside" ? [] : [`${unit.value} (${position})`];
    });
    if (outside.length === 0) return [];
    const others = outside.length - mostNamed;
    const more = others > 0 ? ` and ${others} more` : "";
    return [`${name}: ${outside.slice(0, mostNamed).join(", ")}${more}`];
  });
  return parts.length > 0
    ? `Rates outside the limits of chance. ${parts.join("; ")}.`
    : "Every rate lies within the 95% limits of chance around that of the whole.";
}

function chartOf(family: Family, data: ChartData): ChartColumn[] {
  const { summary, rows } = family;
  const { indicator, column, period } = summary;
  const columns = [...column].filter((letter) => /[A-Za-z0-9]/.test(letter)).join("");
  const chart = funnelChart(
    {
      name: `WRES_Splits_I${indicator}_${columns.slice(0, 30)}`,
      title: `${subjectOf(summary)} by ${column}, ${formatDate(period)}`,
      event: `indicator ${indicator}`,
    },
    summary,
    rows.map((row) => ({ unit: row.unit, row })),
    data
  );
  if (!chart) return [];
  const finding = guardedText(
    comparisonsUnchanged(rows),
    `${outsideWords(family)} ${summary.sentence}`
  );
  return [{ finding: formula(finding, "WRES Finding"), chart }];
}

/** Indicators 2, 3 and 4 by the values of a column; null where nothing is split. */
export function splitsSheet(input: ReportInput, data: ChartData): SheetPlan | null {
  const { level } = input.settings;
  const families = familiesOf(input);
  if (families.length === 0) return null;
  const latest = families[0].summary.period;
  return frameSheet(input, {
    key: "splits",
    title: `Indicators 2, 3 and 4 by ${[...new Set(families.map((one) => one.summary.column))].join(", ")}`,
    note: `p is adjusted by Holm's method for the number of units compared. Order: 1 is where BME people fare worst beside White people; units with few events or no ratio are not ranked. Funnel: where the rate lies among the limits of chance around that of the whole. [z] not applicable.`,
    finding: constant(
      "Small units swing widely by chance alone: look at the limits of the funnel before the order.",
      "WRES Headline"
    ),
    tables: [
      {
        name: tableNames.splits,
        header: [
          "Indicator",
          "Column",
          "Unit",
          "Snapshot",
          ...comparisonHeader(level, { adjusted: true }),
          "Order",
          "White in the funnel",
          "BME in the funnel",
          "What it means",
        ],
        rows: families.flatMap((family) => family.rows.map((row) => tableRow(row, family))),
        widths: [15, 14, 26, 11, ...comparisonWidths, 10, 10, 10, 60],
      },
      {
        name: tableNames.splitColumns,
        header: [
          "Indicator",
          "Column",
          "Snapshot",
          "Units",
          "Rate of the whole",
          "Direction",
          "Ratio of all taken as one",
          "Ratio within units (Mantel–Haenszel)",
          `${intervalName(level)} from`,
          `${intervalName(level)} to`,
          "p, same ratio in all units",
          "What it means",
        ],
        rows: families.map(familyRow),
        widths: [15, 14, 11, 7, 9, 12, 12, 20, 8, 8, 12, 100],
      },
    ],
    charts: families
      .filter((family) => family.summary.period === latest)
      .flatMap((family) => chartOf(family, data)),
    frozenColumns: 3,
    tabColor: colours.bme,
    orientation: "Landscape",
  });
}
