import fc from "fast-check";
import type { Counts, Measure } from "../../../src/intake/counts";
import { groupOf, type EthnicCategoryCode } from "../../../src/standard/ethnic-categories";
import type { Drawn } from "../recognise/draw";
import { codesOf, countWorkbook, type Sheets } from "./workbook";

/** Errors and warnings; how many are of unknown ethnicity is chance here. */
const doubtsOf = (findings: Parameters<typeof codesOf>[0]) =>
  codesOf(findings, "error", "warning").filter((code) => code !== "unknown-ethnicity");

/** People of an invented workforce, as a staff list has them. */
interface Person {
  ethnicity: string;
  section: "Non-clinical" | "Clinical" | "Medical and dental";
  band: string;
}

const ethnicTexts = [
  "A White - British",
  "B White - Irish",
  "H Asian or Asian British - Indian",
  "N Black or Black British - African",
  "R Chinese",
  "Z Not Stated",
];
const groupOfText: Record<string, "White" | "BME" | "Unknown"> = {
  [ethnicTexts[0]]: "White",
  [ethnicTexts[1]]: "White",
  [ethnicTexts[2]]: "BME",
  [ethnicTexts[3]]: "BME",
  [ethnicTexts[4]]: "BME",
  [ethnicTexts[5]]: "Unknown",
};
const groups = ["White", "BME", "Unknown"] as const;
const bands = ["Under Band 1", "Band 2", "Band 5", "Band 8a", "VSM"];
const grades = ["Consultants", "Trainee grades"];
const sections = ["Non-clinical", "Clinical", "Medical and dental"] as const;
const staffGroups: Record<Person["section"], string> = {
  "Non-clinical": "Administrative and Clerical",
  Clinical: "Nursing and Midwifery Registered",
  "Medical and dental": "Medical and Dental",
};
const bandsOf = (section: Person["section"]) => (section === "Medical and dental" ? grades : bands);

const anyone: fc.Arbitrary<Person> = fc
  .tuple(fc.constantFrom(...ethnicTexts), fc.constantFrom(...sections), fc.nat())
  .map(([ethnicity, section, number]) => {
    const own = bandsOf(section);
    return { ethnicity, section, band: own[number % own.length] };
  });

/** At least one White and one BME person in each section: without them there is nothing to compare. */
const workforce = fc.array(anyone, { maxLength: 60 }).map((people) => [
  ...people,
  ...sections.flatMap((section): Person[] =>
    [ethnicTexts[0], ethnicTexts[2]].map((ethnicity) => ({
      ethnicity,
      section,
      band: bandsOf(section)[1],
    }))
  ),
]);

const staffList = (people: readonly Person[]): Sheets => ({
  "Staff 31 March 2025": [
    ["Employee Number", "Ethnic Origin", "Staff Group", "Pay Scale", "Assignment Category"],
    ...people.map(({ ethnicity, section, band }, index): Drawn[] => [
      20000000 + index,
      ethnicity,
      staffGroups[section],
      band === "Trainee grades" ? "Foundation Year 1" : band,
      "Permanent",
    ]),
  ],
});

type Keep = (person: Person) => boolean;
const tally = (people: readonly Person[], keep: Keep) => people.filter(keep).length;
const inGroup =
  (group: string): Keep =>
  ({ ethnicity }) =>
    groupOfText[ethnicity] === group;
const at =
  (section: string, band: string): Keep =>
  (person) =>
    person.section === section && person.band === band;
const both =
  (one: Keep, other: Keep): Keep =>
  (person) =>
    one(person) && other(person);

const wideRows = (people: readonly Person[], section: Person["section"]): Drawn[][] =>
  bandsOf(section).map((band) => [
    band,
    ...groups.map((group) => tally(people, both(at(section, band), inGroup(group)))),
  ]);

/** The ways in which people hold counts of a workforce by band and group. */
const bandShapes: Record<string, (people: readonly Person[]) => Sheets> = {
  "one table for each section, one below the other": (people) => ({
    "Bands 31 March 2025": sections.flatMap((section): Drawn[][] => {
      const rows = wideRows(people, section);
      const total = (column: number) => rows.reduce((sum, row) => sum + Number(row[column]), 0);
      return [
        [section],
        ["Band", "White", "BME", "Unknown", "Total"],
        ...rows.map((row) => [...row, Number(row[1]) + Number(row[2]) + Number(row[3])]),
        ["Total", total(1), total(2), total(3), total(1) + total(2) + total(3)],
        [],
      ];
    }),
  }),
  "headings of sections among the rows": (people) => ({
    Sheet1: [
      ["Workforce at 31 March 2025"],
      [],
      ["Pay band", "White", "BME", "Ethnicity unknown/null"],
      ...sections.flatMap((section): Drawn[][] => [[section], ...wideRows(people, section)]),
    ],
  }),
  "a column of sections, written once": (people) => ({
    "31.03.2025": [
      ["Section", "Band", "Unknown", "BME", "White"],
      ...sections.flatMap((section) =>
        wideRows(people, section).map(([band, white, bme, unknown], index): Drawn[] => [
          index === 0 ? section : "",
          band,
          unknown,
          bme,
          white,
        ])
      ),
    ],
  }),
  "one row for each band and group": (people) => ({
    Data: [
      ["Year", "Staff Group", "Pay Band", "Ethnic Group", "Headcount"],
      ...sections.flatMap((section) =>
        bandsOf(section).flatMap((band) =>
          groups.map((group): Drawn[] => [
            "2024/25",
            staffGroups[section],
            band,
            group === "BME" ? "All other ethnic groups combined" : group,
            tally(people, both(at(section, band), inGroup(group))),
          ])
        )
      ),
    ],
  }),
  "bands across and groups down, a sheet for each section": (people) =>
    Object.fromEntries(
      sections.map((section) => [
        section,
        [
          ["Staff in post at 31 March 2025"],
          ["Ethnicity", ...bandsOf(section)],
          ...groups.map((group): Drawn[] => [
            group,
            ...bandsOf(section).map((band) =>
              tally(people, both(at(section, band), inGroup(group)))
            ),
          ]),
        ],
      ])
    ),
  "side by side": (people) => {
    const tables = sections.map((section): Drawn[][] => [
      [section, "", "", "", ""],
      ["Grade", "White", "BME", "Unknown", ""],
      ...wideRows(people, section).map((row) => [...row, ""]),
    ]);
    return {
      "March 2025": Array.from({ length: bands.length + 2 }, (_, row) =>
        tables.flatMap((table) => table[row] ?? ["", "", "", "", ""])
      ),
    };
  },
  "two years side by side": (people) => ({
    Bands: [
      ["", "31 March 2024", "", "", "31 March 2025", "", ""],
      ["Band", "White", "BME", "Unknown", "White", "BME", "Unknown"],
      ...sections.flatMap((section): Drawn[][] => [
        [section],
        ...wideRows(people, section).map(([band, ...numbers]) => [
          band,
          ...numbers.map((number) => Number(number) + 1),
          ...numbers,
        ]),
      ]),
    ],
  }),
  "the national return": (people) => ({
    Return: [
      ["", "", "", "", "31st March 2025", "", ""],
      ["Indicator", "No.", "Data item", "Measure", "White", "BME", "Ethnicity unknown/null"],
      ...sections.flatMap((section, part) =>
        wideRows(people, section).flatMap((row, index): Drawn[][] => [
          ...(index === 0 && part === 2 ? [["Of which Medical & Dental"] as Drawn[]] : []),
          [
            index > 0 || part === 2
              ? ""
              : part === 0
                ? "1a) Non Clinical workforce"
                : "1b) Clinical workforce of which Non Medical",
            part * 10 + index + 1,
            row[0],
            "Headcount",
            ...row.slice(1),
          ],
          ...(row[0] === "Consultants"
            ? [["", 99, "of which Senior medical manager", "Headcount", 1, 1, 0] as Drawn[]]
            : []),
        ])
      ),
    ],
  }),
};

/** People of the workforce by place and group, as far as there are any. */
function byPlace(counts: Counts, keyOf: (code: EthnicCategoryCode) => string) {
  const sums: Record<string, number> = {};
  for (const { measure, period, section, band, people } of counts.tallies) {
    if (measure !== "workforce" || period !== "2025-03-31") continue;
    for (const [code, n] of Object.entries(people)) {
      const key = `${section} ${band} ${keyOf(code as EthnicCategoryCode)}`;
      sums[key] = (sums[key] ?? 0) + n;
    }
  }
  return sums;
}

describe("counts of a workforce give what the staff list gives", () => {
  it.each(Object.keys(bandShapes))("as %s", (shape) => {
    fc.assert(
      fc.property(workforce, (people) => {
        const list = countWorkbook(staffList(people)).counts;
        const { counts, findings } = countWorkbook(bandShapes[shape](people));
        expect(byPlace(counts, groupOf)).toEqual(byPlace(list, groupOf));
        expect(doubtsOf(findings)).toEqual([]);
      }),
      { numRuns: 40 }
    );
  });

  it("by ethnic category in rows or in columns", () => {
    fc.assert(
      fc.property(workforce, fc.boolean(), fc.boolean(), (people, inRows, asCodes) => {
        const label = (text: string) => (asCodes && !inRows ? text.slice(0, 1) : text);
        const table: Drawn[][] = [
          ["Ethnic Origin", ...ethnicTexts.map(label)],
          ...bands.map((band): Drawn[] => [
            band,
            ...ethnicTexts.map((ethnicity) =>
              tally(
                people,
                both(at("Clinical", band), (person) => person.ethnicity === ethnicity)
              )
            ),
          ]),
        ];
        const across = table[0].map((_, column) => table.map((row) => row[column]));
        const { counts, findings } = countWorkbook({
          "Clinical workforce 31 March 2025": inRows ? across : table,
        });
        const list = countWorkbook(
          staffList(people.filter(({ section }) => section === "Clinical"))
        );
        expect(byPlace(counts, String)).toEqual(byPlace(list.counts, String));
        expect(doubtsOf(findings)).toEqual(asCodes && !inRows ? [] : []);
      }),
      { numRuns: 60 }
    );
  });

  it("whatever the order of rows and columns of a long table", () => {
    fc.assert(
      fc.property(workforce, fc.infiniteStream(fc.nat()), (people, numbers) => {
        const [header, ...rows] = bandShapes["one row for each band and group"](people).Data;
        const byNumber = <T>(values: readonly T[]) =>
          values
            .map((value): [number, T] => [numbers.next().value ?? 0, value])
            .sort(([a], [b]) => a - b)
            .map(([, value]) => value);
        const order = byNumber(header.map((_, column) => column));
        const shuffled = [header, ...byNumber(rows)].map((row) => order.map((at) => row[at]));
        expect(byPlace(countWorkbook({ Data: shuffled }).counts, String)).toEqual(
          byPlace(countWorkbook({ Data: [header, ...rows] }).counts, String)
        );
      }),
      { numRuns: 60 }
    );
  });
});

interface Application {
  ethnicity: string;
  stage: "Applied" | "Shortlisted" | "Interviewed" | "Appointed";
}

const applications = fc
  .array(
    fc.record<Application>({
      ethnicity: fc.constantFrom(...ethnicTexts),
      stage: fc.constantFrom("Applied", "Shortlisted", "Interviewed", "Appointed"),
    }),
    { maxLength: 60 }
  )
  .map((some) => [
    ...some,
    ...[ethnicTexts[0], ethnicTexts[2]].flatMap((ethnicity): Application[] =>
      [1, 2].map(() => ({ ethnicity, stage: "Appointed" }))
    ),
  ]);

const stages = ["Applied", "Shortlisted", "Interviewed", "Appointed"] as const;
const reached = (stage: Application["stage"]) => (application: Application) =>
  stages.indexOf(application.stage) >= stages.indexOf(stage);

const eventShapes: Record<
  string,
  (of: (group: string, stage: Application["stage"]) => number) => Drawn[][]
> = {
  "two by two": (of) => [
    ["Recruitment 2024/25"],
    ["Group", "Shortlisted", "Appointed"],
    ...groups.map((group): Drawn[] => [group, of(group, "Shortlisted"), of(group, "Appointed")]),
  ],
  "two by two, columns the other way round, groups across": (of) => [
    ["31 March 2025"],
    ["", ...groups],
    ["Number appointed from shortlisting", ...groups.map((group) => of(group, "Appointed"))],
    ["Number of shortlisted applicants", ...groups.map((group) => of(group, "Shortlisted"))],
  ],
  "one row for each group, events and bases": (of) => [
    ["Indicator", "Year", "Group", "Events", "Base"],
    ...groups.map((group): Drawn[] => [
      "Indicator 2",
      "2024/25",
      group,
      of(group, "Appointed"),
      of(group, "Shortlisted"),
    ]),
  ],
  "one row for the year": (of) => [
    ["Year", ...groups.flatMap((group) => [`${group} shortlisted`, `${group} appointed`])],
    ["2024/25", ...groups.flatMap((group) => [of(group, "Shortlisted"), of(group, "Appointed")])],
  ],
};

const sumsOf = (counts: Counts, measure: Measure) => {
  const sums = { white: 0, bme: 0, unknown: 0 };
  for (const { measure: own, people } of counts.tallies) {
    if (own !== measure) continue;
    for (const [code, n] of Object.entries(people)) sums[groupOf(code as EthnicCategoryCode)] += n;
  }
  return sums;
};

describe("counts of applications give what the list gives", () => {
  const listOf = (some: readonly Application[]): Sheets => ({
    "Applicants 2024-25": [
      ["Candidate ID", "Ethnic Origin", "Stage", "Closing Date"],
      ...some.map(({ ethnicity, stage }, index): Drawn[] => [
        `C${1000 + index}`,
        ethnicity,
        stage,
        "10/06/2024",
      ]),
    ],
  });

  it.each(Object.keys(eventShapes))("as %s", (shape) => {
    fc.assert(
      fc.property(applications, (some) => {
        const list = countWorkbook(listOf(some)).counts;
        const of = (group: string, stage: Application["stage"]) =>
          some.filter((one) => groupOfText[one.ethnicity] === group && reached(stage)(one)).length;
        const { counts, findings } = countWorkbook({ Sheet1: eventShapes[shape](of) });
        for (const measure of ["shortlisted", "appointed"] as const) {
          expect(sumsOf(counts, measure)).toEqual(sumsOf(list, measure));
        }
        expect(doubtsOf(findings)).toEqual([]);
      }),
      { numRuns: 40 }
    );
  });

  it("by ethnic category and stage, with every stage that the list tells", () => {
    fc.assert(
      fc.property(applications, fc.boolean(), (some, inRows) => {
        const list = countWorkbook(listOf(some)).counts;
        const table: Drawn[][] = [
          ["Ethnic Origin", ...ethnicTexts],
          ...stages.map((stage): Drawn[] => [
            stage,
            ...ethnicTexts.map(
              (ethnicity) =>
                some.filter((one) => one.ethnicity === ethnicity && reached(stage)(one)).length
            ),
          ]),
        ];
        const across = table[0].map((_, column) => table.map((row) => row[column]));
        const { counts } = countWorkbook({ "Trac 2024-25": inRows ? across : table });
        for (const measure of ["shortlisted", "appointed"] as const) {
          expect(sumsOf(counts, measure)).toEqual(sumsOf(list, measure));
        }
        for (const measure of ["applied", "interviewed"] as const) {
          if (!list.tallies.some(({ measure: own }) => own === measure)) continue;
          expect(sumsOf(counts, measure)).toEqual(sumsOf(list, measure));
        }
      }),
      { numRuns: 60 }
    );
  });
});

interface Colleague {
  ethnicity: string;
  disciplined: boolean;
  trained: boolean;
  onBoard: "no" | "voting" | "not voting";
}

const colleague = fc.record<Colleague>({
  ethnicity: fc.constantFrom(...ethnicTexts),
  disciplined: fc.boolean(),
  trained: fc.boolean(),
  onBoard: fc.constantFrom("no", "voting", "not voting"),
});

/** With somebody in every event, on the board and elsewhere, so that no column of counts is empty. */
const colleagues = fc.array(colleague, { maxLength: 40 }).map((some) => [
  ...some,
  ...ethnicTexts.flatMap((ethnicity): Colleague[] => [
    { ethnicity, disciplined: true, trained: true, onBoard: "voting" },
    { ethnicity, disciplined: false, trained: false, onBoard: "no" },
    { ethnicity, disciplined: false, trained: false, onBoard: "no" },
  ]),
]);

type Count = (group: string, keep: (one: Colleague) => boolean) => number;
const ofEvents = ["workforce", "disciplinary", "training"] as const;
const ofBoard = ["board", "board voting"] as const;

/** The ways in which people hold counts of cases, of training and of a board. */
const colleagueShapes: Record<
  string,
  { measures: readonly Measure[]; rows: (count: Count) => Drawn[][] }
> = {
  "events beside the workforce": {
    measures: ofEvents,
    rows: (count) => [
      ["31 March 2025"],
      [
        "Group",
        "Workforce",
        "Entered formal disciplinary process",
        "Accessed non-mandatory training",
      ],
      ...groups.map((group): Drawn[] => [
        group,
        count(group, () => true),
        count(group, ({ disciplined }) => disciplined),
        count(group, ({ trained }) => trained),
      ]),
    ],
  },
  "events and bases by indicator": {
    measures: ofEvents,
    rows: (count) => [
      ["Indicator", "Year", "Group", "Base", "Events"],
      ...(["3", "4"] as const).flatMap((indicator) =>
        groups.map((group): Drawn[] => [
          `Indicator ${indicator}`,
          "2024/25",
          group,
          count(group, () => true),
          count(group, ({ disciplined, trained }) => (indicator === "3" ? disciplined : trained)),
        ])
      ),
    ],
  },
  "groups across, the measures down": {
    measures: ofEvents,
    rows: (count) => [
      ["Year to 31 March 2025"],
      ["", ...groups],
      ["Staff in workforce", ...groups.map((group) => count(group, () => true))],
      ["Disciplinary cases", ...groups.map((group) => count(group, (one) => one.disciplined))],
      ["Training", ...groups.map((group) => count(group, (one) => one.trained))],
    ],
  },
  "the board and its voting members": {
    measures: ofBoard,
    rows: (count) => [
      ["Board at 31 March 2025"],
      ["", ...groups],
      [
        "Total board members",
        ...groups.map((group) => count(group, (one) => one.onBoard !== "no")),
      ],
      ["Voting members", ...groups.map((group) => count(group, (one) => one.onBoard === "voting"))],
    ],
  },
  "a board by voting and not": {
    measures: ofBoard,
    rows: (count) => [
      ["Board at 31 March 2025"],
      ["Group", "Voting", "Non-voting"],
      ...groups.map((group): Drawn[] => [
        group,
        count(group, (one) => one.onBoard === "voting"),
        count(group, (one) => one.onBoard === "not voting"),
      ]),
    ],
  },
};

describe("counts of cases, training and the board give what the lists give", () => {
  const listsOf = (people: readonly Colleague[]): Sheets => {
    const numbered = people.map((one, index) => ({ ...one, number: 20000000 + index }));
    return {
      "Staff 31 March 2025": [
        ["Employee Number", "Ethnic Origin", "Staff Group", "Pay Scale", "Assignment Category"],
        ...numbered.map(({ number, ethnicity }): Drawn[] => [
          number,
          ethnicity,
          staffGroups.Clinical,
          "Band 5",
          "Permanent",
        ]),
      ],
      "ER cases 2024-25": [
        ["Employee Number", "Case Type", "Date Formal Investigation Opened"],
        ...numbered
          .filter(({ disciplined }) => disciplined)
          .flatMap(({ number }): Drawn[][] => [
            [number, "Disciplinary", "10/06/2024"],
            [number, "Disciplinary", "11/07/2024"],
          ]),
      ],
      "Training 2024-25": [
        ["Employee Number", "Course", "Mandatory", "Completion Date"],
        ...numbered.flatMap(({ number, trained }): Drawn[][] => [
          [number, "Fire safety", "Y", "10/06/2024"],
          ...(trained ? [[number, "Leadership", "N", "12/09/2024"] as Drawn[]] : []),
        ]),
      ],
      "Board 31 March 2025": [
        ["Board Member", "Board Role", "Ethnic Origin", "Voting"],
        ...numbered
          .filter(({ onBoard }) => onBoard !== "no")
          .map(({ number, ethnicity, onBoard }): Drawn[] => [
            `Member ${number}`,
            "Director",
            ethnicity,
            onBoard === "voting" ? "Y" : "N",
          ]),
      ],
    };
  };

  it.each(Object.keys(colleagueShapes))("as %s", (shape) => {
    const { measures, rows } = colleagueShapes[shape];
    fc.assert(
      fc.property(colleagues, (people) => {
        const list = countWorkbook(listsOf(people)).counts;
        const { counts, findings } = countWorkbook({
          Sheet1: rows(
            (group, keep) =>
              people.filter((one) => groupOfText[one.ethnicity] === group && keep(one)).length
          ),
        });
        for (const measure of measures) {
          expect([measure, sumsOf(counts, measure)]).toEqual([measure, sumsOf(list, measure)]);
        }
        expect(codesOf(findings, "error")).toEqual([]);
      }),
      { numRuns: 30 }
    );
  });

  it("whatever the order of the rows of the lists", () => {
    fc.assert(
      fc.property(colleagues, fc.infiniteStream(fc.nat()), (people, numbers) => {
        const sheets = listsOf(people);
        const shuffled = Object.fromEntries(
          Object.entries(sheets).map(([name, [header, ...rows]]) => [
            name,
            [
              header,
              ...rows
                .map((row): [number, Drawn[]] => [numbers.next().value ?? 0, row])
                .sort(([a], [b]) => a - b)
                .map(([, row]) => row),
            ],
          ])
        );
        expect(countWorkbook(shuffled).counts.tallies).toEqual(
          countWorkbook(sheets).counts.tallies
        );
      }),
      { numRuns: 20 }
    );
  });
});

describe("whatever the cells", () => {
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.constant<Drawn>("") },
    {
      weight: 5,
      arbitrary: fc.constantFrom<Drawn>(
        ...["White", "BME", "Unknown", "Total", "Band 5", "Clinical", "Shortlisted", "Appointed"],
        ...["Indicator", "Group", "Base", "Events", "Headcount", "31 March 2025", "2024/25", "%"],
        ...["Q14a", "Q15", "Organisation", "Responses", "Data item", "Measure", "*", "<5", "23%"],
        ...["Workforce", "Total board members", "Number of shortlisted applicants", "n/a", "Year"]
      ),
    },
    { weight: 4, arbitrary: fc.integer({ min: -2, max: 3000 }) },
    { weight: 1, arbitrary: fc.double() },
    { weight: 1, arbitrary: fc.string({ maxLength: 8 }) }
  );

  it("recognising and counting never throw, and count whole people only", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }), (rows) => {
        const { counts } = countWorkbook({ Sheet1: rows }, { snapshot: "2025-03-31" });
        for (const { people } of counts.tallies) {
          for (const n of Object.values(people)) {
            expect(Number.isInteger(n) && n >= 0).toBe(true);
          }
        }
        for (const { percent } of counts.survey) {
          if (percent !== null) expect(percent >= 0 && percent <= 100).toBe(true);
        }
      }),
      { numRuns: 400 }
    );
  });
});
