import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * A second ethnicity column replaces the first where it is filled (10 of 18, 7 of them changed), and is blank
 * elsewhere. The cases take their ethnicity from there too: formal ones only, 2 White and 3 BME people.
 */
export const censusReplacesEsr: UnseenWorkbook = {
  fileName: "WRES 2025 working file.xlsx",
  story:
    "a staff list with the ethnicity of ESR and the answers of a staff census that replace it where given",
  sheets: [
    {
      name: "SIP",
      typed: `
Staff in post at 31 March 2025

Employee No|Department|Staff Group|Pay Band|Ethnic Origin (ESR)|Ethnic Origin (staff census Feb 2025)
40011234|Ward 4|Nursing and Midwifery Registered|Band 5|White - British|
40011502|Ward 4|Nursing and Midwifery Registered|Band 5|Not Stated|Asian or Asian British - Indian
40011877|Ward 4|Nursing and Midwifery Registered|Band 5|Not Stated|Black or Black British - African
40012010|Ward 4|Nursing and Midwifery Registered|Band 6|White - British|White - British
40012333|Ward 4|Nursing and Midwifery Registered|Band 6|White - Any other White background|Mixed - White and Asian
40012391|Ward 4|Nursing and Midwifery Registered|Band 7|White - Irish|
40012467|Ward 4|Additional Clinical Services|Band 2|Not Stated|
40012600|Ward 4|Additional Clinical Services|Band 2|Not Stated|White - British
40012744|Ward 4|Additional Clinical Services|Band 3|Black or Black British - Caribbean|Black or Black British - Caribbean
40012801|Therapies|Allied Health Professionals|Band 6|White - British|
40012925|Therapies|Allied Health Professionals|Band 7|Asian or Asian British - Pakistani|
40013048|Therapies|Allied Health Professionals|Band 7|Not Stated|White - Irish
40013199|Finance|Administrative and Clerical|Band 4|White - British|
40013220|Finance|Administrative and Clerical|Band 4|Not Stated|Any other ethnic group
40013381|Finance|Administrative and Clerical|Band 6|White - British|White - British
40013456|Finance|Administrative and Clerical|Band 6|Chinese|
40013587|HR|Administrative and Clerical|Band 8a|White - British|
40013690|HR|Administrative and Clerical|Band 8a|White - British|Mixed - White and Black Caribbean

Column F is what the member of staff told us in the staff census and replaces ESR where it is filled in; ESR will be corrected in May.
Blank in column F: no reply, the ESR entry stands.
`,
    },
    {
      name: "Disciplinary",
      typed: `
Disciplinary cases 2024/25

Case Ref|Employee No|Case Type|Formal / Informal|Date Opened
DC/24/03|40011502|Disciplinary|Formal|2024-06-11
DC/24/05|40012010|Disciplinary|Formal|2024-07-30
DC/24/06|40012600|Disciplinary|Formal|2024-09-18
DC/24/07|40012744|Disciplinary|Informal|2024-10-02
DC/24/09|40013220|Disciplinary|Formal|2024-12-05
DC/24/11|40012333|Disciplinary|Formal|2025-02-20
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 4", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 6", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 8a", 1, 1, 0),
    cell("2025-03-31", "non-clinical", 3, 3, 0),
    cell("2025-03-31", "clinical: Band 2", 1, 0, 1),
    cell("2025-03-31", "clinical: Band 3", 0, 1, 0),
    cell("2025-03-31", "clinical: Band 5", 1, 2, 0),
    cell("2025-03-31", "clinical: Band 6", 2, 1, 0),
    cell("2025-03-31", "clinical: Band 7", 2, 1, 0),
    cell("2025-03-31", "clinical", 6, 5, 1),
    cell("2025-03-31", "all", 9, 8, 1),
    ratio("3", "2025-03-31", [2, 9], [3, 8], [0, 1]),
  ],
  said: [[/census/i]],
};
