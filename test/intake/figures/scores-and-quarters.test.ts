import { scoreOf, surveyWordingOf } from "../../../src/standard/survey-questions";
import type { Drawn } from "../recognise/draw";
import { codesOf, countWorkbook, surveyLines, tallyLines } from "./workbook";

const header: Drawn[] = ["Question", "White", "BME"];
const survey = (title: string, label: string) =>
  countWorkbook({ Survey: [[title], [], header, [label, 74, 68]] });
const experience = "harassment, bullying or abuse from patients, relatives or the public";

describe("percentages of those who did not experience it", () => {
  it.each([
    `Not experienced ${experience}`,
    `Never experienced ${experience}`,
    `% of staff who have not personally experienced ${experience}`,
    `Free from ${experience}`,
    `No experience of ${experience}`,
    `Haven't experienced ${experience}`,
    `${experience} - Never`,
  ])("takes the rest to 100 of %s", (label) => {
    const { counts, findings } = survey("NHS Staff Survey 2024", label);
    expect(surveyLines(counts)).toEqual(["5 all 2024 white 26 own", "5 all 2024 bme 32 own"]);
    expect(codesOf(findings)).toContain("survey-scores-turned");
  });

  it.each([
    ["NHS Staff Survey 2024: positive scores", experience],
    ["NHS Staff Survey 2024. Higher is better throughout", experience],
    ["NHS Staff Survey 2024: % positive", "Q14a"],
    ["NHS Staff Survey 2024", `Q14a ${experience} (positive score)`],
    ["NHS Staff Survey 2024", `Q14a positive score`],
    ["NHS Staff Survey 2024", `${experience} - 1-2 times`],
    ["NHS Staff Survey 2024", `Avoided ${experience}`],
    ["NHS Staff Survey 2024: negative scores", "Equal opportunities for career progression"],
    ["NHS Staff Survey 2024", "Does not act fairly on career progression"],
  ])("refuses what may be either: %s, %s", (title, label) => {
    const { counts, findings } = survey(title, label);
    expect(counts.survey).toEqual([]);
    expect(codesOf(findings)).toContain("score-unclear");
  });

  it.each([
    `No. of staff experiencing ${experience}`,
    `% of staff experiencing ${experience} in last 12 months`,
    `${experience} (not including colleagues)`,
  ])("leaves %s alone", (label) => expect(surveyWordingOf(label)?.asks).toBeUndefined());

  it("knows titles of scores, and other positive words", () => {
    expect(scoreOf("Positive scores (%)")).toBe("positive");
    expect(scoreOf("Positive action plan 2024")).toBeNull();
    expect(scoreOf("Negative results")).toBe("negative");
  });
});

describe("numbers of the trust beside those of the groups", () => {
  it("takes a column Trust for everybody, and one number of respondents for every question", () => {
    const { counts, findings } = countWorkbook({
      Survey: [
        ["NHS Staff Survey 2024"],
        [],
        ["", "Trust", "White", "BME"],
        ["Number of respondents", 1000, 600, 400],
        [experience, 26.5, 24, 29],
      ],
    });
    expect(surveyLines(counts)).toEqual([
      "5 all 2024 white 24 (600) own",
      "5 all 2024 bme 29 (400) own",
    ]);
    expect(codesOf(findings)).toContain("respondents-of-survey");
  });
});

describe("quarters that hold those before them", () => {
  const rows = (numbers: number[][]): Drawn[][] => [
    ["Shortlisted - White", ...numbers[0]],
    ["Shortlisted - BME", ...numbers[1]],
    ["Appointed - White", ...numbers[2]],
    ["Appointed - BME", ...numbers[3]],
  ];
  const rising = rows([
    [200, 450, 700, 960],
    [150, 330, 520, 720],
    [40, 92, 140, 192],
    [18, 40, 70, 96],
  ]);
  const quarters = (title: string, labels: string[], body: Drawn[][]) =>
    countWorkbook({ KPI: [[title], [], ["Measure", ...labels], ...body] });

  it.each([
    ["Recruitment 2024/25, cumulative", ["Q1", "Q2", "Q3", "Q4"]],
    ["Recruitment 2024/25", ["Q1", "Q2 YTD", "Q3 YTD", "Q4 YTD"]],
    [
      "Recruitment 2024/25, rolling 12 months",
      ["Quarter 1", "Quarter 2", "Quarter 3", "Quarter 4"],
    ],
  ])("counts the last of %s", (title, labels) => {
    const { counts, findings } = quarters(title, labels, rising);
    expect(tallyLines(counts)).toEqual([
      "shortlisted 2025-03-31 | white 960, bme 720",
      "appointed 2025-03-31 | white 192, bme 96",
    ]);
    expect(codesOf(findings)).toContain("last-quarter");
    expect(codesOf(findings)).not.toContain("quarters-added");
  });

  it("refuses quarters that only rise and do not say which they are", () => {
    const { counts, findings } = quarters("Recruitment 2024/25", ["Q1", "Q2", "Q3", "Q4"], rising);
    expect(counts.tallies).toEqual([]);
    expect(codesOf(findings)).toContain("quarters-unclear");
  });

  it("adds quarters that are by themselves", () => {
    const apart = rows([
      [210, 240, 250, 200],
      [150, 180, 190, 160],
      [40, 52, 48, 50],
      [18, 22, 30, 26],
    ]);
    const { counts } = quarters("Recruitment 2024/25", ["Q1", "Q2", "Q3", "Q4"], apart);
    expect(tallyLines(counts)).toEqual([
      "shortlisted 2025-03-31 | white 900, bme 680",
      "appointed 2025-03-31 | white 190, bme 96",
    ]);
  });
});

describe("what a number counts", () => {
  const header2: Drawn[] = ["", "White", "BME", "Not known"];

  it("never takes heads for cases, nor FTE for heads", () => {
    const { counts } = countWorkbook({
      Cases: [
        ["Formal disciplinary cases, year to 31 March 2025"],
        [],
        ["", "White cases", "BME cases", "White headcount", "BME headcount"],
        ["31 March 2025", 4, 5, 1500, 750],
      ],
    });
    expect(tallyLines(counts).sort()).toEqual([
      "disciplinary 2025-03-31 | white 4, bme 5",
      "workforce 2025-03-31 | white 1500, bme 750",
    ]);
    const fte = countWorkbook({
      Pivot: [
        ["31 March 2025"],
        [],
        ["Sum of FTE", "Column Labels", "", ""],
        ["Row Labels", "BME", "White", "Z Not Stated"],
        ["Band 5", 90, 150, 4],
        ["Band 6", 45, 100, 4],
      ],
    });
    expect(fte.counts.tallies).toEqual([]);
  });

  it("takes people who are counted once, and not their places", () => {
    const { counts } = countWorkbook({
      Training: [
        ["Non-mandatory training and CPD, year to 31 March 2025"],
        [],
        header2,
        ["Total places", 236, 115, 5],
        ["Individual staff (each counted once)", 210, 100, 5],
        ["Staff in post at 31 March", 1050, 560, 35],
      ],
    });
    expect(tallyLines(counts).sort()).toEqual([
      "training 2025-03-31 | blank 5, white 210, bme 100",
      "workforce 2025-03-31 | blank 35, white 1050, bme 560",
    ]);
  });

  it("never reads mandatory training or compliance as access to training", () => {
    for (const title of [
      "Statutory and mandatory training at 31 March 2025",
      "Training compliance at 31 March 2025",
    ]) {
      const { counts } = countWorkbook({
        T: [[title], [], ["Ethnic group", "Staff trained"], ["White", 900], ["BME", 400]],
      });
      expect(counts.tallies.filter(({ measure }) => measure === "training")).toEqual([]);
    }
  });

  it("counts executives with and without a vote as parts of both", () => {
    const { counts } = countWorkbook({
      Board: [
        ["Board of Directors at 31 March 2025"],
        [],
        ["", "White", "BME"],
        ["Executive directors (voting)", 5, 1],
        ["Executive directors (non-voting)", 2, 0],
        ["Non-executive directors (voting)", 6, 1],
        ["Associate non-executive directors (non-voting)", 0, 1],
        ["Total", 13, 3],
      ],
    });
    expect(tallyLines(counts).sort()).toEqual(
      expect.arrayContaining([
        "board 2025-03-31 | white 13, bme 3",
        "board executive 2025-03-31 | white 7, bme 1",
        "board voting 2025-03-31 | white 11, bme 2",
      ])
    );
  });

  it.each(["ND", "N", "PD", "U", "NC"])("never reads %s beside White and BME as BME", (text) => {
    const { counts } = countWorkbook({
      Counts: [
        ["Staff in post at 31 March 2025"],
        [],
        ["Ethnic group", "Headcount"],
        ["White", 900],
        ["BME", 400],
        [text, 30],
      ],
    });
    const [{ people }] = counts.tallies;
    expect(people.white).toBe(900);
    const bme = Object.entries(people).filter(([code]) => code === "bme" || /^[D-S]$/.test(code));
    expect(bme).toEqual([["bme", 400]]);
  });
});
