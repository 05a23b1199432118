// Logging in for real: an OpenID provider that the portal knows only by its configuration.
import { violations } from './support/axe.ts';
import { LANGUAGES } from './support/pages.ts';
import { legitimate } from './support/people.ts';
import { CODE } from './support/provider.ts';
import { type Page, expect, test as base } from './support/test.ts';

const test = base.extend({
  baseURL: async ({}, use) => {
    test.skip(!process.env.STODVALET_REAL_URL, 'a portal of one’s own is tested');
    await use(process.env.STODVALET_REAL_URL);
  },
});

const SESSION = '__Host-session';

async function loggedIn(page: Page): Promise<boolean> {
  return (await page.context().cookies()).some((cookie) => cookie.name === SESSION && cookie.value !== '');
}

/** Opens a page that asks for log-in, and goes on to the provider. */
async function begin(page: Page, path = '/sv/min-sida'): Promise<void> {
  await page.goto(path);
  await expect(page).toHaveURL(/\/logga-in\?till=/);
  await page.locator(`button[name=leverantor][value=${CODE}]`).click();
}

async function logIn(page: Page, account = 'vera', path = '/sv/min-sida'): Promise<void> {
  await begin(page, path);
  await legitimate(page, account);
}

for (const [language, lang] of Object.entries(LANGUAGES)) {
  test(`${language}: one lands where one was`, async ({ page, javaScriptEnabled }) => {
    await logIn(page, 'vera', `/${language}/val?utforare=exempel-bjorkens-boendestod`);
    await expect(page).toHaveURL(new RegExp(`/${language}/val\\?utforare=exempel-bjorkens-boendestod$`));
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('.session')).toContainText('Vera Exempelros');
    // No number of a person in any address.
    expect(page.url()).not.toMatch(/\d{8}/);
    for (const path of ['/min-sida', '/ombud', '/min-sida/logg', '/min-sida/uppgifter', '/val']) {
      await page.goto(`/${language}${path}`);
      expect.soft(await violations(page, javaScriptEnabled), path).toEqual([]);
    }
  });

  for (const [account, reason] of [
    ['avbryt', 'avbruten'],
    ['okand', 'inget-arende'],
    ['utlandsk', 'utlandsk'],
    ['svag', 'for-lag-niva'],
  ] as const) {
    test(`${language}: ${reason} is told calmly, with a way on`, async ({ page, javaScriptEnabled }) => {
      await begin(page, `/${language}/min-sida`);
      await page.waitForURL('**/interaction/**');
      await page.locator(account === 'avbryt' ? 'button[name=avbryt]' : `button[value=${account}]`).click();
      await expect(page).toHaveURL(new RegExp(`/${language}/logga-in\\?.*orsak=${reason}`));
      await expect(page.locator('.notice').first()).toBeVisible();
      await expect(page.locator(`main a[href="/${language}/utan-e-legitimation"]`)).toBeVisible();
      expect(await loggedIn(page)).toBe(false);
      expect(await violations(page, javaScriptEnabled)).toEqual([]);
    });
  }
}

test('logging out here ends it there too', async ({ page }) => {
  await logIn(page);
  await page.locator('.session button[type=submit]').click();
  // The provider asks whether to log out there as well.
  await page.locator('button[name=logout]').click();
  await expect(page).toHaveURL(/\/sv\/utloggad/);
  expect(await loggedIn(page)).toBe(false);
  await begin(page);
  await expect(page).toHaveURL(/\/interaction\//);
});

test('logging out there ends it here', async ({ page }) => {
  await logIn(page, 'axel');
  await page.goto(`${process.env.STODVALET_PROVIDER_URL}/session/end`);
  await page.locator('button[name=logout]').click();
  await expect(async () => {
    await page.goto('/sv/min-sida');
    await expect(page).toHaveURL(/orsak=logga-in-forst/, { timeout: 500 });
  }).toPass();
});

test('one of two identification services does not answer: that is said, and the other works', async ({ page }) => {
  await page.goto('/fi/val');
  await page.locator('button[name=leverantor][value=nere]').click();
  await expect(page).toHaveURL(/\/fi\/logga-in\?.*orsak=tjansten-nere/);
  await page.locator(`button[name=leverantor][value=${CODE}]`).click();
  await legitimate(page, 'vera');
  await expect(page).toHaveURL(/\/fi\/val$/);
});

test('an answer is good once, and in the browser that asked', async ({ page, browser }) => {
  const answers: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes(`/logga-in/${CODE}/svar`)) answers.push(request.url());
  });
  await logIn(page);
  await expect(page).toHaveURL(/\/min-sida$/);
  expect(answers).toHaveLength(1);
  const other = await browser.newContext();
  const stranger = await other.newPage();
  for (const answer of [answers[0]!, answers[0]!.replace(/state=[^&]*/, 'state=made-up'), answers[0]!.split('?')[0]!]) {
    await stranger.goto(answer);
    await expect(stranger).toHaveURL(/orsak=gick-inte/);
    await expect(stranger.locator('main .notice')).toBeVisible();
    expect(await loggedIn(stranger)).toBe(false);
  }
  await other.close();
});

test('an answer meant for another browser logs nobody in', async ({ page, browser }) => {
  // Somebody begins, and sends what came back to another.
  await begin(page);
  await page.waitForURL('**/interaction/**');
  const step = { maxRedirects: 0 };
  const sent = await page.request.post(page.url(), { ...step, form: { konto: 'vera' } });
  const answered = await page.request.get(sent.headers().location!, step);
  const url = answered.headers().location!;
  expect(url).toContain(`/logga-in/${CODE}/svar`);
  const other = await browser.newContext();
  const victim = await other.newPage();
  await victim.goto(url);
  await expect(victim).toHaveURL(/orsak=gick-inte/);
  expect(await loggedIn(victim)).toBe(false);
  // Nor is it good for the one who began any more.
  await page.goto(url);
  await expect(page).toHaveURL(/orsak=gick-inte/);
  await other.close();
});

test('a coordination number leads to the same person after a personal one', async ({ page }) => {
  await logIn(page, 'samordnad');
  await expect(page.locator('.session')).toContainText('Noor Exempelman');
  await page.context().clearCookies();
  await logIn(page, 'folkbokford');
  await expect(page.locator('.session')).toContainText('Noor Exempelman');
  // And it is the same: the log knows both times.
  await page.goto('/sv/min-sida/logg');
  expect(await page.locator('ol.messages li').count()).toBeGreaterThanOrEqual(2);
});

test('everybody is told until when they are logged in', async ({ page }) => {
  await logIn(page);
  await expect(page.locator('.session')).toContainText(/Du är inloggad till \d+\.\d\d/);
});
