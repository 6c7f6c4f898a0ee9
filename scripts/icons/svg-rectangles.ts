import { DOMParser } from "@xmldom/xmldom";

/** A filled rectangle with rounded corners, in units of the drawing. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
  /** Red, green and blue, 0 to 255. */
  color: [number, number, number];
}

export interface Drawing {
  width: number;
  height: number;
  rectangles: Rectangle[];
}

/** What the icons may hold: anything else would be drawn by a browser but not by the rasteriser. */
const drawableElements = new Set(["svg", "title", "rect"]);

/**
 * The rectangles of an SVG file that holds nothing else, in the order in which they are painted.
 * Throws on any other element, on a viewBox that does not begin at 0 0, and on colours not written #RRGGBB.
 */
export function readRectangles(svg: string): Drawing {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const viewBox = /^0 0 ([\d.]+) ([\d.]+)$/.exec(root?.getAttribute("viewBox") ?? "");
  if (!root || !viewBox) {
    throw new Error('An icon must be an <svg> with a viewBox that begins with "0 0".');
  }
  const elements = Array.from(root.getElementsByTagName("*"));
  const other = elements.find((element) => !drawableElements.has(element.tagName));
  if (other) {
    throw new Error(`An icon may hold rectangles only; <${other.tagName}> cannot be drawn.`);
  }
  const rectangles = elements
    .filter((element) => element.tagName === "rect")
    .map((element): Rectangle => {
      const number = (name: string) => Number(element.getAttribute(name) ?? 0);
      const fill = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(
        element.getAttribute("fill") ?? ""
      );
      if (!fill) {
        throw new Error("Every rectangle of an icon needs a fill written #RRGGBB.");
      }
      return {
        x: number("x"),
        y: number("y"),
        width: number("width"),
        height: number("height"),
        radius: number("rx"),
        color: [parseInt(fill[1], 16), parseInt(fill[2], 16), parseInt(fill[3], 16)],
      };
    });
  return { width: Number(viewBox[1]), height: Number(viewBox[2]), rectangles };
}
