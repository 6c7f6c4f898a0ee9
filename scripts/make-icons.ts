/** Draws the PNG files of assets/ from the SVG files beside them: npx tsx scripts/make-icons.ts */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { iconFiles } from "./icons/icon-files";
import { encodePng } from "./icons/png";
import { rasterise } from "./icons/rasterise";
import { readRectangles } from "./icons/svg-rectangles";

const assets = path.join(__dirname, "..", "assets");

for (const { file, size, drawing } of iconFiles) {
  const svg = readFileSync(path.join(assets, drawing), "utf8");
  writeFileSync(path.join(assets, file), encodePng(rasterise(readRectangles(svg), size), size));
}
console.log(`${iconFiles.length} icons written to ${assets}`);
