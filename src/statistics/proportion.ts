/** Events out of a base: whole numbers, 0 ≤ events ≤ base. */
export interface Proportion {
  events: number;
  base: number;
}
