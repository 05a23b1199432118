// The calendar beside the field for the day: by keyboard alone, in every language; without JavaScript nothing is seen of it.
import { requestsOf } from './support/bytes.ts';
import { check } from './support/check.ts';
import { type Page, expect, test } from './support/clocked.ts';
import { press, tabTo } from './support/keys.ts';
import { LANGUAGES, type Language } from './support/pages.ts';
import { be } from './support/people.ts';

const NOW = '2026-12-02T10:00:00+01:00';

interface Words {
  month: string;
  next: string;
  free: RegExp;
  past: RegExp;
  eve: RegExp;
  day: RegExp;
  chosen: RegExp;
}

const FI: Words = {
  month: 'joulukuu 2026',
  next: 'tammikuu 2027',
  free: /^\p{L}+ \d+\. joulukuuta 2026(, tänään)?, vapaita aikoja$/u,
  past: /^tiistai 1\. joulukuuta 2026, on jo mennyt$/,
  eve: /^torstai 24\. joulukuuta 2026, jouluaatto, palveluntuottajalla on kiinni, mutta voit kysyä$/,
  day: /^\d+\. tammikuuta 2027$/,
  chosen: /Valittu päivä: \p{L}+ \d+\. tammikuuta 2027/u,
};

const SV: Words = {
  month: 'december 2026',
  next: 'januari 2027',
  free: /^\p{L}+ \d+ december 2026(, i dag)?, lediga tider$/u,
  past: /^tisdag 1 december 2026, har varit$/,
  eve: /^torsdag 24 december 2026, julafton, utföraren har stängt, men du kan fråga$/,
  day: /^\d+ januari 2027$/,
  chosen: /Vald dag: \p{L}+ \d+ januari 2027/u,
};

const WORDS: Record<Language, Words> = {
  sv: SV,
  fi: FI,
  'sv-lattlast': { ...SV, eve: /julafton, de har stängt/, chosen: /Du har valt \p{L}+ \d+ januari 2027/u },
  'fi-selko': { ...FI, eve: /jouluaatto, heillä on kiinni/, chosen: /Valitsit päivän: \p{L}+ \d+\. tammikuuta 2027/u },
};

const opener = (page: Page) => page.locator('[data-calendar=open]');
const dialog = (page: Page) => page.locator('dialog.calendar');
const focused = (page: Page) => page.locator('td:focus');

/** Raili, where it is asked when. */
async function toWhen(page: Page, language: Language): Promise<void> {
  await be(page, 'Raili Esimerkkinen', '/min-sida', language);
  await page.goto(`/${language}/bokningar/ny`);
  await page.waitForURL('**/vad');
  await page.locator('#vad').fill('Vi ska på bröllop.');
  await page.locator('main form#bokning .actions button').first().click();
  await page.waitForURL('**/nar');
}

for (const language of Object.keys(LANGUAGES) as Language[]) {
  const words = WORDS[language];

  test(`${language}: a day is picked by keyboard alone`, async ({ page, at, javaScriptEnabled }) => {
    test.skip(!javaScriptEnabled, 'without JavaScript one writes the day');
    test.setTimeout(60_000);
    await at(NOW);
    await toWhen(page, language);
    // The press that wakes the island is not lost.
    await press(page, opener(page), 'Enter');
    await expect(dialog(page)).toBeVisible();
    await expect(dialog(page).locator('[data-calendar=month]')).toHaveText(words.month);
    await expect(dialog(page).getByRole('grid')).toHaveCount(1);
    await expect(dialog(page).getByRole('columnheader')).toHaveCount(7);
    // It begins at a day with free times, and says so.
    await expect(focused(page)).toHaveAttribute('aria-label', words.free);
    await check(page, language, javaScriptEnabled);

    const first = Number(await focused(page).innerText());
    await page.keyboard.press('ArrowRight');
    await expect(focused(page)).toHaveText(String(first + 1));
    await page.keyboard.press('ArrowDown');
    await expect(focused(page)).toHaveText(String(first + 8));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await expect(focused(page)).toHaveText(String(first));
    // What has been says so, and is not picked.
    for (let step = 1; step < first; step += 1) await page.keyboard.press('ArrowLeft');
    await expect(focused(page)).toHaveAttribute('aria-label', words.past);
    await expect(focused(page)).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press('PageUp');
    await expect(focused(page)).toHaveText('1');
    // Christmas Eve says that it is one, and that the provider is closed; that can still be asked for.
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(focused(page)).toHaveAttribute('aria-label', words.eve);
    await page.keyboard.press('Home');
    await expect(focused(page)).toHaveText('21');
    await page.keyboard.press('End');
    await expect(focused(page)).toHaveText('27');
    await page.keyboard.press('PageDown');
    await expect(focused(page)).toHaveText('27');
    await expect(dialog(page).locator('[data-calendar=month]')).toHaveText(words.next);
    await expect(dialog(page).locator('table:visible')).toHaveCount(1);
    await check(page, language, javaScriptEnabled);

    // Escape changes nothing and leads back.
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(opener(page)).toBeFocused();
    await expect(page.locator('#dag')).toHaveValue('');

    // By the buttons too: everything in the calendar can be reached.
    await page.keyboard.press('Enter');
    await press(page, dialog(page).locator('[data-calendar=next]'), 'Space');
    await expect(dialog(page).locator('[data-calendar=month]')).toHaveText(words.next);
    await tabTo(page, dialog(page).locator('td[tabindex="0"]'));
    await page.keyboard.press('Space');
    await expect(dialog(page)).toBeHidden();
    await expect(opener(page)).toBeFocused();
    await expect(opener(page)).toHaveAccessibleName(words.chosen);
    await expect(page.locator('#dag')).toHaveValue(words.day);
    const own = page.locator('input[type=radio][name=forslag][value=egen]');
    if ((await own.count()) > 0) await expect(own).toBeChecked();
    // Opened again it stands on that day.
    const picked = /\d+/.exec(await page.locator('#dag').inputValue())![0];
    await page.keyboard.press('Enter');
    await expect(focused(page)).toHaveText(picked);
    await expect(focused(page)).toHaveAttribute('aria-selected', 'true');
    await press(page, dialog(page).locator('[data-calendar=close]'), 'Enter');
    await expect(opener(page)).toBeFocused();

    // What is picked is understood as what is written.
    await tabTo(page, page.locator('#fran'));
    await page.keyboard.type('10');
    await tabTo(page, page.locator('#till'));
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/vem');
  });
}

test('where a booking is moved there is the same calendar', async ({ page, at, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'without JavaScript one writes the day');
  await at(NOW);
  await be(page, 'Aino Esimerkkilä', '/bokningar');
  await page.locator('main a[href*="/bokningar/B-"]').first().click();
  await page.locator('main a[href$="/flytta"]').click();
  const requests = requestsOf(page);
  await page.waitForTimeout(300);
  expect(requests).toEqual([]);
  await opener(page).click();
  await dialog(page).locator('td:visible:not([aria-disabled])').last().click();
  await expect(page.locator('#dag')).toHaveValue('31 december 2026');
  await expect(opener(page)).toBeFocused();
});

test('without JavaScript nothing is seen of it', async ({ page, at, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled !== false, 'with JavaScript it is seen');
  await at(NOW);
  await toWhen(page, 'sv');
  await expect(page.locator('#dag')).toBeVisible();
  await expect(opener(page)).toBeHidden();
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator('main')).not.toContainText('har varit');
  await page.locator('main').press('Tab');
  await check(page, 'sv', javaScriptEnabled);
});
