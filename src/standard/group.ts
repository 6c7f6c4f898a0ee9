/** The three groups the standard compares. White includes White minorities; unknown is "not stated" and blank. */
export type Group = "white" | "bme" | "unknown";

export const groups: readonly Group[] = ["white", "bme", "unknown"];

/** One number for each group. */
export type ByGroup<T = number> = Record<Group, T>;
