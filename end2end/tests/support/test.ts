// Playwright's test, pointed at the server that `server.ts` started.
import { test as base } from '@playwright/test';

export { expect, type Page, type Response } from '@playwright/test';

export const test = base.extend({
  baseURL: async ({}, use) => {
    const url = process.env.STODVALET_URL;
    if (!url) throw new Error('the server has not been started');
    await use(url);
  },
});
