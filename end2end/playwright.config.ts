import { defineConfig } from '@playwright/test';

// Debian's own Chromium: no browser is downloaded, and it must not look for updates either.
const launchOptions = {
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'line',
  globalSetup: './tests/support/server.ts',
  use: { launchOptions, locale: 'sv-SE', timezoneId: 'Europe/Stockholm', screenshot: 'only-on-failure' },
  projects: [
    { name: 'javascript' },
    {
      name: 'no-javascript',
      use: { javaScriptEnabled: false },
      testIgnore: ['budgets.spec.ts', 'islands.spec.ts', 'loader.spec.ts', 'screenshots.spec.ts'],
    },
  ],
});
