import { testMistakes } from "../../intake/checks/caught";
import type { Drawn } from "../../intake/recognise/draw";

const likelihood = "Likelihood of appointment from shortlisting";
const relative =
  "Relative likelihood of White applicants being appointed from shortlisting compared to BME applicants";

const recruitment = (...rows: Drawn[][]) => ({
  WRES: [
    ["WRES 31 March 2025"],
    ["Data item", "White", "BME"],
    ["Number of shortlisted applicants", 780, 210],
    ["Number appointed from shortlisting", 170, 41],
    ...rows,
  ],
});
/** 20 of 2,400 and 12 of 600 are 1% and 2% in whole percentages, and 2.4 times as likely. */
const disciplinary = (ratio: Drawn) => ({
  WRES: [
    ["WRES 31 March 2025"],
    ["Data item", "White", "BME"],
    ["Number of staff in workforce", 2400, 600],
    ["Number of staff entering the formal disciplinary process", 20, 12],
    ["Relative likelihood of BME staff entering the formal disciplinary process", "", ratio],
  ],
});
/** Rates and ratio as printed in a report, without the numbers of people. */
const printed = (white: Drawn, bme: Drawn, ratio: Drawn) => ({
  Report: [
    ["WRES report, 31 March 2025"],
    ["Data item", "White", "BME"],
    [likelihood, white, bme],
    [relative, ratio, ""],
  ],
});
const board = (difference: Drawn) => ({
  Board: [
    ["Board at 31 March 2025"],
    ["", "White", "BME", "Unknown"],
    ["Total board", 11, 3, 0],
    ["Overall workforce", 2000, 900, 100],
    ["Difference (total board - overall workforce)", "", difference, ""],
  ],
});

testMistakes([
  {
    name: "a ratio the other way round than its counts",
    sheets: recruitment([relative, 0.9, ""]),
    code: "ratio-other-way-round",
    found: ["error 1 'WRES'!B5"],
    without: recruitment([relative, 1.12, ""]),
  },
  {
    name: "a ratio times a hundred",
    sheets: recruitment([relative, 111.6, ""]),
    code: "ratio-as-percentage",
    found: ["warning 1 'WRES'!B5"],
    without: recruitment([relative, 1.116, ""]),
  },
  {
    name: "a ratio worked out from percentages rounded to whole ones",
    sheets: disciplinary(2),
    code: "ratio-of-rounded-rates",
    found: ["warning 1 'WRES'!C5"],
    without: disciplinary(2.4),
  },
  {
    name: "a percentage that has lost its first digit, beside the counts",
    sheets: recruitment([likelihood, "1.8%", "19.5%"]),
    code: "typed-figure-differs",
    found: ["warning 1 'WRES'!B5"],
    without: recruitment([likelihood, "21.8%", "19.5%"]),
  },
  {
    name: "a percentage that has lost its first digit, so that the ratio is impossible",
    sheets: printed("1.8%", "19.5%", 1.12),
    code: "ratio-not-of-rates",
    found: ["warning 1 'Report'!B4"],
    without: printed("21.8%", "19.5%", 1.12),
  },
  {
    name: "a ratio the other way round than its percentages",
    sheets: printed("21.8%", "11.9%", 0.55),
    code: "ratio-other-way-round",
    found: ["error 1 'Report'!B4"],
    without: printed("21.8%", "11.9%", 1.83),
  },
  {
    name: "one figure printed with two values on two pages",
    sheets: {
      ...printed("21.8%", "11.9%", 1.83),
      Summary: [...printed("21.8%", "11.9%", 1.9).Report],
    },
    code: "figure-with-two-values",
    found: ["warning 2 'Summary'!B4"],
    without: {
      ...printed("21.8%", "11.9%", 1.83),
      Summary: [...printed("22%", "12%", 1.8).Report],
    },
  },
  {
    name: "indicator 9 printed as the percentage of the board",
    sheets: board("21.4%"),
    code: "board-percentage-not-points",
    found: ["warning 1 'Board'!C5"],
    without: board("-8.6%"),
  },
]);
