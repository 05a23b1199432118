// Starts the release binary with the sample in a folder of its own, and ends it after the tests.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BINARY = resolve(import.meta.dirname, '../../../target/release/stodvalet');
const START_LIMIT_MS = 60_000;

export default async function start(): Promise<(() => Promise<void>) | void> {
  // A server that already runs can be tested instead.
  if (process.env.STODVALET_URL) return;
  const data = await mkdtemp(join(tmpdir(), 'stodvalet-end2end-'));
  const address = `127.0.0.1:${await freePort()}`;
  const binary = process.env.STODVALET_BINARY ?? BINARY;
  const server = spawn(binary, ['serve', '--demo', '--data', data, '--addr', address], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, STODVALET_LOG: process.env.STODVALET_LOG ?? 'warn' },
  });
  const stop = async () => {
    await end(server);
    await rm(data, { recursive: true, force: true });
  };
  try {
    await ready(`http://${address}/halsa/redo`, server);
  } catch (error) {
    await stop();
    throw error;
  }
  process.env.STODVALET_URL = `http://${address}`;
  return stop;
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
