import { answerOf, errorOf } from "./cell-answer";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe("INDICATOR reads a table of counts", () => {
  const ratio = 170 / 780 / (25 / 210);

  it.each([
    [
      "with a row for each group, others left alone",
      [
        ["Ethnic group", "Year", "Shortlisted", "Appointed", "Rate"],
        ["White", 2025, 780, 170, 0.22],
        ["BME", 2025, 210, 25, 0.12],
        ["Not stated", 2025, 30, 3, 0.1],
        ["Total", 2025, 1020, 198, 0.19],
        ["", "", "", "", ""],
      ],
    ],
    [
      "as the national return lists it",
      [
        ["No.", "Data item", "White", "BME", "Ethnicity unknown/null"],
        [34, "Number of shortlisted applicants", 780, 210, 30],
        [35, "Number appointed from shortlisting", 170, 25, 3],
        [36, "Likelihood of appointment from shortlisting", 0.2179, 0.119, 0.1],
        [37, "Relative likelihood of White staff being appointed", 1.83, "", ""],
      ],
    ],
    [
      "with a column for each count",
      [
        ["White shortlisted", "White appointed", "BME shortlisted", "BME appointed"],
        [780, 170, 210, 25],
      ],
    ],
    [
      "with the indicator in a column",
      [
        ["WRES indicator", "Count", "White", "BME"],
        ["Indicator 2", "Shortlisted", 780, 210],
        ["Indicator 2", "Appointed", 170, 25],
        ["Indicator 4", "Shortlisted", 1, 1],
      ],
    ],
    [
      "with the general words",
      [
        ["Group", "Base", "Events"],
        ["BAME", "210", "25"],
        ["White", "780", "170"],
      ],
    ],
  ])("%s", (_, table) => {
    expect(answerOf("INDICATOR", 2, table)).toBeCloseTo(ratio, 12);
    expect(answerOf("INDICATOR", "2", table, "all", "lower")).toBeCloseTo(1.25155031, 7);
    expect(answerOf("INDICATOR", 2, table, null, "p")).toBeCloseTo(0.00138819906, 10);
    expect(answerOf("INDICATOR", 2, table, 0, "verdict")).toBe("a gap, unlikely to be chance");
  });

  it("weighs people of unknown ethnicity before it reassures, as the report does", () => {
    const table = (unknown: number) => [
      ["Group", "Workforce", "Took part"],
      ["White", 10_000, 5000],
      ["BME", 10_000, 5000],
      ["Unknown", unknown, 0],
    ];
    expect(answerOf("INDICATOR", 4, table(0), "", "verdict")).toBe("evidence of no material gap");
    expect(answerOf("INDICATOR", 4, table(5000), "", "verdict")).toBe(
      "a material gap cannot be ruled out"
    );
    expect(errorOf("INDICATOR", 4, table(20_000), "", "verdict").message).toContain(
      "More than 10,000 people of unknown ethnicity"
    );
    expect(answerOf("INDICATOR", 4, table(20_000))).toBe(1);
  });

  it("gives points, interval and verdict of the staff survey from answers, points alone from percentages", () => {
    const answers = [
      ["Group", "Responses", "Yes"],
      ["White", 34, 1],
      ["BME", 34, 7],
    ];
    expect(answerOf("INDICATOR", 8, answers)).toBeCloseTo((6 / 34) * 100, 10);
    expect(answerOf("INDICATOR", 8, answers, "", "upper")).toBeCloseTo(34.5291217, 6);
    expect(answerOf("INDICATOR", 8, answers, "", "sentence")).toContain(
      "BME staff 17.6 percentage points more often"
    );
    const percentages = [
      ["Group", "% experiencing it"],
      ["White", 28],
      ["BME", 30.5],
    ];
    expect(answerOf("INDICATOR", 5, percentages)).toBe(2.5);
    const formatted = [
      ["Group", "Percentage"],
      ["White", 0.28],
      ["BME", "30.5%"],
    ];
    expect(answerOf("INDICATOR", 5, formatted)).toBeCloseTo(2.5, 12);
    expect(errorOf("INDICATOR", 5, percentages, "", "upper")).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("without the number of answers"),
    });
  });

  it("gives the share of a band and of all, totals not counted twice, unknown in the base", () => {
    const bands = [
      ["Pay band", "White", "BME", "Unknown", "Total"],
      ["XR05", 100, 40, 10, 150],
      ["Band 6", 150, 10, 0, ""],
      ["Grand total", 250, 50, 10, 310],
    ];
    expect(answerOf("INDICATOR", 1, bands, "B5")).toBeCloseTo((40 / 150) * 100, 12);
    expect(answerOf("INDICATOR", 1, bands)).toBeCloseTo((50 / 310) * 100, 12);
    expect(errorOf("INDICATOR", 1, bands, "Band 7")).toMatchObject({
      code: "#N/A",
      message: 'The table has no row for part "band 7". Its rows are "XR05", "Band 6".',
    });
    expect(errorOf("INDICATOR", 1, bands, "", "p").code).toBe("#N/A");
  });

  it.each([
    ["no headings but groups", 2, [["White", 780, 170]], "a row of headings and at least one row"],
    [
      "a base missing",
      2,
      [
        ["Group", "Appointed"],
        ["White", 1],
        ["BME", 1],
      ],
      "no base for White",
    ],
    [
      "two years",
      2,
      [
        ["Group", "Shortlisted", "Appointed"],
        ["White", 10, 1],
        ["White", 20, 2],
      ],
      "more than one figure for White base",
    ],
    [
      "no White column",
      1,
      [
        ["Band", "BME"],
        ["Band 5", 1],
      ],
      'one headed "BME"',
    ],
    [
      "a total that is too small",
      1,
      [
        ["Band", "White", "BME", "Total"],
        ["Band 5", 5, 5, 9],
      ],
      "(9) is less than White, BME and Unknown together (10)",
    ],
  ])("and says what is wrong with %s", (_, number, table, message) => {
    expect(errorOf("INDICATOR", number, table)).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining(message),
    });
  });
});

describe("TALLY counts rows", () => {
  it.each([null, "", 0])("to the last entry, blanks (%j) among them as unknown people", (blank) => {
    expect(answerOf("TALLY", column("A", blank, "H", blank, blank))).toEqual([
      ["White", "BME", "Unknown", "Total", "Unmapped (in Unknown)"],
      [1, 1, 1, 3, 0],
    ]);
  });

  it("by band in the order of the standard, rows without any entry left out", () => {
    const [headings, ...rows] = answerOf(
      "TALLY",
      column("Ethnic Origin", "A", "N", null, "Z", "A", "A"),
      column("Grade", "VSM", "XR09", null, "B2", "Consultant", "Ad hoc")
    ) as unknown[][];
    expect(headings[0]).toBe("Band");
    expect(rows.map(([band, ...counts]) => [band, counts.slice(0, 4)])).toEqual([
      ["Band 2", [0, 0, 1, 1]],
      ["Band 8b", [0, 1, 0, 1]],
      ["VSM", [1, 0, 0, 1]],
      ["Consultants", [1, 0, 0, 1]],
      ["Unmapped", [1, 0, 0, 1]],
      ["Total", [3, 1, 1, 5]],
    ]);
  });

  it("and says when there is nobody", () => {
    expect(errorOf("TALLY", column(null, ""))).toMatchObject({ code: "#N/A" });
  });
});

describe("CEILING reads a band table", () => {
  const stepsOf = (white: unknown, bme: unknown, bands: unknown) =>
    (answerOf("CEILING", white, bme, bands) as unknown[][]).slice(1).map((row) => row.slice(0, 6));

  const expected = [
    ["Band 5", "Band 6", 30, 50, 10, 30],
    ["Band 6", "VSM", 10, 30, 2, 10],
  ];

  it.each([
    ["lowest first", column(20, 20, 10), column(20, 8, 2), column("Band 5", "Band 6", "VSM")],
    ["highest first", column(10, 20, 20), column(2, 8, 20), column("VSM", "6", "5")],
    [
      "with headings, totals, medical grades and empty rows",
      column("White", 20, 20, 300, 10, null, 350),
      column("BME", 20, 8, 200, 2, null, 230),
      column("Band", "B5", "B6", "Consultants", "VSM", null, "Total"),
    ],
    [
      "with a band in two rows",
      column(15, 5, 20, 10),
      column(10, 10, 8, 2),
      column("Band 5", "XN05", "Band 6", "VSM"),
    ],
    ["in a row of cells", [[20, 20, 10]], [[20, 8, 2]], [["Band 5", "Band 6", "VSM"]]],
  ])("%s", (_, white, bme, bands) => {
    expect(stepsOf(white, bme, bands)).toEqual(expected);
  });

  it("keeps the order of a table whose labels are no bands at all", () => {
    expect(stepsOf(column(20, 20), column(20, 8), column("Grade I", "Grade II"))).toEqual([
      ["Grade I", "Grade II", 20, 40, 8, 28],
    ]);
  });

  it("refuses a table in which only some labels are bands, and staff without a band", () => {
    expect(errorOf("CEILING", column(1, 1), column(1, 1), column("Band 5", "Local")).message).toBe(
      '"Local" is no pay band. Rename it, for example "Band 5", or leave the row out.'
    );
    expect(errorOf("CEILING", column(1, 1), column(1, 1), column("Band 5", "")).message).toContain(
      "staff in a row without a band"
    );
  });
});

describe("DISPARITYRATIO adds up the bands of each cluster", () => {
  it("and leaves totals and medical grades out", () => {
    expect(
      answerOf(
        "DISPARITYRATIO",
        column(500, 400, 800, 200, 100, 999, 2000),
        column(300, 200, 250, 30, 20, 999, 800),
        column("Band 2", "Band 5", "Band 7", "8a", "VSM", "Consultant", "Total"),
        "middle to upper"
      )
    ).toBe(1.875);
  });

  it("and needs three cells where there are no bands", () => {
    expect(errorOf("DISPARITYRATIO", column(1, 2), column(1, 2)).message).toContain(
      "White has 2 cells. Give three (lower, middle, upper)"
    );
  });
});
