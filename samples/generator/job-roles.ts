import type { SampleSection } from "./ethnic-texts";

export interface JobRole {
  section: SampleSection;
  bands: readonly string[];
  staffGroup: string;
  occupationCode: string;
  title: string;
  divisions: readonly string[];
  weight: number;
}

const surgery = "Surgery and Critical Care";
const medicine = "Medicine and Emergency Care";
const family = "Women's and Children's";
const support = "Clinical Support and Diagnostics";
const community = "Community Services";
const corporate = "Corporate Services";
const estates = "Estates and Facilities";
const wards = [surgery, medicine, family, community];

const additional = "Additional Clinical Services";
const nursing = "Nursing and Midwifery Registered";
const therapists = "Allied Health Professionals";
const scientific = "Add Prof Scientific and Technic";
const scientists = "Healthcare Scientists";
const clerical = "Administrative and Clerical";
const ancillary = "Estates and Ancillary";
const doctors = "Medical and Dental";

const role = (
  section: SampleSection,
  bands: readonly string[],
  staffGroup: string,
  occupationCode: string,
  title: string,
  divisions: readonly string[],
  weight: number
): JobRole => ({ section, bands, staffGroup, occupationCode, title, divisions, weight });

const senior = ["Band 8b", "Band 8c", "Band 8d", "Band 9"];

/** The posts of the trust: which bands they are found in, and how common they are there. */
export const jobRoles: readonly JobRole[] = [
  role("clinical", ["Band 2"], additional, "H1A", "Healthcare Assistant", wards, 70),
  role("clinical", ["Band 2"], additional, "H1A", "Phlebotomist", [support], 8),
  role("clinical", ["Band 3"], additional, "H1A", "Health Care Support Worker", wards, 60),
  role("clinical", ["Band 3"], additional, "H1B", "Maternity Support Worker", [family], 12),
  role("clinical", ["Band 3", "Band 4"], additional, "S5E", "Therapy Assistant", [support], 20),
  role("clinical", ["Band 4"], additional, "H1A", "Assistant Practitioner", wards, 40),
  role("clinical", ["Band 4"], additional, "S5P", "Pharmacy Technician", [support], 20),
  role("clinical", ["Band 5"], nursing, "N6A", "Staff Nurse", wards, 74),
  role("clinical", ["Band 5"], nursing, "N2C", "Midwife", [family], 4),
  role("clinical", ["Band 6"], nursing, "N6A", "Sister/Charge Nurse", wards, 40),
  role("clinical", ["Band 6"], nursing, "N2C", "Midwife", [family], 16),
  role("clinical", ["Band 6"], nursing, "N6H", "Community Nurse", [community], 14),
  role("clinical", ["Band 7"], nursing, "N6A", "Specialist Nurse Practitioner", wards, 30),
  role("clinical", ["Band 7"], nursing, "N6A", "Ward Manager", wards, 26),
  role("clinical", ["Band 8a"], nursing, "N6A", "Advanced Practitioner", wards, 26),
  role("clinical", ["Band 8a", "Band 8b"], nursing, "N6A", "Matron", wards, 22),
  role("clinical", senior, nursing, "N0A", "Head of Nursing", wards, 16),
  role("clinical", ["VSM"], nursing, "N0A", "Chief Nurse", [corporate], 1),
  role(
    "clinical",
    ["Band 5", "Band 6", "Band 7"],
    therapists,
    "S1E",
    "Physiotherapist",
    [support],
    9
  ),
  role(
    "clinical",
    ["Band 5", "Band 6", "Band 7"],
    therapists,
    "S1C",
    "Occupational Therapist",
    [support],
    8
  ),
  role(
    "clinical",
    ["Band 5", "Band 6", "Band 7"],
    therapists,
    "S1F",
    "Radiographer - Diagnostic",
    [support],
    8
  ),
  role("clinical", ["Band 5", "Band 6", "Band 7"], therapists, "S1B", "Dietitian", [support], 3),
  role("clinical", ["Band 8a", ...senior], therapists, "S0E", "Therapy Manager", [support], 6),
  role(
    "clinical",
    ["Band 6", "Band 7", "Band 8a", "Band 8b"],
    scientific,
    "S1P",
    "Pharmacist",
    [support],
    7
  ),
  role(
    "clinical",
    ["Band 5", "Band 6"],
    scientific,
    "S4U",
    "Operating Department Practitioner",
    [surgery],
    7
  ),
  role(
    "clinical",
    ["Band 7", "Band 8a", ...senior],
    scientific,
    "S2L",
    "Clinical Psychologist",
    [community],
    4
  ),
  role(
    "clinical",
    ["Band 5", "Band 6", "Band 7"],
    scientists,
    "U2J",
    "Biomedical Scientist",
    [support],
    6
  ),
  role(
    "clinical",
    ["Band 8a", ...senior],
    scientists,
    "U1J",
    "Consultant Healthcare Scientist",
    [support],
    3
  ),
  role("clinical", ["TUPE"], additional, "H1A", "Support Worker", [community], 1),

  role("non-clinical", ["Band 1", "Band 2"], ancillary, "H2R", "Domestic Assistant", [estates], 34),
  role("non-clinical", ["Band 2"], ancillary, "H2R", "Porter", [estates], 20),
  role("non-clinical", ["Band 2", "Band 3"], ancillary, "H2R", "Catering Assistant", [estates], 12),
  role("non-clinical", ["Band 2"], clerical, "G2A", "Clerical Worker", [...wards, support], 26),
  role(
    "non-clinical",
    ["Band 2", "Band 3"],
    clerical,
    "G2A",
    "Receptionist",
    [...wards, support],
    18
  ),
  role("non-clinical", ["Band 3", "Band 4"], clerical, "G2A", "Medical Secretary", wards, 30),
  role(
    "non-clinical",
    ["Band 4", "Band 5"],
    ancillary,
    "G3D",
    "Maintenance Craftsperson",
    [estates],
    8
  ),
  role("non-clinical", ["Band 4", "Band 5", "Band 6"], clerical, "G2D", "Officer", [corporate], 24),
  role("non-clinical", ["Band 5", "Band 6", "Band 7"], clerical, "G1D", "Analyst", [corporate], 12),
  role(
    "non-clinical",
    ["Band 6", "Band 7", "Band 8a"],
    clerical,
    "G1D",
    "Manager",
    [corporate, estates, ...wards],
    26
  ),
  role(
    "non-clinical",
    ["Band 8a", ...senior],
    clerical,
    "G0D",
    "Senior Manager",
    [corporate, estates],
    20
  ),
  role("non-clinical", ["VSM"], clerical, "G0D", "Board Level Director", [corporate], 1),
  role("non-clinical", ["Ad Hoc"], clerical, "G2D", "Project Worker", [corporate], 1),

  role("medical", ["Consultants"], doctors, "001", "Consultant", [medicine], 40),
  role("medical", ["Consultants"], doctors, "021", "Consultant", [surgery], 40),
  role("medical", ["Consultants"], doctors, "024", "Consultant", [family], 18),
  role("medical", ["Consultants"], doctors, "030", "Consultant", [support], 14),
  role(
    "medical",
    ["Non-consultant career grade"],
    doctors,
    "021",
    "Specialty Doctor",
    [surgery, medicine],
    50
  ),
  role(
    "medical",
    ["Non-consultant career grade"],
    doctors,
    "001",
    "Associate Specialist",
    [medicine],
    8
  ),
  role("medical", ["Trainee grades"], doctors, "001", "Foundation Year 1", [medicine, surgery], 24),
  role("medical", ["Trainee grades"], doctors, "001", "Foundation Year 2", [medicine, surgery], 22),
  role(
    "medical",
    ["Trainee grades"],
    doctors,
    "021",
    "Specialty Registrar",
    [surgery, medicine, family],
    50
  ),
  role("medical", ["Other"], doctors, "001", "Trust Grade Doctor", [medicine, surgery], 1),
];

const reviewBodyCodes: Record<string, [code: string, words: string]> = {
  "Band 1": ["01", "Band 1"],
  "Band 2": ["02", "Band 2"],
  "Band 3": ["03", "Band 3"],
  "Band 4": ["04", "Band 4"],
  "Band 5": ["05", "Band 5"],
  "Band 6": ["06", "Band 6"],
  "Band 7": ["07", "Band 7"],
  "Band 8a": ["08", "Band 8 - Range A"],
  "Band 8b": ["09", "Band 8 - Range B"],
  "Band 8c": ["10", "Band 8 - Range C"],
  "Band 8d": ["11", "Band 8 - Range D"],
  "Band 9": ["12", "Band 9"],
};

const otherPayScales: Record<string, string> = {
  VSM: "LOCAL|VS01|Very Senior Manager",
  "Ad Hoc": "LOCAL|AH01|Ad Hoc",
  TUPE: "LOCAL|TU01|TUPE",
  Consultant: "NHS|YC72|Consultant",
  "Specialty Doctor": "NHS|MC46|Specialty Doctor",
  "Associate Specialist": "NHS|MC41|Associate Specialist",
  "Foundation Year 1": "NHS|MN13|Foundation Year 1",
  "Foundation Year 2": "NHS|MN15|Foundation Year 2",
  "Specialty Registrar": "NHS|MN37|Specialty Registrar",
  "Trust Grade Doctor": "LOCAL|TG01|Trust Grade Doctor",
};

/** The pay scale as ESR prints it, e.g. "NHS|XR05|Review Body Band 5". Throws on a post without one. */
export function esrPayScale(section: SampleSection, band: string, title: string): string {
  const reviewBody = reviewBodyCodes[band];
  if (reviewBody) {
    const [code, words] = reviewBody;
    return section === "clinical"
      ? `NHS|XR${code}|Review Body ${words}`
      : `NHS|XN${code}|Non Review Body ${words}`;
  }
  const payScale = otherPayScales[section === "medical" ? title : band];
  if (!payScale) throw new Error(`No pay scale is known for ${title}, ${band}.`);
  return payScale;
}
