import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write as writeFile, type BookType } from "@e965/xlsx";
import { closeSessions, open, openBytes } from "../excel/test-workbook";
import { countsIn, resultOf } from "../shapes/sample-report";
import { emptyFolder, runCommand } from "../workbench/cli/run-command";
import { nursesOf, staffHeader, staffList, write } from "./moment";

afterEach(closeSessions);

const staff = staffList([...nursesOf("white", 9, 101), ...nursesOf("bme", 3, 201)]);

/** The staff list as a file of another kind. */
function fileOf(bookType: BookType): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(staff.rows ?? []), staff.name);
  return new Uint8Array(writeFile(book, { type: "array", bookType }) as ArrayBuffer);
}

describe("a .csv file", () => {
  it("is read like a sheet, and its snapshot date is that of a title within", async () => {
    const lines = (staff.rows ?? []).map((row) => row.join(","));
    await openBytes(new TextEncoder().encode(lines.join("\r\n")), "staff.csv");
    const outcome = await write();
    expect(countsIn(resultOf(outcome, "1"))).toBe("9/12 3/12 0/12");
    expect(resultOf(outcome, "1").value).toBeCloseTo(25, 10);
  });

  it("without any date is asked about on the command line, and reported once it is given", () => {
    const folder = emptyFolder();
    const lines = [staffHeader, ...(staff.rows ?? []).slice(3)].map((row) => row.join(","));
    writeFileSync(join(folder, "staff.csv"), lines.join("\n"));
    const asked = runCommand("report", ["staff.csv"], folder);
    expect(asked.code).toBe(1);
    expect(asked.error).toMatch(/snapshot/i);
    const given = runCommand(
      "report",
      ["staff.csv", "--snapshot", "2025-03-31", "--json", "figures.json"],
      folder
    );
    expect(given.code).toBe(0);
    const { results } = JSON.parse(readFileSync(join(folder, "figures.json"), "utf8")) as {
      results: { part: string; bme: { events: number; base: number } }[];
    };
    expect(results.find(({ part }) => part === "all")?.bme).toMatchObject({ events: 3, base: 12 });
  });
});

describe("an .xls file", () => {
  it("is refused in words that say what to do, and nothing is written", () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "staff.xls"), fileOf("biff8"));
    const { code, out, error } = runCommand("report", ["staff.xls"], folder);
    expect(code).toBe(1);
    expect(error).toMatch(/format of Excel 97–2003 \(\.xls\)/);
    expect(error).toMatch(/save it as Excel Workbook \(\.xlsx\)/);
    expect(out).toBe("");
    expect(readdirSync(folder)).toEqual(["staff.xls"]);
  });
});

describe("a workbook whose structure is protected", () => {
  it("is refused before anything is written, with what to do", async () => {
    const session = await open([staff], {}, { workbookProtected: true });
    const before = JSON.stringify(session.book.toData());
    await expect(write()).rejects.toMatchObject({
      name: "WorkbookMessage",
      code: "protected",
      message: expect.stringContaining("Protect Workbook"),
    });
    expect(JSON.stringify(session.book.toData())).toBe(before);
  });
});

describe("a workbook in protected view or open for reading only", () => {
  it("is refused in words for people, and stays as it is", async () => {
    const session = await open([staff], {}, { readOnly: true });
    const before = JSON.stringify(session.book.toData());
    await expect(write()).rejects.toMatchObject({
      name: "WorkbookMessage",
      message: expect.stringMatching(/read-only|protected view|Enable Editing/i),
    });
    expect(JSON.stringify(session.book.toData())).toBe(before);
  });

  it("on the command line is read and never written to: the report goes into a file beside it", () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "data"));
    const file = join(folder, "data", "staff.xlsx");
    writeFileSync(file, fileOf("xlsx"));
    chmodSync(file, 0o444);
    const before = readFileSync(file);
    const { code } = runCommand("report", [join("data", "staff.xlsx")], folder);
    expect(code).toBe(0);
    expect(Buffer.compare(readFileSync(file), before)).toBe(0);
    expect(readdirSync(join(folder, "data")).sort()).toEqual(["staff-wres.xlsx", "staff.xlsx"]);
  });
});
