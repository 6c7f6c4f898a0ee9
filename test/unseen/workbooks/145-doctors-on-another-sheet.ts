import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Two sheets of the same day make one workforce. 6003 is honorary and out. Clinical band 5 5001 White, 5002 BME; band
 * 6 5003 White, 5006 BME; non-clinical band 4 5004 White, 8a 5005 BME; consultants 6001 White, 6002 BME; specialty
 * doctor 6006 BME; trainees 6005 White, 6004 BME. In all 5 White, 6 BME.
 */
export const doctorsOnAnotherSheet: UnseenWorkbook = {
  fileName: "Trust staff 310325.xlsx",
  story: "staff on Agenda for Change and doctors on two sheets with other headers",
  sheets: [
    {
      name: "AfC",
      typed: `
Staff on AfC contracts at 31st March 2025

Person No|Name|Occ Code|Staff Group|Band|Ethnicity
5001|Aldous, P|N6A|Nursing and Midwifery Registered|5|A
5002|Begum, R|N6A|Nursing and Midwifery Registered|5|K
5003|Carr, T|N6A|Nursing and Midwifery Registered|6|A
5004|Dean, S|G2A|Administrative and Clerical|4|A
5005|Wong, L|G1A|Administrative and Clerical|8a|R
5006|Eze, C|S0C|Allied Health Professionals|6|N
`,
    },
    {
      name: "Med & Dental",
      typed: `
Medical workforce at 31st March 2025

Person No|GMC No|Name|Grade|Specialty|Contract|Ethnic Cat.
6001|6012345|Farrell, M|Consultant|Cardiology|Substantive|A
6002|6023456|Gupta, V|Consultant|Anaesthetics|Substantive|H
6003|3034567|Hughes, J|Consultant|Academic Medicine|Honorary|A
6004|7045678|Iqbal, S|Specialty Registrar|Anaesthetics|Fixed term|J
6005|7056789|Jansen, E|Foundation Year 2|General Medicine|Fixed term|C
6006|6067890|Khalil, A|Specialty Doctor|Emergency Medicine|Substantive|S
`,
    },
  ],
  results: [
    cell("2025-03-31", "clinical: Band 5", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 6", 1, 1, 0),
    cell("2025-03-31", "clinical", 2, 2, 0),
    cell("2025-03-31", "non-clinical: Band 4", 1, 0, 0),
    cell("2025-03-31", "non-clinical: Band 8a", 0, 1, 0),
    cell("2025-03-31", "non-clinical", 1, 1, 0),
    cell("2025-03-31", "medical: Consultants", 1, 1, 0),
    cell("2025-03-31", "medical: Non-consultant career grade", 0, 1, 0),
    cell("2025-03-31", "medical: Trainee grades", 1, 1, 0),
    cell("2025-03-31", "medical", 2, 3, 0),
    cell("2025-03-31", "all", 5, 6, 0),
  ],
  said: [[/honorary/i]],
};
