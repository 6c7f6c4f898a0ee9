import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * A column says who is in the return (7 of 23 are not: hosted, seconded, lead-employer trainees), and the band paid
 * stands before the substantive band by which the return goes (4 act up). 16 people.
 */
export const includeInWres: UnseenWorkbook = {
  fileName: "WRES staff base v3.xlsx",
  story:
    "a staff list with a column that says who is included, and the band paid before the substantive band",
  sheets: [
    {
      name: "Base",
      typed: `
Fenmarsh Hospitals NHS FT - WRES staff base, 31 March 2025 (agreed with ESR team 14 May)
Band now = band paid, with acting up. The return is by substantive band.

No.|Emp No|Staff Group|Band now|Substantive Band|Ethnic Origin|Include in WRES|Comment
1|20456|Nursing and Midwifery Registered|Band 5|Band 5|A White - British|Yes|
2|20471|Nursing and Midwifery Registered|Band 6|Band 5|H Asian or Asian British - Indian|Yes|
3|20499|Nursing and Midwifery Registered|Band 6|Band 6|A White - British|Yes|
4|20512|Nursing and Midwifery Registered|Band 7|Band 6|N Black or Black British - African|Yes|
5|20530|Nursing and Midwifery Registered|Band 7|Band 7|A White - British|Yes|
6|20544|Nursing and Midwifery Registered|Band 7|Band 7|H Asian or Asian British - Indian|No|Seconded to NHS England, paid there
7|20561|Additional Clinical Services|Band 3|Band 3|N Black or Black British - African|Yes|
8|20568|Additional Clinical Services|Band 3|Band 2|L Asian or Asian British - Any other Asian background|Yes|
9|20590|Additional Clinical Services|Band 2|Band 2|A White - British|Yes|
10|20602|Administrative and Clerical|Band 4|Band 4|A White - British|Yes|
11|20611|Administrative and Clerical|Band 4|Band 4|J Asian or Asian British - Pakistani|Yes|
12|20618|Administrative and Clerical|Band 8a|Band 7|A White - British|Yes|
13|20633|Administrative and Clerical|Band 8a|Band 8a|Z Not Stated|Yes|
14|20640|Administrative and Clerical|Band 8c|Band 8c|A White - British|No|Hosted: cancer alliance
15|20641|Administrative and Clerical|Band 7|Band 7|M Black or Black British - Caribbean|No|Hosted: cancer alliance
16|20642|Administrative and Clerical|Band 5|Band 5|A White - British|No|Hosted: cancer alliance
17|20655|Medical and Dental|Consultant|Consultant|H Asian or Asian British - Indian|Yes|
18|20663|Medical and Dental|Consultant|Consultant|A White - British|Yes|
19|20670|Medical and Dental|Specialty Registrar|Specialty Registrar|N Black or Black British - African|Yes|
20|20671|Medical and Dental|Specialty Registrar|Specialty Registrar|H Asian or Asian British - Indian|No|Lead employer: works at Westhaven
21|20672|Medical and Dental|Specialty Registrar|Specialty Registrar|S Any other ethnic group|No|Lead employer: works at Westhaven
22|20673|Medical and Dental|Foundation Year 2|Foundation Year 2|A White - British|No|Lead employer: works at Westhaven
23|20688|Medical and Dental|Specialty Doctor|Specialty Doctor|J Asian or Asian British - Pakistani|Yes|

|Included|16
|Not included|7
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 4", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 7", 1, 0, 0),
    cell("2025-03-31", "non-clinical: Band 8a", 0, 0, 1),
    cell("2025-03-31", "non-clinical", 2, 1, 1),
    cell("2025-03-31", "clinical: Band 2", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 3", 0, 1, 0),
    cell("2025-03-31", "clinical: Band 5", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 6", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 7", 1, 0, 0),
    cell("2025-03-31", "clinical", 4, 4, 0),
    cell("2025-03-31", "medical: Consultants", 1, 1, 0),
    cell("2025-03-31", "medical: Non-consultant career grade", 0, 1, 0),
    cell("2025-03-31", "medical: Trainee grades", 0, 1, 0),
    cell("2025-03-31", "medical", 1, 3, 0),
    cell("2025-03-31", "all", 7, 8, 1),
  ],
  said: [[/include/i, /\b7\b|seven/i]],
};
