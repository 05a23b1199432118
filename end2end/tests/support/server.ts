// Starts the release binary twice, each in a folder of its own: as a try-out with the sample, and in earnest with
// identity providers to log in at. Ends them after the tests.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXAMPLES, type Stop, folder, freePort, run, serve } from './portal.ts';
import { portalConfiguration, startProvider } from './provider.ts';

export default async function start(): Promise<Stop | void> {
  // A try-out that already runs can be tested instead; logging in for real is then left out.
  if (process.env.STODVALET_URL) return;
  const stops: Stop[] = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    process.env.STODVALET_URL = await tryOut(stops);
    await earnest(stops);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

/** A try-out with the sample, in a folder that may be looked into. */
export async function tryOut(stops: Stop[], data?: string): Promise<string> {
  const address = `127.0.0.1:${await freePort()}`;
  return serve(stops, data ?? (await folder(stops)), address, ['--demo']);
}

/** The people are those of the examples, and those that tests bring in. */
async function earnest(stops: Stop[]): Promise<void> {
  const address = `127.0.0.1:${await freePort()}`;
  const url = `http://${address}`;
  const provider = await startProvider(await freePort(), url);
  stops.push(provider.stop);
  const data = await folder(stops);
  const [key, configuration] = [join(data, 'provlegg.pem'), join(data, 'providers.toml')];
  await writeFile(key, provider.pem, { mode: 0o600 });
  const nowhere = `http://localhost:${await freePort()}`;
  await writeFile(configuration, portalConfiguration(provider.issuer, nowhere, 'provlegg.pem'));
  await run('import', 'providers', join(EXAMPLES, 'providers.json'), '--data', data);
  await run('import', 'cases', join(EXAMPLES, 'cases.json'), '--data', data);
  await serve(stops, data, address, ['--oidc', configuration, '--public-url', url]);
  process.env.STODVALET_EARNEST_URL = url;
  process.env.STODVALET_EARNEST_DATA = data;
  process.env.STODVALET_PROVIDER_URL = provider.issuer;
}
