import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "./launch-browser";
import { servePage } from "./served-page";

const screenshots = join(__dirname, "../../../out/screenshots");

/** The built workbench in a browser, and what it did that it must not do. */
export interface OpenWorkbench {
  page: Page;
  pane: FrameLocator;
  /** Errors of the console, of scripts and of requests. */
  problems: string[];
  /** Addresses of requests to anywhere but the page's own server. */
  foreignRequests: string[];
  /** The text that a cell shows. */
  displayed(sheet: string, address: string): Promise<string>;
  /** Waits until a cell shows something in particular. */
  untilDisplayed(sheet: string, address: string, expected: RegExp): Promise<string>;
  sheetNames(): Promise<string[]>;
  /** Keeps a picture of the page in out/screenshots. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the workbench; `name` begins the names of its pictures. */
export async function openWorkbench(
  name: string,
  viewport: { width: number; height: number }
): Promise<OpenWorkbench> {
  mkdirSync(screenshots, { recursive: true });
  const served = await servePage();
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport, acceptDownloads: true });
  const problems: string[] = [];
  const foreignRequests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(served.url) && !/^(data|blob):/.test(url)) foreignRequests.push(url);
  });
  await page.goto(served.url);

  const displayed = (sheet: string, address: string) =>
    page.evaluate(
      ([sheetName, cell]) => window.workbench?.displayed(sheetName, cell) ?? "",
      [sheet, address]
    );
  return {
    page,
    pane: page.frameLocator("#pane-frame"),
    problems,
    foreignRequests,
    displayed,
    async untilDisplayed(sheet, address, expected) {
      const deadline = Date.now() + 10_000;
      for (;;) {
        const text = await displayed(sheet, address);
        if (expected.test(text)) return text;
        if (Date.now() > deadline) throw new Error(`${sheet}!${address} shows "${text}".`);
        await page.waitForTimeout(50);
      }
    },
    sheetNames: () => page.evaluate(() => window.workbench?.sheetNames ?? []),
    async screenshot(picture) {
      await page.screenshot({ path: join(screenshots, `${name}-${picture}.png`) });
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
