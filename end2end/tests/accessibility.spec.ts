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

    test('says its language and subject, and fits in 320 pixels', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      expect.soft(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${base}(-|$)`));
      await expect.soft(page).toHaveTitle(/\S/);
      await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      // WCAG 1.4.10
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
}
