import { customFunctions } from "../../src/functions/custom-functions";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { pngSize } from "../../scripts/icons/png";
import { checkManifest } from "../../scripts/manifest/manifest-rules";
import { elementsNamed, readManifest } from "../../scripts/manifest/read-manifest";
import { runWebpack } from "./run-webpack";

const url = "https://wres.trust.example/excel/";
const id = "2f7a1c52-9f0e-4a57-8b43-0d8f6a3f9c11";

let folder: string;
let page: string;
let scripts: { file: string; code: Buffer }[];

const built = (file: string) => readFileSync(path.join(folder, file));

/** Addresses of the page's scripts, in order. */
const pageScripts = () =>
  [...page.matchAll(/<script[^>]*?src="?([^\s">]+)"?[^>]*>/g)].map(([, address]) => address);

beforeAll(() => {
  folder = runWebpack({
    env: { url, id, name: 'WRES "north" & trial', namespace: "WRESNORTH" },
  });
  page = built("taskpane.html").toString();
  scripts = readdirSync(folder)
    .filter((file) => file.endsWith(".js"))
    .map((file) => ({ file, code: built(file) }));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The rules that a manifest breaks, with the files as built. */
function brokenRules(file: string) {
  const functions: { functions: { id: string }[] } = JSON.parse(built("functions.json").toString());
  return checkManifest(readManifest(built(file).toString()), {
    deployed: true,
    pngSize: (icon) => (existsSync(path.join(folder, icon)) ? pngSize(built(icon)) : null),
    fileExists: (name) => existsSync(path.join(folder, name)),
    actionIds: new Set(runFirstScripts().associated.actions),
    functionIds: functions.functions.map(({ id: functionId }) => functionId),
  });
}

describe("the manifest of a deployment", () => {
  it("breaks no rule, with the files as built", () => {
    const manifest = readManifest(built("manifest.xml").toString());
    expect(brokenRules("manifest.xml")).toEqual([]);
    expect(elementsNamed(manifest, "SourceLocation")[0].attributes.DefaultValue).toBe(
      `${url}taskpane.html?namespace=WRESNORTH`
    );
  });

  it("has the id, name and namespace given, so that it can stand beside another", () => {
    const manifest = readManifest(built("manifest.xml").toString());
    expect(elementsNamed(manifest, "Id")[0].text).toBe(id);
    expect(elementsNamed(manifest, "DisplayName")[0].attributes.DefaultValue).toBe(
      'WRES "north" & trial'
    );
    const namespace = elementsNamed(manifest, "String").find(
      ({ attributes }) => attributes.id === "Functions.Namespace"
    );
    expect(namespace?.attributes.DefaultValue).toBe("WRESNORTH");
  });

  it("has a twin for tests, which breaks no rule and shares no identity with it", () => {
    const twin = readManifest(built("manifest-test.xml").toString());
    const live = readManifest(built("manifest.xml").toString());
    const identity = (manifest: typeof live) => [
      elementsNamed(manifest, "Id")[0].text,
      elementsNamed(manifest, "DisplayName")[0].attributes.DefaultValue,
    ];
    expect(brokenRules("manifest-test.xml")).toEqual([]);
    expect(identity(twin)[0]).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(identity(twin).filter((part) => identity(live).includes(part))).toEqual([]);
    expect(
      elementsNamed(twin, "Url").find(({ attributes }) => attributes.id === "Pane.Url")?.attributes
        .DefaultValue
    ).toBe(`${url}taskpane.html?namespace=WRESTEST`);
  });

  it("and everything beside it is free of the developer's address", () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => readFileSync(file).includes("localhost:3000"))).toEqual([]);
  });
});

/** Runs the scripts of the page that come before React, as the shared page does, and notes what they associate. */
function runFirstScripts() {
  const associated = { functions: [] as string[], actions: [] as string[] };
  const note = (list: string[]) => (id: string) => void list.push(id);
  const globals: vm.Context = {
    CustomFunctions: { associate: note(associated.functions) },
    Office: { actions: { associate: note(associated.actions) } },
  };
  globals.self = globals;
  vm.createContext(globals);
  for (const start of ["functions", "commands"]) {
    const script = scripts.find(({ file }) => file.startsWith(`${start}.`));
    vm.runInContext(script?.code.toString() ?? "throw new Error('missing')", globals);
  }
  return { associated };
}

it("holds the pages that the pane leads to", () => {
  for (const file of ["help.html", "privacy.html", "support.html"]) {
    expect(built(file).toString()).toMatch(/<html lang="?en-GB"?>/);
  }
});

describe("the first scripts", () => {
  it("associate every function and action as they load, so that no early click is lost", () => {
    const { associated } = runFirstScripts();
    expect(associated.functions).toEqual(Object.keys(customFunctions));
    expect(associated.actions).toEqual(["RefreshReport", "ShowQuickCheck", "ShowConvertToValues"]);
  });

  it("stay within 40 kB after gzip", () => {
    const first = scripts.filter(({ file }) => /^(functions|commands)\./.test(file));
    const bytes = first.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
    expect(bytes).toBeGreaterThan(1024);
    expect(bytes).toBeLessThanOrEqual(40 * 1024);
  });
});

describe("the page", () => {
  it("loads Office.js first, then the light scripts, then the pane", () => {
    expect(pageScripts().map((address) => address.replace(/\.[\da-f]{20}\.js$/, ".js"))).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      expect.stringMatching(/^functions\.js\?v=[\da-f]{20}$/),
      "commands.js",
      "taskpane.js",
    ]);
  });

  it("obeys its own content security policy: no script in the page, none from elsewhere", () => {
    expect(page).toContain("connect-src 'self'");
    expect(page).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    const inline = [...page.matchAll(/<script([^>]*)>/g)].filter(([, text]) => !/src=/.test(text));
    expect(inline).toEqual([]);
    expect(page).not.toMatch(/\son\w+=/);
  });

  it("says something before any script has run", () => {
    expect(page).toContain("Loading…");
    expect(page).toContain("Still loading?");
    expect(page).toMatch(/<html lang="?en-GB"?>/);
  });

  it("stays within 450 kB after gzip, all scripts together", () => {
    const bytes = scripts.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
    expect(bytes).toBeGreaterThan(50 * 1024);
    expect(bytes).toBeLessThanOrEqual(450 * 1024);
  });
});

it("refuses an address that is not https", () => {
  expect(() => runWebpack({ env: { url: "http://wres.trust.example/" } })).toThrow(
    "must begin with https://"
  );
});
