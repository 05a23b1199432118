// Logging in for real: an OpenID provider that the portal knows only by its configuration.
import { violations } from './support/axe.ts';
import { bringIn, person, somebody } from './support/cases.ts';
import { LANGUAGES, type Language } from './support/pages.ts';
import { begin, legitimate, legitimateBy, loggedIn } from './support/people.ts';
import { DOWN } from './support/provider.ts';
import { type Page, expect, earnest as test } from './support/test.ts';

const FORM = '/val?utforare=exempel-bjorkens-boendestod';

/** The log-in page with this reason: a calm page, a way on, and nobody logged in. */
async function told(page: Page, language: string, reason: string, scripts: boolean | undefined): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/${language}/logga-in\\?.*orsak=${reason}$`));
  await expect(page.locator('main .notice').first()).toBeVisible();
  await expect(page.locator(`main a[href="/${language}/utan-e-legitimation"]`)).toBeVisible();
  await expect(page.locator('main button[name=leverantor]').first()).toBeVisible();
  // ASVS 14.2.1
  expect(page.url()).not.toMatch(/\d{8}/);
  expect(await loggedIn(page)).toBe(false);
  expect(await violations(page, scripts)).toEqual([]);
}

for (const [language, lang] of Object.entries(LANGUAGES) as [Language, string][]) {
  test(`${language}: one lands where one was, and sees until when one is logged in`, async ({ page }) => {
    await begin(page, `/${language}${FORM}`);
    // The provider is asked to speak the same language.
    await expect(page.locator('html')).toHaveAttribute('lang', language.slice(0, 2));
    await legitimate(page, 'vera');
    await expect(page).toHaveURL(`/${language}${FORM}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('.session')).toContainText('Vera Exempelros');
    await expect(page.locator('.session')).toContainText(/\d\d?\.\d\d/);
  });

  test(`${language}: cancelling is told calmly, and one can try again`, async ({ page, javaScriptEnabled }) => {
    await begin(page, `/${language}${FORM}`);
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await told(page, language, 'avbruten', javaScriptEnabled);
    await page.locator('button[name=leverantor]').first().click();
    await legitimate(page, 'vera');
    await expect(page).toHaveURL(`/${language}${FORM}`);
  });

  for (const [account, reason] of [
    ['okand', 'inget-arende'],
    ['utlandsk', 'utlandsk'],
    ['svag', 'for-lag-niva'],
    ['nekad', 'for-lag-niva'],
    ['haveri', 'tjansten-nere'],
  ] as const) {
    test(`${language}: ${account} is told why, and what to do`, async ({ page, javaScriptEnabled }) => {
      await begin(page, `/${language}/min-sida`);
      await legitimate(page, account);
      await told(page, language, reason, javaScriptEnabled);
      // Whom to call, when only a person can help.
      const call = page.locator('main a[href^="tel:"]');
      if (account === 'okand' || account === 'utlandsk') await expect(call.first()).toBeVisible();
    });
  }

  test(`${language}: a provider that is down is told`, async ({ page, javaScriptEnabled }) => {
    await begin(page, `/${language}/min-sida`, DOWN);
    await told(page, language, 'tjansten-nere', javaScriptEnabled);
  });
}

test('who gets a personal number after a coordination number is the same person', async ({ page }) => {
  const noor = somebody('noor', 'Noor', 'Exempelman');
  await bringIn({ persons: [person({ ...noor, number: noor.coordination })] });
  await begin(page);
  await legitimateBy(page, noor.coordination);
  await expect(page.locator('.session')).toContainText(noor.name);
  await page.context().clearCookies();
  await begin(page, '/sv/min-sida/logg');
  await legitimateBy(page, noor.number, noor.coordination);
  await expect(page.locator('.session')).toContainText(noor.name);
  // The log knows both times.
  await expect(page.locator('main ol li', { hasText: 'Loggade in' })).toHaveCount(2);
  // From now on by the number alone.
  await page.context().clearCookies();
  await begin(page);
  await legitimateBy(page, noor.number);
  await expect(page.locator('.session')).toContainText(noor.name);
});
