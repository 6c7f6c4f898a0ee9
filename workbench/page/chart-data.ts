import { SSF } from "@e965/xlsx";
import type { CellValue } from "../../src/intake/found-region";
import type { Book } from "../book/book";
import type { SheetModel } from "../book/book-data";
import type { ChartModel, ChartSeriesModel } from "../book/chart-model";

/** A series with the values its cells have at the moment; null where a cell holds no number. */
export interface DrawnSeries {
  model: ChartSeriesModel;
  values: (number | null)[];
  /** Horizontal places of a scatter's points. */
  xValues: (number | null)[];
  /** Own labels by point; null: none. */
  labels: (string | null)[];
}

/** A chart with everything it shows, ready to be drawn. */
export interface DrawnChart {
  model: ChartModel;
  title: string;
  family: "bar" | "column" | "line" | "scatter";
  stacking: "none" | "stacked" | "percent";
  categories: string[];
  series: DrawnSeries[];
}

interface ReferencedCell {
  value: CellValue;
  text: string;
}

function formatted(value: CellValue, format: string): string {
  if (typeof value !== "number") return String(value);
  try {
    return String(SSF.format(format, value));
  } catch {
    // The label of a chart is no place for an error about a number format.
    return String(value);
  }
}

/** A number as an axis or label writes it. */
export function formattedNumber(value: number, format: string | null): string {
  return formatted(value, format ?? "General");
}

/** Cells a chart points at, row by row; none when the reference is broken. */
function referencedCells(
  book: Book,
  sheet: SheetModel,
  reference: string | null
): ReferencedCell[] {
  if (!reference) return [];
  const found = book.referenceOf(reference.startsWith("=") ? reference : `=${reference}`, sheet);
  if (!found) return [];
  const { top, left, bottom, right } = found.area;
  const cells: ReferencedCell[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const value = book.value(found.sheet, row, column);
      const { numberFormat = "General" } = book.format(found.sheet, row, column);
      cells.push({ value, text: formatted(value, numberFormat) });
    }
  return cells;
}

const numbers = (cells: ReferencedCell[]): (number | null)[] =>
  cells.map(({ value }) => (typeof value === "number" ? value : null));

function familyOf(type: string): DrawnChart["family"] {
  if (type.startsWith("Bar")) return "bar";
  if (type.startsWith("XYScatter")) return "scatter";
  return type.startsWith("Line") ? "line" : "column";
}

function stackingOf(type: string): DrawnChart["stacking"] {
  if (type.endsWith("Stacked100")) return "percent";
  return type.endsWith("Stacked") ? "stacked" : "none";
}

/** Reads what a chart of a sheet shows from the cells it points at. Formulas must have been calculated. */
export function drawnChart(book: Book, sheet: SheetModel, model: ChartModel): DrawnChart {
  const series = model.series.map((one): DrawnSeries => {
    const values = numbers(referencedCells(book, sheet, one.values));
    const labels = values.map((value, index) => {
      const own = one.pointLabels[index];
      if (own?.formula) return referencedCells(book, sheet, own.formula)[0]?.text ?? null;
      if (own?.text) return own.text;
      const shown = one.hasDataLabels && one.dataLabels.showValue && value !== null;
      return shown ? formattedNumber(value, one.dataLabels.numberFormat) : null;
    });
    return {
      model: one,
      values,
      xValues: numbers(referencedCells(book, sheet, one.xValues)),
      labels,
    };
  });
  const title = referencedCells(book, sheet, model.title.formula)[0]?.text ?? model.title.text;
  return {
    model,
    title: model.title.visible ? title : "",
    family: familyOf(model.type),
    stacking: stackingOf(model.type),
    categories: referencedCells(book, sheet, model.series[0]?.xValues ?? null).map(
      ({ text }) => text
    ),
    series,
  };
}
