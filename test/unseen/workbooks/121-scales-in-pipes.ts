import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The bank row of 20110005 and the honorary contract are out; somebody on maternity leave is in: 13 people.
 */
export const scalesInPipes: UnseenWorkbook = {
  fileName: "SIP_ESRBI_0325.xlsx",
  story:
    "an ESR download with pay scales as codes between bars, ethnic sub-codes, bank and honorary rows in between",
  sheets: [
    {
      name: "Staff in Post",
      typed: `
Staff in Post as at 31/03/2025

Employee Number|Assignment Number|Last Name|Org L5|Staff Group|Grade|Ethnic Origin|FTE|Assignment Status|Employee Category
20110001|'20110001|Ashworth|Corporate|Administrative and Clerical|NHS¦XR03¦Review Body Band 3|A White - British|1|Active Assignment|Permanent
20110002|'20110002|Bibi|Corporate|Administrative and Clerical|NHS¦XR03¦Review Body Band 3|LK Asian Unspecified|0.6|Active Assignment|Permanent
20110003|'20110003|Cichy|Corporate|Administrative and Clerical|NHS¦XR06¦Review Body Band 6|CP White Polish|1|Active Assignment|Fixed Term Temp
20110004|'20110004|Draper|Facilities|Estates and Ancillary|NHS¦XR02¦Review Body Band 2|C White - Any other White background|0.5|Active Assignment|Permanent
20110005|'20110005|Evangelista|Surgery|Nursing and Midwifery Registered|NHS¦XR05¦Review Body Band 5|SC Filipino|1|Active Assignment|Permanent
20110005|'20110005-2|Evangelista|Bank|Nursing and Midwifery Registered|NHS¦XR05¦Review Body Band 5|SC Filipino|0|Active Assignment|Bank
20110006|'20110006|Fofana|Surgery|Nursing and Midwifery Registered|NHS¦XR05¦Review Body Band 5|PE Black Unspecified|1|Active Assignment|Permanent
20110007|'20110007|Gregory|Surgery|Nursing and Midwifery Registered|NHS¦XR05¦Review Body Band 5|A White - British|0.8|Active Assignment|Permanent
20110014|'20110014|Hughes|Surgery|Nursing and Midwifery Registered|NHS¦XR07¦Review Body Band 7|A White - British|0|Active Assignment|Honorary
20110008|'20110008|Ingram|Medicine|Nursing and Midwifery Registered|NHS¦XR06¦Review Body Band 6|Z Not Stated|1|Active Assignment|Permanent
20110015|'20110015|Jarvis|Medicine|Nursing and Midwifery Registered|NHS¦XR06¦Review Body Band 6|A White - British|1|Maternity & Adoption|Permanent
20110009|'20110009|Kamara|Medicine|Additional Clinical Services|NHS¦XR02¦Review Body Band 2|N Black or Black British - African|1|Active Assignment|Permanent
20110010|'20110010|Lynch|Pharmacy|Add Prof Scientific and Technic|NHS¦XR08¦Review Body Band 8 - Range A|B White - Irish|1|Active Assignment|Permanent
20110011|'20110011|Menon|Medicine|Medical and Dental|NHS¦YC72¦Consultant|H Asian or Asian British - Indian|1|Active Assignment|Permanent
20110012|'20110012|Norris|Medicine|Medical and Dental|NHS¦MN37¦Specialty Registrar|A White - British|1|Active Assignment|Fixed Term Temp

Headcount|13
Assignments|15
Run 02/04/2025 08:14 by Workforce Information
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 2", 1, 0, 0),
    cell("2025-03-31", "non-clinical: Band 3", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 6", 1, 0, 0),
    cell("2025-03-31", "non-clinical", 3, 1, 0),
    cell("2025-03-31", "clinical: Band 2", 0, 1, 0),
    cell("2025-03-31", "clinical: Band 5", 1, 2, 0),
    cell("2025-03-31", "clinical: Band 6", 1, 0, 1),
    cell("2025-03-31", "clinical: Band 8a", 1, 0, 0),
    cell("2025-03-31", "clinical", 3, 3, 1),
    cell("2025-03-31", "medical: Consultants", 0, 1, 0),
    cell("2025-03-31", "medical: Trainee grades", 1, 0, 0),
    cell("2025-03-31", "medical", 1, 1, 0),
    cell("2025-03-31", "all", 7, 5, 1),
  ],
  said: [[/bank/i], [/honorary/i]],
};
