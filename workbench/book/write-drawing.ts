import type { ChartModel } from "./chart-model";
import { type CellLookup, chartXml } from "./chart-xml";
import { RELATIONSHIP_TYPES, type WorkbookPackage, XML_DECLARATION } from "./package-parts";
import {
  type XmlElement,
  childElement,
  childElements,
  descend,
  descendants,
  elementFrom,
  escapeAttribute,
  insertInOrder,
  parseXml,
  removeChild,
  replaceChild,
  serialiseXml,
  setAttribute,
} from "./package-xml";
import { type ChartAnchor, chartAnchors, drawingPart } from "./read-drawing";
import { fingerprint } from "./sheet-fingerprints";
import { chartReferences, refreshChart, writeChangedChart } from "./write-changed-chart";
import { WORKSHEET_ORDER } from "./write-sheet-settings";

const DRAWING_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

const DRAWING_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** A drawing has `xdr` as default namespace here, because parts are read with their prefix dropped. */
const EMPTY_DRAWING =
  XML_DECLARATION + `<wsDr xmlns="${DRAWING_NAMESPACE}" xmlns:a="${MAIN_NAMESPACE}"></wsDr>`;

/** Prefix of the relationships namespace in a part; declared on its root when it is not yet. */
export function relationshipsPrefix(root: XmlElement): string {
  for (const [name, value] of root.attributes) {
    if (value === RELATIONSHIP_TYPES && name.startsWith("xmlns:")) return name.slice(6);
  }
  setAttribute(root, "xmlns:r", RELATIONSHIP_TYPES);
  return "r";
}

function corner(name: string, row: number, column: number): string {
  return `<${name}><col>${column}</col><colOff>0</colOff><row>${row}</row><rowOff>0</rowOff></${name}>`;
}

/** Both corners of a chart; the lower right one is the first cell no longer covered. */
function corners(chart: ChartModel): [string, string] {
  const { fromRow, fromColumn, toRow, toColumn } = chart.position;
  return [corner("from", fromRow, fromColumn), corner("to", toRow + 1, toColumn + 1)];
}

function anchorXml(chart: ChartModel, shapeId: number, relationshipId: string): string {
  return (
    `<twoCellAnchor>${corners(chart).join("")}` +
    `<graphicFrame macro=""><nvGraphicFramePr><cNvPr id="${shapeId}" name="${escapeAttribute(chart.name)}"/><cNvGraphicFramePr/></nvGraphicFramePr>` +
    `<xfrm><a:off xmlns:a="${MAIN_NAMESPACE}" x="0" y="0"/><a:ext xmlns:a="${MAIN_NAMESPACE}" cx="0" cy="0"/></xfrm>` +
    `<a:graphic xmlns:a="${MAIN_NAMESPACE}"><a:graphicData uri="${CHART_NAMESPACE}">` +
    `<c:chart xmlns:c="${CHART_NAMESPACE}" xmlns:r="${RELATIONSHIP_TYPES}" r:id="${relationshipId}"/>` +
    "</a:graphicData></a:graphic></graphicFrame><clientData/></twoCellAnchor>"
  );
}

function moveAnchor(anchor: XmlElement, chart: ChartModel): void {
  const [from, to] = corners(chart);
  for (const [name, xml] of [
    ["from", from],
    ["to", to],
  ]) {
    const old = childElement(anchor, name);
    if (old) replaceChild(anchor, old, elementFrom(xml));
  }
}

function renameAnchor(anchor: XmlElement, name: string): void {
  const properties = descend(anchor, "graphicFrame", "nvGraphicFramePr", "cNvPr");
  if (properties) setAttribute(properties, "name", name);
}

/**
 * Brings the drawing of a worksheet into step with its charts: new charts are added, changed ones
 * written again, missing ones removed; those whose cells changed (`isChanged`) get their new values. Pictures, shapes and untouched charts stay as they are.
 */
export function writeSheetCharts(
  archive: WorkbookPackage,
  sheetPart: string,
  worksheet: XmlElement,
  charts: readonly ChartModel[],
  before: Readonly<Record<string, string>>,
  cells: CellLookup,
  isChanged: (reference: string) => boolean
): void {
  for (const chart of charts) {
    if (chart.part === undefined || before[chart.part] !== fingerprint(chart)) continue;
    if (chartReferences(chart).some(isChanged)) refreshChart(archive, chart.part, cells);
  }
  const kept = new Set(charts.map((chart) => chart.part));
  const removed = Object.keys(before).filter((part) => !kept.has(part));
  const isOld = (chart: ChartModel) => chart.part !== undefined && chart.part in before;
  const changed = charts.filter(
    (chart) => isOld(chart) && before[chart.part ?? ""] !== fingerprint(chart)
  );
  const added = charts.filter((chart) => !isOld(chart));
  if (removed.length + changed.length + added.length === 0) return;

  const existing = drawingPart(archive, sheetPart, worksheet);
  const drawing = existing ?? archive.freePath("xl/drawings/drawing", ".xml");
  const document = parseXml(existing === undefined ? EMPTY_DRAWING : archive.text(existing));
  const { root } = document;
  // The part must be there before anything can be related to it.
  if (existing === undefined) archive.write(drawing, EMPTY_DRAWING, DRAWING_CONTENT_TYPE);
  const anchors = new Map<string, ChartAnchor>(
    chartAnchors(archive, drawing, root).map((anchor) => [anchor.part, anchor])
  );

  for (const part of removed) {
    const found = anchors.get(part);
    if (!found) continue;
    removeChild(root, found.anchor);
    archive.removeRelationship(drawing, found.relationshipId);
  }
  for (const chart of changed) {
    const found = anchors.get(chart.part ?? "");
    if (!found) continue;
    writeChangedChart(archive, found.part, chart, cells);
    moveAnchor(found.anchor, chart);
    renameAnchor(found.anchor, chart.name);
  }
  for (const chart of added) {
    const part = archive.freePath("xl/charts/chart", ".xml");
    archive.write(part, chartXml(chart, cells), CHART_CONTENT_TYPE);
    const id = archive.addRelationship(drawing, "chart", part);
    const shapeId =
      descendants(root, "cNvPr").reduce(
        (highest, properties) => Math.max(highest, Number(properties.attributes.get("id"))),
        1
      ) + 1;
    root.children.push(elementFrom(anchorXml(chart, shapeId, id)));
  }

  if (childElements(root).length > 0) {
    archive.write(drawing, serialiseXml(document));
    if (existing !== undefined) return;
    const prefix = relationshipsPrefix(worksheet);
    const id = archive.addRelationship(sheetPart, "drawing", drawing);
    insertInOrder(worksheet, elementFrom(`<drawing ${prefix}:id="${id}"/>`), WORKSHEET_ORDER);
    return;
  }
  const link = archive.relationships(sheetPart).find((one) => one.target === drawing);
  const element = childElement(worksheet, "drawing");
  if (link) archive.removeRelationship(sheetPart, link.id);
  if (element) removeChild(worksheet, element);
}
