import type { SampleGroup } from "./ethnic-texts";

export interface PlantedApplications {
  group: SampleGroup;
  recruitment: "UK" | "International";
  applied: number;
  shortlisted: number;
  appointed: number;
}

/**
 * Applications whose shortlisting falls in the year to 31 March 2025.
 * UK recruitment: White 341 of 1,420, BME 122 of 840; with overseas recruitment 343 of 1,424 and 142 of 880.
 */
export const plantedApplications: readonly PlantedApplications[] = [
  { group: "white", recruitment: "UK", applied: 4010, shortlisted: 1420, appointed: 341 },
  { group: "bme", recruitment: "UK", applied: 4250, shortlisted: 840, appointed: 122 },
  { group: "unknown", recruitment: "UK", applied: 410, shortlisted: 104, appointed: 20 },
  { group: "white", recruitment: "International", applied: 14, shortlisted: 4, appointed: 2 },
  { group: "bme", recruitment: "International", applied: 230, shortlisted: 40, appointed: 20 },
  { group: "unknown", recruitment: "International", applied: 9, shortlisted: 2, appointed: 1 },
];

/** Applications of campaigns that were shortlisted just before or just after the year. */
export const plantedOutsideYear: readonly (PlantedApplications & { when: "before" | "after" })[] = [
  { when: "before", group: "white", recruitment: "UK", applied: 34, shortlisted: 12, appointed: 4 },
  { when: "before", group: "bme", recruitment: "UK", applied: 30, shortlisted: 7, appointed: 1 },
  { when: "after", group: "white", recruitment: "UK", applied: 31, shortlisted: 11, appointed: 0 },
  { when: "after", group: "bme", recruitment: "UK", applied: 36, shortlisted: 9, appointed: 0 },
];
