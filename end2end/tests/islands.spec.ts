// The islands at work on the real pages: live search, the tray, reading aloud, printing.
import { requestsOf } from './support/bytes.ts';
import { REAL, SAMPLE, THREE } from './support/pages.ts';
import { type Page, expect, test } from './support/test.ts';

const KEY = 'stodvalet.jamfor';
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

test.describe('live search', () => {
  test('follows the typing, keeps focus and says the count politely', async ({ page }) => {
    await page.goto('/sv/utforare');
    const before = await page.locator('#antal').innerText();
    // Typed at once, before the island can have woken.
    await page.locator('#q').pressSequentially('ledsagning', { delay: 30 });
    await expect(page).toHaveURL('/sv/utforare?q=ledsagning');
    await expect(page.locator('#antal')).not.toHaveText(before);
    await expect(page.locator('#sok [role=status]')).toHaveText(await page.locator('#antal').innerText());
    await expect(page.locator('#q')).toBeFocused();
    await expect(page.locator('#q')).toHaveValue('ledsagning');
    await page.locator('#q').fill('');
    await expect(page).toHaveURL('/sv/utforare');
    await expect(page.locator('#antal')).toHaveText(before);
  });

  test('follows ticks too, with the figures, the heading and the language switch', async ({ page }) => {
    await page.goto('/sv/utforare');
    await woken(page);
    await page.locator('input[name=tjanst][value=ledsagarservice]').check();
    await expect(page).toHaveURL('/sv/utforare?tjanst=ledsagarservice');
    await expect(page.locator('.chip')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('edsagarservice');
    await expect(page).toHaveTitle(/edsagarservice/);
    const figure = page.locator('label[for=plats] .count');
    const before = await figure.innerText();
    await page.locator('#omrade').selectOption('bromma');
    await expect(page.locator('.chip')).toHaveCount(2);
    await expect(figure).not.toHaveText(before);
    await page.getByRole('link', { name: 'Suomi', exact: true }).click();
    await expect(page).toHaveURL('/fi/utforare?tjanst=ledsagarservice&omrade=bromma');
  });

  test('a slow answer never wins over a newer one', async ({ page }) => {
    await page.goto('/sv/utforare');
    await woken(page);
    let aborted = '';
    page.on('requestfailed', (request) => (aborted = request.url()));
    await page.route('**/utforare?q=bromma', async (route) => {
      await new Promise((done) => setTimeout(done, 1_500));
      // The page has given this request up by now.
      await route.continue().catch(() => undefined);
    });
    await page.locator('#q').fill('bromma');
    await page.waitForRequest('**/utforare?q=bromma');
    await page.locator('#q').fill('zzzzqqq');
    await expect(page.locator('#antal')).toHaveText('Inga utförare passar');
    await page.waitForTimeout(1_600);
    expect(aborted).toContain('q=bromma');
    await expect(page.locator('#antal')).toHaveText('Inga utförare passar');
    await expect(page).toHaveURL('/sv/utforare?q=zzzzqqq');
  });

  test('works again after the back button', async ({ page }) => {
    await page.goto('/sv/utforare');
    await page.locator('#q').fill('bromma');
    await expect(page).toHaveURL('/sv/utforare?q=bromma');
    const found = await page.locator('#antal').innerText();
    await page.locator('.provider h3 a').first().click();
    await expect(page).toHaveURL(/\/utforare\/./);
    await page.goBack();
    await expect(page.locator('#q')).toHaveValue('bromma');
    await expect(page.locator('#antal')).toHaveText(found);
    await page.locator('#q').fill('zzzzqqq');
    await expect(page.locator('#antal')).toHaveText('Inga utförare passar');
  });

  test('when the server does not answer, the results stay and the button still works', async ({ page }) => {
    await page.goto('/sv/utforare');
    await woken(page);
    const before = await page.locator('#antal').innerText();
    await page.route('**/utforare?*', (route) => route.abort(), { times: 1 });
    await page.locator('#q').fill('bromma');
    await page.waitForEvent('requestfailed');
    await expect(page.locator('#sok [role=status]')).toBeEmpty();
    await expect(page.locator('#antal')).toHaveText(before);
    await page.locator('#q').press('Enter');
    await expect(page).toHaveURL(/q=bromma/);
    await expect(page.locator('#antal')).not.toHaveText(before);
  });
});

test.describe('the tray', () => {
  test('stores nothing until it is used, then follows from page to page', async ({ page }) => {
    await page.goto('/sv/utforare');
    await woken(page);
    await page.goto(`/sv/utforare/${REAL}`);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.getByRole('link', { name: /Lägg till i jämförelsen/ }).click();
    await expect.poll(() => stored(page)).toContain(REAL);
    await page.goto('/sv/om');
    const tray = page.locator('aside.tray');
    await expect(tray.getByRole('listitem')).toHaveCount(1);
    await page.goto(`/sv/utforare?u=${SAMPLE}`);
    await expect(tray.getByRole('listitem')).toHaveCount(2);
    await tray.getByRole('link', { name: 'Visa jämförelsen' }).click();
    await expect(page).toHaveURL(`/sv/jamfor?u=${REAL}&u=${SAMPLE}`);
    await expect(page.getByRole('columnheader')).toHaveCount(3);
  });

  test('lets one go, and all, wherever they came from', async ({ page }) => {
    await page.goto(`/sv/utforare?${THREE.map((slug) => `u=${slug}`).join('&')}`);
    await expect.poll(() => stored(page)).toContain(SAMPLE);
    const tray = page.locator('aside.tray');
    const items = tray.getByRole('listitem');
    // Named in the address: it leaves the address as well.
    await items.filter({ hasText: 'Sympati' }).getByRole('link').click();
    await expect(page).not.toHaveURL(new RegExp(`u=${REAL}`));
    await expect(items).toHaveCount(2);
    expect(await stored(page)).not.toContain(REAL);
    // Only remembered: the page stays, and so does the keyboard's place.
    await page.goto('/sv/om');
    await expect(items).toHaveCount(2);
    await items.first().getByRole('link').click();
    await expect(items).toHaveCount(1);
    await expect(page).toHaveURL('/sv/om');
    await expect(tray.locator('.tray-title')).toBeFocused();
    await tray.getByRole('button', { name: 'Töm jämförelsen' }).click();
    await expect(tray).toBeHidden();
    await expect(page.locator('main')).toBeFocused();
    expect(await stored(page)).toBeNull();
    await page.reload();
    await expect(tray).toBeHidden();
  });

  test('emptied where the address names it, it stays empty', async ({ page }) => {
    await page.goto(`/sv/utforare?tid=kvall&u=${REAL}`);
    await expect.poll(() => stored(page)).toContain(REAL);
    await page.locator('aside.tray').getByRole('button', { name: 'Töm jämförelsen' }).click();
    await expect(page).toHaveURL('/sv/utforare?tid=kvall');
    await expect(page.locator('aside.tray')).toBeHidden();
    expect(await stored(page)).toBeNull();
  });

  test('where storage is forbidden the address does the work', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto('/sv/utforare');
    await page.locator('.provider a[href*="u="]').first().click();
    await expect(page.locator('aside.tray li')).toHaveCount(1);
    await woken(page);
    await page.locator('#q').fill('zzzzqqq');
    await expect(page.locator('#antal')).toHaveText('Inga utförare passar');
    await page.locator('aside.tray').getByRole('button', { name: 'Töm jämförelsen' }).click();
    await expect(page.locator('aside.tray')).toBeHidden();
    expect(errors).toEqual([]);
  });
});

test.describe('reading aloud', () => {
  test('offers itself only with a voice for the language', async ({ page }) => {
    await fakeVoice(page, 'sv-SE');
    await page.goto('/fi/om');
    await expect(page.getByRole('button', { name: 'Kuuntele sivu' })).toBeHidden();
    await page.goto('/sv-lattlast/om');
    await expect(page.locator('.speech button').first()).toBeVisible();
  });

  test('reads sentence by sentence, pauses, goes on and stops', async ({ page }) => {
    await fakeVoice(page, 'sv-SE');
    await page.goto('/sv/om');
    const requests = requestsOf(page);
    const button = page.locator('.speech button').first();
    const stop = page.getByRole('button', { name: 'Sluta läsa' });
    await expect(stop).toBeHidden();
    // The press that wakes the island is not lost.
    await button.click();
    await expect(button).toHaveText('Pausa');
    expect(requests.map((url) => url.split('.').pop())).toEqual(['js', 'wasm']);
    expect(await spoken(page)).toEqual([['Om Stödvalet', 'sv']]);
    expect(await highlighted(page)).toBe('Om Stödvalet');
    await endSentence(page);
    const lead = (await page.locator('main .lead').innerText()).split(/(?<=[.!?])\s/)[0]!;
    expect((await spoken(page))[1]?.[0]).toBe(lead);
    expect(await highlighted(page)).toBe(lead);
    await button.click();
    await expect(button).toHaveText('Fortsätt läsa');
    await button.click();
    await expect(button).toHaveText('Pausa');
    await stop.click();
    await expect(button).toHaveText('Läs upp sidan');
    await expect(stop).toBeHidden();
    expect(await highlighted(page)).toBeNull();
    expect(await page.evaluate(() => (window as unknown as { calls: string[] }).calls)).toEqual(
      expect.arrayContaining(['pause', 'resume', 'cancel']),
    );
    await endSentence(page);
    expect(await spoken(page)).toHaveLength(2);
  });

  test('leaves out what is folded away, and ends by itself', async ({ page }) => {
    await fakeVoice(page, 'fi-FI');
    await page.goto('/fi/utforare?q=zzzzqqq');
    await page.locator('.speech button').first().click();
    await expect.poll(async () => (await spoken(page)).length).toBeGreaterThan(0);
    while (await page.evaluate(() => speechSynthesis.speaking)) await endSentence(page);
    const all = (await spoken(page)).map(([text]) => text);
    expect(all.length).toBeGreaterThan(10);
    // The languages stand inside the closed part of the filters.
    const folded = await page.locator('label[for=sprak-2]').textContent();
    expect(all.join(' ')).not.toContain(folded!.trim().split(' ')[0]);
    await expect(page.locator('.speech button').first()).toHaveText('Kuuntele sivu');
  });
});

test('the print button shows itself and prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => (document.title = 'printed');
  });
  await page.goto(`/sv/utforare/${REAL}`);
  await page.getByRole('button', { name: 'Skriv ut' }).click();
  await expect(page).toHaveTitle('printed');
});

/** Waits until the page's islands run: until then a tick takes the plain way, by the button. */
async function woken(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.wasm')));
  await page.waitForTimeout(200);
}

interface Fake {
  calls: string[];
  said: SpeechSynthesisUtterance[];
}

/** A voice that says nothing aloud, and ends each sentence when the test tells it to. */
async function fakeVoice(page: Page, lang: string): Promise<void> {
  await page.addInitScript((lang) => {
    const fake = Object.assign(window as unknown as Fake, { calls: [], said: [] });
    let speaking = false;
    const call = (name: string) => () => void fake.calls.push(name);
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => [{ lang }],
        addEventListener: () => undefined,
        pause: call('pause'),
        resume: call('resume'),
        cancel: () => {
          fake.calls.push('cancel');
          speaking = false;
        },
        speak: (utterance: SpeechSynthesisUtterance) => {
          fake.said.push(utterance);
          speaking = true;
        },
        get speaking() {
          return speaking;
        },
      },
    });
  }, lang);
}

const spoken = (page: Page) =>
  page.evaluate(() => (window as unknown as Fake).said.map(({ text, lang }) => [text.trim(), lang]));

const endSentence = (page: Page) =>
  page.evaluate(() => (window as unknown as Fake).said.at(-1)?.onend?.({} as SpeechSynthesisEvent));

const highlighted = (page: Page) =>
  page.evaluate(() => {
    const range = [...(CSS.highlights.get('las') ?? [])][0] as Range | undefined;
    return range ? range.toString().trim() : null;
  });
