import { percentages, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand: the rows of White staff and of ethnic minority staff; neither the difference nor the sector median is a result.
 * Survey 2024 belongs to the report of 31 March 2025.
 */
export const metricsAcross: UnseenWorkbook = {
  fileName: "NSS24 WRES.xlsx",
  story:
    "survey metrics across and groups down, every column typed in another form, the sector below",
  sheets: [
    {
      name: "NSS24",
      typed: `
National Staff Survey 2024: WRES metrics 5 to 8

Group|Metric 5|Metric 6|Metric 7|Metric 8
|HBA from public|HBA from staff|Equal opportunities|Discrimination by manager / colleague
White staff|'24.8 %|0.219|59.4|'6.1%␣
Ethnic minority staff|'31 %|0.264|46.9|'13.8%
Difference|'6.2|0.045|-12.5|'7.7
Sector median: White staff|'25.2 %|0.225|58.8|'6.7%
Sector median: ethnic minority staff|'28.5 %|0.249|49.6|'15.5%
`,
    },
  ],
  results: [
    percentages("5", snapshot, 24.8, 31),
    percentages("6", snapshot, 21.9, 26.4),
    percentages("7", snapshot, 59.4, 46.9),
    percentages("8", snapshot, 6.1, 13.8),
  ],
  said: [],
};
