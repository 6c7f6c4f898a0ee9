/** The wire format between the Office.js client and a host, as far as the client sends it. */

/** What an action of a batch does. */
export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

/** How an object path leads from its parent to its object. */
export const pathTypes = {
  global: 1,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Flag of a request that waits until the user has finished editing a cell. */
export const delayForCellEdit = 64;

/** Arguments of an action or path. */
export interface ArgumentInfo {
  Arguments?: unknown[];
  /** At the same place as in Arguments: the path id an argument stands for, 0 for plain values. */
  ReferencedObjectPathIds?: number[] | null;
}

/** One object a batch talks about. */
export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
  /** Name of the type, added by the client when asked to. */
  T?: string;
}

/** What a load asks for. */
export interface Query {
  Select?: string[] | null;
  Expand?: string[] | null;
  Top?: number | null;
  Skip?: number | null;
}

/** One step of a batch. */
export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: Query;
}

/** A batch. */
export interface RequestBody {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

/** Why a batch ended early. */
export interface WireError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

/** The answer to a batch: a result for each action done. */
export interface AnswerBody {
  Results: { ActionId: number; Value: unknown }[];
  Error?: WireError;
}

/** Something that answers batches: our host, or a recorder around it. */
export interface BatchAnswerer {
  /** Gives the body of the answer as JSON text. */
  answer(body: string, flags: number): Promise<string>;
}

interface ClientRequest {
  url: string;
  body: unknown;
}

/** The parts of the client library that this file touches. */
export interface OfficeLibrary {
  ClientRequestContext: { defaultRequestUrlAndHeaders: unknown };
  HttpUtility: {
    setCustomSendRequestFunc(
      send: (
        request: ClientRequest
      ) => Promise<{ statusCode: number; headers: Record<string, string>; body: string }>
    ): void;
  };
  _internalConfig: { appendTypeNameToObjectPathInfo: boolean };
}

/**
 * Lets a loaded client library send its batches to a host, through its public request function.
 * Works the same in Node and in a browser page that loaded the library by a script tag.
 */
export function connectOffice(library: OfficeLibrary, host: BatchAnswerer): void {
  // A plain string: an object of another realm is refused. Any address will do but the local document's.
  library.ClientRequestContext.defaultRequestUrlAndHeaders = "http://workbench.invalid/workbook";
  library._internalConfig.appendTypeNameToObjectPathInfo = true;
  library.HttpUtility.setCustomSendRequestFunc(async (request) => {
    const flags = Number(/flags=(\d+)/.exec(request.url)?.[1] ?? 0);
    const body = typeof request.body === "string" ? request.body : JSON.stringify(request.body);
    return { statusCode: 200, headers: {}, body: await host.answer(body, flags) };
  });
}
