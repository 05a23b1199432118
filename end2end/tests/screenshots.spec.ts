// Pictures of every page for people to look at: SCREENSHOTS=1 npx playwright test screenshots
import { LANGUAGES, PAGES } from './support/pages.ts';
import { test } from './support/test.ts';

test.skip(process.env.SCREENSHOTS !== '1', 'only when asked for');

for (const language of Object.keys(LANGUAGES)) {
  for (const width of [320, 768, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${language} at ${width} px, ${colorScheme}`, async ({ page }) => {
        test.setTimeout(120_000);
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const { path } of PAGES) {
          await page.goto(`/${language}${path}`);
          const name = `${language}${path}`.replace(/[^a-z0-9-]+/g, '_').slice(0, 120);
          await page.screenshot({ path: `screenshots/${name}.${width}.${colorScheme}.png`, fullPage: true });
        }
      });
    }
  }
}
