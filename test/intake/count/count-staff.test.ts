import type { CellValue } from "../../../src/intake/found-region";
import { codes, countTables, findingOf, list, people, person, serial, staffList } from "./tables";

describe("who is in the workforce", () => {
  it.each([
    "Non-Exec Director/Chair",
    "Non Executive",
    "NON_EXEC",
    "NED",
    "Chair",
    "Governor",
    "Volunteer",
    "Contractor",
    "Sub-contractor",
    "Work experience",
    "Off-payroll",
  ])("leaves out %s, who is no employee, with a finding", (category) => {
    const counts = countTables([staffList([person(1), person(2, { category })])]);
    expect(people(counts, "workforce")).toEqual({ white: 1, bme: 0, unknown: 0 });
    expect(findingOf(counts, "not-employees")).toMatchObject({ count: 1, severity: "note" });
  });

  it.each([
    "Permanent",
    "Fixed Term Temp",
    "Locum",
    "Executive Director",
    "Contracted",
    "Secondment",
  ])("keeps %s", (category) => {
    const counts = countTables([staffList([person(1), person(2, { category })])]);
    expect(people(counts, "workforce")).toEqual({ white: 2, bme: 0, unknown: 0 });
  });

  it("takes one row a person, bank, honorary and agency out, and accounts for every row", () => {
    const counts = countTables([
      staffList([
        person("10000001"),
        person("10000002", { ethnicity: "H Asian or Asian British - Indian" }),
        person("10000002-2", {
          ethnicity: "H Asian or Asian British - Indian",
          primary: "N",
          payBand: "Band 7",
          fte: 0.2,
        }),
        person("10000003", { category: "Bank" }),
        person("10000004", { category: "Honorary" }),
        person("10000005", { category: "Agency" }),
        person("10000001"),
        ["", "", "", "", "", "", ""],
        ["Total", "", "", "", "", "", 4.2],
        ["Source: ESR extract", "", "", "", "", "", ""],
      ]),
    ]);
    expect(people(counts, "workforce")).toEqual({ white: 1, bme: 1, unknown: 0 });
    expect(counts.bridges).toEqual([
      {
        kind: "staff",
        sheet: "staff",
        range: "A4:G14",
        period: "2025-03-31",
        steps: [
          { words: "rows of data", removed: 0, left: 10, unit: "rows" },
          { words: "blank rows left out", removed: 1, left: 9, unit: "rows" },
          { words: "totals and notes left out", removed: 2, left: 7, unit: "rows" },
          { words: "bank workers left out", removed: 1, left: 6, unit: "rows" },
          { words: "honorary staff left out", removed: 1, left: 5, unit: "rows" },
          { words: "agency workers left out", removed: 1, left: 4, unit: "rows" },
          { words: "duplicate rows left out", removed: 1, left: 3, unit: "rows" },
          {
            words: "further assignments of people already counted",
            removed: 1,
            left: 2,
            unit: "rows",
          },
          { words: "people counted", removed: 0, left: 2, unit: "people" },
        ],
      },
    ]);
    expect(codes(counts)).toEqual([
      "agency-workers",
      "bank-workers",
      "blank-rows",
      "duplicate-rows",
      "honorary-staff",
      "secondary-assignments",
      "totals-rows",
    ]);
    expect(findingOf(counts, "bank-workers")).toMatchObject({
      severity: "note",
      count: 1,
      where: "'staff'!F5:F14",
    });
    expect(counts.tables[0]).toMatchObject({ period: "2025-03-31", rows: 10 });
  });

  const bandOf = (rows: CellValue[][]) =>
    countTables([staffList(rows)]).tallies.map(({ section, band }) => `${section}: ${band}`);

  it.each<[string, CellValue[][], string]>([
    [
      "the primary assignment, even with less FTE",
      [
        person(1, { payBand: "Band 3", primary: "N", fte: 1 }),
        person(1, { payBand: "6", fte: 0.1 }),
      ],
      "clinical: Band 6",
    ],
    [
      "without a primary one, the substantive one",
      [
        person(1, { payBand: "Band 3", primary: "", category: "Locum", fte: 1 }),
        person(1, { payBand: "Band 6", primary: "", category: "Fixed Term Temp", fte: 0.1 }),
      ],
      "clinical: Band 6",
    ],
    [
      "without a primary one, the one with the highest FTE",
      [
        person(1, { payBand: "Band 3", primary: "N", fte: 0.4 }),
        person(1, { payBand: "Band 6", primary: "N", fte: "0.6" }),
      ],
      "clinical: Band 6",
    ],
    [
      "the substantive assignment of somebody whose primary one is with the bank",
      [
        person(1, { payBand: "Band 3", category: "Bank" }),
        person(1, { payBand: "Band 6", primary: "N" }),
      ],
      "clinical: Band 6",
    ],
    [
      "a medical grade as medical without a staff group",
      [person(1, { staffGroup: "", payBand: "Consultant" })],
      "medical: Consultants",
    ],
    [
      "a medical grade as medical in any staff group",
      [person(1, { payBand: "Specialty Registrar" })],
      "medical: Trainee grades",
    ],
    ["a band without a staff group in no section", [person(1, { staffGroup: "" })], "null: Band 5"],
    [
      "an unmapped grade in its section and in no band",
      [person(1, { payBand: "Ad Hoc" })],
      "clinical: null",
    ],
    [
      "an Agenda for Change band among doctors in no band",
      [person(1, { staffGroup: "Medical and Dental" })],
      "medical: null",
    ],
  ])("counts %s", (_, rows, expected) => {
    expect(bandOf(rows)).toEqual([expected]);
    expect(bandOf([...rows].reverse())).toEqual([expected]);
  });

  it("takes numbers, texts, lost zeros and assignment suffixes for one person", () => {
    const counts = countTables([
      staffList([
        person("00345678"),
        person(345678, { primary: "N" }),
        person("345678-2", { primary: "N" }),
        person(" 345678 ", { primary: "N" }),
      ]),
    ]);
    expect(people(counts, "workforce")).toEqual({ white: 1, bme: 0, unknown: 0 });
  });

  it("of two level assignments takes the one whose ethnicity is known", () => {
    const rows = [person(1, { ethnicity: "" }), person(1, { ethnicity: "H Indian" })];
    for (const order of [rows, [...rows].reverse()]) {
      expect(people(countTables([staffList(order)]), "workforce").bme).toBe(1);
    }
  });

  it("uses the assignment number where there is no employee number", () => {
    const counts = countTables([
      list(
        "staff",
        ["assignmentNumber", "ethnicity", "payBand", "staffGroup"],
        [
          ["20000001", "A", "Band 2", "Estates and Ancillary"],
          ["20000001-2", "A", "Band 2", "Estates and Ancillary"],
          ["20000002", "M", "Band 2", "Estates and Ancillary"],
        ]
      ),
    ]);
    expect(people(counts, "workforce")).toEqual({ white: 1, bme: 1, unknown: 0 });
    expect(findingOf(counts, "no-assignment-category")?.severity).toBe("warning");
  });

  it("leaves ended assignments out", () => {
    const counts = countTables([
      list(
        "staff",
        ["employeeNumber", "ethnicity", "assignmentStatus"],
        [
          [1, "A", "Active Assignment"],
          [2, "A", "Terminate Assignment"],
          [3, "J", "Maternity & Adoption"],
        ]
      ),
    ]);
    expect(people(counts, "workforce")).toEqual({ white: 1, bme: 1, unknown: 0 });
    expect(findingOf(counts, "ended-assignments")?.count).toBe(1);
  });
});

describe("what the staff list leaves in doubt", () => {
  it("counts unmapped ethnicity as unknown and lists the texts", () => {
    const counts = countTables([
      staffList([
        person(1),
        person(2, { ethnicity: "Martian" }),
        person(3, { ethnicity: "Martian" }),
        person(4, { ethnicity: "W?" }),
        person(5, { ethnicity: "" }),
      ]),
    ]);
    expect(people(counts, "workforce")).toEqual({ white: 1, bme: 0, unknown: 4 });
    expect(counts.tallies[0].people).toMatchObject({ unmapped: 3, blank: 1 });
    const unmapped = findingOf(counts, "unmapped-ethnicity");
    expect(unmapped).toMatchObject({ severity: "error", count: 3, where: "'staff'!B5:B9" });
    expect(unmapped?.message).toContain('"Martian" (2), "W?" (1)');
    expect(findingOf(counts, "unknown-ethnicity")).toMatchObject({
      severity: "warning",
      count: 4,
    });
  });

  it("speaks of unknown ethnicity only above 5%", () => {
    const staff = (unknown: number) =>
      staffList(
        Array.from({ length: 100 }, (_, n) => person(n + 1, n < unknown ? { ethnicity: "Z" } : {}))
      );
    expect(findingOf(countTables([staff(5)]), "unknown-ethnicity")).toBeUndefined();
    expect(findingOf(countTables([staff(6)]), "unknown-ethnicity")?.count).toBe(6);
  });

  it("lists grades and staff groups that are in no row of the standard", () => {
    const counts = countTables([
      staffList([
        person(1, { payBand: "Ad Hoc" }),
        person(2, { payBand: "8" }),
        person(3, { payBand: "Ad Hoc" }),
        person(4, { staffGroup: "Team Rocket" }),
      ]),
    ]);
    expect(findingOf(counts, "unmapped-grade")?.message).toContain('"Ad Hoc" (2), "8" (1)');
    expect(findingOf(counts, "unmapped-staff-group")?.message).toContain('"Team Rocket" (1)');
    expect(people(counts, "workforce").white).toBe(4);
  });

  it("tells of starters after the snapshot and of impossible dates, with their cells", () => {
    const counts = countTables([
      list(
        "staff",
        ["employeeNumber", "ethnicity", "startDate"],
        [
          [1, "A", serial("2025-03-31")],
          [2, "A", serial("2025-04-01")],
          [3, "A", "31/02/2020"],
          [4, "A", "02/25/2020"],
          [5, "A", "14/05/2012"],
        ]
      ),
    ]);
    expect(people(counts, "workforce").white).toBe(5);
    expect(findingOf(counts, "starters-after-snapshot")).toMatchObject({
      severity: "warning",
      count: 1,
      where: "'staff'!C6",
    });
    const impossible = findingOf(counts, "impossible-dates");
    expect(impossible).toMatchObject({ count: 2, where: "'staff'!C5:C9" });
    expect(impossible?.message).toContain('"31/02/2020" in C7');
    expect(findingOf(counts, "dates-month-first")?.severity).toBe("error");
    expect(findingOf(counts, "dates-as-text")?.count).toBe(1);
  });

  it("tells of error cells, rows without a number and people with two ethnicities", () => {
    const counts = countTables([
      staffList([
        person("#N/A"),
        person(""),
        person(3, { ethnicity: "#REF!" }),
        person(4),
        person(4, { primary: "N", ethnicity: "N Black or Black British - African" }),
      ]),
    ]);
    expect(people(counts, "workforce")).toEqual({ white: 3, bme: 0, unknown: 1 });
    expect(counts.findings.filter(({ code }) => code === "error-cells")).toHaveLength(2);
    expect(findingOf(counts, "rows-without-employee-number")?.count).toBe(2);
    expect(findingOf(counts, "conflicting-ethnicity")).toMatchObject({
      count: 1,
      where: "'staff'!B9",
    });
  });

  it("says so when nothing identifies people, or tells bank workers apart", () => {
    const counts = countTables([
      list(
        "staff",
        ["ethnicity", "payBand"],
        [
          ["A", 5],
          ["A", 5],
        ]
      ),
    ]);
    expect(people(counts, "workforce").white).toBe(2);
    expect(codes(counts)).toEqual([
      "no-assignment-category",
      "no-employee-number",
      "no-staff-group",
    ]);
  });

  it("counts hidden rows and says how many", () => {
    const counts = countTables([staffList([person(1), person(2)], { hiddenRows: 1 })]);
    expect(people(counts, "workforce").white).toBe(2);
    expect(findingOf(counts, "hidden-rows")).toMatchObject({ severity: "note", count: 1 });
  });

  it("reads flags in words and names those it cannot read", () => {
    const counts = countTables([
      staffList([
        person(1, { primary: "Primary", payBand: "Band 2" }),
        person(1, { primary: "Secondary", payBand: "Band 7", fte: 2 }),
        person(2, { primary: "perhaps" }),
        person(2, { primary: "N", payBand: "Band 9" }),
      ]),
    ]);
    expect(counts.tallies.map(({ band }) => band)).toEqual(["Band 2", "Band 5"]);
    expect(findingOf(counts, "unreadable-flags")?.message).toContain('"perhaps"');
  });
});
