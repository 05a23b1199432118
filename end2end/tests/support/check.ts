// What every page of a journey has to be.
import { type Page, expect } from '@playwright/test';
import { violations } from './axe.ts';
import { LANGUAGES, type Language } from './pages.ts';

const NARROW = { width: 320, height: 640 };

/** The page as it stands: accessible, in its language, and no wider than a small telephone. */
export async function check(page: Page, language: Language, scripts: boolean | undefined): Promise<void> {
  const where = new URL(page.url()).pathname;
  await expect.soft(page.locator('html'), where).toHaveAttribute('lang', LANGUAGES[language]);
  await expect.soft(page.locator('h1'), where).toHaveCount(1);
  expect.soft(await violations(page, scripts), where).toEqual([]);
  const wide = page.viewportSize();
  await page.setViewportSize(NARROW);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${where} in 320 pixels`).toBeLessThanOrEqual(NARROW.width);
  if (wide) await page.setViewportSize(wide);
}
