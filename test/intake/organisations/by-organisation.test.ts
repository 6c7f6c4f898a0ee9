import fc from "fast-check";
import {
  organisationNamed,
  organisationsIn,
} from "../../../src/intake/organisations/by-organisation";
import { count } from "../../../src/intake/count/count";
import type { CellValue } from "../../../src/intake/found-region";
import { plainOrganisation } from "../../../src/intake/recognise/organisation-of-text";
import { recognise } from "../../../src/intake/recognise/recognise";
import type { ColumnRole, TableData } from "../../../src/intake/recognised-table";
import { addressOfCell } from "../../../src/intake/table-slice";
import { defaultSettings } from "../../../src/standard/settings";
import { tallyLines } from "../figures/workbook";
import { draw } from "../recognise/draw";

type Sheets = Record<string, CellValue[][]>;

/** The tables of a workbook as they are read. */
function read(sheets: Sheets): TableData[] {
  const regions = Object.entries(sheets).map(([sheet, rows]) => draw(sheet, rows));
  return recognise(regions, defaultSettings).tables.map((table) => {
    const columns: TableData["columns"] = {};
    for (const [role, { column }] of Object.entries(table.columns) as [
      ColumnRole,
      { column: number },
    ][]) {
      columns[role] = sheets[table.sheet]
        .slice(table.firstDataRow, table.lastDataRow + 1)
        .map((row) => row[column] ?? "");
    }
    return { table, columns, hiddenRows: 0 };
  });
}

function linesOf(data: readonly TableData[]): string[] {
  return tallyLines(count(data, { settings: defaultSettings, date1904: false })).sort();
}

const names = (sheets: Sheets) =>
  organisationsIn(read(sheets)).organisations.map(({ organisation }) => organisation);

const header = [
  "Organisation",
  "Snapshot date",
  "Indicator",
  "Section",
  "Data item",
  "White",
  "BME",
  "Unknown",
];

/** The long counts of an organisation, all of them multiples of the numbers given. */
function longRows(organisation: string, [bands, cases]: readonly [number, number]): CellValue[][] {
  const row = (indicator: string, section: string, item: string, numbers: number[]) => [
    organisation,
    "31/03/2025",
    indicator,
    section,
    item,
    ...numbers,
  ];
  return [
    row("1", "Non-clinical", "Band 5", [100 + bands, 30, 5]),
    row("1", "Clinical", "Band 6", [200, 60 + bands, 5]),
    row("2", "", "Shortlisted", [400, 200 + bands, 10]),
    row("2", "", "Appointed", [100, 40, 2]),
    row("3", "", "Entered the formal disciplinary process", [cases, 9, 0]),
    row("4", "", "Accessed non-mandatory training", [150, 40, 3]),
    row("9", "", "Total Board members", [11, 2, 0]),
  ];
}

describe("one and the same name", () => {
  it.each([
    ["The Anytown NHS Foundation Trust (RXX)", "Anytown NHS Trust"],
    ["St. Mary's Hospitals NHS FT", "St Marys Hospitals NHS Foundation Trust"],
    ["Barnet & Enfield", "Barnet and Enfield NHS Trust"],
  ])("%s is %s", (one, other) => {
    expect(plainOrganisation(one)).toBe(plainOrganisation(other));
  });

  it("is not that of another", () => {
    expect(plainOrganisation("Anytown Community NHS Trust")).not.toBe(
      plainOrganisation("Anytown NHS Trust")
    );
    expect(plainOrganisation("NHS Trust")).not.toBe("");
  });
});

describe("counts of many organisations one below the other", () => {
  it("give for each what a workbook of its own gives", () => {
    const figures = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(
        fc.array(figures, { minLength: 2, maxLength: 70 }),
        fc.boolean(),
        (all, writtenOnce) => {
          const own = all.map((one, index) => longRows(`Org ${index + 1} NHS Trust`, one));
          const together = [
            header,
            ...own.flatMap((rows) =>
              rows.map((row, index) => (writtenOnce && index > 0 ? ["", ...row.slice(1)] : row))
            ),
          ];
          const found = organisationsIn(read({ Counts: together }));
          expect(found.findings).toEqual([]);
          expect(found.organisations).toHaveLength(all.length);
          // In alphabetical order numbers are read as such.
          found.organisations.forEach(({ organisation, data }, index) => {
            expect(organisation).toBe(`Org ${index + 1} NHS Trust`);
            expect(linesOf(data)).toEqual(linesOf(read({ Counts: [header, ...own[index]] })));
          });
        }
      ),
      { numRuns: 8 }
    );
  });

  it("leaves rows of all together out", () => {
    const total = longRows("All trusts", [70, 20]);
    const sheets = {
      Counts: [
        header,
        ...longRows("Alpha NHS Trust", [0, 1]),
        ...longRows("Beta NHS Trust", [9, 2]),
        ...total,
      ],
    };
    expect(names(sheets)).toEqual(["Alpha NHS Trust", "Beta NHS Trust"]);
  });

  it("names one where there is one, and finds it again however it is written", () => {
    expect(names({ Counts: [header, ...longRows("Alpha NHS Trust", [0, 1])] })).toEqual([
      "Alpha NHS Trust",
    ]);
    const found = organisationsIn(
      read({
        Counts: [
          header,
          ...longRows("Alpha NHS Trust", [0, 1]),
          ...longRows("Beta NHS Trust", [0, 1]),
        ],
      })
    );
    expect(organisationNamed(found, "beta nhs foundation trust")?.organisation).toBe(
      "Beta NHS Trust"
    );
    expect(organisationNamed(found, "Gamma NHS Trust")).toBeUndefined();
    expect(organisationNamed(found, null)).toBeUndefined();
  });
});

const staffHeader = ["Employee Number", "Ethnic Origin", "Pay Band", "Staff Group", "Organisation"];

/** A staff list in which every second person is of the other organisation. */
function staff(one: string, other: string, people = 12): CellValue[][] {
  return [
    ["Staff in post at 31 March 2025"],
    staffHeader,
    ...Array.from({ length: people }, (_, index): CellValue[] => [
      10000001 + index,
      index % 3 === 0 ? "H Asian - Indian" : index === 1 ? "Martian" : "A White - British",
      "Band 5",
      "Nursing and Midwifery Registered",
      index % 2 === 0 ? one : other,
    ]),
  ];
}

describe("lists", () => {
  it("are taken apart by a column of organisations, and cells keep their addresses", () => {
    const sheets = { Staff: staff("Alpha NHS Trust", "Beta NHS Trust") };
    const [alpha, beta] = organisationsIn(read(sheets)).organisations;
    expect(linesOf(alpha.data)).toEqual(["workforce 2025-03-31 clinical: Band 5 | A 4, H 2"]);
    const counts = count(beta.data, { settings: defaultSettings, date1904: false });
    expect(tallyLines(counts)).toEqual([
      "workforce 2025-03-31 clinical: Band 5 | A 3, H 2, unmapped 1",
    ]);
    expect(counts.organisation).toBe("Beta NHS Trust");
    expect(addressOfCell(beta.data[0].table, "ethnicity", 0)).toBe("B4");
    expect(addressOfCell(beta.data[0].table, "ethnicity", 5)).toBe("B14");
  });

  it("stay whole where the column holds departments", () => {
    expect(names({ Staff: staff("Surgery", "Medicine") })).toEqual([null]);
  });

  it("stay whole where most tables know of one organisation only", () => {
    const board: CellValue[][] = [
      ["Board at 31 March 2025"],
      ["", "White", "BME", "Unknown"],
      ["Total board", 12, 2, 1],
    ];
    const sheets = { Staff: staff("Alpha NHS Trust", "Beta NHS Trust"), Board: board };
    expect(organisationsIn(read(sheets)).organisations).toHaveLength(1);
  });
});

describe("a sheet an organisation", () => {
  const sheet = (name: string, bme: number): CellValue[][] => [
    [name],
    ["31 March 2025"],
    ["Pay band", "White", "BME", "Unknown"],
    ["Band 5", 100, bme, 5],
    ["Band 6", 80, 10, 2],
  ];

  it("goes by the titles, and a table of nobody is told and counted for none", () => {
    const found = organisationsIn(
      read({
        One: sheet("Alpha NHS Trust", 21),
        Two: sheet("Beta NHS Foundation Trust", 32),
        Three: sheet("Counts", 43),
      })
    );
    expect(found.organisations.map(({ organisation }) => organisation)).toEqual([
      "Alpha NHS Trust",
      "Beta NHS Foundation Trust",
    ]);
    expect(linesOf(found.organisations[1].data)).toContain(
      "workforce 2025-03-31 all: Band 5 | white 100, bme 32, unknown 5"
    );
    expect(found.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["table-of-no-organisation", "error"],
    ]);
    expect(found.findings[0].where).toContain("Three");
  });

  it("is of one organisation where two spellings are the same", () => {
    expect(
      names({ One: sheet("Alpha NHS Trust", 21), Two: sheet("Alpha NHS Foundation Trust", 22) })
    ).toEqual(["Alpha NHS Trust"]);
  });
});

it("results of the staff survey by organisation are those of one and its peers", () => {
  const rows: CellValue[][] = [["Organisation", "Question", "Group", "Percentage", "Responses"]];
  for (const name of ["Alpha NHS Trust", "Beta NHS Trust", "Gamma NHS Trust"]) {
    rows.push([name, "Q14b", "White", "20.1%", 900], [name, "Q14b", "BME", "26.4%", 300]);
  }
  const data = read({ "Staff Survey 2024": rows });
  expect(data.map(({ table }) => table.kind)).toEqual(["survey"]);
  const { organisations, findings } = organisationsIn(data);
  expect(organisations).toEqual([{ organisation: null, data }]);
  expect(findings).toEqual([]);
});
