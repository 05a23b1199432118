// Finding, comparing and choosing, as a visitor does it; with and without JavaScript.
import { choose, pick, press, tabTo } from './support/keys.ts';
import { ENDED, REAL, THREE } from './support/pages.ts';
import { type Page, expect, test } from './support/test.ts';

const WALK = { tjanst: 'boendestod', omrade: 'skarholmen', tid: 'kvall', sprak: 'finska' };

/** From the start page to the list of Finnish-speaking boendestöd in Skärholmen with evening hours. */
async function find(page: Page, language: string): Promise<void> {
  await page.goto(`/${language}`);
  await press(page, page.locator(`.menu a[href="/${language}/utforare"]`), 'Enter');
  await page.waitForURL(`**/${language}/utforare`);
  await choose(page, 'tjanst', WALK.tjanst);
  await pick(page, page.locator('#omrade'), WALK.omrade);
  await press(page, page.locator(`input[name=tid][value=${WALK.tid}]`), 'Space');
  await press(page, page.locator('#sok summary'), 'Enter');
  await press(page, page.locator(`input[name=sprak][value=${WALK.sprak}]`), 'Space');
  const loaded = page.waitForEvent('domcontentloaded');
  await press(page, page.locator('#sok > button[type=submit]'), 'Enter');
  await loaded;
  for (const [key, value] of Object.entries(WALK)) expect(new URL(page.url()).searchParams.get(key)).toBe(value);
}

/** Adds the first providers of the list to the comparison; gives their names. */
async function add(page: Page, count: number): Promise<string[]> {
  const names: string[] = [];
  const cards = page.locator('.provider');
  for (let i = 0; i < count; i += 1) {
    const card = cards.nth(i);
    names.push((await card.getByRole('heading').innerText()).trim());
    await press(page, card.locator('a[href*="u="]'), 'Enter');
    await expect(page).toHaveURL(/#u-/);
    await expect(card.locator('.added')).toBeVisible();
    await expect(page.locator('aside.tray li')).toHaveCount(i + 1);
  }
  return names;
}

for (const language of ['sv', 'fi', 'sv-lattlast']) {
  test(`${language}: by keyboard from the start page to three providers on paper`, async ({ page, javaScriptEnabled }) => {
    test.setTimeout(60_000);
    await page.addInitScript(() => {
      window.print = () => (document.title = 'printed');
    });
    await find(page, language);
    await expect(page.locator('.chips .chip')).toHaveCount(4);
    const names = await add(page, 3);
    await press(page, page.locator('aside.tray a.button'), 'Enter');
    await page.waitForURL(`**/${language}/jamfor?*`);
    await expect(page.getByRole('columnheader')).toHaveText([/\S/, ...names]);
    await expect(page.locator('.summary')).toBeVisible();

    const button = page.locator('[data-print]');
    await expect(button).toBeVisible({ visible: javaScriptEnabled !== false });
    if (javaScriptEnabled !== false) {
      await press(page, button, 'Enter');
      await expect(page).toHaveTitle('printed');
    }
    await page.emulateMedia({ media: 'print' });
    for (const name of names) await expect(page.getByRole('columnheader', { name })).toBeVisible();
    const paper = await page.pdf({ format: 'A4', landscape: true });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  });
}

test('everyday words with slips of the pen find the right support', async ({ page }) => {
  await page.goto('/sv');
  await page.locator('#q').fill('nån som föler med mej ut');
  await page.locator('#q').press('Enter');
  await expect(page.locator('#q')).toHaveValue('nån som föler med mej ut');
  await expect(page.locator('.provider .services').first()).toContainText('Ledsagarservice');
});

test('a wish is given up by its chip, and all at once', async ({ page }) => {
  await page.goto('/sv/utforare?tjanst=ledsagarservice&omrade=bromma&tid=helg&sort=namn');
  await expect(page.locator('.chip')).toHaveCount(3);
  await page.getByRole('link', { name: /^Ta bort .*Bromma/ }).click();
  await expect(page).toHaveURL('/sv/utforare?tjanst=ledsagarservice&tid=helg&sort=namn');
  await expect(page.locator('.chip')).toHaveCount(2);
  await page.getByRole('link', { name: 'Ta bort allt' }).click();
  await expect(page).toHaveURL('/sv/utforare?sort=namn');
  await expect(page.locator('.chip')).toHaveCount(0);
});

test('the order can be changed, and stays when a filter is added', async ({ page }) => {
  await page.goto('/sv/utforare?omrade=bromma');
  const order = page.getByRole('navigation', { name: 'Ordning' });
  await order.getByRole('link', { name: 'Namn' }).click();
  await expect(page).toHaveURL('/sv/utforare?omrade=bromma&sort=namn');
  await expect(order.locator('[aria-current=true]')).toHaveText('Namn');
  const names = await page.locator('.provider h3').allInnerTexts();
  const plain = names.map((name) => name.replace(/ \(exempel\)$/, ''));
  expect(plain).toEqual([...plain].sort(new Intl.Collator('sv').compare));
  await page.locator('#plats').check();
  await page.locator('#sok > button[type=submit]').click();
  await expect(page).toHaveURL(/sort=namn/);
  await expect(page).toHaveURL(/plats=1/);
});

test('the list goes on over pages, with no provider twice', async ({ page }) => {
  await page.goto('/sv/utforare');
  const first = await page.locator('.provider').evaluateAll((cards) => cards.map((card) => card.id));
  await page.getByRole('link', { name: 'Nästa sida' }).click();
  await expect(page).toHaveURL('/sv/utforare?sida=2');
  const second = await page.locator('.provider').evaluateAll((cards) => cards.map((card) => card.id));
  expect(new Set([...first, ...second]).size).toBe(first.length + second.length);
  await page.getByRole('link', { name: 'Förra sidan' }).click();
  await expect(page).toHaveURL('/sv/utforare');
});

test('the language switch keeps page and query', async ({ page }) => {
  await page.goto('/sv/utforare?q=kv%C3%A4ll&tjanst=boendestod&tid=kvall');
  await page.getByRole('link', { name: 'Suomi', exact: true }).click();
  await expect(page).toHaveURL('/fi/utforare?q=kv%C3%A4ll&tjanst=boendestod&tid=kvall');
  await expect(page.locator('#q')).toHaveValue('kväll');
  await expect(page.locator('input[name=tjanst][value=boendestod]')).toBeChecked();
  await page.goto(`/sv/utforare/${ENDED}`);
  await page.getByRole('link', { name: 'Selkosuomi' }).click();
  await expect(page).toHaveURL(`/fi-selko/utforare/${ENDED}`);
});

test('an error in a profile is reported, mended on the way, in two languages', async ({ page }) => {
  await page.goto(`/sv/utforare/${REAL}`);
  await page.getByRole('link', { name: 'Berätta om något är fel' }).click();
  await page.locator('#meddelande').fill('Kvällstiden är fel');
  await page.locator('#felrapport').getByRole('button').click();
  // The summary has focus, says it in the title too, and leads to the field.
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(page.locator('#fel')).toBeFocused();
  await expect(page.locator('#meddelande')).toHaveValue('Kvällstiden är fel');
  await press(page, page.locator('#fel a').first(), 'Enter');
  await expect(page.locator('#galler')).toBeFocused();
  await page.keyboard.press('Space');
  await page.locator('#kontakt').fill('070-123 45 67');
  // Another language keeps what is typed.
  await page.getByRole('button', { name: 'Suomi', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
  await expect(page.locator('#fel')).toHaveCount(0);
  await expect(page.locator('#meddelande')).toHaveValue('Kvällstiden är fel');
  await expect(page.locator('#kontakt')).toHaveValue('070-123 45 67');
  await expect(page.locator('#galler')).toBeChecked();
  await page.locator('#felrapport').getByRole('button').click();
  await expect(page).toHaveURL(/\/fi\/felrapport\//);
  const reference = new URL(page.url()).pathname.split('/').pop()!;
  await expect(page.locator('.reference')).toContainText(reference);
});

test('the guide goes back without loss and ends in a short list with reasons', async ({ page }) => {
  await page.goto('/sv');
  await page.getByRole('navigation', { name: 'Meny' }).getByRole('link', { name: 'Hjälp att välja' }).click();
  const next = page.getByRole('button', { name: 'Fortsätt' });
  const back = page.getByRole('link', { name: 'Tillbaka till förra frågan' });
  await page.locator(`input[value=${WALK.tjanst}]`).check();
  await next.click();
  await page.locator('#omrade').selectOption(WALK.omrade);
  await next.click();
  await page.locator('#alder').fill('34');
  await next.click();
  await page.locator(`input[value=${WALK.tid}]`).check();
  await next.click();
  await back.click();
  await expect(page.locator(`input[value=${WALK.tid}]`)).toBeChecked();
  await back.click();
  await expect(page.locator('#alder')).toHaveValue('34');
  await back.click();
  await expect(page.locator('#omrade')).toHaveValue(WALK.omrade);
  await back.click();
  await expect(page.locator(`input[value=${WALK.tjanst}]`)).toBeChecked();
  for (let question = 0; question < 4; question += 1) await next.click();
  await page.locator(`input[value=${WALK.sprak}]`).check();
  await next.click();
  await next.click();
  const cards = page.locator('.provider');
  expect(await cards.count()).toBeGreaterThan(0);
  expect(await cards.count()).toBeLessThanOrEqual(5);
  await expect(cards.first().locator('.reasons')).toContainText('arbetar där du bor');
  await expect(cards.first().locator('.reasons')).toContainText('talar finska');
  await page.getByRole('link', { name: 'Se alla som passar på allt' }).click();
  await expect(page.locator('.chip')).toHaveCount(5);
});

// R-CHO-3
test('who does not want to choose learns what happens in Bromma', async ({ page }) => {
  await page.goto('/sv/valguide?steg=alder&tjanst=boendestod&omrade=bromma');
  await page.getByRole('link', { name: 'Jag vill inte välja' }).click();
  await expect(page).toHaveURL('/sv/valguide/valj-inte?tjanst=boendestod&omrade=bromma');
  const said = page.locator('.notice').filter({ hasText: 'Boendestöd i Bromma' });
  await expect(said).toContainText('ligger närmast ditt hem');
  await said.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/sv\/utforare\/./);
});

test('the comparison shows only what differs when asked, and lets one go', async ({ page }) => {
  await page.goto(`/sv/jamfor?${THREE.map((slug) => `u=${slug}`).join('&')}`);
  const rows = page.locator('tbody tr:not(.section-row)');
  const all = await rows.count();
  await page.getByRole('link', { name: 'Visa bara det som skiljer' }).click();
  const different = await rows.count();
  expect(different).toBeGreaterThan(0);
  expect(different).toBeLessThan(all);
  await page.getByRole('link', { name: /^Ta bort/ }).first().click();
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  await expect(page).toHaveURL(/skillnader=1/);
});

// R-PROV-5
test('an ended agreement is still explained, and cannot be chosen by mistake', async ({ page }) => {
  await page.goto(`/sv/utforare/${ENDED}`);
  await expect(page.getByText(/^Avtalet upphörde/)).toBeVisible();
  await page.goto('/sv/utforare?sort=namn&omrade=stockholm');
  await expect(page.locator(`#u-${ENDED}`)).toHaveCount(0);
});

test('the first stop of the keyboard leads past the menu', async ({ page }) => {
  await page.goto('/sv/utforare');
  await tabTo(page, page.locator('.skip'));
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
