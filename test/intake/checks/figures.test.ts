import type { Drawn } from "../recognise/draw";
import { testMistakes } from "./caught";

const workforce = (...rows: Drawn[][]) => ({
  W: [["Workforce at 31 March 2025"], ["Band", "White", "BME", "Unknown", "Total"], ...rows],
});
const shares = (...rows: Drawn[][]) => ({
  W: [
    ["Workforce at 31 March 2025"],
    ["Band", "White", "White %", "BME", "BME %", "Unknown", "Unknown %", "Total"],
    ...rows,
  ],
});
const byGroup = (head: string[], white: Drawn[], bme: Drawn[]) => ({
  I: [["WRES 2024/25"], ["Group", ...head], ["White", ...white], ["BME", ...bme]],
});
const recruitment = ["Applied", "Shortlisted", "Appointed"];
const entered = ["Workforce", "Entered disciplinary process"];
const trained = ["Workforce", "Accessed training"];

testMistakes([
  {
    name: "a total of a row that is not the sum of its groups",
    sheets: workforce(["Band 5", 400, 150, 10, 570], ["Band 6", 300, 90, 5, 395]),
    code: "total-differs",
    found: ["warning 1 'W'!E3"],
    without: workforce(["Band 5", 400, 150, 10, 560], ["Band 6", 300, 90, 5, 395]),
  },
  {
    name: "a total row that is not the sum of its bands",
    sheets: workforce(
      ["Band 5", 400, 150, 10, 560],
      ["Band 6", 300, 90, 5, 395],
      ["Total", 710, 240, 15, 965]
    ),
    code: "total-differs",
    found: ["warning 1 'W'!B5", "warning 1 'W'!E5"],
    without: workforce(
      ["Band 5", 400, 150, 10, 560],
      ["Band 6", 300, 90, 5, 395],
      ["Total", 700, 240, 15, 955]
    ),
  },
  {
    name: "percentages of a row that do not add up, beside a row rounded to 101",
    sheets: shares(
      ["Band 5", 510, "51%", 405, "14%", 85, "9%", 1000],
      ["Band 6", 50, "50%", 40, "40%", 10, "10%", 100]
    ),
    code: "percentages-not-100",
    found: ["warning 1 'W'!C3"],
    without: shares(
      ["Band 5", 510, "51%", 405, "41%", 85, "9%", 1000],
      ["Band 6", 50, "50%", 40, "40%", 10, "10%", 100]
    ),
    stillSaid: ["unknown-ethnicity"],
  },
  {
    name: "a percentage that the count beside it does not give",
    sheets: shares(
      ["Band 5", 100, "50%", 95, "47.5%", 5, "2.5%", 200],
      ["Band 6", 60, "60%", 38, "83%", 2, "2%", 100]
    ),
    code: "percentage-not-of-count",
    found: ["warning 1 'W'!E4"],
    without: shares(
      ["Band 5", 100, "50%", 95, "47.5%", 5, "2.5%", 200],
      ["Band 6", 60, "60%", 38, "38%", 2, "2%", 100]
    ),
  },
  {
    name: "a count in whose brackets another share stands",
    sheets: workforce(
      ["Band 5", "100 (50.0%)", "95 (47.5%)", "5 (2.5%)", 200],
      ["Band 6", "60 (60.0%)", "38 (36.0%)", "2 (2.0%)", 100]
    ),
    code: "percentage-not-of-count",
    found: ["warning 1 'W'!C4"],
    without: workforce(
      ["Band 5", "100 (50.0%)", "95 (47.5%)", "5 (2.5%)", 200],
      ["Band 6", "60 (60.0%)", "38 (38.0%)", "2 (2.0%)", 100]
    ),
  },
  {
    name: "more appointed than shortlisted",
    sheets: byGroup(recruitment, [900, 170, 780], [400, 210, 41]),
    code: "appointed-exceeds-shortlisted",
    found: ["error 1 'I'!D3"],
    without: byGroup(recruitment, [900, 780, 170], [400, 210, 41]),
  },
  {
    name: "more shortlisted than applied",
    sheets: byGroup(recruitment, [700, 780, 170], [400, 210, 41]),
    code: "appointed-exceeds-shortlisted",
    found: ["error 1 'I'!C3"],
    without: byGroup(recruitment, [900, 780, 170], [400, 210, 41]),
  },
  {
    name: "more disciplinary cases than staff",
    sheets: byGroup(entered, [2400, 20], [30, 40]),
    code: "events-exceed-workforce",
    found: ["error 1 'I'!C3"],
    without: byGroup(entered, [2400, 20], [600, 12]),
  },
  {
    name: "training places counted as people",
    sheets: byGroup(trained, [2400, 2900], [600, 90]),
    code: "events-exceed-workforce",
    found: ["error 1 'I'!C3"],
    without: byGroup(trained, [2400, 360], [600, 90]),
  },
  {
    name: "decimals and negative numbers of people",
    sheets: workforce(["Band 5", 400.6, 150, 10, ""], ["Band 6", -4, 90, 5, ""]),
    code: "withheld-or-no-count",
    found: ["error 2 'W'!B3"],
    without: workforce(["Band 5", 400, 150, 10, ""], ["Band 6", 4, 90, 5, ""]),
  },
  {
    name: "an error of Excel among the counts",
    sheets: workforce(["Band 5", 400, "#REF!", 10, ""], ["Band 6", 300, 90, 5, ""]),
    code: "withheld-or-no-count",
    found: ["error 1 'W'!C3"],
    without: workforce(["Band 5", 400, 150, 10, ""], ["Band 6", 300, 90, 5, ""]),
  },
  {
    name: "a word among the counts",
    sheets: workforce(["Band 5", 400, "see HR", 10, ""], ["Band 6", 300, 90, 5, ""]),
    code: "text-among-counts",
    found: ["error 1 'W'!C3"],
    without: workforce(["Band 5", 400, 150, 10, ""], ["Band 6", 300, 90, 5, ""]),
  },
  {
    name: "a count stored as text",
    sheets: workforce(["Band 5", "400", 150, 10, ""], ["Band 6", 300, 90, 5, ""]),
    code: "numbers-as-text",
    found: ["note 1 'W'!B3"],
    without: workforce(["Band 5", 400, 150, 10, ""], ["Band 6", 300, 90, 5, ""]),
  },
  {
    name: "many people of unknown ethnicity",
    sheets: workforce(["Band 5", 400, 150, 60, ""], ["Band 6", 300, 90, 5, ""]),
    code: "unknown-ethnicity",
    found: ["warning 65 'W'!D3"],
    without: workforce(["Band 5", 400, 150, 20, ""], ["Band 6", 300, 90, 5, ""]),
  },
  {
    name: "White and unknown people merged as Non-BAME",
    sheets: {
      W: [
        ["Workforce at 31 March 2025"],
        ["Band", "BAME", "Non-BAME"],
        ["Band 5", 150, 410],
        ["Band 6", 90, 305],
      ],
    },
    code: "groups-merged",
    found: ["error 1 'W'!C2"],
    without: {
      W: [
        ["Workforce at 31 March 2025"],
        ["Band", "BAME", "White", "Unknown"],
        ["Band 5", 150, 400, 10],
        ["Band 6", 90, 300, 5],
      ],
    },
  },
  {
    name: "the same table twice, with one number different",
    sheets: {
      ...workforce(["Band 5", 400, 150, 10, 560]),
      V: workforce(["Band 5", 400, 151, 10, 561]).W,
    },
    code: "counts-disagree",
    found: ["error 1 'V'!B3"],
    without: {
      ...workforce(["Band 5", 400, 150, 10, 560]),
      V: workforce(["Band 5", 400, 150, 10, 560]).W,
    },
  },
]);
