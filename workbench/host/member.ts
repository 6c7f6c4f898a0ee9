import type { Rectangle } from "../book/a1";
import type { Book } from "../book/book";
import type { SheetModel } from "../book/book-data";

/** An object of the Excel API as the host holds it between and during batches. */
export interface HostObject {
  /** Name of its Office.js class, e.g. "Worksheet". */
  type: string;
  /** The sheet it belongs to; absent for what belongs to the workbook. */
  sheet?: SheetModel;
}

/** A block of cells of one sheet: the class Range. */
export interface RangeObject extends HostObject {
  type: "Range";
  sheet: SheetModel;
  area: Rectangle;
}

/** What handlers may use besides the object itself. */
export interface HostContext {
  readonly book: Book;
  readonly state: HostState;
  readonly fileName: string;
}

/** What the host remembers that is no part of the file. */
export interface HostState {
  selection: RangeObject | null;
  calculationMode: string;
  enableEvents: boolean;
  workbookProtected: boolean;
}

/**
 * What a member changes, so that protection can refuse it: cells and drawings of a sheet, the structure of the
 * workbook (its sheets), or something of the file that only a read-only workbook protects.
 */
export type Change = "sheet" | "structure" | "file" | "nothing";

/** One row of a type's table: a property, a navigation property or a method, by its name in Office.js. */
export interface Member<O extends HostObject> {
  /** Value of a scalar property. */
  get?(object: O, context: HostContext): unknown;
  /** Object behind a navigation property. */
  navigate?(object: O, context: HostContext): HostObject | null;
  /** Sets a scalar property. */
  set?(object: O, value: unknown, context: HostContext): void;
  /** Method: gives a value, an object (also null for …OrNullObject) or nothing. */
  call?(object: O, args: unknown[], context: HostContext): unknown;
  /** Fewest and most arguments of a method; none when absent. */
  arguments?: [number, number];
  /** The value set must be one of this Office.js enumeration. */
  oneOf?: string;
  /** The value set must be of this type. */
  is?: "number" | "string" | "boolean";
  /** What setting or calling changes; default: the sheet (else the file) for `set`, nothing for `call`. */
  changes?: Change;
  /** Formulas are calculated first: unless calculation is manual, or even then ("always"). */
  calculated?: boolean | "always";
}

/** One Office.js class: its members as data. Adding a member is adding a row. */
export interface TypeDefinition<O extends HostObject = HostObject> {
  type: O["type"];
  members: Record<string, Member<O>>;
  /** What the client keeps to find the object again in a later batch. */
  identity?(object: O): Record<string, string | number>;
  /** Items of a collection. */
  items?(object: O, context: HostContext): HostObject[];
  /** Item of a collection by name, id or index (the client's indexer); null when there is none. */
  item?(object: O, key: unknown, context: HostContext): HostObject | null;
  /** How an item of the collection is called in messages, e.g. "sheet". */
  itemName?: string;
}

/** Makes a definition whose object type is known in its rows; the host only needs the general one. */
export function defineType<O extends HostObject>(definition: TypeDefinition<O>): TypeDefinition {
  return definition as unknown as TypeDefinition;
}
