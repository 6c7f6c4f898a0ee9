import chromium from "@sparticuz/chromium";
import type { Browser } from "playwright-core";
import { chromium as playwright } from "playwright-core";

/** A Chromium without a window: on Linux that of the npm package, elsewhere an installed Chrome or Edge. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === "linux")
    return playwright.launch({
      executablePath: await chromium.executablePath(),
      args: [...chromium.args, "--no-sandbox"],
    });
  try {
    return await playwright.launch({ channel: "chrome" });
  } catch {
    return playwright.launch({ channel: "msedge" });
  }
}
