import type { SampleSection } from "./ethnic-texts";

export interface PlantedCell {
  section: SampleSection;
  /** Pay band or medical grade; "Ad Hoc" and "TUPE" are grades that belong to no band. */
  band: string;
  white: number;
  bme: number;
  unknown: number;
}

const cell = (
  section: SampleSection,
  band: string,
  white: number,
  bme: number,
  unknown: number
): PlantedCell => ({ section, band, white, bme, unknown });

/**
 * Who is in the workforce at the snapshot, person by person counted: the planted truth.
 * BME staff are held back at one step only, from clinical Band 5 to Band 6; below and above it,
 * and everywhere outside the clinical bands, the share of a band follows the share of the bands above.
 */
export const plantedWorkforce: readonly PlantedCell[] = [
  cell("clinical", "Band 2", 258, 76, 16),
  cell("clinical", "Band 3", 196, 56, 13),
  cell("clinical", "Band 4", 89, 25, 6),
  cell("clinical", "Band 5", 365, 196, 29),
  cell("clinical", "Band 6", 389, 68, 23),
  cell("clinical", "Band 7", 218, 35, 12),
  cell("clinical", "Band 8a", 88, 12, 5),
  cell("clinical", "Band 8b", 35, 5, 2),
  cell("clinical", "Band 8c", 15, 2, 1),
  cell("clinical", "Band 8d", 8, 1, 0),
  cell("clinical", "Band 9", 3, 0, 0),
  cell("clinical", "VSM", 1, 0, 0),
  cell("clinical", "TUPE", 1, 1, 0),
  cell("non-clinical", "Band 1", 3, 0, 0),
  cell("non-clinical", "Band 2", 192, 31, 12),
  cell("non-clinical", "Band 3", 145, 22, 8),
  cell("non-clinical", "Band 4", 117, 17, 6),
  cell("non-clinical", "Band 5", 66, 10, 4),
  cell("non-clinical", "Band 6", 51, 8, 3),
  cell("non-clinical", "Band 7", 43, 6, 3),
  cell("non-clinical", "Band 8a", 31, 5, 2),
  cell("non-clinical", "Band 8b", 18, 3, 1),
  cell("non-clinical", "Band 8c", 12, 2, 0),
  cell("non-clinical", "Band 8d", 7, 1, 0),
  cell("non-clinical", "Band 9", 4, 0, 0),
  cell("non-clinical", "VSM", 6, 1, 0),
  cell("non-clinical", "Ad Hoc", 7, 1, 1),
  cell("medical", "Consultants", 106, 70, 12),
  cell("medical", "Non-consultant career grade", 23, 33, 4),
  cell("medical", "Trainee grades", 62, 48, 10),
  cell("medical", "Other", 5, 6, 1),
];
