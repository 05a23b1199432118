// The clock at a session's edges: noon of the day before (R-BOOK-3), and the nights when summer time begins and ends.
// In every language, with and without JavaScript, and by keyboard alone.
import { own } from './support/booked.ts';
import { check } from './support/check.ts';
import { type Page, expect, test } from './support/clocked.ts';
import { choose, press, tabTo } from './support/keys.ts';
import { LANGUAGES, type Language } from './support/pages.ts';
import { be } from './support/people.ts';

const NAME = 'Raili Esimerkkinen';

// Raili has four hours a week of relief; from 14 December on nothing of the sample stands in the way.
const BOOKING = '2026-11-23T10:00:00+01:00';
const SATURDAY = '2027-01-16';
const SUNDAY = '2027-01-17';
const [IN_TIME, LATE] = ['2027-01-15T11:59:00+01:00', '2027-01-15T12:01:00+01:00'];

/** What is said of two hours, in each language. */
const WORDS: Record<Language, Record<'free' | 'costs' | 'lost' | 'left4' | 'left2' | 'move', RegExp>> = {
  sv: {
    free: /Det kostar inget att avboka nu/,
    costs: /Klockan är efter 12 dagen före.*2\stimmar räknas ändå som använd tid/,
    lost: /Avbokat sent, och räknas: 2\stimmar/,
    left4: /Kvar: 4\stimmar/,
    left2: /Kvar: 2\stimmar/,
    move: /Du kan flytta, men 2\stimmar av den gamla tiden räknas ändå/,
  },
  fi: {
    free: /Peruuttaminen ei maksa nyt mitään/,
    costs: /Kello on jo yli 12 edellisenä päivänä.*2\stuntia lasketaan silti käytetyksi ajaksi/,
    lost: /Peruutettu myöhään, lasketaan käytetyksi: 2\stuntia/,
    left4: /Jäljellä: 4\stuntia/,
    left2: /Jäljellä: 2\stuntia/,
    move: /Voit siirtää, mutta vanhasta ajasta 2\stuntia lasketaan silti/,
  },
  'sv-lattlast': {
    free: /Du kan avboka nu\. Du förlorar ingen tid/,
    costs: /Klockan är efter 12 dagen innan\. Om du avbokar nu förlorar du 2\stimmar/,
    lost: /Du har avbokat sent\. Då förlorade du 2\stimmar/,
    left4: /Du har kvar 4\stimmar/,
    left2: /Du har kvar 2\stimmar/,
    move: /Om du byter nu förlorar du 2\stimmar/,
  },
  'fi-selko': {
    free: /Voit perua nyt\. Et menetä aikaa/,
    costs: /Kello on jo yli 12 päivää ennen\. Jos perut nyt, menetät aikaa\. Se on 2\stuntia/,
    lost: /Olet perunut liian myöhään\. Menetit silloin 2\stuntia/,
    left4: /Sinulla on jäljellä 4\stuntia/,
    left2: /Sinulla on jäljellä 2\stuntia/,
    move: /Jos vaihdat nyt, menetät aikaa\. Se on 2\stuntia/,
  },
};

const main = (page: Page) => page.locator('main');
const send = (page: Page) => page.locator('main form#bokning button[type=submit].button').first();
const forward = (page: Page) => page.locator('main form#bokning .actions button.button:not(.button-quiet)').click();
const receipt = (url: URL) => /\/bokningar\/B-[^/]+$/.test(url.pathname);

/** From the first question to the one about when. */
async function toWhen(page: Page, language: Language): Promise<void> {
  await page.goto(`/${language}/bokningar/ny`);
  await page.waitForURL('**/vad');
  await page.locator('#vad').fill('Vi ska på bröllop.');
  await forward(page);
  await page.waitForURL('**/nar');
}

/** From the wishes on: anybody may come. */
async function toChecking(page: Page): Promise<void> {
  await page.waitForURL('**/vem');
  const anybody = page.locator('input[name=ledsagare][value=""]');
  if ((await anybody.count()) > 0) await anybody.check();
  await forward(page);
  await page.waitForURL('**/kontrollera');
}

/** Books, and gives the receipt's path. */
async function book(page: Page, language: Language, [day, from, to]: [string, string, string]): Promise<string> {
  await toWhen(page, language);
  await own(page, day, from, to);
  await forward(page);
  await toChecking(page);
  await forward(page);
  await page.waitForURL(receipt);
  return new URL(page.url()).pathname;
}

for (const language of Object.keys(LANGUAGES) as Language[]) {
  const words = WORDS[language];

  test(`${language}: one minute before noon of the day before, cancelling costs nothing`, async ({
    page,
    at,
    javaScriptEnabled,
  }) => {
    test.setTimeout(60_000);
    await at(BOOKING);
    await be(page, NAME, '/min-sida', language);
    const address = await book(page, language, [SATURDAY, '10', '12']);
    await at(IN_TIME);
    await be(page, NAME, '/bokningar', language);
    await expect(main(page)).toContainText(words.left2);
    await page.goto(address);
    await page.locator('main a[href$="/avboka"]').click();
    await expect(main(page)).toContainText(words.free);
    await check(page, language, javaScriptEnabled);
    await send(page).click();
    // Nothing is asked once more.
    await page.waitForURL(`**${address}`);
    await page.goto(`/${language}/bokningar`);
    await expect(main(page)).toContainText(words.left4);
    await expect(main(page)).not.toContainText(words.lost);
  });

  test(`${language}: one minute after noon it says what it costs, asks once more, and the hours are gone`, async ({
    page,
    at,
    javaScriptEnabled,
  }) => {
    test.setTimeout(60_000);
    await at(BOOKING);
    await be(page, NAME, '/min-sida', language);
    const address = await book(page, language, [SATURDAY, '10', '12']);
    await at(LATE);
    await be(page, NAME, '/bokningar', language);
    await page.goto(`${address}/avboka`);
    await expect(main(page)).toContainText(words.costs);
    await expect(main(page)).not.toContainText(words.free);
    await check(page, language, javaScriptEnabled);
    await send(page).click();
    // Asked once more, and read out at once; nothing has been cancelled yet.
    await expect(page.locator('main [role=alert]')).toContainText(words.costs);
    await check(page, language, javaScriptEnabled);
    const elsewhere = await page.context().newPage();
    await elsewhere.goto(address);
    await expect(elsewhere.locator('main a[href$="/avboka"]')).toHaveCount(1);
    await elsewhere.close();
    await send(page).click();
    await page.waitForURL(`**${address}`);
    await check(page, language, javaScriptEnabled);
    await page.goto(`/${language}/bokningar`);
    await expect(main(page)).toContainText(words.left2);
    await expect(main(page)).toContainText(words.lost);
    await check(page, language, javaScriptEnabled);
  });

  test(`${language}: moving after noon costs the old time, and is asked once more`, async ({
    page,
    at,
    javaScriptEnabled,
  }) => {
    test.setTimeout(60_000);
    await at(BOOKING);
    await be(page, NAME, '/min-sida', language);
    const address = await book(page, language, [SATURDAY, '10', '12']);
    await at(LATE);
    await be(page, NAME, '/bokningar', language);
    await page.goto(`${address}/flytta`);
    await own(page, SUNDAY, '13', '15');
    await send(page).click();
    await expect(page.locator('main [role=alert]')).toContainText(words.move);
    await check(page, language, javaScriptEnabled);
    await send(page).click();
    await page.waitForURL((url) => receipt(url) && url.pathname !== address);
    await page.goto(`/${language}/bokningar`);
    await expect(main(page)).toContainText(words.lost);
  });

  test(`${language}: the hour that is left out in spring, and the night that has an hour less`, async ({
    page,
    at,
    javaScriptEnabled,
  }) => {
    test.setTimeout(60_000);
    await at('2027-02-08T10:00:00+01:00');
    await be(page, NAME, '/min-sida', language);
    await toWhen(page, language);
    await own(page, '2027-03-28', '2.30', '5');
    await forward(page);
    // There is no such time: told at its field, and what was typed is still there.
    await expect(page.locator('#fran-fel')).toBeVisible();
    await expect(page.locator('#fran')).toHaveValue('2.30');
    await expect(page.locator('#dag')).toHaveValue('2027-03-28');
    await check(page, language, javaScriptEnabled);
    await own(page, '2027-03-28', '1', '4');
    await forward(page);
    await toChecking(page);
    await expect(page.locator('main dl.fact-list strong', { hasText: /^2\s(timmar|tuntia)$/ })).toHaveCount(1);
    await check(page, language, javaScriptEnabled);
    await forward(page);
    await page.waitForURL(receipt);
    await expect(page.locator('main dl.fact-list strong', { hasText: /^2\s(timmar|tuntia)$/ })).toHaveCount(1);
  });

  test(`${language}: the hour that comes twice in autumn, and the night that has an hour more`, async ({
    page,
    at,
    javaScriptEnabled,
  }) => {
    test.setTimeout(60_000);
    const hours = (count: number) =>
      expect(page.locator('main dl.fact-list strong', { hasText: new RegExp(`^${count}\\s(timmar|tuntia)$`) })).toHaveCount(1);
    await at('2026-09-07T10:00:00+02:00');
    await be(page, NAME, '/min-sida', language);
    await toWhen(page, language);
    // Half past two comes twice: it is asked which one is meant.
    await own(page, '2026-10-25', '2.30', '4');
    await forward(page);
    await expect(page.locator('#gang-fel')).toBeVisible();
    await expect(page.locator('#fran')).toHaveValue('2.30');
    await check(page, language, javaScriptEnabled);
    await page.locator('input[name=gang]').first().check();
    await forward(page);
    await toChecking(page);
    await expect(page.locator('main dl.fact-list strong', { hasText: /^2\s(timmar och|tuntia ja)\s30/ })).toHaveCount(1);
    await page.locator('dl.fact-list a[href$="/nar"]').click();
    await own(page, '2026-10-25', '1', '4');
    await forward(page);
    await page.waitForURL('**/kontrollera');
    await hours(4);
    await forward(page);
    await page.waitForURL(receipt);
    await hours(4);
    await check(page, language, javaScriptEnabled);
  });
}

test('by keyboard alone one books, moves late and cancels late', async ({ page, at }) => {
  test.setTimeout(60_000);
  await at(BOOKING);
  await be(page, NAME, '/min-sida');
  await page.goto('/sv/bokningar/ny');
  await tabTo(page, page.locator('#vad'));
  await page.keyboard.type('Jag behöver vila.');
  const on = page.locator('main form#bokning .actions button').first();
  await press(page, on, 'Enter');
  await page.waitForURL('**/nar');
  if ((await page.locator('input[type=radio][name=forslag]').count()) > 0) await choose(page, 'forslag', 'egen');
  for (const [field, typed] of Object.entries({ dag: SATURDAY, fran: '10', till: '11' })) {
    await tabTo(page, page.locator(`#${field}`));
    await page.keyboard.type(typed);
  }
  await page.keyboard.press('Enter');
  await page.waitForURL('**/vem');
  if ((await page.locator('input[name=ledsagare]').count()) > 0) await choose(page, 'ledsagare', '');
  await press(page, on, 'Enter');
  await page.waitForURL('**/kontrollera');
  await press(page, on, 'Enter');
  await page.waitForURL(receipt);
  const first = new URL(page.url()).pathname;
  const second = await book(page, 'sv', [SATURDAY, '13', '14']);

  await at(LATE);
  await be(page, NAME, '/min-sida');
  await page.goto(second);
  await press(page, page.locator('main a[href$="/flytta"]'), 'Enter');
  await page.waitForURL('**/flytta');
  if ((await page.locator('input[type=radio][name=forslag]').count()) > 0) await choose(page, 'forslag', 'egen');
  for (const [field, typed] of Object.entries({ dag: SATURDAY, fran: '15', till: '16' })) {
    await tabTo(page, page.locator(`#${field}`));
    await page.keyboard.type(typed);
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('main [role=alert]')).toBeVisible();
  await press(page, send(page), 'Enter');
  await page.waitForURL((url) => receipt(url) && url.pathname !== second);

  await page.goto(first);
  await press(page, page.locator('main a[href$="/avboka"]'), 'Enter');
  await page.waitForURL('**/avboka');
  await choose(page, 'skal', 'sjuk');
  await press(page, send(page), 'Enter');
  await expect(page.locator('main [role=alert]')).toBeVisible();
  await press(page, send(page), 'Space');
  await page.waitForURL(`**${first}`);
  await page.goto('/sv/bokningar');
  // An hour of the one that was moved, and an hour of the one that was cancelled.
  await expect(main(page)).toContainText(WORDS.sv.lost);
});

test('a whole series is moved, and cancelled although its first time is late', async ({ page, at, javaScriptEnabled }) => {
  test.setTimeout(60_000);
  await at(BOOKING);
  await be(page, NAME, '/min-sida');
  await toWhen(page, 'sv');
  await own(page, SATURDAY, '10', '12');
  await page.locator('input[name=igen][value=vecka]').check();
  await page.locator('#sista').fill('2027-01-30');
  await forward(page);
  await toChecking(page);
  await expect(page.locator('main ul li .badge')).toHaveCount(3);
  await forward(page);
  await page.waitForURL(receipt);
  const first = new URL(page.url()).pathname;
  // All of it, by an hour.
  await page.locator('main a[href$="/flytta"]').click();
  await page.locator('input[name=alla][value="1"]').check();
  await own(page, SATURDAY, '11', '13');
  await send(page).click();
  await page.waitForURL((url) => receipt(url) && url.pathname !== first);
  const moved = new URL(page.url()).pathname;

  await at(LATE);
  await be(page, NAME, '/min-sida');
  await page.goto(`${moved}/avboka`);
  await page.locator('input[name=alla][value="1"]').check();
  await send(page).click();
  await expect(page.locator('main [role=alert]')).toContainText(/Några av tiderna är snart.*2\stimmar/);
  await check(page, 'sv', javaScriptEnabled);
  await send(page).click();
  await page.waitForURL(`**${moved}`);
  await page.goto('/sv/bokningar');
  // One of the three is lost; the others are given back.
  await expect(main(page)).toContainText(WORDS.sv.lost);
});
