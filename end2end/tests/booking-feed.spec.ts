// A calendar that follows the bookings: its page is accessible in every language, and its address works until it ends.
import { violations } from './support/axe.ts';
import { expect, test } from './support/own.ts';
import { LANGUAGES, type Language } from './support/pages.ts';
import { be } from './support/people.ts';

const NARROW = { width: 320, height: 640 };

for (const language of Object.keys(LANGUAGES) as Language[]) {
  test(`${language}: an address for the calendar is made, used and taken away`, async ({
    page,
    request,
    javaScriptEnabled,
  }) => {
    const look = async () => {
      await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGES[language]);
      expect.soft(await violations(page, javaScriptEnabled)).toEqual([]);
      await page.setViewportSize(NARROW);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, 'in 320 pixels').toBeLessThanOrEqual(NARROW.width);
    };
    await be(page, 'Aino Esimerkkilä', '/bokningar/prenumerera', language);
    await look();
    await page.locator('input[name=namn][value=ja]').check();
    await page.locator('main form').filter({ has: page.locator('input[name=namn]') }).getByRole('button').click();
    await page.waitForURL('**/prenumerera?klart=sparat');
    await look();
    const address = new URL(await page.locator('#adress').inputValue());
    const calendar = await request.get(address.pathname);
    expect(calendar.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
    await page.locator('main form').filter({ has: page.locator('input[name=avsluta]') }).getByRole('button').click();
    await page.waitForURL('**/prenumerera?klart=slut');
    await look();
    expect((await request.get(address.pathname)).status()).toBe(404);
  });
}
