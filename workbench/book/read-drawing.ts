import type { ChartModel } from "./chart-model";
import type { WorkbookPackage } from "./package-parts";
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
import { readChart } from "./read-chart";

/** A chart as the drawing holds it: its anchor, and the part it is drawn from. */
export interface ChartAnchor {
  anchor: XmlElement;
  relationshipId: string;
  part: string;
}

/** Value of an attribute in the relationships namespace, whatever prefix the part uses for it. */
export function relationshipAttribute(element: XmlElement | undefined): string | undefined {
  return [...(element?.attributes ?? [])].find(([name]) => /:(id|embed)$/.test(name))?.[1];
}

/** Path of the drawing of a worksheet, or undefined. */
export function drawingPart(
  archive: WorkbookPackage,
  sheetPart: string,
  worksheet: XmlElement
): string | undefined {
  const id = relationshipAttribute(childElement(worksheet, "drawing"));
  const link = archive.relationships(sheetPart).find((one) => one.id === id);
  return link && archive.find(link.target);
}

/** The charts of a drawing part, in the order they are drawn. */
export function chartAnchors(
  archive: WorkbookPackage,
  drawing: string,
  root: XmlElement
): ChartAnchor[] {
  const links = new Map(archive.relationships(drawing).map((link) => [link.id, link]));
  return childElements(root).flatMap((anchor) => {
    const chart = descendants(anchor, "chart")[0];
    const relationshipId = relationshipAttribute(chart) ?? "";
    const link = links.get(relationshipId);
    const part = link && /\/chart$/.test(link.type) ? archive.find(link.target) : undefined;
    return part === undefined ? [] : [{ anchor, relationshipId, part }];
  });
}

function position(anchor: XmlElement): ChartModel["position"] {
  const corner = (name: string) => {
    const element = childElement(anchor, name);
    const value = (child: string) => Number(textOf(element && childElement(element, child)) || 0);
    return {
      row: value("row"),
      column: value("col"),
      rowOffset: value("rowOff"),
      columnOffset: value("colOff"),
    };
  };
  const from = corner("from");
  const to = localName(anchor.name) === "twoCellAnchor" ? corner("to") : from;
  return {
    fromRow: from.row,
    fromColumn: from.column,
    toRow: Math.max(from.row, to.rowOffset > 0 ? to.row : to.row - 1),
    toColumn: Math.max(from.column, to.columnOffset > 0 ? to.column : to.column - 1),
  };
}

/** The charts of a worksheet. Pictures and shapes stay in the package. */
export function readSheetCharts(
  archive: WorkbookPackage,
  sheetPart: string,
  worksheet: XmlElement
): ChartModel[] {
  const drawing = drawingPart(archive, sheetPart, worksheet);
  if (drawing === undefined) return [];
  const { root } = parseXml(archive.text(drawing));
  return chartAnchors(archive, drawing, root).map(({ anchor, part }) => {
    const properties = descend(anchor, "graphicFrame", "nvGraphicFramePr", "cNvPr");
    return {
      ...readChart(archive.text(part)),
      id: part,
      name: properties?.attributes.get("name") ?? part,
      position: position(anchor),
      part,
    };
  });
}
