// The program itself: how it is started, asked for one thing, and ended.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(import.meta.dirname, '../../..');
const BINARY = process.env.STODVALET_BINARY ?? join(ROOT, 'target/release/stodvalet');
export const EXAMPLES = join(ROOT, 'server/examples');
const START_LIMIT_MS = 60_000;

/** Ends something that has been started. */
export type Stop = () => Promise<void>;

/** A folder that is there until the end. */
export async function folder(stops: Stop[]): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'stodvalet-end2end-'));
  stops.push(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** Serves until the end; gives its address when it is ready. */
export async function serve(stops: Stop[], data: string, address: string, options: string[]): Promise<string> {
  const url = `http://${address}`;
  const server = spawn(BINARY, ['serve', '--data', data, '--addr', address, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Refused log-ins are warned of, and here they are refused on purpose.
    env: { ...process.env, STODVALET_LOG: process.env.STODVALET_LOG ?? 'error' },
  });
  stops.push(() => end(server));
  await ready(`${url}/halsa/redo`, server);
  return url;
}

/** Asks the program for one thing, and gives what it says; fails when it does. */
export async function run(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(BINARY, args);
  return stdout;
}

export async function freePort(): Promise<number> {
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
