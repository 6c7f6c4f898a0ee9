import { readFileSync } from "node:fs";
import path from "node:path";
import {
  checkManifest,
  manifestRules,
  type ManifestSurroundings,
} from "../../scripts/manifest/manifest-rules";
import { productVersion } from "../../src/excel/product-version";
import { readManifest } from "../../scripts/manifest/read-manifest";

const good = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
const live = good.replaceAll("https://localhost:3000", "https://wres.trust.example");

const iconSize = (file: string) => {
  const size = Number(/(\d+)\.png$/.exec(file)?.[1]);
  return { width: size, height: size };
};

const surroundings: ManifestSurroundings = {
  deployed: true,
  pngSize: iconSize,
  fileExists: () => true,
  actionIds: new Set(["RefreshReport", "ShowQuickCheck", "ShowConvertToValues"]),
  functionIds: ["RELLIKELIHOOD", "RELLIKELIHOOD.CI"],
};

const problems = (xml: string, around: Partial<ManifestSurroundings> = {}) =>
  checkManifest(readManifest(xml), { ...surroundings, ...around });

/** The manifest with one thing changed; fails when there is nothing to change. */
function changed(from: string | RegExp, to: string): string {
  const xml = live.replace(from, to);
  expect(xml).not.toBe(live);
  return xml;
}

it("finds nothing wrong with the manifest of the project", () => {
  expect(problems(good, { deployed: false, fileExists: () => null, functionIds: null })).toEqual(
    []
  );
  expect(problems(live)).toEqual([]);
});

it("gives the manifest the version of the product", () => {
  const { version } = JSON.parse(readFileSync(path.join(__dirname, "../../package.json"), "utf8"));
  expect(good).toContain(`<Version>${version}.0</Version>`);
  expect(productVersion).toBe(version);
});

/** Rule, what is broken, from, to, what the message says. */
const breaches: [string, string, string | RegExp, string, string][] = [
  [
    "order of elements",
    "an element missing",
    /<ProviderName>.*<\/ProviderName>/,
    "",
    "<OfficeApp> has no <ProviderName>",
  ],
  [
    "order of elements",
    "an unknown element",
    "<AppDomains>",
    "<Telemetry/><AppDomains>",
    "<Telemetry> does not belong in <OfficeApp>",
  ],
  [
    "order of elements",
    "runtimes too late",
    /(<Runtimes>[\s\S]*<\/Runtimes>)([\s\S]*<\/AllFormFactors>)/,
    "$2$1",
    "<Runtimes> stands too late in <Host>",
  ],
  ["form of values", "an id that is no GUID", /<Id>.*<\/Id>/, "<Id>wres</Id>", "it must be a GUID"],
  ["form of values", "a version of three parts", "0.1.0.0", "0.1.0", "four numbers"],
  [
    "form of values",
    "an empty provider",
    /<ProviderName>.*</,
    "<ProviderName> <",
    "the name of the publisher",
  ],
  [
    "form of values",
    "a permission too many",
    "ReadWriteDocument",
    "ReadAllDocument",
    "ReadWriteDocument",
  ],
  [
    "lengths",
    "a name that is too long",
    '<DisplayName DefaultValue="',
    `<DisplayName DefaultValue="${"x".repeat(125)}`,
    "it may have 1 to 125",
  ],
  [
    "resources",
    "a resource that is not defined",
    '<Label resid="Group.Label"',
    '<Label resid="Grupe.Label"',
    '"Grupe.Label" is used but not defined',
  ],
  [
    "resources",
    "a resource that is not used",
    '<Label resid="Group.Label"',
    '<Label resid="Report.Label"',
    '"Group.Label" is defined but not used',
  ],
  [
    "resources",
    "an id that is too long",
    /Report\.Tip/g,
    "Report.".padEnd(33, "x"),
    "longer than 32 characters",
  ],
  [
    "resources",
    "a text that is too long",
    'id="Group.Label" DefaultValue="',
    `id="Group.Label" DefaultValue="${"x".repeat(125)}`,
    "hold 1 to 125",
  ],
  ["ids", "an id used twice", 'id="Wres.Report"', 'id="Wres.Group"', '"Wres.Group" is used twice'],
  [
    "addresses",
    "http",
    'SupportUrl DefaultValue="https:',
    'SupportUrl DefaultValue="http:',
    "begins with https://",
  ],
  [
    "addresses",
    "localhost in a deployment",
    'SupportUrl DefaultValue="https://wres.trust.example',
    'SupportUrl DefaultValue="https://localhost:3000',
    "developer's own computer",
  ],
  [
    "app domains",
    "a site that is not listed",
    'SupportUrl DefaultValue="https://wres.trust.example',
    'SupportUrl DefaultValue="https://other.example',
    "https://other.example is not listed",
  ],
  [
    "icons",
    "a ribbon icon of the wrong size",
    'size="16" resid="Icon.16x16"',
    'size="16" resid="Icon.32x32"',
    "32 × 32 pixels; 16 × 16 are needed",
  ],
  ["icons", "a missing size", /<bt:Image size="80"[^>]*>/, "", "no image of 80 pixels"],
  ["icons", "an icon of the list of add-ins", "icon-64.png", "icon-16.png", "64 × 64 are needed"],
  [
    "shared runtime",
    "a runtime that may end",
    'lifetime="long"',
    'lifetime="short"',
    'with lifetime="long"',
  ],
  [
    "shared runtime",
    "functions on another page",
    /<Page>\s*<SourceLocation resid="Pane.Url"/,
    '<Page><SourceLocation resid="GetStarted.LearnMoreUrl"',
    "Page/SourceLocation names",
  ],
  [
    "shared runtime",
    "actions on another page",
    '<FunctionFile resid="Pane.Url"',
    '<FunctionFile resid="GetStarted.LearnMoreUrl"',
    "FunctionFile names",
  ],
  [
    "shared runtime",
    "a pane on another page",
    /(ShowTaskpane">\s*<SourceLocation resid=)"Pane.Url"/,
    '$1"GetStarted.LearnMoreUrl"',
    "ShowTaskpane/SourceLocation names",
  ],
  [
    "shared runtime",
    "another default page",
    /(<DefaultSettings>\s*<SourceLocation DefaultValue="[^"]*)taskpane/,
    "$1help",
    "not the page of the runtime",
  ],
  [
    "shared runtime",
    "a pane of its own",
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>one</TaskpaneId>',
    "must be left out",
  ],
  [
    "requirement sets",
    "a missing set",
    /<Set Name="SharedRuntime"[^>]*>/,
    "",
    "SharedRuntime is missing",
  ],
  [
    "requirement sets",
    "a newer version than is used",
    'MinVersion="1.9"',
    'MinVersion="1.14"',
    "asks for version 1.14",
  ],
  [
    "requirement sets",
    "a set that hides the add-in",
    '<Set Name="SharedRuntime"',
    '<Set Name="RibbonApi" MinVersion="1.2"/><Set Name="SharedRuntime"',
    "RibbonApi hides the add-in",
  ],
  [
    "actions",
    "an action without code",
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ExecuteFunction"><FunctionName>Unknown</FunctionName></Action><Action xsi:type="ShowTaskpane">',
    'the ribbon action "Unknown"',
  ],
  [
    "context menus",
    "a menu that Excel does not have",
    'id="ContextMenuCell"',
    'id="ContextMenuText"',
    'Excel has no menu "ContextMenuText"',
  ],
  [
    "order of elements",
    "something else in a menu",
    '<OfficeMenu id="ContextMenuCell">',
    '<OfficeMenu id="ContextMenuCell"><Label resid="Group.Label"/>',
    "<Label> does not belong in <OfficeMenu>",
  ],
  [
    "custom functions",
    "a namespace in small letters",
    'DefaultValue="WRES"',
    'DefaultValue="wres"',
    "capital letters",
  ],
];

describe("a manifest is refused for", () => {
  it.each(breaches)("%s: %s", (rule, _, from, to, message) => {
    const found = problems(changed(from, to)).filter((problem) => problem.rule === rule);
    expect(found.map((problem) => problem.message).join("\n")).toContain(message);
    expect(found[0].line).toBeGreaterThan(1);
  });

  it.each<[string, string, Partial<ManifestSurroundings>, string]>([
    [
      "files",
      "a file that is not there",
      { fileExists: (file) => file !== "help.html" },
      '"help.html"',
    ],
    ["icons", "an icon that is no PNG file", { pngSize: () => null }, "is no PNG file"],
    ["custom functions", "no functions", { functionIds: [] }, "holds no function"],
    ["custom functions", "a name Excel refuses", { functionIds: ["1ST"] }, '"1ST"'],
  ])("%s: %s", (rule, _, around, message) => {
    const found = problems(live, around).filter((problem) => problem.rule === rule);
    expect(found.map((problem) => problem.message).join("\n")).toContain(message);
  });

  it("every rule there is", () => {
    const tried = new Set([...breaches.map(([rule]) => rule), "files"]);
    expect(manifestRules.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  it.each(["", "<OfficeApp><Id></OfficeApp>", "no XML at all"])("not being XML: %j", (xml) => {
    expect(() => readManifest(xml)).toThrow("The manifest is not well-formed XML");
  });
});
