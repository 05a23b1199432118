// Being somebody: a sample person of the try-out, or somebody who legitimates in earnest.
import type { APIResponse, Page } from '@playwright/test';
import type { AccountName } from './accounts.ts';
import type { Language } from './pages.ts';
import { CODE } from './provider.ts';

/** The cookie of somebody who is logged in. */
export const SESSION = '__Host-session';

/** Whether the browser has a session. */
export async function loggedIn(page: Page): Promise<boolean> {
  return (await page.context().cookies()).some(({ name, value }) => name === SESSION && value !== '');
}

/** Logs in as the sample person with this name, and lands at `to`: the address after the language. */
export async function be(page: Page, name: string, to = '/min-sida', language: Language = 'sv'): Promise<void> {
  await page.goto(`/${language}/logga-in/test?till=${encodeURIComponent(to)}`);
  await page.locator('li', { has: page.getByRole('heading', { name, exact: true }) }).getByRole('button').click();
  await page.waitForURL(`**/${language}${to}`);
}

/** Begins to act for somebody. */
export async function actFor(page: Page, name: string, language: Language = 'sv'): Promise<void> {
  await page.goto(`/${language}/ombud`);
  await page.locator('main li', { has: page.getByRole('heading', { name, exact: true }) }).getByRole('button').click();
  await page.waitForURL(`**/${language}/min-sida`);
}

/** Opens a page that asks for log-in, and goes on to the provider. */
export async function begin(page: Page, path = '/sv/min-sida', code = CODE): Promise<void> {
  await page.goto(path);
  await page.waitForURL('**/logga-in?till=*');
  await page.locator(`button[name=leverantor][value=${code}]`).click();
}

/** At the provider: as one of its accounts. */
export async function legitimate(page: Page, account: AccountName): Promise<void> {
  await page.locator(`input[value=${account}]`).check();
  await page.getByRole('button', { name: 'Fortsätt' }).click();
}

/** At the provider: by number. */
export async function legitimateBy(page: Page, number: string, previous = ''): Promise<void> {
  await page.getByLabel('Nummer', { exact: true }).fill(number);
  await page.getByLabel('Tidigare nummer').fill(previous);
  await page.getByRole('button', { name: 'Fortsätt' }).click();
}

/** Logs in by way of the provider, and lands at `path`. */
export async function logIn(page: Page, account: AccountName, path = '/sv/min-sida', code = CODE): Promise<void> {
  await begin(page, path, code);
  await legitimate(page, account);
  await page.waitForURL(`**${path}`);
}

/** From the provider's page: legitimates, but keeps the answer back. Gives the address that it would lead to. */
export async function answerOf(page: Page, account: AccountName): Promise<string> {
  const next = async (asked: Promise<APIResponse>) => (await asked).headers().location!;
  const posted = page.request.post(page.url(), { form: { konto: account }, maxRedirects: 0 });
  return next(page.request.get(await next(posted), { maxRedirects: 0 }));
}
