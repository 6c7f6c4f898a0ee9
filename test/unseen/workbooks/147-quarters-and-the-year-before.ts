import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The four quarters make the line 2024/25: shortlisted 800 White, 760 BME, 40 not stated; appointed 190, 120, 8. The
 * last line is the year before, which may be told as such.
 */
export const quartersAndTheYearBefore: UnseenWorkbook = {
  fileName: "Recruitment dashboard.xlsx",
  story: "recruitment by quarter, with the year and the year before as further rows",
  sheets: [
    {
      name: "Dashboard",
      merged: ["B3:E3", "F3:I3"],
      typed: `
Recruitment equality monitoring (Trac) 2024/25

|Shortlisted||||Appointed
Quarter|White|BME|Not stated|Total|White|BME|Not stated|Total
Q1|210|180|12|402|52|30|2|84
Q2|190|175|9|374|41|28|1|70
Q3|228|214|11|453|57|33|3|93
Q4|172|191|8|371|40|29|2|71
2024/25|800|760|40|1600|190|120|8|318
2023/24|752|601|35|1388|171|101|6|278
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [190, 800], [120, 760], [8, 40])],
  mayAlso: [ratio("2", "2024-03-31", [171, 752], [101, 601], [6, 35])],
  said: [],
};
