import { cell, type UnseenWorkbook } from "../unseen-workbook";

const before = "2024-03-31";
const snapshot = "2025-03-31";

/*
 * By hand, White ÷ BME for 2 and 4, BME ÷ White for 3:
 *   2023/24  60/300 ÷ 20/125 = 1.25; 9/450 ÷ 10/2,000 = 4; 800/2,000 ÷ 150/450 = 1.2
 *   2024/25  50/250 ÷ 30/150 = 1; 6/480 ÷ 8/1,920 = 3; 960/1,920 ÷ 192/480 = 1.25
 * The workforce is given with its unknowns, so its BME share may be given too.
 */
export const eventsAndBases: UnseenWorkbook = {
  fileName: "indicators 2-4.xlsx",
  story: "a row for each indicator, year and group, with base and events",
  sheets: [
    {
      name: "Counts",
      typed: `
Indicator|Year|Group|Base|Events|Comment
2|2023/24|White|300|60|shortlisted, appointed
2|2023/24|BME|125|20
2|2023/24|Unknown|10|1
3|2023/24|White|2000|10|workforce, disciplinary
3|2023/24|BME|450|9
3|2023/24|Unknown|50|0
4|2023/24|White|2000|800|workforce, CPD
4|2023/24|BME|450|150
4|2023/24|Unknown|50|12
2|2024/25|White|250|50
2|2024/25|BME|150|30
2|2024/25|Unknown|12|2
3|2024/25|White|1920|8
3|2024/25|BME|480|6
3|2024/25|Unknown|40|0
4|2024/25|White|1920|960
4|2024/25|BME|480|192
4|2024/25|Unknown|40|10
`,
    },
  ],
  results: [
    {
      indicator: "2",
      period: before,
      part: "all",
      white: [60, 300],
      bme: [20, 125],
      unknown: [1, 10],
      value: 1.25,
    },
    {
      indicator: "3",
      period: before,
      part: "all",
      white: [10, 2000],
      bme: [9, 450],
      unknown: [0, 50],
      value: 4,
    },
    {
      indicator: "4",
      period: before,
      part: "all",
      white: [800, 2000],
      bme: [150, 450],
      unknown: [12, 50],
      value: 1.2,
    },
    {
      indicator: "2",
      period: snapshot,
      part: "all",
      white: [50, 250],
      bme: [30, 150],
      unknown: [2, 12],
      value: 1,
    },
    {
      indicator: "3",
      period: snapshot,
      part: "all",
      white: [8, 1920],
      bme: [6, 480],
      unknown: [0, 40],
      value: 3,
    },
    {
      indicator: "4",
      period: snapshot,
      part: "all",
      white: [960, 1920],
      bme: [192, 480],
      unknown: [10, 40],
      value: 1.25,
    },
  ],
  mayAlso: [cell(before, "all", 2000, 450, 50), cell(snapshot, "all", 1920, 480, 40)],
  said: [],
};
