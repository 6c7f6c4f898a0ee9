import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Trac holds no medical vacancies; Medical Staffing keeps its own sheet, and the trust's year is both together:
 * shortlisted 1,600 White, 2,205 BME, 130 not stated, appointed 341, 267, 17. Trac alone is the fuller table,
 * but only a part of the trust.
 */
export const tracAndMedicalStaffing: UnseenWorkbook = {
  fileName: "Recruitment EDI data 24-25.xlsx",
  story:
    "recruitment to Agenda for Change posts from Trac, and to medical posts on a sheet of its own",
  sheets: [
    {
      name: "Trac",
      typed: `
Recruitment by ethnicity, 1 April 2024 to 31 March 2025
Source: Trac. Agenda for Change and VSM posts only - medical and dental posts are not advertised through Trac (see Med & Dent)

Ethnic group|Applications|Shortlisted|Interviewed|Appointed
White|4210|1480|1102|296
BME|9875|1725|1204|207
Not stated|310|95|70|12
Total|14395|3300|2376|515
`,
    },
    {
      name: "Med & Dent",
      typed: `
Medical and dental recruitment by ethnicity, 1 April 2024 to 31 March 2025
Source: Medical Staffing log. None of these posts is in Trac: add to the Trac figures for WRES indicator 2

Ethnic group|Applications|Shortlisted|Interviewed|Appointed
White|205|120|96|45
BME|2410|480|301|60
Not stated|88|35|22|5
Total|2703|635|419|110
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [341, 1600], [267, 2205], [17, 130])],
  said: [[/different posts/i, /one table/i]],
  knownGap: "only a note in words says that the posts of two tables belong together",
};
