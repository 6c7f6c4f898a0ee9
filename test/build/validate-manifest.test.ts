import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const project = path.join(__dirname, "../..");
const manifest = readFileSync(path.join(project, "manifest.xml"), "utf8");

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "wres-manifest-"));
  cpSync(path.join(project, "assets"), path.join(folder, "assets"), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the check as `npm run validate` does, on this manifest among the add-in's own files. */
function validate(xml: string) {
  const file = path.join(folder, "manifest.xml");
  writeFileSync(file, xml);
  const command = path.join(project, "node_modules/tsx/dist/cli.mjs");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [command, path.join(project, "scripts/validate-manifest.ts"), file],
    { cwd: folder, encoding: "utf8", env: { ...process.env, INIT_CWD: folder } }
  );
  return { status, stdout, stderr };
}

it("ends well with the manifest of the project", () => {
  expect(validate(manifest)).toEqual({ status: 0, stdout: "manifest.xml is valid.\n", stderr: "" });
});

it("ends with exit code 1 and a plain line for each fault", () => {
  const { status, stderr } = validate(
    manifest.replace("icon-80.png", "icon-16.png").replace("0.1.0.0", "one")
  );
  expect(status).toBe(1);
  expect(stderr.trim().split("\n")).toEqual([
    'manifest.xml, line 8 (form of values): <Version> is "one"; it must be four numbers such as 1.0.0.0.',
    expect.stringMatching(/line \d+ \(icons\): "assets\/icon-16\.png" has 16 × 16 pixels; 80 × 80/),
    expect.stringMatching(/line \d+ \(icons\): /),
  ]);
});

it("says so, without a stack trace, when the file is no XML", () => {
  const { status, stderr } = validate("<OfficeApp>");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^manifest\.xml, line 1 \(reading\): The manifest is not well-formed XML/);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
