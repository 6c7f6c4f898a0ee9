import { execFile } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";

const home = join(__dirname, "../../..");

const contentTypes: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
};

export interface ServedPage {
  /** With a closing slash. */
  url: string;
  /** What is served. */
  folder: string;
  close(): Promise<void>;
}

async function build(folder: string): Promise<void> {
  try {
    // In a process of its own: jest's module registry is not what webpack and its loaders expect.
    await promisify(execFile)(
      process.execPath,
      [
        join(home, "node_modules/webpack/bin/webpack.js"),
        "--config",
        join(home, "workbench/page/webpack.config.js"),
        "--output-path",
        folder,
      ],
      { cwd: home }
    );
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`The workbench's page could not be built.\n${stdout ?? ""}${stderr ?? ""}`, {
      cause: error,
    });
  }
}

/** Builds the workbench's page into a temporary folder and serves it on a free port of this computer. */
export async function servePage(): Promise<ServedPage> {
  const folder = mkdtempSync(join(tmpdir(), "wres-workbench-"));
  await build(folder);
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://page").pathname));
    const file = join(folder, path === "/" ? "index.html" : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "Content-Type": contentTypes[extname(file)] ?? "application/octet-stream",
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    folder,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
