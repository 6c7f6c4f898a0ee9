import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Successful means shortlisted in one column and chosen at interview in the next; appointed is who accepted. Bank
 * and volunteer adverts (9 rows) are no posts for the WRES, as the notes say; 3 applications closed in April 2025;
 * the same candidate for two vacancies counts twice.
 */
export const successfulAtShortlisting: UnseenWorkbook = {
  fileName: "Trac applicant outcomes.xlsx",
  story:
    "applicants with an outcome of shortlisting and one of interview, bank and volunteer adverts among them",
  sheets: [
    {
      name: "Report",
      typed: `
Applicant outcomes report - Trac
Adverts closing April 2024 to date (run 22/04/2025)

Vacancy Ref|Vacancy Type|Closing Date|Candidate ID|Ethnic Origin|Shortlisting Outcome|Interview Outcome|Offer Response
218-NUR-4471|Substantive|2024-05-12|C10233|White British|Successful|Successful|Accepted
218-NUR-4471|Substantive|2024-05-12|C10241|White British|Successful|Unsuccessful|
218-NUR-4471|Substantive|2024-05-12|C10259|Indian|Successful|Unsuccessful|
218-NUR-4471|Substantive|2024-05-12|C10260|Black African|Successful|Unsuccessful|
218-NUR-4471|Substantive|2024-05-12|C10264|Filipino|Unsuccessful||
218-NUR-4471|Substantive|2024-05-12|C10272|White British|Unsuccessful||
218-NUR-4471|Substantive|2024-05-12|C10277|Black African|Successful|Successful|Declined
218-AC-4602|Fixed term|2024-07-01|C10301|White British|Successful|Successful|Accepted
218-AC-4602|Fixed term|2024-07-01|C10305|White Irish|Successful|Unsuccessful|
218-AC-4602|Fixed term|2024-07-01|C10260|Black African|Successful|Unsuccessful|
218-AC-4602|Fixed term|2024-07-01|C10318|Pakistani|Successful|Did not attend|
218-AC-4602|Fixed term|2024-07-01|C10322|Not stated|Successful|Unsuccessful|
218-AC-4602|Fixed term|2024-07-01|C10330|Black Caribbean|Unsuccessful||
218-AC-4602|Fixed term|2024-07-01|C10334|White British|Withdrew||
218-BNK-0192|Bank|2024-08-19|C10402|Black African|Successful|Successful|Accepted
218-BNK-0192|Bank|2024-08-19|C10405|Black African|Successful|Successful|Accepted
218-BNK-0192|Bank|2024-08-19|C10411|Indian|Successful|Successful|Accepted
218-BNK-0192|Bank|2024-08-19|C10413|Bangladeshi|Successful|Successful|Accepted
218-BNK-0192|Bank|2024-08-19|C10418|White British|Successful|Successful|Accepted
218-BNK-0192|Bank|2024-08-19|C10420|White British|Successful|Unsuccessful|
218-VOL-0031|Volunteer|2024-10-07|C10455|White British|Successful|Successful|Accepted
218-VOL-0031|Volunteer|2024-10-07|C10457|White British|Successful|Successful|Accepted
218-VOL-0031|Volunteer|2024-10-07|C10462|Indian|Successful|Successful|Accepted
218-AHP-4788|Substantive|2024-11-25|C10501|White British|Successful|Successful|Accepted
218-AHP-4788|Substantive|2024-11-25|C10507|White British|Successful|Unsuccessful|
218-AHP-4788|Substantive|2024-11-25|C10510|Indian|Successful|Successful|Accepted
218-AHP-4788|Substantive|2024-11-25|C10511|Chinese|Successful|Unsuccessful|
218-AHP-4788|Substantive|2024-11-25|C10518|Any other White background|Successful|Withdrew|
218-AHP-4788|Substantive|2024-11-25|C10525|Black African|Unsuccessful||
218-NUR-4901|Substantive|2025-01-20|C10241|White British|Successful|Successful|Accepted
218-NUR-4901|Substantive|2025-01-20|C10259|Indian|Successful|Successful|Accepted
218-NUR-4901|Substantive|2025-01-20|C10260|Black African|Successful|Unsuccessful|
218-NUR-4901|Substantive|2025-01-20|C10611|White British|Successful|Successful|Accepted
218-NUR-4901|Substantive|2025-01-20|C10616|Not stated|Successful|Successful|Accepted
218-NUR-4901|Substantive|2025-01-20|C10620|Filipino|Unsuccessful||
218-NUR-5010|Substantive|2025-04-06|C10702|White British|Successful|Unsuccessful|
218-NUR-5010|Substantive|2025-04-06|C10708|Black African|Successful|Successful|Accepted
218-NUR-5010|Substantive|2025-04-06|C10711|Indian|Successful|Successful|Accepted
`,
    },
    {
      name: "Notes",
      typed: `
Notes for the WRES lead
Bank and volunteer adverts come with the report because Trac holds them too. They are not posts for the WRES: take them out by Vacancy Type.
A candidate may apply for several vacancies; each application is a case of its own.
Appointed = offer accepted.
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [5, 9], [2, 9], [1, 2])],
  said: [[/bank|volunteer|vacancy type/i], [/outside|after|April 2025|2025-04/i]],
};
