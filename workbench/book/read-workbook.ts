import { BadWorkbook } from "./bad-workbook";
import type { BookData, NameModel, SheetModel } from "./book-data";
import { OFFICE_THEME, type ThemeColors, readThemeColors } from "./package-colors";
import { formulaFromFile } from "./package-formula";
import { MissingPart, WorkbookPackage } from "./package-parts";
import {
  BadXml,
  type XmlElement,
  childElement,
  childElements,
  descend,
  parseXml,
  textOf,
} from "./package-xml";
import { BadZip } from "./package-zip";
import { readConditionalFormats, readLooks, readValidations } from "./read-cell-rules";
import { readRows } from "./read-cells";
import { readCsv } from "./read-csv";
import { readSheetCharts } from "./read-drawing";
import { isOn, readSheetSettings } from "./read-sheet-settings";
import { formatId, readStyles } from "./read-styles";
import { readTable } from "./read-table";
import { readSharedStrings } from "./read-text";
import {
  type PackageFingerprint,
  rememberFingerprint,
  sheetFingerprint,
} from "./sheet-fingerprints";

export { BadWorkbook } from "./bad-workbook";

const WORKBOOK_EXTENSIONS = [".xlsx", ".xlsm", ".xltx", ".xltm"];
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const STRICT_NAMESPACE = "http://purl.oclc.org/ooxml/";
const VISIBILITY: Record<string, SheetModel["visibility"]> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** Print_Area of "'Staff list'!$A$1:$L$9": the sheet it speaks of is left out. */
const SHEET_PREFIX = /(?:'(?:[^']|'')+'|[^'!,]+)!/g;

function hasSignature(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, word: string): boolean {
  const codes = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (
    let start = bytes.indexOf(codes[0]);
    start >= 0;
    start = bytes.indexOf(codes[0], start + 1)
  ) {
    if (codes.every((code, index) => bytes[start + index] === code)) return true;
  }
  return false;
}

function oleProblem(bytes: Uint8Array, fileName: string): BadWorkbook {
  return containsUtf16(bytes, "EncryptedPackage")
    ? new BadWorkbook(
        `"${fileName}" is encrypted with a password. Open it in Excel, remove the password ` +
          "(File, Info, Protect Workbook, Encrypt with Password) and save a copy.",
        "encrypted"
      )
    : new BadWorkbook(
        `"${fileName}" is in the format of Excel 97–2003 (.xls). Open it in Excel and save it as ` +
          "Excel Workbook (.xlsx).",
        "old-format"
      );
}

function notAWorkbook(fileName: string, what: string): BadWorkbook {
  return new BadWorkbook(`"${fileName}" is ${what}`, "not-a-workbook");
}

/** Why an archive without a workbook part is not what it should be. */
function foreignArchive(archive: WorkbookPackage, fileName: string): BadWorkbook {
  if (archive.has("xl/workbook.bin")) {
    return new BadWorkbook(
      `"${fileName}" is a binary workbook (.xlsb). Open it in Excel and save it as Excel Workbook (.xlsx).`,
      "unsupported-type"
    );
  }
  if (archive.has("mimetype") && archive.has("content.xml")) {
    return new BadWorkbook(
      `"${fileName}" is an OpenDocument file. Save it as Excel Workbook (.xlsx).`,
      "unsupported-type"
    );
  }
  if (archive.has("[Content_Types].xml") && !archive.has("word/document.xml")) {
    return damaged(fileName, "its list of sheets is missing");
  }
  return notAWorkbook(fileName, "not an Excel workbook. Choose a file that Excel saved as .xlsx.");
}

function damaged(fileName: string, what: string): BadWorkbook {
  return new BadWorkbook(
    `"${fileName}" is damaged: ${what}. Open it in Excel, which may repair it, and save it again; ` +
      "or fetch the file once more.",
    "damaged"
  );
}

/** Path of the workbook part, or undefined. */
export function workbookPart(archive: WorkbookPackage): string | undefined {
  const target = archive.relationshipsOfKind("", "officeDocument")[0]?.target ?? "xl/workbook.xml";
  const path = archive.find(target);
  return path !== undefined && path.toLowerCase().endsWith(".xml") && !/^word\//.test(path)
    ? path
    : undefined;
}

/** Texts of the shared strings part; none when the workbook has no such part. */
function sharedStrings(archive: WorkbookPackage, workbook: string): string[] {
  const link = archive.relationshipsOfKind(workbook, "sharedStrings")[0];
  return link && archive.has(link.target) ? readSharedStrings(archive.text(link.target)) : [];
}

/** Colours of the workbook's theme. */
export function themeColors(archive: WorkbookPackage, workbook: string): ThemeColors {
  const link = archive.relationshipsOfKind(workbook, "theme")[0];
  return link && archive.has(link.target)
    ? readThemeColors(archive.text(link.target))
    : OFFICE_THEME;
}

/** Path of the styles part, or undefined. */
export function stylesPart(archive: WorkbookPackage, workbook: string): string | undefined {
  const link = archive.relationshipsOfKind(workbook, "styles")[0];
  return link && archive.find(link.target);
}

/** Id of a sheet in the model, in the form Office.js gives; no sheet name looks like it. */
function sheetModelId(element: XmlElement): string {
  const number = Number(element.attributes.get("sheetId") ?? 0);
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

/** A sheet entry of the workbook part with the part it stands for. */
export interface SheetEntry {
  element: XmlElement;
  part: string;
  /** False for chart sheets and dialogs, which have no cells. */
  isWorksheet: boolean;
}

/** The sheets a workbook lists, in order of their tabs. Throws MissingPart when one is not there. */
export function sheetEntries(
  archive: WorkbookPackage,
  workbook: string,
  root: XmlElement
): SheetEntry[] {
  const links = new Map(archive.relationships(workbook).map((link) => [link.id, link]));
  const sheets = childElement(root, "sheets");
  return (sheets ? childElements(sheets, "sheet") : []).map((element) => {
    const id = [...element.attributes].find(([name]) => /(^|:)id$/.test(name))?.[1] ?? "";
    const link = links.get(id);
    if (!link || !archive.has(link.target)) {
      throw new MissingPart(link?.target ?? element.attributes.get("name") ?? id);
    }
    return { element, part: link.target, isWorksheet: /\/worksheet$/.test(link.type) };
  });
}

interface NamesRead {
  workbook: NameModel[];
  /** By position of the sheet among all sheets. */
  bySheet: Map<number, NameModel[]>;
  printAreas: Map<number, string>;
  printTitles: Map<number, string>;
}

/** Defined names; those that begin with "_xlnm." are Excel's own and none of the names. */
function readNames(root: XmlElement): NamesRead {
  const names: NamesRead = {
    workbook: [],
    bySheet: new Map(),
    printAreas: new Map(),
    printTitles: new Map(),
  };
  const parent = childElement(root, "definedNames");
  for (const element of parent ? childElements(parent, "definedName") : []) {
    const name = element.attributes.get("name") ?? "";
    const scope = element.attributes.get("localSheetId");
    const sheet = Number(scope);
    const text = textOf(element);
    if (name.startsWith("_xlnm.")) {
      if (name === "_xlnm.Print_Area") names.printAreas.set(sheet, text);
      if (name === "_xlnm.Print_Titles") names.printTitles.set(sheet, text);
      continue;
    }
    const model = { name, formula: formulaFromFile(text), visible: !isOn(element, "hidden") };
    if (scope === undefined) names.workbook.push(model);
    else names.bySheet.set(sheet, [...(names.bySheet.get(sheet) ?? []), model]);
  }
  return names;
}

function setPrintNames(sheet: SheetModel, area: string | undefined, titles: string | undefined) {
  if (area !== undefined && !area.includes("#REF!")) {
    sheet.pageLayout.printArea = area.replace(SHEET_PREFIX, "").replace(/\$/g, "");
  }
  for (const title of (titles ?? "").replace(SHEET_PREFIX, "").split(",")) {
    if (/^\$?\d/.test(title)) sheet.pageLayout.titleRows = title;
    else if (/^\$?[A-Z]/i.test(title)) sheet.pageLayout.titleColumns = title;
  }
}

/** The custom XML parts of a workbook; the id is that of the properties beside it, if there is one. */
export function readCustomXmlParts(
  archive: WorkbookPackage,
  workbook: string
): BookData["customXmlParts"] {
  return archive.relationshipsOfKind(workbook, "customXml").flatMap((link) => {
    if (!archive.has(link.target)) return [];
    const properties = archive.relationshipsOfKind(link.target, "customXmlProps")[0]?.target;
    const root =
      properties && archive.has(properties) ? parseXml(archive.text(properties)).root : undefined;
    const id = [...(root?.attributes ?? [])].find(([name]) => /(^|:)itemID$/.test(name))?.[1];
    const xml = new TextDecoder().decode(archive.bytes(link.target));
    return [{ id: id ?? link.target, xml, part: link.target }];
  });
}

function readSheetTables(archive: WorkbookPackage, part: string) {
  return archive
    .relationshipsOfKind(part, "table")
    .filter((link) => archive.has(link.target))
    .map((link) => readTable(archive.text(link.target), link.target));
}

function readPackage(
  archive: WorkbookPackage,
  workbook: string
): { book: BookData; fingerprints: PackageFingerprint } {
  const { root } = parseXml(archive.text(workbook));
  const theme = themeColors(archive, workbook);
  const styles = stylesPart(archive, workbook);
  const { formats, namedStyles } = styles
    ? readStyles(archive.text(styles), theme)
    : { formats: [], namedStyles: {} };
  const looks = styles ? readLooks(archive.text(styles), theme) : [];
  const formatIds = formats.map((_, index) => formatId(index));
  const strings = sharedStrings(archive, workbook);
  const names = readNames(root);
  const properties = childElement(root, "workbookPr");
  const date1904 = isOn(properties, "date1904");
  const entries = sheetEntries(archive, workbook, root);
  const selected = new Set<string>();

  const sheets = entries.flatMap(({ element, part, isWorksheet }, index): SheetModel[] => {
    if (!isWorksheet) return [];
    const worksheet = parseXml(archive.text(part), ["sheetData"]).root;
    const data = childElement(worksheet, "sheetData")?.children[0];
    if (isOn(descend(worksheet, "sheetViews", "sheetView"), "tabSelected")) selected.add(part);
    const { columnCount, ...rows } = readRows(typeof data === "string" ? data : "", {
      sharedStrings: strings,
      formatIds,
      date1904,
    });
    const sheet: SheetModel = {
      id: sheetModelId(element),
      name: element.attributes.get("name") ?? "",
      visibility: VISIBILITY[element.attributes.get("state") ?? ""] ?? "Visible",
      part,
      ...rows,
      ...readSheetSettings(worksheet, columnCount, theme),
      tables: readSheetTables(archive, part),
      charts: readSheetCharts(archive, part, worksheet),
      validations: readValidations(worksheet),
      conditionalFormats: readConditionalFormats(worksheet, looks),
      names: names.bySheet.get(index) ?? [],
      changedCells: new Set(),
    };
    setPrintNames(sheet, names.printAreas.get(index), names.printTitles.get(index));
    return [sheet];
  });

  const views = childElement(root, "bookViews");
  const view = views && childElement(views, "workbookView");
  const active = entries[Number(view?.attributes.get("activeTab") ?? 0)];
  const book = {
    sheets,
    names: names.workbook,
    formats: Object.fromEntries(
      formats.slice(1).map((format, index) => [`xf${index + 1}`, format])
    ),
    namedStyles,
    customXmlParts: readCustomXmlParts(archive, workbook),
    date1904,
    activeSheet: active?.isWorksheet ? sheetModelId(active.element) : null,
  };
  const fingerprints = {
    sheets: new Map(sheets.map((sheet) => [sheet.part ?? "", sheetFingerprint(sheet)])),
    selected,
    active: active?.isWorksheet ? active.part : null,
  };
  return { book, fingerprints };
}

function openWorkbook(bytes: Uint8Array, fileName: string): BookData {
  if (hasSignature(bytes, OLE_SIGNATURE)) throw oleProblem(bytes, fileName);
  try {
    const archive = WorkbookPackage.open(bytes);
    const workbook = workbookPart(archive);
    if (workbook === undefined) throw foreignArchive(archive, fileName);
    if (archive.text(workbook).slice(0, 2000).includes(STRICT_NAMESPACE)) {
      throw new BadWorkbook(
        `"${fileName}" is saved as Strict Open XML Spreadsheet. Save it as Excel Workbook (.xlsx).`,
        "strict-format"
      );
    }
    const { book, fingerprints } = readPackage(archive, workbook);
    if (book.sheets.length === 0) {
      throw new BadWorkbook(
        `"${fileName}" holds no worksheet. Choose a workbook that holds the tables.`,
        "not-a-workbook"
      );
    }
    rememberFingerprint(bytes, fingerprints);
    return book;
  } catch (error) {
    if (error instanceof BadZip && error.reason === "not-a-zip") {
      throw notAWorkbook(
        fileName,
        "not an Excel workbook, although its name says so. If it is text with commas or tabs, " +
          "rename it to .csv; else open it in Excel and save it as Excel Workbook (.xlsx)."
      );
    }
    if (error instanceof BadZip && error.reason === "encrypted") {
      throw new BadWorkbook(
        `"${fileName}" is encrypted. Save a copy without a password.`,
        "encrypted"
      );
    }
    if (error instanceof BadZip) throw damaged(fileName, "parts of it are cut off or unreadable");
    if (error instanceof MissingPart)
      throw damaged(fileName, `the part "${error.path}" is missing`);
    if (error instanceof BadXml) throw damaged(fileName, "one of its parts is not readable");
    throw error;
  }
}

/**
 * Reads a workbook (.xlsx, .xlsm, .xltx, .xltm) or a .csv file into plain data. Hidden sheets are
 * read too; chart sheets are not listed. Dates stay serial numbers. Whatever is not part of BookData
 * stays in the file: writeWorkbook keeps it.
 * Throws BadWorkbook, with a message for people, when the file is not readable.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string): BookData {
  if (bytes.length === 0) {
    throw new BadWorkbook(`"${fileName}" is empty. Fetch or export the file once more.`, "empty");
  }
  const extension = /\.[^.\\/]*$/.exec(fileName)?.[0].toLowerCase() ?? "";
  if (WORKBOOK_EXTENSIONS.includes(extension)) return openWorkbook(bytes, fileName);
  if (extension === ".csv") {
    const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;
    if (isArchive || hasSignature(bytes, OLE_SIGNATURE)) {
      throw notAWorkbook(
        fileName,
        "not a csv file: it looks like an Excel workbook. Give it the ending .xlsx."
      );
    }
    return readCsv(bytes, fileName);
  }
  if (extension === ".xls" && hasSignature(bytes, OLE_SIGNATURE)) throw oleProblem(bytes, fileName);
  throw new BadWorkbook(
    `"${fileName}" is of a type that cannot be read. Save it as Excel Workbook (.xlsx) or as .csv.`,
    "unsupported-type"
  );
}
