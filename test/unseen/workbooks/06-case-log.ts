import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, staff: Band 5 White 41001–41006, BME 41011–41015; Band 6 White 41007–41010, BME 41016–41018, unknown
 * 41019 41020. So White 10, BME 8, unknown 2.
 * Formal disciplinary cases of the year, people:
 *   White  41001 (written 41001-2), 41004 (with its zeros)
 *   BME    41011 (two cases, one person), 41012, 41015 (written 41015-3), and a leaver, 49999, whose ethnicity the log holds
 * Not counted: grievance (41013), informal (41014), capability (41002), and 41003 of 12/03/2024, the year before.
 */
export const caseLog: UnseenWorkbook = {
  fileName: "ER cases and staff.xlsx",
  story: "a case log that holds assignment numbers and has lost the zeros of the staff list",
  sheets: [
    {
      name: "Cases",
      typed: `
Employee relations tracker
Case Ref|Assignment No|Case Type|Stage|Formal Start Date|Outcome|Ethnicity|Comments
ER-01|41001-2|Disciplinary|Formal investigation|'03/05/2024|First written warning||
ER-02|41011|Disciplinary|Formal investigation|'20/05/2024|No case to answer||
ER-03|41011|Disciplinary|Formal hearing|'11/11/2024|Final written warning||second case
ER-04|41012|Disciplinary|Formal hearing|'01/07/2024|Dismissed||
ER-05|41013|Grievance|Formal|'09/07/2024|Not upheld||
ER-06|41014|Disciplinary|Informal|'15/08/2024|Informal resolution||
ER-07|41002|Capability|Formal|'02/09/2024|Redeployed||
ER-08|41003|Disciplinary|Formal investigation|'12/03/2024|First written warning||last year
ER-09|'00041004|Disciplinary|Formal investigation|'31/03/2025|Ongoing||
ER-10|41015-3|Disciplinary|Formal hearing|'13/01/2025|Ongoing||
ER-11|49999|Disciplinary|Formal investigation|'04/06/2024|Resigned|N Black or Black British - African|left June
`,
    },
    {
      name: "Staff 31.03.2025",
      typed: `
Employee No|Ethnic Category|Band
'00041001|A White - British|Band 5
'00041002|A White - British|Band 5
'00041003|A White - British|Band 5
'00041004|A White - British|Band 5
'00041005|A White - British|Band 5
'00041006|B White - Irish|Band 5
'00041007|A White - British|Band 6
'00041008|A White - British|Band 6
'00041009|A White - British|Band 6
'00041010|C White - Any other White background|Band 6
'00041011|N Black or Black British - African|Band 5
'00041012|N Black or Black British - African|Band 5
'00041013|H Asian or Asian British - Indian|Band 5
'00041014|J Asian or Asian British - Pakistani|Band 5
'00041015|D Mixed - White and Black Caribbean|Band 5
'00041016|L Asian or Asian British - Any other Asian background|Band 6
'00041017|S Any Other Ethnic Group|Band 6
'00041018|M Black or Black British - Caribbean|Band 6
'00041019|Z Not Stated|Band 6
'00041020||Band 6
`,
    },
  ],
  results: [
    cell(snapshot, "all: Band 5", 6, 5, 0),
    cell(snapshot, "all: Band 6", 4, 3, 2),
    cell(snapshot, "all", 10, 8, 2),
    {
      indicator: "3",
      period: snapshot,
      part: "all",
      white: [2, 10],
      bme: [4, 8],
      unknown: [0, 2],
      value: 4 / 8 / (2 / 10),
    },
  ],
  said: [],
};
