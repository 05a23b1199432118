// Booking a session and a series, in every language, with and without JavaScript, and by keyboard alone.
import { check } from './support/check.ts';
import { choose, press, tabTo } from './support/keys.ts';
import { type Page, expect, test } from './support/own.ts';
import { LANGUAGES, type Language } from './support/pages.ts';
import { be } from './support/people.ts';

/** The first Saturday at least so many days ahead: what is booked does not depend on the day of the test. */
function saturday(ahead: number): Date {
  const day = new Date();
  day.setUTCHours(12, 0, 0, 0);
  day.setUTCDate(day.getUTCDate() + ahead);
  day.setUTCDate(day.getUTCDate() + ((6 - day.getUTCDay() + 7) % 7));
  return day;
}

const iso = (day: Date) => day.toISOString().slice(0, 10);
const later = (day: Date, days: number) => new Date(day.getTime() + days * 86_400_000);

const forward = (page: Page) => page.locator('main form#bokning .actions button.button:not(.button-quiet)').click();

/** Types a time of one's own. */
async function type(page: Page, day: string, from: string, to: string): Promise<void> {
  const own = page.locator('input[type=radio][name=forslag][value=egen]');
  if ((await own.count()) > 0) await own.check();
  await page.locator('#dag').fill(day);
  await page.locator('#fran').fill(from);
  await page.locator('#till').fill(to);
}

/** Answers the first question; Raili's decision is the only one that she has, and is not asked for. */
async function begin(page: Page, language: Language, look: () => Promise<void>): Promise<void> {
  await be(page, 'Raili Esimerkkinen', '/min-sida', language);
  await page.goto(`/${language}/bokningar/ny`);
  await page.waitForURL('**/vad');
  await forward(page);
  await expect(page.locator('.error-summary')).toBeVisible();
  await look();
  await page.locator('#vad').fill('Vi ska på bröllop.');
  await look();
  await forward(page);
  await page.waitForURL('**/nar');
  await expect(page.locator('main aside a[href^="tel:"]')).not.toHaveCount(0);
}

/** Anybody may come: who came last time need not work then. */
const anybody = (page: Page) => page.locator('input[name=ledsagare][value=""]');

/** From the wishes to what is to be checked. */
async function onToChecking(page: Page, look: () => Promise<void>): Promise<void> {
  await page.waitForURL('**/vem');
  if ((await anybody(page).count()) > 0) await anybody(page).check();
  await page.locator('input[name=finska][value=ja]').check();
  await look();
  await forward(page);
  await page.waitForURL('**/kontrollera');
  await look();
}

for (const language of Object.keys(LANGUAGES) as Language[]) {
  test(`${language}: a carer books relief for a Saturday evening`, async ({ page, javaScriptEnabled }) => {
    test.setTimeout(120_000);
    const look = () => check(page, language, javaScriptEnabled);
    await begin(page, language, look);
    await look();
    // A day that does not exist is told at its field, and what was typed is still there.
    await type(page, '31 april', '18', '20');
    await forward(page);
    await expect(page.locator('#dag-fel')).toBeVisible();
    await expect(page.locator('#dag')).toHaveValue('31 april');
    await look();
    const day = saturday(21);
    await type(page, iso(day), 'kl 18', '20');
    // The language switch takes along what is typed.
    const other: Language = language === 'sv' ? 'fi' : 'sv';
    await page.locator(`button[form=bokning][formaction^="/${other}/"]`).first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGES[other]);
    await expect(page.locator('#dag')).toHaveValue(iso(day));
    await page.locator(`button[form=bokning][formaction^="/${language}/"]`).first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGES[language]);
    await forward(page);
    await onToChecking(page, look);
    await expect(page.locator('dl.fact-list')).toContainText('Vi ska på bröllop.');
    await forward(page);
    await page.waitForURL(/\/bokningar\/B-/);
    const receipt = page.url();
    await look();
    // Going back and on again books nothing more: what was filled in is a booking now.
    await page.goto(receipt.replace(/B-.*/, 'ny'));
    await page.waitForURL('**/vad');
    await expect(page.locator('#vad')).toHaveValue('');
  });

  test(`${language}: a carer books every week, and sees each time first`, async ({ page, javaScriptEnabled }) => {
    test.setTimeout(120_000);
    const look = () => check(page, language, javaScriptEnabled);
    await begin(page, language, look);
    const first = saturday(21);
    await type(page, iso(first), '13', '15');
    await page.locator('input[name=igen][value=vecka]').check();
    await page.locator('#sista').fill(iso(later(first, 14)));
    await look();
    await forward(page);
    await onToChecking(page, look);
    await expect(page.locator('main ul li .badge')).toHaveCount(3);
    // One answer is changed, and the others stay.
    await page.locator('dl.fact-list a[href$="/vem"]').click();
    await expect(page.locator('input[name=finska][value=ja]')).toBeChecked();
    await page.locator('#onskemal').fill('Ring först.');
    await forward(page);
    await page.waitForURL('**/kontrollera');
    await expect(page.locator('dl.fact-list')).toContainText('Ring först.');
    await forward(page);
    await page.waitForURL(/\/bokningar\/B-/);
    await look();
  });
}

test('by keyboard alone one books', async ({ page }) => {
  await be(page, 'Raili Esimerkkinen', '/min-sida');
  await page.goto('/sv/bokningar/ny');
  await tabTo(page, page.locator('#vad'));
  await page.keyboard.type('Jag behöver vila.');
  const on = () => page.locator('main form#bokning .actions button').first();
  await press(page, on(), 'Enter');
  await page.waitForURL('**/nar');
  const own = page.locator('input[type=radio][name=forslag][value=egen]');
  if ((await own.count()) > 0) await choose(page, 'forslag', 'egen');
  await tabTo(page, page.locator('#dag'));
  await page.keyboard.type(iso(saturday(21)));
  await tabTo(page, page.locator('#fran'));
  await page.keyboard.type('10');
  await tabTo(page, page.locator('#till'));
  await page.keyboard.type('12');
  // Enter in a field goes on.
  await page.keyboard.press('Enter');
  await page.waitForURL('**/vem');
  if ((await anybody(page).count()) > 0) await choose(page, 'ledsagare', '');
  await press(page, on(), 'Enter');
  await page.waitForURL('**/kontrollera');
  await press(page, on(), 'Enter');
  await page.waitForURL(/\/bokningar\/B-/);
});
