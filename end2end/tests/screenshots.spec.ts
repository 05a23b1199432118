// Pictures of every page for people to look at: SCREENSHOTS=1 npx playwright test screenshots
import { ALL_PAGES } from './support/pages.ts';
import { test } from './support/test.ts';

test.skip(process.env.SCREENSHOTS !== '1', 'only when asked for');

for (const { path } of ALL_PAGES) {
  for (const width of [320, 768, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${path} at ${width} px, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(path);
        const name = path.slice(1).replace(/[^a-z0-9-]+/g, '_');
        await page.screenshot({ path: `screenshots/${name}.${width}.${colorScheme}.png`, fullPage: true });
      });
    }
  }
}
