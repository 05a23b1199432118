// Accessibility checks with axe: WCAG 2.2, levels A and AA.
import axe from 'axe-core';
import { type Browser, type Page, expect } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Expects no violations on the page as it stands; names each with its elements. */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated through the debugger, so the page's content security policy stays in force.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (tags) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: tags }),
    TAGS,
  );
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`,
  );
  expect(found).toEqual([]);
}

/**
 * Checks the page as somebody without JavaScript has it. Axe needs JavaScript itself, so the page
 * is opened in a browser that has it, with its own scripts cut out and `<noscript>` opened.
 */
export async function expectAccessibleWithoutScripts(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  await page.route(
    (address) => address.href === url,
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: withoutScripts(await response.text()) });
    },
  );
  await page.goto(url);
  await expectAccessible(page);
  await context.close();
}

function withoutScripts(html: string): string {
  return html.replace(/<script\b[\s\S]*?<\/script>/gi, '').replace(/<\/?noscript>/gi, '');
}
