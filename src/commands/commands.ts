import { associateAction } from "../excel/associate-action";
import { writeReport } from "./write-report";

// Associated as this script loads: a ribbon click that comes before is lost.
associateAction("WriteReport", writeReport);
