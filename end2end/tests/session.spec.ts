// A session about to end warns in time, and one can stay.
import { expect, test } from './support/own.ts';
import { be } from './support/people.ts';

test('whoever is about to be logged out is warned, and can stay', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'without scripts the page says until when from the start');
  // The clock goes on by itself too: half a minute's room for a slow machine.
  await page.clock.install();
  await be(page, 'Alva Provström');
  const warning = page.locator('.session [role=alert]');
  await expect(warning).toBeHidden();
  await page.clock.fastForward('16:30');
  await expect(warning).toBeHidden();
  await page.clock.fastForward('00:31');
  await expect(warning).toBeVisible();
  const asked = page.waitForRequest((request) => request.method() === 'HEAD');
  await warning.getByRole('button').click();
  await asked;
  await expect(warning).toBeHidden();
  await page.clock.fastForward('17:01');
  await expect(warning).toBeVisible();
});

test('every page says until when', async ({ page }) => {
  await be(page, 'Alva Provström');
  for (const path of ['/sv', '/sv/utforare', '/sv/val', '/sv/finns-inte']) {
    await page.goto(path);
    await expect(page.locator('.session'), path).toContainText(/till \d+\.\d\d/);
  }
});
