/** The decisions the standard leaves open, with our defaults. Printed on WRES Method. */
export interface Settings {
  /** The snapshot date (ISO, usually a 31 March) to report; null: as the tables say. */
  snapshot: string | null;
  /** Name of the organisation as printed; null: as the tables say, else unnamed. */
  organisation: string | null;
  /** Confidence level of every interval. */
  level: 0.9 | 0.95 | 0.99;
}

export const defaultSettings: Settings = { snapshot: null, organisation: null, level: 0.95 };
