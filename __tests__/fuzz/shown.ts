/** What a runner and a terminal make of what is written to them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { printDecision } from '../../src/action/output.ts';
import type { Decision } from '../../src/decision.ts';
import { annotations } from '../../src/report/annotations.ts';
import { commandsOf } from '../support/runner/commands.ts';
import { valuesOf } from '../support/runner/environment-files.ts';

/** Characters that a terminal obeys. */
export const controls = /\p{Cc}/u;
/** Characters that change how those around them are read. */
export const deceptive =
  /[\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/u;

/** What an old or a new runner might take for a command: read more widely than any of them does. */
export const command = /^[\s\p{Cf}]*:[\p{Cf}]*:|##[\p{Cf}]*\[/u;

/** Prints a decision as a run does, and reads what the runner gets of it. */
export function printed(decision: Decision, timezone: string) {
  const folder = mkdtempSync(join(tmpdir(), 'change-gate-fuzz-'));
  const file = join(folder, 'outputs');
  writeFileSync(file, '');
  vi.stubEnv('GITHUB_OUTPUT', file);
  let log = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text);
    return true;
  });
  try {
    printDecision(decision, timezone);
  } finally {
    write.mockRestore();
    vi.unstubAllEnvs();
  }
  const outputs = valuesOf(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  const expected = annotations(decision).map(({ level, message, file: path, line }) => ({
    command: level,
    message,
    properties: { file: path, line: String(line) },
  }));
  const all = log.split('\n');
  // Remarks come last.
  const lines = all.slice(0, all.length - 1 - expected.length);
  return {
    outputs,
    expected,
    lines,
    remarks: commandsOf(log),
    commands: lines.filter((line) => command.test(line)),
  };
}
