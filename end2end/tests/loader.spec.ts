// The script that wakes islands, taken from a real page and tried on a small made-up one.
import { type Page, expect, test } from './support/test.ts';

const ISLAND = `<leptos-island data-component="Counter"><button type="button">0</button>
  <form action="/sent"><button>send</button></form></leptos-island>`;

// Stands in for the glue: counts presses once it has been woken.
const GLUE = `
  export default async ({ module_or_path }) => { await fetch(module_or_path); };
  export const hydrate = () => { document.title += 'hydrated '; };
  export const Counter = (el) => {
    const button = el.querySelector('button');
    button.addEventListener('click', () => { button.textContent = Number(button.textContent) + 1; });
  };`;

/** Opens a page with this body and the real loader; returns the addresses it asks for afterwards. */
async function open(page: Page, body: string, glue = GLUE): Promise<string[]> {
  const real = await (await page.request.get('/sv/utforare')).text();
  const loader = /<script[^>]*type="?module"?[^>]*>([\s\S]*?)<\/script>/.exec(real)?.[1];
  expect(loader, 'the page carries the loader').toBeTruthy();
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/made-up') {
      const html = `<!doctype html><title></title>${body}<script type="module">${loader}</script>`;
      return route.fulfill({ contentType: 'text/html', body: html });
    }
    if (pathname !== '/favicon.ico') asked.push(pathname);
    if (pathname.endsWith('.js')) return route.fulfill({ contentType: 'text/javascript', body: glue });
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
  });
  await page.goto('/made-up', { waitUntil: 'networkidle' });
  return asked;
}

test('asks for nothing until somebody points at an island, then for two files', async ({ page }) => {
  const asked = await open(page, `<h1>Outside</h1>${ISLAND}`);
  await page.locator('h1').hover();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: '0' }).hover();
  await expect(page).toHaveTitle('hydrated');
  expect(asked.map((path) => path.split('.').pop())).toEqual(['js', 'wasm']);
});

test('keyboard focus wakes too, and a press that came too early is repeated once', async ({ page }) => {
  await open(page, ISLAND);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const button = page.getByRole('button').first();
  await expect(button).toHaveText('1');
  await button.click();
  await expect(button).toHaveText('2');
});

test('a script-made click is held and repeated', async ({ page }) => {
  await open(page, ISLAND);
  const button = page.getByRole('button').first();
  await button.evaluate((el: HTMLElement) => el.click());
  await expect(button).toHaveText('1');
});

test('submit buttons go their plain way', async ({ page }) => {
  await open(page, ISLAND);
  await page.getByRole('button', { name: 'send' }).evaluate((el: HTMLElement) => el.click());
  await expect(page).toHaveURL(/\/sent/);
});

test('eager islands wake by themselves, those with a key only when it is stored', async ({ page }) => {
  await open(page, `<div data-eager>${ISLAND}</div>`);
  await expect(page).toHaveTitle('hydrated');
  const keyed = `<div data-eager-if="reading">${ISLAND}</div>`;
  await open(page, keyed);
  await expect(page).toHaveTitle('');
  await page.evaluate(() => localStorage.setItem('reading', '1'));
  await page.reload();
  await expect(page).toHaveTitle('hydrated');
});

test('when waking fails, presses reach the plain page', async ({ page }) => {
  await open(page, `${ISLAND}<output></output>`, 'export default async () => { throw new Error("broken"); };');
  await page.evaluate(() => {
    const output = document.querySelector('output')!;
    document.addEventListener('click', () => (output.textContent += 'x'));
  });
  const button = page.getByRole('button').first();
  await button.click();
  await expect(page.locator('output')).toHaveText('x');
  await button.click();
  await expect(page.locator('output')).toHaveText('xx');
});

test('what needs a voice shows itself only when the device has that voice', async ({ page }) => {
  await page.addInitScript(() => {
    const voices = [{ lang: 'sv-SE' }, { lang: 'fil-PH' }] as SpeechSynthesisVoice[];
    speechSynthesis.getVoices = () => voices;
  });
  await open(page, '<p data-voice="sv" hidden>sv</p><p data-voice="fi" hidden>fi</p>');
  await expect(page.getByText('sv')).toBeVisible();
  await expect(page.getByText('fi')).toBeHidden();
});
