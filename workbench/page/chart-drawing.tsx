import type { ReactNode } from "react";
import type { ChartAxisModel, ChartSeriesModel } from "../book/chart-model";
import { type DrawnChart, type DrawnSeries, formattedNumber } from "./chart-data";
import { type ChartScale, chartScale } from "./chart-scale";

/** Pixels. The width of a character is an estimate for 12-pixel text. */
const textSize = 12;
const characterWidth = 6.3;
const titleSize = 15;
const gap = 8;

const ink = "#1D1D1D";
/** Excel's own order of colours, for series that were given none. */
const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Breaks a text into lines of at most so many pixels, at spaces. */
export function wrapped(text: string, width: number, character: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + 1 + word.length) * character <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const colorOf = ({ model }: DrawnSeries, index: number): string =>
  model.fillColor ??
  model.lineColor ??
  model.markerBackgroundColor ??
  palette[index % palette.length];

const dashes: Record<string, string> = { Dash: "6 4", Dot: "2 3", RoundDot: "2 3" };

function Marker({ model, x, y }: { model: ChartSeriesModel; x: number; y: number }) {
  const size = ((model.markerSize ?? 7) * 96) / 72 / 2;
  const fill = model.markerBackgroundColor ?? model.lineColor ?? ink;
  const stroke = model.markerForegroundColor ?? fill;
  switch (model.markerStyle) {
    case "None":
      return null;
    case "Square":
      return (
        <rect
          x={x - size}
          y={y - size}
          width={2 * size}
          height={2 * size}
          fill={fill}
          stroke={stroke}
        />
      );
    case "Diamond":
      return (
        <path
          d={`M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`}
          fill={fill}
          stroke={stroke}
        />
      );
    case "Triangle":
      return (
        <path
          d={`M${x} ${y - size}L${x + size} ${y + size}L${x - size} ${y + size}Z`}
          fill={fill}
          stroke={stroke}
        />
      );
    default:
      return <circle cx={x} cy={y} r={size} fill={fill} stroke={stroke} />;
  }
}

/** A label beside a point: to its right, to its left, above, below or on it. */
function PointLabel({
  text,
  position,
  x,
  y,
}: {
  text: string;
  position: string | null;
  x: number;
  y: number;
}) {
  const offset = 9;
  const places: Record<string, [number, number, "start" | "middle" | "end"]> = {
    Right: [x + offset, y + 4, "start"],
    Left: [x - offset, y + 4, "end"],
    Top: [x, y - offset, "middle"],
    Bottom: [x, y + offset + textSize, "middle"],
  };
  const [left, baseline, anchor] = places[position ?? "Right"] ?? [x, y + 4, "middle"];
  return (
    <text x={left} y={baseline} textAnchor={anchor} fill={ink}>
      {text}
    </text>
  );
}

/** Lines and markers of line and scatter charts; a gap where a value is missing. */
function Points({
  series,
  index,
  at,
}: {
  series: DrawnSeries;
  index: number;
  at: (point: number) => { x: number; y: number } | null;
}) {
  const { model, values, labels } = series;
  let path = "";
  let joined = false;
  const marks: ReactNode[] = [];
  values.forEach((_, point) => {
    const place = at(point);
    if (place === null) {
      joined = false;
      return;
    }
    path += `${joined ? "L" : "M"}${place.x} ${place.y}`;
    joined = true;
    marks.push(<Marker key={`m${point}`} model={model} {...place} />);
    const text = labels[point];
    if (text)
      marks.push(
        <PointLabel
          key={`l${point}`}
          text={text}
          position={model.pointLabels[point]?.position ?? model.dataLabels.position}
          {...place}
        />
      );
  });
  const hasLine = model.lineStyle !== "None" && model.lineWeight !== 0;
  return (
    <g>
      {hasLine && (
        <path
          d={path}
          fill="none"
          stroke={model.lineColor ?? colorOf(series, index)}
          strokeWidth={((model.lineWeight ?? 2.25) * 96) / 72}
          strokeDasharray={dashes[model.lineStyle]}
        />
      )}
      {marks}
    </g>
  );
}

/** Bars of every series, along x for bar charts and along y for column charts. */
function Bars({ chart, scale, plot }: { chart: DrawnChart; scale: ChartScale; plot: Box }) {
  const { series, categories, family, stacking, model } = chart;
  const lying = family === "bar";
  const length = lying ? plot.right - plot.left : plot.bottom - plot.top;
  const band = (lying ? plot.bottom - plot.top : plot.right - plot.left) / categories.length;
  const barsABand = stacking === "none" ? series.length : 1;
  const thickness = band / (barsABand + (series[0]?.model.gapWidth ?? 150) / 100);
  const bars: ReactNode[] = [];
  categories.forEach((category, at) => {
    // Excel begins at the axis's origin: the foot of a bar chart, the left of a column chart.
    const order = lying !== model.categoryAxis.reversePlotOrder ? categories.length - 1 - at : at;
    const total = series.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0);
    let reached = 0;
    series.forEach((one, index) => {
      const value = one.values[at];
      if (value === null || value === undefined || (stacking === "percent" && total === 0)) return;
      const share = stacking === "percent" ? value / total : value;
      const from = stacking === "none" ? 0 : reached;
      reached = from + share;
      const [begin, end] = [scale.place(from), scale.place(reached)]
        .map((place) => Math.min(1, Math.max(0, place)) * length)
        .sort((a, b) => a - b);
      const across = order * band + (band - thickness * barsABand) / 2;
      const beside = stacking === "none" ? across + index * thickness : across;
      const rectangle = lying
        ? {
            x: plot.left + begin,
            y: plot.top + beside,
            width: end - begin,
            height: thickness,
          }
        : {
            x: plot.left + beside,
            y: plot.bottom - end,
            width: thickness,
            height: end - begin,
          };
      bars.push(
        <rect
          key={`${at},${index}`}
          {...rectangle}
          fill={one.model.pointFills?.[at] ?? colorOf(one, index)}
        >
          <title>{`${category}, ${one.model.name}: ${formattedNumber(value, null)}`}</title>
        </rect>
      );
      const text = one.labels[at];
      if (text)
        bars.push(
          <text
            key={`${at},${index} label`}
            x={rectangle.x + rectangle.width / 2}
            y={rectangle.y + rectangle.height / 2 + 4}
            textAnchor="middle"
            fill={one.model.dataLabels.fontColor ?? ink}
          >
            {text}
          </text>
        );
    });
  });
  return <g>{bars}</g>;
}

function Legend({ chart, width, y }: { chart: DrawnChart; width: number; y: number }) {
  const entries = chart.series
    .map((series, index) => ({ series, index }))
    .filter(({ index }) => !chart.model.legend.hiddenEntries.includes(index));
  const widths = entries.map(({ series }) => 44 + series.model.name.length * characterWidth);
  let x = Math.max(gap, (width - widths.reduce((sum, one) => sum + one, 0)) / 2);
  return (
    <g>
      {entries.map(({ series, index }, at) => {
        const left = x;
        x += widths[at];
        const isBar = chart.family === "bar" || chart.family === "column";
        return (
          <g key={index}>
            {isBar ? (
              <rect x={left} y={y - 9} width={10} height={10} fill={colorOf(series, index)} />
            ) : (
              <>
                <line
                  x1={left - 4}
                  x2={left + 14}
                  y1={y - 4}
                  y2={y - 4}
                  stroke={colorOf(series, index)}
                  strokeWidth={2}
                  strokeDasharray={dashes[series.model.lineStyle]}
                />
                <Marker model={{ ...series.model, markerSize: 5 }} x={left + 5} y={y - 4} />
              </>
            )}
            <text x={left + 18} y={y} fill={ink}>
              {series.model.name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Values written along an axis that is a scale, with its gridlines and title. */
function ScaleAxis({
  axis,
  scale,
  lying,
  plot,
}: {
  axis: ChartAxisModel;
  scale: ChartScale;
  lying: boolean;
  plot: Box;
}) {
  const at = (tick: number): number =>
    lying
      ? plot.left + scale.place(tick) * (plot.right - plot.left)
      : plot.bottom - scale.place(tick) * (plot.bottom - plot.top);
  const middle = lying ? (plot.left + plot.right) / 2 : (plot.top + plot.bottom) / 2;
  return (
    <g>
      {axis.visible &&
        scale.ticks.map((tick) => (
          <g key={tick}>
            {axis.majorGridlines && (
              <line
                {...(lying
                  ? { x1: at(tick), x2: at(tick), y1: plot.top, y2: plot.bottom }
                  : { x1: plot.left, x2: plot.right, y1: at(tick), y2: at(tick) })}
                stroke={axis.majorGridlineFormat?.color ?? "#D9D9D9"}
              />
            )}
            <text
              {...(lying
                ? { x: at(tick), y: plot.bottom + textSize + 4, textAnchor: "middle" as const }
                : { x: plot.left - 6, y: at(tick) + 4, textAnchor: "end" as const })}
              fill={ink}
            >
              {formattedNumber(tick, axis.numberFormat)}
            </text>
          </g>
        ))}
      {axis.title.visible && (
        <text
          {...(lying
            ? { x: middle, y: plot.bottom + 2 * textSize + 12 }
            : { transform: `translate(${textSize + 2} ${middle}) rotate(-90)` })}
          textAnchor="middle"
          fill={ink}
        >
          {axis.title.text}
        </text>
      )}
    </g>
  );
}

/** Names along an axis of categories; every second or third where they would touch. */
function CategoryAxis({
  categories,
  lying,
  reversed,
  plot,
}: {
  categories: string[];
  lying: boolean;
  reversed: boolean;
  plot: Box;
}) {
  const band =
    (lying ? plot.right - plot.left : plot.bottom - plot.top) / Math.max(1, categories.length);
  const longest = Math.max(0, ...categories.map((category) => category.length));
  const needed = lying ? longest * characterWidth + gap : textSize + 2;
  const every = Math.max(1, Math.ceil(needed / band));
  return (
    <g>
      {categories.map((category, index) => {
        if (index % every !== 0) return null;
        const order = lying === reversed ? categories.length - 1 - index : index;
        const at = (order + 0.5) * band;
        return (
          <text
            key={index}
            {...(lying
              ? { x: plot.left + at, y: plot.bottom + textSize + 4, textAnchor: "middle" as const }
              : { x: plot.left - 6, y: plot.top + at + 4, textAnchor: "end" as const })}
            fill={ink}
          >
            {category}
          </text>
        );
      })}
    </g>
  );
}

function valuesOnScale({ series, stacking, categories }: DrawnChart): number[] {
  const all = series.map(({ values }) => values);
  if (stacking === "percent") return [0, 1];
  if (stacking === "stacked")
    return categories.map((_, at) => all.reduce((sum, values) => sum + (values[at] ?? 0), 0));
  return all.flat().filter((value): value is number => value !== null);
}

/** A chart as a picture of so many pixels, in the manner of Excel's; a guide to the real one, not its equal. */
export function ChartDrawing({
  chart,
  width,
  height,
}: {
  chart: DrawnChart;
  width: number;
  height: number;
}) {
  const { model, title, family, categories, series } = chart;
  const { valueAxis, categoryAxis, legend } = model;
  const lying = family === "bar";
  const titleLines = title ? wrapped(title, width - 4 * gap, titleSize * 0.56) : [];
  const values = chartScale(valueAxis, valuesOnScale(chart));
  const across = chartScale(
    categoryAxis,
    series.flatMap(({ xValues }) => xValues).filter((value): value is number => value !== null)
  );

  const longestCategory = Math.max(0, ...categories.map((category) => category.length));
  const valueWidth = valueAxis.visible ? 44 : gap;
  const leftLabels = lying
    ? Math.min(width * 0.4, longestCategory * characterWidth + 2 * gap)
    : valueWidth + (valueAxis.visible && valueAxis.title.visible ? textSize + gap : 0);
  const belowAxis = lying ? valueAxis : categoryAxis;
  const below =
    (belowAxis.visible ? textSize + gap : 0) +
    (belowAxis.visible && belowAxis.title.visible ? textSize + gap : 0) +
    (legend.visible ? textSize + 2 * gap : gap);
  const plot: Box = {
    left: leftLabels + gap,
    top: titleLines.length * (titleSize + 4) + 2 * gap,
    right: width - 3 * gap,
    bottom: height - below - gap,
  };

  const yAt = (value: number): number =>
    plot.bottom - values.place(value) * (plot.bottom - plot.top);
  const placeOf =
    (one: DrawnSeries) =>
    (point: number): { x: number; y: number } | null => {
      const value = one.values[point];
      const x =
        family === "scatter"
          ? one.xValues[point] != null
            ? across.place(one.xValues[point])
            : null
          : (point + 0.5) / categories.length;
      if (value === null || value === undefined || x === null) return null;
      return { x: plot.left + x * (plot.right - plot.left), y: yAt(value) };
    };

  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title || model.name}
      fontSize={textSize}
      fontFamily="Arial, sans-serif"
    >
      {titleLines.map((line, index) => (
        <text
          key={index}
          x={width / 2}
          y={gap + (index + 1) * (titleSize + 3)}
          textAnchor="middle"
          fontSize={titleSize}
          fontWeight={model.title.font?.bold === false ? "normal" : "bold"}
          fill={ink}
        >
          {line}
        </text>
      ))}
      <ScaleAxis axis={valueAxis} scale={values} lying={lying} plot={plot} />
      {family === "scatter" ? (
        <ScaleAxis axis={categoryAxis} scale={across} lying plot={plot} />
      ) : (
        categoryAxis.visible && (
          <CategoryAxis
            categories={categories}
            lying={!lying}
            reversed={categoryAxis.reversePlotOrder}
            plot={plot}
          />
        )
      )}
      {family === "bar" || family === "column" ? (
        <Bars chart={chart} scale={values} plot={plot} />
      ) : (
        series.map((one, index) => (
          <Points key={index} series={one} index={index} at={placeOf(one)} />
        ))
      )}
      <path
        d={`M${plot.left} ${plot.top}V${plot.bottom}H${plot.right}`}
        fill="none"
        stroke={categoryAxis.line?.color ?? "#8A8A8A"}
      />
      {legend.visible && <Legend chart={chart} width={width} y={height - gap} />}
    </svg>
  );
}
