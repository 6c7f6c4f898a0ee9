import type { Rectangle } from "../../book/a1";
import type { SheetModel } from "../../book/book-data";
import type { ChartAxisModel, ChartModel, ChartSeriesModel } from "../../book/chart-model";
import type { HostContext, HostObject, Member, RangeObject } from "../member";
import { defineType } from "../member";
import { invalidArgument, itemNotFound, notImplemented } from "../office-error";
import { absoluteReference, number, oneOf, range, rangeObject, text } from "./arguments";
import type { ChartFillObject, ChartFontObject } from "./chart-format";
import { fontOf, lineOf } from "./chart-format";
import { newSeries } from "./chart-series";
import { cellFormula } from "./chart-text";
import { collection } from "./collection";
import { displayText } from "./range";
import { columnPoints, indexAt, leftOf, rowPoints, topOf } from "./sizes";

interface ChartCollectionObject extends HostObject {
  type: "ChartCollection";
  sheet: SheetModel;
}

interface ChartObject extends HostObject {
  sheet: SheetModel;
  chart: ChartModel;
}

const chartObject = (sheet: SheetModel, chart: ChartModel): ChartObject => ({
  type: "Chart",
  sheet,
  chart,
});

const axis = (majorGridlines: boolean): ChartAxisModel => ({
  visible: true,
  title: { visible: false, text: "" },
  minimum: null,
  maximum: null,
  majorUnit: null,
  scaleType: "Linear",
  logBase: 10,
  numberFormat: null,
  majorGridlines,
  reversePlotOrder: false,
  tickLabelPosition: "NextToAxis",
  position: "Automatic",
});

/** Kinds of chart the workbench draws; the others are refused rather than drawn as something else. */
const drawn = new Set([
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
]);

/**
 * The series Excel makes of a block of cells: names in the first row when it holds text, categories in the first
 * column when it holds text or its corner is blank; a scatter takes the first of several columns as x. By rows
 * the same, turned.
 */
export function seriesOfRange(
  source: RangeObject,
  type: string,
  by: "Columns" | "Rows",
  { book }: HostContext
): ChartSeriesModel[] {
  const { sheet, area } = source;
  const byColumns = by === "Columns";
  const [lines, length] = byColumns
    ? [area.right - area.left + 1, area.bottom - area.top + 1]
    : [area.bottom - area.top + 1, area.right - area.left + 1];
  const at = (across: number, along: number) =>
    byColumns
      ? book.value(sheet, area.top + along, area.left + across)
      : book.value(sheet, area.top + across, area.left + along);
  const isText = (value: unknown) => typeof value === "string" && value !== "";
  const first = lines > 1 ? 1 : 0;
  const hasNames =
    length > 1 &&
    Array.from({ length: lines - first }, (_, index) => at(index + first, 0)).some(isText);
  const start = hasNames ? 1 : 0;
  const hasCategories =
    lines > 1 &&
    (type.startsWith("XYScatter") ||
      (hasNames && at(0, 0) === "") ||
      Array.from({ length: length - start }, (_, index) => at(0, index + start)).some(isText));
  const cells = (line: number): string => {
    const part: Rectangle = byColumns
      ? { ...area, top: area.top + start, left: area.left + line, right: area.left + line }
      : { ...area, left: area.left + start, top: area.top + line, bottom: area.top + line };
    return absoluteReference(rangeObject(sheet, part));
  };
  return Array.from({ length: lines - (hasCategories ? 1 : 0) }, (_, index) => {
    const line = index + (hasCategories ? 1 : 0);
    const series = newSeries(hasNames ? String(at(line, 0)) : `Series${index + 1}`, type);
    series.values = cells(line);
    series.xValues = hasCategories ? cells(0) : null;
    return series;
  });
}

function chartType(value: unknown): string {
  const type = text(value, "The type of a chart");
  if (!drawn.has(type))
    throw notImplemented(
      `The workbench draws ${[...drawn].join(", ")}, not ${JSON.stringify(type)}.`
    );
  return type;
}

function direction(value: unknown): "Columns" | "Rows" {
  if (value === undefined || value === "Auto")
    throw invalidArgument(
      'Say seriesBy "Columns" or "Rows": "Auto" reads the same cells differently in Excel on the web and on the desktop.'
    );
  return oneOf(value, "seriesBy", ["Columns", "Rows"]);
}

function addChart({ sheet }: ChartCollectionObject, args: unknown[], context: HostContext) {
  const type = chartType(args[0]);
  const source = range(args[1], "The cells of a chart", sheet, context);
  const by = direction(args[2]);
  const taken = new Set(sheet.charts.map(({ name }) => name));
  let count = 1;
  while (taken.has(`Chart ${count}`)) count++;
  const series = seriesOfRange(source, type, by, context);
  const chart: ChartModel = {
    id: context.book.newId("chart"),
    name: `Chart ${count}`,
    type,
    title: {
      visible: true,
      text: series.length === 1 ? series[0].name : "Chart Title",
      formula: null,
      fontSize: null,
    },
    legend: { visible: series.length > 1, position: "Right", hiddenEntries: [] },
    series,
    categoryAxis: axis(type.startsWith("XYScatter")),
    valueAxis: axis(true),
    displayBlanksAs: "NotPlotted",
    position: { fromRow: 1, fromColumn: 1, toRow: 15, toColumn: 7 },
  };
  sheet.charts.push(chart);
  return chartObject(sheet, chart);
}

export const chartCollection = defineType(
  collection<ChartCollectionObject>({
    type: "ChartCollection",
    itemName: "chart",
    items: ({ sheet }) => sheet.charts.map((chart) => chartObject(sheet, chart)),
    item({ sheet }, key) {
      const chart =
        sheet.charts.find(({ name }) => name === key) ?? sheet.charts.find(({ id }) => id === key);
      return chart ? chartObject(sheet, chart) : null;
    },
    members: { add: { call: addChart, arguments: [2, 3], changes: "sheet" } },
  })
);

/** Left, top, width and height of a chart in points. */
function box({ sheet, chart: { position } }: ChartObject) {
  const left = leftOf(sheet, position.fromColumn);
  const top = topOf(sheet, position.fromRow);
  return {
    left,
    top,
    width: leftOf(sheet, position.toColumn + 1) - left,
    height: topOf(sheet, position.toRow + 1) - top,
  };
}

/** The book keeps a chart by the cells it covers: a size in points becomes the nearest cells. */
function moveBox(object: ChartObject, change: Partial<ReturnType<typeof box>>): void {
  const { left, top, width, height } = { ...box(object), ...change };
  const { sheet, chart } = object;
  const columnAt = (points: number) => indexAt(points, (column) => columnPoints(sheet, column));
  const rowAt = (points: number) => indexAt(points, (row) => rowPoints(sheet, row));
  const fromColumn = columnAt(left);
  const fromRow = rowAt(top);
  chart.position = {
    fromRow,
    fromColumn,
    toRow: Math.max(fromRow, rowAt(top + height - 1)),
    toColumn: Math.max(fromColumn, columnAt(left + width - 1)),
  };
}

const side = (name: "left" | "top" | "width" | "height"): Member<ChartObject> => ({
  get: (object) => box(object)[name],
  set: (object, value) => moveBox(object, { [name]: number(value, `The ${name} of a chart`, 0) }),
});

const part = (type: string): Member<ChartObject> => ({
  navigate: (object): HostObject => ({ ...object, type }),
});

export const chartTypeDefinition = defineType<ChartObject>({
  type: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  members: {
    id: { get: ({ chart }) => chart.id },
    name: {
      get: ({ chart }) => chart.name,
      set({ sheet, chart }, value) {
        const name = text(value, "The name of a chart");
        if (sheet.charts.some((other) => other !== chart && other.name === name))
          throw invalidArgument(`The sheet "${sheet.name}" already has a chart "${name}".`);
        chart.name = name;
      },
    },
    chartType: {
      get: ({ chart }) => chart.type,
      set({ chart }, value) {
        chart.type = chartType(value);
        for (const series of chart.series) series.chartType = chart.type;
      },
      oneOf: "ChartType",
    },
    left: side("left"),
    top: side("top"),
    width: side("width"),
    height: side("height"),
    displayBlanksAs: {
      get: ({ chart }) => chart.displayBlanksAs,
      set({ chart }, value) {
        chart.displayBlanksAs = value as string;
      },
      oneOf: "ChartDisplayBlanksAs",
    },
    setPosition: {
      call({ sheet, chart }, [start, end], context) {
        const from = range(start, "The first cell", sheet, context).area;
        const to = end === undefined ? from : range(end, "The last cell", sheet, context).area;
        if (to.bottom < from.top || to.right < from.left)
          throw invalidArgument("The last cell of a chart lies before its first one.");
        chart.position = {
          fromRow: from.top,
          fromColumn: from.left,
          toRow: to.bottom,
          toColumn: to.right,
        };
      },
      arguments: [1, 2],
      changes: "sheet",
    },
    setData: {
      call({ sheet, chart }, [source, by], context) {
        const cells = range(source, "The cells of a chart", sheet, context);
        chart.series = seriesOfRange(cells, chart.type, direction(by), context);
      },
      arguments: [1, 2],
      changes: "sheet",
    },
    delete: {
      call({ sheet, chart }) {
        const index = sheet.charts.indexOf(chart);
        if (index < 0) throw itemNotFound(`The chart "${chart.name}" is no longer there.`);
        sheet.charts.splice(index, 1);
      },
      changes: "sheet",
    },
    worksheet: { navigate: ({ sheet }): HostObject => ({ type: "Worksheet", sheet }) },
    title: part("ChartTitle"),
    legend: part("ChartLegend"),
    series: part("ChartSeriesCollection"),
    axes: part("ChartAxes"),
    plotArea: part("ChartPlotArea"),
    format: part("ChartAreaFormat"),
  },
});

export const chartAreaFormat = defineType<ChartObject>({
  type: "ChartAreaFormat",
  members: {
    fill: {
      navigate: ({ sheet, chart }): ChartFillObject => ({
        type: "ChartFill",
        sheet,
        write: (fill) => {
          chart.fillColor = fill;
        },
      }),
    },
    border: { navigate: ({ sheet, chart }) => lineOf("ChartBorder", sheet, chart, "border") },
    font: { navigate: ({ sheet, chart }): ChartFontObject => fontOf(sheet, chart) },
  },
});

export const chartPlotArea = defineType<ChartObject>({
  type: "ChartPlotArea",
  members: { format: part("ChartPlotAreaFormat") },
});

export const chartPlotAreaFormat = defineType<ChartObject>({
  type: "ChartPlotAreaFormat",
  members: {
    fill: {
      navigate: ({ sheet, chart }): ChartFillObject => ({
        type: "ChartFill",
        sheet,
        write: (fill) => {
          chart.plotAreaFillColor = fill;
        },
      }),
    },
  },
});

export const chartTitle = defineType<ChartObject>({
  type: "ChartTitle",
  members: {
    text: {
      get({ sheet, chart: { title } }, context) {
        const found = title.formula && context.book.referenceOf(title.formula, sheet);
        return found
          ? displayText(found.sheet, found.area.top, found.area.left, context)
          : title.text;
      },
      set({ chart }, value) {
        Object.assign(chart.title, {
          text: text(value, "The title of a chart"),
          formula: null,
          visible: true,
        });
      },
      calculated: true,
    },
    visible: {
      get: ({ chart }) => chart.title.visible,
      set({ chart }, value) {
        chart.title.visible = value as boolean;
      },
      is: "boolean",
    },
    setFormula: {
      call({ sheet, chart }, [formula], context) {
        chart.title.formula = cellFormula(formula, "The formula of a title", sheet, context);
        chart.title.visible = true;
      },
      arguments: [1, 1],
      changes: "sheet",
    },
    format: part("ChartTitleFormat"),
  },
});

export const chartTitleFormat = defineType<ChartObject>({
  type: "ChartTitleFormat",
  members: {
    font: {
      navigate: ({ sheet, chart: { title } }): ChartFontObject => ({
        type: "ChartFont",
        sheet,
        read: () => ({
          ...title.font,
          ...(title.fontSize === null ? {} : { size: title.fontSize }),
        }),
        write({ size, ...others }) {
          if (size !== undefined) title.fontSize = size;
          if (Object.keys(others).length > 0) title.font = { ...title.font, ...others };
        },
      }),
    },
  },
});

export const chartLegend = defineType<ChartObject>({
  type: "ChartLegend",
  members: {
    visible: {
      get: ({ chart }) => chart.legend.visible,
      set({ chart }, value) {
        chart.legend.visible = value as boolean;
      },
      is: "boolean",
    },
    position: {
      get: ({ chart }) => chart.legend.position,
      set({ chart }, value) {
        chart.legend.position = value as string;
      },
      oneOf: "ChartLegendPosition",
    },
    legendEntries: part("ChartLegendEntryCollection"),
    format: part("ChartLegendFormat"),
  },
});

export const chartLegendFormat = defineType<ChartObject>({
  type: "ChartLegendFormat",
  members: {
    font: { navigate: ({ sheet, chart }): ChartFontObject => fontOf(sheet, chart.legend) },
  },
});

interface LegendEntryObject extends ChartObject {
  index: number;
}

export const chartLegendEntries = defineType(
  collection<ChartObject>({
    type: "ChartLegendEntryCollection",
    itemName: "legend entry",
    items: (object) =>
      object.chart.series.map((_, index): LegendEntryObject => ({
        ...object,
        type: "ChartLegendEntry",
        index,
      })),
  })
);

export const chartLegendEntry = defineType<LegendEntryObject>({
  type: "ChartLegendEntry",
  members: {
    index: { get: ({ index }) => index },
    visible: {
      get: ({ chart, index }) => !chart.legend.hiddenEntries.includes(index),
      set({ chart, index }, value) {
        const hidden = new Set(chart.legend.hiddenEntries);
        if (value) hidden.delete(index);
        else hidden.add(index);
        chart.legend.hiddenEntries = [...hidden].sort((a, b) => a - b);
      },
      is: "boolean",
    },
  },
});
