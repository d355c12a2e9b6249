import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { namedZones } from '../../src/calendar/zone-names.ts';
import { putInto } from './machine.ts';

const script = fileURLToPath(new URL('print-windows.ts', import.meta.url));

async function printIn(timezone: string): Promise<{ timeZone: string; lines: string[] }> {
  const { stdout } = await promisify(execFile)(process.execPath, [script], {
    env: { ...process.env, TZ: timezone, NODE_OPTIONS: '' },
    maxBuffer: 64e6,
  });
  return JSON.parse(stdout);
}

test('the answers do not depend on the zone of the machine', async () => {
  const utc = await printIn('UTC');
  expect(utc.lines).toHaveLength(8 * (6 * 100 + 1) + 1);
  const zones = ['America/Chicago', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Pacific/Apia'];
  for (const zone of zones) {
    const there = await printIn(zone);
    expect(there.timeZone).toBe(zone);
    expect(there.lines).toEqual(utc.lines);
  }
});

test.each(['UTC', 'America/New_York', 'America/Mexico_City'])(
  'the zone of a worker, which cannot be changed, is not taken for another: %s',
  async (machine) => {
    const putBack = putInto(machine);
    try {
      const script = `import { byDate } from ${JSON.stringify(import.meta.resolve('../../src/calendar/offsets.ts'))};
        import { parentPort } from 'node:worker_threads';
        parentPort.postMessage(${JSON.stringify(namedZones)}.map((zone) => byDate(zone)?.([0]) ?? null));`;
      const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(script)}`));
      const told = await new Promise((settle, fail) => worker.once('message', settle).once('error', fail));
      expect(told).toEqual(namedZones.map(() => null));
    } finally {
      putBack();
    }
  },
);
