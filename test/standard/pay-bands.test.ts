import fc from "fast-check";
import { medicalGrades, payBandOf, payBands } from "../../src/standard/pay-bands";

const examples: Record<string, (string | number)[]> = {
  "Under Band 1": ["Under Band 1", "Below Band 1", "<Band 1", "under 1"],
  "Band 1": ["Band 1", 1, "XR01"],
  "Band 2": ["2", "B2", "NHS|XN02|Non Review Body Band 2"],
  "Band 5": [
    5,
    "5",
    "05",
    "B5",
    "Band 5",
    "band5",
    "BAND 5 ",
    "AfC Band 5",
    "AfC: Band 5",
    "NHS AfC: Band 5",
    "A4C 5",
    "AfC5",
    "Agenda for Change Band 5",
    "Review Body Band 5",
    "Non Review Body Band 5",
    "XR05",
    "XN05",
    "NHS|XR05|Review Body Band 5",
    "XR05 Review Body Band 5",
    "Band 5 - Point 6",
    "Trainee Band 5",
    "Band 5 Staff Nurse",
  ],
  "Band 8a": [
    "8A",
    "8a",
    "Band 8a",
    "Band 8A",
    "Band 8 A",
    "8 - Range A",
    "Review Body Band 8 - Range A",
    "XR08",
    "XN08",
    "NHS|XR08|Review Body Band 8 - Range A",
    "B8a",
  ],
  "Band 8b": ["XR09", "XN09", "NHS|XR09|Review Body Band 8 - Range B", "Consultant Nurse Band 8b"],
  "Band 8c": ["XR10", "Band 8c", "8 - Range C"],
  "Band 8d": ["XN11", "8d"],
  "Band 9": ["9", 9, "Band 9", "XR12", "XN12", "NHS|XR12|Review Body Band 9"],
  VSM: [
    "VSM",
    "Very Senior Manager",
    "Very Senior Managers",
    "Chief Executive",
    "Executive Director",
    "NHS|VSM|Very Senior Manager",
  ],
  Consultants: [
    "Consultant",
    "Locum Consultant",
    "Consultants",
    "Medical Director",
    "NHS|YC72|Consultant",
  ],
  "Non-consultant career grade": [
    "Associate Specialist",
    "Specialty Doctor",
    "Speciality Doctor",
    "Specialist",
    "Staff Grade",
    "Hospital Practitioner",
    "Clinical Assistant",
    "Non-consultant career grade",
    "SAS / non-consultant career grades",
    "Non-consultant doctors",
  ],
  "Trainee grades": [
    "Foundation Year 1",
    "Foundation Year 2",
    "Core Training",
    "Specialty Registrar",
    "Specialist Registrar",
    "StR",
    "ST3",
    "FY1",
    "Senior House Officer",
    "Trainee grades",
  ],
  Other: [
    "Salaried GP",
    "Trust Grade Doctor",
    "Trust Grade - Specialty Registrar",
    "Other medical",
  ],
};

const unmapped: (string | number | boolean)[] = [
  8,
  "8",
  "Band 8",
  "08",
  0,
  10,
  "Band 10",
  5.5,
  "Ad hoc",
  "TUPE",
  "Local",
  "Apprentice",
  "Apprentice (Trainee)",
  "",
  " ",
  true,
  "Band 5/6",
  "Band 5-6",
  "Band 5 to Band 6",
  "NHS|XR05|Review Body Band 6",
  "Nurse Consultant",
  "Doctors other than consultants",
  "Medical staff (excluding consultants)",
  "Consultant Midwife",
  "Non-Executive Director",
  "Deputy Director",
  "Other",
  "XR13",
  "XR00",
  "NHS|XR13|",
];

describe("payBandOf", () => {
  const rows = Object.entries(examples).flatMap(([band, values]) =>
    values.map((value) => [value, band] as const)
  );
  it.each(rows)("%j is %s", (value, band) => {
    const medical = (medicalGrades as readonly string[]).includes(band);
    expect(payBandOf(value)).toEqual({ band, medical });
  });

  it.each(unmapped.map((value) => [value]))("%j is unmapped", (value) => {
    expect(payBandOf(value)).toBeNull();
  });

  it("reads its own names back, but for the medical Other, which could be anybody", () => {
    for (const band of payBands) expect(payBandOf(band)).toEqual({ band, medical: false });
    for (const band of medicalGrades.filter((name) => name !== "Other")) {
      expect(payBandOf(band)).toEqual({ band, medical: true });
    }
  });

  it("never throws, and gives only the rows of indicator 1", () => {
    const names: readonly string[] = [...payBands, ...medicalGrades];
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.boolean()), (value) => {
        const found = payBandOf(value);
        expect(found === null || names.includes(found.band)).toBe(true);
      })
    );
  });
});
