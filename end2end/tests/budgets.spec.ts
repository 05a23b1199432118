// A first visit must be light: old telephones and thin connections are common here.
import { requestsOf, transferred } from './support/bytes.ts';
import { LANGUAGES, PAGES } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const PAGE_BYTES = 13_824;
const CSS_BYTES = 8 * 1024;
const ISLAND_BYTES = 80 * 1024;
const REQUESTS = 3;

for (const language of Object.keys(LANGUAGES)) {
  test(`${language}: every page keeps to the bytes of a first visit`, async ({ baseURL, request }) => {
    const start = await (await request.get(`/${language}`)).text();
    const sheet = await transferred(`${baseURL}${/\/tillgangar\/stil[^"]*\.css/.exec(start)?.[0]}`);
    expect(sheet.encoding).toBe('br');
    expect(sheet.bytes, 'CSS').toBeLessThanOrEqual(CSS_BYTES);
    let [heaviest, most] = ['', 0];
    for (const { path } of PAGES) {
      const where = `/${language}${path}`;
      const html = await transferred(`${baseURL}${where}`);
      expect.soft(html.encoding, where).toBe('br');
      expect.soft(html.bytes + sheet.bytes, `${where}: HTML ${html.bytes}, CSS ${sheet.bytes}`).toBeLessThanOrEqual(PAGE_BYTES);
      if (html.bytes > most) [heaviest, most] = [where, html.bytes];
    }
    test.info().annotations.push({ type: 'bytes', description: `${heaviest}: ${most}, CSS ${sheet.bytes}` });
  });
}

test('a page asks for its own files only, and for no island before it is used', async ({ page, baseURL }) => {
  for (const { path } of PAGES) {
    const requests = requestsOf(page);
    await page.goto(`/sv${path}`, { waitUntil: 'load' });
    await page.waitForTimeout(150);
    const eager = (await page.locator('[data-eager] leptos-island').count()) > 0;
    const islands = requests.filter((url) => /\.(wasm|js)$/.test(url));
    const rest = requests.filter((url) => !islands.includes(url));
    expect.soft(requests.filter((url) => !url.startsWith(`${baseURL}/`)), path).toEqual([]);
    expect.soft(rest.length, rest.join('\n')).toBeLessThanOrEqual(REQUESTS);
    // Only the list, and what somebody already compares, wake by themselves.
    if (!eager) expect.soft(islands, path).toEqual([]);
    page.removeAllListeners('request');
    // What one address adds to the comparison must not wake the next.
    await page.evaluate(() => localStorage.clear());
  }
});

test('an island costs at most its budget, when it is used', async ({ page, baseURL }) => {
  await page.goto('/sv/om');
  const requests = requestsOf(page);
  await page.waitForTimeout(300);
  expect(requests).toEqual([]);
  await page.locator('leptos-island button').first().dispatchEvent('pointerover');
  await expect.poll(() => requests.length).toBe(2);
  await page.waitForTimeout(300);
  expect(requests.map((url) => url.split('.').pop())).toEqual(['js', 'wasm']);
  const sizes = await Promise.all(requests.map(transferred));
  expect(requests.every((url) => url.startsWith(`${baseURL}/`))).toBe(true);
  expect(sizes.map(({ encoding }) => encoding)).toEqual(['br', 'br']);
  const bytes = sizes.map((size) => size.bytes);
  expect(bytes[0]! + bytes[1]!, `glue ${bytes[0]}, WebAssembly ${bytes[1]}`).toBeLessThanOrEqual(ISLAND_BYTES);
});
