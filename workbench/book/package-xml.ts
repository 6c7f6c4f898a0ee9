/**
 * XML as a tree that forgets nothing: what nobody changes is written back character for character.
 * Made for the parts of a workbook package, which must keep whatever we do not know about.
 */

/** An element; text, comments and instructions between elements are kept as raw strings. */
export interface XmlElement {
  /** As written, with its prefix. */
  name: string;
  /** Values decoded, in the order written. */
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
  /** The opening tag as found, or null once an attribute was changed. */
  rawTag: string | null;
}

export interface XmlDocument {
  /** Declaration and comments before the root element. */
  before: string;
  root: XmlElement;
  after: string;
}

/** The text is not well-formed XML. */
export class BadXml extends Error {
  constructor(message: string) {
    super(message);
    this.name = "BadXml";
  }
}

const namedEntities: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Text with its XML entities and character references resolved. */
export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(parseInt(decimal, 10));
    return namedEntities[name] ?? whole;
  });
}

/** Text made safe as element content: & < > escaped. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Text made safe between double quotes; line breaks survive as character references. */
export function escapeAttribute(text: string): string {
  return escapeXml(text)
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Name of an element or attribute without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

const attributePattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function parseTag(rawTag: string): XmlElement {
  const name = /^<([^\s/>]+)/.exec(rawTag)?.[1];
  if (!name) throw new BadXml(`"${rawTag.slice(0, 40)}" is no tag.`);
  const attributes = new Map<string, string>();
  for (const match of rawTag.slice(name.length + 1).matchAll(attributePattern)) {
    attributes.set(match[1], decodeXml(match[2] ?? match[3]));
  }
  return { name, attributes, children: [], rawTag };
}

/** Index of the ">" that ends the tag beginning at `start`; a ">" inside an attribute value does not count. */
function tagEnd(xml: string, start: number): number {
  let position = start + 1;
  for (;;) {
    const end = xml.indexOf(">", position);
    if (end < 0) throw new BadXml("A tag is not closed.");
    const tag = xml.slice(start, end);
    const firstQuote = tag.search(/["']/);
    if (firstQuote < 0) return end;
    const outside = tag.replace(/"[^"]*"|'[^']*'/g, "");
    if (!/["']/.test(outside)) return end;
    position = end + 1;
  }
}

/**
 * Reads XML into a tree. The content of elements named in `opaque` stays one string: parsing the
 * cells of a large sheet into a tree would cost more than everything else.
 * Throws BadXml when the text is not well formed or holds a document type (which no workbook has).
 */
export function parseXml(xml: string, opaque: readonly string[] = []): XmlDocument {
  const holder: XmlElement = { name: "", attributes: new Map(), children: [], rawTag: null };
  const open: XmlElement[] = [holder];
  let position = 0;
  while (position < xml.length) {
    const start = xml.indexOf("<", position);
    const parent = open[open.length - 1];
    if (start !== position) {
      parent.children.push(xml.slice(position, start < 0 ? undefined : start));
      if (start < 0) break;
    }
    if (xml.startsWith("<!DOCTYPE", start)) throw new BadXml("A document type is not allowed.");
    const special = ["<!--", "<![CDATA[", "<?"].findIndex((mark) => xml.startsWith(mark, start));
    if (special >= 0) {
      const closing = ["-->", "]]>", "?>"][special];
      const end = xml.indexOf(closing, start);
      if (end < 0) throw new BadXml("A comment or instruction is not closed.");
      position = end + closing.length;
      parent.children.push(xml.slice(start, position));
      continue;
    }
    const end = tagEnd(xml, start);
    position = end + 1;
    if (xml[start + 1] === "/") {
      const name = xml.slice(start + 2, end).trim();
      if (open.length === 1 || parent.name !== name) {
        throw new BadXml(`"</${name}>" closes what was not opened.`);
      }
      open.pop();
      continue;
    }
    const selfClosing = xml[end - 1] === "/";
    const element = parseTag(xml.slice(start, end + 1));
    parent.children.push(element);
    if (selfClosing) continue;
    if (opaque.includes(localName(element.name))) {
      const close = xml.indexOf(`</${element.name}`, position);
      if (close < 0) throw new BadXml(`"${element.name}" is not closed.`);
      if (close > position) element.children.push(xml.slice(position, close));
      position = tagEnd(xml, close) + 1;
      continue;
    }
    open.push(element);
  }
  if (open.length > 1) throw new BadXml(`"${open[open.length - 1].name}" is not closed.`);
  const rootIndex = holder.children.findIndex((child) => typeof child !== "string");
  if (rootIndex < 0) throw new BadXml("There is no element.");
  const text = (nodes: (XmlElement | string)[]) =>
    nodes.map((node) => (typeof node === "string" ? node : serialiseElement(node))).join("");
  return {
    before: text(holder.children.slice(0, rootIndex)),
    root: holder.children[rootIndex] as XmlElement,
    after: text(holder.children.slice(rootIndex + 1)),
  };
}

function openingTag(element: XmlElement, isEmpty: boolean): string {
  const raw = element.rawTag;
  if (raw !== null) return raw.endsWith("/>") && !isEmpty ? `${raw.slice(0, -2).trimEnd()}>` : raw;
  const attributes = [...element.attributes].map(
    ([name, value]) => ` ${name}="${escapeAttribute(value)}"`
  );
  return `<${element.name}${attributes.join("")}${isEmpty ? "/>" : ">"}`;
}

/** The element as XML; unchanged ones come out as they were read. */
export function serialiseElement(element: XmlElement): string {
  const tag = openingTag(element, element.children.length === 0);
  if (tag.endsWith("/>")) return tag;
  const content = element.children
    .map((child) => (typeof child === "string" ? child : serialiseElement(child)))
    .join("");
  return `${tag}${content}</${element.name}>`;
}

/** The whole document as XML. */
export function serialiseXml(document: XmlDocument): string {
  return document.before + serialiseElement(document.root) + document.after;
}

/** The child elements of a local name, or all of them. */
export function childElements(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      typeof child !== "string" && (name === undefined || localName(child.name) === name)
  );
}

/** The first child element of a local name. */
export function childElement(parent: XmlElement, name: string): XmlElement | undefined {
  return childElements(parent, name)[0];
}

/** The element reached by following local names down from the parent, first child each time. */
export function descend(parent: XmlElement, ...names: string[]): XmlElement | undefined {
  let element: XmlElement | undefined = parent;
  for (const name of names) element = element && childElement(element, name);
  return element;
}

/** All elements of a local name below the parent, in document order. */
export function descendants(parent: XmlElement, name: string): XmlElement[] {
  return childElements(parent).flatMap((child) => [
    ...(localName(child.name) === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The text of an element and everything below it, decoded. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return "";
  return element.children
    .map((child) => {
      if (typeof child !== "string") return textOf(child);
      if (child.startsWith("<![CDATA[")) return child.slice(9, -3);
      return child.startsWith("<") ? "" : decodeXml(child);
    })
    .join("");
}

/** Sets an attribute, or removes it when the value is null. Nothing happens if it has that value already. */
export function setAttribute(
  element: XmlElement,
  name: string,
  value: string | number | null
): void {
  const text = value === null ? undefined : String(value);
  if (element.attributes.get(name) === text) return;
  if (text === undefined) element.attributes.delete(name);
  else element.attributes.set(name, text);
  element.rawTag = null;
}

/** Parses markup that we made ourselves into an element. */
export function elementFrom(xml: string): XmlElement {
  return parseXml(xml).root;
}

/** Removes a child element. */
export function removeChild(parent: XmlElement, child: XmlElement): void {
  const index = parent.children.indexOf(child);
  if (index >= 0) parent.children.splice(index, 1);
}

/** Replaces a child element by another. */
export function replaceChild(parent: XmlElement, old: XmlElement, replacement: XmlElement): void {
  parent.children[parent.children.indexOf(old)] = replacement;
}

/**
 * Inserts a child where the schema wants it: after the last child whose name does not come later in
 * `order` (local names). Excel refuses a part whose elements stand in another order. Children the
 * order does not know stay with their left neighbour.
 */
export function insertInOrder(
  parent: XmlElement,
  child: XmlElement,
  order: readonly string[]
): void {
  const rank = order.indexOf(localName(child.name));
  const next = parent.children.findIndex(
    (sibling) => typeof sibling !== "string" && order.indexOf(localName(sibling.name)) > rank
  );
  if (next < 0) parent.children.push(child);
  else parent.children.splice(next, 0, child);
}

/**
 * Turns a namespace prefix on the main elements (`<x:worksheet xmlns:x="…">`, as some programs
 * write) into the default namespace, so that there is one way to read and to add elements.
 */
export function withDefaultNamespace(xml: string): string {
  const rootStart = xml.search(/<[A-Za-z_]/);
  const prefix = rootStart < 0 ? null : /^<([\w.-]+):/.exec(xml.slice(rootStart, rootStart + 60));
  if (!prefix) return xml;
  return xml
    .replaceAll(`<${prefix[1]}:`, "<")
    .replaceAll(`</${prefix[1]}:`, "</")
    .replace(`xmlns:${prefix[1]}=`, "xmlns=");
}
