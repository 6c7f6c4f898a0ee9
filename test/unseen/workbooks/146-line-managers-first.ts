import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The first four columns are the line manager. Own bands: clinical band 2 905 White, 906 BME; band 5 902 White, 901
 * and 903 BME; band 6 904 White; band 7 910 White; non-clinical band 3 907 White, 908 not stated; band 5 909 BME.
 */
export const lineManagersFirst: UnseenWorkbook = {
  fileName: "staff and line managers.xlsx",
  story: "the band and ethnicity of the line manager stand before those of the member of staff",
  sheets: [
    {
      name: "Extract 31.03.25",
      typed: `
Line Mgr Emp No|Line Mgr Name|Line Mgr Band|Line Mgr Ethnicity|Emp No|Staff Group|Pay Band|Ethnicity|Nationality
910|Price, K|Band 7|White British|901|Nursing and Midwifery Registered|Band 5|Black African|Ghanaian
910|Price, K|Band 7|White British|902|Nursing and Midwifery Registered|Band 5|White British|British
910|Price, K|Band 7|White British|903|Nursing and Midwifery Registered|Band 5|Asian Other|Filipino
910|Price, K|Band 7|White British|904|Nursing and Midwifery Registered|Band 6|White British|British
904|Lowe, D|Band 6|White British|905|Additional Clinical Services|Band 2|White Irish|Irish
904|Lowe, D|Band 6|White British|906|Additional Clinical Services|Band 2|Black Caribbean|British
909|Mirza, N|Band 5|Asian Pakistani|907|Administrative and Clerical|Band 3|White British|British
909|Mirza, N|Band 5|Asian Pakistani|908|Administrative and Clerical|Band 3|Not Stated|British
911|Stone, A|Band 8b|White British|909|Administrative and Clerical|Band 5|Asian Pakistani|British
911|Stone, A|Band 8b|White British|910|Nursing and Midwifery Registered|Band 7|White British|British
`,
    },
  ],
  results: [
    cell("2025-03-31", "clinical: Band 2", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 5", 1, 2, 0),
    cell("2025-03-31", "clinical: Band 6", 1, 0, 0),
    cell("2025-03-31", "clinical: Band 7", 1, 0, 0),
    cell("2025-03-31", "clinical", 4, 3, 0),
    cell("2025-03-31", "non-clinical: Band 3", 1, 0, 1),
    cell("2025-03-31", "non-clinical: Band 5", 0, 1, 0),
    cell("2025-03-31", "non-clinical", 1, 1, 1),
    cell("2025-03-31", "all", 5, 4, 1),
  ],
  said: [],
};
