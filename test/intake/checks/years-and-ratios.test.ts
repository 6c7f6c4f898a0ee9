import type { Drawn } from "../recognise/draw";
import { testMistakes } from "./caught";

const years = (white: Drawn[], bme: Drawn[], unknown: Drawn[]) => ({
  W: [
    ["Workforce"],
    ["Group", "31 March 2024", "31 March 2025"],
    ["White", ...white],
    ["BME", ...bme],
    ["Unknown", ...unknown],
  ],
});
const right = years([2000, 2040], [520, 560], [60, 58]);

const trend = (...ratios: Drawn[]) => ({
  Trend: [
    ["WRES relative likelihoods"],
    ["Indicator", "31 March 2024", "31 March 2025"],
    ["2 Relative likelihood of appointment from shortlisting", ...ratios],
  ],
});

const survey = (white: Drawn[], bme: Drawn[]) => ({
  S: [
    ["Staff survey"],
    ["Question", "Group", "Survey 2023", "Survey 2024"],
    ["Q15", "White", ...white],
    ["Q15", "BME", ...bme],
  ],
});

testMistakes([
  {
    name: "labels of White and BME staff swapped in one of two years",
    sheets: years([2000, 560], [520, 2040], [60, 58]),
    code: "groups-swapped",
    found: ["error 1 'W'!C3"],
    without: right,
  },
  {
    name: "BME staff more than doubled in a year",
    sheets: years([2000, 2040], [220, 560], [60, 58]),
    code: "year-on-year-jump",
    found: ["warning 1 'W'!C3"],
    without: right,
  },
  {
    name: "a small group that doubled",
    sheets: years([2000, 2040], [12, 30], [60, 58]),
    code: "year-on-year-jump",
    found: [],
    without: right,
  },
  {
    name: "nobody of unknown ethnicity left, as if counted with the White",
    sheets: years([2000, 2100], [520, 560], [60, 0]),
    code: "unknown-vanished",
    found: ["warning 60 'W'!C3"],
    without: right,
  },
  {
    name: "a ratio printed with a percent sign",
    sheets: trend("1.45%", "1.54%"),
    code: "ratio-as-percentage",
    found: ["warning 2 'Trend'!B3"],
    without: trend(1.45, 1.54),
  },
  {
    name: "17.16% for indicator 2",
    sheets: {
      I2: [
        ["2024/25"],
        ["Indicator", "Ratio"],
        ["Relative likelihood of White applicants being appointed from shortlisting", "17.16%"],
      ],
    },
    code: "ratio-as-percentage",
    found: ["warning 1 'I2'!B3"],
    without: {
      I2: [
        ["2024/25"],
        ["Indicator", "Ratio"],
        ["Relative likelihood of White applicants being appointed from shortlisting", 1.16],
      ],
    },
  },
  {
    name: "a ratio the other way round than the year before",
    sheets: trend(1.5, 0.66),
    code: "ratio-turned",
    found: ["warning 1 'Trend'!C3"],
    without: trend(1.5, 1.38),
  },
  {
    name: "a ratio that more than doubled",
    sheets: trend(1.2, 2.9),
    code: "year-on-year-jump",
    found: ["warning 1 'Trend'!C3"],
    without: trend(1.2, 1.9),
  },
  {
    name: "indicator 7 on the old base in one year and on the new one in the next",
    sheets: survey([87.4, 58.9], [71.2, 47.3]),
    code: "question-base-mixed",
    found: ["warning 1 'S'!D3", "warning 1 'S'!D4"],
    without: survey([58.1, 58.9], [46.8, 47.3]),
  },
]);
