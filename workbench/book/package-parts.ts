import {
  type XmlElement,
  childElements,
  elementFrom,
  parseXml,
  removeChild,
  serialiseElement,
  serialiseXml,
  setAttribute,
  withDefaultNamespace,
  escapeAttribute,
} from "./package-xml";
import { type ZipEntry, compress, decompress, readZip, writeZip } from "./package-zip";

/** A link from one part of the package to another, or to something outside it. */
export interface Relationship {
  id: string;
  /** Full type, e.g. "http://…/relationships/worksheet". */
  type: string;
  /** Path of the part, without a leading slash; for an external target as written. */
  target: string;
  external: boolean;
}

export const RELATIONSHIP_TYPES =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Path of the relationships part that belongs to a part; "" is the package itself. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Path of a target as written in the relationships of `part`, with "..", "." and a leading slash resolved. */
export function resolveTarget(part: string, target: string): string {
  const written = decodeURIComponent(target.split("#")[0]);
  if (written.startsWith("/")) return written.slice(1);
  const segments = part.split("/").slice(0, -1);
  for (const segment of written.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

/** How the relationships of `part` name another part: relative, as Excel itself writes it. */
export function relativeTarget(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => ".."), ...to].join("/");
}

/** Last word of a relationship type: "worksheet" of "http://…/relationships/worksheet". */
export function relationshipKind(relationship: Relationship): string {
  return relationship.type.slice(relationship.type.lastIndexOf("/") + 1);
}

/** Text of a part: UTF-8 unless a byte order mark says UTF-16. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

/**
 * The parts of a workbook file (Open Packaging Conventions, ECMA-376 part 2). Parts nobody changes
 * are never decompressed: their compressed bytes are copied into the new file.
 */
export class WorkbookPackage {
  private readonly entries: Map<string, ZipEntry>;
  /** Part names are the same whatever their case, and some programs spell one name in two ways. */
  private readonly pathByLowerCase = new Map<string, string>();
  private readonly relationshipCache = new Map<string, Relationship[]>();
  private contentTypes: XmlElement | null = null;
  private contentTypesChanged = false;

  private constructor(entries: ZipEntry[]) {
    this.entries = new Map(entries.map((entry) => [entry.path, entry]));
    for (const entry of entries) this.pathByLowerCase.set(entry.path.toLowerCase(), entry.path);
  }

  /** Opens the bytes of a file. Throws BadZip when they are no readable archive. */
  static open(bytes: Uint8Array): WorkbookPackage {
    return new WorkbookPackage(readZip(bytes));
  }

  /** A package without any part but its list of content types. */
  static empty(): WorkbookPackage {
    const types =
      XML_DECLARATION +
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>';
    return new WorkbookPackage([compress(CONTENT_TYPES, new TextEncoder().encode(types))]);
  }

  paths(): string[] {
    return [...this.entries.keys()];
  }

  /** The path as the package spells it, or undefined when there is no such part. */
  find(path: string): string | undefined {
    return this.entries.has(path) ? path : this.pathByLowerCase.get(path.toLowerCase());
  }

  has(path: string): boolean {
    return this.find(path) !== undefined;
  }

  /** Content of a part. Throws BadZip when it is missing or damaged. */
  bytes(path: string): Uint8Array {
    const entry = this.entries.get(this.find(path) ?? "");
    if (!entry) throw new MissingPart(path);
    return decompress(entry);
  }

  /** Text of an XML part, with its main elements in the default namespace. */
  text(path: string): string {
    return withDefaultNamespace(decodeText(this.bytes(path)));
  }

  /** Adds a part or replaces its content; the content type is needed for new parts only. */
  write(path: string, content: string | Uint8Array, contentType?: string): void {
    const known = this.find(path) ?? path;
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    this.entries.set(known, compress(known, bytes));
    this.pathByLowerCase.set(known.toLowerCase(), known);
    this.relationshipCache.clear();
    if (contentType !== undefined) this.declareContentType(known, contentType);
  }

  /** Removes a part with its relationships and its content type. */
  remove(path: string): void {
    for (const gone of [this.find(path), this.find(relationshipsPath(path))]) {
      if (gone === undefined) continue;
      this.entries.delete(gone);
      this.pathByLowerCase.delete(gone.toLowerCase());
    }
    this.relationshipCache.clear();
    const override = this.override(path);
    if (override) {
      removeChild(this.types(), override);
      this.contentTypesChanged = true;
    }
  }

  /** The first path "prefix + number + suffix" that is not taken. */
  freePath(prefix: string, suffix: string): string {
    let number = 1;
    while (this.has(`${prefix}${number}${suffix}`)) number++;
    return `${prefix}${number}${suffix}`;
  }

  /** Links that start at a part; "" is the package itself. */
  relationships(part: string): Relationship[] {
    const known = this.relationshipCache.get(part);
    if (known) return known;
    const path = relationshipsPath(part);
    const relationships = this.has(path)
      ? childElements(parseXml(this.text(path)).root, "Relationship").map((element) => {
          const external = element.attributes.get("TargetMode") === "External";
          const target = element.attributes.get("Target") ?? "";
          const resolved = external ? target : resolveTarget(part, target);
          return {
            id: element.attributes.get("Id") ?? "",
            type: element.attributes.get("Type") ?? "",
            target: external ? resolved : (this.find(resolved) ?? resolved),
            external,
          };
        })
      : [];
    this.relationshipCache.set(part, relationships);
    return relationships;
  }

  /** Links of a part of one kind, e.g. "table". */
  relationshipsOfKind(part: string, kind: string): Relationship[] {
    return this.relationships(part).filter((link) => relationshipKind(link) === kind);
  }

  /** Adds a link and gives its id. `kind` is the last word of an officeDocument type, or a full type. */
  addRelationship(part: string, kind: string, target: string): string {
    const path = relationshipsPath(part);
    const document = parseXml(
      this.has(path)
        ? this.text(path)
        : `${XML_DECLARATION}<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"></Relationships>`
    );
    const taken = new Set(this.relationships(part).map((link) => link.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const type = kind.includes("/") ? kind : `${RELATIONSHIP_TYPES}/${kind}`;
    document.root.children.push(
      elementFrom(
        `<Relationship Id="rId${number}" Type="${type}" Target="${escapeAttribute(relativeTarget(part, target))}"/>`
      )
    );
    this.write(path, serialiseXml(document));
    return `rId${number}`;
  }

  /** Removes a link; the relationships part goes with its last link. */
  removeRelationship(part: string, id: string): void {
    const path = this.find(relationshipsPath(part));
    if (path === undefined) return;
    const document = parseXml(this.text(path));
    for (const element of childElements(document.root)) {
      if (element.attributes.get("Id") === id) removeChild(document.root, element);
    }
    this.relationshipCache.clear();
    if (childElements(document.root).length > 0) {
      this.write(path, serialiseXml(document));
    } else {
      this.entries.delete(path);
      this.pathByLowerCase.delete(path.toLowerCase());
    }
  }

  /** All parts that can be reached over links from the package itself. */
  reachable(): Set<string> {
    const reached = new Set<string>();
    const visit = (part: string) => {
      for (const link of this.relationships(part)) {
        if (link.external || reached.has(link.target) || !this.has(link.target)) continue;
        reached.add(link.target);
        visit(link.target);
      }
    };
    visit("");
    return reached;
  }

  /** Content type of a part: its own, else that of its extension; null if neither is declared. */
  contentType(path: string): string | null {
    const override = this.override(path);
    if (override) return override.attributes.get("ContentType") ?? null;
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const byExtension = childElements(this.types(), "Default").find(
      (element) => element.attributes.get("Extension")?.toLowerCase() === extension
    );
    return byExtension?.attributes.get("ContentType") ?? null;
  }

  /** The file. The same parts always give the same bytes. */
  save(): Uint8Array {
    if (this.contentTypesChanged) {
      const path = this.find(CONTENT_TYPES) ?? CONTENT_TYPES;
      const document = parseXml(this.text(path));
      const content = document.before + serialiseElement(this.types()) + document.after;
      this.entries.set(path, compress(path, new TextEncoder().encode(content)));
      this.contentTypesChanged = false;
    }
    return writeZip([...this.entries.values()]);
  }

  private types(): XmlElement {
    this.contentTypes ??= parseXml(this.text(CONTENT_TYPES)).root;
    return this.contentTypes;
  }

  private override(path: string): XmlElement | undefined {
    const partName = `/${path}`.toLowerCase();
    return childElements(this.types(), "Override").find(
      (element) => element.attributes.get("PartName")?.toLowerCase() === partName
    );
  }

  /** Declares the content type of a part, as an exception to that of its extension where they differ. */
  declareContentType(path: string, contentType: string): void {
    if (this.contentType(path) === contentType) return;
    this.contentTypesChanged = true;
    const override = this.override(path);
    if (override) {
      setAttribute(override, "ContentType", contentType);
      return;
    }
    this.types().children.push(
      elementFrom(
        `<Override PartName="/${escapeAttribute(path)}" ContentType="${escapeAttribute(contentType)}"/>`
      )
    );
  }
}

/** A part that the package refers to is not in it. */
export class MissingPart extends Error {
  constructor(readonly path: string) {
    super(`The part "${path}" is missing.`);
    this.name = "MissingPart";
  }
}
