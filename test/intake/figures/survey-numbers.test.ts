import type { Drawn } from "../recognise/draw";
import { codesOf, countWorkbook, surveyLines } from "./workbook";

const title = "Indicator 5: harassment, bullying or abuse from patients or the public, survey 2024";
const block = (rows: Drawn[][]) => countWorkbook({ Survey: [[title], [], ...rows] });

describe("numbers behind the percentages of the survey", () => {
  it.each([
    ["No. responding", "Said yes"],
    ["Number responding", "Number who said yes"],
    ["Answered", "Yes"],
    ["Number answering", "Answered yes (1+ times)"],
    ["Responses", "n"],
    ["Base", "No. said yes"],
    ["Base", "n"],
    ["Number of respondents", "Number reporting yes"],
    ["Responded", "Responded yes"],
  ])("reads %p as the answers and %p as those who said yes", (answers, yes) => {
    for (const order of [
      [0, 1, 2, 3],
      [0, 3, 2, 1],
    ]) {
      const rows: Drawn[][] = [
        ["Ethnicity", answers, yes, "%"],
        ["White", 812, 203, 25],
        ["BME", 240, 72, 30],
      ];
      const { counts, findings } = block(rows.map((row) => order.map((column) => row[column])));
      expect(surveyLines(counts)).toEqual([
        "5 all 2024 white 25 (812) own",
        "5 all 2024 bme 30 (240) own",
      ]);
      expect(codesOf(findings, "error")).toEqual([]);
    }
  });

  it("takes the percentage from the answers, and no rounded one for a contradiction", () => {
    const { counts, findings } = block([
      ["Ethnicity", "Responses", "Said yes", "%"],
      ["White", 300, 100, 33],
      ["BME", 240, 72, 30],
    ]);
    expect(surveyLines(counts)[0]).toBe("5 all 2024 white 33.333333 (300) own");
    expect(codesOf(findings, "error")).toEqual([]);
  });

  it("reads n by itself as the number of answers", () => {
    const { counts } = block([
      ["Ethnicity", "n", "%"],
      ["White", 812, 25],
      ["BME", 240, 30],
    ]);
    expect(surveyLines(counts)).toEqual([
      "5 all 2024 white 25 (812) own",
      "5 all 2024 bme 30 (240) own",
    ]);
  });

  it("leaves a question out whose percentage is not that of its answers: 72 people are not 72%", () => {
    const { counts, findings } = block([
      ["Ethnicity", "Responses", "Said yes", "%"],
      ["White", 812, 203, 25],
      ["BME", 240, 72, 72],
    ]);
    expect(surveyLines(counts)).toEqual([]);
    expect(findings.filter(({ code }) => code === "answers-disagree")).toHaveLength(1);
    expect(codesOf(findings, "error")).toEqual(["answers-disagree"]);
  });

  it("leaves numbers of people under a percent sign out, those below 100 too", () => {
    const { counts, findings } = block([
      ["Ethnicity", "%"],
      ["White", 203],
      ["BME", 72],
    ]);
    expect(surveyLines(counts)).toEqual([]);
    expect(codesOf(findings, "error")).toEqual(["impossible-percentage"]);
  });

  it("uses neither of two different numbers of answers", () => {
    const { counts, findings } = block([
      ["Ethnicity", "Base", "Responses", "%"],
      ["White", 812, 800, 25],
      ["BME", 240, 240, 30],
    ]);
    expect(surveyLines(counts)).toEqual(["5 all 2024 white 25 own", "5 all 2024 bme 30 (240) own"]);
    expect(codesOf(findings, "error")).toEqual(["answers-disagree"]);
  });

  it("advises on labels of a survey, not of recruitment", () => {
    const { findings } = block([
      ["Ethnicity", "Responses", "Zorg", "%"],
      ["White", 812, 7, 25],
      ["BME", 240, 8, 30],
    ]);
    const doubt = findings.find(({ code }) => code === "label-not-understood");
    expect(doubt?.message).toContain('"Responses"');
    expect(doubt?.message).not.toContain("Shortlisted");
  });
});

describe("indicators by letter and number", () => {
  it.each([
    "WRES5",
    "WRES 5",
    "W5",
    "I5",
    "Ind 5",
    "IND5",
    "Metric 5",
    "Indicator 5",
    "WRES Ind 5",
  ])("%p in a column of measures is indicator 5", (label) => {
    for (const header of ["Measure", "Indicator", "WRES metric"]) {
      const { counts } = countWorkbook({
        Survey: [
          ["Survey year", header, "Breakdown", "Category", "Result (%)", "Base"],
          [2024, label, "Ethnicity", "White", 24, 500],
          [2024, label, "Ethnicity", "All other ethnic groups", 30, 150],
          [2024, label, "Gender", "Female", 25.1, 520],
          [2024, label, "Gender", "Male", 26.2, 130],
        ],
      });
      expect(surveyLines(counts)).toEqual([
        "5 all 2024 white 24 (500) own",
        "5 all 2024 bme 30 (150) own",
      ]);
    }
  });

  it("does not take wards or weeks for indicators", () => {
    const { counts } = countWorkbook({
      "Wards 31 March 2025": [
        ["Ward", "White", "BME"],
        ["W5", 24, 30],
        ["W6", 22, 31],
      ],
    });
    expect(counts.survey).toEqual([]);
  });
});

describe("numbers and percentages under one heading", () => {
  it("takes no percentage for a contradiction", () => {
    const { counts, findings } = countWorkbook({
      "Board 31 March 2025": [
        ["", "White", "", "BME", "", "Unknown", ""],
        ["", "No.", "%", "No.", "%", "No.", "%"],
        ["Total board members", 11, 78.6, 3, 21.4, 0, 0],
        ["Voting members", 9, 81.8, 2, 18.2, 0, 0],
      ],
    });
    expect(codesOf(findings, "error", "warning")).not.toContain("labels-contradict");
    expect(
      counts.tallies
        .filter(({ measure }) => measure.startsWith("board"))
        .map(({ people }) => [people.white, people.bme])
    ).toEqual([
      [11, 3],
      [9, 2],
    ]);
  });
});
