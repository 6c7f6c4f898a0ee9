import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const project = path.join(__dirname, "../..");

/** Runs in a process of its own, because webpack and its loaders do not share jest's module registry well. */
const script = `
const webpack = require("webpack");
const { env, mode, outputPath, entries } = JSON.parse(process.argv[1]);
const config = require("./webpack.config.js")(env, { mode });
config.output.path = outputPath;
if (entries) {
  config.entry = Object.fromEntries(entries.map((name) => [name, config.entry[name]]));
  config.plugins = config.plugins.filter(({ constructor }) => constructor.name !== "HtmlWebpackPlugin");
}
webpack(config, (error, stats) => {
  if (error || stats.hasErrors()) {
    console.error(error ?? stats.toString({ all: false, errors: true }));
    process.exitCode = 1;
  }
});
`;

interface BuildOptions {
  env?: Record<string, string>;
  mode?: "production" | "development";
  /** Only these entries, without the page; all when left out. */
  entries?: string[];
}

/**
 * Builds the add-in with the project's own webpack.config.js into a new temporary folder, and gives
 * that folder. Throws with webpack's messages when the build fails.
 */
export function runWebpack({ env = {}, mode = "production", entries }: BuildOptions = {}): string {
  const outputPath = mkdtempSync(path.join(tmpdir(), "wres-build-"));
  const options = JSON.stringify({ env, mode, outputPath, entries });
  execFileSync(process.execPath, ["-e", script, options], { cwd: project, stdio: "pipe" });
  return outputPath;
}
