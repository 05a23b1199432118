// Being somebody: a sample person of the try-out, or somebody who logs in for real.
import type { Page } from '@playwright/test';

/** Logs in as the sample person with this name, and lands at `to`: the address after the language. */
export async function be(page: Page, name: string, to = '/min-sida', language = 'sv'): Promise<void> {
  await page.goto(`/${language}/logga-in/test?till=${encodeURIComponent(to)}`);
  await page.locator('li', { has: page.getByRole('heading', { name, exact: true }) }).getByRole('button').click();
  await page.waitForURL(`**/${language}${to}`);
}

/** Begins to act for somebody. */
export async function actFor(page: Page, name: string, language = 'sv'): Promise<void> {
  await page.goto(`/${language}/ombud`);
  const card = page.locator('form[action$="/ombud"] li', { has: page.getByRole('heading', { name, exact: true }) });
  await card.getByRole('button').click();
  await page.waitForURL(`**/${language}/min-sida`);
}

/** From the provider's page on: legitimates as this account. */
export async function legitimate(page: Page, account: string): Promise<void> {
  await page.waitForURL('**/interaction/**');
  await page.locator(`button[value="${account}"]`).click();
}
