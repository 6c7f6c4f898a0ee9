import { dateWords, dayOfIso, readDay, type Day } from "../excel-date";
import type { Finding } from "../finding";
import { counted, finding } from "../finding-list";
import { placeOfColumn, type TableSlice } from "../table-slice";

/** The day a year before a snapshot date; of 29 February the 28th. */
function yearBefore(period: string): Day {
  const [year, month, day] = period.split("-").map(Number);
  const last = month === 2 ? Math.min(day, 28) : day;
  const two = (number: number) => String(number).padStart(2, "0");
  return dayOfIso(`${year - 1}-${two(month)}-${two(last)}`);
}

/**
 * The places (cells of the workforce) of those of the rows that count (`own`) whose start date is a year or more
 * before the snapshot date: nobody moves up in the first months in post. `places` is as long as `own`. None without a start date column. A start date that is blank or
 * cannot be read leaves the person out; how many is a finding.
 */
export function establishedPlaces(
  { data, period }: TableSlice,
  own: Int32Array,
  places: Int32Array,
  date1904: boolean
): { places: Int32Array; findings: Finding[] } {
  const cells = data.columns.startDate;
  if (!cells) return { places: new Int32Array(0), findings: [] };
  const latest = yearBefore(period);
  const established = new Int32Array(own.length);
  let inPost = 0;
  let unknown = 0;
  for (let at = 0; at < own.length; at++) {
    const day = readDay(cells[own[at]] ?? "", date1904);
    if (typeof day !== "number" || !Number.isFinite(day)) unknown++;
    else if (day <= latest) established[inPost++] = places[at];
  }
  const { table } = data;
  return {
    places: established.subarray(0, inPost),
    findings:
      unknown === 0
        ? []
        : [
            finding(
              "no-start-date",
              unknown,
              placeOfColumn(table, "startDate"),
              `${counted(unknown, "person", "people")} on "${table.sheet}" ${unknown === 1 ? "has" : "have"} no readable start date and ${unknown === 1 ? "is" : "are"} not among those who had been in post for a year at ${dateWords(period)}. Every other figure counts them.`
            ),
          ],
  };
}
