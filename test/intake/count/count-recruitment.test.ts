import type { CellValue } from "../../../src/intake/found-region";
import type { ColumnRole } from "../../../src/intake/recognised-table";
import { codes, countTables, findingOf, list, people, serial } from "./tables";

const roles: ColumnRole[] = ["candidateId", "vacancy", "ethnicity", "stage", "shortlistingDate"];
const june = serial("2024-06-10");

const stages = (rows: CellValue[][], date: CellValue = june) =>
  countTables([
    list(
      "applicants",
      roles,
      rows.map((row, number) => [number + 1, "J1", ...row, ...(row.length === 2 ? [date] : [])])
    ),
  ]);

const both = (counts: ReturnType<typeof countTables>) => [
  people(counts, "shortlisted"),
  people(counts, "appointed"),
];

describe("shortlisted and appointed", () => {
  it("keeps declined and withdrawn after shortlisting in the base, and out of the appointed", () => {
    const counts = stages([
      ["White - British", "Appointed"],
      ["White - British", "Started"],
      ["White - British", "Offer declined"],
      ["Indian", "Withdrew after shortlisting"],
      ["Indian", "Interviewed"],
      ["Indian", "Rejected at shortlisting", ""],
      ["Indian", "Applied", ""],
      ["", "Shortlisted"],
      ["I do not wish to disclose my ethnic origin", "Appointed"],
    ]);
    expect(both(counts)).toEqual([
      { white: 3, bme: 2, unknown: 2 },
      { white: 2, bme: 0, unknown: 1 },
    ]);
    expect(counts.bridges[0].steps).toEqual([
      { words: "rows of data", removed: 0, left: 9, unit: "rows" },
      { words: "applications that were not shortlisted", removed: 2, left: 7, unit: "rows" },
      { words: "applications counted", removed: 0, left: 7, unit: "applications" },
    ]);
  });

  it("tells by the shortlisting date whether a bare withdrawal came after shortlisting", () => {
    const counts = stages([
      ["A", "Withdrawn", june],
      ["A", "Withdrawn", ""],
      ["A", "Rejected at shortlisting", ""],
      ["A", "Appointed", june],
    ]);
    expect(people(counts, "shortlisted").white).toBe(2);
    expect(findingOf(counts, "stage-unclear")).toBeUndefined();
  });

  it("does not trust shortlisting dates that belong to the campaign", () => {
    const counts = stages([
      ["A", "Withdrawn", june],
      ["A", "Rejected at shortlisting", june],
      ["A", "Appointed", june],
    ]);
    expect(people(counts, "shortlisted").white).toBe(1);
    expect(findingOf(counts, "stage-unclear")?.message).toContain('"Withdrawn" (1)');
  });

  it("reads one column a stage, with yes, dates and words", () => {
    const counts = countTables([
      list(
        "applicants",
        ["candidateId", "ethnicity", "shortlisted", "interviewed", "appointed", "closingDate"],
        [
          [1, "A", "Y", "Y", "Y", june],
          [2, "A", "", "", "Yes", june],
          [3, "A", "N", "N", "N", june],
          [4, "N", june, "", "", june],
          [5, "N", "Shortlisted", "", "", june],
          [6, "N", "Not shortlisted", "", "", june],
          [7, "N", 1, 1, 0, june],
        ]
      ),
    ]);
    expect(both(counts)).toEqual([
      { white: 2, bme: 3, unknown: 0 },
      { white: 2, bme: 0, unknown: 0 },
    ]);
  });

  it("says so when nothing tells who was shortlisted", () => {
    const counts = countTables([
      list(
        "applicants",
        ["candidateId", "ethnicity", "appointed", "closingDate"],
        [[1, "A", "Y", june]]
      ),
    ]);
    expect(findingOf(counts, "no-stage")).toMatchObject({ severity: "error" });
  });

  it("counts an application once, at its furthest stage, and a person as often as they apply", () => {
    const rows = [
      ["77", "J1", "Indian", "Shortlisted", june],
      [77, "j1", "Indian", "Appointed", june],
      ["077", "J2", "Indian", "Interviewed", june],
      ["78", "J1", "White - Irish", "Shortlisted", june],
    ];
    for (const order of [rows, [...rows].reverse()]) {
      const counts = countTables([list("applicants", roles, order)]);
      expect(both(counts)).toEqual([
        { white: 1, bme: 2, unknown: 0 },
        { white: 0, bme: 1, unknown: 0 },
      ]);
      expect(findingOf(counts, "repeated-applications")?.count).toBe(1);
    }
  });

  it("of two rows of an application at one stage takes the one whose ethnicity is known", () => {
    const rows = [
      [1, "J1", "White - Irish", "Shortlisted", june],
      [1, "J1", "", "Shortlisted", june],
      [1, "J1", "Zz", "Shortlisted", june],
    ];
    for (const order of [rows, [...rows].reverse()]) {
      const counts = countTables([list("applicants", roles, order)]);
      expect(people(counts, "shortlisted")).toEqual({ white: 1, bme: 0, unknown: 0 });
    }
  });

  it("without a vacancy takes only rows that are alike throughout for one application", () => {
    const counts = countTables([
      list(
        "applicants",
        ["candidateId", "ethnicity", "stage", "closingDate"],
        [
          [1, "A", "Shortlisted", june],
          [1, "A", "Shortlisted", june],
          [1, "A", "Appointed", june],
        ]
      ),
    ]);
    expect(people(counts, "shortlisted").white).toBe(2);
  });

  it("puts an application in the year by shortlisting, else closing, else appointment date", () => {
    const counts = countTables([
      list(
        "applicants",
        ["candidateId", "ethnicity", "stage", "shortlistingDate", "closingDate", "appointmentDate"],
        [
          [1, "A", "Shortlisted", serial("2024-04-01"), serial("2024-03-20"), ""],
          [2, "A", "Shortlisted", serial("2024-03-31"), serial("2024-04-02"), ""],
          [3, "A", "Appointed", "", serial("2025-03-31"), serial("2025-05-01")],
          [4, "A", "Appointed", "", "", serial("2025-04-01")],
          [5, "A", "Appointed", "", "", "31/03/2025"],
          [6, "A", "Appointed", "", "", ""],
          [7, "A", "Appointed", "31/06/2024", serial("2024-06-01"), ""],
        ]
      ),
    ]);
    expect(people(counts, "shortlisted").white).toBe(3);
    expect(findingOf(counts, "outside-the-year")?.count).toBe(2);
    expect(findingOf(counts, "undated-rows")?.count).toBe(2);
    expect(findingOf(counts, "impossible-dates")?.where).toBe("'applicants'!D11");
  });

  it("tells overseas recruitment apart only where a column names any", () => {
    const rows = (source: CellValue[]) =>
      countTables([
        list(
          "applicants",
          ["candidateId", "ethnicity", "stage", "recruitmentSource"],
          source.map((text, number) => [number, "N", "Appointed", text])
        ),
      ]);
    const overseasOf = (counts: ReturnType<typeof countTables>) =>
      counts.tallies
        .filter(({ measure }) => measure === "shortlisted")
        .map(({ overseas, people: { N } }) => [overseas, N]);
    expect(
      overseasOf(rows(["UK", "International", "Overseas campaign", "", "Non-international"]))
    ).toEqual([
      [true, 2],
      [false, 3],
    ]);
    expect(overseasOf(rows(["Internal", "External"]))).toEqual([[null, 2]]);
    expect(codes(rows(["UK"]))).toContain("no-date-column");
  });

  it("lists stages that are not recognised", () => {
    const counts = stages([
      ["A", "Zebra", ""],
      ["A", "Appointed"],
    ]);
    expect(findingOf(counts, "unmapped-stage")?.message).toContain('"Zebra" (1)');
    expect(people(counts, "shortlisted").white).toBe(1);
  });
});

describe("lists without a word for an appointment", () => {
  const outcomes = (...words: string[]) =>
    stages(words.map((word, number) => [number % 2 === 0 ? "A" : "Indian", word]));

  it.each(["Offered", "Offer made", "Preferred candidate"])(
    "takes %s for it where a declined offer stands apart, and says so",
    (word) => {
      const counts = outcomes(word, word, "Offer declined", "Reserve", "Interviewed", word);
      expect(both(counts)).toEqual([
        { white: 3, bme: 3, unknown: 0 },
        { white: 1, bme: 2, unknown: 0 },
      ]);
      expect(findingOf(counts, "offers-read-as-appointments")?.message).toContain(`"${word}"`);
    }
  );

  it("counts nothing where the end of the offers cannot be told", () => {
    for (const word of ["Offered", "Conditional offer"]) {
      const counts = outcomes(word, "Interviewed", "Rejected at interview");
      expect(counts.tallies).toEqual([]);
      expect(findingOf(counts, "offers-of-unknown-end")).toMatchObject({ severity: "error" });
      expect(findingOf(counts, "offers-of-unknown-end")?.message).toContain(`"${word}"`);
    }
  });

  it("leaves offers as they are beside appointments", () => {
    const counts = outcomes("Offered", "Offer declined", "Appointed");
    expect(people(counts, "appointed")).toEqual({ white: 1, bme: 0, unknown: 0 });
    expect(findingOf(counts, "offers-read-as-appointments")).toBeUndefined();
  });

  it("warns where nobody was appointed", () => {
    const counts = outcomes("Interviewed", "Shortlisted", "Reserve");
    expect(people(counts, "shortlisted")).toEqual({ white: 2, bme: 1, unknown: 0 });
    expect(findingOf(counts, "nobody-appointed")).toMatchObject({ severity: "warning", count: 3 });
  });
});

describe("a cross-table of counts", () => {
  const crossRoles: ColumnRole[] = ["ethnicity", "shortlisted", "appointed"];
  const cross = (rows: CellValue[][], sheet = "Trac") =>
    list("applicants", crossRoles, rows, { shape: "cross-table", sheet });

  it("adds its categories, leaves its totals out and reads numbers stored as text", () => {
    const counts = countTables([
      cross([
        ["WHITE - British", "1,600", 320],
        ["WHITE - Irish", 40, 8],
        ["ASIAN or ASIAN BRITISH - Indian", 200, 20],
        ["Not stated", 30, 3],
        ["", "", ""],
        ["Total", 1870, 351],
      ]),
    ]);
    expect(both(counts)).toEqual([
      { white: 1640, bme: 200, unknown: 30 },
      { white: 328, bme: 20, unknown: 3 },
    ]);
    expect(codes(counts)).toEqual(["blank-rows", "numbers-as-text", "totals-rows"]);
    expect(counts.bridges[0].steps.at(-1)).toMatchObject({ left: 1870, unit: "applications" });
  });

  it("leaves out the row of a whole group whose categories stand beside it", () => {
    const counts = countTables([
      cross([
        ["White", 60, 12],
        ["White - British", 50, 10],
        ["White - Irish", 10, 2],
        ["BME", 30, 3],
        ["Total", 90, 15],
      ]),
    ]);
    expect(both(counts)).toEqual([
      { white: 60, bme: 30, unknown: 0 },
      { white: 12, bme: 3, unknown: 0 },
    ]);
  });

  it("reports impossible counts, more appointed than shortlisted and a total that differs", () => {
    const counts = countTables([
      cross([
        ["White - British", 50, 60],
        ["Indian", "<5", -1],
        ["Chinese", 2.5, 1],
        ["Total", 60, 61],
      ]),
    ]);
    expect(findingOf(counts, "appointed-exceeds-shortlisted")).toMatchObject({
      severity: "error",
      count: 2,
    });
    expect(counts.findings.filter(({ code }) => code === "not-a-count")).toHaveLength(2);
    expect(findingOf(counts, "total-differs")?.message).toContain("50 and 61");
  });

  it("gives way to a list of the same year, and the disagreement is a finding", () => {
    const listed = list("applicants", roles, [[1, "J1", "A", "Appointed", june]]);
    const counts = countTables([cross([["A", 2, 2]]), listed]);
    expect(both(counts)).toEqual([
      { white: 1, bme: 0, unknown: 0 },
      { white: 1, bme: 0, unknown: 0 },
    ]);
    expect(findingOf(counts, "list-beats-counts")?.message).toContain("2 shortlisted and 2");
    expect(counts.tables).toHaveLength(1);
    expect(codes(countTables([cross([["A", 1, 1]]), listed]))).toContain("counts-confirmed");
  });

  it("counts where a list holds less than half of its people, or does not tell who was shortlisted", () => {
    const listed = list("applicants", roles, [[1, "J1", "A", "Appointed", june]]);
    const counts = countTables([cross([["A", 10, 2]]), listed]);
    expect(both(counts)).toEqual([
      { white: 10, bme: 0, unknown: 0 },
      { white: 2, bme: 0, unknown: 0 },
    ]);
    expect(findingOf(counts, "list-of-a-part")).toMatchObject({ severity: "error", count: 1 });
    expect(codes(counts)).not.toContain("list-beats-counts");
    const unclear = list(
      "applicants",
      roles.slice(0, 4),
      Array.from({ length: 12 }, (_, n) => [n, "J1", "A", n < 6 ? "Appointed" : "Rejected"])
    );
    const withUnclear = countTables([cross([["A", 10, 2]]), unclear]);
    expect(people(withUnclear, "shortlisted").white).toBe(10);
    expect(codes(withUnclear)).toContain("shortlisting-unclear");
  });
});
