// Playwright's test with a try-out of its own whose clock stands still, and can be put on.
import { test as base } from '@playwright/test';
import { type Stop, folder, freePort, serve } from './portal.ts';

export { expect, type Page } from '@playwright/test';

/** The try-out's clock. */
interface Clocked {
  /** Starts the try-out, or starts it again with what it knows, at this moment: `2027-03-27T11:59:00+01:00`. */
  at: (moment: string) => Promise<void>;
}

interface Kept {
  address: string;
}

export const test = base.extend<Clocked & Kept>({
  address: async ({}, use) => use(`127.0.0.1:${await freePort()}`),
  baseURL: async ({ address }, use) => use(`http://${address}`),
  at: async ({ address }, use) => {
    const [stops, serving]: Stop[][] = [[], []];
    const end = async (all: Stop[]) => {
      for (const stop of all.splice(0).reverse()) await stop();
    };
    try {
      const data = await folder(stops!);
      await use(async (moment) => {
        await end(serving!);
        await serve(serving!, data, address, ['--demo', '--clock', moment]);
      });
    } finally {
      await end(serving!);
      await end(stops!);
    }
  },
});
