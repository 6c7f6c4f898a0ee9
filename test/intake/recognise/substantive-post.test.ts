import { countWorkbook } from "../figures/workbook";
import { people } from "../count/tables";
import { type Drawn } from "./draw";

const sheet = "Staff list 31 March 2025";

/** Six people with two columns of bands: three act up from Band 5 to Band 6. */
function staff(first: string, second: string, filled = 6): Drawn[][] {
  return [
    ["Employee Number", "Ethnic Origin", "Staff Group", first, second],
    ...Array.from({ length: 6 }, (_, index) => [
      20000100 + index,
      "A White - British",
      "Nursing and Midwifery Registered",
      index < 3 ? "Band 6" : "Band 5",
      index < filled ? "Band 5" : "",
    ]),
  ];
}

function told(rows: Drawn[][]) {
  const { counts, tables, findings } = countWorkbook({ [sheet]: rows });
  const codes = findings.map(({ code }) => code);
  return { band: tables[0]?.columns.payBand?.header, counts, codes };
}

describe("the band of the substantive post beside that acted up to", () => {
  it.each([
    ["Band now", "Substantive Band"],
    ["Pay Band", "Substantive Pay Band"],
    ["Acting Band", "Band (substantive)"],
    ["Grade", "Subst Grade"],
  ])("counts, beside %p: %p", (first, second) => {
    const { band, codes } = told(staff(first, second));
    expect(band).toBe(second);
    expect(codes).toContain("substantive-post-read");
    expect(codes).not.toContain("ambiguous-column");
  });

  it("is not read where it is filled for few, with a warning", () => {
    const { band, codes } = told(staff("Pay Band", "Substantive Band", 3));
    expect(band).toBe("Pay Band");
    expect(codes).toContain("substantive-post-sparse");
  });

  it("goes before a former and a temporary one", () => {
    expect(told(staff("Old band", "Band now")).band).toBe("Band now");
    expect(told(staff("Band of temporary post", "Own band")).band).toBe("Own band");
  });

  it("tells two bands that nothing tells apart", () => {
    const { codes } = told(staff("Band (a)", "Band (b)"));
    expect(codes).toContain("ambiguous-column");
  });

  it("is not told of where both say the same, or where there is one", () => {
    const same = staff("Band now", "Substantive Band").map((row, index) =>
      index === 0 ? row : [...row.slice(0, 3), row[4], row[4]]
    );
    expect(told(same).codes).not.toContain("substantive-post-read");
    const one = staff("Substantive Band", "Manager");
    expect(told(one).band).toBe("Substantive Band");
  });
});

describe("sums at the foot of a list", () => {
  const withFoot = (...foot: Drawn[][]) => {
    const { counts } = countWorkbook({
      [sheet]: [...staff("Pay Band", "Site"), ["", "", "", "", ""], ...foot],
    });
    return people(counts, "workforce");
  };
  const six = { white: 6, bme: 0, unknown: 0 };

  it.each(["Included", "Not included", "Yes", "Nursing", "White"])("%p with its number", (word) => {
    expect(withFoot([word, "", 16, "", ""], [word, 7, "", "", ""])).toEqual(six);
  });

  it("is not what has a band in words or an ethnicity", () => {
    expect(withFoot(["AGENCY", "A White - British", 5, "Band 5", ""]).white).toBe(7);
    expect(withFoot(["STARTER", "", "", "Band 5", ""]).unknown).toBe(1);
  });
});
