// The implementation plan: read, with an older version, copied, and the copy checked, in every language.
import { readFile } from 'node:fs/promises';
import { violations } from './support/axe.ts';
import { expect, test } from './support/own.ts';
import { LANGUAGES, type Language } from './support/pages.ts';
import { be } from './support/people.ts';

const NARROW = { width: 320, height: 640 };

for (const language of Object.keys(LANGUAGES) as Language[]) {
  test(`${language}: a plan is read, copied and its copy checked`, async ({ page, javaScriptEnabled }) => {
    const look = async () => {
      await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGES[language]);
      expect.soft(await violations(page, javaScriptEnabled)).toEqual([]);
      await page.setViewportSize(NARROW);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, 'in 320 pixels').toBeLessThanOrEqual(NARROW.width);
    };
    await be(page, 'Alva Provström', '/planer', language);
    await look();
    await page.locator('main .booked h2 a').first().press('Enter');
    await page.waitForURL(/\/planer\/[^/]+$/);
    await look();
    // Own words stand apart, in the language they were said in.
    await expect(page.locator('main .own-words blockquote').first()).toBeVisible();
    const href = await page.locator('main a[href$="/kopia.pdf"]').getAttribute('href');
    const coming = page.waitForEvent('download');
    await page.locator('main a[href$="/kopia.pdf"]').press('Enter');
    const copy = await readFile(await (await coming).path());
    expect(copy.subarray(0, 5).toString()).toBe('%PDF-');
    // An older version says that it is one, and leads to the newest.
    await page.goto(href!.replace(/\/\d+\/kopia\.pdf$/, '/1'));
    await look();
    await page.locator('main .notice a').first().press('Enter');
    await page.waitForURL(/\/planer\/[^/]+$/);

    await page.goto(`/${language}/kontrollera`);
    const check = async (buffer: Buffer, kind: string) => {
      await page.locator('#fil').setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer });
      await page.locator('main form button[type=submit]').press('Enter');
      await expect(page.locator(`main .notice.${kind}`)).toBeVisible();
      await look();
    };
    await check(copy, 'notice-good');
    const changed = Buffer.from(copy);
    changed[1000] = changed[1000]! ^ 1;
    await check(changed, 'notice-warn');
    await page.locator('main form button[type=submit]').press('Enter');
    await expect(page.locator('#fil')).toHaveAttribute('aria-invalid', 'true');
    await look();
  });
}
