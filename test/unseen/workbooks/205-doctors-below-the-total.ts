import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The total is that of Agenda for Change; doctors stand below it and have to be added, as the note says: shortlisted 1936 White,
 * 1886 BME, 82 not stated, appointed 578, 408, 19. The printed total alone would be 534 of 1818 and 345 of 1589.
 */
export const doctorsBelowTheTotal: UnseenWorkbook = {
  fileName: "Ind 2 by staff group.xlsx",
  story: "recruitment by staff group with a total that leaves out the doctors on the line below it",
  sheets: [
    {
      name: "By staff group",
      merged: ["B3:E3", "F3:I3"],
      typed: `
Indicator 2 source table: posts advertised and closed 1 April 2024 to 31 March 2025

|Shortlisted||||Appointed
Staff Group|White|BME|Not stated|All|White|BME|Not stated|All
Add Prof Scientific and Technic|61|38|3|102|15|6|0|21
Additional Clinical Services|402|377|15|794|96|61|3|160
Administrative and Clerical|588|341|21|950|131|49|4|184
Allied Health Professionals|204|133|8|345|71|32|2|105
Estates and Ancillary|97|88|4|189|33|21|1|55
Nursing and Midwifery Registered|466|612|19|1097|188|176|6|370
Total (Agenda for Change)|1818|1589|70|3477|534|345|16|895

Medical and Dental|118|297|12|427|44|63|3|110

Medical and Dental is recruited by Medical Staffing and is not in the total above. Add it for the Trust's figure.
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [578, 1936], [408, 1886], [19, 82])],
  mayAlso: [
    {
      ...ratio("2", "2025-03-31", [15, 61], [6, 38], [0, 3]),
      part: "all; Staff Group: Add Prof Scientific and Technic",
    },
    {
      ...ratio("2", "2025-03-31", [96, 402], [61, 377], [3, 15]),
      part: "all; Staff Group: Additional Clinical Services",
    },
    {
      ...ratio("2", "2025-03-31", [131, 588], [49, 341], [4, 21]),
      part: "all; Staff Group: Administrative and Clerical",
    },
    {
      ...ratio("2", "2025-03-31", [71, 204], [32, 133], [2, 8]),
      part: "all; Staff Group: Allied Health Professionals",
    },
    {
      ...ratio("2", "2025-03-31", [33, 97], [21, 88], [1, 4]),
      part: "all; Staff Group: Estates and Ancillary",
    },
    {
      ...ratio("2", "2025-03-31", [188, 466], [176, 612], [6, 19]),
      part: "all; Staff Group: Nursing and Midwifery Registered",
    },
    {
      ...ratio("2", "2025-03-31", [44, 118], [63, 297], [3, 12]),
      part: "all; Staff Group: Medical and Dental",
    },
  ],
  said: [],
};
