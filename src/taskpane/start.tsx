import { createRoot } from "react-dom/client";
import { officeReady } from "../excel/office-ready";
import { readOfficeTheme } from "../excel/office-theme";
import { createOfficeWorkbook } from "../excel/office-workbook";
import { OutsideExcel } from "./outside-excel";
import { Pane } from "./pane";

/** Shows the pane in the element with the id "pane": on the open workbook, or a plain text outside Excel. */
export async function startPane(): Promise<void> {
  const element = document.getElementById("pane");
  if (element === null) {
    throw new Error('The page has no element with the id "pane".');
  }
  const insideExcel = await officeReady();
  createRoot(element).render(
    insideExcel ? (
      <Pane workbook={createOfficeWorkbook()} readTheme={readOfficeTheme} />
    ) : (
      <OutsideExcel />
    )
  );
}
