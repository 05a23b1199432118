// Playwright's test with a try-out of its own: what one test does to people's cases no other test sees.
import { test as base } from '@playwright/test';
import { type Stop, folder } from './portal.ts';
import { tryOut } from './server.ts';

export { expect, type Browser, type Page } from '@playwright/test';

/** Where the try-out keeps what it knows. */
interface Own {
  data: string;
}

export const test = base.extend<Own>({
  data: async ({}, use) => {
    const stops: Stop[] = [];
    try {
      await use(await folder(stops));
    } finally {
      for (const stop of stops.reverse()) await stop();
    }
  },
  baseURL: async ({ data }, use) => {
    const stops: Stop[] = [];
    try {
      await use(await tryOut(stops, data));
    } finally {
      for (const stop of stops.reverse()) await stop();
    }
  },
});
