import type { Drawing, Rectangle } from "./svg-rectangles";

/** Points tested along each side of a pixel: 64 a pixel give edges as smooth as the eye can tell. */
const samples = 8;

function isInside({ x, y, width, height, radius }: Rectangle, px: number, py: number): boolean {
  if (px < x || py < y || px > x + width || py > y + height) {
    return false;
  }
  // Distance beyond the inner rectangle on whose corners the rounding circles sit.
  const beyondX = Math.max(x + radius - px, px - (x + width - radius), 0);
  const beyondY = Math.max(y + radius - py, py - (y + height - radius), 0);
  return beyondX * beyondX + beyondY * beyondY <= radius * radius;
}

/** Share of the pixel that the rectangle covers, 0 to 1. */
function coverage(rectangle: Rectangle, column: number, row: number, scale: number): number {
  let inside = 0;
  for (let down = 0; down < samples; down++) {
    for (let across = 0; across < samples; across++) {
      const px = (column + (across + 0.5) / samples) / scale;
      const py = (row + (down + 0.5) / samples) / scale;
      inside += isInside(rectangle, px, py) ? 1 : 0;
    }
  }
  return inside / (samples * samples);
}

/**
 * The drawing as size × size pixels, four bytes each (red, green, blue, opacity), row by row, on a
 * transparent ground. The rectangles of an icon do not overlap, so opacities simply replace each other.
 */
export function rasterise(drawing: Drawing, size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  const scale = size / Math.max(drawing.width, drawing.height);
  for (const rectangle of drawing.rectangles) {
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) {
        const covered = coverage(rectangle, column, row, scale);
        if (covered > 0) {
          pixels.set([...rectangle.color, Math.round(covered * 255)], (row * size + column) * 4);
        }
      }
    }
  }
  return pixels;
}
