import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

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
