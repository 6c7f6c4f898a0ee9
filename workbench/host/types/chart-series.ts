import { columnsOf, rowsOf } from "../../book/a1";
import type { SheetModel } from "../../book/book-data";
import type { ChartModel, ChartSeriesModel } from "../../book/chart-model";
import type { HostContext, HostObject, Member, RangeObject } from "../member";
import { defineType } from "../member";
import { invalidArgument, itemNotFound } from "../office-error";
import { absoluteReference, color, range, text, whole } from "./arguments";
import type { ChartFillObject, ChartFontObject, ChartLineObject } from "./chart-format";
import { cellFormula } from "./chart-text";
import { collection } from "./collection";

interface SeriesCollectionObject extends HostObject {
  type: "ChartSeriesCollection";
  sheet: SheetModel;
  chart: ChartModel;
}

interface SeriesObject extends HostObject {
  sheet: SheetModel;
  chart: ChartModel;
  series: ChartSeriesModel;
}

/** What kind of drawing a chart type gives its series. */
const isBar = (type: string): boolean => /^(Bar|Column)(Clustered|Stacked)/.test(type);
const isPointed = (type: string): boolean => /^(Line|XYScatter)/.test(type);
const isStacked = (type: string): boolean => /Stacked/.test(type);

/** Where data labels may stand, by the kind of chart; Excel refuses the others. */
const labelPositions: [(type: string) => boolean, string[]][] = [
  [(type) => isBar(type) && isStacked(type), ["Center", "InsideEnd", "InsideBase"]],
  [isBar, ["Center", "InsideEnd", "InsideBase", "OutsideEnd"]],
  [isPointed, ["Center", "Left", "Right", "Top", "Bottom"]],
];

function labelPosition({ series }: SeriesObject, value: unknown): string {
  const allowed = labelPositions.find(([applies]) => applies(series.chartType))?.[1];
  if (allowed && !allowed.includes(value as string))
    throw invalidArgument(
      `Labels of ${series.chartType} can stand at ${allowed.join(", ")}, not at ${JSON.stringify(value)}.`
    );
  return value as string;
}

/** A series as Excel adds it: with a name and nothing to draw yet. */
export function newSeries(name: string, chartType: string): ChartSeriesModel {
  return {
    name,
    chartType,
    values: "",
    xValues: null,
    fillColor: null,
    lineColor: null,
    lineWeight: null,
    lineStyle: "Automatic",
    markerStyle: "Automatic",
    markerSize: null,
    markerBackgroundColor: null,
    markerForegroundColor: null,
    gapWidth: null,
    overlap: null,
    hasDataLabels: false,
    dataLabels: {
      showValue: false,
      position: null,
      numberFormat: null,
      fontColor: null,
      fontSize: null,
    },
    pointLabels: {},
  };
}

const seriesObject = (
  { sheet, chart }: { sheet: SheetModel; chart: ChartModel },
  series: ChartSeriesModel
): SeriesObject => ({ type: "ChartSeries", sheet, chart, series });

/** Ids of series, so that one is found again after another was deleted. */
const seriesIds = new WeakMap<ChartSeriesModel, string>();
let seriesNumber = 0;

function seriesId(series: ChartSeriesModel): string {
  let id = seriesIds.get(series);
  if (!id) seriesIds.set(series, (id = `series${++seriesNumber}`));
  return id;
}

export const chartSeriesCollection = defineType(
  collection<SeriesCollectionObject>({
    type: "ChartSeriesCollection",
    itemName: "series",
    items: (object) => object.chart.series.map((series) => seriesObject(object, series)),
    item(object, key) {
      const series =
        typeof key === "number"
          ? object.chart.series[key]
          : object.chart.series.find((model) => seriesId(model) === key);
      return series ? seriesObject(object, series) : null;
    },
    members: {
      add: {
        call(object, [name, index]) {
          const { series, type } = object.chart;
          if (series.length >= 255) throw invalidArgument("A chart has at most 255 series.");
          const model = newSeries(
            name == null ? `Series${series.length + 1}` : text(name, "The name of a series"),
            type
          );
          const at = index == null ? series.length : whole(index, "The index", 0, series.length);
          series.splice(at, 0, model);
          return seriesObject(object, model);
        },
        arguments: [0, 2],
        changes: "sheet",
      },
    },
  })
);

/** The cells of a series: one row or one column. */
function line(object: SeriesObject, value: unknown, what: string, context: HostContext): string {
  const found: RangeObject = range(value, what, object.sheet, context);
  if (rowsOf(found.area) > 1 && columnsOf(found.area) > 1)
    throw invalidArgument(`${what} must be one row or one column of cells.`);
  return absoluteReference(found);
}

const forKind = (
  applies: (type: string) => boolean,
  words: string,
  member: Member<SeriesObject>
): Member<SeriesObject> => ({
  ...member,
  set(object, value, context) {
    if (!applies(object.series.chartType))
      throw invalidArgument(`Only ${words} have this; the series is ${object.series.chartType}.`);
    member.set?.(object, value, context);
  },
});

const limited = (
  name: "gapWidth" | "overlap" | "markerSize",
  fallback: number,
  least: number,
  most: number
): Member<SeriesObject> => ({
  get: ({ series }) => series[name] ?? fallback,
  set({ series }, value) {
    series[name] = whole(value, name, least, most);
  },
});

const markerColor = (
  name: "markerBackgroundColor" | "markerForegroundColor"
): Member<SeriesObject> => ({
  get: ({ series }) => series[name] ?? "",
  set({ series }, value) {
    series[name] = color(value, "The colour of a marker");
  },
});

const part = (type: string): Member<SeriesObject> => ({
  navigate: (object): HostObject => ({ ...object, type }),
});

export const chartSeries = defineType<SeriesObject>({
  type: "ChartSeries",
  identity: ({ series }) => ({ _Id: seriesId(series) }),
  members: {
    name: {
      get: ({ series }) => series.name,
      set({ series }, value) {
        series.name = text(value, "The name of a series");
      },
    },
    chartType: {
      get: ({ series }) => series.chartType,
      set({ series }, value) {
        series.chartType = value as string;
      },
      oneOf: "ChartType",
    },
    setValues: {
      call(object, [cells], context) {
        object.series.values = line(object, cells, "The values of a series", context);
      },
      arguments: [1, 1],
      changes: "sheet",
    },
    setXAxisValues: {
      call(object, [cells], context) {
        object.series.xValues = line(object, cells, "The categories of a series", context);
      },
      arguments: [1, 1],
      changes: "sheet",
    },
    delete: {
      call({ chart, series }) {
        const index = chart.series.indexOf(series);
        if (index < 0) throw itemNotFound("The series is no longer there.");
        chart.series.splice(index, 1);
        chart.legend.hiddenEntries = chart.legend.hiddenEntries
          .filter((entry) => entry !== index)
          .map((entry) => (entry > index ? entry - 1 : entry));
      },
      changes: "sheet",
    },
    gapWidth: forKind(isBar, "bars and columns", limited("gapWidth", 150, 0, 500)),
    overlap: forKind(isBar, "bars and columns", limited("overlap", 0, -100, 100)),
    markerStyle: forKind(isPointed, "lines and scatters", {
      get: ({ series }) => series.markerStyle,
      set({ series }, value) {
        series.markerStyle = value as string;
      },
      oneOf: "ChartMarkerStyle",
    }),
    markerSize: forKind(isPointed, "lines and scatters", limited("markerSize", 5, 2, 72)),
    markerBackgroundColor: forKind(
      isPointed,
      "lines and scatters",
      markerColor("markerBackgroundColor")
    ),
    markerForegroundColor: forKind(
      isPointed,
      "lines and scatters",
      markerColor("markerForegroundColor")
    ),
    smooth: forKind(isPointed, "lines and scatters", {
      get: ({ series }) => series.smooth ?? false,
      set({ series }, value) {
        series.smooth = value as boolean;
      },
      is: "boolean",
    }),
    hasDataLabels: {
      get: ({ series }) => series.hasDataLabels,
      set({ series }, value) {
        series.hasDataLabels = value as boolean;
        series.dataLabels.showValue = value as boolean;
        if (!value) series.pointLabels = {};
      },
      is: "boolean",
    },
    dataLabels: part("ChartDataLabels"),
    format: part("ChartSeriesFormat"),
    points: part("ChartPointsCollection"),
  },
});

export const chartSeriesFormat = defineType<SeriesObject>({
  type: "ChartSeriesFormat",
  members: {
    fill: {
      navigate: ({ sheet, series }): ChartFillObject => ({
        type: "ChartFill",
        sheet,
        write: (fill) => {
          // null is Excel's own colour; no fill is an empty text.
          series.fillColor = fill ?? "";
        },
      }),
    },
    line: {
      navigate: ({ sheet, series }): ChartLineObject => ({
        type: "ChartLineFormat",
        sheet,
        read: () => ({
          ...(series.lineColor === null ? {} : { color: series.lineColor }),
          ...(series.lineWeight === null ? {} : { weight: series.lineWeight }),
          style: series.lineStyle,
        }),
        write({ color: lineColor, weight, style }) {
          if (lineColor !== undefined) series.lineColor = lineColor;
          if (weight !== undefined) series.lineWeight = weight;
          if (style === undefined) return;
          series.lineStyle = style;
          if (style === "None") series.lineWeight = 0;
          else if (series.lineWeight === 0) series.lineWeight = null;
        },
      }),
    },
  },
});

const labelFlag = (name: "showSeriesName" | "showCategoryName"): Member<SeriesObject> => ({
  get: ({ series }) => series.dataLabels[name] ?? false,
  set({ series }, value) {
    series.dataLabels[name] = value as boolean;
  },
  is: "boolean",
});

export const chartDataLabels = defineType<SeriesObject>({
  type: "ChartDataLabels",
  members: {
    showValue: {
      get: ({ series }) => series.dataLabels.showValue,
      set({ series }, value) {
        series.dataLabels.showValue = value as boolean;
      },
      is: "boolean",
    },
    showSeriesName: labelFlag("showSeriesName"),
    showCategoryName: labelFlag("showCategoryName"),
    position: {
      get: ({ series }) => series.dataLabels.position ?? "OutsideEnd",
      set(object, value) {
        object.series.dataLabels.position = labelPosition(object, value);
      },
      oneOf: "ChartDataLabelPosition",
    },
    numberFormat: {
      get: ({ series }) => series.dataLabels.numberFormat ?? "General",
      set({ series }, value) {
        series.dataLabels.numberFormat = text(value, "The number format of labels");
      },
    },
    format: part("ChartDataLabelFormat"),
  },
});

export const chartDataLabelFormat = defineType<SeriesObject>({
  type: "ChartDataLabelFormat",
  members: {
    font: {
      navigate: ({ sheet, series: { dataLabels } }): ChartFontObject => ({
        type: "ChartFont",
        sheet,
        read: () => ({
          ...dataLabels.font,
          ...(dataLabels.fontSize === null ? {} : { size: dataLabels.fontSize }),
          ...(dataLabels.fontColor === null ? {} : { color: dataLabels.fontColor }),
        }),
        write({ size, color: fontColor, ...others }) {
          if (size !== undefined) dataLabels.fontSize = size;
          if (fontColor !== undefined) dataLabels.fontColor = fontColor;
          if (Object.keys(others).length > 0) dataLabels.font = { ...dataLabels.font, ...others };
        },
      }),
    },
  },
});

interface PointObject extends SeriesObject {
  index: number;
}

const pointCount = ({ series, sheet }: SeriesObject, { book }: HostContext): number => {
  const found = book.referenceOf(series.values, sheet);
  return found ? rowsOf(found.area) * columnsOf(found.area) : 0;
};

export const chartPoints = defineType(
  collection<SeriesObject>({
    type: "ChartPointsCollection",
    itemName: "point",
    items: (object, context) =>
      Array.from({ length: pointCount(object, context) }, (_, index): PointObject => ({
        ...object,
        type: "ChartPoint",
        index,
      })),
  })
);

const noLabel = { text: null, formula: null, position: null };

export const chartPoint = defineType<PointObject>({
  type: "ChartPoint",
  members: {
    hasDataLabel: {
      get: ({ series, index }) => series.hasDataLabels || series.pointLabels[index] !== undefined,
      set({ series, index }, value) {
        if (value) series.pointLabels[index] ??= { ...noLabel };
        else delete series.pointLabels[index];
      },
      is: "boolean",
    },
    value: {
      get({ sheet, series, index }, { book }) {
        const found = book.referenceOf(series.values, sheet);
        if (!found) return "";
        const { area } = found;
        const across = columnsOf(area);
        return book.value(
          found.sheet,
          area.top + Math.floor(index / across),
          area.left + (index % across)
        );
      },
      calculated: true,
    },
    dataLabel: { navigate: (object): HostObject => ({ ...object, type: "ChartDataLabel" }) },
    format: { navigate: (object): HostObject => ({ ...object, type: "ChartPointFormat" }) },
  },
});

export const chartPointFormat = defineType<PointObject>({
  type: "ChartPointFormat",
  members: {
    fill: {
      navigate: ({ sheet, series, index }): ChartFillObject => ({
        type: "ChartFill",
        sheet,
        write(fill) {
          const fills = { ...series.pointFills };
          if (fill === null) delete fills[index];
          else fills[index] = fill;
          series.pointFills = fills;
        },
      }),
    },
  },
});

/** The own label of a point; it must have been given one first. */
function ownLabel({ series, index }: PointObject) {
  const label = series.pointLabels[index];
  if (!label && !series.hasDataLabels)
    throw invalidArgument(
      `Point ${index} of "${series.name}" has no data label: set hasDataLabel first.`
    );
  return (series.pointLabels[index] ??= { ...noLabel });
}

export const chartDataLabel = defineType<PointObject>({
  type: "ChartDataLabel",
  members: {
    text: {
      get: ({ series, index }) => series.pointLabels[index]?.text ?? "",
      set(object, value) {
        Object.assign(ownLabel(object), {
          text: text(value, "The text of a label"),
          formula: null,
        });
      },
    },
    formula: {
      get: ({ series, index }) => series.pointLabels[index]?.formula ?? "",
      set(object, value, context) {
        const formula = cellFormula(value, "The formula of a label", object.sheet, context);
        Object.assign(ownLabel(object), { formula, text: null });
      },
    },
    position: {
      get: ({ series, index }) =>
        series.pointLabels[index]?.position ?? series.dataLabels.position ?? "OutsideEnd",
      set(object, value) {
        ownLabel(object).position = labelPosition(object, value);
      },
      oneOf: "ChartDataLabelPosition",
    },
    showValue: {
      get: ({ series, index }) =>
        series.pointLabels[index]?.showValue ?? series.dataLabels.showValue,
      set(object, value) {
        ownLabel(object).showValue = value as boolean;
      },
      is: "boolean",
    },
  },
});
