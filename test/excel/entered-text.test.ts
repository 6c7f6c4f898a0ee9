import { enteredText } from "../../src/excel/entered-text";

describe("text as it is entered", () => {
  it.each([
    "=1+1",
    "+44 20",
    "-",
    "@SUM(A1)",
    "'quoted'",
    "2024/25",
    "2025-03-31",
    "31 March 2025",
    "12345678",
    "1.5",
    ".5",
    "5%",
    "1/2",
    "10:30",
    "(5)",
    "£5",
    "TRUE",
    "false",
    "Mar-25",
    "May 2025",
    "#N/A",
    "\t=1",
    " =1".trimStart(),
  ])("%p gets an apostrophe", (text) => {
    expect(enteredText(text)).toBe(`'${text}`);
  });

  it.each(["White", "Band 5", "Bands 6 and 7", "", "Truest", "Marginal", "a = b", "VSM", "[z]"])(
    "%p stays as it is",
    (text) => {
      expect(enteredText(text)).toBe(text);
    }
  );
});
