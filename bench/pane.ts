/**
 * How soon the pane can be seen and used: the production build in a real Chromium, on the workbench in place of Excel.
 *
 *     npx tsx bench/pane.ts [runs]
 *
 * Shown: the first text of the page is painted. Usable: the pane itself stands there. Looked: the tables of the sample
 * (3,850 staff and 18,000 other rows) are recognised. Milliseconds from the request for the page; Office.js comes from
 * node_modules, so the network of Microsoft's servers is not in the figures.
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { runWebpack } from "../test/build/run-webpack";
import { launchBrowser } from "../test/workbench/page/launch-browser";
import { servePage } from "../test/workbench/page/served-page";

const runs = Number(process.argv[2] ?? 5);

const officeScript = /<script[^>]*appsforoffice\.microsoft\.com[^>]*><\/script>/;

/** Puts the production pane into the folder of the workbench's page, with its Office.js in place of Microsoft's. */
function putProductionPane(folder: string): void {
  const production = runWebpack();
  for (const file of readdirSync(production).filter((name) => name.endsWith(".js"))) {
    cpSync(join(production, file), join(folder, file));
  }
  const page = readFileSync(join(production, "taskpane.html"), "utf8");
  if (!officeScript.test(page)) {
    throw new Error(`taskpane.html of the build loads no Office.js: ${officeScript} is not there.`);
  }
  const bridged = page.replace(
    officeScript,
    '<script src="office/excel-web-16.00.debug.js"></script><script src="pane-bridge.js"></script>'
  );
  writeFileSync(join(folder, "taskpane.html"), bridged);
  rmSync(production, { recursive: true, force: true });
}

const sinceRequest = (frame: Frame) => frame.evaluate(() => performance.now());

/** Opens the pane again in a page that is at rest, and tells when it got how far. */
async function measure(page: Page) {
  const pane = page.frameLocator("#pane-frame");
  const frame = page.frame({ url: /taskpane\.html/ });
  if (!frame) throw new Error("The page has no task pane.");
  await frame.goto(frame.url());
  await pane.getByRole("button", { name: "Write the WRES report" }).waitFor();
  const usable = await sinceRequest(frame);
  await pane.getByText(/^Staff list: /).waitFor();
  const looked = await sinceRequest(frame);
  const shown = await frame.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN
  );
  return { shown, usable, looked };
}

const median = (values: number[]) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

async function main(): Promise<void> {
  const served = await servePage();
  const browser = await launchBrowser();
  try {
    putProductionPane(served.folder);
    // One page for all runs: a Chromium of a single process ends with its page.
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    await page.goto(served.url);
    await page
      .frameLocator("#pane-frame")
      .getByText(/^Staff list: /)
      .waitFor();
    const measured = [];
    for (let run = 0; run < runs; run += 1) measured.push(await measure(page));
    for (const name of ["shown", "usable", "looked"] as const) {
      const values = measured.map((one) => one[name]);
      console.log(
        `${name.padEnd(7)} ${median(values).toFixed(0).padStart(5)} ms  (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)})`
      );
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
