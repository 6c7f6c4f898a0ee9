export type BadWorkbookCode =
  | "empty"
  | "unsupported-type"
  | "not-a-workbook"
  | "encrypted"
  | "old-format"
  | "strict-format"
  | "damaged"
  | "no-rows";

/** A file that cannot be read as a workbook: what is wrong with it and what to do, in words for people. */
export class BadWorkbook extends Error {
  constructor(
    message: string,
    readonly code: BadWorkbookCode
  ) {
    super(message);
    this.name = "BadWorkbook";
  }
}
