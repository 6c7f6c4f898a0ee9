import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import {
  excelSerial,
  mondayOf,
  onWorkingDay,
  ukDateText,
} from "../../samples/generator/excel-serial";
import { seededRandom } from "../../samples/generator/random";
import { makeSamples } from "../../samples/generator/samples";
import { toWorksheet, workbookBytes } from "../../samples/generator/workbook-bytes";

const folder = join(__dirname, "..", "..", "samples");
const samples = makeSamples();

interface PlainCell {
  address: string;
  value: unknown;
  type: string;
  format: string;
  formula: string | null;
}

function plainCells(sheet: XLSX.WorkSheet): Map<string, PlainCell> {
  const cells = Object.entries(sheet).filter(([key]) => !key.startsWith("!"));
  return new Map(
    cells.map(([address, cell]: [string, XLSX.CellObject]) => [
      address,
      {
        address,
        value: cell.v,
        type: cell.t,
        format: String(cell.z ?? "General"),
        formula: cell.f ?? null,
      },
    ])
  );
}

function read(bytes: Uint8Array): XLSX.WorkBook {
  return XLSX.read(bytes, { type: "array", cellNF: true, cellHTML: false, cellText: false });
}

/** The cells that are in one sheet only, or differ. */
function differences(found: XLSX.WorkSheet, expected: XLSX.WorkSheet): unknown[] {
  const [a, b] = [plainCells(found), plainCells(expected)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((address) => JSON.stringify(a.get(address)) !== JSON.stringify(b.get(address)))
    .map((address) => [a.get(address), b.get(address)]);
}

describe.each(Object.keys(samples))("%s", (name) => {
  const committed = readFileSync(join(folder, name));
  const book = read(committed);
  const { sheets } = samples[name];

  it("has the sheets of the generator in their order", () => {
    expect(book.SheetNames).toEqual(sheets.map((sheet) => sheet.name));
  });

  it.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
    "holds in %s every cell the generator makes: value, type and number format",
    (sheetName, sheet) => {
      const expected = toWorksheet(sheet);
      expect(plainCells(expected).size).toBeGreaterThan(0);
      expect(differences(book.Sheets[sheetName], expected)).toEqual([]);
    }
  );

  it("stays small enough to be kept with the source", () => {
    expect(committed.length).toBeLessThan(1.4 * 1024 * 1024);
  });
});

describe("the generator", () => {
  it("makes the same cells again", () => {
    expect(makeSamples()).toEqual(samples);
  });

  it("prints titles and headers in bold, keeps number formats, and freezes the header", () => {
    const workbook = samples["trac-cross-table.xlsx"];
    const book = XLSX.read(workbookBytes(workbook), {
      type: "array",
      cellNF: true,
      bookFiles: true,
    });
    const files =
      (book as { files?: Record<string, { content: string | Uint8Array }> }).files ?? {};
    const text = (part: string) => Buffer.from(files[part].content).toString("utf8");
    const boldFormat = text("xl/styles.xml").match(/<xf [^>]*fontId="1"[^>]*>/g) ?? [];
    expect(boldFormat).toHaveLength(1);
    const sheet = text("xl/worksheets/sheet1.xml");
    const formatOf = (address: string) =>
      new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1] ?? null;
    expect(formatOf("A5")).not.toBeNull();
    expect(formatOf("A1")).toBe(formatOf("A5"));
    expect(formatOf("A7")).toBeNull();
    expect(book.Sheets["Equal Opps Monitoring"].C7.z).toBe("0.0%");
    expect(sheet).toContain('<pane ySplit="6" topLeftCell="A7"');
  });

  it("has totals in the cross-table that are the sums of its rows", () => {
    const [sheet] = samples["trac-cross-table.xlsx"].sheets;
    const counts = (row: (typeof sheet.rows)[number]) =>
      row
        .slice(1)
        .map((cell) => (typeof cell === "object" && cell ? Number(cell.value) : Number.NaN));
    const body = sheet.rows.slice(6, -1).map(counts);
    const totals = counts(sheet.rows[sheet.rows.length - 1]);
    for (let column = 0; column < totals.length; column += 2) {
      expect(body.reduce((sum, row) => sum + row[column], 0)).toBe(totals[column]);
    }
  });
});

describe("the dates of the samples", () => {
  it("are serial numbers of Excel's 1900 system, printed the UK way", () => {
    expect(excelSerial("1900-03-01")).toBe(61);
    expect(excelSerial("2025-03-31")).toBe(45747);
    expect(ukDateText(45747)).toBe("31/03/2025");
  });

  it("fall on working days where an office sets them", () => {
    const week = ["2025-03-28", "2025-03-29", "2025-03-30", "2025-03-31"].map(excelSerial);
    expect(week.map(onWorkingDay).map(ukDateText)).toEqual([
      "28/03/2025",
      "28/03/2025",
      "28/03/2025",
      "31/03/2025",
    ]);
    expect(week.map(mondayOf).map(ukDateText)).toEqual([
      "24/03/2025",
      "24/03/2025",
      "24/03/2025",
      "31/03/2025",
    ]);
  });
});

describe("seededRandom", () => {
  it("gives one sequence for one seed, and another for another", () => {
    const draw = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 5 }, () => random.next());
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    // First outputs of mulberry32(0), as published with the algorithm's reference code.
    expect(Math.floor(seededRandom(0).next() * 4294967296)).toBe(1144304738);
  });

  it("keeps whole numbers within their limits and reaches both", () => {
    const random = seededRandom(3);
    const drawn = new Set(Array.from({ length: 200 }, () => random.whole(2, 4)));
    expect([...drawn].sort()).toEqual([2, 3, 4]);
  });

  it("keeps every item when it shuffles", () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    const shuffled = seededRandom(5).shuffled(items);
    expect(shuffled).not.toEqual(items);
    expect([...shuffled].sort((a, b) => a - b)).toEqual(items);
  });

  it("picks in proportion to the weights and refuses an empty list", () => {
    const random = seededRandom(9);
    const items = [
      { name: "often", weight: 9 },
      { name: "never", weight: 0 },
      { name: "seldom", weight: 1 },
    ];
    const drawn = Array.from({ length: 1000 }, () => random.weighted(items).name);
    const often = drawn.filter((name) => name === "often").length;
    expect(often).toBeGreaterThan(850);
    expect(often).toBeLessThan(950);
    expect(drawn).not.toContain("never");
    expect(() => random.pick([])).toThrow("empty list");
    expect(() => random.weighted([])).toThrow("empty list");
  });
});
