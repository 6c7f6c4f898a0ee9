import type { Page } from "playwright-core";

/**
 * Types into cells of the grid one below the other, from a cell chosen by the name box. The text goes in at one stroke: key
 * by key, the grid's list of suggestions can still be open when Enter comes, and takes another function's name.
 */
export async function typeIntoGrid(page: Page, address: string, entries: readonly string[]) {
  const nameBox = page.locator("#grid input").first();
  await nameBox.fill(address);
  await nameBox.press("Enter");
  for (const entry of entries) {
    await page.keyboard.type(entry.slice(0, 1));
    await page.keyboard.insertText(entry.slice(1));
    await page.keyboard.press("Enter");
  }
}
