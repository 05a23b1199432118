// Accessibility checks with axe: WCAG 2.2, levels A and AA, and good practice.
import axe from 'axe-core';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

// Where scripts are off timers never fire, though evaluated code runs: axe gets a clock of its own.
const CLOCK = 'window.setTimeout = (run, _, ...args) => { Promise.resolve().then(() => run(...args)); return 0; }';

/** What axe finds on the page as it stands: each broken rule with its elements. */
export async function violations(page: Page, scripts: boolean | undefined): Promise<string[]> {
  // Evaluated through the debugger, so the page's content security policy stays in force.
  if (!scripts) await page.evaluate(CLOCK);
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    (tags) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: tags, preload: false }),
    TAGS,
  );
  return found.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`,
  );
}
