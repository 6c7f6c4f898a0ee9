import type { BookData } from "./book/book-data";
import type { BookOptions } from "./book/book";
import { Book } from "./book/book";
import type { FunctionParameter } from "./book/custom-function";
import { readWorkbook } from "./book/read-workbook";
import { writeWorkbook } from "./book/write-workbook";
import type { Host, HostOptions } from "./host/host";
import { createHost } from "./host/host";
import { loadOffice, manifestRequirements, officeApiSets } from "./host/office";
import type { OfficeGlobals, RibbonAction } from "./host/office-globals";

/** A file as bytes, or a workbook as data. */
export type SessionInput = { bytes: Uint8Array; fileName: string } | { data: BookData };

/** How the application and the workbook are. */
export interface SessionOptions
  extends
    BookOptions,
    Partial<Pick<HostOptions, "readOnly" | "payloadLimit" | "workbookProtected">> {
  /** Requirement sets the application has; default: those of manifest.xml. */
  requirements?: string[];
  /** Namespace of the custom functions. */
  functionNamespace?: string;
  /** Parameters of custom functions by id, as functions.json describes them. */
  functionParameters?: Record<string, FunctionParameter[]>;
  /** Put Excel, Office, OfficeExtension and CustomFunctions on globalThis, where product code looks. Default: true. */
  installGlobals?: boolean;
}

/** A workbook that is open behind Office.js. */
export interface Session {
  book: Book;
  host: Host;
  /** The real Office.js, connected to this session's book. */
  office: OfficeGlobals;
  /** Ribbon and menu actions that were associated, by id. */
  actions: Map<string, RibbonAction>;
  /** The workbook as the bytes of an .xlsx file: what was opened, with what changed. */
  save(): Promise<Uint8Array>;
  /** Takes the globals away again and ends the formula engine. */
  close(): Promise<void>;
}

const globalNames = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;

/**
 * Opens a workbook behind the real Office.js, with no Excel: from here on product code may call `Excel.run`.
 * Throws what `readWorkbook` throws for a file that cannot be read.
 */
export async function openSession(
  input: SessionInput,
  options: SessionOptions = {}
): Promise<Session> {
  const fromFile = "bytes" in input;
  const data = fromFile ? readWorkbook(input.bytes, input.fileName) : input.data;
  const book = await Book.open(data, options);
  const requirements = options.requirements ?? manifestRequirements();
  const host = createHost(book, {
    ...options,
    apiSets: officeApiSets(),
    requirements,
    ...(fromFile ? { fileName: input.fileName } : {}),
  });
  const actions = new Map<string, RibbonAction>();
  const office = loadOffice(host, requirements, {
    onFunction: (id, call) =>
      book.registerFunction(
        `${options.functionNamespace ?? "WRES"}.${id}`,
        call,
        options.functionParameters?.[id]
      ),
    onAction: (id, action) => actions.set(id, action),
    onShowPane: () => {
      throw new Error("There is no task pane here.");
    },
  });
  const globals = globalThis as unknown as Record<string, unknown>;
  const before = new Map(globalNames.map((name) => [name, globals[name]]));
  if (options.installGlobals !== false)
    for (const name of globalNames) globals[name] = office[name];
  const zip = fromFile && input.bytes[0] === 0x50 && input.bytes[1] === 0x4b;
  return {
    book,
    host,
    office,
    actions,
    async save() {
      await book.calculated();
      // A text file is no package that could be edited: a new one is written.
      return writeWorkbook(book.toData(), zip ? input.bytes : null);
    },
    async close() {
      await host.idle();
      for (const name of globalNames) {
        if (globals[name] !== office[name]) continue;
        if (before.get(name) === undefined) delete globals[name];
        else globals[name] = before.get(name);
      }
      await book.dispose();
    },
  };
}
