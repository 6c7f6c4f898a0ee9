import { cell, ratio, seats, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";
const workforce = [2150, 1020, 80] as const;

/*
 * By hand: appointed 241 of 1,204, 96 of 688, 9 of 52; disciplinary 14 of 2,150, 11 of 1,020, none of 80; training 1,290, 510,
 * 30; board 11 and 2, voting 9 and 1, executive 5 and 1, nobody unknown, against 2,150, 1,020 and 80.
 */
export const returnAsCsv: UnseenWorkbook = {
  fileName: "RXX_WRES_upload.csv",
  story:
    "the items of the return as .csv with the organisation on each line, thousands and spaces in the numbers, a dash for none",
  csv: `
Org Code,Org Name,Reporting date,Indicator,Data item,White,BME,Ethnicity unknown/null
RXX,Anyshire Community NHS Trust,31/03/2025,2,Number of shortlisted applicants,"1,204 ","688 ",52
RXX,Anyshire Community NHS Trust,31/03/2025,2,Number appointed from shortlisting,"241 ",96,9
RXX,Anyshire Community NHS Trust,31/03/2025,3,Number of staff in workforce,"2,150 ","1,020 ",80
RXX,Anyshire Community NHS Trust,31/03/2025,3,Number of staff entering the formal disciplinary process,14,11,-
RXX,Anyshire Community NHS Trust,31/03/2025,4,Number of staff in workforce,"2,150 ","1,020 ",80
RXX,Anyshire Community NHS Trust,31/03/2025,4,Number of staff accessing non-mandatory training and CPD,"1,290 ",510,30
RXX,Anyshire Community NHS Trust,31/03/2025,9,Total Board members,11,2,-
RXX,Anyshire Community NHS Trust,31/03/2025,9,of which: Voting Board members,9,1,-
RXX,Anyshire Community NHS Trust,31/03/2025,9,of which: Exec Board members,5,1,-
RXX,Anyshire Community NHS Trust,31/03/2025,9,Number of staff in overall workforce,"2,150 ","1,020 ",80
`,
  results: [
    ratio("2", snapshot, [241, 1204], [96, 688], [9, 52]),
    ratio("3", snapshot, [14, 2150], [11, 1020], [0, 80]),
    ratio("4", snapshot, [1290, 2150], [510, 1020], [30, 80]),
    seats(snapshot, "board", [11, 2, 0], workforce),
    seats(snapshot, "voting", [9, 1, 0], workforce),
    seats(snapshot, "executive", [5, 1, 0], workforce),
  ],
  mayAlso: [cell(snapshot, "all", 2150, 1020, 80)],
  said: [],
};
