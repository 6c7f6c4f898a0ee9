import { formatRectangle, parseReference, quoteSheet } from "./a1";
import type { Cell } from "./book-data";
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
  type ChartTypeDefinition,
  DASHES,
  LABEL_POSITIONS,
  LEGEND_POSITIONS,
  MARKERS,
  TICK_LABELS,
} from "./chart-vocabulary";
import { XML_DECLARATION } from "./package-parts";
import { escapeAttribute, escapeXml } from "./package-xml";

/** The cell of a sheet (by name), zero-based. */
export type CellLookup = (sheet: string, row: number, column: number) => Cell | undefined;

/** English Metric Units in a point. */
const EMU_PER_POINT = 12_700;
const DEFAULT_LINE_WEIGHT = 2.25;

/** Colours where the model sets none; text has a contrast of ten to one on white. */
export const CHART_TEXT_COLOR = "#404040";
export const AXIS_COLOR = "#8C8C8C";
export const GRIDLINE_COLOR = "#D9D9D9";
export const BACKGROUND = "#FFFFFF";

const CATEGORY_AXIS_ID = 500_000_001;
const VALUE_AXIS_ID = 500_000_002;

/** Excel calls a chart broken that puts labels where its kind of chart cannot have them. */
const ALLOWED_LABEL_POSITIONS: Readonly<Record<string, readonly string[]>> = {
  clustered: ["ctr", "inEnd", "inBase", "outEnd"],
  stackedBar: ["ctr", "inEnd", "inBase"],
  lineOrScatter: ["ctr", "l", "r", "t", "b"],
  area: [],
};

interface TypedSeries {
  series: ChartSeriesModel;
  /** Position among all series of the chart. */
  index: number;
  type: ChartTypeDefinition;
  /** Font of the whole chart. */
  chartFont: ChartFontModel | undefined;
}

function definition(name: string, chart: ChartModel): ChartTypeDefinition {
  const found = CHART_TYPES[name];
  if (!found) {
    throw new Error(`The chart "${chart.name}" is of the type "${name}", which cannot be written.`);
  }
  return found;
}

function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}"/></a:solidFill>`;
}

function line(color: string | null, weight: number, dash: string | undefined): string {
  const style = dash === undefined ? "" : `<a:prstDash val="${dash}"/>`;
  const fill = color === null ? "" : solidFill(color);
  return `<a:ln w="${Math.round(weight * EMU_PER_POINT)}" cap="rnd">${fill}${style}<a:round/></a:ln>`;
}

const NO_LINE = "<a:ln><a:noFill/></a:ln>";
const NO_FRAME = `<c:spPr><a:noFill/>${NO_LINE}</c:spPr>`;

/** Fonts one over the other: what a later one sets wins. */
function font(...models: (ChartFontModel | undefined)[]): ChartFontModel {
  return Object.assign({ color: CHART_TEXT_COLOR }, ...models);
}

/** Text properties under a name of their own ("defRPr", "rPr"). */
function characterProperties(
  name: string,
  { size, bold, italic, color, name: face }: ChartFontModel
) {
  const language = name === "rPr" ? ' lang="en-GB"' : "";
  return (
    `<a:${name}${language}${size === undefined ? "" : ` sz="${Math.round(size * 100)}"`}` +
    ` b="${bold ? 1 : 0}"${italic ? ' i="1"' : ""}>${solidFill(color ?? CHART_TEXT_COLOR)}` +
    `${face === undefined ? "" : `<a:latin typeface="${escapeAttribute(face)}"/>`}</a:${name}>`
  );
}

function textProperties(look: ChartFontModel): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${characterProperties("defRPr", look)}</a:pPr>` +
    '<a:endParaRPr lang="en-GB"/></a:p></c:txPr>'
  );
}

function richText(text: string, look: ChartFontModel, rotation = ""): string {
  const paragraphs = text
    .split("\n")
    .map(
      (paragraph) =>
        `<a:p><a:pPr>${characterProperties("defRPr", look)}</a:pPr>` +
        `<a:r>${characterProperties("rPr", look)}<a:t>${escapeXml(paragraph)}</a:t></a:r></a:p>`
    );
  return `<c:rich><a:bodyPr${rotation}/><a:lstStyle/>${paragraphs.join("")}</c:rich>`;
}

/** A thin line of the chart itself: axis, gridline, frame. */
function thinLine(model: ChartLineModel | undefined, color: string): string {
  if (model?.style === "None" || model?.weight === 0) return NO_LINE;
  const dash = DASHES[model?.style ?? ""];
  const width = Math.round((model?.weight ?? 0.75) * EMU_PER_POINT);
  const style = dash === undefined ? "" : `<a:prstDash val="${dash}"/>`;
  return `<a:ln w="${width}">${solidFill(model?.color ?? color)}${style}</a:ln>`;
}

/** The cells of a reference in reading order; null when it cannot be followed. */
export function referencedCells(reference: string, cells: CellLookup): (Cell | undefined)[] | null {
  const areas = reference
    .replace(/^=/, "")
    .replace(/^\((.*)\)$/, "$1")
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
  const found: (Cell | undefined)[] = [];
  for (const text of areas) {
    const area = parseReference(text);
    if (!area?.sheet) return null;
    const { top, left, bottom, right } = area.rectangle;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        found.push(cells(area.sheet, row, column));
      }
    }
  }
  return found;
}

function formula(reference: string): string {
  return `<c:f>${escapeXml(reference.replace(/^=/, ""))}</c:f>`;
}

function points(values: (string | undefined)[]): string {
  const written = values.map((value, index) =>
    value === undefined ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`
  );
  return `<c:ptCount val="${values.length}"/>${written.join("")}`;
}

function stringReference(reference: string, cells: CellLookup): string {
  const found = referencedCells(reference, cells);
  const cache = found
    ? `<c:strCache>${points(found.map((cell) => (cell?.v === undefined ? undefined : String(cell.v))))}</c:strCache>`
    : "";
  return `<c:strRef>${formula(reference)}${cache}</c:strRef>`;
}

/** Numbers of a reference with their last values; what is no number (blank, #N/A) is a gap. */
function numberReference(reference: string, cells: CellLookup): string {
  const found = referencedCells(reference, cells);
  const numbers = found?.map((cell) =>
    typeof cell?.v === "number" && Number.isFinite(cell.v) ? String(cell.v) : undefined
  );
  const cache = numbers
    ? `<c:numCache><c:formatCode>General</c:formatCode>${points(numbers)}</c:numCache>`
    : "";
  return `<c:numRef>${formula(reference)}${cache}</c:numRef>`;
}

function categoryReference(reference: string, cells: CellLookup): string {
  const found = referencedCells(reference, cells) ?? [];
  const isText = found.some((cell) => typeof cell?.v === "string" && !cell.error);
  return isText ? stringReference(reference, cells) : numberReference(reference, cells);
}

function hasLine({ series, type }: TypedSeries): boolean {
  if (series.lineStyle === "None" || series.lineWeight === 0) return false;
  return type.line === true || series.lineWeight !== null;
}

function shapeProperties(typed: TypedSeries): string {
  const { series, type } = typed;
  const dash = DASHES[series.lineStyle];
  if (type.element === "lineChart" || type.element === "scatterChart") {
    const color = series.lineColor || series.fillColor || null;
    const stroke = hasLine(typed)
      ? line(color, series.lineWeight ?? DEFAULT_LINE_WEIGHT, dash)
      : NO_LINE;
    return `<c:spPr>${stroke}</c:spPr>`;
  }
  const fill =
    series.fillColor === null
      ? ""
      : series.fillColor === ""
        ? "<a:noFill/>"
        : solidFill(series.fillColor);
  const border =
    series.lineColor && series.lineWeight !== 0 && series.lineStyle !== "None"
      ? line(series.lineColor, series.lineWeight ?? 0.75, dash)
      : NO_LINE;
  return `<c:spPr>${fill}${border}</c:spPr>`;
}

function marker({ series, type }: TypedSeries): string {
  if (type.element !== "lineChart" && type.element !== "scatterChart") return "";
  const symbol = MARKERS[series.markerStyle];
  if (symbol === "none" || (symbol === undefined && !type.markers)) {
    return '<c:marker><c:symbol val="none"/></c:marker>';
  }
  const background = series.markerBackgroundColor ?? series.lineColor;
  const foreground = series.markerForegroundColor ?? background;
  const fill = background === null ? "" : background === "" ? "<a:noFill/>" : solidFill(background);
  const border =
    foreground === null
      ? ""
      : foreground === ""
        ? NO_LINE
        : `<a:ln w="9525">${solidFill(foreground)}</a:ln>`;
  const size = series.markerSize;
  return (
    "<c:marker>" +
    (symbol === undefined ? "" : `<c:symbol val="${symbol}"/>`) +
    (size === null ? "" : `<c:size val="${Math.min(72, Math.max(2, Math.round(size)))}"/>`) +
    (fill || border ? `<c:spPr>${fill}${border}</c:spPr>` : "") +
    "</c:marker>"
  );
}

function labelPosition(position: string | null, type: ChartTypeDefinition): string {
  const kind =
    type.element === "areaChart"
      ? "area"
      : type.element !== "barChart"
        ? "lineOrScatter"
        : type.grouping === "clustered"
          ? "clustered"
          : "stackedBar";
  const written = LABEL_POSITIONS[position ?? ""];
  return written && ALLOWED_LABEL_POSITIONS[kind].includes(written)
    ? `<c:dLblPos val="${written}"/>`
    : "";
}

function labelContent(value: boolean, series = false, category = false): string {
  const flag = (name: string, on: boolean) => `<c:${name} val="${on ? 1 : 0}"/>`;
  return (
    flag("showLegendKey", false) +
    flag("showVal", value) +
    flag("showCatName", category) +
    flag("showSerName", series) +
    flag("showPercent", false) +
    flag("showBubbleSize", false)
  );
}

/** Id of the field in a label, unique in the chart and the same on every run. */
function fieldId(seriesIndex: number, point: string): string {
  const digits = (value: number, length: number) =>
    value.toString(16).toUpperCase().padStart(length, "0");
  return `{57524553-0000-4000-8000-${digits(seriesIndex, 4)}${digits(Number(point), 8)}}`;
}

const LABEL_EXTENSION =
  '<c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">';

/** A label made of one field: the text it showed last, until the application fills the field. */
function fieldText(id: string, kind: "CELLREF" | "CELLRANGE", text: string, look: ChartFontModel) {
  return (
    `<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${characterProperties("defRPr", look)}</a:pPr>` +
    `<a:fld id="${id}" type="${kind}">${characterProperties("rPr", look)}<a:pPr/>` +
    `<a:t>${escapeXml(text)}</a:t></a:fld><a:endParaRPr lang="en-GB"/></a:p></c:rich>`
  );
}

function labelText(reference: string, cells: CellLookup): string {
  const value = referencedCells(reference, cells)?.[0]?.v;
  return value === undefined ? "" : String(value);
}

/**
 * The cells of a series' labels as one range, when they stand as the points do, one below or beside
 * the other: "value from cells", which more applications can draw than links of single labels. null
 * otherwise.
 */
function labelRange({ series }: TypedSeries): string | null {
  const linked = Object.entries(series.pointLabels).flatMap(([index, { formula: from }]) => {
    const cell = from === null ? null : parseReference(from);
    return from === null ? [] : [{ point: Number(index), cell }];
  });
  const first = linked[0]?.cell;
  const last = linked[linked.length - 1];
  if (!first?.sheet || !last?.cell) return null;
  const isRow = last.cell.rectangle.left !== first.rectangle.left;
  const top = first.rectangle.top - (isRow ? 0 : linked[0].point);
  const left = first.rectangle.left - (isRow ? linked[0].point : 0);
  const stands = linked.every(
    ({ point, cell }) =>
      cell?.sheet === first.sheet &&
      cell.rectangle.top === cell.rectangle.bottom &&
      cell.rectangle.left === cell.rectangle.right &&
      cell.rectangle.top === (isRow ? top : top + point) &&
      cell.rectangle.left === (isRow ? left + point : left)
  );
  if (!stands || top < 0 || left < 0) return null;
  const { bottom, right } = last.cell.rectangle;
  return `${quoteSheet(first.sheet)}!${formatRectangle({ top, left, bottom, right }, true)}`;
}

/** The range of a series' labels with its last texts ([MS-ODRAWXML] datalabelsRange). */
function labelRangeXml(typed: TypedSeries, cells: CellLookup): string {
  const range = labelRange(typed);
  if (range === null) return "";
  const texts = (referencedCells(range, cells) ?? []).map((cell) => String(cell?.v ?? ""));
  return (
    '<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">' +
    `<c15:datalabelsRange><c15:f>${escapeXml(range)}</c15:f><c15:dlblRangeCache>${points(texts)}</c15:dlblRangeCache></c15:datalabelsRange>` +
    "</c:ext></c:extLst>"
  );
}

/** What links a single label to a cell ([MS-ODRAWXML] dlblFieldTable). */
function labelLinkXml(reference: string, id: string, text: string): string {
  return (
    `<c:extLst>${LABEL_EXTENSION}<c15:dlblFieldTable><c15:dlblFTEntry><c15:txfldGUID>${id}</c15:txfldGUID>` +
    `<c15:f>${escapeXml(reference.replace(/^=/, ""))}</c15:f>` +
    `<c15:dlblFieldTableCache>${points([text])}</c15:dlblFieldTableCache></c15:dlblFTEntry></c15:dlblFieldTable>` +
    '<c15:showDataLabelsRange val="0"/></c:ext></c:extLst>'
  );
}

const FROM_RANGE = `<c:extLst>${LABEL_EXTENSION}<c15:dlblFieldTable/><c15:showDataLabelsRange val="1"/></c:ext></c:extLst>`;

function dataLabels(typed: TypedSeries, cells: CellLookup): string {
  const { series, index: seriesIndex, type } = typed;
  const { dataLabels: labels, pointLabels } = series;
  const own = Object.entries(pointLabels);
  if (!series.hasDataLabels && own.length === 0) return "";
  const look = font(
    typed.chartFont,
    labels.font,
    labels.fontSize === null ? undefined : { size: labels.fontSize },
    labels.fontColor === null ? undefined : { color: labels.fontColor }
  );
  const showsAll = series.hasDataLabels && labels.showValue;
  const shows = (value: boolean) =>
    labelContent(
      value,
      series.hasDataLabels && labels.showSeriesName,
      series.hasDataLabels && labels.showCategoryName
    );
  const numberFormat =
    labels.numberFormat === null
      ? ""
      : `<c:numFmt formatCode="${escapeAttribute(labels.numberFormat)}" sourceLinked="0"/>`;
  const fromRange = labelRange(typed) !== null;
  const single = own.map(([index, { text, formula: from, position, showValue }]) => {
    const place = labelPosition(position ?? labels.position, type);
    const head = `<c:dLbl><c:idx val="${index}"/>`;
    const end = (content: string, link = "") =>
      `${NO_FRAME}${textProperties(look)}${place}${content}${link}</c:dLbl>`;
    if (from !== null) {
      const id = fieldId(seriesIndex, index);
      const shown = labelText(from, cells);
      const kind = fromRange ? "CELLRANGE" : "CELLREF";
      const link = fromRange ? FROM_RANGE : labelLinkXml(from, id, shown);
      return `${head}<c:tx>${fieldText(id, kind, shown, look)}</c:tx>${end(labelContent(!fromRange), link)}`;
    }
    if (text !== null) {
      return `${head}<c:tx>${richText(text, look)}</c:tx>${end(labelContent(true))}`;
    }
    return head + numberFormat + end(shows(showValue ?? showsAll));
  });
  return (
    `<c:dLbls>${single.join("")}${numberFormat}${NO_FRAME}${textProperties(look)}` +
    `${labelPosition(labels.position, type)}${shows(showsAll)}</c:dLbls>`
  );
}

/** Points with a fill of their own. */
function dataPoints({ series, type }: TypedSeries): string {
  const isBar = type.element === "barChart" || type.element === "areaChart";
  return Object.entries(series.pointFills ?? {})
    .map(([index, color]) => {
      const fill = `<c:spPr>${solidFill(color)}</c:spPr>`;
      const look = isBar
        ? `<c:invertIfNegative val="0"/><c:bubble3D val="0"/>${fill}`
        : `<c:marker>${fill}</c:marker><c:bubble3D val="0"/>`;
      return `<c:dPt><c:idx val="${index}"/>${look}</c:dPt>`;
    })
    .join("");
}

function seriesXml(typed: TypedSeries, cells: CellLookup): string {
  const { series, index, type } = typed;
  const name = series.name.startsWith("=")
    ? stringReference(series.name, cells)
    : `<c:v>${escapeXml(series.name)}</c:v>`;
  const head =
    `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${name}</c:tx>` + shapeProperties(typed);
  const labels = dataPoints(typed) + dataLabels(typed, cells);
  const range = labelRangeXml(typed, cells);
  const values = numberReference(series.values, cells);
  const categories = series.xValues;
  if (type.element === "scatterChart") {
    const x = categories === null ? "" : `<c:xVal>${numberReference(categories, cells)}</c:xVal>`;
    return (
      `<c:ser>${head}${marker(typed)}${labels}${x}<c:yVal>${values}</c:yVal>` +
      `<c:smooth val="${(series.smooth ?? type.smooth) ? 1 : 0}"/>${range}</c:ser>`
    );
  }
  const category =
    categories === null ? "" : `<c:cat>${categoryReference(categories, cells)}</c:cat>`;
  const body = `${labels}${category}<c:val>${values}</c:val>`;
  if (type.element === "barChart") {
    return `<c:ser>${head}<c:invertIfNegative val="0"/>${body}${range}</c:ser>`;
  }
  if (type.element === "areaChart") return `<c:ser>${head}${body}${range}</c:ser>`;
  return `<c:ser>${head}${marker(typed)}${body}<c:smooth val="${series.smooth ? 1 : 0}"/>${range}</c:ser>`;
}

/** First number that a series of the group sets, kept within what the schema allows. */
function groupNumber(
  group: readonly TypedSeries[],
  name: "gapWidth" | "overlap",
  lowest: number,
  highest: number
): number | null {
  const value = group.map(({ series }) => series[name]).find((one) => one !== null);
  return value === undefined || value === null ? null : Math.min(highest, Math.max(lowest, value));
}

/** One plot: series of a kind that share their axes. */
function plotXml(group: readonly TypedSeries[], cells: CellLookup): string {
  const { type } = group[0];
  const series = group.map((one) => seriesXml(one, cells)).join("");
  const axes = `<c:axId val="${CATEGORY_AXIS_ID}"/><c:axId val="${VALUE_AXIS_ID}"/>`;
  const vary = '<c:varyColors val="0"/>';
  const grouping = `<c:grouping val="${type.grouping}"/>`;
  switch (type.element) {
    case "barChart": {
      const gap = groupNumber(group, "gapWidth", 0, 500) ?? 150;
      const overlap =
        groupNumber(group, "overlap", -100, 100) ?? (type.grouping === "clustered" ? null : 100);
      return (
        `<c:barChart><c:barDir val="${type.direction}"/>${grouping}${vary}${series}` +
        `<c:gapWidth val="${gap}"/>${overlap === null ? "" : `<c:overlap val="${overlap}"/>`}${axes}</c:barChart>`
      );
    }
    case "lineChart":
      return `<c:lineChart>${grouping}${vary}${series}<c:marker val="1"/>${axes}</c:lineChart>`;
    case "areaChart":
      return `<c:areaChart>${grouping}${vary}${series}${axes}</c:areaChart>`;
    case "scatterChart":
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/>${vary}${series}${axes}</c:scatterChart>`;
  }
}

interface AxisPlace {
  id: number;
  crossId: number;
  position: "b" | "l";
  kind: "catAx" | "valAx";
  /** Where this axis meets the other one: said by the other one's model. */
  crossing: string | number;
  crossBetween: "between" | "midCat";
}

function axisXml(
  axis: ChartAxisModel,
  place: AxisPlace,
  chartFont: ChartFontModel | undefined
): string {
  const number = (name: string, value: number | null) =>
    value === null ? "" : `<c:${name} val="${value}"/>`;
  const log = axis.scaleType === "Logarithmic" && place.kind === "valAx";
  const isVertical = place.position === "l";
  const rotation = isVertical ? ' rot="-5400000" vert="horz"' : "";
  const format = axis.numberFormat;
  const crossing =
    typeof place.crossing === "number"
      ? `<c:crossesAt val="${place.crossing}"/>`
      : `<c:crosses val="${CROSSINGS[place.crossing] ?? "autoZero"}"/>`;
  return (
    `<c:${place.kind}><c:axId val="${place.id}"/><c:scaling>` +
    (log ? number("logBase", axis.logBase) : "") +
    `<c:orientation val="${axis.reversePlotOrder ? "maxMin" : "minMax"}"/>` +
    (place.kind === "valAx" ? number("max", axis.maximum) + number("min", axis.minimum) : "") +
    `</c:scaling><c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${place.position}"/>` +
    (axis.majorGridlines
      ? `<c:majorGridlines><c:spPr>${thinLine(axis.majorGridlineFormat, GRIDLINE_COLOR)}</c:spPr></c:majorGridlines>`
      : "") +
    (axis.minorGridlines
      ? `<c:minorGridlines><c:spPr>${thinLine(undefined, GRIDLINE_COLOR)}</c:spPr></c:minorGridlines>`
      : "") +
    (axis.title.visible && axis.title.text !== ""
      ? `<c:title><c:tx>${richText(axis.title.text, font({ size: 10 }, chartFont, axis.title.font), rotation)}</c:tx><c:overlay val="0"/></c:title>`
      : "") +
    `<c:numFmt formatCode="${escapeAttribute(format ?? "General")}" sourceLinked="${format === null ? 1 : 0}"/>` +
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="${TICK_LABELS[axis.tickLabelPosition] ?? "nextTo"}"/>` +
    `<c:spPr>${thinLine(axis.line, AXIS_COLOR)}</c:spPr>${textProperties(font(chartFont, axis.font))}` +
    `<c:crossAx val="${place.crossId}"/>${crossing}` +
    (place.kind === "catAx"
      ? '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>'
      : `<c:crossBetween val="${place.crossBetween}"/>${number("majorUnit", axis.majorUnit ?? (log ? axis.logBase : null))}`) +
    `</c:${place.kind}>`
  );
}

function axesXml(chart: ChartModel, type: ChartTypeDefinition): string {
  const isScatter = type.element === "scatterChart";
  const isSideways = type.direction === "bar";
  const crossBetween = isScatter || type.element === "areaChart" ? "midCat" : "between";
  return (
    axisXml(
      chart.categoryAxis,
      {
        id: CATEGORY_AXIS_ID,
        crossId: VALUE_AXIS_ID,
        position: isSideways ? "l" : "b",
        kind: isScatter ? "valAx" : "catAx",
        crossing: chart.valueAxis.position,
        crossBetween,
      },
      chart.font
    ) +
    axisXml(
      chart.valueAxis,
      {
        id: VALUE_AXIS_ID,
        crossId: CATEGORY_AXIS_ID,
        position: isSideways ? "b" : "l",
        kind: "valAx",
        crossing: chart.categoryAxis.position,
        crossBetween,
      },
      chart.font
    )
  );
}

function titleXml(chart: ChartModel, cells: CellLookup): string {
  const { title } = chart;
  if (!title.visible) return '<c:autoTitleDeleted val="1"/>';
  const size = title.fontSize === null ? undefined : { size: title.fontSize };
  const look = font({ size: 12 }, chart.font, title.font, size);
  return (
    (title.formula === null
      ? `<c:title><c:tx>${richText(title.text, look)}</c:tx><c:overlay val="0"/></c:title>`
      : `<c:title><c:tx>${stringReference(title.formula, cells)}</c:tx><c:overlay val="0"/>${textProperties(look)}</c:title>`) +
    '<c:autoTitleDeleted val="0"/>'
  );
}

function legendXml({ legend, font: chartFont }: ChartModel): string {
  if (!legend.visible) return "";
  const hidden = [...legend.hiddenEntries]
    .sort((a, b) => a - b)
    .map((index) => `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`);
  return (
    `<c:legend><c:legendPos val="${LEGEND_POSITIONS[legend.position] ?? "b"}"/>${hidden.join("")}` +
    `<c:overlay val="0"/>${textProperties(font(chartFont, legend.font))}</c:legend>`
  );
}

function areaFill(color: string | null): string {
  return color === null || color === "" ? "<a:noFill/>" : solidFill(color);
}

/** Series that can share a plot: the same kind, grouping and direction. */
function plots(chart: ChartModel): TypedSeries[][] {
  const groups = new Map<string, TypedSeries[]>();
  chart.series.forEach((series, index) => {
    const type = definition(series.chartType || chart.type, chart);
    const key = [type.element, type.grouping, type.direction].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), { series, index, type, chartFont: chart.font }]);
  });
  const all = [...groups.values()];
  const sideways = (type: ChartTypeDefinition) => type.direction === "bar";
  const scatter = (type: ChartTypeDefinition) => type.element === "scatterChart";
  const first = all[0]?.[0].type;
  const mixed = all.some(
    ([{ type }]) => sideways(type) !== sideways(first) || scatter(type) !== scatter(first)
  );
  if (mixed) {
    throw new Error(
      `The chart "${chart.name}" mixes types that cannot share their axes: ${[
        ...new Set(chart.series.map((series) => series.chartType || chart.type)),
      ].join(", ")}.`
    );
  }
  return all;
}

/**
 * The chart part of a chart (ECMA-376 21.2; Excel insists on the order of the elements), with the
 * last values of the cells it shows, for viewers that do not calculate.
 * Throws when its type cannot be written, or its series cannot share axes.
 */
export function chartXml(chart: ChartModel, cells: CellLookup): string {
  const groups = plots(chart);
  const type = groups[0]?.[0].type ?? definition(chart.type, chart);
  return (
    XML_DECLARATION +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    '<c:roundedCorners val="0"/><c:chart>' +
    titleXml(chart, cells) +
    `<c:plotArea><c:layout/>${groups.map((group) => plotXml(group, cells)).join("")}${axesXml(chart, type)}` +
    `<c:spPr>${areaFill(chart.plotAreaFillColor ?? null)}</c:spPr></c:plotArea>` +
    legendXml(chart) +
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="${BLANKS[chart.displayBlanksAs] ?? "gap"}"/>` +
    `</c:chart><c:spPr>${areaFill(chart.fillColor === undefined ? BACKGROUND : chart.fillColor)}` +
    `${thinLine(chart.border, GRIDLINE_COLOR)}</c:spPr>${chart.font ? textProperties(font(chart.font)) : ""}` +
    "</c:chartSpace>"
  );
}
