const fs = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const home = path.resolve(__dirname, "..", "..");
const inHome = (...parts) => path.join(home, ...parts);
const here = (...parts) => path.join(__dirname, ...parts);

const officeScript =
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

/**
 * The add-in's own page, with Office.js from node_modules in place of Microsoft's servers and, behind it, the
 * script that leads its batches to the workbench.
 */
function panePage() {
  const page = fs.readFileSync(inHome("src/taskpane/taskpane.html"), "utf8");
  if (!page.includes(officeScript)) {
    throw new Error(`src/taskpane/taskpane.html no longer loads Office.js by ${officeScript}`);
  }
  return page.replace(
    officeScript,
    '<script src="office/excel-web-16.00.debug.js"></script>\n    <script src="pane-bridge.js"></script>'
  );
}

/** For development only: it holds Office.js and all of Univer unminified, and nothing of it is published. */
module.exports = (env = {}) => ({
  mode: "development",
  devtool: env.WEBPACK_SERVE ? "source-map" : false,
  target: ["web", "es2021"],
  entry: {
    page: here("page.tsx"),
    "pane-bridge": here("pane-bridge.ts"),
    // One runtime, as Excel has it for functions, ribbon commands and pane; in the order of the add-in's own build.
    pane: ["functions/functions", "commands/commands", "taskpane/taskpane"].map((script) =>
      inHome("src", `${script}.ts`)
    ),
  },
  output: { path: inHome("out/workbench"), filename: "[name].js", chunkFilename: "[name].js" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({
      output: "functions.json",
      input: inHome("src/functions/functions.ts"),
    }),
    new HtmlWebpackPlugin({
      filename: "index.html",
      template: here("page.html"),
      chunks: ["page"],
      scriptLoading: "defer",
    }),
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      templateContent: panePage,
      chunks: ["pane"],
      scriptLoading: "defer",
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: here("page.css"), to: "page.css" },
        {
          from: inHome("node_modules/@univerjs/preset-sheets-core/lib/index.css"),
          to: "univer.css",
        },
        {
          from: inHome("node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js"),
          to: "office/excel-web-16.00.debug.js",
          info: { minimized: true },
        },
        {
          from: inHome("node_modules/@types/office-js/index.d.ts"),
          to: "office/office-js.d.ts.txt",
        },
        { from: inHome("manifest.xml"), to: "manifest.xml" },
        { from: inHome("assets/*.png"), to: "assets/[name][ext]" },
        { from: inHome("assets/*.html"), to: "[name][ext]" },
        { from: inHome("samples/*.xlsx"), to: "samples/[name][ext]" },
      ],
    }),
    {
      /** The list behind the menu of samples. */
      apply(compiler) {
        compiler.hooks.thisCompilation.tap("SampleList", (compilation) => {
          const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
          compilation.hooks.processAssets.tap({ name: "SampleList", stage }, (assets) => {
            const names = Object.keys(assets)
              .filter((name) => name.startsWith("samples/"))
              .sort();
            compilation.emitAsset(
              "samples.json",
              new compiler.webpack.sources.RawSource(JSON.stringify(names))
            );
          });
        });
      },
    },
  ],
  performance: { hints: false },
  infrastructureLogging: { level: "warn" },
  stats: env.WEBPACK_SERVE ? "minimal" : "errors-warnings",
  ...(env.WEBPACK_SERVE && {
    devServer: {
      host: "localhost",
      port: 3100,
      hot: false,
      liveReload: true,
      open: false,
      headers: { "Cache-Control": "no-cache" },
      static: false,
    },
  }),
});
