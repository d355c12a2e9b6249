import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TemporaryRepository } from '../git/temporary-repository.ts';
import { call } from './call.ts';

const branch = (): TemporaryRepository => {
  const repository = TemporaryRepository.withFiles();
  repository.branch('retry');
  return repository;
};

describe('preview of a branch with nothing to merge', () => {
  it.each<[string, () => TemporaryRepository, string]>([
    ['the base branch itself', () => TemporaryRepository.withFiles(), 'main is the base branch itself'],
    ['a new branch', branch, 'This branch has nothing that main does not have'],
    ['a fresh clone', () => TemporaryRepository.withFiles().clone(), 'nothing that origin/main does not have'],
  ])('says so, and what to do, without a verdict: %s', async (_name, make, note) => {
    const { code, stdout, stderr } = await call(make().path, ['preview']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Nothing to judge yet: .*git switch -c NAME.*--base REF.*\n$/);
    expect(stderr).toContain(note);
    expect(stdout + stderr).not.toMatch(/ready to merge|May be merged|Judged|--body FILE/i);
  });

  it('says that what is not committed does not count', async () => {
    const repository = branch();
    repository.write({ 'README.md': 'two\n' });
    const { stdout, stderr } = await call(repository.path, ['preview']);
    expect(stdout).toContain('Nothing to judge yet');
    expect(stderr).toContain('1 file has uncommitted changes, which do not count: commit them.');
  });

  it('gives a program a decision that it cannot take for a pass, with the reason as the only finding', async () => {
    const { code, stdout, stderr } = await call(branch().path, ['preview', '--json']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const nothing = JSON.parse(stdout);
    expect(nothing).toMatchObject({
      verdict: 'unknown',
      validUntil: null,
      earliestMerge: null,
      obligations: [],
      findings: [{ rule: 'nothing-to-judge', outcome: 'unknown', level: 'error', actor: 'author' }],
    });
    expect(nothing.findings).toHaveLength(1);
    const full = branch();
    full.commit('Retry failed webhooks', { 'src/retry.ts': 'export {};\n' });
    const judged = JSON.parse((await call(full.path, ['preview', '--json'])).stdout);
    expect(Object.keys(nothing)).toEqual(Object.keys(judged));
  });

  it('writes the summary that was asked for', async () => {
    const repository = branch();
    await call(repository.path, ['preview', '--summary', 'summary.md']);
    expect(readFileSync(join(repository.path, 'summary.md'), 'utf8')).toMatch(/^Nothing to judge yet: /);
  });

  it('still refuses a policy that is not there', async () => {
    expect(await call(branch().path, ['preview', '--policy', 'none.yml'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('ends with the first commit, be it an empty one', async () => {
    const repository = branch();
    repository.commit('Nothing yet');
    expect((await call(repository.path, ['preview'])).stdout).not.toContain('Nothing to judge');
  });

  it('ends where another base is named', async () => {
    const repository = TemporaryRepository.withFiles();
    repository.branch('release');
    repository.switchTo('main');
    repository.commit('Retry failed webhooks', { 'src/retry.ts': 'export {};\n' });
    expect((await call(repository.path, ['preview', '--base', 'release'])).stdout).toMatch(/Normal change/);
  });
});

describe('preview of a Major change', () => {
  const migrating = (): TemporaryRepository => {
    const repository = branch();
    repository.commit('Index orders', { 'db/migrate/20261119_add_index.rb': 'class AddIndex; end\n' });
    return repository;
  };
  const note = /names no executive, so this Major change cannot pass: name them under people\.executive/;

  it('says that nobody can approve it while the policy names no executive', async () => {
    expect((await call(migrating().path, ['preview'])).stderr).toMatch(note);
    expect((await call(migrating().path, ['preview', '--json'])).stderr).toBe('');
  });

  it('says nothing of it where one is named', async () => {
    const repository = migrating();
    repository.write({ 'named.yml': 'extends: default@1\npeople: { executive: [carol] }\n' });
    expect((await call(repository.path, ['preview', '--policy', 'named.yml'])).stderr).not.toMatch(note);
  });

  it('says nothing of it for a change that is not Major', async () => {
    const repository = branch();
    repository.commit('Retry failed webhooks', { 'src/retry.ts': 'export {};\n' });
    expect((await call(repository.path, ['preview'])).stderr).not.toMatch(note);
  });
});
