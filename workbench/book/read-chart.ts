import { AXIS_COLOR, BACKGROUND, CHART_TEXT_COLOR, GRIDLINE_COLOR } from "./chart-xml";
import { formatRectangle, parseReference, quoteSheet } from "./a1";
import type {
  ChartAxisModel,
  ChartFontModel,
  ChartLineModel,
  ChartModel,
  ChartSeriesModel,
} from "./chart-model";
import {
  BLANKS,
  CHART_TYPES,
  CROSSINGS,
  DASHES,
  LABEL_POSITIONS,
  LEGEND_POSITIONS,
  MARKERS,
  OTHER_CHART_TYPES,
  TICK_LABELS,
  officeWord,
} from "./chart-vocabulary";
import {
  type XmlElement,
  childElement,
  childElements,
  descend,
  descendants,
  localName,
  parseXml,
  textOf,
} from "./package-xml";

const EMU_PER_POINT = 12_700;
/** Width of a line of 0.75 points. */
const HAIRLINE = 9525;

function value(parent: XmlElement | undefined, ...path: string[]): string | undefined {
  return parent && descend(parent, ...path)?.attributes.get("val");
}

function numberValue(parent: XmlElement | undefined, ...path: string[]): number | null {
  const text = value(parent, ...path);
  return text === undefined ? null : Number(text);
}

function isSet(parent: XmlElement | undefined, name: string): boolean {
  const element = parent && childElement(parent, name);
  return element !== undefined && !/^(0|false)$/.test(element.attributes.get("val") ?? "1");
}

/** Colour of a fill: "" for none, null where the application chooses. */
function fillColor(parent: XmlElement | undefined): string | null {
  if (!parent) return null;
  if (childElement(parent, "noFill")) return "";
  const color = value(parent, "solidFill", "srgbClr");
  return color === undefined ? null : `#${color.toUpperCase()}`;
}

/** Text typed into a chart, its paragraphs as lines. */
function richText(parent: XmlElement | undefined): string {
  const rich = parent && descend(parent, "tx", "rich");
  if (!rich) return "";
  return childElements(rich, "p")
    .map((paragraph) =>
      descendants(paragraph, "t")
        .map((run) => textOf(run))
        .join("")
    )
    .join("\n");
}

function cachedText(reference: XmlElement | undefined): string {
  const point = reference && descend(reference, "strCache", "pt", "v");
  return textOf(point);
}

/** What the first text properties below an element say; the writer's own colour counts as unsaid. */
function readFont(parent: XmlElement | undefined): ChartFontModel {
  const properties = parent && descendants(parent, "defRPr")[0];
  if (!properties) return {};
  const size = properties.attributes.get("sz");
  const color = fillColor(properties);
  const name = childElement(properties, "latin")?.attributes.get("typeface");
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size: Number(size) / 100 }),
    ...(properties.attributes.get("b") === "1" ? { bold: true } : {}),
    ...(properties.attributes.get("i") === "1" ? { italic: true } : {}),
    ...(color === null || color === CHART_TEXT_COLOR ? {} : { color }),
  };
}

/** { font } if it says anything, to be spread into a model. */
function fontField(font: ChartFontModel): { font?: ChartFontModel } {
  return Object.keys(font).length > 0 ? { font } : {};
}

/** What an outline says beyond the writer's own hairline of a colour; undefined if nothing. */
function readLine(parent: XmlElement | undefined, usual: string): ChartLineModel | undefined {
  const stroke = parent && descend(parent, "spPr", "ln");
  if (!stroke) return undefined;
  if (childElement(stroke, "noFill")) return { style: "None" };
  const color = fillColor(stroke);
  const weight = Number(stroke.attributes.get("w") ?? HAIRLINE) / EMU_PER_POINT;
  const style = officeWord(DASHES, value(stroke, "prstDash"), "");
  const line: ChartLineModel = {
    ...(color === null || color === usual ? {} : { color }),
    ...(weight === HAIRLINE / EMU_PER_POINT ? {} : { weight }),
    ...(style === "" ? {} : { style }),
  };
  return Object.keys(line).length > 0 ? line : undefined;
}

function pointFills(series: XmlElement): Record<number, string> {
  const fills: Record<number, string> = {};
  for (const point of childElements(series, "dPt")) {
    const color = fillColor(childElement(point, "spPr") ?? descend(point, "marker", "spPr"));
    if (color) fills[numberValue(point, "idx") ?? 0] = color;
  }
  return fills;
}

function reference(parent: XmlElement | undefined): string | null {
  if (!parent) return null;
  const formula = descendants(parent, "f")[0];
  return formula ? textOf(formula) : null;
}

function seriesType(plot: XmlElement, series: XmlElement): string {
  const element = localName(plot.name);
  const hasMarkers = value(series, "marker", "symbol") !== "none";
  const stroke = descend(series, "spPr", "ln");
  const hasLine = !(stroke && childElement(stroke, "noFill"));
  const smooth = element === "scatterChart" && isSet(series, "smooth");
  const found = Object.entries(CHART_TYPES).find(
    ([, type]) =>
      type.element === element &&
      (type.direction ?? undefined) === value(plot, "barDir") &&
      (element === "scatterChart" || type.grouping === value(plot, "grouping")) &&
      (type.markers === undefined || type.markers === hasMarkers) &&
      (element !== "scatterChart" || (type.line === hasLine && type.smooth === smooth))
  );
  if (found) return found[0];
  if (element === "scatterChart") return hasMarkers ? "XYScatter" : "XYScatterLinesNoMarkers";
  return OTHER_CHART_TYPES[element] ?? "Invalid";
}

/** The cell that a label takes from the range of its series ("value from cells"). */
function rangeCell(series: XmlElement, point: number): string | null {
  const range = reference(descendants(series, "datalabelsRange")[0]);
  const area = range === null ? null : parseReference(range);
  if (!area?.sheet) return null;
  const { top, left, right } = area.rectangle;
  const [row, column] = left === right ? [top + point, left] : [top, left + point];
  const cell = { top: row, left: column, bottom: row, right: column };
  return `${quoteSheet(area.sheet)}!${formatRectangle(cell, true)}`;
}

function pointLabels(series: XmlElement): ChartSeriesModel["pointLabels"] {
  const labels = childElement(series, "dLbls");
  const found: ChartSeriesModel["pointLabels"] = {};
  for (const label of labels ? childElements(labels, "dLbl") : []) {
    const fields = descendants(label, "dlblFTEntry")[0];
    const point = numberValue(label, "idx") ?? 0;
    const position = officeWord(LABEL_POSITIONS, value(label, "dLblPos"), "") || null;
    if (!childElement(label, "tx")) {
      found[point] = { text: null, formula: null, position, showValue: isSet(label, "showVal") };
      continue;
    }
    const field = descendants(label, "fld")[0]?.attributes.get("type");
    const formula =
      field === "CELLRANGE"
        ? rangeCell(series, point)
        : reference(descend(label, "tx", "strRef") ?? fields);
    found[point] = {
      text: formula === null ? richText(label) : null,
      formula: formula === null ? null : `=${formula}`,
      position,
    };
  }
  return found;
}

function readSeries(plot: XmlElement, series: XmlElement): ChartSeriesModel {
  const shape = childElement(series, "spPr");
  const stroke = shape && childElement(shape, "ln");
  const weight = stroke?.attributes.get("w");
  const noLine = stroke !== undefined && childElement(stroke, "noFill") !== undefined;
  const name = childElement(series, "tx");
  const linkedName = name && childElement(name, "strRef");
  const markerShape = descend(series, "marker", "spPr");
  const labels = childElement(series, "dLbls");
  const showValue = isSet(labels, "showVal");
  const {
    size: labelSize,
    color: labelColor,
    ...labelFont
  } = readFont(labels && childElement(labels, "txPr"));
  const fills = pointFills(series);
  const nameFormula = reference(linkedName);
  return {
    name: nameFormula === null ? textOf(name && childElement(name, "v")) : `=${nameFormula}`,
    chartType: seriesType(plot, series),
    values: reference(childElement(series, "yVal") ?? childElement(series, "val")) ?? "",
    xValues: reference(childElement(series, "xVal") ?? childElement(series, "cat")),
    fillColor: fillColor(shape),
    lineColor: noLine ? null : fillColor(stroke),
    lineWeight: noLine ? 0 : weight === undefined ? null : Number(weight) / EMU_PER_POINT,
    lineStyle: noLine ? "None" : officeWord(DASHES, value(stroke, "prstDash"), "Automatic"),
    markerStyle: officeWord(MARKERS, value(series, "marker", "symbol"), "Automatic"),
    markerSize: numberValue(series, "marker", "size"),
    markerBackgroundColor: fillColor(markerShape),
    markerForegroundColor: fillColor(markerShape && childElement(markerShape, "ln")),
    gapWidth: numberValue(plot, "gapWidth"),
    overlap: numberValue(plot, "overlap"),
    hasDataLabels: showValue || isSet(labels, "showSerName") || isSet(labels, "showCatName"),
    dataLabels: {
      showValue,
      position: officeWord(LABEL_POSITIONS, value(labels, "dLblPos"), "") || null,
      numberFormat:
        (labels && childElement(labels, "numFmt")?.attributes.get("formatCode")) ?? null,
      fontColor: labelColor ?? null,
      fontSize: labelSize ?? null,
      ...(isSet(labels, "showSerName") ? { showSeriesName: true } : {}),
      ...(isSet(labels, "showCatName") ? { showCategoryName: true } : {}),
      ...fontField(labelFont),
    },
    pointLabels: pointLabels(series),
    ...(Object.keys(fills).length > 0 ? { pointFills: fills } : {}),
    ...(isSet(series, "smooth") ? { smooth: true } : {}),
  };
}

function readAxis(axis: XmlElement | undefined, other: XmlElement | undefined): ChartAxisModel {
  const scaling = axis && childElement(axis, "scaling");
  const logBase = numberValue(scaling, "logBase");
  const majorUnit = numberValue(axis, "majorUnit");
  const title = axis && childElement(axis, "title");
  const { size: titleSize, ...titleRest } = readFont(title);
  const titleFont =
    titleSize === undefined || titleSize === 10 ? titleRest : { ...titleRest, size: titleSize };
  const format = axis && childElement(axis, "numFmt");
  const line = readLine(axis, AXIS_COLOR);
  const gridline = readLine(axis && childElement(axis, "majorGridlines"), GRIDLINE_COLOR);
  const isLinked = /^(1|true)$/.test(format?.attributes.get("sourceLinked") ?? "0");
  return {
    visible: axis !== undefined && !isSet(axis, "delete"),
    title: { visible: title !== undefined, text: richText(title), ...fontField(titleFont) },
    minimum: numberValue(scaling, "min"),
    maximum: numberValue(scaling, "max"),
    // A logarithmic axis steps by its base unless it is told otherwise.
    majorUnit: majorUnit === logBase ? null : majorUnit,
    scaleType: logBase === null ? "Linear" : "Logarithmic",
    logBase: logBase ?? 10,
    numberFormat: isLinked ? null : (format?.attributes.get("formatCode") ?? null),
    majorGridlines: axis !== undefined && childElement(axis, "majorGridlines") !== undefined,
    reversePlotOrder: value(scaling, "orientation") === "maxMin",
    tickLabelPosition: officeWord(TICK_LABELS, value(axis, "tickLblPos"), "NextToAxis"),
    position:
      numberValue(other, "crossesAt") ??
      officeWord(CROSSINGS, value(other, "crosses"), "Automatic"),
    ...fontField(readFont(axis && childElement(axis, "txPr"))),
    ...(line ? { line } : {}),
    ...(axis && childElement(axis, "minorGridlines") ? { minorGridlines: true } : {}),
    ...(gridline ? { majorGridlineFormat: gridline } : {}),
  };
}

/**
 * What a chart part says, as far as the model goes. Charts of kinds that are never written are
 * listed with their series, so that they can be found by name.
 */
export function readChart(xml: string): Omit<ChartModel, "id" | "name" | "position"> {
  const { root } = parseXml(xml);
  const chart = childElement(root, "chart") ?? root;
  const plotArea = childElement(chart, "plotArea") ?? chart;
  const plots = childElements(plotArea).filter((element) => /Chart$/.test(element.name));
  const series = plots
    .flatMap((plot) => childElements(plot, "ser").map((one) => ({ plot, one })))
    .sort((a, b) => (numberValue(a.one, "order") ?? 0) - (numberValue(b.one, "order") ?? 0))
    .map(({ plot, one }) => readSeries(plot, one));
  const axes = childElements(plotArea).filter((element) => /Ax$/.test(element.name));
  const axisIds = plots[0]
    ? childElements(plots[0], "axId").map((id) => id.attributes.get("val"))
    : [];
  const [category, values] = axisIds.map((id) => axes.find((axis) => value(axis, "axId") === id));
  const title = childElement(chart, "title");
  const linkedTitle = title && descend(title, "tx", "strRef");
  const titleFormula = reference(linkedTitle);
  const legend = childElement(chart, "legend");
  const { size: titleSize, ...titleFont } = readFont(title);
  const area = fillColor(childElement(root, "spPr"));
  const plotFill = fillColor(childElement(plotArea, "spPr"));
  const border = readLine(root, GRIDLINE_COLOR);
  return {
    type: series[0]?.chartType ?? "Invalid",
    title: {
      visible: title !== undefined,
      text: linkedTitle ? cachedText(linkedTitle) : richText(title),
      formula: titleFormula === null ? null : `=${titleFormula}`,
      fontSize: titleSize ?? null,
      ...fontField(titleFont),
    },
    legend: {
      visible: legend !== undefined,
      position: officeWord(LEGEND_POSITIONS, value(legend, "legendPos"), "Right"),
      hiddenEntries: (legend ? childElements(legend, "legendEntry") : [])
        .filter((entry) => isSet(entry, "delete"))
        .map((entry) => numberValue(entry, "idx") ?? 0),
      ...fontField(readFont(legend && childElement(legend, "txPr"))),
    },
    series,
    categoryAxis: readAxis(category, values),
    valueAxis: readAxis(values, category),
    displayBlanksAs: officeWord(BLANKS, value(chart, "dispBlanksAs"), "NotPlotted"),
    ...fontField(readFont(childElement(root, "txPr"))),
    ...(area === null || area === BACKGROUND ? {} : { fillColor: area || null }),
    ...(border ? { border } : {}),
    ...(plotFill ? { plotAreaFillColor: plotFill } : {}),
  };
}
