import { partInCaseOf } from "../../src/standard/case-parts";

describe("the part that somebody has in a case", () => {
  it.each([
    "Respondent",
    "respondent 2",
    "Subject",
    "Subject of investigation",
    "Accused",
    "Alleged perpetrator",
    "Employee under investigation",
    "Person complained about",
    "Employee concerned",
  ])("is the one it is about for %p", (text) => {
    expect(partInCaseOf(text)).toBe("subject");
  });

  it.each([
    "Complainant",
    "Witness",
    "Character witness",
    "Investigating officer",
    "Investigator",
    "Commissioning Manager",
    "Hearing chair",
    "Panel member",
    "HR advisor",
    "Union rep",
    "Note-taker",
    "Victim",
  ])("is another one for %p", (text) => {
    expect(partInCaseOf(text)).toBe("other");
  });

  it.each(["", "Staff nurse", "Band 5", "Open", "Estates officer", "Ward manager", "Formal"])(
    "is not told by %p",
    (text) => {
      expect(partInCaseOf(text)).toBeNull();
    }
  );
});
