import {
  dateWords,
  dayOfIso,
  isMonthFirst,
  isoOfDay,
  noEnd,
  readDay,
} from "../../../src/intake/excel-date";
import type { CellValue } from "../../../src/intake/found-region";

const read = (value: CellValue, date1904 = false) => {
  const day = readDay(value, date1904);
  return typeof day === "number" && Number.isFinite(day) ? isoOfDay(day) : day;
};

describe("the day a cell names", () => {
  it.each<[CellValue, string]>([
    [45747, "2025-03-31"],
    [45747.99, "2025-03-31"],
    ["45747", "2025-03-31"],
    [20250331, "2025-03-31"],
    ["20250331", "2025-03-31"],
    ["2025-03-31", "2025-03-31"],
    ["2025-03-31T09:15:00", "2025-03-31"],
    ["2025-03-31 09:15", "2025-03-31"],
    ["31/03/2025", "2025-03-31"],
    ["31/03/2025 14:30", "2025-03-31"],
    ["5/6/2024", "2024-06-05"],
    ["31.03.25", "2025-03-31"],
    ["31-03-2025", "2025-03-31"],
    ["31 March 2025", "2025-03-31"],
    ["31st March 2025", "2025-03-31"],
    ["31-Mar-25", "2025-03-31"],
    ["31-MAR-2025", "2025-03-31"],
    ["March 31, 2025", "2025-03-31"],
    [" 31/03/2025\u00a0", "2025-03-31"],
    ["29/02/2024", "2024-02-29"],
    ["01/01/75", "1975-01-01"],
    ["", "blank"],
    ["  ", "blank"],
    ["N/A", "blank"],
    ["31/02/2025", "impossible"],
    ["29/02/2025", "impossible"],
    ["03/25/2025", "impossible"],
    ["31/03/2205", "impossible"],
    ["March 2025", "impossible"],
    ["next week", "impossible"],
    ["#N/A", "impossible"],
    [2025, "impossible"],
    [0, "impossible"],
    [-5, "impossible"],
    [true, "impossible"],
  ])("%p is %s", (value, expected) => {
    expect(read(value)).toBe(expected);
  });

  it("reads serial numbers of the 1904 system, and texts alike in both", () => {
    expect(read(44285, true)).toBe("2025-03-31");
    expect(read("31/03/2025", true)).toBe("2025-03-31");
  });

  it("takes Oracle's last date for no end", () => {
    expect(readDay("31/12/4712", false)).toBe(noEnd);
    expect(readDay("31-DEC-4712", false)).toBe(noEnd);
    const serialOfNoEnd = Date.UTC(4712, 11, 31) / 86_400_000 + 25569;
    expect(readDay(serialOfNoEnd, false)).toBe(noEnd);
    expect(readDay(serialOfNoEnd - 1462, true)).toBe(noEnd);
    expect(readDay(serialOfNoEnd + 366, false)).toBe("impossible");
  });

  it("knows texts that make sense only with the month first", () => {
    expect(isMonthFirst("03/25/2025")).toBe(true);
    expect(isMonthFirst("25/03/2025")).toBe(false);
    expect(isMonthFirst("99/99/2025")).toBe(false);
    expect(isMonthFirst(45747)).toBe(false);
  });

  it("goes to ISO and back over many years", () => {
    for (let day = dayOfIso("1999-12-25"); day < dayOfIso("2030-01-10"); day += 13) {
      expect(dayOfIso(isoOfDay(day))).toBe(day);
    }
  });

  it("refuses what is no ISO date in plain words", () => {
    expect(() => dayOfIso("31/03/2025")).toThrow(/such as 2025-03-31/);
    expect(() => dayOfIso("2025-02-30")).toThrow(RangeError);
  });

  it("writes dates in words", () => {
    expect(dateWords("2025-03-31")).toBe("31 March 2025");
  });
});
