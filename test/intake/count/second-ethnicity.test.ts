import { comparePrecedence } from "../../../src/intake/recognise/ethnicity-sources";
import type { CellValue } from "../../../src/intake/found-region";
import { countWorkbook } from "../figures/workbook";
import { headersOf } from "../recognise/draw";
import { countTables, list, people } from "./tables";

/** A staff list with these headers over its columns of ethnicity. */
function staff(headers: string[], rows: CellValue[][], settings = {}) {
  return countWorkbook(
    {
      "Staff 31 March 2025": [
        ["Employee Number", "Staff Group", "Pay Band", ...headers],
        ...rows.map((cells, number) => [
          10000000 + number,
          "Nursing and Midwifery Registered",
          "Band 5",
          ...cells,
        ]),
      ],
    },
    settings
  );
}

const workforce = ({ counts }: ReturnType<typeof staff>) => {
  const { white, bme, unknown } = people(counts, "workforce");
  return [white, bme, unknown];
};

const told = ({ findings }: ReturnType<typeof staff>, code: string) =>
  findings.find((finding) => finding.code === code);

const british = "White - British";

describe("which of two columns goes first", () => {
  it.each([
    ["Ethnicity updated", "Ethnic Origin"],
    ["Ethnic Origin (staff census)", "Ethnic Origin (ESR)"],
    ["Self-declared ethnicity", "Ethnicity"],
    ["Ethnicity - validated", "Ethnicity"],
    ["Ethnicity", "Old ethnicity"],
    ["Ethnicity", "Ethnicity (unverified)"],
    ["Ethnicity 2025", "Ethnicity 2024"],
  ])("%s before %s", (first, second) => {
    expect(comparePrecedence(first, second)).toBeGreaterThan(0);
    expect(comparePrecedence(second, first)).toBeLessThan(0);
  });

  it.each([
    ["Ethnic Origin", "Ethnicity"],
    ["Ethnic Origin (ESR)", "Ethnic Origin (Trac)"],
    ["Ethnicity 2025", "Ethnicity"],
  ])("the headers %s and %s do not tell", (first, second) =>
    expect(comparePrecedence(first, second)).toBe(0)
  );
});

describe("two columns of ethnicity", () => {
  it.each([
    ["Ethnic Origin", "Ethnicity updated"],
    ["Ethnic Origin (ESR)", "Ethnic Origin (census 2025)"],
    ["Original ethnicity", "Ethnic Origin"],
    ["Ethnicity", "Corrected"],
  ])("%s gives way to %s, which it fills", (first, second) => {
    const rows = [
      [british, ""],
      [british, british],
      ["Not Stated", "Indian"],
      ["Chinese", ""],
      [british, "Mixed - White and Asian"],
      ["Not Stated", ""],
      ["", "White - Irish"],
      [british, british],
    ];
    for (const turned of [false, true]) {
      const both = staff(
        turned ? [second, first] : [first, second],
        rows.map((row) => (turned ? [...row].reverse() : row))
      );
      expect(headersOf(both.tables[0])).toMatchObject({ ethnicity: second, otherEthnicity: first });
      expect(workforce(both)).toEqual([4, 3, 1]);
      expect(told(both, "ethnicity-of-second-column")).toMatchObject({
        severity: "note",
        count: 2,
      });
      expect(told(both, "ethnicity-columns-differ")).toMatchObject({
        severity: "warning",
        count: 1,
      });
      expect(told(both, "ethnicity-columns-differ")?.message).toContain(`"${second}" counts`);
      expect(told(both, "ambiguous-column")).toBeUndefined();
    }
  });

  it("fill each other where the headers do not tell, the fuller one first", () => {
    const rows = [
      [british, british],
      ["", "Indian"],
      ["", "Chinese"],
      [british, british],
      ["Indian", british],
      ["Black African", "Black African"],
      ["White - Irish", ""],
      [british, british],
    ];
    const both = staff(["Ethnic Origin (ESR)", "Ethnic Origin (Trac)"], rows);
    expect(workforce(both)).toEqual([5, 3, 0]);
    expect(told(both, "ethnicity-columns-differ")?.message).toContain(
      '"Ethnic Origin (Trac)" counts, being the fuller'
    );
    expect(told(both, "ethnicity-of-second-column")).toMatchObject({ count: 1 });
  });

  it("keep unknown whoever does not wish to tell in the later one", () => {
    const both = staff(
      ["Ethnic Origin", "Ethnicity (self-declared)"],
      [
        [british, "I do not wish to disclose my ethnic origin"],
        [british, "Not Stated"],
        ["Indian", "Indian"],
        [british, british],
      ]
    );
    expect(workforce(both)).toEqual([2, 1, 1]);
    expect(told(both, "ethnicity-of-second-column")?.message).toContain("does not wish to tell");
  });

  it("keep a text that is not recognised, and say so", () => {
    const both = staff(
      ["Ethnic Origin", "Ethnicity updated"],
      [
        [british, "Klingon"],
        ["", "Indian"],
        ["Vulcan", ""],
        [british, british],
        [british, ""],
      ]
    );
    expect(workforce(both)).toEqual([2, 1, 2]);
    expect(told(both, "unmapped-ethnicity")?.message).toMatch(/"Klingon" \(1\), "Vulcan" \(1\)/);
  });

  it("are one where the other holds codes, or groups made from it", () => {
    const coded = staff(
      ["Ethnic Origin", "Ethnic Origin Code"],
      [
        [british, "A"],
        ["Indian", "H"],
        ["Not Stated", "Z"],
        ["Black African", "N"],
      ]
    );
    expect(workforce(coded)).toEqual([1, 2, 1]);
    expect(told(coded, "ethnicity-columns-differ")).toBeUndefined();
    const grouped = staff(
      ["Ethnic Origin", "Ethnic Group"],
      [
        [british, "White"],
        ["Indian", "BME"],
        ["Chinese", "BME"],
        ["", "White"],
        [british, "White"],
      ]
    );
    expect(workforce(grouped)).toEqual([2, 2, 1]);
    expect(told(grouped, "ethnicity-of-second-column")).toBeUndefined();
    expect(told(grouped, "ethnicity-columns-differ")?.message).toContain("count");
  });

  it("take the finer category of a broad answer of the same group", () => {
    const data = list(
      "staff",
      ["employeeNumber", "payBand", "ethnicity", "otherEthnicity"],
      [
        [10000001, "Band 5", "BME", "Indian"],
        [10000002, "Band 5", "White", "White - Irish"],
        [10000003, "Band 5", "BME", british],
      ],
      {
        columns: {
          employeeNumber: { column: 0, header: "Employee Number" },
          payBand: { column: 1, header: "Pay Band" },
          ethnicity: { column: 2, header: "Ethnicity (validated)" },
          otherEthnicity: { column: 3, header: "Ethnic Origin" },
        },
      }
    );
    const [{ people: by }] = countTables([data]).tallies;
    expect(by).toEqual({ H: 1, B: 1, bme: 1 });
  });

  it("do not fill each other where they differ too often to be of the same people", () => {
    const both = staff(
      ["Ethnic Origin", "Ethnicity (system B)"],
      [
        [british, "Indian"],
        ["", "Indian"],
        ["Indian", british],
        [british, british],
        ["Chinese", british],
      ]
    );
    expect(workforce(both)).toEqual([2, 2, 1]);
    expect(told(both, "ethnicity-columns-differ")).toMatchObject({ count: 4 });
  });

  it.each(["Ethnicity of mentor", "Patient ethnicity", "Ethnic origin for local population"])(
    "are one where the other is %s",
    (header) => {
      const both = staff(
        ["Ethnic Origin", header],
        [
          [british, british],
          ["", "Indian"],
          ["Indian", "Indian"],
        ]
      );
      expect(workforce(both)).toEqual([1, 1, 1]);
      expect(headersOf(both.tables[0]).ethnicity).toBe("Ethnic Origin");
    }
  );

  it("are read, and a third one is told", () => {
    const both = staff(
      ["Ethnic Origin (ESR)", "Ethnic Origin (Trac)", "Ethnicity (census)"],
      [
        ["", british, ""],
        [british, british, "Indian"],
        [british, "Chinese", british],
        ["Indian", british, ""],
      ]
    );
    expect(headersOf(both.tables[0]).ethnicity).toBe("Ethnicity (census)");
    expect(told(both, "ambiguous-column")?.message).toContain('"Ethnicity (census)"');
  });

  it("follow the settings", () => {
    const sheet = "Staff 31 March 2025";
    const rows = [
      [british, "Indian"],
      ["", "Indian"],
      [british, british],
    ];
    const headers = ["Ethnic Origin", "Ethnicity updated"];
    const esr = staff(headers, rows, {
      columns: [
        { sheet, header: "Ethnic Origin", role: "ethnicity" },
        { sheet, header: "Ethnicity updated", role: "otherEthnicity" },
      ],
    });
    expect(workforce(esr)).toEqual([2, 1, 0]);
    const alone = staff(headers, rows, {
      columns: [{ sheet, header: "Ethnicity updated", role: "none" }],
    });
    expect(workforce(alone)).toEqual([2, 0, 1]);
  });

  it("are two in lists of applicants, cases, training and members too", () => {
    const headers = ["Ethnic Origin", "Ethnicity updated"];
    const rows = [
      [british, ""],
      ["", "Indian"],
      ["Indian", british],
      ["Not stated", "Chinese"],
    ];
    const lists: [string, string, CellValue[], (n: number) => CellValue[]][] = [
      [
        "shortlisted",
        "Applicants",
        ["Candidate ID", "Vacancy Ref", "Stage"],
        (n) => [`C${n}`, "J1", n === 0 ? "Appointed" : "Interviewed"],
      ],
      [
        "disciplinary",
        "Disciplinary",
        ["Case Ref", "Employee Number", "Case Type"],
        (n) => [`DC/${n + 1000}`, 10000000 + n, "Disciplinary"],
      ],
      [
        "training",
        "Training",
        ["Employee Number", "Course Name", "Mandatory"],
        (n) => [10000000 + n, "Leadership", "N"],
      ],
      [
        "board",
        "Board",
        ["Name", "Board Role", "Voting"],
        (n) => [`P${n}`, n === 0 ? "Chief Executive" : "Non-executive Director", "Y"],
      ],
    ];
    for (const [measure, sheet, own, cells] of lists) {
      const { counts, findings } = countWorkbook({
        [`${sheet} 2024-25`]: [
          [...own, ...headers],
          ...rows.map((row, number) => [...cells(number), ...row]),
        ],
      });
      expect([measure, people(counts, measure as "board")]).toEqual([
        measure,
        { white: 2, bme: 2, unknown: 0 },
      ]);
      expect(findings.map(({ code }) => code)).toContain("ethnicity-columns-differ");
    }
  });
});
