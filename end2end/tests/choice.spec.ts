// Choosing, switching, agreeing, taking back and letting the rule apply, in every language, with and without JavaScript.
import { check } from './support/check.ts';
import { LANGUAGES, type Language } from './support/pages.ts';
import { type Page, expect, test } from './support/own.ts';
import { actFor, be } from './support/people.ts';

const forward = (page: Page) => page.locator('main form#val .actions button.button:not(.button-quiet)').first().click();

/** Follows the first such link, after opening the parts it waits in: in easy-read one thing is laid out at a time. */
async function follow(page: Page, link: string): Promise<void> {
  const first = page.locator(`main ${link}`).first();
  const waiting = first.locator('xpath=ancestor::details[not(@open)]');
  while ((await waiting.count()) > 0) await waiting.first().locator('> summary').click();
  await first.click();
}

/** From step 1 to what happens, with the first provider that can be chosen. */
async function upToConfirming(page: Page, language: Language, look: () => Promise<void>): Promise<void> {
  await page.goto(`/${language}/val`);
  await look();
  await page.locator('main a[href*="/utforare"].button').first().click();
  await page.locator('input[name=utforare]').first().check();
  await look();
  await forward(page);
  await page.waitForURL('**/onskemal');
  await page.locator('input[name=finska][value=ja]').check();
  await look();
  await forward(page);
  await page.waitForURL('**/bekrafta');
  await look();
}

for (const language of Object.keys(LANGUAGES) as Language[]) {
  test(`${language}: a guardian switches for a youth of 16, who agrees and takes it back`, async ({
    page,
    browser,
    baseURL,
    javaScriptEnabled,
  }) => {
    test.setTimeout(120_000);
    const look = () => check(page, language, javaScriptEnabled);
    await be(page, 'Nora Exempelsson', '/min-sida', language);
    await look();
    await actFor(page, 'Tuva Exempelsson', language);
    await look();
    await upToConfirming(page, language, look);
    await expect(page.locator('.acting')).toContainText('Tuva Exempelsson');
    await forward(page);
    await page.waitForURL('**/val/kvitto/**');
    await look();
    const receipt = new URL(page.url()).pathname;
    // The guardian cannot say yes for the youth.
    await expect(page.locator('input[name=svar]')).toHaveCount(0);

    const own = await browser.newContext({ baseURL, javaScriptEnabled });
    const tuva = await own.newPage();
    await be(tuva, 'Tuva Exempelsson', '/min-sida', language);
    await check(tuva, language, javaScriptEnabled);
    await tuva.locator(`main a.button[href="${receipt}"]`).click();
    await tuva.locator('input[name=svar][value=ja]').check();
    await check(tuva, language, javaScriptEnabled);
    await tuva.locator('main form#val button[type=submit]').first().click();
    await expect(tuva.locator('input[name=svar]')).toHaveCount(0);
    await tuva.locator('main form[action$="/aterkalla"] button').click();
    await check(tuva, language, javaScriptEnabled);
    await tuva.locator('main form#val button.button').first().click();
    await tuva.waitForURL(`**${receipt}`);
    await expect(tuva.locator('form[action$="/aterkalla"]')).toHaveCount(0);
    await own.close();
  });

  test(`${language}: a person switches, and the receipt says what and when`, async ({ page, javaScriptEnabled }) => {
    test.setTimeout(60_000);
    await be(page, 'Alva Provström', '/min-sida', language);
    await upToConfirming(page, language, () => check(page, language, javaScriptEnabled));
    const days = await page.locator('dl.fact-list dd strong').allTextContents();
    expect(days.length).toBeGreaterThanOrEqual(2);
    await forward(page);
    await page.waitForURL('**/val/kvitto/**');
    for (const day of days.slice(0, 2)) await expect(page.locator('main')).toContainText(day);
    // Going back finds nothing to confirm any more: the choice is made, and a new one begins with who.
    const receipt = page.url();
    await page.goBack();
    await expect(page).toHaveURL(/\/utforare$/);
    await page.goto(receipt);
    await expect(page.locator('main form[action$="/aterkalla"]')).toBeVisible();
  });

  test(`${language}: who does not choose is told who it is, and lets the rule apply`, async ({
    page,
    javaScriptEnabled,
  }) => {
    await be(page, 'Jonas Exempelborg', '/val', language);
    await page.locator('main a[href*="/utforare"].button').first().click();
    await page.locator('main a[href$="/valj-inte"]').click();
    await expect(page.locator('main .notice').first()).toBeVisible();
    await check(page, language, javaScriptEnabled);
    await forward(page);
    await page.waitForURL('**/val/kvitto/**');
    await check(page, language, javaScriptEnabled);
  });

  test(`${language}: a mandate that ends is refused at the next click, and the log knows`, async ({
    page,
    browser,
    baseURL,
    javaScriptEnabled,
  }) => {
    test.setTimeout(60_000);
    await be(page, 'Sixten Provström', '/min-sida', language);
    await actFor(page, 'Alva Provström', language);
    await page.goto(`/${language}/val`);
    await expect(page.locator('.acting')).toContainText('Alva Provström');

    const own = await browser.newContext({ baseURL, javaScriptEnabled });
    const alva = await own.newPage();
    await be(alva, 'Alva Provström', '/ombud', language);
    await check(alva, language, javaScriptEnabled);
    await alva.locator('main a[href$="/avsluta"]').first().click();
    await check(alva, language, javaScriptEnabled);
    await alva.locator('main form[action$="/avsluta"] button').click();
    await alva.waitForURL('**/ombud?avslutat=*');

    const refused = await page.goto(`/${language}/val`);
    expect(refused?.status()).toBe(403);
    await expect(page.locator('.acting')).toHaveCount(0);
    await check(page, language, javaScriptEnabled);
    expect((await page.goto(`/${language}/min-sida`))?.status()).toBe(200);

    await alva.goto(`/${language}/min-sida/logg`);
    await expect(alva.locator('ol.messages')).toContainText('Sixten Provström');
    await check(alva, language, javaScriptEnabled);
    await alva.goto(`/${language}/min-sida/uppgifter`);
    await check(alva, language, javaScriptEnabled);
    await own.close();
  });

  test(`${language}: asking to meet, for another contact, and what cannot be asked for`, async ({
    page,
    javaScriptEnabled,
  }) => {
    test.setTimeout(60_000);
    await be(page, 'Alva Provström', '/min-sida', language);
    // Another contact is asked for where the contact stands; in easy-read behind its heading.
    await follow(page, 'a[href$="/fraga/kontakt"]');
    await check(page, language, javaScriptEnabled);
    const decision = new URL(page.url()).pathname.split('/fraga/')[0]!;
    // Nothing leads to what cannot be asked for; who goes there is told why.
    await page.goto(`${decision}/fraga/anhorig`);
    await check(page, language, javaScriptEnabled);
    await page.goto(`${decision}/utforare`);
    await page.locator('main button[formaction$="/fraga/traffa"]').click();
    await page.waitForURL('**/fraga/traffa*');
    await check(page, language, javaScriptEnabled);
    await page.locator('main form#val button[type=submit]').click();
    await expect(page.locator('.error-summary')).toBeVisible();
    await check(page, language, javaScriptEnabled);
    await page.locator('input[name=utforare]').first().check();
    await page.locator('#na').fill('070-174 06 11');
    await page.locator('main form#val button[type=submit]').click();
    await page.waitForURL('**/val/fraga/**');
    await check(page, language, javaScriptEnabled);
    // The receipt is found again from my page.
    const receipt = new URL(page.url()).pathname;
    await page.goto(`/${language}/min-sida`);
    await follow(page, `a[href="${receipt}"]`);
    await page.waitForURL(`**${receipt}`);
  });

  test(`${language}: a relative is asked for where companion service can have one`, async ({
    page,
    javaScriptEnabled,
  }) => {
    await be(page, 'Aino Esimerkkilä', '/min-sida', language);
    await follow(page, 'a[href$="/fraga/anhorig"]');
    await page.locator('#vem').fill('Maija Esimerkkilä');
    await page.locator('#relation').fill('dotter');
    await page.locator('main form#val button[type=submit]').click();
    await page.waitForURL('**/val/fraga/**');
    await check(page, language, javaScriptEnabled);
  });

  test(`${language}: from a provider's page to choosing it, and told why when it does not fit`, async ({
    page,
    javaScriptEnabled,
  }) => {
    test.setTimeout(60_000);
    const look = () => check(page, language, javaScriptEnabled);
    await be(page, 'Alva Provström', '/utforare/boendestodet-i-bromma', language);
    await page.locator('main a[href*="/val?utforare=boendestodet-i-bromma"]').first().click();
    await look();
    await page.locator('main a[href*="/utforare?utforare=boendestodet-i-bromma"]').first().click();
    await expect(page.locator('input[name=utforare][value=boendestodet-i-bromma]')).toBeChecked();
    await forward(page);
    await page.waitForURL('**/onskemal');
    // One that works elsewhere is named with the reason, instead of missing.
    await page.goto(`/${language}/utforare/boendestod-kungsholmen`);
    await page.locator('main a[href*="/val?utforare=boendestod-kungsholmen"]').first().click();
    await page.locator('main a[href*="/utforare?utforare=boendestod-kungsholmen"]').first().click();
    await expect(page.locator('main .notice-warn')).toContainText('Boendestöd Kungsholmen');
    await look();
  });

  test(`${language}: what was taken back, replaced or not filled in is accessible too`, async ({
    page,
    javaScriptEnabled,
  }) => {
    test.setTimeout(120_000);
    const [look, none] = [() => check(page, language, javaScriptEnabled), async () => {}];
    await be(page, 'Alva Provström', '/min-sida', language);
    await upToConfirming(page, language, none);
    await forward(page);
    await page.waitForURL('**/val/kvitto/**');
    const first = page.url();
    await upToConfirming(page, language, none);
    await look();
    await forward(page);
    await page.waitForURL('**/val/kvitto/**');
    const second = page.url();
    await page.goto(first);
    await look();
    await page.goto(second);
    await page.locator('main form[action$="/aterkalla"] button').click();
    await page.locator('main form#val button.button').first().click();
    await page.waitForURL(second);
    await look();
    await page.goto(`/${language}/min-sida/uppgifter`);
    await look();
    // Step 2 without a choice.
    await page.goto(`/${language}/val`);
    await page.locator('main a[href*="/utforare"].button').first().click();
    await forward(page);
    await expect(page.locator('.error-summary')).toBeVisible();
    await look();
    // Not choosing, for somebody who has a provider.
    await page.goto(page.url().replace(/\/utforare.*/, '/valj-inte'));
    await look();
  });

  test(`${language}: a god man and a förvaltare say what the person wants`, async ({ browser, baseURL, javaScriptEnabled }) => {
    test.setTimeout(120_000);
    for (const [agent, person, will] of [
      ['Gunnar Exempelius', 'Maj Provlind', 'samtycker'],
      ['Ingrid Exempelgård', 'Olof Provdal', 'emot'],
    ] as const) {
      const context = await browser.newContext({ baseURL, javaScriptEnabled });
      const page = await context.newPage();
      const look = () => check(page, language, javaScriptEnabled);
      await be(page, agent, '/min-sida', language);
      await actFor(page, person, language);
      await upToConfirming(page, language, async () => {});
      await look();
      await forward(page);
      await expect(page.locator('.error-summary')).toBeVisible();
      await look();
      await page.locator(`input[name=vilja][value=${will}]`).check();
      await forward(page);
      await page.waitForURL('**/val/kvitto/**');
      await look();
      await page.goto(`/${language}/min-sida`);
      await look();
      await context.close();
    }
  });
}

test('by keyboard alone one chooses and confirms', async ({ page }) => {
  await be(page, 'Alva Provström', '/val');
  await page.locator('main a[href*="/utforare"].button').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('input[name=utforare]').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/onskemal');
  await page.locator('input[name=finska]').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/bekrafta');
  await page.locator('main form#val button').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/val/kvitto/**');
});
