import type { ChartAxisModel } from "../book/chart-model";

/** Where values of an axis stand, and which of them are written beside it. */
export interface ChartScale {
  /** 0 at the axis's beginning, 1 at its end; beyond for values outside. */
  place(value: number): number;
  ticks: number[];
}

/** The step of 1, 2, 2.5 or 5 times a power of ten that divides a length into about five parts. */
export function niceStep(length: number): number {
  if (!(length > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(length / 5));
  return (
    [1, 2, 2.5, 5, 10].map((part) => part * power).find((step) => length / step <= 5.5) ??
    10 * power
  );
}

type AxisLimits = Pick<
  ChartAxisModel,
  "minimum" | "maximum" | "majorUnit" | "scaleType" | "logBase" | "reversePlotOrder"
>;

/** The scale of an axis: its own limits where it has some, else limits that hold all values; 0 is kept in view. */
export function chartScale(axis: AxisLimits, values: readonly number[]): ChartScale {
  const turn = (place: number): number => (axis.reversePlotOrder ? 1 - place : place);
  if (axis.scaleType === "Logarithmic") {
    const positive = values.filter((value) => value > 0);
    const log = (value: number): number => Math.log(value) / Math.log(axis.logBase);
    const low = log(axis.minimum ?? Math.min(1, ...positive));
    const high = log(axis.maximum ?? Math.max(axis.logBase, ...positive));
    const ticks: number[] = [];
    for (let power = Math.ceil(low - 1e-9); power <= high + 1e-9; power++)
      ticks.push(axis.logBase ** power);
    return { place: (value) => turn((log(value) - low) / (high - low)), ticks };
  }
  const lowest = axis.minimum ?? Math.min(0, ...values);
  const highest = axis.maximum ?? Math.max(0, ...values);
  const step = axis.majorUnit ?? niceStep(highest - lowest || 1);
  const low = axis.minimum ?? Math.floor(lowest / step) * step;
  const high = axis.maximum ?? Math.max(Math.ceil(highest / step - 1e-9) * step, low + step);
  const ticks: number[] = [];
  // Counted, not added up: 0.1 + 0.2 would be written as 0.30000000000000004.
  for (let index = 0; low + index * step <= high + step * 1e-6; index++)
    ticks.push(Number((low + index * step).toPrecision(12)));
  return { place: (value) => turn((value - low) / (high - low)), ticks };
}
