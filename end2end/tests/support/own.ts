// Playwright's test with a try-out of its own: what one test does to people's cases no other test sees.
import { test as base } from '@playwright/test';
import type { Stop } from './portal.ts';
import { tryOut } from './server.ts';

export { expect, type Browser, type Page } from '@playwright/test';

export const test = base.extend({
  baseURL: async ({}, use) => {
    const stops: Stop[] = [];
    try {
      await use(await tryOut(stops));
    } finally {
      for (const stop of stops.reverse()) await stop();
    }
  },
});
