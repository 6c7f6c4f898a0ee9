import type { Drawn } from "../recognise/draw";
import { codesOf, countWorkbook, surveyLines } from "./workbook";

const question = {
  "5": "Q14a Harassment, bullying or abuse from patients / service users, their relatives or the public",
  "7": "Q15 The organisation acts fairly with regard to career progression / promotion",
  "8": "Q16b Discrimination at work from a manager / team leader or other colleagues",
} as const;

const asked = (indicator: keyof typeof question, ...rows: Drawn[][]) => {
  const { counts, findings } = countWorkbook({
    Freq: [["Staff Survey 2024"], [], [question[indicator]], ...rows],
  });
  return { lines: surveyLines(counts), codes: codesOf(findings), findings };
};

const header = ["Answer", "White n", "BME n"];

describe("a question with every answer on a line", () => {
  it("counts all but Never for indicator 5", () => {
    const { lines, codes } = asked(
      "5",
      header,
      ["Never", 700, 300],
      ["1-2", 200, 60],
      ["3-5", 60, 20],
      ["6-10", 20, 10],
      ["More than 10", 20, 10],
      ["Total", 1000, 400]
    );
    expect(lines).toEqual(["5 all 2024 white 30 (1000) own", "5 all 2024 bme 25 (400) own"]);
    expect(codes).toContain("answer-options-read");
  });

  it("has Don't know in the base of indicator 7, whatever the order of the lines", () => {
    const { lines } = asked(
      "7",
      header,
      ["No", 100, 120],
      ["Don't know", 300, 80],
      ["Yes", 600, 200]
    );
    expect(lines).toEqual(["7 all 2024 white 60 (1000) own", "7 all 2024 bme 50 (400) own"]);
  });

  it("leaves those who did not answer out of the base", () => {
    const { lines } = asked(
      "8",
      header,
      ["Yes", 60, 60],
      ["No", 940, 340],
      ["Not answered", 12, 9],
      ["All answers", 1000, 400]
    );
    expect(lines).toEqual(["8 all 2024 white 6 (1000) own", "8 all 2024 bme 15 (400) own"]);
  });

  it("reads percentages alone, and answers side by side", () => {
    const alone = asked(
      "5",
      ["Answer", "White %", "BME %"],
      ["Never", "70.1%", "75.0%"],
      ["1-2", "20.0%", "15.0%"],
      ["3-5", "9.9%", "10.0%"]
    );
    expect(alone.lines).toEqual(["5 all 2024 white 29.9 own", "5 all 2024 bme 25 own"]);
    const across = asked(
      "8",
      ["", "Yes", "No", "Total"],
      ["White", 60, 940, 1000],
      ["BME", 60, 340, 400]
    );
    expect(across.lines).toEqual(["8 all 2024 white 6 (1000) own", "8 all 2024 bme 15 (400) own"]);
  });

  it.each<[string, Drawn[][]]>([
    [
      "an answer that is not understood",
      [
        ["Yes", 60, 60],
        ["No", 900, 330],
        ["Maybe so", 40, 10],
      ],
    ],
    [
      "a withheld answer",
      [
        ["Yes", 60, "*"],
        ["No", 940, 340],
      ],
    ],
    [
      "a total that is not their sum",
      [
        ["Yes", 60, 60],
        ["No", 940, 340],
        ["Total", 1010, 400],
      ],
    ],
    [
      "an answer twice",
      [
        ["Yes", 60, 60],
        ["No", 940, 340],
        ["No", 30, 10],
      ],
    ],
    [
      "an answer of another question",
      [
        ["Yes", 60, 60],
        ["No", 940, 340],
        ["3-5", 30, 10],
      ],
    ],
  ])("gives no score for %s", (_, rows) => {
    const { lines, codes } = asked("8", header, ...rows);
    expect(lines).toEqual([]);
    expect(codes).toContain("answer-options-unclear");
  });

  it("leaves scores by themselves as they are", () => {
    const { lines, codes } = asked(
      "8",
      ["", "White", "BME"],
      ["%", "6.0%", "15.0%"],
      ["Responses", 1000, 400]
    );
    expect(lines).toEqual(["8 all 2024 white 6 (1000) own", "8 all 2024 bme 15 (400) own"]);
    expect(codes).not.toContain("answer-options-read");
  });
});
