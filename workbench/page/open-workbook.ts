import { Book } from "../book/book";
import { readWorkbook } from "../book/read-workbook";
import { writeWorkbook } from "../book/write-workbook";
import type { ApiSets } from "../host/api-sets";
import type { Host } from "../host/host";
import { createHost } from "../host/host";

/** What every workbook of the page shares. */
export interface Surroundings {
  apiSets: ApiSets;
  requirements: string[];
}

/** A workbook open in the page: the book, and the host that answers Office.js for it. */
export interface OpenWorkbook {
  fileName: string;
  book: Book;
  host: Host;
  /** The book as the bytes of an .xlsx file; what the user's file holds besides is kept. */
  save(): Promise<Uint8Array>;
}

/** Opens the bytes of an .xlsx or .csv file. Throws BadWorkbook, with words for people, when it is neither. */
export async function openWorkbook(
  bytes: Uint8Array,
  fileName: string,
  { apiSets, requirements }: Surroundings
): Promise<OpenWorkbook> {
  // As on the web, where an empty cell reaches a function as null.
  const book = await Book.open(readWorkbook(bytes, fileName), { blankArgument: null });
  const isPackage = !/\.csv$/i.test(fileName);
  return {
    fileName,
    book,
    host: createHost(book, { apiSets, requirements, fileName }),
    async save() {
      await book.calculated();
      return writeWorkbook(book.toData(), isPackage ? bytes : null);
    },
  };
}
