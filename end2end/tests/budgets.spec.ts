// A first visit must be light: old telephones and thin connections are common here.
import { requestsOf, transferred } from './support/bytes.ts';
import { ALL_PAGES } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const PAGE_BYTES = 13_824;
const CSS_BYTES = 8 * 1024;
const ISLAND_BYTES = 80 * 1024;
const REQUESTS = 3;

for (const { path } of ALL_PAGES) {
  test(`${path} keeps to the budget of a first visit`, async ({ page, baseURL }) => {
    const requests = requestsOf(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    // The browser asks for the icon by itself; it belongs to no page.
    const own = requests.filter((url) => !url.includes('favicon'));

    expect(own.filter((url) => !url.startsWith(`${baseURL}/`)), 'nothing from third parties').toEqual([]);
    expect(own.filter((url) => /\.(wasm|js)$/.test(url)), 'no island before it is used').toEqual([]);
    expect(own.length, own.join('\n')).toBeLessThanOrEqual(REQUESTS);

    const html = await transferred(`${baseURL}${path}`);
    const sheets = await Promise.all(own.filter((url) => url.endsWith('.css')).map(transferred));
    const css = sheets.reduce((sum, { bytes }) => sum + bytes, 0);
    expect([html, ...sheets].map(({ encoding }) => encoding)).not.toContain(undefined);
    expect(css).toBeLessThanOrEqual(CSS_BYTES);
    expect(html.bytes + css, `HTML ${html.bytes} and CSS ${css}`).toBeLessThanOrEqual(PAGE_BYTES);
  });
}

test('an island costs at most its budget, when it is used', async ({ page }) => {
  await page.goto('/sv/utforare', { waitUntil: 'networkidle' });
  const island = page.locator('leptos-island').first();
  const files = ['.js', '.wasm'].map((end) =>
    page.waitForResponse((response) => new URL(response.url()).pathname.endsWith(end)),
  );
  await island.dispatchEvent('pointerover');
  const urls = (await Promise.all(files)).map((response) => response.url());
  const sizes = await Promise.all(urls.map(transferred));
  expect(sizes.map(({ encoding }) => encoding)).toEqual(['br', 'br']);
  expect(sizes.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(ISLAND_BYTES);
});
