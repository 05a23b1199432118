// Logging out: here ends it at the provider as well, and there ends it here.
import { LANGUAGES, type Language } from './support/pages.ts';
import { begin, legitimate, logIn, loggedIn, SESSION } from './support/people.ts';
import { CODE, SHARED } from './support/provider.ts';
import { expect, earnest as test } from './support/test.ts';

const provider = () => process.env.STODVALET_PROVIDER_URL!;

for (const language of Object.keys(LANGUAGES) as Language[]) {
  test(`${language}: logging out here ends it at the provider too`, async ({ page }) => {
    const home = `/${language}/min-sida`;
    await logIn(page, 'vera', home, SHARED);
    // While the provider's own session lasts, it lets one in again without a question.
    await page.context().clearCookies({ name: SESSION });
    await begin(page, home, SHARED);
    await expect(page).toHaveURL(home);
    await page.locator('.session').getByRole('button').first().click();
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/utloggad(\\?|$)`));
    await expect(page.locator('.session')).toHaveCount(0);
    expect(await loggedIn(page)).toBe(false);
    await begin(page, home, SHARED);
    await expect(page.getByRole('heading', { name: 'Legitimera dig' })).toBeVisible();
  });
}

// ASVS 7.4.1
test('the server forgets a session that is logged out', async ({ page }) => {
  await logIn(page, 'vera');
  const cookies = await page.context().cookies();
  await page.locator('.session').getByRole('button').first().click();
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await expect(page).toHaveURL(/\/sv\/utloggad/);
  await page.context().addCookies(cookies);
  await page.goto('/sv/min-sida');
  await expect(page).toHaveURL(/orsak=logga-in-forst$/);
});

test('logging out at the provider ends it here at the next click', async ({ page }) => {
  await logIn(page, 'axel');
  await page.goto(`${provider()}/session/end`);
  await page.getByRole('button', { name: 'Logga ut' }).click();
  // By then it has told the portal, directly and not by way of the browser.
  await expect(page.getByRole('heading', { name: 'Utloggad hos Provlegg' })).toBeVisible();
  await page.goto('/sv/min-sida/logg');
  await expect(page).toHaveURL(/\/sv\/logga-in\?till=%2Fmin-sida%2Flogg&orsak=logga-in-forst$/);
  await expect(page.locator('.session')).toHaveCount(0);
  expect(await loggedIn(page)).toBe(false);
  await page.locator(`button[name=leverantor][value=${CODE}]`).click();
  await legitimate(page, 'axel');
  await expect(page).toHaveURL('/sv/min-sida/logg');
});

test('another browser of the same person stays logged in', async ({ page, browser }) => {
  await logIn(page, 'axel');
  const context = await browser.newContext();
  const other = await context.newPage();
  await logIn(other, 'axel');
  await page.goto(`${provider()}/session/end`);
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await expect(page.getByRole('heading', { name: 'Utloggad hos Provlegg' })).toBeVisible();
  await other.reload();
  await expect(other.locator('.session')).toContainText('Axel Exempelby');
  await context.close();
});
