import { formatPercent, formatPoints, formatQuotient } from "../analysis/format";
import type { IndicatorResult } from "../analysis/indicator-result";

/** The value of an indicator as it is printed: "1.83", "24.1% BME", "+3.2 points"; in words where there is none. */
export function valueWords({ measure, value, direction, white, bme }: IndicatorResult): string {
  if (value === null) {
    return "No value";
  }
  if (value === "infinity") {
    return "No finite ratio";
  }
  switch (measure) {
    case "ratio": {
      const [first, second] = direction === "bme/white" ? [bme, white] : [white, bme];
      return formatQuotient(first.events * second.base, first.base * second.events, 2);
    }
    case "percent":
      return `${formatPercent(bme.events, bme.base)} BME`;
    case "points":
      return `${formatPoints(value)} points`;
  }
}
