import type { TableModel } from "./book-data";
import { childElement, childElements, parseXml } from "./package-xml";
import { isOn } from "./read-sheet-settings";
import { unescapeText } from "./read-text";

/** Reads a table part. The id of the model is the table's id in the package. */
export function readTable(xml: string, part: string): TableModel {
  const { root } = parseXml(xml);
  const columns = childElement(root, "tableColumns");
  const styleInfo = childElement(root, "tableStyleInfo");
  const columnElements = columns ? childElements(columns, "tableColumn") : [];
  return {
    id: root.attributes.get("id") ?? part,
    name: root.attributes.get("displayName") ?? root.attributes.get("name") ?? "",
    range: root.attributes.get("ref") ?? "",
    columns: columnElements.map((column) => unescapeText(column.attributes.get("name") ?? "")),
    columnIds: columnElements.map((column) => Number(column.attributes.get("id"))),
    hasTotalsRow: Number(root.attributes.get("totalsRowCount") ?? 0) > 0,
    style: styleInfo?.attributes.get("name") ?? "",
    showFilterButton: childElement(root, "autoFilter") !== undefined,
    showBandedRows: isOn(styleInfo, "showRowStripes"),
    part,
  };
}
