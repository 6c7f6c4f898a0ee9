import type { Book } from "../book/book";
import type { ApiSets } from "./api-sets";
import { covers } from "./api-sets";
import type { Change, HostContext, HostObject, HostState, Member, TypeDefinition } from "./member";
import { OfficeError, invalidArgument, itemNotFound, notImplemented } from "./office-error";
import { defaultRequirements } from "./requirement-sets";
import { typeDefinitions } from "./types/type-definitions";
import type {
  Action,
  AnswerBody,
  ArgumentInfo,
  BatchAnswerer,
  ObjectPath,
  RequestBody,
} from "./wire";
import { actionTypes, delayForCellEdit, pathTypes } from "./wire";

/** How Excel is at the moment, and what it can do. */
export interface HostOptions {
  /** Members, sets and enumerations of Office.js. */
  apiSets: ApiSets;
  /** Requirement sets the application is taken to have: those of manifest.xml. */
  requirements?: readonly string[];
  fileName?: string;
  /** Refuses every change, as a workbook opened read-only does. */
  readOnly?: boolean;
  /** Limit of a request and of a response in bytes; null: none, as on the desktop. */
  payloadLimit?: number | null;
  /** The structure of the workbook is protected: sheets cannot be added, removed, renamed or moved. */
  workbookProtected?: boolean;
}

/** One batch as it went over the wire. */
export interface BatchRecord {
  flags: number;
  requestBytes: number;
  responseBytes: number;
  /** "Range.values=" for a set, "ChartCollection.add()" for a call, "Range?" for a query. */
  actions: string[];
  /** Only lets go of tracked objects, as each `Excel.run` that touched ranges ends with. */
  cleanup: boolean;
  error: string | null;
}

interface Resolved {
  object: HostObject | null;
  /** What a method gave that is not an object. */
  value?: unknown;
  /** Id under which the host keeps it for later batches. */
  reference?: string;
}

/** Members the client sends under another name than the API gives them. */
const wireNames: Readonly<Record<string, string>> = {
  "Worksheet.gridlines": "showGridlines",
  "Worksheet.headings": "showHeadings",
  "Style.orientation": "textOrientation",
};

/** Members the client has for itself, which no declaration names. */
const clientMembers: ReadonlySet<string> = new Set([
  "Workbook.runtime",
  "Range._ValidateArraySize",
]);

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const byteLength = (text: string): number => new TextEncoder().encode(text).length;
const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && typeof (value as HostObject).type === "string";

/**
 * Answers the batches of the real Office.js client against a book, as Excel would. Strict: what it does not
 * know is an error that names it. Actions before a failing one stay done, as in Excel.
 */
export class Host implements BatchAnswerer {
  /** Every batch since the host was made, oldest first. */
  readonly log: BatchRecord[] = [];
  readonly state: HostState;
  private readonly kept = new Map<string, HostObject>();
  private referenceNumber = 0;
  private cellEdit: { ended: Promise<void>; end: () => void } | null = null;
  private readonly context: HostContext;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly book: Book,
    readonly options: HostOptions
  ) {
    this.state = {
      selection: null,
      calculationMode: "Automatic",
      enableEvents: true,
      workbookProtected: options.workbookProtected ?? false,
    };
    this.context = { book, state: this.state, fileName: options.fileName ?? "Workbook.xlsx" };
  }

  /** Batches that did something, without the clean-up that ends an `Excel.run`. */
  get batches(): BatchRecord[] {
    return this.log.filter((record) => !record.cleanup);
  }

  /** From now on a cell is being edited: batches fail, or wait when they asked to. */
  beginCellEdit(): void {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.cellEdit ??= { ended, end };
  }

  /** The user has finished editing the cell. */
  endCellEdit(): void {
    this.cellEdit?.end();
    this.cellEdit = null;
  }

  /** Answers one batch. Batches are answered one after another. */
  answer(body: string, flags: number): Promise<string> {
    const answered = this.queue.then(() => this.answerNow(body, flags));
    this.queue = answered.catch(() => undefined);
    return answered;
  }

  private async answerNow(text: string, flags: number): Promise<string> {
    const body = JSON.parse(text) as RequestBody;
    const requestBytes = byteLength(text);
    const record: BatchRecord = {
      flags,
      requestBytes,
      responseBytes: 0,
      actions: [],
      cleanup:
        body.Actions.some((action) => action.Name === "_RemoveReference") &&
        body.Actions.every(
          ({ Name, ActionType }) =>
            Name === "_RemoveReference" || ActionType === actionTypes.instantiate
        ),
      error: null,
    };
    this.log.push(record);
    const limit = this.options.payloadLimit ?? null;
    let answer: AnswerBody;
    if (!record.cleanup && this.cellEdit && flags & delayForCellEdit) await this.cellEdit.ended;
    if (!record.cleanup && this.cellEdit) {
      answer = refusal(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode: finish editing the cell, then try again."
      );
    } else if (limit !== null && requestBytes > limit) {
      answer = refusal(
        "RequestPayloadSizeLimitExceeded",
        `The request has ${requestBytes} bytes; Excel takes at most ${limit} at once.`
      );
    } else {
      answer = await new Batch(this, body, this.context, record).run();
    }
    let json = JSON.stringify(answer);
    if (limit !== null && byteLength(json) > limit) {
      answer = refusal(
        "ResponsePayloadSizeLimitExceeded",
        `The response has ${byteLength(json)} bytes; Excel gives at most ${limit} at once.`
      );
      json = JSON.stringify(answer);
    }
    record.responseBytes = byteLength(json);
    record.error = answer.Error?.Code ?? null;
    return json;
  }

  /** Resolves when every batch so far is answered, the clean-up of the last `Excel.run` included. */
  async idle(): Promise<void> {
    // The client sends its clean-up after `Excel.run` has resolved.
    await new Promise((resolve) => setTimeout(resolve, 0));
    await this.queue;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }

  /** Keeps an object for later batches and gives the id by which the client will name it. */
  keep(object: HostObject): string {
    const id = `kept${++this.referenceNumber}`;
    this.kept.set(id, object);
    return id;
  }

  /** An object kept for later batches; null when it was let go. */
  keptObject(id: string): HostObject | null {
    return this.kept.get(id) ?? null;
  }

  /** The client needs the object no longer. */
  letGo(id: string): void {
    this.kept.delete(id);
  }

  /** Objects kept for later batches that have not been let go. */
  get keptCount(): number {
    return this.kept.size;
  }
}

function refusal(Code: string, Message: string): AnswerBody {
  return {
    Results: [],
    Error: { Code, Message, Location: "", ActionIndex: 0, HttpStatusCode: 400 },
  };
}

/** Makes the host of a book. */
export function createHost(book: Book, options: HostOptions): Host {
  return new Host(book, options);
}

/** One request: resolves its object paths once, then does its actions in order. */
class Batch {
  private readonly resolved = new Map<number, Resolved>();

  constructor(
    private readonly host: Host,
    private readonly body: RequestBody,
    private readonly context: HostContext,
    private readonly record: BatchRecord
  ) {}

  async run(): Promise<AnswerBody> {
    const Results: AnswerBody["Results"] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      let location = "";
      try {
        location = this.locationOf(action);
        Results.push({ ActionId: action.Id, Value: (await this.perform(action)) ?? null });
      } catch (thrown) {
        const error =
          thrown instanceof OfficeError
            ? thrown
            : new OfficeError(
                "GeneralException",
                `The workbench failed: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`
              );
        return {
          Results,
          Error: {
            Code: error.code,
            Message: error.message,
            Location: location,
            ActionIndex: index,
            HttpStatusCode: error.code === "ItemNotFound" ? 404 : 400,
          },
        };
      }
    }
    return { Results };
  }

  private locationOf(action: Action): string {
    const path = this.body.ObjectPaths[action.ObjectPathId] as ObjectPath | undefined;
    if (action.ActionType === actionTypes.instantiate && path) {
      const parent = this.body.ObjectPaths[path.ParentObjectPathId ?? -1] as ObjectPath | undefined;
      const name = path.ObjectPathType === pathTypes.indexer ? "getItem" : lowerFirst(path.Name);
      return parent?.T ? `${parent.T}.${name}` : (path.T ?? "");
    }
    return action.Name ? `${path?.T ?? ""}.${lowerFirst(action.Name)}` : (path?.T ?? "");
  }

  private async perform(action: Action): Promise<unknown> {
    // Letting go must not touch the object: its sheet may be gone.
    if (action.Name === "_RemoveReference") {
      this.host.letGo(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const { object } = await this.at(action.ObjectPathId);
    const type = object?.type ?? "null";
    const sent = action.Name?.startsWith("_") ? action.Name : lowerFirst(action.Name ?? "");
    const name = wireNames[`${type}.${sent}`] ?? sent;
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object && this.identity(object, action.ObjectPathId);
      case actionTypes.query:
        this.record.actions.push(`${type}?`);
        return object && this.query(object, queryTree(action.QueryInfo?.Select ?? []));
      case actionTypes.setProperty:
        this.record.actions.push(`${type}.${name}=`);
        return object && this.set(object, name, action.ArgumentInfo ?? {});
      case actionTypes.method:
        if (action.Name === "_KeepReference") return null;
        this.record.actions.push(`${type}.${name}()`);
        return object && (await this.call(object, name, action.ArgumentInfo ?? {})).value;
      case actionTypes.trace:
        return null;
      default:
        throw notImplemented(
          `The workbench does not know action type ${action.ActionType} (supported: instantiate, load, set, call).`
        );
    }
  }

  private definition(object: HostObject): TypeDefinition {
    const definition = typeDefinitions.get(object.type);
    if (!definition) throw notImplemented(`The workbench does not know the class ${object.type}.`);
    return definition;
  }

  private member(object: HostObject, name: string, use: "read" | "write"): Member<HostObject> {
    const definition = this.definition(object);
    const { apiSets, requirements = defaultRequirements } = this.host.options;
    const full = `${object.type}.${name}`;
    const sets = apiSets.members.get(full);
    if (!sets && apiSets.classes.has(object.type) && !clientMembers.has(full))
      throw new OfficeError("ApiNotFound", `Office.js has no ${full}.`);
    if (sets && !covers(requirements, sets[use]))
      throw new OfficeError(
        "ApiNotFound",
        `${object.type}.${name} needs ${sets[use]}; the manifest only requires ${requirements.join(", ")}.`
      );
    const member = Object.hasOwn(definition.members, name) ? definition.members[name] : undefined;
    if (!member)
      throw notImplemented(
        `The workbench does not know ${object.type}.${name}. It knows: ${Object.keys(definition.members).sort().join(", ")}.`
      );
    return member;
  }

  private refuseChange(object: HostObject, name: string, change: Change): void {
    if (change === "nothing") return;
    if (this.host.options.readOnly)
      throw new OfficeError(
        "AccessDenied",
        `${object.type}.${name}: the workbook is read-only. Save a copy and work in that.`
      );
    if (change === "sheet" && object.sheet?.protected)
      throw new OfficeError(
        "AccessDenied",
        `${object.type}.${name}: the sheet "${object.sheet.name}" is protected. Unprotect it first.`
      );
    if (change === "structure" && this.context.state.workbookProtected)
      throw new OfficeError(
        "AccessDenied",
        `${object.type}.${name}: the structure of the workbook is protected. Unprotect it first.`
      );
  }

  private async at(id: number): Promise<Resolved> {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.body.ObjectPaths[id] as ObjectPath | undefined;
    if (!path) throw new OfficeError("InvalidObjectPath", `The batch holds no object path ${id}.`);
    const made = await this.make(path);
    this.resolved.set(id, made);
    return made;
  }

  private async make(path: ObjectPath): Promise<Resolved> {
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return { object: { type: "Workbook" } };
      case pathTypes.nullObject:
        return { object: null };
      case pathTypes.reference: {
        const object = this.host.keptObject(path.Name);
        if (!object)
          throw new OfficeError(
            "InvalidObjectPath",
            "The object is no longer tracked: it was used after the Excel.run that made it."
          );
        return { object: this.stillThere(object) };
      }
      case pathTypes.indexer: {
        const parent = await this.parent(path);
        if (!parent) return { object: null };
        const definition = this.definition(parent);
        if (!definition.item)
          throw notImplemented(`The workbench does not know ${parent.type}.getItem.`);
        if (this.host.options.apiSets.members.has(`${parent.type}.getItem`))
          this.member(parent, "getItem", "read");
        const [key] = await this.values(path.ArgumentInfo ?? {});
        const object = definition.item(parent, key, this.context);
        if (!object)
          throw itemNotFound(
            `There is no ${definition.itemName ?? "item"} ${JSON.stringify(key)}.`
          );
        return { object };
      }
      case pathTypes.property: {
        const parent = await this.parent(path);
        if (!parent) return { object: null };
        const name = lowerFirst(path.Name.replace(/^_/, ""));
        const member = this.member(parent, name, "read");
        if (!member.navigate)
          throw notImplemented(`${parent.type}.${name} is no object in the workbench.`);
        return { object: member.navigate(parent, this.context) };
      }
      case pathTypes.method: {
        const parent = await this.parent(path);
        if (!parent) return { object: null };
        const name = lowerFirst(path.Name);
        this.record.actions.push(`${parent.type}.${name}()`);
        const { object } = await this.call(parent, name, path.ArgumentInfo ?? {});
        return { object };
      }
      default:
        throw notImplemented(
          `The workbench does not know object path type ${path.ObjectPathType} (${path.Name}).`
        );
    }
  }

  private async parent(path: ObjectPath): Promise<HostObject | null> {
    return (await this.at(path.ParentObjectPathId ?? -1)).object;
  }

  /** An object of an earlier batch whose sheet was deleted since is gone, as in Excel. */
  private stillThere(object: HostObject): HostObject {
    if (object.sheet && !this.context.book.sheets.includes(object.sheet))
      throw itemNotFound(`The sheet "${object.sheet.name}" is no longer there.`);
    return object;
  }

  private async values(info: ArgumentInfo): Promise<unknown[]> {
    const args = info.Arguments ?? [];
    const references = info.ReferencedObjectPathIds ?? [];
    return Promise.all(
      args.map(async (argument, index) =>
        references[index] ? (await this.at(references[index])).object : argument
      )
    );
  }

  private async call(object: HostObject, name: string, info: ArgumentInfo): Promise<Resolved> {
    const member = this.member(object, name, "read");
    if (!member.call) throw notImplemented(`${object.type}.${name} is no method in the workbench.`);
    this.refuseChange(object, name, member.changes ?? "nothing");
    const args = await this.values(info);
    while (args.length > 0 && args.at(-1) == null) args.pop();
    const [fewest, most] = member.arguments ?? [0, 0];
    if (args.length < fewest || args.length > most)
      throw invalidArgument(
        `${object.type}.${name} takes ${fewest === most ? fewest : `${fewest} to ${most}`} arguments here, not ${args.length}.`
      );
    await this.calculate(member);
    const result = member.call(object, args, this.context);
    return isHostObject(result) ? { object: result } : { object: null, value: result };
  }

  private async set(object: HostObject, name: string, info: ArgumentInfo): Promise<null> {
    const member = this.member(object, name, "write");
    if (!member.set) throw invalidArgument(`${object.type}.${name} cannot be set.`);
    this.refuseChange(object, name, member.changes ?? (object.sheet ? "sheet" : "file"));
    const [value] = await this.values(info);
    if (member.is && typeof value !== member.is)
      throw invalidArgument(
        `${object.type}.${name} takes a ${member.is}, not ${JSON.stringify(value)}.`
      );
    if (member.oneOf) {
      const allowed = this.host.options.apiSets.enums.get(member.oneOf);
      if (typeof value !== "string" || !allowed?.has(value))
        throw invalidArgument(
          `${object.type}.${name} takes one of ${[...(allowed ?? [])].join(", ")}, not ${JSON.stringify(value)}.`
        );
    }
    member.set(object, value, this.context);
    return null;
  }

  private async calculate({ calculated }: Member<HostObject>): Promise<void> {
    const { state, book } = this.context;
    const wanted = calculated === "always" || (calculated && state.calculationMode !== "Manual");
    if (wanted && book.isChanged) await book.calculated();
  }

  private identity(object: HostObject, pathId: number): Record<string, unknown> {
    const definition = this.definition(object);
    if (object.type === "Range" || object.type === "RangeAreas") {
      const path = this.body.ObjectPaths[pathId] as ObjectPath;
      if (path.ObjectPathType === pathTypes.reference) return { _ReferenceId: path.Name };
      // The client asks twice, before and after it says that the object is to be kept.
      const resolved = this.resolved.get(pathId) as Resolved;
      resolved.reference ??= this.host.keep(object);
      return { _ReferenceId: resolved.reference };
    }
    return definition.identity?.(object) ?? {};
  }

  private async query(object: HostObject, tree: QueryTree): Promise<Record<string, unknown>> {
    const definition = this.definition(object);
    const answer: Record<string, unknown> = {};
    if (definition.items) {
      // The client sends "count, items/name" of a collection as "count, name": what is not its own is of its items.
      const own = [...tree.keys()].filter(
        (name) => Object.hasOwn(definition.members, name) && definition.members[name].get
      );
      for (const name of own) await this.read(object, name, tree, answer);
      const ofItems = new Map([...tree].filter(([name]) => !own.includes(name)));
      if (ofItems.size === 0 && tree.size > 0) return answer;
      const items: Record<string, unknown>[] = [];
      for (const item of definition.items(object, this.context))
        items.push({ ...this.itemIdentity(item), ...(await this.query(item, ofItems)) });
      answer._Items = items;
      return answer;
    }
    const names = tree.size > 0 ? [...tree.keys()] : this.scalars(object, definition);
    for (const name of names) await this.read(object, name, tree, answer);
    return answer;
  }

  private itemIdentity(item: HostObject): Record<string, unknown> {
    return this.definition(item).identity?.(item) ?? {};
  }

  /** Every scalar property the requirements allow: what a load without names asks for. */
  private scalars(object: HostObject, definition: TypeDefinition): string[] {
    const { apiSets, requirements = defaultRequirements } = this.host.options;
    return Object.entries(definition.members)
      .filter(([name, member]) => {
        const sets = apiSets.members.get(`${object.type}.${name}`);
        return member.get && sets && covers(requirements, sets.read);
      })
      .map(([name]) => name);
  }

  private async read(
    object: HostObject,
    name: string,
    tree: QueryTree,
    answer: Record<string, unknown>
  ): Promise<void> {
    const member = this.member(object, name, "read");
    if (member.navigate) {
      const child = member.navigate(object, this.context);
      answer[upperFirst(name)] = child && (await this.query(child, tree.get(name) ?? new Map()));
      return;
    }
    if (!member.get) throw invalidArgument(`${object.type}.${name} cannot be loaded.`);
    await this.calculate(member);
    answer[upperFirst(name)] = member.get(object, this.context);
  }
}

/** The names of a load, as a tree: "format/fill/color" is format → fill → color; "items" adds nothing to a path. */
type QueryTree = Map<string, QueryBranch>;

interface QueryBranch extends Map<string, QueryBranch> {
  readonly size: number;
}

function queryTree(select: string[]): QueryTree {
  const tree: QueryTree = new Map();
  for (const path of select) {
    let branch = tree;
    for (const part of path.split("/")) {
      const name = lowerFirst(part.trim());
      if (name === "" || name === "$all" || name === "items") continue;
      let next = branch.get(name);
      if (!next) branch.set(name, (next = new Map()));
      branch = next;
    }
  }
  return tree;
}
