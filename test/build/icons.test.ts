import { readFileSync } from "node:fs";
import path from "node:path";
import { inflateSync } from "node:zlib";
import { iconFiles } from "../../scripts/icons/icon-files";
import { encodePng, pngSize } from "../../scripts/icons/png";
import { rasterise } from "../../scripts/icons/rasterise";
import { readRectangles } from "../../scripts/icons/svg-rectangles";

const asset = (file: string) => readFileSync(path.join(__dirname, "../../assets", file));

/** The pixels of a PNG file as encodePng writes it: one data chunk, no filters. */
function pixelsOf(png: Buffer, size: number): Buffer {
  const start = png.indexOf("IDAT") + 4;
  const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  const pixels = Array.from({ length: size }, (_, row) => {
    const rowStart = row * (size * 4 + 1);
    expect(rows[rowStart]).toBe(0);
    return rows.subarray(rowStart + 1, rowStart + 1 + size * 4);
  });
  return Buffer.concat(pixels);
}

describe.each(iconFiles)("$file", ({ file, size, drawing }) => {
  it("has the size its name says", () => {
    expect(pngSize(asset(file))).toEqual({ width: size, height: size });
  });

  it("is what its drawing gives", () => {
    const drawn = rasterise(readRectangles(asset(drawing).toString()), size);
    expect(pixelsOf(asset(file), size).equals(drawn)).toBe(true);
  });
});

describe("the drawing for 16 pixels", () => {
  const pixels = rasterise(readRectangles(asset("icon-16.svg").toString()), 16);
  const pixel = (column: number, row: number) => [
    ...pixels.subarray((row * 16 + column) * 4, (row * 16 + column) * 4 + 4),
  ];

  it("stands on whole pixels, so that no edge is blurred", () => {
    const opacities = new Set(pixels.filter((_, index) => index % 4 === 3));
    expect([...opacities].sort()).toEqual([0, 255]);
  });

  it("shows the level line, a tall blue column and a short orange one", () => {
    expect(pixel(8, 2)).toEqual([0x12, 0x43, 0x6d, 255]);
    expect(pixel(4, 6)).toEqual([0x12, 0x43, 0x6d, 255]);
    expect(pixel(11, 6)).toEqual([0, 0, 0, 0]);
    expect(pixel(11, 12)).toEqual([0xf4, 0x6a, 0x25, 255]);
  });
});

describe("the rasteriser", () => {
  const square = (inside: string) =>
    readRectangles(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4">${inside}</svg>`);
  const opacities = (inside: string) =>
    [...rasterise(square(inside), 4)].filter((_, index) => index % 4 === 3);

  it("gives a half-covered pixel half its opacity", () => {
    expect(
      opacities('<rect x="0.5" y="0" width="1" height="1" fill="#000000"/>').slice(0, 4)
    ).toEqual([128, 128, 0, 0]);
  });

  it("rounds corners", () => {
    const [corner, middle] = opacities(
      '<rect x="0" y="0" width="4" height="4" rx="2" fill="#000000"/>'
    );
    expect(corner).toBeLessThan(middle);
  });

  it.each([
    ['<circle r="1"/>', "<circle> cannot be drawn"],
    ['<rect width="1" height="1" fill="red"/>', "#RRGGBB"],
  ])("refuses %s", (inside, message) => {
    expect(() => square(inside)).toThrow(message);
  });

  it("does not take other bytes for a PNG file", () => {
    expect(pngSize(Buffer.from("GIF89a and some more bytes"))).toBeNull();
    expect(pngSize(encodePng(new Uint8Array(4), 1))).toEqual({ width: 1, height: 1 });
  });
});
