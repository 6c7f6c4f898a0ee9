import type {
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";

// The values of the grid's enumerations, checked against its types. Importing the enumerations themselves would load
// all of the grid, which needs a browser.

export const cellTypes = { text: 1, number: 2, boolean: 3 } as const satisfies Record<
  string,
  CellValueType
>;

/** By Excel.HorizontalAlignment; "General" has none. */
export const horizontalAligns: Record<string, HorizontalAlign> = { Left: 1, Center: 2, Right: 3 };

/** By Excel.VerticalAlignment. */
export const verticalAligns: Record<string, VerticalAlign> = { Top: 1, Center: 2, Bottom: 3 };

export const wrapText: WrapStrategy = 3;

/** By Excel.BorderWeight. */
export const borderWeights: Record<string, BorderStyleTypes> = {
  Hairline: 2,
  Thin: 1,
  Medium: 8,
  Thick: 13,
};

/** By Excel.BorderLineStyle; "Continuous" goes by its weight. */
export const borderStyles: Record<string, BorderStyleTypes> = {
  Dash: 4,
  Dot: 3,
  DashDot: 5,
  DashDotDot: 6,
  Double: 7,
};
