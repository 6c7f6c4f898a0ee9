import { textLines, textWidth } from "../../src/report/text-lines";

describe("lines of a wrapped text", () => {
  it("are one for what fits, and begin with words", () => {
    expect(textLines("", 10)).toBe(1);
    expect(textLines("Band 5", 10)).toBe(1);
    expect(textLines("Make-up of the workforce", 20)).toBe(2);
    // Two words of nine characters each never share a column of twelve.
    expect(textLines("workforce workforce workforce", 12)).toBe(3);
  });

  it("begin anew at each line feed", () => {
    expect(textLines("one\ntwo\n\nfour", 30)).toBe(4);
  });

  it("break a word that is longer than the column", () => {
    expect(textLines("disproportionality", 6)).toBeGreaterThan(2);
  });

  it("know narrow letters from wide ones, bold from plain and large from small", () => {
    expect(textWidth("illit")).toBeLessThan(textWidth("mamma") / 2);
    expect(textWidth("Verdict", { bold: true })).toBeGreaterThan(textWidth("Verdict"));
    expect(textWidth("Verdict", { size: 16 })).toBeGreaterThan(1.4 * textWidth("Verdict"));
  });

  it("take a digit for about one unit of column width", () => {
    // Arial's digit is 0.556 of its size: 7.2 of 13 pixels, and a unit of column width is 7.
    expect(textWidth("0123456789")).toBeGreaterThan(10);
    expect(textWidth("0123456789")).toBeLessThan(11);
  });
});
