import fc from "fast-check";
import { DistinctValues } from "../../../src/intake/count/distinct-values";
import type { CellValue } from "../../../src/intake/found-region";
import {
  isErrorValue,
  isTotal,
  isTotalOfRows,
  kindsOfRows,
  placeOfColumn,
  placeOfRows,
  placeOfTable,
} from "../../../src/intake/table-slice";
import { readYesOrNo } from "../../../src/intake/yes-or-no";
import type { ColumnRole } from "../../../src/intake/recognised-table";
import { list } from "./tables";

describe("rows that are no records", () => {
  it.each([
    ["Total"],
    ["TOTALS:"],
    ["Grand Total"],
    ["Sub-total"],
    ["Subtotal: Surgery"],
    ["Total headcount"],
    ["Overall"],
    ["All applicants"],
  ])("%p is a total", (text) => expect(isTotal(text)).toBe(true));

  it.each([["Total Communication Lead"], ["Totally"], ["Allergy Nurse"], [12], [""], ["White"]])(
    "%p is none",
    (text) => expect(isTotal(text)).toBe(false)
  );

  it.each([["Surgery Total"], ["Nursing and Midwifery Registered Total"], ["Band 5 sub-total:"]])(
    "%p is a total below the rows of a list, and may be a group of people elsewhere",
    (text) => {
      expect(isTotalOfRows(text)).toBe(true);
      expect(isTotal(text)).toBe(false);
    }
  );

  it.each([["Total Communication Lead"], ["Subtotally"], ["Total hip"], [7], [""]])(
    "%p is no total of rows",
    (text) => expect(isTotalOfRows(text)).toBe(false)
  );

  it.each([["#N/A"], ["#REF!"], ["#NAME?"], ["#DIV/0!"], [" #VALUE! "]])("%p is an error", (text) =>
    expect(isErrorValue(text)).toBe(true)
  );

  it.each([["#1"], ["# total"], ["N/A"], [0]])("%p is none", (text) =>
    expect(isErrorValue(text)).toBe(false)
  );

  it.each<[string, CellValue[]]>([
    ["blank", ["", " ", ""]],
    ["total", ["Total", "", 40]],
    ["total", ["", "", "Total"]],
    ["note", ["", "", "Division of Surgery"]],
    ["note", ["Source: ESR, 2 June 2025", "", ""]],
    ["record", ["10000001", "", ""]],
    ["record", ["", "A", ""]],
    ["record", ["Vacant post", "A", "Band 5"]],
  ])("a %s: %p", (kind, cells) => {
    const data = list("staff", ["employeeNumber", "ethnicity", "payBand"], [cells]);
    expect(kindsOfRows(data, ["employeeNumber", "ethnicity"])(0)).toBe(kind);
  });
});

describe("what stands at the foot of a list", () => {
  const kindOf = (cells: CellValue[]) =>
    kindsOfRows(list("staff", ["employeeNumber", "ethnicity", "payBand", "fte"], [cells]), [
      "employeeNumber",
      "ethnicity",
    ])(0);

  it.each([
    "24 people",
    "1,024 staff in post",
    "13 rows returned",
    "24 employees",
    "Headcount: 24",
  ])("is a note by %p beside a number", (text) => {
    expect(kindOf([text, "", "", 22.6])).toBe("note");
    expect(kindOf(["", text, "", 22.6])).toBe("note");
  });

  it.each([
    [["24 people", "White British", "Band 5", 1]],
    [["24", "White British", "", 1]],
    [["24 Ward", "", "Band 5", 1]],
  ] as [CellValue[]][])("is no note in %p", (cells) => expect(kindOf(cells)).toBe("record"));
});

describe("places", () => {
  const data = list(
    "staff",
    ["employeeNumber", "ethnicity"],
    [
      [1, "A"],
      [2, "B"],
    ],
    {
      sheet: "O'Brien",
    }
  );

  it("name the sheet and the cells", () => {
    expect(placeOfTable(data.table)).toBe("'O''Brien'!A4:B6");
    expect(placeOfColumn(data.table, "ethnicity")).toBe("'O''Brien'!B5:B6");
    expect(placeOfColumn(data.table, "payBand")).toBe("'O''Brien'!A4:B6");
    expect(placeOfRows(data.table, "ethnicity", [1])).toBe("'O''Brien'!B6");
    expect(placeOfRows(data.table, "ethnicity", [0, 1])).toBe("'O''Brien'!B5:B6");
  });
});

describe("distinct values", () => {
  it("are numbered like in a Map", () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 2 }),
      fc.constantFrom("Band 5", "Band 6", "Bond 5", "", "1"),
      fc.integer({ min: 0, max: 3 }),
      fc.boolean()
    );
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const distinct = new DistinctValues();
        const map = new Map<CellValue, number>();
        for (const value of cells) {
          if (!map.has(value)) map.set(value, map.size);
          expect(distinct.numberOf(value)).toBe(map.get(value));
        }
        expect(distinct.values).toEqual([...map.keys()]);
      })
    );
  });
});

describe("yes or no", () => {
  it.each<[CellValue, ColumnRole, boolean | null | "unreadable"]>([
    ["Y", "voting", true],
    [" yes ", "voting", true],
    [1, "voting", true],
    [true, "voting", true],
    ["No", "voting", false],
    [0, "voting", false],
    ["", "voting", null],
    ["-", "voting", null],
    ["Voting", "voting", true],
    ["Non-voting", "voting", false],
    ["Executive Director", "executive", true],
    ["Non-Executive", "executive", false],
    ["NED", "executive", false],
    ["Chair", "executive", false],
    ["Stat/Mand", "mandatory", true],
    ["Non-mandatory", "mandatory", false],
    ["CPD", "mandatory", false],
    ["Secondary", "primaryAssignment", false],
    ["Primary", "primaryAssignment", true],
    ["perhaps", "voting", "unreadable"],
    [7, "voting", "unreadable"],
  ])("%p as %s is %p", (value, role, expected) => {
    expect(readYesOrNo(value, role)).toBe(expected);
  });
});
