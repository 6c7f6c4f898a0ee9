import fc from "fast-check";
import { readPercentages } from "../../../src/intake/figures/survey-percentages";
import {
  questionNumbersOf,
  surveyQuestionOf,
  surveyQuestions,
  surveyWordingOf,
} from "../../../src/standard/survey-questions";
import type { Drawn } from "../recognise/draw";
import { codesOf, countWorkbook, surveyLines } from "./workbook";

const header: Drawn[] = ["Question", "White", "All other ethnic groups combined"];
const survey = (rows: Drawn[][], title = "NHS Staff Survey 2024") =>
  countWorkbook({ Survey: [[title], [], ...rows] });
const harassment = "experiencing harassment, bullying or abuse from";

describe("the questions of the survey", () => {
  it("answers every indicator in every year from 2015 to 2025, and no number twice", () => {
    for (let year = 2015; year <= 2025; year++) {
      const own = surveyQuestions.filter(({ from, to }) => from <= year && year <= to);
      expect([...new Set(own.map(({ indicator }) => indicator))].sort()).toEqual([
        "5",
        "6",
        "7",
        "8",
      ]);
      expect(new Set(own.map(({ number }) => number)).size).toBe(own.length);
    }
  });

  it("reads numbers however they are written", () => {
    const written = ["Q14a", "q 14 a", "Q14(a)", "Question 14a. How often", "q_14a", "KF25", "Q9"];
    expect(written.map(questionNumbersOf)).toEqual([
      "Q14a",
      "Q14a",
      "Q14a",
      "Q14a",
      "Q14a",
      "KF25",
      "Q9",
    ]);
    expect(questionNumbersOf("Band 5, 2024")).toBeNull();
    expect(questionNumbersOf("Q14b, Q14c")).toBe("Q14b+Q14c");
    expect(surveyQuestionOf("Q14b+Q14c", 2024)).toEqual({ indicator: "6", part: "all" });
    expect(surveyQuestionOf("Q14a+Q14c", 2024)).toBeNull();
    expect(surveyQuestionOf("Q14", 2019)?.indicator).toBe("7");
    expect(surveyQuestionOf("Q14", 2024)).toBeNull();
  });

  it("tells the indicators by their words, and leaves other questions alone", () => {
    const asked = (text: string) => {
      const found = surveyWordingOf(text);
      return found && `${found.indicator} ${found.part}`;
    };
    expect(asked(`% ${harassment} patients, relatives or the public`)).toBe("5 all");
    expect(asked(`% ${harassment} staff in last 12 months`)).toBe("6 all");
    expect(asked(`% ${harassment} managers`)).toBe("6 managers");
    expect(asked(`% ${harassment} other colleagues`)).toBe("6 colleagues");
    expect(asked("believing the trust provides equal opportunities for promotion")).toBe("7 all");
    expect(
      asked("personally experienced discrimination from a manager, team leader or colleague")
    ).toBe("8 all");
    expect(asked("experienced discrimination from patients or the public")).toBeNull();
    expect(
      asked("The last time you experienced harassment, did a colleague report it?")
    ).toBeNull();
    expect(asked("would recommend the organisation as a place to work")).toBeNull();
  });
});

describe("survey results", () => {
  it("belong to the report of the 31 March after the survey", () => {
    const { counts } = survey([header, ["Q14a", 24.1, 29.3], ["Q15", 59.4, 48.8]]);
    expect(surveyLines(counts)).toEqual([
      "5 all 2024 white 24.1 own",
      "5 all 2024 bme 29.3 own",
      "7 all 2024 white 59.4 own",
      "7 all 2024 bme 48.8 own",
    ]);
    expect(counts.periods).toEqual(["2025-03-31"]);
    expect(counts.survey[0]).toMatchObject({
      period: "2025-03-31",
      question: "Q14a",
      where: "'Survey'!B4",
    });
  });

  it("keeps the halves of indicator 6 apart: 18% and 22% may be anything from 22% to 40%", () => {
    const { counts } = survey([header, ["Q14b", 18, 20], ["Q14c", 22, 25]]);
    expect(surveyLines(counts)).toEqual([
      "6 managers 2024 white 18 own",
      "6 managers 2024 bme 20 own",
      "6 colleagues 2024 white 22 own",
      "6 colleagues 2024 bme 25 own",
    ]);
  });

  it("takes indicator 6 as combined only where it is given so: 31 of 100 answers", () => {
    const { counts } = countWorkbook({
      Survey: [
        ["Survey Year", "Indicator", "Group", "Events", "Base"],
        [2024, 6, "White", 31, 100],
        [2024, 6, "BME", 20, 50],
      ],
    });
    expect(surveyLines(counts)).toEqual([
      "6 all 2024 white 31 (100) own",
      "6 all 2024 bme 40 (50) own",
    ]);
  });

  it("reads the numbers of the year, and refuses those of another", () => {
    const of2019 = survey(
      [header, ["Q13a", 24, 29], ["Q13b", 11, 12], ["Q14", 85, 70], ["Q15b", 6, 14]],
      "NHS Staff Survey 2019"
    );
    expect(of2019.counts.survey.map(({ indicator, part }) => `${indicator} ${part}`)).toEqual([
      "5 all",
      "5 all",
      "6 managers",
      "6 managers",
      "7 all",
      "7 all",
      "8 all",
      "8 all",
    ]);
    const wrong = survey([header, ["KF25", 24, 29], ["KF26", 11, 12]]);
    expect(wrong.counts.survey).toEqual([]);
    expect(codesOf(wrong.findings, "error")).toEqual(["question-of-other-year"]);
  });

  it("leaves a percentage out where number and words of a question contradict each other", () => {
    const { counts, findings } = survey([
      header,
      ["Q15", 59.4, 48.8],
      [`Q14a % ${harassment} managers`, 10, 12],
    ]);
    expect(surveyLines(counts)).toHaveLength(2);
    expect(codesOf(findings, "error")).toEqual(["questions-contradict"]);
  });

  it("reads responses, benchmark columns, and marks that stand for withheld", () => {
    const { counts, findings } = countWorkbook({
      Results: [
        ["Survey Year", "Indicator", "Group", "Percentage", "Responses", "Benchmark"],
        [2024, 5, "White", "24.1%", 1200, "26%"],
        [2024, 5, "All other ethnic groups", "29.3%", 300, "30.5%"],
        [2024, 8, "White", "6%", 1190, "7%"],
        [2024, 8, "All other ethnic groups", "*", "*", "14%"],
      ],
    });
    expect(surveyLines(counts)).toEqual([
      "5 all 2024 white 24.1 (1200) own",
      "5 all 2024 white 26 average",
      "5 all 2024 bme 29.3 (300) own",
      "5 all 2024 bme 30.5 average",
      "8 all 2024 white 6 (1190) own",
      "8 all 2024 white 7 average",
      "8 all 2024 bme withheld own",
      "8 all 2024 bme 14 average",
    ]);
    expect(codesOf(findings, "error", "warning")).toEqual([]);
  });

  it("reads blocks of a benchmark report: a question in the title, organisations down, years across", () => {
    const { counts, findings } = countWorkbook({
      Report: [
        [`Percentage of staff ${harassment} patients, relatives or the public in last 12 months`],
        ["", "2023 survey", "2024 survey"],
        ["White staff: Your org", 26, 27],
        ["All other ethnic groups: Your org", 31, 32],
        ["White staff: Average", 24, 24],
        ["All other ethnic groups: Average", 29, 29],
        ["White staff: Responses", 1010, 1020],
        ["All other ethnic groups: Responses", 310, 320],
      ],
    });
    expect(surveyLines(counts)).toEqual([
      "5 all 2023 white 26 (1010) own",
      "5 all 2024 white 27 (1020) own",
      "5 all 2023 bme 31 (310) own",
      "5 all 2024 bme 32 (320) own",
      "5 all 2023 white 24 average",
      "5 all 2024 white 24 average",
      "5 all 2023 bme 29 average",
      "5 all 2024 bme 29 average",
    ]);
    expect(codesOf(findings, "error", "warning")).toEqual([]);
  });

  it("says which year it took where a year may be of the survey or of the report", () => {
    const years = (...questions: string[]) =>
      countWorkbook({
        Survey: [
          ["", "2021", "", "2022", ""],
          ["Question", "White", "BME", "White", "BME"],
          ...questions.map((question): Drawn[] => [question, 24, 29, 25, 30]),
        ],
      });
    const unclear = years(`% ${harassment} staff`);
    expect(unclear.counts.survey.map(({ surveyYear }) => surveyYear)).toEqual([
      2021, 2021, 2022, 2022,
    ]);
    expect(codesOf(unclear.findings, "warning")).toEqual(["survey-year-assumed"]);
    // Q14a was another question before the survey of 2021, so these can only be years of the survey.
    const told = years("Q14a");
    expect(told.counts.survey.map(({ surveyYear }) => surveyYear)).toEqual([
      2021, 2021, 2022, 2022,
    ]);
    expect(codesOf(told.findings, "warning")).toEqual([]);
  });

  it("picks the own organisation among many, and asks where it cannot", () => {
    const rows = (...names: string[]): Drawn[][] => [
      ["Organisation", "Question", "Group", "Percentage", "Responses"],
      ...names.flatMap((name, index): Drawn[][] => [
        [name, "Q14a", "White", 20 + index, 1000],
        [name, "Q14a", "All other ethnic groups combined", 25 + index, 200],
        [name, "Q3a", "White", 80, 1000],
      ]),
    ];
    const sheets = { "Survey 2024": rows("Alpha NHS Trust", "Beta & Gamma NHS Trust", "Average") };
    const own = countWorkbook(sheets, { organisation: "Beta and Gamma NHS trust" });
    expect(surveyLines(own.counts)).toEqual([
      "5 all 2024 white 20 (1000) Alpha NHS Trust",
      "5 all 2024 bme 25 (200) Alpha NHS Trust",
      "5 all 2024 white 21 (1000) own",
      "5 all 2024 bme 26 (200) own",
      "5 all 2024 white 22 (1000) average",
      "5 all 2024 bme 27 (200) average",
    ]);
    const unknown = countWorkbook(sheets);
    expect(unknown.counts.survey.some(({ of }) => of === "own")).toBe(false);
    expect(codesOf(unknown.findings, "error")).toEqual(["own-organisation-unknown"]);
    const one = countWorkbook({ "Survey 2024": rows("Alpha NHS Trust") });
    expect(one.counts.survey.every(({ of }) => of === "own")).toBe(true);
  });

  it("reads a national workbook too long to be looked at whole", () => {
    const names = Array.from({ length: 230 }, (_, index) => `Trust ${index}`);
    const { counts, tables } = countWorkbook(
      {
        "Staff Survey 2024": [
          ["Organisation", "Question", "Group", "Percentage", "Base size", "Comment"],
          ...names.flatMap((name, index): Drawn[][] => [
            [name, "Q14a", "White", 20.5, 1000 + index, ""],
            [name, "Q14a", "All other ethnic groups combined", 25.5, 200 + index, "x"],
          ]),
        ],
      },
      { organisation: "Trust 200" }
    );
    expect(tables[0]).toMatchObject({ kind: "survey", range: "A1:F461" });
    expect(counts.survey).toHaveLength(460);
    expect(surveyLines(counts).filter((line) => line.endsWith("own"))).toEqual([
      "5 all 2024 white 20.5 (1200) own",
      "5 all 2024 bme 25.5 (400) own",
    ]);
  });

  it("says when two tables give different percentages, and believes the survey before a return", () => {
    const { counts, findings } = countWorkbook({
      Return: [
        ["", "", "31 March 2025", ""],
        ["Data item", "Measure", "White", "BME"],
        ["Number of shortlisted applicants", "Headcount", 780, 210],
        ["Number appointed from shortlisting", "Headcount", 170, 41],
        [`% of staff ${harassment} staff in last 12 months`, "Percentage", 0.21, 0.27],
      ],
      "Survey 2024": [header, [`% ${harassment} staff in last 12 months`, 21, 26]],
    });
    expect(surveyLines(counts)).toEqual(["6 all 2024 white 21 own", "6 all 2024 bme 26 own"]);
    expect(codesOf(findings, "error")).toEqual(["answers-disagree"]);
    expect(counts.published.map(({ group, value }) => [group, value])).toEqual([
      ["white", 0.21],
      ["bme", 0.27],
    ]);
  });
});

describe("percentages, however they are written", () => {
  const reading = (value: number | null, percent = false) => ({
    value,
    percent,
    isText: false,
    written: value ?? "*",
  });
  const read = (...values: (number | null)[]) =>
    readPercentages(values.map((value) => ({ reading: reading(value), indicator: "5" })));

  it("takes a column of fractions for fractions, and of percentages for percentages", () => {
    expect(read(0.25, 0.5)).toEqual([25, 50]);
    expect(read(25, 50)).toEqual([25, 50]);
    expect(read(null, 0, 1)).toEqual(["withheld", 0, 100]);
  });

  it("tells a fraction among percentages by the others of its indicator, and doubts what they leave open", () => {
    expect(read(24, 0.25, 26)).toEqual([24, 25, 26]);
    expect(read(2.4, 0.9, 2.6)).toEqual([2.4, 0.9, 2.6]);
    expect(read(90, 0.1)).toEqual([90, "doubtful"]);
    expect(
      readPercentages([
        { reading: reading(0.265), indicator: "5" },
        { reading: reading(0.3), indicator: "5" },
        { reading: reading(59), indicator: "7" },
        { reading: reading(15), indicator: "8" },
      ])
    ).toEqual([26.5, 30, 59, 15]);
    expect(
      readPercentages([
        { reading: reading(0.9), indicator: "8" },
        { reading: reading(59), indicator: "7" },
      ])
    ).toEqual(["doubtful", 59]);
    expect(read(9, 0.9)).toEqual([9, "doubtful"]);
    expect(read(120, -3, 20)).toEqual(["impossible", "impossible", 20]);
  });

  it("reads the same percentages from a table that mixes all ways of writing them", () => {
    const percentage = fc.integer({ min: 150, max: 450 }).map((tenths) => tenths / 10);
    const ways: ((percent: number) => Drawn)[] = [
      (percent) => percent,
      (percent) => percent / 100,
      (percent) => `${percent}%`,
      (percent) => `${percent} %`,
    ];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(percentage, fc.nat(3)), { minLength: 8, maxLength: 8 }),
        (cells) => {
          const written = cells.map(([percent, way]) => ways[way](percent));
          const { counts } = survey([
            header,
            ["Q14a", ...written.slice(0, 2)],
            ["Q14b", ...written.slice(2, 4)],
            ["Q15", ...written.slice(4, 6)],
            ["Q16b", ...written.slice(6, 8)],
          ]);
          // Every percentage that is read is the one that was written; the others are doubtful, not wrong.
          counts.survey.forEach(({ where, percent }) => {
            const [, column, row] = /!([BC])(\d+)$/.exec(where)!;
            const index = (Number(row) - 4) * 2 + (column === "B" ? 0 : 1);
            expect(percent).toBeCloseTo(cells[index][0], 9);
          });
          if (cells.every(([, way]) => way !== 1) || cells.every(([, way]) => way === 1)) {
            expect(counts.survey).toHaveLength(8);
          }
        }
      )
    );
  });

  it("believes a percent format, unless it makes the impossible", () => {
    const formatted = countWorkbook(
      { "Survey 2024": [header, ["Q14a", 0.241, 0.293], ["Q15", 59.4, 0.488]] },
      {},
      (_, row, column) => (row > 0 && column > 0 ? "0.0%" : undefined)
    );
    expect(surveyLines(formatted.counts)).toEqual([
      "5 all 2024 white 24.1 own",
      "5 all 2024 bme 29.3 own",
      "7 all 2024 bme 48.8 own",
    ]);
    expect(codesOf(formatted.findings, "error")).toEqual(["impossible-percentage"]);
  });
});
