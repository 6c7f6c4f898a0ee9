import fc from "fast-check";
import {
  ethnicCategories,
  ethnicCategoryOf,
  groupOf,
} from "../../../src/standard/ethnic-categories";
import { medicalGrades, payBandOf, payBands } from "../../../src/standard/pay-bands";
import { ethnicityMeanings } from "../../../src/standard/setting-definitions";
import { defaultSettings, type EthnicityMeaning } from "../../../src/standard/settings";
import {
  replacementsIn,
  replaceTexts,
  withCorrectedValues,
} from "../../../src/intake/corrections/value-corrections";
import { codes, countTables, findingOf, list, people, person, staffList } from "../count/tables";

describe("what texts are read as", () => {
  it("is read back as the category or grade that was meant", () => {
    for (const meaning of ethnicityMeanings as EthnicityMeaning[]) {
      const words = replacementsIn({ ...defaultSettings, ethnicities: { x: meaning } }).ethnicities;
      const code = ethnicCategoryOf(words.get("x")!);
      const isGroup = meaning === "White" || meaning === "BME" || meaning === "Unknown";
      expect(code).toBe(isGroup ? meaning.toLowerCase() : meaning);
    }
    for (const grade of [...payBands, ...medicalGrades]) {
      const words = replacementsIn({ ...defaultSettings, grades: { x: grade } }).grades;
      expect(payBandOf(words.get("x")!)?.band).toBe(grade);
    }
  });

  it("is found whatever the case, spaces and underscores, and leaves the rest as it is", () => {
    const met = new Set<string>();
    const cells = ["E 1", "e_1", " E   1 ", "E2", 7, ""];
    const words = new Map([
      ["e 1", "White"],
      ["7", "BME"],
    ]);
    expect(replaceTexts(cells, words, met)).toEqual(["White", "White", "White", "E2", "BME", ""]);
    expect([...met].sort()).toEqual(["7", "e 1"]);
    const others = ["E2", "E3"];
    expect(replaceTexts(others, words, new Set())).toBe(others);
  });
});

describe("ethnicities and grades of lists", () => {
  const rows = [
    person(1, { ethnicity: "Heritage 1" }),
    person(2, { ethnicity: "heritage_1", payBand: "L7" }),
    person(3, { ethnicity: "Heritage 2", payBand: "L7" }),
    person(4, { payBand: "Ad Hoc" }),
  ];

  it("counts a group without a category in the group", () => {
    const counts = countTables([staffList(rows)], {
      ethnicities: { "Heritage 1": "BME", "HERITAGE 2": "White" },
    });
    expect(people(counts, "workforce")).toEqual({ white: 2, bme: 2, unknown: 0 });
    expect(counts.tallies.flatMap((tally) => Object.keys(tally.people)).sort()).toEqual([
      "A",
      "bme",
      "bme",
      "white",
    ]);
    expect(ethnicCategories.find(({ code }) => code === "bme")?.broadGroup).toBeNull();
  });

  it("asks what the texts mean until the settings say it", () => {
    const open = countTables([staffList(rows)]);
    expect(open.questions.ethnicities).toEqual([
      { text: "Heritage 1", count: 2 },
      { text: "Heritage 2", count: 1 },
    ]);
    expect(open.questions.grades).toEqual([
      { text: "L7", count: 2 },
      { text: "Ad Hoc", count: 1 },
    ]);
    expect(findingOf(open, "unmapped-ethnicity")?.message).toMatch(/settings/);
    expect(findingOf(open, "unmapped-grade")?.message).toMatch(/settings/);
    const told = countTables([staffList(rows)], {
      ethnicities: { "Heritage 1": "H", "Heritage 2": "A" },
      grades: { L7: "Band 7", "Ad hoc": "VSM" },
    });
    expect(told.questions).toEqual({ ethnicities: [], grades: [], localPayRoles: [], courses: [] });
    expect(codes(told)).not.toContain("unmapped-grade");
  });

  it("does not ask about blanks, errors and grades of another section", () => {
    const counts = countTables([
      staffList([
        person(1, { ethnicity: "#N/A" }),
        person(2, { ethnicity: "", payBand: "" }),
        person(3, { staffGroup: "Medical and Dental", payBand: "Band 7" }),
      ]),
    ]);
    expect(counts.questions.ethnicities).toEqual([]);
    expect(counts.questions.grades).toEqual([]);
  });

  it("asks about the 50 most frequent texts", () => {
    const many = Array.from({ length: 60 }, (_, at) => person(at, { ethnicity: `zz${at}` }));
    const counts = countTables([staffList([...many, person(99, { ethnicity: "zz59" })])]);
    expect(counts.questions.ethnicities).toHaveLength(50);
    expect(counts.questions.ethnicities[0]).toEqual({ text: "zz59", count: 2 });
  });

  it("counts nobody in or out, and only moves people of the texts", () => {
    const meanings = fc.constantFrom(...(ethnicityMeanings as EthnicityMeaning[]));
    const texts = fc.constantFrom("Heritage 1", "Heritage 2", "A White - British", "H Indian", "");
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 30 }), meanings, (own, meaning) => {
        const data = [staffList(own.map((ethnicity, at) => person(at + 1, { ethnicity })))];
        const before = people(countTables(data), "workforce");
        const after = people(
          countTables(data, { ethnicities: { "heritage 1": meaning } }),
          "workforce"
        );
        const moved = own.filter((text) => text === "Heritage 1").length;
        const word = meaning.toLowerCase();
        const group =
          word === "white" || word === "bme" || word === "unknown"
            ? word
            : groupOf(meaning as Parameters<typeof groupOf>[0]);
        const expected = { ...before, unknown: before.unknown - moved };
        expected[group] += moved;
        expect(after).toEqual(expected);
      }),
      { numRuns: 100 }
    );
  });
});

describe("very senior managers on local pay", () => {
  const staff = (extra: (string | number)[][] = []) =>
    list(
      "staff",
      ["employeeNumber", "ethnicity", "staffGroup", "payBand", "jobTitle"],
      [
        [1, "A", "Administrative and Clerical", "Local", "Managing Director"],
        [2, "H", "Administrative and Clerical", "Spot salary", "managing director"],
        [3, "A", "Administrative and Clerical", "Band 9", "Managing Director"],
        [4, "A", "Administrative and Clerical", "Local", "Porter"],
        ...extra,
      ]
    );
  const inBand = (counts: ReturnType<typeof countTables>, band: string | null) =>
    counts.tallies
      .filter((tally) => tally.band === band)
      .flatMap((tally) => Object.entries(tally.people));

  it("asks for their job titles while nobody is VSM", () => {
    const { localPayRoles } = countTables([staff()]).questions;
    expect(localPayRoles).toEqual([
      { text: "Managing Director", count: 2 },
      { text: "Porter", count: 1 },
    ]);
    const known = staff([[5, "A", "Administrative and Clerical", "VSM", "Chief Executive"]]);
    expect(countTables([known]).questions.localPayRoles).toEqual([]);
  });

  it("puts them in the VSM row, and leaves those with a band in theirs", () => {
    const counts = countTables([staff()], { verySeniorManagers: ["MANAGING  DIRECTOR"] });
    expect(inBand(counts, "VSM")).toEqual([
      ["A", 1],
      ["H", 1],
    ]);
    expect(inBand(counts, "Band 9")).toEqual([["A", 1]]);
    expect(inBand(counts, null)).toEqual([["A", 1]]);
    expect(codes(counts)).not.toContain("correction-unused");
  });

  it("says when a title changes nothing", () => {
    const { findings } = withCorrectedValues(
      [staff([[6, "A", "Medical and Dental", "Consultant", "Surgeon"]])],
      { ...defaultSettings, verySeniorManagers: ["Surgeon", "Nobody"] }
    );
    expect(findings.map(({ message }) => /"(\w+)"/.exec(message)![1]).sort()).toEqual([
      "Nobody",
      "Surgeon",
    ]);
    expect(findings.find(({ message }) => /Surgeon/.test(message))?.message).toMatch(
      /has a pay band/
    );
  });
});

describe("courses that count", () => {
  const training = (roles: Parameters<typeof list>[1], rows: (string | number)[][]) => [
    staffList([person(1), person(2), person(3)]),
    list("training", ["employeeNumber", "ethnicity", ...roles], rows),
  ];
  const rows = [
    [1, "A", "Leading Well", "Y"],
    [2, "H", "Fire Safety", "N"],
    [3, "A", "fire safety", "N"],
  ];
  const trained = (counts: ReturnType<typeof countTables>) => people(counts, "training");

  it("are those of the settings, whatever a column says", () => {
    const data = training(["course", "mandatory"], rows);
    expect(trained(countTables(data))).toEqual({ white: 1, bme: 1, unknown: 0 });
    const counts = countTables(data, { developmentCourses: ["leading well"] });
    expect(trained(counts)).toEqual({ white: 1, bme: 0, unknown: 0 });
    expect(findingOf(counts, "other-courses")?.count).toBe(2);
  });

  it("are asked for where no column tells mandatory training", () => {
    const without = training(["course"], rows);
    expect(countTables(without).questions.courses).toEqual([
      { text: "Fire Safety", count: 2 },
      { text: "Leading Well", count: 1 },
    ]);
    expect(countTables(training(["course", "mandatory"], rows)).questions.courses).toEqual([]);
  });

  it("change nothing where there is no column of courses, and that is said", () => {
    const bare = training([], rows);
    const counts = countTables(bare, { developmentCourses: ["Leading Well"] });
    expect(trained(counts)).toEqual(trained(countTables(bare)));
    expect(codes(counts)).toEqual(
      expect.arrayContaining(["no-course-column", "no-mandatory-flag"])
    );
  });
});
