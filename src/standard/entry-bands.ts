import type { PayBand } from "./pay-bands";

/**
 * Bands that many people join from outside, by section: the share of a group above or at such a band says as much of
 * who was recruited as of who was promoted. Agenda for Change names no entry bands; these are the bands of the first
 * posts in the published job profiles (NHS Employers, national job profiles), to confirm locally.
 *
 * Band 2: first posts of healthcare support, administration and ancillary work (Band 1 is closed to new starters
 * since December 2018). Clinical Band 5: newly registered nurses, therapists, radiographers and scientists, many of
 * them recruited from abroad. Non-clinical Band 4: team administrators, secretaries and assistants in finance,
 * informatics and human resources, who come with a qualification.
 */
export const entryBands: Record<"clinical" | "non-clinical", readonly PayBand[]> = {
  clinical: ["Band 2", "Band 5"],
  "non-clinical": ["Band 2", "Band 4"],
};
