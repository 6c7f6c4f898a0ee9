import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { emptyFolder, home, runCommand } from "./run-command";

const sample = join(home, "samples", "wres-sample-trust.xlsx");

function workbook(sheets: Record<string, unknown[][]>): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

/** The first bytes of an OLE compound file, padded; with the stream that marks an encrypted workbook or without. */
function compoundFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(4096);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  Buffer.from(stream, "utf16le").copy(bytes, 1024);
  return bytes;
}

describe("input that cannot be reported ends with exit code 1, a plain message and nothing written", () => {
  const whole = readFileSync(sample);
  it.each<[string, string, Uint8Array | string | null, RegExp]>([
    [
      "a workbook with no usable table",
      "notes.xlsx",
      workbook({ Notes: [["Buy milk"], ["Ring Jo"]] }),
      /Notes/,
    ],
    ["an empty sheet", "empty.xlsx", workbook({ Sheet1: [] }), /empty|no table|nothing/i],
    ["an encrypted workbook", "secret.xlsx", compoundFile("EncryptedPackage"), /password/],
    ["an old .xls", "old.xls", compoundFile("Workbook"), /\.xlsx/],
    ["a damaged workbook", "damaged.xlsx", whole.subarray(0, whole.length / 2), /damaged/i],
    [
      "text renamed .xlsx",
      "text.xlsx",
      "Employee Number,Ethnic Origin\n1,A\n",
      /not an? .*workbook/i,
    ],
    ["an empty file", "zero.xlsx", "", /empty/i],
    ["no such file", "missing.xlsx", null, /no such file/i],
    [
      "a staff list without ethnicity",
      "staff.xlsx",
      workbook({
        Staff: [
          ["Employee Number", "Pay Scale", "Staff Group"],
          ["1", "Band 5", "Nursing and Midwifery Registered"],
          ["2", "Band 6", "Nursing and Midwifery Registered"],
        ],
      }),
      /ethnic/i,
    ],
  ])(
    "%s",
    (_, name, content, message) => {
      const folder = emptyFolder();
      if (content !== null) writeFileSync(join(folder, name), content);
      const before = readdirSync(folder);
      const { code, out, error } = runCommand("report", [name, "--json", "figures.json"], folder);
      expect(error).toMatch(message);
      expect(error).not.toMatch(/\n\s+at |Error:|undefined/);
      expect(out).toBe("");
      expect(code).toBe(1);
      expect(readdirSync(folder)).toEqual(before);
    },
    30_000
  );
});

describe("an existing file", () => {
  it("is replaced only when it is a report of ours", () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "mine.xlsx"), workbook({ Mine: [["precious"]] }));
    const refused = runCommand("report", [sample, "--out", "mine.xlsx"], folder);
    expect(refused.code).toBe(1);
    expect(refused.error).toMatch(/left alone/);
    expect(runCommand("report", [sample, "--out", "ours.xlsx"], folder).code).toBe(0);
    expect(runCommand("report", [sample, "--out", "ours.xlsx"], folder).code).toBe(0);
  }, 60_000);
});

describe("wrong usage ends with exit code 2", () => {
  it.each<[string, string[], RegExp]>([
    ["an unknown option", ["--wrong"], /--wrong/],
    ["two workbooks", ["a.xlsx", "b.xlsx"], /one workbook/],
    ["a snapshot that is no date", ["--snapshot", "31/03/2025"], /2025-03-31/],
    ["a snapshot that does not exist", ["--snapshot", "2025-02-30"], /2025-03-31/],
    ["the publication file", ["--publication", "p.xlsx"], /not available yet/],
    ["an output that is no workbook", ["--out", "report.txt"], /\.xlsx/],
    ["an output over the input", [sample, "--out", sample], /never changed/],
  ])(
    "%s",
    (_, words, message) => {
      const { code, error } = runCommand("report", words, emptyFolder());
      expect(error).toMatch(message);
      expect(code).toBe(2);
    },
    30_000
  );
});

it("writes beside the input by default, relative to where the user stands", () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, "data"));
  writeFileSync(join(folder, "data", "trust.xlsx"), readFileSync(sample));
  const { code } = runCommand(
    "report",
    [join("data", "trust.xlsx"), "--organisation", "My Trust"],
    folder
  );
  expect(code).toBe(0);
  expect(existsSync(join(folder, "data", "trust-wres.xlsx"))).toBe(true);
}, 30_000);
