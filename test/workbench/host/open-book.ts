import type { BookData } from "../../../workbench/book/book-data";
import type { Session, SessionOptions } from "../../../workbench/session";
import { openSession } from "../../../workbench/session";

/** A workbook with nothing in it. */
export function emptyData(): BookData {
  return {
    sheets: [],
    names: [],
    formats: {},
    namedStyles: {},
    customXmlParts: [],
    date1904: false,
    activeSheet: null,
  };
}

let session: Session | null = null;

/** Opens an empty workbook with the sheets named; the one of the test before is closed. */
export async function openBook(
  sheetNames: string[] = ["Data"],
  options: SessionOptions = {}
): Promise<Session> {
  await closeBook();
  session = await openSession({ data: emptyData() }, options);
  for (const name of sheetNames) session.book.addSheet(name);
  return session;
}

export async function closeBook(): Promise<void> {
  await session?.close();
  session = null;
}

/** The error an `Excel.run` ends with; fails when it ends well. */
export async function errorOf(
  work: (context: Excel.RequestContext) => Promise<unknown>
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(work);
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("An error was expected, but the batch was answered.");
}

/** Runs a batch that only writes and ends with one sync. */
export async function write(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

/** Loads properties of one object and gives them as plain data. */
export async function read<Data>(
  pick: (context: Excel.RequestContext) => { toJSON(): Data },
  properties: string
): Promise<Data> {
  return Excel.run(async (context) => {
    const object = pick(context);
    (object as unknown as { load(names: string): void }).load(properties);
    await context.sync();
    return JSON.parse(JSON.stringify(object)) as Data;
  });
}

export const data = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Data");
