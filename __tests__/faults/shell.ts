/** Runs a shell of the action in process, and keeps what it printed and whether the job would be red. */
import { vi } from 'vitest';
import { problemOf } from '../../src/user-error.ts';

export interface Shown {
  /** The reason, as a person reads it; null: the job is green. */
  red: string | null;
  printed: string;
}

/** What a runner would have got to see. Whatever is thrown turns the job red, as main() of the action does it. */
export async function shown(run: () => Promise<void>): Promise<Shown> {
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV'])
    vi.stubEnv(name, undefined);
  const before = process.exitCode;
  const printed: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
  let thrown: string | null = null;
  try {
    await run();
  } catch (error) {
    thrown = problemOf(error);
  } finally {
    write.mockRestore();
    vi.unstubAllEnvs();
    process.exitCode = before;
  }
  const all = printed.join('');
  const errors = all.split('\n').filter((line) => line.startsWith('::error'));
  const told = errors.map((line) => decodeURIComponent(line.replace(/^::error[^:]*::/, ''))).join('\n');
  return { red: thrown ?? (told === '' ? null : told), printed: all };
}
