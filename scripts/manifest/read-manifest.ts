import { DOMParser, type Element } from "@xmldom/xmldom";

/** An element of the manifest as plain data, with the line it begins on. */
export interface ManifestElement {
  /** Without its namespace prefix: "Image" for bt:Image. */
  name: string;
  attributes: Record<string, string>;
  children: ManifestElement[];
  /** Text directly inside it, trimmed. */
  text: string;
  line: number;
}

/** A manifest that is not XML at all; the message says where it breaks. */
export class UnreadableManifest extends Error {}

const elementNode = 1;
const textNode = 3;

function plain(element: Element): ManifestElement {
  const nodes = Array.from(element.childNodes);
  return {
    name: element.localName ?? element.tagName,
    attributes: Object.fromEntries(
      Array.from(element.attributes).map((attribute) => [attribute.name, attribute.value])
    ),
    children: nodes
      .filter((node) => node.nodeType === elementNode)
      .map((node) => plain(node as Element)),
    text: nodes
      .filter((node) => node.nodeType === textNode)
      .map((node) => node.nodeValue ?? "")
      .join("")
      .trim(),
    line: element.lineNumber ?? 0,
  };
}

/** The root element of an XML file as plain data. Throws UnreadableManifest when it is not well-formed. */
export function readManifest(xml: string): ManifestElement {
  const problems: string[] = [];
  try {
    const document = new DOMParser({
      onError: (_level, message) => problems.push(message),
    }).parseFromString(xml, "text/xml");
    if (problems.length === 0 && document.documentElement) {
      return plain(document.documentElement);
    }
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  throw new UnreadableManifest(
    `The manifest is not well-formed XML: ${(problems[0] ?? "it is empty").split("\n")[0]}`
  );
}

/** The element and everything inside it, in document order. */
export function everyElement(element: ManifestElement): ManifestElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** Elements of this name anywhere inside. */
export function elementsNamed(element: ManifestElement, name: string): ManifestElement[] {
  return everyElement(element).filter((candidate) => candidate.name === name);
}

/** The children of this name. */
export function childrenNamed(element: ManifestElement, name: string): ManifestElement[] {
  return element.children.filter((child) => child.name === name);
}

/** Elements reached by child names from the given one: childrenAt(root, "Hosts", "Host"). */
export function childrenAt(element: ManifestElement, ...names: string[]): ManifestElement[] {
  return names.reduce<ManifestElement[]>(
    (found, name) => found.flatMap((parent) => childrenNamed(parent, name)),
    [element]
  );
}
