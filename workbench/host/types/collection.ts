import type { HostContext, HostObject, Member, TypeDefinition } from "../member";
import { invalidArgument, itemNotFound } from "../office-error";

interface CollectionParts<O extends HostObject> {
  type: O["type"];
  /** How an item is called in messages, e.g. "sheet". */
  itemName: string;
  items(object: O, context: HostContext): HostObject[];
  /** By name, id or index; null when there is none. */
  item?(object: O, key: unknown, context: HostContext): HostObject | null;
  members?: Record<string, Member<O>>;
}

/** A collection class: getItem, getItemAt, getItemOrNullObject, getCount and count come with its items. */
export function collection<O extends HostObject>(parts: CollectionParts<O>): TypeDefinition<O> {
  const { items, item } = parts;
  const at = (object: O, index: unknown, context: HostContext): HostObject => {
    const all = items(object, context);
    if (typeof index !== "number" || !Number.isInteger(index) || index < 0 || index >= all.length)
      throw invalidArgument(
        `${parts.type}.getItemAt(${JSON.stringify(index)}): there are ${all.length} of them, counted from 0.`
      );
    return all[index];
  };
  const byKey = (object: O, key: unknown, context: HostContext): HostObject | null => {
    if (item) return item(object, key, context);
    const all = items(object, context);
    return typeof key === "number" ? (all[key] ?? null) : null;
  };
  const members: Record<string, Member<O>> = {
    count: { get: (object, context) => items(object, context).length },
    getCount: { call: (object, _, context) => items(object, context).length, arguments: [0, 1] },
    getItemAt: {
      call: (object, [index], context) => at(object, index, context),
      arguments: [1, 1],
    },
    getItem: {
      call(object, [key], context) {
        const found = byKey(object, key, context);
        if (!found) throw itemNotFound(`There is no ${parts.itemName} ${JSON.stringify(key)}.`);
        return found;
      },
      arguments: [1, 1],
    },
    getItemOrNullObject: {
      call: (object, [key], context) => byKey(object, key, context),
      arguments: [1, 1],
    },
    ...parts.members,
  };
  return { type: parts.type, members, items, item: byKey, itemName: parts.itemName };
}
