import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The applications do not tell ethnicity; the monitoring forms tell it, in another order, under the same number with another
 * header. TR-7032 sent no form: not known. Shortlisted 8 White, 6 BME, 2 not known; appointed 5, 2 and 0.
 */
export const monitoringKeptApart: UnseenWorkbook = {
  fileName: "Recruitment and EO monitoring.xlsx",
  story:
    "applications with their outcome on one sheet, the monitoring forms that tell ethnicity on another",
  sheets: [
    {
      name: "Applications",
      typed: `
Recruitment activity 1 April 2024 to 31 March 2025

Application ID|Vacancy Title|Closing Date|Shortlisted|Appointed
TR-7001|Staff Nurse ITU|2024-04-19|Yes|Yes
TR-7002|Staff Nurse ITU|2024-04-19|Yes|No
TR-7003|Staff Nurse ITU|2024-04-19|No|
TR-7004|Staff Nurse ITU|2024-04-19|Yes|Yes
TR-7005|Staff Nurse ITU|2024-04-19|Yes|No
TR-7010|Ward Clerk|2024-06-07|Yes|No
TR-7011|Ward Clerk|2024-06-07|Yes|Yes
TR-7012|Ward Clerk|2024-06-07|No|
TR-7013|Ward Clerk|2024-06-07|Yes|No
TR-7021|Pharmacist|2024-09-13|Yes|Yes
TR-7022|Pharmacist|2024-09-13|Yes|No
TR-7023|Pharmacist|2024-09-13|No|
TR-7024|Pharmacist|2024-09-13|Yes|Yes
TR-7030|Catering Assistant|2024-11-22|Yes|No
TR-7031|Catering Assistant|2024-11-22|Yes|Yes
TR-7032|Catering Assistant|2024-11-22|Yes|No
TR-7033|Catering Assistant|2024-11-22|No|
TR-7040|Clinical Psychologist|2025-01-31|Yes|No
TR-7041|Clinical Psychologist|2025-01-31|Yes|Yes
TR-7042|Clinical Psychologist|2025-01-31|Yes|No
TR-7043|Clinical Psychologist|2025-01-31|No|
|Applications: 21
`,
    },
    {
      name: "EO monitoring",
      typed: `
Equal opportunities monitoring (stored apart from the application; not seen by the panel)

Applicant Ref|Date of Form|Age Band|Gender|Ethnicity|Religion|Disability
TR-7011|2024-06-07|35-39|Female|White - British|Hinduism|No
TR-7040|2025-01-31|35-39|Male|White - British|Christianity|No
TR-7042|2025-01-31|20-24|Male|Not stated|I do not wish to disclose|Yes
TR-7012|2024-06-07|30-34|Male|Asian or Asian British - Pakistani|Atheism|No
TR-7010|2024-06-07|35-39|Male|White - British|Christianity|Yes
TR-7005|2024-04-19|25-29|Female|Asian or Asian British - Indian|Christianity|No
TR-7030|2024-11-22|25-29|Male|Black or Black British - African|Atheism|Yes
TR-7022|2024-09-13|30-34|Female|White - British|Islam|No
TR-7033|2024-11-22|20-24|Male|White - British|Hinduism|No
TR-7041|2025-01-31|20-24|Male|White - British|Christianity|No
TR-7031|2024-11-22|45-49|Female|White - British|Hinduism|No
TR-7013|2024-06-07|35-39|Female|Mixed - White and Black Caribbean|Islam|Yes
TR-7002|2024-04-19|35-39|Male|Black or Black British - African|I do not wish to disclose|No
TR-7043|2025-01-31|30-34|Female|Black or Black British - Caribbean|Atheism|No
TR-7024|2024-09-13|30-34|Male|White - Any other White background|Atheism|No
TR-7021|2024-09-13|45-49|Female|Asian or Asian British - Indian|Islam|No
TR-7023|2024-09-13|25-29|Male|Not stated|Christianity|No
TR-7001|2024-04-19|45-49|Male|White - British|Christianity|No
TR-7003|2024-04-19|45-49|Female|White - British|I do not wish to disclose|Yes
TR-7004|2024-04-19|30-34|Female|Asian or Asian British - Any other Asian background|Christianity|Yes
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [5, 8], [2, 6], [0, 2])],
  said: [[/"Applications"/, /"EO monitoring"/, /not joined/, /Ethnic Origin/]],
  knownGap: "two lists that only their numbers tie together are not joined",
};
