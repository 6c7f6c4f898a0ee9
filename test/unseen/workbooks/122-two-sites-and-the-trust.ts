import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The sheet of the trust holds both sites and one person of neither: 11 people, not 21.
 */
export const twoSitesAndTheTrust: UnseenWorkbook = {
  fileName: "Workforce by site Mar 25.xlsx",
  story: "a list a site, and the list of the whole trust that repeats both",
  sheets: [
    {
      name: "Royal",
      typed: `
Royal Infirmary: workforce at 31 March 2025
Staff ID|Job|Clin / Non-clin|Band|Ethnicity
501|Ward clerk|Non-clin|Band 2|White British
502|Secretary|Non-clin|Band 4|Pakistani
503|Staff nurse|Clin|Band 5|Black African
504|Sister|Clin|Band 6|White Irish
505|Physiotherapist|Clin|Band 7|White British
`,
    },
    {
      name: "Queens",
      typed: `
Queens: workforce at 31 March 2025
Staff ID|Job|Clin / Non-clin|Band|Ethnicity
601|Porter|Non-clin|Band 2|Black Caribbean
602|Administrator|Non-clin|Band 4|White British
603|Staff nurse|Clin|Band 5|Indian
604|Staff nurse|Clin|Band 5|White British
605|Pharmacist|Clin|Band 8a|Not disclosed
`,
    },
    {
      name: "Trustwide",
      typed: `
Trust: workforce at 31 March 2025
Staff ID|Job|Clin / Non-clin|Band|Ethnicity|Site
501|Ward clerk|Non-clin|Band 2|White British|Royal
502|Secretary|Non-clin|Band 4|Pakistani|Royal
503|Staff nurse|Clin|Band 5|Black African|Royal
504|Sister|Clin|Band 6|White Irish|Royal
505|Physiotherapist|Clin|Band 7|White British|Royal
601|Porter|Non-clin|Band 2|Black Caribbean|Queens
602|Administrator|Non-clin|Band 4|White British|Queens
603|Staff nurse|Clin|Band 5|Indian|Queens
604|Staff nurse|Clin|Band 5|White British|Queens
605|Pharmacist|Clin|Band 8a|Not disclosed|Queens
701|HR manager|Non-clin|Band 7|White British|HQ
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 2", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 4", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 7", 1, 0, 0),
    cell("2025-03-31", "non-clinical", 3, 2, 0),
    cell("2025-03-31", "clinical: Band 5", 1, 2, 0),
    cell("2025-03-31", "clinical: Band 6", 1, 0, 0),
    cell("2025-03-31", "clinical: Band 7", 1, 0, 0),
    cell("2025-03-31", "clinical: Band 8a", 0, 0, 1),
    cell("2025-03-31", "clinical", 3, 2, 1),
    cell("2025-03-31", "all", 6, 4, 1),
  ],
  said: [[/Royal|Queens/]],
};
