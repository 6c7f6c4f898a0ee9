import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Every column holds the quarters before it: the year is the last column alone.
 */
export const cumulativeQuarters: UnseenWorkbook = {
  fileName: "Workforce KPI scorecard.xlsx",
  story: "recruitment by quarter, each the year to date",
  sheets: [
    {
      name: "Recruitment KPI",
      typed: `
Workforce KPIs 2024/25: recruitment (cumulative, year to date)

Measure|Q1|Q2 YTD|Q3 YTD|Q4 YTD
Shortlisted - White|210|450|700|960
Shortlisted - BME|150|330|520|720
Shortlisted - Not stated|10|22|30|40
Appointed - White|40|92|140|192
Appointed - BME|18|40|70|96
Appointed - Not stated|2|3|5|8
Relative likelihood|1.59|1.69|1.49|1.50
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [192, 960], [96, 720], [8, 40])],
  said: [],
};
