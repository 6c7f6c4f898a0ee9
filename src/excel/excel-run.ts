import { WorkbookMessage } from "./workbook-port";

interface Words {
  /** Kebab-case code of the WorkbookMessage. */
  code: string;
  message: string;
}

const protectedWords: Words = {
  code: "protected",
  message:
    "Excel refused the change: the sheet or the workbook is protected, or the file is open read-only. Take the protection off (Review, Unprotect Sheet or Protect Workbook) or save a copy, then try again.",
};

const gone: Words = {
  code: "not-found",
  message:
    "A sheet, table or range is no longer there: it was deleted or renamed meanwhile. Look at the workbook again and repeat the step.",
};

const tooMuch: Words = {
  code: "too-much-data",
  message:
    "This is more data than Excel can hand over at once. Close other workbooks or use desktop Excel, then try again.",
};

const tooOld: Words = {
  code: "unsupported",
  message:
    "This version of Excel cannot do that. Use Excel 2021, Microsoft 365 or Excel on the web, brought up to date.",
};

/**
 * What the error codes of Office.js mean to the reader
 * (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 */
const wordsByCode: Readonly<Record<string, Words>> = {
  AccessDenied: protectedWords,
  InvalidOperationInCellEditMode: {
    code: "excel-busy",
    message: "A cell is being edited. Finish with Enter, or leave it with Esc, then try again.",
  },
  ItemNotFound: gone,
  InvalidReference: gone,
  ItemAlreadyExists: {
    code: "name-taken",
    message:
      "Another sheet, table or name in this workbook has the name the report needs. Rename it, then try again.",
  },
  RequestPayloadSizeLimitExceeded: tooMuch,
  ResponsePayloadSizeLimitExceeded: tooMuch,
  InsertDeleteConflict: {
    code: "table-filtered",
    message:
      "A table of the report is filtered or something beside it is in the way, so its rows cannot be changed. Clear the filters on the WRES sheets, then try again.",
  },
  EmptyChartSeries: {
    code: "nothing-to-draw",
    message: "There is nothing to draw in one of the charts: its cells are empty.",
  },
  InactiveWorkbook: {
    code: "excel-busy",
    message: "Another workbook has the focus. Click into this workbook, then try again.",
  },
  InvalidSelection: {
    code: "excel-busy",
    message:
      "The selection is not a range of cells. Click into a cell of this workbook, then try again.",
  },
  ApiNotFound: tooOld,
  UnsupportedOperation: tooOld,
  UndoNotSupported: tooOld,
};

interface OfficeError {
  code: string;
  message: string;
  debugInfo?: { errorLocation?: string };
}

/** Errors of Office.js may come from another realm, so they are known by their shape. */
export function isOfficeError(error: unknown): error is OfficeError {
  const candidate = error as { name?: unknown; code?: unknown } | null;
  return (
    candidate !== null &&
    typeof candidate === "object" &&
    candidate.name === "RichApi.Error" &&
    typeof candidate.code === "string"
  );
}

/**
 * The WorkbookMessage for an error of Office.js: plain words, never a raw code, never the value of a cell.
 * Anything else (a WorkbookMessage, a fault of our own) is given back as it is.
 */
export function inWords(error: unknown): unknown {
  if (!isOfficeError(error)) {
    return error;
  }
  const words = wordsByCode[error.code];
  if (words) {
    return new WorkbookMessage(words.message, words.code, { cause: error });
  }
  const place = error.debugInfo?.errorLocation;
  return new WorkbookMessage(
    `Something went wrong while Excel was at work${place ? ` (reference: ${place})` : ""}. If part of a report was written, use Remove report, then try again; if it happens again, report it with the reference.`,
    "unexpected",
    { cause: error }
  );
}

/**
 * Runs work on the open workbook through Excel.run, waiting while a cell is being edited.
 * Rejects with a WorkbookMessage where Excel refuses. Nothing is ever tried twice: a write may be half done.
 */
export async function excelRun<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw inWords(error);
  }
}
