const dayLength = 86_400_000;
const serialOfUnixEpoch = 25_569;

/** Excel's serial number (1900 system) of an ISO date such as "2025-03-31". Valid from 1 March 1900. */
export function excelSerial(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / dayLength + serialOfUnixEpoch;
}

/** The date of an Excel serial number as UK text, "31/03/2025". */
export function ukDateText(serial: number): string {
  const [year, month, day] = new Date((serial - serialOfUnixEpoch) * dayLength)
    .toISOString()
    .slice(0, 10)
    .split("-");
  return `${day}/${month}/${year}`;
}

/** The same day, or the Friday before a Saturday or Sunday. */
export function onWorkingDay(serial: number): number {
  const daysAfterSaturday = serial % 7;
  return daysAfterSaturday < 2 ? serial - 1 - daysAfterSaturday : serial;
}

/** The Monday of the week of a day. */
export function mondayOf(serial: number): number {
  return serial - ((serial + 5) % 7);
}
