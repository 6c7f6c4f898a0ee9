import type { BookData } from "./book-data";
import { type WorkbookPackage, XML_DECLARATION } from "./package-parts";
import { escapeAttribute, localName, parseXml } from "./package-xml";
import { readCustomXmlParts } from "./read-workbook";

const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_CONTENT_TYPE =
  "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

const GUID = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

/** An id in the form Excel demands, always the same for the same text (FNV-1a, four times). */
function guidOf(text: string): string {
  if (GUID.test(text)) return text;
  const words = [0, 1, 2, 3].map((round) => {
    let hash = 0x811c9dc5 ^ round;
    for (const character of text) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    }
    return (hash >>> 0).toString(16).toUpperCase().padStart(8, "0");
  });
  const digits = words.join("");
  return `{${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}}`;
}

function namespaceOf(xml: string): string {
  const { root } = parseXml(xml);
  const prefix = root.name
    .slice(0, root.name.length - localName(root.name).length)
    .replace(":", "");
  return root.attributes.get(prefix ? `xmlns:${prefix}` : "xmlns") ?? "";
}

function propertiesXml(id: string, namespace: string): string {
  const schema = namespace
    ? `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs>`
    : "<ds:schemaRefs/>";
  return `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${escapeAttribute(guidOf(id))}" xmlns:ds="${PROPERTIES_NAMESPACE}">${schema}</ds:datastoreItem>`;
}

/**
 * Adds, replaces and removes the custom XML parts of a workbook, each with the properties Excel
 * finds it by. Parts that say the same as before are not touched.
 */
export function writeCustomXmlParts(
  archive: WorkbookPackage,
  workbook: string,
  parts: BookData["customXmlParts"]
): void {
  const before = new Map(readCustomXmlParts(archive, workbook).map((one) => [one.part, one.xml]));
  const kept = new Set(parts.map(({ part }) => part));
  for (const link of archive.relationshipsOfKind(workbook, "customXml")) {
    if (!kept.has(link.target)) archive.removeRelationship(workbook, link.id);
  }
  for (const { id, xml, part } of parts) {
    if (part !== null && before.has(part)) {
      if (before.get(part) !== xml) archive.write(part, xml);
      continue;
    }
    const path = archive.freePath("customXml/item", ".xml");
    const properties = archive.freePath("customXml/itemProps", ".xml");
    archive.write(path, xml, "application/xml");
    archive.write(properties, propertiesXml(id, namespaceOf(xml)), PROPERTIES_CONTENT_TYPE);
    archive.addRelationship(path, "customXmlProps", properties);
    archive.addRelationship(workbook, "customXml", path);
  }
}
