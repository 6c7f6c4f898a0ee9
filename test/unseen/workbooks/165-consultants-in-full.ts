import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The list holds the candidates for consultant posts alone (13 shortlisted of 2,416), who are contained in the
 * summary of all vacancies. A list commonly beats counts, but not a list of a part: indicator 2 is that of the
 * summary, 301 of 1260 and 178 of 1090.
 */
export const consultantsInFull: UnseenWorkbook = {
  fileName: "Recruitment equality 2024-25.xlsx",
  story: "candidates for consultant posts one by one beside the figures of all vacancies",
  sheets: [
    {
      name: "AAC",
      typed: `
Advisory Appointments Committees 2024/25 - consultant posts
Date of AAC|Specialty|Candidate|Ethnic Origin|Shortlisted|Appointed
2024-05-22|Anaesthetics|A1|White British|Y|Y
2024-05-22|Anaesthetics|A2|Indian|Y|N
2024-05-22|Anaesthetics|A3|Pakistani|N|N
2024-07-03|Radiology|B1|Indian|Y|Y
2024-07-03|Radiology|B2|White British|Y|N
2024-09-19|Paediatrics|C1|Black African|Y|Y
2024-09-19|Paediatrics|C2|White Irish|Y|N
2024-09-19|Paediatrics|C3|Arab|N|N
2024-11-14|Cardiology|D1|Pakistani|Y|Y
2024-11-14|Cardiology|D2|White British|Y|N
2024-11-14|Cardiology|D3|Chinese|Y|Y
2025-01-30|Acute medicine|E1|Indian|Y|Y
2025-01-30|Acute medicine|E2|White British|Y|Y
2025-03-12|Haematology|F1|White British|Y|N
2025-03-12|Haematology|F2|Bangladeshi|Y|Y
`,
    },
    {
      name: "All vacancies",
      typed: `
Recruitment by ethnicity, 1 April 2024 to 31 March 2025
All vacancies of the Trust, medical and dental included (the consultant posts are listed one by one on "AAC").

Stage|White|BME|Not stated|Total
Applications received|3120|5480|240|8840
Shortlisted|1260|1090|66|2416
Appointed|301|178|11|490
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [301, 1260], [178, 1090], [11, 66])],
  said: [[/AAC|consultant/i]],
};
