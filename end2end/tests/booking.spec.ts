// Looking at what is booked, moving it, cancelling it, and telling that nobody came: in every language, with and without
// JavaScript, and by keyboard alone.
import { book, hasBeen, inDays, own } from './support/booked.ts';
import { check } from './support/check.ts';
import { choose, press } from './support/keys.ts';
import { type Page, expect, test } from './support/own.ts';
import { LANGUAGES, type Language } from './support/pages.ts';
import { be } from './support/people.ts';

const NAME = 'Aino Esimerkkilä';

/** The page as it stands, with the telephone beside it (R-BOOK-14); the month is a table and nothing else. */
async function look(page: Page, language: Language, scripts: boolean | undefined): Promise<void> {
  const where = new URL(page.url()).pathname;
  if (!where.endsWith('/manad')) await expect.soft(page.locator('main aside'), where).toHaveCount(1);
  await check(page, language, scripts);
}

const send = (page: Page) => page.locator('main form#bokning button[type=submit].button').first().click();

for (const language of Object.keys(LANGUAGES) as Language[]) {
  test(`${language}: a session is looked at, moved, and cancelled in time`, async ({ page, javaScriptEnabled }) => {
    test.setTimeout(120_000);
    const seen = () => look(page, language, javaScriptEnabled);
    await be(page, NAME, '/min-sida', language);
    const first = await book(page, language, inDays(12), '9', '11');
    await seen();
    await page.goto(`/${language}/bokningar`);
    await seen();
    await expect(page.locator(`main a[href="${first}"]`)).toBeVisible();
    await page.goto(`/${language}/bokningar/manad?manad=${inDays(12).slice(0, 7)}`);
    await expect(page.locator(`table caption`)).toHaveCount(1);
    await seen();
    await page.locator('main a[rel=next]').click();
    await seen();
    await page.goto(first);

    await page.locator('main a[href$="/flytta"]').click();
    await seen();
    // What is no day is told at the field, and nothing is lost.
    await own(page, '31 november', '9', '11');
    await send(page);
    await expect(page.locator('.error-summary')).toBeVisible();
    await expect(page.locator('#dag')).toHaveValue('31 november');
    await seen();
    await own(page, inDays(13), '9', '11');
    await send(page);
    await page.waitForURL((url) => /\/bokningar\/B-[^/]+$/.test(url.pathname) && url.pathname !== first);
    await seen();
    const second = new URL(page.url()).pathname;
    await page.goto(first);
    await expect(page.locator(`main a[href="${second}"]`)).toBeVisible();
    await seen();

    await page.goto(second);
    await page.locator('main a[href$="/avboka"]').click();
    await seen();
    await page.locator('input[name=skal]').first().check();
    await send(page);
    await page.waitForURL(`**${second}`);
    await expect(page.locator('main a[href$="/avboka"]')).toHaveCount(0);
    await seen();
  });

  test(`${language}: nobody came, and what follows is said`, async ({ page, data, javaScriptEnabled }) => {
    test.setTimeout(60_000);
    const seen = () => look(page, language, javaScriptEnabled);
    await be(page, NAME, '/min-sida', language);
    const address = await book(page, language, inDays(12), '9', '11');
    await hasBeen(data, address);
    await page.goto(address);
    await seen();
    await page.locator('main a[href$="/ingen-kom"]').click();
    await seen();
    await send(page);
    await expect(page.locator('.error-summary')).toBeVisible();
    await seen();
    await page.locator('input[name=vad][value=ingen]').check();
    await send(page);
    await page.waitForURL(`**${address}`);
    await expect(page.locator('main a[href$="/ingen-kom"]')).toHaveCount(0);
    await seen();
  });

  test(`${language}: what is typed comes along to another language`, async ({ page }) => {
    await be(page, NAME, '/min-sida', language);
    const address = await book(page, language, inDays(12), '9', '11');
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
  const first = await book(page, 'sv', inDays(12), '9', '11');
  await press(page, page.locator('main a[href$="/flytta"]'), 'Enter');
  await page.waitForURL('**/flytta');
  if ((await page.locator('input[type=radio][name=forslag]').count()) > 0) await choose(page, 'forslag', 'egen');
  for (const [field, typed] of Object.entries({ dag: inDays(13), fran: '9', till: '11' })) {
    await page.locator(`#${field}`).focus();
    await page.keyboard.type(typed);
  }
  // Enter in the last field sends the form.
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => /\/bokningar\/B-[^/]+$/.test(url.pathname) && url.pathname !== first);
  const second = new URL(page.url()).pathname;
  await press(page, page.locator('main a[href$="/avboka"]'), 'Enter');
  await page.waitForURL('**/avboka');
  await choose(page, 'skal', 'sjuk');
  await press(page, page.locator('main form#bokning button[type=submit].button'), 'Enter');
  await page.waitForURL(`**${second}`);

  const third = await book(page, 'sv', inDays(12), '9', '11');
  await hasBeen(data, third);
  await page.goto(third);
  await press(page, page.locator('main a[href$="/ingen-kom"]'), 'Enter');
  await page.waitForURL('**/ingen-kom');
  await choose(page, 'vad', 'ingen');
  await press(page, page.locator('main form#bokning button[type=submit].button'), 'Enter');
  await page.waitForURL(`**${third}`);
});
