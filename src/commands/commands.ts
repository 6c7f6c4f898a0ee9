import { associateAction } from "../excel/associate-action";
import { showPane } from "../excel/show-pane";

// Associated as this script loads: a ribbon click that comes before is lost.
associateAction("RefreshReport", () => showPane("refresh"));
associateAction("ShowQuickCheck", () => showPane("check"));
associateAction("ShowConvertToValues", () => showPane("convert"));
