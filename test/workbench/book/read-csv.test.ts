import { strToU8 } from "fflate";

import { readWorkbook } from "../../../workbench/book/read-workbook";

const grid = (text: string | Uint8Array, name = "staff list.csv") => {
  const book = readWorkbook(typeof text === "string" ? strToU8(text) : text, name);
  const { cells } = book.sheets[0];
  return Object.keys(cells).map((row) => Object.values(cells[Number(row)]).map((cell) => cell.v));
};

describe("readWorkbook, csv", () => {
  it("tells the delimiter, also by a first line that says it", () => {
    const expected = [
      ["Name", "Band"],
      ["A, B", 5],
    ];
    expect(grid('Name,Band\n"A, B",5\n')).toEqual(expected);
    expect(grid("Name;Band\r\nA, B;5\r\n")).toEqual(expected);
    expect(grid("Name\tBand\nA, B\t5")).toEqual(expected);
    expect(grid("sep=;\nName;Band\nA, B;5")).toEqual(expected);
  });

  it("keeps quoted delimiters, quotes and line breaks", () => {
    expect(grid('a,b\n"x ""y"", z","two\nlines"\n')).toEqual([
      ["a", "b"],
      ['x "y", z', "two\nlines"],
    ]);
  });

  it("reads UTF-8 with and without mark, UTF-16 and Windows-1252", () => {
    expect(grid("\uFEFFZoë,1\n")).toEqual([["Zoë", 1]]);
    expect(grid("Zoë,1\n")).toEqual([["Zoë", 1]]);
    expect(grid(Uint8Array.from([0x5a, 0x6f, 0xeb, 0x2c, 0x93, 0x31, 0x94]))).toEqual([
      ["Zoë", "“1”"],
    ]);
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from("Zoë,1\n", "utf16le")]);
    expect(grid(utf16)).toEqual([["Zoë", 1]]);
  });

  it("makes numbers of a column only when nothing is lost", () => {
    expect(grid("id,n\n00123,1\n456,2.50\n")).toEqual([
      ["id", "n"],
      ["00123", 1],
      ["456", 2.5],
    ]);
    expect(grid('long,grouped,share,code\n1234567890123456,"1,234",12.5%,1E5\n')[1]).toEqual([
      "1234567890123456",
      1234,
      0.125,
      "1E5",
    ]);
  });

  it("makes dates of day/month/year columns, with their format, unless one is impossible", () => {
    const book = readWorkbook(
      strToU8("start,leave,esr\n31/03/2025,31/02/2025,01-APR-2024\n2025-04-01,01/02/2025,\n"),
      "x.csv"
    );
    const { cells } = book.sheets[0];
    expect(cells[1]).toEqual({
      0: { v: 45747, s: expect.any(String) },
      1: { v: "31/02/2025" },
      2: { v: 45383, s: expect.any(String) },
    });
    expect(cells[2][0].v).toBe(45748);
    expect(cells[2][1].v).toBe("01/02/2025");
    expect(book.formats[cells[1][0].s ?? ""].numberFormat).toBe("dd/mm/yyyy");
    expect(book.formats[cells[2][0].s ?? ""].numberFormat).toBe("yyyy-mm-dd");
  });

  it("keeps text that looks like a formula as text, and leaves blank fields out", () => {
    const { cells } = readWorkbook(strToU8("a,b,c\n=1+1,,-x\n"), "x.csv").sheets[0];
    expect(cells[1]).toEqual({ 0: { v: "=1+1" }, 2: { v: "-x" } });
  });

  it("names the sheet after the file, within what Excel allows", () => {
    const name = (file: string) => readWorkbook(strToU8("a,b\n"), file).sheets[0].name;
    expect(name("/data/Staff [March]: list.csv")).toBe("Staff  March   list");
    expect(name("'quoted'.csv")).toBe("quoted");
    expect(name("a very long name of a file that goes on and on.csv")).toHaveLength(31);
    expect(name("History.csv")).toBe("Sheet1");
  });
});
