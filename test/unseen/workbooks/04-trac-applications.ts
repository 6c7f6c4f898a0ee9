import type { UnseenWorkbook } from "../unseen-workbook";

/*
 * By hand, applications closed in the year (vacancies 101, 102, 103):
 *   White shortlisted  101: A1 A2 A3; 102: A8 and A1 again (one application, one case) = 5; appointed A1 A8 = 2
 *   BME shortlisted    101: A4 A5; 102: A10 A11; 103 (international): A13 A14 A15 = 7; appointed A10 A13 A14 = 3
 *   unknown            A6 shortlisted, not appointed
 *   not shortlisted    A7 A9 A12
 * Vacancies 104 (closed 02/04/2025) and 105 (closed 28/03/2024) lie outside the year: four applications.
 * Without overseas recruitment: White 2 of 5, BME 1 of 4.
 */
export const tracApplications: UnseenWorkbook = {
  fileName: "trac export.xlsx",
  story: "a row an application, the furthest stage in words, dates as text, two title lines",
  sheets: [
    {
      name: "Applications",
      typed: `
Applicant outcomes by vacancy
Period covered: 01/04/2024 to 31/03/2025

Vacancy Ref|Job Title|Pay Band|Closing Date|Application Number|Recruitment Type|Ethnicity|Current Stage
101|Staff Nurse|Band 5|'15/05/2024|A1|UK|White - British|Appointed
101|Staff Nurse|Band 5|'15/05/2024|A2|UK|White - British|Interviewed - not appointed
101|Staff Nurse|Band 5|'15/05/2024|A3|UK|White - British|Withdrew after shortlisting
101|Staff Nurse|Band 5|'15/05/2024|A4|UK|Asian or Asian British - Indian|Interviewed - unsuccessful
101|Staff Nurse|Band 5|'15/05/2024|A5|UK|Black or Black British - African|Offer declined
101|Staff Nurse|Band 5|'15/05/2024|A6|UK|I do not wish to disclose my ethnic origin|Shortlisted
101|Staff Nurse|Band 5|'15/05/2024|A7|UK|White - British|Not shortlisted
102|Team Administrator|Band 3|'20/09/2024|A8|UK|White - Irish|Appointed
102|Team Administrator|Band 3|'20/09/2024|A9|UK|White - British|Rejected at shortlisting
102|Team Administrator|Band 3|'20/09/2024|A10|UK|Asian or Asian British - Pakistani|Appointed
102|Team Administrator|Band 3|'20/09/2024|A11|UK|Black or Black British - Caribbean|Did not attend interview
102|Team Administrator|Band 3|'20/09/2024|A1|UK|White - British|Interviewed - unsuccessful
102|Team Administrator|Band 3|'20/09/2024|A12|UK|Chinese|Applied
103|Staff Nurse|Band 5|'10/02/2025|A13|International|Any other Asian background|Started
103|Staff Nurse|Band 5|'10/02/2025|A14|International|Asian or Asian British - Indian|Offer accepted
103|Staff Nurse|Band 5|'10/02/2025|A15|International|Any other Asian background|Interviewed - unsuccessful
104|Pharmacist|Band 6|'02/04/2025|A16|UK|White - British|Appointed
104|Pharmacist|Band 6|'02/04/2025|A17|UK|Black or Black British - African|Shortlisted
105|Porter|Band 2|'28/03/2024|A18|UK|White - British|Appointed
105|Porter|Band 2|'28/03/2024|A19|UK|Asian or Asian British - Indian|Shortlisted
`,
    },
  ],
  results: [
    {
      indicator: "2",
      period: "2025-03-31",
      part: "all",
      white: [2, 5],
      bme: [3, 7],
      unknown: [0, 1],
      value: 2 / 5 / (3 / 7),
    },
    {
      indicator: "2",
      period: "2025-03-31",
      part: "all; without overseas recruitment",
      white: [2, 5],
      bme: [1, 4],
      unknown: [0, 1],
      value: 2 / 5 / (1 / 4),
    },
  ],
  said: [[/outside|before|after|not in the year/i, /4|four/i]],
};
