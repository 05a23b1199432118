// Looking at what is booked, moving it, cancelling it, and telling that nobody came: in every language, with and without
// JavaScript, and by keyboard alone.
import { violations } from './support/axe.ts';
import { book, hasBeen, inDays, own } from './support/booked.ts';
import { choose, press } from './support/keys.ts';
import { type Page, expect, test } from './support/own.ts';
import { LANGUAGES, type Language } from './support/pages.ts';
import { be } from './support/people.ts';

const NARROW = { width: 320, height: 640 };
const NAME = 'Aino Esimerkkilä';

/** The page as it stands: accessible, in its language, and no wider than a small telephone. */
async function check(page: Page, language: Language, scripts: boolean | undefined): Promise<void> {
  const where = new URL(page.url()).pathname;
  await expect.soft(page.locator('html'), where).toHaveAttribute('lang', LANGUAGES[language]);
  await expect.soft(page.locator('h1'), where).toHaveCount(1);
  // R-BOOK-14: the telephone is always beside, but the month is a table and nothing else.
  if (!where.endsWith('/manad')) await expect.soft(page.locator('main aside'), where).toHaveCount(1);
  expect.soft(await violations(page, scripts), where).toEqual([]);
  const wide = page.viewportSize();
  await page.setViewportSize(NARROW);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${where} in 320 pixels`).toBeLessThanOrEqual(NARROW.width);
  expect.soft(await violations(page, scripts), `${where} in 320 pixels`).toEqual([]);
  if (wide) await page.setViewportSize(wide);
}

const send = (page: Page) => page.locator('main form#bokning button[type=submit].button').first().click();

for (const language of Object.keys(LANGUAGES) as Language[]) {
  test(`${language}: a session is looked at, moved, and cancelled in time`, async ({ page, javaScriptEnabled }) => {
    test.setTimeout(120_000);
    const look = () => check(page, language, javaScriptEnabled);
    await be(page, NAME, '/min-sida', language);
    const first = await book(page, language, inDays(12), '13', '15');
    await look();
    await page.goto(`/${language}/bokningar`);
    await look();
    await expect(page.locator(`main a[href="${first}"]`)).toBeVisible();
    await page.goto(`/${language}/bokningar/manad?manad=${inDays(12).slice(0, 7)}`);
    await expect(page.locator(`table caption`)).toHaveCount(1);
    await look();
    await page.locator('main a[rel=next]').click();
    await look();
    await page.goto(first);

    await page.locator('main a[href$="/flytta"]').click();
    await look();
    // What is no day is told at the field, and nothing is lost.
    await own(page, '31 november', '13', '15');
    await send(page);
    await expect(page.locator('.error-summary')).toBeVisible();
    await expect(page.locator('#dag')).toHaveValue('31 november');
    await look();
    await own(page, inDays(13), '13', '15');
    await send(page);
    await page.waitForURL((url) => /\/bokningar\/B-[^/]+$/.test(url.pathname) && url.pathname !== first);
    await look();
    const second = new URL(page.url()).pathname;
    await page.goto(first);
    await expect(page.locator(`main a[href="${second}"]`)).toBeVisible();
    await look();

    await page.goto(second);
    await page.locator('main a[href$="/avboka"]').click();
    await look();
    await page.locator('input[name=skal]').first().check();
    await send(page);
    await page.waitForURL(`**${second}`);
    await expect(page.locator('main a[href$="/avboka"]')).toHaveCount(0);
    await look();
  });

  test(`${language}: nobody came, and what follows is said`, async ({ page, data, javaScriptEnabled }) => {
    test.setTimeout(60_000);
    const look = () => check(page, language, javaScriptEnabled);
    await be(page, NAME, '/min-sida', language);
    const address = await book(page, language, inDays(12), '13', '15');
    await hasBeen(data, address);
    await page.goto(address);
    await look();
    await page.locator('main a[href$="/ingen-kom"]').click();
    await look();
    await send(page);
    await expect(page.locator('.error-summary')).toBeVisible();
    await look();
    await page.locator('input[name=vad][value=ingen]').check();
    await send(page);
    await page.waitForURL(`**${address}`);
    await expect(page.locator('main a[href$="/ingen-kom"]')).toHaveCount(0);
    await look();
  });

  test(`${language}: what is typed comes along to another language`, async ({ page }) => {
    await be(page, NAME, '/min-sida', language);
    const address = await book(page, language, inDays(12), '13', '15');
    await page.goto(`${address}/flytta`);
    await own(page, 'nästa vecka', '9', '11');
    const other = language === 'fi' ? 'sv' : 'fi';
    await page.locator(`button[form=bokning][formaction^="/${other}/"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect(page.locator('#dag')).toHaveValue('nästa vecka');
  });
}

test('by keyboard alone one moves, cancels and tells that nobody came', async ({ page, data }) => {
  test.setTimeout(60_000);
  await be(page, NAME, '/min-sida');
  const first = await book(page, 'sv', inDays(12), '13', '15');
  await press(page, page.locator('main a[href$="/flytta"]'), 'Enter');
  if ((await page.locator('input[type=radio][name=forslag]').count()) > 0) await choose(page, 'forslag', 'egen');
  for (const [field, typed] of Object.entries({ dag: inDays(13), fran: '13', till: '15' })) {
    await page.locator(`#${field}`).focus();
    await page.keyboard.type(typed);
  }
  // Enter in the last field sends the form.
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => /\/bokningar\/B-[^/]+$/.test(url.pathname) && url.pathname !== first);
  const second = new URL(page.url()).pathname;
  await press(page, page.locator('main a[href$="/avboka"]'), 'Enter');
  await choose(page, 'skal', 'sjuk');
  await press(page, page.locator('main form#bokning button[type=submit].button'), 'Enter');
  await page.waitForURL(`**${second}`);

  const third = await book(page, 'sv', inDays(12), '13', '15');
  await hasBeen(data, third);
  await page.goto(third);
  await press(page, page.locator('main a[href$="/ingen-kom"]'), 'Enter');
  await choose(page, 'vad', 'ingen');
  await press(page, page.locator('main form#bokning button[type=submit].button'), 'Enter');
  await page.waitForURL(`**${third}`);
});
