import { DOMParser } from "@xmldom/xmldom";
import type { BookData } from "../../book/book-data";
import type { HostContext, HostObject } from "../member";
import { defineType } from "../member";
import { OfficeError, invalidArgument, itemNotFound } from "../office-error";
import { text } from "./arguments";
import { collection } from "./collection";

type Part = BookData["customXmlParts"][number];

interface CustomXmlPartObject extends HostObject {
  type: "CustomXmlPart";
  part: Part;
}

interface PartsObject extends HostObject {
  /** Only parts of this namespace; absent: all parts. */
  namespace?: string;
}

/** The namespace of the root element; throws InvalidArgument for text that is not well-formed XML. */
function namespaceOf(xml: string): string {
  try {
    const parser = new DOMParser({
      onError(level, message) {
        if (level !== "warning") throw new Error(message);
      },
    });
    return parser.parseFromString(xml, "text/xml").documentElement?.namespaceURI ?? "";
  } catch (error) {
    throw invalidArgument(
      `The custom XML is not well-formed: ${error instanceof Error ? error.message : String(error)}`
    );
  }
}

const partObject = (part: Part): CustomXmlPartObject => ({ type: "CustomXmlPart", part });

const partsOf = ({ namespace }: PartsObject, { book }: HostContext): CustomXmlPartObject[] =>
  book
    .toData()
    .customXmlParts.filter(({ xml }) => namespace === undefined || namespaceOf(xml) === namespace)
    .map(partObject);

const byId = (object: PartsObject, key: unknown, context: HostContext) => {
  const id = text(key, "The id of a custom XML part");
  return partsOf(object, context).find(({ part }) => part.id === id) ?? null;
};

const newPartId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

export const customXmlParts = defineType(
  collection<PartsObject>({
    type: "CustomXmlPartCollection",
    itemName: "custom XML part",
    items: partsOf,
    item: byId,
    members: {
      add: {
        call(_, [given], { book }) {
          const xml = text(given, "The custom XML");
          namespaceOf(xml);
          const part: Part = { id: newPartId(), xml, part: null };
          book.toData().customXmlParts.push(part);
          return partObject(part);
        },
        arguments: [1, 1],
        changes: "file",
      },
      getByNamespace: {
        call: (_, [namespace]): PartsObject => ({
          type: "CustomXmlPartScopedCollection",
          namespace: text(namespace, "The namespace"),
        }),
        arguments: [1, 1],
      },
    },
  })
);

function only(object: PartsObject, context: HostContext): CustomXmlPartObject | null {
  const parts = partsOf(object, context);
  return parts.length === 1 ? parts[0] : null;
}

export const scopedCustomXmlParts = defineType(
  collection<PartsObject>({
    type: "CustomXmlPartScopedCollection",
    itemName: "custom XML part",
    items: partsOf,
    item: byId,
    members: {
      getOnlyItem: {
        call(object, _, context) {
          const part = only(object, context);
          if (!part)
            throw new OfficeError(
              "GeneralException",
              `There is not exactly one custom XML part of the namespace "${object.namespace ?? ""}".`
            );
          return part;
        },
      },
      getOnlyItemOrNullObject: { call: (object, _, context) => only(object, context) },
    },
  })
);

/** The part as it is in the book: a deleted one is gone. */
function present({ part }: CustomXmlPartObject, { book }: HostContext): Part {
  if (!book.toData().customXmlParts.includes(part))
    throw itemNotFound("The custom XML part is no longer there.");
  return part;
}

export const customXmlPart = defineType<CustomXmlPartObject>({
  type: "CustomXmlPart",
  identity: ({ part }) => ({ Id: part.id }),
  members: {
    id: { get: ({ part }) => part.id },
    namespaceUri: { get: ({ part }) => namespaceOf(part.xml) },
    getXml: { call: (object, _, context) => present(object, context).xml },
    setXml: {
      call(object, [given], context) {
        const xml = text(given, "The custom XML");
        namespaceOf(xml);
        present(object, context).xml = xml;
      },
      arguments: [1, 1],
      changes: "file",
    },
    delete: {
      call(object, _, context) {
        const { customXmlParts: parts } = context.book.toData();
        parts.splice(parts.indexOf(present(object, context)), 1);
      },
      changes: "file",
    },
  },
});
