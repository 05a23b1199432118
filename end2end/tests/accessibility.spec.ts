// Every public page in every language, with and without JavaScript.
import { expectAccessible, expectAccessibleWithoutScripts } from './support/axe.ts';
import { ALL_PAGES } from './support/pages.ts';
import { expect, test } from './support/test.ts';

for (const { path, base } of ALL_PAGES) {
  test.describe(path, () => {
    test('breaks no rule that axe can test', async ({ browser, page, baseURL, javaScriptEnabled }) => {
      if (!javaScriptEnabled) return expectAccessibleWithoutScripts(browser, `${baseURL}${path}`);
      await page.goto(path);
      await expectAccessible(page);
    });

    test('says its language and what it is about', async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      expect(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${base}(-|$)`));
      await expect(page).toHaveTitle(/\S/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    });

    // WCAG 1.4.10
    test('fits in 320 pixels', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(320);
    });
  });
}
