import { utils, write as writeFile } from "@e965/xlsx";
import { closeSessions, open, openBytes } from "../excel/test-workbook";
import { countsIn, resultOf } from "../shapes/sample-report";
import { nursesOf, staffList, told, write } from "./moment";

afterEach(closeSessions);

describe("a staff list filtered to a division", () => {
  it("is counted whole, and a note says how many rows the filter hides", async () => {
    // White 12 and BME 8; rows 4 to 23 of the sheet, of which the filter leaves the first five.
    const sheet = staffList([...nursesOf("white", 12, 101), ...nursesOf("bme", 8, 201)]);
    const hiddenRows = Array.from({ length: 15 }, (_, at) => 8 + at);
    const session = await open([{ ...sheet, own: { hiddenRows } }]);
    const outcome = await write();
    expect(countsIn(resultOf(outcome, "1"))).toBe("12/20 8/20 0/20");
    expect(resultOf(outcome, "1").value).toBeCloseTo(40, 10);
    const note = told(outcome, "hidden-rows");
    expect(note).toMatchObject({ severity: "note", count: 15 });
    expect(note.message).toMatch(/15 rows .*hidden/);
    // The filter is the user's and stays.
    expect(session.book.toData().sheets[0].hiddenRows).toEqual(hiddenRows);
  });

  it("is counted whole from the file as well, its filter saved in it", async () => {
    // White 90 and BME 30 in rows 4 to 123, of which 40 are hidden.
    const { rows = [] } = staffList([...nursesOf("white", 90, 1001), ...nursesOf("bme", 30, 2001)]);
    const sheet = utils.aoa_to_sheet(rows);
    sheet["!autofilter"] = { ref: "A3:E123" };
    sheet["!rows"] = rows.map((_, row) => ({ hidden: row >= 20 && row < 60 }));
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, "Staff list");
    const bytes = new Uint8Array(
      writeFile(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer
    );
    await openBytes(bytes, "staff.xlsx");
    const outcome = await write();
    expect(countsIn(resultOf(outcome, "1"))).toBe("90/120 30/120 0/120");
    expect(told(outcome, "hidden-rows").count).toBe(40);
  });
});
