import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Anonymised: nothing joins the posts of a person but the Headcount of 0 in every further post (6 rows), so people
 * are the rows with 1. 2 bank rows are out: 26 rows - 6 - 2 = 18 people.
 */
export const headcountOfNought: UnseenWorkbook = {
  fileName: "SIP March 2025 anonymised.xlsx",
  story:
    "a staff list without employee numbers, where a further post of a person has a headcount of 0",
  sheets: [
    {
      name: "SIP 310325",
      typed: `
Staff in Post - EDI extract (ESR BI)
Effective date: 31 March 2025. Employee numbers taken out by Workforce Information.
Headcount: 1 in a person's main post, 0 in any other post of the same person.

Org L3|Staff Group|Job Role|Pay Band|Ethnic Origin|Assignment Category|Headcount|FTE
Surgery|Nursing and Midwifery Registered|Staff Nurse|Band 5|White - British|Permanent|1|1
Surgery|Nursing and Midwifery Registered|Staff Nurse|Band 5|Asian or Asian British - Indian|Permanent|1|0.8
Education|Nursing and Midwifery Registered|Practice Educator|Band 6|Asian or Asian British - Indian|Fixed Term Temp|0|0.2
Surgery|Nursing and Midwifery Registered|Sister|Band 6|Black or Black British - African|Permanent|1|1
Surgery|Nursing and Midwifery Registered|Sister|Band 6|White - Irish|Permanent|1|0.64
Surgery|Nursing and Midwifery Registered|Matron|Band 8a|White - British|Permanent|1|1
Medicine|Additional Clinical Services|Healthcare Assistant|Band 2|Black or Black British - African|Permanent|1|0.6
Medicine|Additional Clinical Services|Phlebotomist|Band 3|Black or Black British - African|Permanent|0|0.4
Medicine|Additional Clinical Services|Healthcare Assistant|Band 2|White - British|Permanent|1|1
Medicine|Additional Clinical Services|Healthcare Assistant|Band 2|White - British|Bank|1|0
Medicine|Additional Clinical Services|Healthcare Assistant|Band 2|Asian or Asian British - Bangladeshi|Bank|1|0
Medicine|Nursing and Midwifery Registered|Staff Nurse|Band 5|Asian or Asian British - Indian|Permanent|1|1
Medicine|Nursing and Midwifery Registered|Staff Nurse|Band 5|Not Stated|Permanent|1|1
Medicine|Allied Health Professionals|Physiotherapist|Band 6|White - British|Permanent|1|0.5
Medicine|Allied Health Professionals|Physiotherapist|Band 6|White - British|Fixed Term Temp|0|0.5
Corporate|Administrative and Clerical|Officer|Band 4|White - British|Permanent|1|1
Corporate|Administrative and Clerical|Officer|Band 4|Black or Black British - Caribbean|Permanent|1|1
Corporate|Administrative and Clerical|Manager|Band 7|White - British|Permanent|1|0.8
Corporate|Administrative and Clerical|Staff Side Convenor|Band 6|White - British|Permanent|0|0.2
Corporate|Administrative and Clerical|Chief Executive|VSM|White - British|Permanent|1|1
Estates|Estates and Ancillary|Porter|Band 2|Asian or Asian British - Pakistani|Permanent|1|0.5
Estates|Estates and Ancillary|Domestic|Band 2|Asian or Asian British - Pakistani|Permanent|0|0.5
Estates|Estates and Ancillary|Porter|Band 2|White - Any other White background|Permanent|1|1
Medicine|Medical and Dental|Consultant|Consultant|Asian or Asian British - Indian|Permanent|1|1
Medicine|Medical and Dental|Consultant|Consultant|White - British|Permanent|1|0.7
Medicine|Medical and Dental|Clinical Director|Consultant|White - British|Permanent|0|0.3
Total||||||20|17.64
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 2", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 4", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 7", 1, 0, 0),
    cell("2025-03-31", "non-clinical: VSM", 1, 0, 0),
    cell("2025-03-31", "non-clinical", 4, 2, 0),
    cell("2025-03-31", "clinical: Band 2", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 5", 1, 2, 1),
    cell("2025-03-31", "clinical: Band 6", 2, 1, 0),
    cell("2025-03-31", "clinical: Band 8a", 1, 0, 0),
    cell("2025-03-31", "clinical", 5, 4, 1),
    cell("2025-03-31", "medical: Consultants", 1, 1, 0),
    cell("2025-03-31", "medical", 1, 1, 0),
    cell("2025-03-31", "all", 10, 7, 1),
  ],
  said: [[/headcount/i, /\b6\b|six/i], [/bank/i]],
};
