// Answers of a log-in that are replayed, carried to another browser, changed or made up: nobody is logged in by them.
import { violations } from './support/axe.ts';
import { answerOf, begin, legitimate, logIn, loggedIn } from './support/people.ts';
import { CODE, SHARED } from './support/provider.ts';
import { type Page, expect, earnest as test } from './support/test.ts';

/** Refused with a calm page and a way on, and no session. */
async function refused(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/sv\/logga-in\?till=.*orsak=gick-inte$/);
  await expect(page.locator('main .notice').first()).toContainText('Inloggningen gick inte');
  expect(await loggedIn(page)).toBe(false);
  await page.goto('/sv/min-sida');
  await expect(page).toHaveURL(/orsak=logga-in-forst$/);
}

// ASVS 7.3, 10.2.1
test('an answer is good once', async ({ page, javaScriptEnabled }) => {
  await begin(page);
  const answer = await answerOf(page, 'vera');
  await page.goto(answer);
  await expect(page).toHaveURL('/sv/min-sida');
  await page.context().clearCookies({ name: '__Host-session' });
  await page.goto(answer);
  expect(await violations(page, javaScriptEnabled)).toEqual([]);
  await refused(page);
});

test('a replayed answer does not disturb who is logged in', async ({ page }) => {
  await begin(page);
  const answer = await answerOf(page, 'vera');
  await page.goto(answer);
  await page.goto(answer);
  await expect(page.locator('.session')).toContainText('Vera Exempelros');
});

// ASVS 10.1.2: somebody lures another into being logged in as them.
test('an answer is good only in the browser that asked, and is spent by the try', async ({ page, browser }) => {
  await begin(page);
  const answer = await answerOf(page, 'vera');
  const context = await browser.newContext();
  const other = await context.newPage();
  // The other has begun a log-in too, so that there is one to be mixed up with.
  await begin(other);
  await other.goto(answer);
  await refused(other);
  await context.close();
  await page.goto(answer);
  await refused(page);
});

// ASVS 10.5
const CHANGES: Record<string, (answer: URL) => void> = {
  'a made-up state': ({ searchParams }) => searchParams.set('state', 'A'.repeat(43)),
  'no state': ({ searchParams }) => searchParams.delete('state'),
  'a made-up code': ({ searchParams }) => searchParams.set('code', 'B'.repeat(43)),
  'no code': ({ searchParams }) => searchParams.delete('code'),
  'another issuer': ({ searchParams }) => searchParams.set('iss', 'https://id.example.com'),
  'no issuer': ({ searchParams }) => searchParams.delete('iss'),
  'another provider’s address': (answer) => (answer.pathname = answer.pathname.replace(CODE, SHARED)),
  'nothing at all': (answer) => (answer.search = ''),
};

for (const [what, change] of Object.entries(CHANGES)) {
  test(`${what} is refused`, async ({ page }) => {
    await begin(page);
    const answer = new URL(await answerOf(page, 'vera'));
    change(answer);
    await page.goto(answer.href);
    await refused(page);
    // And one can begin anew.
    await page.locator(`button[name=leverantor][value=${CODE}]`).click();
    await legitimate(page, 'vera');
    await expect(page).toHaveURL('/sv/min-sida');
  });
}

// ASVS 7.2.4
test('a session that was planted is dead after log-in', async ({ page, browser }) => {
  await logIn(page, 'axel');
  const planted = (await page.context().cookies()).find(({ name }) => name === '__Host-session')!;
  const context = await browser.newContext();
  await context.addCookies([planted]);
  const victim = await context.newPage();
  await victim.goto('/sv/logga-in?orsak=gick-inte');
  await victim.locator(`button[name=leverantor][value=${CODE}]`).click();
  await legitimate(victim, 'vera');
  await expect(victim.locator('.session')).toContainText('Vera Exempelros');
  await page.goto('/sv/min-sida');
  await expect(page).toHaveURL(/orsak=logga-in-forst$/);
  expect(await loggedIn(page)).toBe(false);
  await context.close();
});
