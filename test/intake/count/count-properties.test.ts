import fc from "fast-check";
import type { Counts, Measure } from "../../../src/intake/counts";
import type { CellValue } from "../../../src/intake/found-region";
import type { ColumnRole, TableData } from "../../../src/intake/recognised-table";
import { countTables, list, person, serial, staffList } from "./tables";

/**
 * The cells of random staff lists. Where one person has several rows, their ethnicity may differ: the
 * rulings must still give one answer.
 */
const ethnicities = ["A White - British", "H", "N Black or Black British - African", "Z", "", "??"];
const bands = ["Band 2", "Band 5", "XR08", "Ad Hoc", "Consultant", ""];
const staffGroups = ["Administrative and Clerical", "Nursing and Midwifery Registered", ""];
const categories = ["Permanent", "Fixed Term Temp", "Locum", "Bank", "Honorary", "Agency"];

const numberAsWritten = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom("number", "text", "zeros", "assignment"))
  .map(([number, how]): CellValue => {
    if (how === "number") return number;
    return how === "text" ? `${number}` : how === "zeros" ? `000${number}` : `${number}-2`;
  });

const staffRow = fc
  .record({
    number: numberAsWritten,
    ethnicity: fc.constantFrom(...ethnicities),
    payBand: fc.constantFrom(...bands),
    staffGroup: fc.constantFrom(...staffGroups),
    primary: fc.constantFrom("Y", "N", ""),
    category: fc.constantFrom(...categories),
    fte: fc.constantFrom(1, 0.6, "0.6", ""),
  })
  .map(({ number, ...cells }) => person(number, cells));

const dirtyRow = fc.oneof(
  { weight: 12, arbitrary: staffRow },
  { weight: 1, arbitrary: fc.constant(["", "", "", "", "", "", ""] as CellValue[]) },
  { weight: 1, arbitrary: fc.constant(["Total", "", "", "", "", "", 7] as CellValue[]) }
);
const staffRows = fc.array(dirtyRow, { maxLength: 40 });

const byName = (counts: Counts, measure?: Measure) =>
  Object.fromEntries(
    counts.tallies
      .filter((tally) => !measure || tally.measure === measure)
      .map((tally) => [
        `${tally.measure} ${tally.period} ${tally.section} ${tally.band} ${tally.overseas}`,
        tally.people,
      ])
  );
const total = (counts: Counts, measure: Measure) =>
  counts.tallies
    .filter((tally) => tally.measure === measure)
    .flatMap((tally) => Object.values(tally.people))
    .reduce((sum, n) => sum + n, 0);

/** What a reader of the rulings would do with pencil and paper, row by row. */
function recountedWorkforce(rows: readonly CellValue[][]): Map<string, CellValue[]> {
  const people = new Map<string, CellValue[]>();
  for (const row of rows) {
    const [number, , , , , category] = row;
    if (number === "" || number === "Total") continue;
    if (["Bank", "Honorary", "Agency"].includes(String(category))) continue;
    const key = String(number).split("-")[0].replace(/^0+/, "");
    const score = (r: CellValue[]) =>
      ["N", "", "Y"].indexOf(String(r[4])) * 100 +
      (r[5] === "Locum" ? 0 : 10) +
      (r[6] === "" ? 0 : Number(r[6]));
    const known = people.get(key);
    if (!known || score(row) > score(known)) people.set(key, row);
  }
  return people;
}

describe("a staff list, whatever is in it", () => {
  it("has rows − exclusions = people = the sum of the bands", () => {
    fc.assert(
      fc.property(staffRows, (rows) => {
        const counts = countTables([staffList(rows)]);
        const steps = counts.bridges[0].steps;
        let left = rows.length;
        for (const step of steps) {
          left -= step.removed;
          expect(step.left).toBe(left);
        }
        expect(steps[0].left).toBe(rows.length);
        expect(steps.at(-1)).toMatchObject({ unit: "people", left: total(counts, "workforce") });
      })
    );
  });

  it("counts the people that a recount by hand finds", () => {
    fc.assert(
      fc.property(staffRows, (rows) => {
        const people = recountedWorkforce(rows);
        expect(total(countTables([staffList(rows)]), "workforce")).toBe(people.size);
      })
    );
  });

  it("puts people where a recount by hand puts them, when nobody's assignments are level", () => {
    const sections: Record<string, string> = {
      [staffGroups[0]]: "non-clinical",
      [staffGroups[1]]: "clinical",
    };
    const names: Record<string, string> = {
      "Band 2": "Band 2",
      "Band 5": "Band 5",
      XR08: "Band 8a",
      Consultant: "Consultants",
    };
    const codes: Record<string, string> = {
      "A White - British": "A",
      H: "H",
      "N Black or Black British - African": "N",
      Z: "Z",
      "": "blank",
      "??": "blank",
    };
    fc.assert(
      fc.property(staffRows, (rows) => {
        const once = rows.filter(
          (row, at) =>
            row[0] === "" ||
            row[0] === "Total" ||
            !rows
              .slice(0, at)
              .some((r) => String(r[0]).split("-")[0].replace(/^0+/, "") === keyOf(row))
        );
        const expected: Record<string, Record<string, number>> = {};
        for (const [, ethnicity, staffGroup, band] of recountedWorkforce(once).values()) {
          const section =
            band === "Consultant" ? "medical" : (sections[String(staffGroup)] ?? null);
          const name = `workforce 2025-03-31 ${section} ${names[String(band)] ?? null} null`;
          const code = codes[String(ethnicity)];
          expected[name] ??= {};
          expected[name][code] = (expected[name][code] ?? 0) + 1;
        }
        expect(byName(countTables([staffList(once)]))).toEqual(expected);
      })
    );
  });

  const keyOf = (row: CellValue[]) => String(row[0]).split("-")[0].replace(/^0+/, "");

  it("does not depend on the order of its rows", () => {
    fc.assert(
      fc.property(
        staffRows.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))
        ),
        ([rows, shuffled]) => {
          const counts = countTables([staffList(rows)]);
          const other = countTables([staffList(shuffled)]);
          expect(other.tallies).toEqual(counts.tallies);
          expect(other.bridges).toEqual(counts.bridges);
          const summary = ({ findings }: Counts) =>
            findings.map(({ code, count }) => `${code} ${count}`).sort();
          expect(summary(other)).toEqual(summary(counts));
        }
      )
    );
  });

  it("gives the same tallies when its people stand in two lists", () => {
    fc.assert(
      fc.property(staffRows, fc.integer({ min: 1, max: 12 }), (rows, border) => {
        const isFirst = (row: CellValue[]) => Number(keyOf(row)) <= border;
        const parts = [rows.filter(isFirst), rows.filter((row) => !isFirst(row))];
        const split = countTables(
          parts.map((part, number) => staffList(part, { sheet: `Part ${number + 1}` }))
        );
        expect(byName(split)).toEqual(byName(countTables([staffList(rows)])));
      })
    );
  });

  it("is not changed by another bank worker, nor by a copy of one of its rows", () => {
    fc.assert(
      fc.property(staffRows, fc.nat(), fc.constantFrom(...ethnicities), (rows, at, ethnicity) => {
        const before = byName(countTables([staffList(rows)]));
        const bank = person(999, { category: "Bank", ethnicity });
        expect(byName(countTables([staffList([...rows, bank])]))).toEqual(before);
        if (rows.length === 0) return;
        const copy = rows[at % rows.length];
        expect(byName(countTables([staffList([...rows, copy])]))).toEqual(before);
      })
    );
  });
});

const caseRow = fc.tuple(
  numberAsWritten,
  fc.constantFrom(...ethnicities),
  fc.constantFrom("Disciplinary", "Grievance", "Disciplinary - informal", ""),
  fc.constantFrom("Formal", "Fact finding", ""),
  fc.constantFrom<CellValue>(
    serial("2024-04-01"),
    "31/03/2025",
    serial("2024-03-31"),
    "1 April 2025",
    "31/02/2025",
    ""
  )
);
const caseRoles: ColumnRole[] = [
  "employeeNumber",
  "ethnicity",
  "caseType",
  "caseStage",
  "caseDate",
];
const unreadable = new Set<CellValue>(["31/02/2025", ""]);
const inYear = new Set<CellValue>([serial("2024-04-01"), "31/03/2025"]);

describe("a case log, whatever is in it", () => {
  const cases = (rows: readonly (readonly CellValue[])[]): TableData =>
    list("cases", caseRoles, rows);

  it("counts the distinct people that a recount by hand finds, and its bridge adds up", () => {
    fc.assert(
      fc.property(staffRows, fc.array(caseRow, { maxLength: 30 }), (staff, rows) => {
        const counts = countTables([staffList(staff), cases(rows)]);
        const workforce = recountedWorkforce(staff);
        const outside = new Set(
          staff.map((row) => String(row[0]).split("-")[0].replace(/^0+/, ""))
        );
        const people = new Set<string>();
        for (const [number, , type, stage, date] of rows) {
          const key = String(number).split("-")[0].replace(/^0+/, "");
          if (!String(type).startsWith("Disciplinary")) continue;
          if (type.includes("informal") || stage === "Fact finding") continue;
          if (!inYear.has(date)) continue;
          if (outside.has(key) && !workforce.has(key)) continue;
          people.add(key);
        }
        expect(total(counts, "disciplinary")).toBe(people.size);
        // A log without one disciplinary type gives no count, nor does one whose cases have no dates.
        const isTyped =
          rows.length === 0 || rows.some(([, , type]) => type.startsWith("Disciplinary"));
        const isUndated =
          people.size === 0 &&
          rows.some(
            ([, , type, stage, date]) =>
              type === "Disciplinary" && stage !== "Fact finding" && unreadable.has(date)
          );
        expect(counts.matching).toEqual(
          isTyped && !isUndated
            ? [
                {
                  measure: "disciplinary",
                  period: "2025-03-31",
                  events: people.size,
                  unmatched: [...people].filter((key) => !workforce.has(key)).length,
                },
              ]
            : []
        );
        const steps = counts.bridges.find(({ kind }) => kind === "cases")!.steps;
        const removed = steps.reduce((sum, step) => sum + step.removed, 0);
        expect(rows.length - removed).toBe(people.size);
      })
    );
  });

  it("does not depend on the order of its rows", () => {
    fc.assert(
      fc.property(
        staffRows,
        fc
          .array(caseRow, { maxLength: 30 })
          .chain((rows) =>
            fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))
          ),
        (staff, [rows, shuffled]) => {
          const counts = countTables([staffList(staff), cases(rows)]);
          const other = countTables([staffList(staff), cases(shuffled)]);
          expect(other.tallies).toEqual(counts.tallies);
          expect(other.bridges).toEqual(counts.bridges);
          expect(other.matching).toEqual(counts.matching);
        }
      )
    );
  });
});

const applicationRow = fc.tuple(
  fc.integer({ min: 1, max: 6 }),
  fc.constantFrom("J1", "J2"),
  fc.constantFrom(...ethnicities),
  fc.constantFrom(
    "Applied",
    "Shortlisted",
    "Interviewed",
    "Offer declined",
    "Appointed",
    "Started"
  ),
  fc.constantFrom("UK", "International", ""),
  fc.constantFrom<CellValue>(serial("2024-08-01"), "31/03/2025", serial("2024-03-31"), "")
);
const applicationRoles: ColumnRole[] = [
  "candidateId",
  "vacancy",
  "ethnicity",
  "stage",
  "recruitmentSource",
  "closingDate",
];

describe("a list of applications, whatever is in it", () => {
  it("does not depend on the order of its rows, adds up, and appoints only shortlisted people", () => {
    fc.assert(
      fc.property(
        fc
          .array(applicationRow, { maxLength: 30 })
          .chain((rows) =>
            fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))
          ),
        ([rows, shuffled]) => {
          const counts = countTables([list("applicants", applicationRoles, rows)]);
          const other = countTables([list("applicants", applicationRoles, shuffled)]);
          expect(byName(other)).toEqual(byName(counts));
          expect(other.bridges).toEqual(counts.bridges);
          const steps = counts.bridges[0].steps;
          const removed = steps.reduce((sum, step) => sum + step.removed, 0);
          expect(rows.length - removed).toBe(total(counts, "shortlisted"));
          expect(total(counts, "appointed")).toBeLessThanOrEqual(total(counts, "shortlisted"));
        }
      )
    );
  });
});

describe("any cells at all", () => {
  const anyCell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.double({ noNaN: true }),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom("#N/A", "", "Total", "Y", "A", "31/12/4712", "Disciplinary", "Appointed")
  );
  const shapes: { kind: TableData["table"]["kind"]; roles: ColumnRole[] }[] = [
    {
      kind: "staff",
      roles: ["employeeNumber", "ethnicity", "payBand", "startDate", "snapshotDate"],
    },
    { kind: "applicants", roles: applicationRoles },
    { kind: "cases", roles: caseRoles },
    {
      kind: "training",
      roles: ["employeeNumber", "mandatory", "completionDate", "completionStatus"],
    },
    {
      kind: "board",
      roles: ["memberName", "ethnicity", "voting", "executive", "fromDate", "toDate"],
    },
  ];

  it("never throw, and every row is accounted for", () => {
    fc.assert(
      fc.property(
        fc.tuple(
          ...shapes.map(({ roles }) =>
            fc.array(fc.tuple(...roles.map(() => anyCell)), { maxLength: 8 })
          )
        ),
        fc.constantFrom("2025-03-31", null),
        (tables, period) => {
          const counts = countTables(
            shapes.map(({ kind, roles }, number) => list(kind, roles, tables[number], { period }))
          );
          for (const { kind, period: date, steps } of counts.bridges) {
            const table = counts.tables.find((t) => t.table.kind === kind && t.period === date);
            expect(steps[0].left).toBe(table?.rows);
            for (const step of steps) expect(step.left).toBeGreaterThanOrEqual(0);
          }
        }
      ),
      { numRuns: 300 }
    );
  });

  it.each([
    ["the first day that is plausible", "1930-01-01"],
    ["the last", "2099-12-31"],
  ])("dated %s are counted by a year end of their own", (_, date) => {
    const roles: ColumnRole[] = ["employeeNumber", "mandatory", "completionDate"];
    const counts = countTables([list("training", roles, [[1, "N", serial(date)]])]);
    expect(counts.bridges.map(({ steps }) => steps[0].left)).toEqual([1]);
  });
});
