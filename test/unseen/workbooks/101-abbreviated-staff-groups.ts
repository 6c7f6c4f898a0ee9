import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Eighteen rows less one on the bank. Non-clinical: 20011–20015; medical: 20026–20028; the others are clinical.
 */
export const abbreviatedStaffGroups: UnseenWorkbook = {
  fileName: "SIP for WRES.xlsx",
  story: "short forms of the staff groups, a totals row, a footnote with the day of the run",
  sheets: [
    {
      name: "SIP 31.03.25",
      typed: `
Wealdshire Partnership NHS FT
Staff in Post extract

Emp No|Surname|Forename|Directorate|Job Role|Staff Grp|Pay Grade|WTE|Contract|Ethnicity
20011|Ashby|Ann|Corporate|Admin Officer|Admin & Clerical|B3|1|Permanent|White British
20012|Patel|Meena|Corporate|Admin Officer|A&C|B3|0.8|Perm|Asian - Indian
20013|Cole|Tim|Corporate|PA|A&C|B4|1|Fixed Term|White British
20014|Mensah|Kofi|Facilities|Porter|Estates & Ancillary|B2|1|Perm|Black African
20015|Nowak|Ewa|Facilities|Domestic|E&A|B2|0.6|Perm|White Other
20016|Santos|Maria|Inpatients|Staff Nurse|N&M|B5|1|Perm|Filipino
20017|Dale|Ruth|Inpatients|Staff Nurse|N&M|B5|1|Perm|White British
20018|Okafor|Joy|Inpatients|Staff Nurse|N&M|B5|0|Bank|Black African
20019|Byrne|Sean|Community|CPN|N&M|B6|1|Perm|White Irish
20020|Lowe|Pat|Community|CPN|Nursing & Midwifery|B6|1|Perm|Prefer not to say
20021|Hill|Jo|Community|Team Leader|N&M|B7|1|Perm|White British
20022|Grant|Leon|Inpatients|HCA|Add Clinical Services|B3|1|Perm|Black Caribbean
20023|Fox|Dee|Inpatients|HCA|ACS|B3|1|Perm|White British
20024|Wray|Sam|Inpatients|HCA|ACS|B3|0.5|Fixed Term|
20025|Chan|Li|Community|Occupational Therapist|AHP|B6|1|Perm|Chinese
20026|Khan|Omar|Medical|Consultant Psychiatrist|M&D|Consultant|1|Perm|Pakistani
20027|Webb|Ian|Medical|Consultant Psychiatrist|M&D|Consultant|1|Perm|White British
20028|Perera|Nimal|Medical|Specialty Doctor|Medical & Dental|Specialty Doctor|1|Fixed Term|Any Other Asian Background
Total headcount (incl. bank)|18||||||15.9
Source: ESR, run 04/04/25 by Workforce Information. Contact ext 4471.
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 2", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 3", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 4", 1, 0, 0),
    cell("2025-03-31", "non-clinical", 3, 2, 0),
    cell("2025-03-31", "clinical: Band 3", 1, 1, 1),
    cell("2025-03-31", "clinical: Band 5", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 6", 1, 1, 1),
    cell("2025-03-31", "clinical: Band 7", 1, 0, 0),
    cell("2025-03-31", "clinical", 4, 3, 2),
    cell("2025-03-31", "medical: Consultants", 1, 1, 0),
    cell("2025-03-31", "medical: Non-consultant career grade", 0, 1, 0),
    cell("2025-03-31", "medical", 1, 2, 0),
    cell("2025-03-31", "all", 8, 7, 2),
  ],
  said: [[/bank/i]],
};
