// Starts the release binary twice, each in a folder of its own: as a try-out with the sample, and in earnest
// with an identity provider. Ends them after the tests.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { portalConfiguration, startProvider } from './provider.ts';

const BINARY = resolve(import.meta.dirname, '../../../target/release/stodvalet');
const EXAMPLES = resolve(import.meta.dirname, '../../../server/examples');
const START_LIMIT_MS = 60_000;

/** What has been started, and how it is ended. */
export type Stop = () => Promise<void>;

export default async function start(): Promise<Stop | void> {
  // A server that already runs can be tested instead, but for logging in for real.
  if (process.env.STODVALET_URL) return;
  const stops: Stop[] = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    process.env.STODVALET_URL = await tryOut(stops);
    process.env.STODVALET_REAL_URL = await real(stops);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

/** A try-out with the sample. */
export async function tryOut(stops: Stop[]): Promise<string> {
  const address = `127.0.0.1:${await freePort()}`;
  await serve(stops, await folder(stops), address, ['--demo']);
  return `http://${address}`;
}

/** A portal in earnest: people from a file, who log in at an identity provider. */
async function real(stops: Stop[]): Promise<string> {
  const address = `127.0.0.1:${await freePort()}`;
  const url = `http://${address}`;
  const provider = await startProvider(await freePort(), url);
  stops.push(provider.stop);
  const data = await folder(stops);
  const [key, configuration, cases] = ['key.pem', 'providers.toml', 'cases.json'].map((name) => join(data, name));
  await writeFile(key!, provider.pem, { mode: 0o600 });
  await writeFile(configuration!, portalConfiguration(provider, key!));
  await writeFile(cases!, JSON.stringify(await people()));
  await command('import', 'providers', join(EXAMPLES, 'providers.json'), '--data', data);
  await command('import', 'cases', cases!, '--data', data);
  await serve(stops, data, address, ['--oidc', configuration!, '--public-url', url]);
  process.env.STODVALET_PROVIDER_URL = provider.issuer;
  process.env.STODVALET_REAL_DATA = data;
  return url;
}

/** The people of the example, and one who has only a coordination number yet. */
async function people(): Promise<object> {
  const example = JSON.parse(await readFile(join(EXAMPLES, 'cases.json'), 'utf8'));
  const noor = { key: 'noor', number: '199601629802', given_name: 'Noor', family_name: 'Exempelman' };
  example.persons.push({ ...noor, municipality: 'stockholm', lang: 'sv', contact_by: 'brev' });
  return example;
}

async function folder(stops: Stop[]): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'stodvalet-end2end-'));
  stops.push(() => rm(data, { recursive: true, force: true }));
  return data;
}

const binary = () => process.env.STODVALET_BINARY ?? BINARY;
const env = { ...process.env, STODVALET_LOG: process.env.STODVALET_LOG ?? 'error' };

async function serve(stops: Stop[], data: string, address: string, options: string[]): Promise<void> {
  const args = ['serve', '--data', data, '--addr', address, ...options];
  const server = spawn(binary(), args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  stops.push(() => end(server));
  await ready(`http://${address}/halsa/redo`, server);
}

/** Runs the program for one thing, and sees that it did it. */
export async function command(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(binary(), args, { env });
  return stdout;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function ready(url: string, server: ChildProcess): Promise<void> {
  let failure: Error | undefined;
  server.once('error', (error) => (failure = error));
  for (const until = Date.now() + START_LIMIT_MS; Date.now() < until; ) {
    if (failure) throw failure;
    if (server.exitCode !== null) throw new Error(`the server ended with code ${server.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${url} was not ready in ${START_LIMIT_MS / 1000} s`);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((done) => server.once('exit', done));
  server.kill('SIGTERM');
  const patience = setTimeout(() => server.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(patience);
}
