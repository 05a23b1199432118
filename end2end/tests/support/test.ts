// Playwright's test, pointed at a server that `server.ts` started.
import { test as base } from '@playwright/test';

export { expect, type Page, type Response } from '@playwright/test';

/** In the try-out with the sample. */
export const test = base.extend({
  baseURL: async ({}, use) => {
    const url = process.env.STODVALET_URL;
    if (!url) throw new Error('the server has not been started');
    await use(url);
  },
});

/** In earnest, with identity providers to log in at. */
export const earnest = base.extend({
  baseURL: async ({}, use) => {
    const url = process.env.STODVALET_EARNEST_URL;
    base.skip(!url, 'only where the tests have started the servers');
    await use(url);
  },
});
