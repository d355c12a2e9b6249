import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { changedFiles } from './pull-requests.ts';

/** A git checkout on a branch that changes so many files; its path. */
export function checkout(folder: string, files: number): string {
  const path = join(folder, `checkout-${files}`);
  mkdirSync(path);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
      cwd: path,
      env: gitEnvironment(),
    });
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  const side = (patch: string, skip: string): string =>
    patch
      .split('\n')
      .slice(1)
      .filter((line) => !line.startsWith(skip))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const changed = changedFiles(files).map(({ path: name, patch }) => ({ name, patch: patch ?? '' }));
  git('init', '--quiet', '--initial-branch=main');
  for (const { name, patch } of changed) write(name, side(patch, '+'));
  git('add', '.');
  git('commit', '--quiet', '--message', 'Begin');
  git('switch', '--quiet', '--create', 'totals');
  for (const { name, patch } of changed) write(name, side(patch, '-'));
  git('commit', '--quiet', '--all', '--message', 'Read order totals page by page');
  return path;
}

/** Nothing of the machine's own configuration of git. */
export const gitEnvironment = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
});
