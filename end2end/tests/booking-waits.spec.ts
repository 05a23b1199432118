// Waiting for a time, and being away from housing support: noted, shown and taken back, in every language, with a
// keyboard alone where it is typed.
import { violations } from './support/axe.ts';
import { expect, test } from './support/own.ts';
import { LANGUAGES, type Language } from './support/pages.ts';
import { be } from './support/people.ts';

const NARROW = { width: 320, height: 640 };

for (const language of Object.keys(LANGUAGES) as Language[]) {
  test(`${language}: days away are told, seen and taken back`, async ({ page, javaScriptEnabled }) => {
    const look = async () => {
      await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGES[language]);
      expect.soft(await violations(page, javaScriptEnabled)).toEqual([]);
      await page.setViewportSize(NARROW);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, 'in 320 pixels').toBeLessThanOrEqual(NARROW.width);
    };
    await be(page, 'Alva Provström', '/bokningar/franvaro', language);
    await look();
    // A day that does not exist: told at its field, and what was typed stays.
    await page.locator('#forsta').fill(language.startsWith('fi') ? '31. marraskuuta' : '31 november');
    await page.locator('#forsta').press('Enter');
    await expect(page.locator('#forsta')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('#forsta')).toHaveValue(/31/);
    await look();
    await page.locator('#forsta').fill(language.startsWith('fi') ? 'huomenna' : 'i morgon');
    await page.locator('#forsta').press('Enter');
    await page.waitForURL('**/franvaro?klart=sparat');
    await look();
    await page.locator('main form[action$="/aterkalla"]').first().getByRole('button').press('Enter');
    await page.waitForURL('**/franvaro?klart=aterkallat');
    await look();
  });

  test(`${language}: a wait is asked for, or a free time is offered instead`, async ({ page, javaScriptEnabled }) => {
    await be(page, 'Aino Esimerkkilä', '/bokningar', language);
    await page.locator('main a[href$="/bokningar/vantan"]').click();
    await page.waitForURL('**/bokningar/vantan');
    expect.soft(await violations(page, javaScriptEnabled)).toEqual([]);
    await page.locator('input[name=beslut]').first().check();
    await page.locator('#forsta').fill(language.startsWith('fi') ? 'lauantai' : 'lördag');
    await page.locator('#langd').selectOption('60');
    await page.locator('#forsta').press('Enter');
    // Whichever it is, the page says what happened and what can be done.
    await expect(page.locator('main .notice').first()).toBeVisible();
    expect.soft(await violations(page, javaScriptEnabled)).toEqual([]);
  });
}
