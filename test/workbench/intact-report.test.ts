import { createOfficeWorkbook } from "../../src/excel/office-workbook";
import { defaultSettings } from "../../src/standard/settings";
import { readWorkbook } from "../../workbench/book/read-workbook";
import { writeWorkbook } from "../../workbench/book/write-workbook";
import { openSession } from "../../workbench/session";
import { handWorkedBytes } from "../fixtures/hand-worked";
import { fullWorkbook } from "./book/fixtures/full-workbook";
import { packageFaults, partsOf } from "./book/fixtures/package-checks";

/** A workbook with a chart, a pivot, comments, conditional formats, validation, hidden sheets, external links, names and workforce tables. */
function fullTrust(): Uint8Array {
  const original = fullWorkbook();
  const book = readWorkbook(original, "trust.xlsx");
  for (const sheet of readWorkbook(handWorkedBytes(), "hand-worked.xlsx").sheets) {
    for (const cells of Object.values(sheet.cells)) {
      for (const cell of Object.values(cells)) delete cell.s;
    }
    book.sheets.push({ ...sheet, id: `added ${sheet.name}`, part: null, changedCells: new Set() });
  }
  return writeWorkbook(book, original);
}

/** What a report has to touch: the lists of parts, sheets, styles and the tab that was the selected one. */
const concerned = [
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/workbook.xml",
  "xl/worksheets/sheet1.xml",
];

async function reported(bytes: Uint8Array, remove = false): Promise<Uint8Array> {
  const session = await openSession({ bytes, fileName: "trust.xlsx" });
  try {
    const workbook = createOfficeWorkbook();
    await workbook.writeReport({
      settings: { ...defaultSettings, snapshot: "2025-03-31" },
      now: () => new Date("2025-06-01T09:00:00Z"),
    });
    if (remove) await workbook.removeReport();
    return await session.save();
  } finally {
    await session.close();
  }
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = partsOf(before);
  const now = partsOf(after);
  return Object.keys(old)
    .filter((path) => !now[path] || !Buffer.from(old[path]).equals(Buffer.from(now[path])))
    .sort();
}

describe("a report written into a workbook that holds everything", () => {
  const before = fullTrust();
  let after: Uint8Array;
  beforeAll(async () => {
    after = await reported(before);
  }, 60_000);

  it("changes no other part by a byte", () => {
    expect(changedParts(before, after).filter((path) => !concerned.includes(path))).toEqual([]);
  });

  it("leaves a package whose parts are all linked", () => {
    expect(packageFaults(after)).toEqual([]);
  });

  it("leaves sheets, hidden ones too, and names of the user as they were", () => {
    const old = readWorkbook(before, "trust.xlsx");
    const now = readWorkbook(after, "trust.xlsx");
    const looks = ({ sheets }: typeof old) =>
      sheets
        .filter(({ name }) => !name.startsWith("WRES "))
        .map(({ name, visibility, names, tables }) => ({ name, visibility, names, tables }));
    expect(looks(now)).toEqual(looks(old));
    expect(now.names.filter(({ name }) => !name.startsWith("WRES_"))).toEqual(old.names);
    expect(now.sheets.filter(({ name }) => name.startsWith("WRES ")).length).toBeGreaterThan(7);
  });

  it("is reported again from its own file, in place", async () => {
    const again = await reported(after);
    expect(packageFaults(again)).toEqual([]);
    const names = (bytes: Uint8Array) =>
      readWorkbook(bytes, "trust.xlsx").sheets.map(({ name }) => name);
    expect(names(again)).toEqual(names(after));
  }, 60_000);

  it("leaves nothing of the report behind when it is removed", async () => {
    const removed = await reported(before, true);
    expect(packageFaults(removed)).toEqual([]);
    const { sheets, names, customXmlParts } = readWorkbook(removed, "trust.xlsx");
    expect(sheets.filter(({ name }) => name.startsWith("WRES "))).toEqual([]);
    expect(names.filter(({ name }) => name.startsWith("WRES_"))).toEqual([]);
    expect(customXmlParts.filter(({ xml }) => xml.includes("wres-for-excel"))).toEqual([]);
  }, 60_000);
});
