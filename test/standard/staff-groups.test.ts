import { sectionOf } from "../../src/standard/staff-groups";

describe("sectionOf", () => {
  it.each([
    ["Administrative and Clerical", "non-clinical"],
    ["Admin & Clerical", "non-clinical"],
    ["Estates and Ancillary", "non-clinical"],
    ["Non-clinical", "non-clinical"],
    ["Non Clinical", "non-clinical"],
    ["Add Prof Scientific and Technic", "clinical"],
    ["Additional Professional Scientific & Technical", "clinical"],
    ["Additional Clinical Services", "clinical"],
    ["Allied Health Professionals", "clinical"],
    ["Healthcare Scientists", "clinical"],
    ["Nursing and Midwifery Registered", "clinical"],
    ["NURSING_AND_MIDWIFERY_REGISTERED", "clinical"],
    ["Students", "clinical"],
    ["Clinical", "clinical"],
    ["Central functions", "non-clinical"],
    ["Hotel, property & estates", "non-clinical"],
    ["NHS infrastructure support", "non-clinical"],
    ["Managers", "non-clinical"],
    ["Senior managers", "non-clinical"],
    ["Support to clinical staff", "clinical"],
    ["Support to doctors, nurses & midwives", "clinical"],
    ["Support to ambulance staff", "clinical"],
    ["Support to ST&T staff", "clinical"],
    ["Scientific, therapeutic & technical staff", "clinical"],
    ["Nurses & health visitors", "clinical"],
    ["Ambulance staff", "clinical"],
    ["HCHS doctors", "medical"],
    ["Medical and Dental", "medical"],
    ["Medical & Dental", "medical"],
    ["Medical", "medical"],
  ])("%s is %s", (staffGroup, section) => {
    expect(sectionOf(staffGroup)).toBe(section);
  });

  it.each([
    "",
    "Unknown",
    "Support services",
    "Line manager",
    "Functions",
    "Division of Surgery",
    "Biomedical Engineering",
    "Not Applicable",
  ])("%j tells nothing", (staffGroup) => {
    expect(sectionOf(staffGroup)).toBeNull();
  });

  it.each([
    ["021", "medical"],
    [21, "medical"],
    ["N6A", "clinical"],
    ["S1U", "clinical"],
    ["A2A", "clinical"],
    ["P2A", "clinical"],
    ["U1A", "clinical"],
    ["G2D", "non-clinical"],
    ["H1A", "clinical"],
  ])("occupation code %s alone is %s", (code, section) => {
    expect(sectionOf("", code)).toBe(section);
  });

  it("lets the staff group decide where the letter of the code covers both kinds", () => {
    expect(sectionOf("Estates and Ancillary", "H2P")).toBe("non-clinical");
    expect(sectionOf("Nursing and Midwifery Registered", "G0A")).toBe("clinical");
  });

  it("lets an unambiguous occupation code decide over the staff group", () => {
    expect(sectionOf("Administrative and Clerical", "N6A")).toBe("clinical");
  });

  it("falls back to the staff group for a code nobody knows", () => {
    expect(sectionOf("Medical and Dental", "Z2E")).toBe("medical");
    expect(sectionOf("Administrative and Clerical", "see note")).toBe("non-clinical");
    expect(sectionOf(null, "Z2E")).toBeNull();
    expect(sectionOf(null, null)).toBeNull();
  });
});
