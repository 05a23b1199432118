// People that one test brings in for itself, through the same door as a municipality's delivery.
import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coordination, invented, someDay, someSerial } from './numbers.ts';
import { run } from './portal.ts';

/** Somebody made up. */
export interface Made {
  key: string;
  name: string;
  number: string;
  /** A coordination number with the same day of birth. */
  coordination: string;
}

/** Makes somebody up; nothing is brought in yet. */
export function somebody(key: string, given: string, family: string): Made {
  const [day, serial] = [someDay(), someSerial()];
  return { key, name: `${given} ${family}`, number: invented(day, serial), coordination: coordination(day, serial) };
}

/** What a file says of somebody who lives in Stockholm and wants letters. */
export function person({ key, name, number }: Made): object {
  const [given_name, family_name] = name.split(' ');
  return { key, number, given_name, family_name, municipality: 'stockholm', lang: 'sv', contact_by: 'brev' };
}

/** Brings a file with these parts into the portal that runs in earnest. */
export async function bringIn(parts: { persons: object[] }): Promise<void> {
  const file = join(tmpdir(), `stodvalet-${randomUUID()}.json`);
  const whole = { staff: [], mandates: [], consents: [], decisions: [], ...parts };
  await writeFile(file, JSON.stringify(whole), { mode: 0o600 });
  try {
    await run('import', 'cases', file, '--data', process.env.STODVALET_EARNEST_DATA!);
  } finally {
    await rm(file);
  }
}
