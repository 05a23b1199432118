// Pictures of every page for people to look at: SCREENSHOTS=1 npx playwright test screenshots
import { LANGUAGES, type Language, PAGES, PERSONAL } from './support/pages.ts';
import { actFor, be } from './support/people.ts';
import { type Page, test } from './support/test.ts';

test.skip(process.env.SCREENSHOTS !== '1', 'only when asked for');

for (const language of Object.keys(LANGUAGES) as Language[]) {
  for (const width of [320, 768, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const picture = async (page: Page, path: string, who = '') => {
        await page.goto(`/${language}${path}`);
        const name = `${language}${path} ${who}`.trim().replace(/[^a-zåäö0-9-]+/gi, '_').slice(0, 120);
        await page.screenshot({ path: `screenshots/${name}.${width}.${colorScheme}.png`, fullPage: true });
      };

      test.describe(`${language} at ${width} px, ${colorScheme}`, () => {
        test.use({ viewport: { width, height: 800 }, contextOptions: { reducedMotion: 'reduce' }, colorScheme });

        test('for everybody', async ({ page }) => {
          test.setTimeout(120_000);
          for (const { path } of PAGES) await picture(page, path);
        });

        test('of somebody who is logged in', async ({ page }) => {
          test.setTimeout(180_000);
          for (const { who, actingFor, pages } of PERSONAL) {
            await be(page, who, '/min-sida', language);
            if (actingFor) await actFor(page, actingFor, language);
            for (const path of Object.keys(pages)) await picture(page, path, `${who} ${actingFor ?? ''}`);
          }
        });
      });
    }
  }
}
