import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The rows "of which" are parts of the row above; the ratio at the foot is the other way round. 20 % against 15 %.
 */
export const ofWhichRows: UnseenWorkbook = {
  fileName: "EDI annual report tables.xlsx",
  story: 'recruitment with "of which" rows, shares of known ethnicity and the ratio turned round',
  sheets: [
    {
      name: "Table 7",
      typed: `
Table 7. Recruitment by ethnicity, 1 April 2024 to 31 March 2025

Ethnicity|Applicants|% of applicants|Shortlisted|% of known shortlisted|Appointed|% of known appointed
White|3000|39.2%|1200|60.0%|240|66.7%
of which White British|2600|34.0%|1050|52.5%|215|59.7%
of which White minority (Irish, Gypsy, Roma, other)|400|5.2%|150|7.5%|25|6.9%
BME|4500|58.8%|800|40.0%|120|33.3%
of which Asian|2500|32.7%|450|22.5%|70|19.4%
of which Black|1600|20.9%|280|14.0%|40|11.1%
of which Mixed and other|400|5.2%|70|3.5%|10|2.8%
Not stated|150|2.0%|50||6|
All|7650||2050||366|

Likelihood of appointment, BME relative to White|0.75
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [240, 1200], [120, 800], [6, 50])],
  said: [],
};
