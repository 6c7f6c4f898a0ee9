/**
 * Checks manifest.xml and, when the add-in has been built, dist/manifest.xml, without the network.
 * Prints what is wrong in plain words and ends with exit code 1 when anything is.
 * Usage: npm run validate [-- other-manifest.xml …]
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pngSize } from "./icons/png";
import { checkManifest, type ManifestSurroundings } from "./manifest/manifest-rules";
import { readManifest } from "./manifest/read-manifest";

const projectFolder = path.join(__dirname, "..");

/** Ids given to associateAction in src/commands. */
function associatedActions(): Set<string> {
  const folder = path.join(projectFolder, "src/commands");
  const code = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), "utf8"));
  return new Set(
    code.flatMap((text) => [...text.matchAll(/associateAction\(\s*"([^"]+)"/g)].map(([, id]) => id))
  );
}

const pngIn = (folder: string) => (file: string) => {
  const full = path.join(folder, file);
  return existsSync(full) ? pngSize(readFileSync(full)) : null;
};

function functionIdsIn(folder: string): string[] {
  const file = path.join(folder, "functions.json");
  const metadata: { functions?: { id: string }[] } = existsSync(file)
    ? JSON.parse(readFileSync(file, "utf8"))
    : {};
  return (metadata.functions ?? []).map(({ id }) => id);
}

/** A manifest beside functions.json stands among the files of a build, any other in the project. */
function surroundings(file: string, xml: string): ManifestSurroundings {
  const folder = path.dirname(file);
  const built = existsSync(path.join(folder, "functions.json"));
  return {
    // A development build holds the development manifest as it is.
    deployed: built && xml !== readFileSync(path.join(projectFolder, "manifest.xml"), "utf8"),
    pngSize: pngIn(folder),
    fileExists: (name) => (built ? existsSync(path.join(folder, name)) : null),
    actionIds: associatedActions(),
    functionIds: built ? functionIdsIn(folder) : null,
  };
}

function problemsIn(file: string): { message: string; line: number; rule: string }[] {
  try {
    const xml = readFileSync(file, "utf8");
    return checkManifest(readManifest(xml), surroundings(file, xml));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ message, line: 1, rule: "reading" }];
  }
}

/** Prints what is wrong with a manifest, or that nothing is; true when it is valid. */
function validate(file: string): boolean {
  const name = path.relative(process.cwd(), file);
  const problems = problemsIn(file);
  for (const { message, line, rule } of problems) {
    console.error(`${name}, line ${line} (${rule}): ${message}`);
  }
  if (problems.length === 0) {
    console.log(`${name} is valid.`);
    // ".example" leads nowhere (RFC 2606): the build uses it when it is given no address.
    if (/https:\/\/[^/"]+\.example[/"]/.test(readFileSync(file, "utf8"))) {
      console.log(`${name} is not for use: build with -- --env url=https://… to set its address.`);
    }
  }
  return problems.length === 0;
}

const ownManifests = ["manifest.xml", "dist/manifest.xml"]
  .map((file) => path.join(projectFolder, file))
  .filter((file, index) => index === 0 || existsSync(file));
const given = process.argv.slice(2).map((file) => path.resolve(process.env.INIT_CWD ?? "", file));

const valid = (given.length > 0 ? given : ownManifests).map(validate);
process.exitCode = valid.every(Boolean) ? 0 : 1;
