// Sessions that a test books for itself, and one that has been already: time does not wait for tests.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Page, expect } from '@playwright/test';
import type { Language } from './pages.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The day that is so many days from now, as one may write it. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
}

/** Books a session of the first decision that can be booked on; gives the booking's address. */
export async function book(page: Page, language: Language, day: string, from: string, to: string): Promise<string> {
  const on = () => page.locator('main form#bokning .actions button.button:not(.button-quiet)').first().click();
  await page.goto(`/${language}/bokningar/ny`);
  if (!page.url().endsWith('/vad')) await page.locator('main a[href$="/vad"]').first().click();
  await page.locator('#vad').fill('Gå på bio');
  await on();
  await page.waitForURL('**/nar');
  await own(page, day, from, to);
  await on();
  await page.waitForURL('**/vem');
  await on();
  await page.waitForURL('**/kontrollera');
  await on();
  await page.waitForURL(/\/bokningar\/B-/);
  return new URL(page.url()).pathname;
}

/** Fills in a time of one's own. */
export async function own(page: Page, day: string, from: string, to: string): Promise<void> {
  const suggested = page.locator('input[type=radio][name=forslag][value=egen]');
  if ((await suggested.count()) > 0) await suggested.check();
  await page.locator('#dag').fill(day);
  await page.locator('#fran').fill(from);
  await page.locator('#till').fill(to);
}

/** Behind the portal's back: the booking was confirmed, and began two hours ago. */
export async function hasBeen(data: string, address: string): Promise<void> {
  const reference = address.split('/').pop()!;
  expect(reference).toMatch(/^B-[A-Z0-9-]+$/);
  const at = (hours: number) => new Date(Date.now() + hours * 60 * 60 * 1000).toISOString().replace('Z', '000Z');
  const script = [
    'import sqlite3, sys',
    'db = sqlite3.connect(sys.argv[1], timeout=10)',
    'sql = "UPDATE booking SET state = \'bekraftad\', starts_at = ?, ends_at = ? WHERE reference = ?"',
    'assert db.execute(sql, sys.argv[2:5]).rowcount == 1',
    'db.commit()',
  ].join('\n');
  await promisify(execFile)('/usr/bin/python3', ['-c', script, join(data, 'stodvalet.db'), at(-2), at(-1), reference]);
}
