// Journeys of those who are logged in: for a child, with an ended power of attorney, through one's own data.
import { readFile } from 'node:fs/promises';
import { press } from './support/keys.ts';
import { LANGUAGES, type Language } from './support/pages.ts';
import { type Page, expect, test } from './support/own.ts';
import { actFor, be } from './support/people.ts';

const NARROW = { width: 320, height: 640 };

/** The rows of who has looked, the newest first. */
const log = (page: Page) => page.locator('main ol.messages li');

// R-ACT-1, R-ACT-2
for (const language of Object.keys(LANGUAGES) as Language[]) {
  test(`${language}: a guardian acts for a youth of 16, and every page says so until they stop`, async ({ page }) => {
    await page.setViewportSize(NARROW);
    await be(page, 'Nora Exempelsson', '/ombud', language);
    await actFor(page, 'Tuva Exempelsson', language);
    const banner = page.locator('.acting');
    for (const path of ['', '/utforare', '/utforare/sympati', '/valguide', '/min-sida', '/val', '/ombud', '/kontakt', '/finns-inte']) {
      await page.goto(`/${language}${path}`);
      await expect(banner, path).toContainText('Tuva Exempelsson');
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, `${path} in 320 pixels`).toBeLessThanOrEqual(NARROW.width);
    }
    // What is the youth's alone stays closed (R-ACT-1), with a way on.
    const answer = await page.goto(`/${language}/min-sida/logg`);
    expect(answer?.status()).toBe(403);
    await expect(page.locator(`main a[href="/${language}/ombud"]`)).toBeVisible();
    await banner.getByRole('button').click();
    await expect(page).toHaveURL(`/${language}/ombud?klart=slutat`);
    await expect(page.locator('main .notice')).toBeVisible();
    await expect(banner).toHaveCount(0);
    await page.goto(`/${language}/min-sida`);
    await expect(page.locator('main h1')).not.toContainText('Tuva');
  });
}

// R-ACT-5
test('the youth sees that the guardian has looked, and in what role', async ({ page, browser }) => {
  await be(page, 'Nora Exempelsson');
  await actFor(page, 'Tuva Exempelsson');
  const context = await browser.newContext();
  const tuva = await context.newPage();
  await be(tuva, 'Tuva Exempelsson', '/min-sida/logg');
  await expect(log(tuva).filter({ hasText: 'Nora Exempelsson, vårdnadshavare' })).toHaveCount(2);
  await expect(log(tuva).filter({ hasText: 'Såg din sida' })).toContainText('Nora Exempelsson');
  // The other parent, who has not looked, is not named.
  await expect(tuva.locator('main')).not.toContainText('Elias');
  await context.close();
});

// R-ACT-1, R-ACT-2: ASVS 8.3.2
test('a power of attorney that ends is refused at the next click, even of a form', async ({ page, browser }) => {
  await be(page, 'Sixten Provström');
  await actFor(page, 'Alva Provström');
  await page.goto('/sv/val');
  const context = await browser.newContext();
  const alva = await context.newPage();
  await be(alva, 'Alva Provström', '/ombud');
  await alva.getByRole('link', { name: /^Avsluta fullmakten/ }).click();
  await alva.getByRole('button', { name: 'Ja, avsluta fullmakten' }).click();
  await expect(alva.locator('main .notice')).toContainText('Fullmakten för Sixten Provström är avslutad.');

  const answer = page.waitForResponse((response) => response.request().isNavigationRequest());
  await page.locator('main a.button').first().click();
  expect((await answer).status()).toBe(403);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du kan inte längre göra saker för personen');
  await expect(page.locator('.acting')).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText('Alva');
  await page.locator('main').getByRole('link', { name: 'Ändra för vem du gör något' }).click();
  await expect(page.locator('main li', { hasText: 'Alva Provström' }).getByRole('button')).toHaveCount(0);
  await expect(page.locator('main li', { hasText: 'Alva Provström' })).toContainText('Har avslutats.');

  // The person reads both: what was done for them, and that they ended it.
  await alva.goto('/sv/min-sida/logg');
  await expect(log(alva).filter({ hasText: 'Sixten Provström, fullmakt' }).first()).toBeVisible();
  await expect(log(alva).filter({ hasText: 'Avslutade en fullmakt' })).toContainText('Du');
  await context.close();
});

// R-ACT-4
test('one’s data can be read, taken along as a file, and a consent taken back', async ({ page }) => {
  await be(page, 'Alva Provström', '/min-sida/uppgifter');
  await expect(page.locator('main')).toContainText('Exempelgatan 1, 168 99 Bromma');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Hämta allt som en fil' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('stodvalet.json');
  const text = await readFile(await file.path(), 'utf8');
  const told = JSON.parse(text) as Record<string, unknown>;
  expect(text).toContain('Exempelgatan 1, 168 99 Bromma');
  expect(text).toContain('Lena Provström');
  expect(Object.keys(told).length).toBeGreaterThan(3);
  await page.locator('form[action*="/min-sida/samtycke/"] button').click();
  await expect(page).toHaveURL('/sv/min-sida/uppgifter?klart=samtycke#samtycken');
  await expect(page.locator('main .notice')).toBeVisible();
  await expect(page.locator('form[action*="/min-sida/samtycke/"]')).toHaveCount(0);
  await page.goto('/sv/min-sida/logg');
  await expect(log(page).first()).toContainText('Tog tillbaka ett samtycke');
});

test('by keyboard alone one logs in, acts for a child, stops and logs out', async ({ page }) => {
  await page.goto('/sv/min-sida');
  await press(page, page.getByRole('link', { name: 'Logga in som en påhittad person' }), 'Enter');
  await press(page, page.locator('main').getByRole('button', { name: 'Nora Exempelsson' }), 'Enter');
  await expect(page).toHaveURL('/sv/min-sida');
  await press(page, page.getByRole('link', { name: 'Välj för vem du gör något' }), 'Enter');
  await press(page, page.locator('main').getByRole('button', { name: 'Lo Exempelsson' }), 'Space');
  await expect(page.locator('.acting')).toContainText('Lo Exempelsson');
  await press(page, page.locator('.acting').getByRole('button', { name: 'Sluta' }), 'Enter');
  await expect(page).toHaveURL('/sv/ombud?klart=slutat');
  await press(page, page.getByRole('button', { name: 'Logga ut' }), 'Enter');
  await expect(page).toHaveURL('/sv/utloggad');
  await page.goBack();
  // Nothing of what was seen is kept by the browser.
  await expect(page.locator('main')).not.toContainText('Exempelsson');
});
