import { makeStyles, tokens } from "@fluentui/react-components";
import { formatInterval, formatPoints } from "../analysis/format";
import type { IndicatorResult } from "../analysis/indicator-result";
import { intervalPlaces } from "./interval-scale";
import { valueWords } from "./value-words";

const width = 280;
const edge = 12;
const middle = 22;

const useStyles = makeStyles({
  picture: {
    display: "block",
    width: "100%",
    maxWidth: "320px",
    color: tokens.colorNeutralForeground1,
  },
  band: { fill: tokens.colorNeutralBackground4, stroke: "none" },
  quiet: { stroke: tokens.colorNeutralForeground3, fill: "none" },
  words: { fill: tokens.colorNeutralForeground2, fontSize: "11px" },
});

/** The picture in words, for those who do not see it. */
function pictureWords(result: IndicatorResult): string {
  const { interval, measure } = result;
  if (interval === null) {
    return "";
  }
  const limits =
    measure === "ratio" || interval.lower === "infinity" || interval.upper === "infinity"
      ? formatInterval(interval)
      : `${Math.round(interval.level * 100)}% CI ${formatPoints(interval.lower)} to ${formatPoints(interval.upper)} points`;
  return `${valueWords(result)}, ${limits}`;
}

/**
 * Value and interval on a line, against "equally likely" (whole line) and the band within which a difference is not
 * material (between the dashed lines). Shapes and words carry it, colour nothing. Nothing where there is no interval.
 */
export function IntervalPicture({ result }: { result: IndicatorResult }) {
  const styles = useStyles();
  const places = intervalPlaces(result);
  if (places === null) {
    return null;
  }
  const at = (place: number) => edge + place * (width - 2 * edge);
  const { value, lower, upper, beyond, equal, band, bandWords } = places;
  const whisker = (x: number, arrow: -1 | 0 | 1) =>
    arrow === 0
      ? `M${x} ${middle - 5}V${middle + 5}`
      : `M${x - arrow * 6} ${middle - 5}L${x} ${middle}L${x - arrow * 6} ${middle + 5}`;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} 58`}
      role="img"
      aria-label={pictureWords(result)}
    >
      <rect
        className={styles.band}
        x={at(band.from)}
        y={6}
        width={at(band.to) - at(band.from)}
        height={32}
      />
      {[band.from, band.to].map((place) => (
        <path key={place} className={styles.quiet} strokeDasharray="3 3" d={`M${at(place)} 6V38`} />
      ))}
      <path className={styles.quiet} d={`M${at(equal)} 4V40`} />
      <path
        stroke="currentColor"
        strokeWidth={2}
        fill="none"
        d={`M${at(lower)} ${middle}H${at(upper)}${whisker(at(lower), beyond.left ? -1 : 0)}${whisker(at(upper), beyond.right ? 1 : 0)}`}
      />
      {value !== null && <circle cx={at(value)} cy={middle} r={5} fill="currentColor" />}
      <g className={styles.words} textAnchor="middle">
        <text x={at(band.from)} y={53} textAnchor="end">
          {bandWords.from}
        </text>
        <text x={at(equal)} y={53}>
          {result.measure === "ratio" ? "1" : "0"}
        </text>
        <text x={at(band.to)} y={53} textAnchor="start">
          {bandWords.to}
        </text>
      </g>
    </svg>
  );
}
