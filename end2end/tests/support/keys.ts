// Going about a page by keyboard alone.
import type { Locator, Page } from '@playwright/test';

// More stops than any page has.
const MOST_STOPS = 300;

/** Presses Tab until `target` has focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const goal = await target.elementHandle();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((element) => element === document.activeElement, goal)) return;
  }
  throw new Error(`Tab never came to ${target}`);
}

/** Tabs to `target` and presses a key there. */
export async function press(page: Page, target: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Tabs to a list and goes down it to the option with this value. */
export async function pick(page: Page, list: Locator, value: string): Promise<void> {
  await tabTo(page, list);
  for (let step = 0; step < MOST_STOPS; step += 1) {
    if ((await list.inputValue()) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no option ${value}`);
}

/** Tabs to the chosen radio button, or the first, and goes down to the one with this value. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  const group = page.locator(`input[type=radio][name=${name}]`);
  const checked = page.locator(`input[type=radio][name=${name}]:checked`);
  const begin = (await checked.count()) > 0 ? checked : group.first();
  await tabTo(page, begin);
  await page.keyboard.press('Space');
  for (let step = await group.count(); step > 0; step -= 1) {
    if ((await checked.inputValue()) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no option ${value}`);
}
