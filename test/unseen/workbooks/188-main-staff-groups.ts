import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The 24 people of 31 March 2025 under the main staff groups in which NHS England publishes its workforce statistics: central
 * functions, managers, and hotel, property and estates are non-clinical, scientific, therapeutic and technical staff clinical.
 * Ethnicity stands before the post, empty rows part the units, the first column is empty.
 */
export const mainStaffGroups: UnseenWorkbook = {
  fileName: "Workforce list Mar25.xlsx",
  story:
    "a staff list with the main staff groups of the national statistics, units parted by empty rows",
  sheets: [
    {
      name: "List",
      merged: ["B4:C4", "D4:F4", "G4:I4"],
      typed: `
|Workforce list for equality reporting
|As at 31 March 2025

|Place||Person|||Post
|Site|Unit|Asg|Ethnic category|Age|NHSE main staff group|Pay scale|WTE
|General|Acute Medicine|30000118|White: English, Welsh, Scottish, Northern Irish or British|34|Nurses & health visitors|AfC 5|1
|General|Acute Medicine|30000126|Asian or Asian British: Indian|29|Nurses & health visitors|AfC 5|1
|General|Acute Medicine|30000134|Black or Black British: African|41|Nurses & health visitors|AfC 5|0.8
|General|Acute Medicine|30000142|White: Irish|52|Nurses & health visitors|AfC 7|1
|General|Acute Medicine|30000159|Asian or Asian British: Pakistani|38|HCHS doctors|Specialty Doctor|1
|General|Acute Medicine|30000167|White: English, Welsh, Scottish, Northern Irish or British|47|HCHS doctors|Consultant|1
|General|Acute Medicine|30000175|Asian or Asian British: Indian|50|HCHS doctors|Consultant|1
|General|Acute Medicine|30000183|Mixed: White and Asian|26|HCHS doctors|Foundation Year 2|1

|General|Maternity|30000191|White: English, Welsh, Scottish, Northern Irish or British|33|Midwives|AfC 6|0.6
|General|Maternity|30000209|Black or Black British: Caribbean|45|Midwives|AfC 6|1
|General|Maternity|30000217|White: Any other White background|31|Midwives|AfC 6|1
|General|Maternity|30000225|White: English, Welsh, Scottish, Northern Irish or British|58|Midwives|AfC 8a|1

|Riverside|Pharmacy|30000233|Asian or Asian British: Chinese|36|Scientific, therapeutic & technical|AfC 7|1
|Riverside|Pharmacy|30000241|White: English, Welsh, Scottish, Northern Irish or British|40|Scientific, therapeutic & technical|AfC 4|1
|Riverside|Dietetics|30000258|White: English, Welsh, Scottish, Northern Irish or British|27|Scientific, therapeutic & technical|AfC 6|0.5
|Riverside|Dietetics|30000266|Other ethnic group: Arab|30|Scientific, therapeutic & technical|AfC 6|1

|Riverside|HR and Finance|30000274|White: English, Welsh, Scottish, Northern Irish or British|44|Central functions|AfC 5|1
|Riverside|HR and Finance|30000282|Not disclosed|39|Central functions|AfC 5|1
|Riverside|HR and Finance|30000290|Black or Black British: African|35|Central functions|AfC 3|1
|Riverside|HR and Finance|30000308|White: English, Welsh, Scottish, Northern Irish or British|55|Managers|AfC 8b|1
|Riverside|HR and Finance|30000316|White: English, Welsh, Scottish, Northern Irish or British|49|Managers|AfC 8b|1

|Riverside|Facilities|30000324|White: Any other White background|46|Hotel, property & estates|AfC 2|1
|Riverside|Facilities|30000332|Black or Black British: African|37|Hotel, property & estates|AfC 2|0.7
|Riverside|Facilities|30000340|White: English, Welsh, Scottish, Northern Irish or British|61|Hotel, property & estates|AfC 4|1
|||24 people|||||22.6
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 2", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 3", 0, 1, 0),
    cell("2025-03-31", "non-clinical: Band 4", 1, 0, 0),
    cell("2025-03-31", "non-clinical: Band 5", 1, 0, 1),
    cell("2025-03-31", "non-clinical: Band 8b", 2, 0, 0),
    cell("2025-03-31", "non-clinical", 5, 2, 1),
    cell("2025-03-31", "clinical: Band 4", 1, 0, 0),
    cell("2025-03-31", "clinical: Band 5", 1, 2, 0),
    cell("2025-03-31", "clinical: Band 6", 3, 2, 0),
    cell("2025-03-31", "clinical: Band 7", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 8a", 1, 0, 0),
    cell("2025-03-31", "clinical", 7, 5, 0),
    cell("2025-03-31", "medical: Consultants", 1, 1, 0),
    cell("2025-03-31", "medical: Non-consultant career grade", 0, 1, 0),
    cell("2025-03-31", "medical: Trainee grades", 0, 1, 0),
    cell("2025-03-31", "medical", 1, 3, 0),
    cell("2025-03-31", "all", 13, 10, 1),
  ],
  said: [],
};
