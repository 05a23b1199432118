// Every public page in every language, with and without JavaScript.
import { violations } from './support/axe.ts';
import { LANGUAGES, type Language, PAGES, PERSONAL, REAL } from './support/pages.ts';
import { actFor, be } from './support/people.ts';
import { type Page, expect, test } from './support/test.ts';

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

/** Checks the page as it stands; gives its title. */
async function check(page: Page, where: string, lang: string, scripts: boolean | undefined): Promise<string> {
  await page.setViewportSize(NARROW);
  const narrow = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    headings: document.querySelectorAll('h1').length,
    width: document.documentElement.scrollWidth,
  }));
  // WCAG 3.1.1, 2.4.2 and 1.4.10
  expect.soft(narrow, where).toMatchObject({ lang, title: expect.stringMatching(/^\S.* – Stödvalet$/), headings: 1 });
  expect.soft(narrow.width, `${where} in 320 pixels`).toBeLessThanOrEqual(NARROW.width);
  await page.setViewportSize(WIDE);
  expect.soft(await violations(page, scripts), where).toEqual([]);
  return narrow.title;
}

// Every other page in each test, so that two workers share a language.
const HALVES = [0, 1].map((half) => PAGES.filter((_, i) => i % 2 === half));

for (const [language, lang] of Object.entries(LANGUAGES) as [Language, string][]) {
  HALVES.forEach((pages, half) => {
    test(`${language}: every page keeps the rules, part ${half + 1}`, async ({ page, javaScriptEnabled }) => {
      test.setTimeout(180_000);
      const titles = new Map<string, string>();
      for (const { path, status, state } of pages) {
        const where = `/${language}${path}`;
        const answer = await page.goto(where);
        expect.soft(answer?.status(), where).toBe(status);
        const title = await check(page, where, lang, javaScriptEnabled);
        if (state) continue;
        expect.soft(titles.get(title), `the title of ${where} is its own`).toBeUndefined();
        titles.set(title, where);
      }
    });
  });

  test(`${language}: every page of somebody who is logged in keeps the rules`, async ({ page, javaScriptEnabled }) => {
    test.setTimeout(180_000);
    for (const { who, actingFor, pages } of PERSONAL) {
      await be(page, who, '/min-sida', language);
      if (actingFor) await actFor(page, actingFor, language);
      for (const [path, status] of Object.entries(pages)) {
        const where = `/${language}${path} as ${who}, ${actingFor ?? 'oneself'}`;
        const answer = await page.goto(`/${language}${path}`);
        expect.soft(answer?.status(), where).toBe(status);
        await check(page, where, lang, javaScriptEnabled);
        // R-ACT-2
        await expect.soft(page.locator('.session'), where).toContainText(who);
        await expect.soft(page.locator('.acting', { hasText: actingFor }), where).toHaveCount(actingFor ? 1 : 0);
      }
    }
  });

  test(`${language}: a form with errors and its receipt keep the rules`, async ({ page, javaScriptEnabled }) => {
    await page.goto(`/${language}/utforare/${REAL}/rapportera-fel`);
    const send = page.locator('#felrapport').getByRole('button');
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await send.click();
    expect((await answer).status()).toBe(422);
    await check(page, 'the form with errors', lang, javaScriptEnabled);
    await page.locator('input[name=galler][value=tider]').check();
    await page.locator('#meddelande').fill('Kvällstiden stämmer inte.');
    await send.click();
    await expect(page).toHaveURL(new RegExp(`/${language}/felrapport/`));
    await check(page, 'the receipt', lang, javaScriptEnabled);
  });
}
