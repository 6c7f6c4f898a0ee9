import { associateAction } from "../excel/associate-action";
import { showPane } from "../excel/show-pane";
import { writeReport } from "./write-report";

// Associated as this script loads: a ribbon click that comes before is lost.
associateAction("WriteReport", writeReport);
associateAction("ShowQuickCheck", () => showPane("check"));
associateAction("ShowConvertToValues", () => showPane("convert"));
