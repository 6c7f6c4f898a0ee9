import fc from "fast-check";
import { parseRange } from "../../../src/standard/address";
import type { CellValue } from "../../../src/intake/found-region";
import { headerWords } from "../../../src/intake/recognise/header-words";
import { draw, headersOf, recogniseRegions, theTable, type Drawn } from "./draw";
import { applicantsByStage, board, cases, staffList, tracCrossTable, training } from "./lists";

const staff = staffList(
  [
    ["Employee Number", "employeeNumber"],
    ["Assignment Category", "assignmentCategory"],
    ["Primary Assignment", "primaryAssignment"],
    ["Ethnic Origin", "ethnicity"],
    ["Staff Group", "staffGroup"],
    ["Pay Scale", "payBand"],
    ["FTE", "fte"],
    ["Latest Start Date", "startDate"],
  ],
  8
);
const lists: Record<string, Drawn[][]> = { staff, applicantsByStage, cases, training, board };

const anyList = fc.constantFrom(...Object.keys(lists));

const rearranged = (rows: Drawn[][], order: number[]) =>
  rows.map((row) => order.map((column) => row[column]));

/** Columns that workforce extracts have and this tool has no use for, and columns of noise. */
const junk = fc.oneof(
  fc.constantFrom(
    ["Gender", "F", "M"],
    ["Age Band", "26-30", "31-35"],
    ["Religious Belief", "Atheism", "I do not wish to disclose my religion/belief"],
    ["Nationality", "British", "Indian"],
    ["Location", "Main site", "Clinic"],
    ["Comments", "Band 5 post", "White British applicant"]
  ),
  fc
    .tuple(fc.stringMatching(/^[qxz]{4,8}$/), fc.stringMatching(/^[qxz]{0,6}$/))
    .map(([header, text]) => [header, text, `${text}x`])
);

describe("recognition", () => {
  it("does not depend on the order of the columns", () => {
    fc.assert(
      fc.property(
        anyList.chain((name) =>
          fc.tuple(
            fc.constant(name),
            fc.shuffledSubarray(
              lists[name][0].map((_, column) => column),
              { minLength: lists[name][0].length }
            )
          )
        ),
        ([name, order]) => {
          const plain = theTable(draw("Sheet1", lists[name]));
          const shuffled = theTable(draw("Sheet1", rearranged(lists[name], order)));
          expect(shuffled.kind).toBe(plain.kind);
          expect(headersOf(shuffled)).toEqual(headersOf(plain));
          expect(shuffled.range).toBe(plain.range);
        }
      )
    );
  });

  it("does not depend on titles above, nor on where the region begins", () => {
    const title = fc.constantFrom(
      "Anytown NHS Trust",
      "Staff, applicants and cases by ethnic origin",
      "As at 31 March 2025",
      "Confidential",
      ""
    );
    fc.assert(
      fc.property(
        anyList,
        fc.array(title, { maxLength: 6 }),
        fc.nat(20),
        fc.nat(20),
        (name, titles, top, left) => {
          const plain = theTable(draw("Sheet1", lists[name]));
          const rows: Drawn[][] = [...titles.map((text): Drawn[] => [text]), ...lists[name]];
          const moved = theTable(draw("Sheet1", rows, { top, left }));
          expect(moved.kind).toBe(plain.kind);
          expect(headersOf(moved)).toEqual(headersOf(plain));
          expect(moved.headerRow).toBe(top + titles.length);
          expect(moved.lastDataRow).toBe(plain.lastDataRow + top + titles.length);
        }
      )
    );
  });

  it("does not depend on columns of no use", () => {
    fc.assert(
      fc.property(
        anyList,
        fc.array(fc.tuple(junk, fc.nat(20)), { maxLength: 4 }),
        (name, columns) => {
          const rows = lists[name].map((row) => [...row]);
          for (const [[header, ...values], place] of columns) {
            const at = place % (rows[0].length + 1);
            rows.forEach((row, index) =>
              row.splice(at, 0, index === 0 ? header : values[index % values.length])
            );
          }
          const plain = theTable(draw("Sheet1", lists[name]));
          const wide = theTable(draw("Sheet1", rows));
          expect(wide.kind).toBe(plain.kind);
          expect(headersOf(wide)).toEqual(headersOf(plain));
        }
      )
    );
  });

  it("does not depend on blank rows and notes below", () => {
    const below = fc.constantFrom<Drawn[]>([], ["Source: ESR"], ["* includes fixed term"]);
    fc.assert(
      fc.property(anyList, fc.array(below, { maxLength: 5 }), (name, notes) => {
        const plain = theTable(draw("Sheet1", lists[name]));
        expect(theTable(draw("Sheet1", [...lists[name], ...notes]))).toEqual(plain);
      })
    );
  });

  it("never throws, whatever the cells, and keeps every table inside its region", () => {
    const headers = headerWords.flatMap(({ exact, generic }) => [...exact, ...(generic ?? [])]);
    const known = [...Object.values(lists), tracCrossTable]
      .flat(2)
      .filter((cell): cell is CellValue => typeof cell !== "object");
    const cell = fc.oneof(
      { weight: 2, arbitrary: fc.constant<CellValue>("") },
      { weight: 2, arbitrary: fc.constantFrom<CellValue>(...headers) },
      { weight: 3, arbitrary: fc.constantFrom<CellValue>(...known) },
      { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
      { weight: 1, arbitrary: fc.double() },
      { weight: 1, arbitrary: fc.boolean() },
      { weight: 1, arbitrary: fc.constantFrom<CellValue>("#REF!", "#N/A", "White", "BME", "Q14a") }
    );
    const rows = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 25 });
    fc.assert(
      fc.property(rows, fc.boolean(), fc.nat(5), (cells, isTable, top) => {
        const region = draw("Sheet1", cells, { top, ...(isTable ? { tableName: "Table1" } : {}) });
        const { tables } = recogniseRegions(region);
        for (const table of tables) {
          const { bottom, right } = parseRange(table.range);
          expect(table.headerRow).toBeGreaterThanOrEqual(top);
          expect(table.firstDataRow).toBeGreaterThan(table.headerRow);
          expect(bottom).toBeLessThan(top + region.rowCount);
          expect(right).toBeLessThan(region.columnCount);
          const columns = Object.values(table.columns).map(({ column }) => column);
          expect(new Set(columns).size).toBe(columns.length);
        }
      }),
      { numRuns: 250 }
    );
  });
});
