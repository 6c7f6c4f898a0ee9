import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Shortlisted are those who came as far as an interview, an offer or a start. White: 2 started, 1 accepted, 3 not
 * appointed, 1 who did not come, 1 who declined: 3 of 8. BME: 1 started, 1 accepted, 4 not appointed, 1 on the
 * reserve list: 2 of 7. Unknown: 1 of 2. The last row closed in the year before.
 */
export const oneStatusAnApplicant: UnseenWorkbook = {
  fileName: "Trac applicants 2425.xlsx",
  story: "one status an applicant, from which the steps must be told",
  sheets: [
    {
      name: "Applicant list",
      typed: `
Applications with closing dates 01/04/2024 - 31/03/2025

Vacancy ref|Applicant ID|Post title|Closing date|Ethnic origin|Current status|Int/Ext
341-24-001|88001|Staff Nurse|2024-04-29|White - British|Started in post|External
341-24-001|88002|Staff Nurse|2024-04-29|White - British|Interviewed - not appointed|External
341-24-001|88003|Staff Nurse|2024-04-29|Black or Black British - African|Interviewed - not appointed|External
341-24-001|88004|Staff Nurse|2024-04-29|Asian or Asian British - Indian|Started in post|External
341-24-001|88005|Staff Nurse|2024-04-29|White - Irish|Not shortlisted|External
341-24-001|88006|Staff Nurse|2024-04-29|Black or Black British - African|Not shortlisted|External
341-24-017|88007|Admin Officer|2024-08-12|White - British|Offer accepted|Internal
341-24-017|88008|Admin Officer|2024-08-12|White - British|Did not attend interview|External
341-24-017|88009|Admin Officer|2024-08-12|Asian or Asian British - Pakistani|Interviewed - not appointed|External
341-24-017|88010|Admin Officer|2024-08-12|Mixed - White & Asian|Interviewed - not appointed|Internal
341-24-017|88011|Admin Officer|2024-08-12|I do not wish to disclose this|Interviewed - not appointed|External
341-24-017|88012|Admin Officer|2024-08-12|White - British|Not shortlisted|External
341-24-017|88013|Admin Officer|2024-08-12|Black or Black British - Caribbean|Not shortlisted|External
341-24-017|88014|Admin Officer|2024-08-12|White - British|Withdrawn before shortlisting|External
341-24-052|88015|Physiotherapist|2024-11-18|White - British|Started in post|External
341-24-052|88016|Physiotherapist|2024-11-18|White - British|Interviewed - not appointed|External
341-24-052|88017|Physiotherapist|2024-11-18|White - Any other White background|Offer declined by applicant|External
341-24-052|88018|Physiotherapist|2024-11-18|Other - Chinese|Interviewed - reserve list|External
341-24-052|88019|Physiotherapist|2024-11-18|Asian or Asian British - Indian|Not shortlisted|External
341-24-052|88020|Physiotherapist|2024-11-18|I do not wish to disclose this|Not shortlisted|External
341-24-090|88021|Ward Manager|2025-02-24|White - British|Interviewed - not appointed|Internal
341-24-090|88022|Ward Manager|2025-02-24|Black or Black British - African|Offer accepted|Internal
341-24-090|88023|Ward Manager|2025-02-24|Asian or Asian British - Any other|Interviewed - not appointed|External
341-24-090|88024|Ward Manager|2025-02-24|I do not wish to disclose this|Started in post|External
341-24-090|88025|Ward Manager|2025-02-24|White - British|Not shortlisted|External
341-24-090|88026|Ward Manager|2025-02-24|Black or Black British - African|Not shortlisted|External
341-24-090|88027|Ward Manager|2025-02-24|I do not wish to disclose this|Not shortlisted|External
341-23-188|88028|Dietitian|2024-03-22|White - British|Started in post|External
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [3, 8], [2, 7], [1, 2])],
  said: [[/outside|before|not in the year/i]],
};
