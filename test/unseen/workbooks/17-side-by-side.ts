import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2024-03-31";

/*
 * By hand, 12 staff: AfC 5 White 1301 1302 1303, BME 1307 1308, unknown 1311; AfC 6 White 1304 1305 1306, BME 1309
 * 1310, unknown 1312. A directorate is no staff group, so the bands have no section.
 * Disciplinary cases of 2023/24: White 1302; BME 1307 1309; unknown 1311. 1304 is a grievance.
 */
export const sideBySide: UnseenWorkbook = {
  fileName: "WRES 2024.xlsx",
  story: "a staff list and a case list side by side on one sheet, footnotes below",
  sheets: [
    {
      name: "31 March 2024",
      typed: `
Staff||||||Disciplinary cases 2023/24
Employee No.|Ethnic Origin|AfC Band|Directorate|||Employee No.|Case Type|Date of formal investigation
1301|White - British|AfC 5|Surgery|||1302|Disciplinary|2023-09-01
1302|White - British|AfC 5|Surgery|||1307|Disciplinary|2023-10-12
1303|White - British|AfC 5|Medicine|||1309|Disciplinary|2024-02-05
1304|White - British|AfC 6|Surgery|||1311|Disciplinary|2023-12-01
1305|White - Irish|AfC 6|Medicine|||1304|Grievance|2023-06-01
1306|White - British|AfC 6|Medicine
1307|Black African|AfC 5|Surgery
1308|Indian|AfC 5|Medicine
1309|Mixed White and Asian|AfC 6|Surgery
1310|Chinese|AfC 6|Medicine
1311|Not Stated|AfC 5|Medicine
1312||AfC 6|Medicine

* Excludes hosted staff and the shared payroll service.
Source: ESR, run 2 April 2024
`,
    },
  ],
  results: [
    cell(snapshot, "all: Band 5", 3, 2, 1),
    cell(snapshot, "all: Band 6", 3, 2, 1),
    cell(snapshot, "all", 6, 4, 2),
    {
      indicator: "3",
      period: snapshot,
      part: "all",
      white: [1, 6],
      bme: [2, 4],
      unknown: [1, 2],
      value: 2 / 4 / (1 / 6),
    },
  ],
  said: [],
};
