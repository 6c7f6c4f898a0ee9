import type { ChartModel } from "./chart-model";
import { type CellLookup, chartXml, referencedCells } from "./chart-xml";
import { type WorkbookPackage, decodeText } from "./package-parts";
import {
  type XmlElement,
  childElement,
  childElements,
  descendants,
  elementFrom,
  escapeXml,
  localName,
  parseXml,
  removeChild,
  serialiseXml,
  setAttribute,
  textOf,
} from "./package-xml";
import { readChart } from "./read-chart";
import { fingerprint } from "./sheet-fingerprints";

/** A chart as its part alone tells it. */
type ReadChart = Omit<ChartModel, "id" | "name" | "position">;

/** Elements that refer to cells, with the element that holds the last values of these. */
const CACHES: Readonly<Record<string, string>> = {
  numRef: "numCache",
  strRef: "strCache",
  datalabelsRange: "dlblRangeCache",
};

/** A chart taken apart: its references in a fixed order, and everything else as text. */
function takeApart(chart: ReadChart): { found: (string | null)[]; rest: string } {
  const { title } = chart;
  const found: (string | null)[] = [title.formula];
  const bare = structuredClone({
    ...chart,
    id: "",
    name: "",
    position: null,
    part: "",
    title: { ...title, formula: null, text: title.formula === null ? title.text : "" },
  });
  for (const series of bare.series) {
    const isLinked = series.name.startsWith("=");
    const labels = Object.values(series.pointLabels);
    found.push(isLinked ? series.name : null, series.values, series.xValues);
    found.push(...labels.map((label) => label.formula));
    if (isLinked) series.name = "";
    series.values = "";
    series.xValues = null;
    for (const label of labels) label.formula = null;
  }
  return { found: found.map((one) => one?.replace(/^=/, "") ?? null), rest: fingerprint(bare) };
}

/** The references a chart makes, without "=". */
export function chartReferences(chart: ReadChart): string[] {
  return takeApart(chart).found.filter((one): one is string => Boolean(one));
}

/** New reference by old one; null when the chart changed in more than its references. */
function renamedReferences(before: ReadChart, after: ReadChart): Map<string, string> | null {
  const old = takeApart(before);
  const now = takeApart(after);
  if (old.rest !== now.rest || old.found.length !== now.found.length) return null;
  const renamed = new Map<string, string>();
  for (const [index, reference] of old.found.entries()) {
    const other = now.found[index];
    if ((reference === null) !== (other === null)) return null;
    if (reference === null || other === null) continue;
    if ((renamed.get(reference) ?? other) !== other) return null;
    renamed.set(reference, other);
  }
  return renamed;
}

function refreshCaches(root: XmlElement, cells: CellLookup): void {
  // Points belong to the namespace of the chart, whatever that of the element around them.
  const prefix = root.name.slice(0, -localName(root.name).length);
  for (const [name, cacheName] of Object.entries(CACHES)) {
    for (const reference of descendants(root, name)) {
      const cache = childElement(reference, cacheName);
      const formula = childElement(reference, "f");
      const found = formula && referencedCells(textOf(formula), cells);
      if (!cache || !found) continue;
      for (const point of childElements(cache, "pt")) removeChild(cache, point);
      const count = childElement(cache, "ptCount");
      if (count) setAttribute(count, "val", found.length);
      found.forEach((cell, index) => {
        const value = cell?.v;
        if (value === undefined || (cacheName === "numCache" && typeof value !== "number")) return;
        cache.children.push(
          elementFrom(
            `<${prefix}pt idx="${index}"><${prefix}v>${escapeXml(String(value))}</${prefix}v></${prefix}pt>`
          )
        );
      });
    }
  }
}

/** Gives a chart part the last values of the cells it shows; nothing else in it changes. */
export function refreshChart(archive: WorkbookPackage, part: string, cells: CellLookup): void {
  const document = parseXml(decodeText(archive.bytes(part)));
  refreshCaches(document.root, cells);
  archive.write(part, serialiseXml(document));
}

/**
 * Writes a chart that changed. Where only its references did, as when a sheet is renamed, they alone
 * are changed: charts of users keep what no model knows, and kinds that cannot be written survive.
 * Throws when such a kind was changed otherwise.
 */
export function writeChangedChart(
  archive: WorkbookPackage,
  part: string,
  chart: ChartModel,
  cells: CellLookup
): void {
  const renamed = renamedReferences(readChart(archive.text(part)), chart);
  if (renamed === null) {
    archive.write(part, chartXml(chart, cells));
    return;
  }
  if ([...renamed].every(([old, now]) => old === now)) return;
  const document = parseXml(decodeText(archive.bytes(part)));
  for (const formula of descendants(document.root, "f")) {
    const now = renamed.get(textOf(formula));
    if (now !== undefined) formula.children = [escapeXml(now)];
  }
  refreshCaches(document.root, cells);
  archive.write(part, serialiseXml(document));
}
