const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { gzipSync } = require("node:zlib");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");

/** The address in manifest.xml and in the help links of the functions. */
const developmentUrl = "https://localhost:3000/";

/**
 * Stands in when no address is given, so that the build needs no argument. ".example" is reserved and
 * leads nowhere (RFC 2606). For a real deployment: npm run build -- --env url=https://wres.trust.nhs.uk/
 */
const placeholderUrl = "https://wres-for-excel.example/";

/** Bytes after gzip. The first script decides whether the first click on the ribbon is lost. */
const sizeBudgets = [
  {
    name: "first script (functions and commands)",
    limit: 40 * 1024,
    test: /^(functions|commands)\b/,
  },
  // Everything there is; the report itself is loaded only when it is written.
  { name: "all scripts", limit: 450 * 1024, test: /./ },
];

const inThisFolder = (...parts) => path.resolve(__dirname, ...parts);

/** Address of the deployment: https, with a closing slash. Throws on anything else. */
function deploymentUrl(url) {
  const address = new URL(url);
  if (address.protocol !== "https:") {
    throw new Error(`The address of the add-in must begin with https://, not "${url}".`);
  }
  return address.href.endsWith("/") ? address.href : `${address.href}/`;
}

/** A deployment for tests stands beside the live one: with the same id or namespace the functions of both fail. */
const testDeployment = {
  id: "34d30b70-75e0-46ff-887e-2ecfd43b5e6a",
  name: "WRES for Excel (test)",
  namespace: "WRESTEST",
};

/**
 * The manifest of a deployment. An organisation with deployments of its own gives each an id, a name and a namespace:
 * npm run build -- --env url=https://… --env id=<GUID> --env name="WRES (north)" --env namespace=WRESNORTH
 */
function deploymentManifest(xml, url, { id, name, namespace = "WRES" }) {
  const escaped = (text) =>
    text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  const replacements = [
    [/(<Id>)[^<]*/, id],
    [/(<DisplayName DefaultValue=")[^"]*/, name],
    [/(id="Functions\.Namespace" DefaultValue=")[^"]*/, namespace],
  ];
  return (
    replacements
      .filter(([, value]) => value !== undefined)
      .reduce(
        (text, [place, value]) => text.replace(place, (_, before) => before + escaped(value)),
        xml
      )
      .replaceAll(developmentUrl.slice(0, -1), url.slice(0, -1))
      // Excel does not tell a page its namespace, so the address of the page does.
      .replaceAll(
        'taskpane.html"',
        namespace === "WRES" ? 'taskpane.html"' : `taskpane.html?namespace=${namespace}"`
      )
  );
}

/** Puts the deployment's address into the help links of functions.json, which the metadata plugin makes. */
class FunctionHelpAddress {
  constructor(url) {
    this.url = url;
  }
  apply(compiler) {
    // As early as the metadata plugin itself makes the file, and for the page's own compilation too:
    // both must hold the same text.
    compiler.hooks.compilation.tap("FunctionHelpAddress", ({ assets }) => {
      const metadata = assets["functions.json"];
      if (metadata) {
        const text = metadata.source().toString().replaceAll(developmentUrl, this.url);
        assets["functions.json"] = new webpack.sources.RawSource(text);
      }
    });
  }
}

/** Fails the build when the scripts, after gzip, are larger than their budget; prints the figures otherwise. */
class SizeBudget {
  apply(compiler) {
    compiler.hooks.emit.tap("SizeBudget", (compilation) => {
      const sizes = compilation
        .getAssets()
        .filter(({ name }) => name.split("?")[0].endsWith(".js"))
        .map(({ name, source }) => ({ name, bytes: gzipSync(source.buffer()).length }));
      for (const { name, limit, test } of sizeBudgets) {
        const bytes = sizes
          .filter((size) => test.test(size.name))
          .reduce((sum, size) => sum + size.bytes, 0);
        const figures = `${name}: ${(bytes / 1024).toFixed(1)} of ${limit / 1024} kB after gzip`;
        if (bytes > limit) {
          compilation.errors.push(new webpack.WebpackError(`Over budget: ${figures}.`));
        } else {
          compiler.getInfrastructureLogger("SizeBudget").info(figures);
        }
      }
    });
  }
}

/** Certificates Excel trusts for localhost: those already installed, else fetched by Microsoft's tool. */
function developmentCertificates() {
  const folder = path.join(os.homedir(), ".office-addin-dev-certs");
  const read = (name) => fs.readFileSync(path.join(folder, name));
  try {
    if (!fs.existsSync(path.join(folder, "localhost.crt"))) {
      execFileSync("npx", ["--yes", "office-addin-dev-certs@3.0.0", "install"], {
        stdio: "inherit",
        shell: process.platform === "win32",
      });
    }
    return { ca: read("ca.crt"), cert: read("localhost.crt"), key: read("localhost.key") };
  } catch (error) {
    throw new Error(
      `The certificates that Excel needs for ${developmentUrl} could not be fetched. Connect to the network and run: npx office-addin-dev-certs@3.0.0 install. To try the add-in without Excel use: npm run workbench.`,
      { cause: error }
    );
  }
}

module.exports = (env = {}, { mode = "production" } = {}) => {
  const production = mode === "production";
  const url = production ? deploymentUrl(env.url ?? placeholderUrl) : developmentUrl;
  const testUrl = env.testUrl === undefined ? url : deploymentUrl(env.testUrl);
  // The server puts its client into every entry, and webpack loses it where entries depend on each other; one runtime
  // for entries that do not gives the same single copy of every module.
  const dependent = (entry) =>
    env.WEBPACK_SERVE ? entry : { import: entry, dependOn: "functions" };

  return {
    mode,
    devtool: production ? false : "source-map",
    target: ["web", "es2021"],
    // All depend on the first: one page, one copy of every module. Not on each other: the pane must still
    // open, and say why, where Office.js is missing and the other two cannot run.
    entry: {
      functions: inThisFolder("src/functions/functions.ts"),
      commands: dependent(inThisFolder("src/commands/commands.ts")),
      taskpane: dependent(inThisFolder("src/taskpane/taskpane.ts")),
    },
    ...(env.WEBPACK_SERVE && { optimization: { runtimeChunk: { name: "runtime" } } }),
    output: {
      path: inThisFolder("dist"),
      // Relative to the page: the same files serve from any address.
      publicPath: "",
      clean: true,
      // The manifest names functions.js, so only its query may change from build to build.
      filename: ({ chunk }) => {
        if (!production) {
          return "[name].js";
        }
        return chunk.name === "functions"
          ? "functions.js?v=[contenthash]"
          : "[name].[contenthash].js";
      },
      chunkFilename: production ? "[name].[contenthash].js" : "[name].js",
    },
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
        input: inThisFolder("src/functions/functions.ts"),
      }),
      new FunctionHelpAddress(url),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: inThisFolder("src/taskpane/taskpane.html"),
        chunks: [...(env.WEBPACK_SERVE ? ["runtime"] : []), "functions", "commands", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: inThisFolder("assets/*.png"), to: "assets/[name][ext]" },
          { from: inThisFolder("assets/*.html"), to: "[name][ext]" },
          {
            from: inThisFolder("manifest.xml"),
            to: "manifest.xml",
            transform: (content) =>
              production ? deploymentManifest(content.toString(), url, env) : content,
          },
          ...(production
            ? [
                {
                  from: inThisFolder("manifest.xml"),
                  to: "manifest-test.xml",
                  transform: (content) =>
                    deploymentManifest(content.toString(), testUrl, testDeployment),
                },
              ]
            : []),
        ],
      }),
      ...(production ? [new SizeBudget()] : []),
    ],
    performance: { hints: false },
    infrastructureLogging: { level: "info" },
    ...(env.WEBPACK_SERVE && {
      devServer: {
        port: 3000,
        hot: false,
        liveReload: true,
        headers: { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-cache" },
        server: { type: "https", options: developmentCertificates() },
      },
    }),
  };
};
