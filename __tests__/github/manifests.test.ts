import { describe, expect, test } from 'vitest';
import type { ChangedFile } from '../../src/change.ts';
import { readDependencies } from '../../src/classify/dependencies/read.ts';
import { Answer } from '../../src/github/answer.ts';
import type { GitHubClient } from '../../src/github/client.ts';
import { GitHubError } from '../../src/github/error.ts';
import { withManifests } from '../../src/github/manifests.ts';
import type { FileInput } from '../support/github/inputs.ts';
import { asked, type Given, many, read } from './reading.ts';

const manifest = (version: string) =>
  `${JSON.stringify({ name: 'shop', scripts: { a: 'a', b: 'b', c: 'c' }, dependencies: { express: '4.18.2', koa: '2.15.0', leveldown: '6.1.1', levelup: '5.1.1', lodash: version, pino: '8.0.0', zod: '3.0.0' } }, null, 2)}\n`;

/** What is read of a pull request with these files, and how often the texts were asked for. */
async function reading(files: readonly FileInput[], given: Given = {}) {
  const { change, fake } = await read({ files }, given);
  const texts = asked(fake).filter((one) => one === 'texts');
  const levels = readDependencies(change.files ?? []).files.map(({ level }) => level);
  return { files: change.files ?? [], texts: texts.length, levels };
}

describe('manifests of a pull request', () => {
  const step: FileInput = { path: 'web app/package.json', before: manifest('4.17.20'), content: manifest('4.17.21') };

  test('are read in both versions where the patch does not show the section', async () => {
    const { files, texts, levels } = await reading([step, { path: 'z.ts' }]);
    expect(files[0]).toMatchObject({ before: step.before, after: step.content });
    expect(files[1]).not.toHaveProperty('before');
    expect([texts, levels]).toEqual([1, ['patch']]);
  });

  test('are read where GitHub shows no patch', async () => {
    const { levels } = await reading([{ ...step, path: 'package.json', patch: null }]);
    expect(levels).toEqual(['patch']);
  });

  test('are read under their earlier name', async () => {
    const { files } = await reading([
      { ...step, path: 'b/package.json', previousPath: 'a/package.json', status: 'renamed' },
    ]);
    expect(files[0]).toMatchObject({ before: step.before, after: step.content });
  });

  test('are not asked for where the patch tells', async () => {
    const { texts, levels } = await reading([
      { path: 'requirements.txt', before: 'a==1.0.0\n', content: 'a==1.0.1\n' },
    ]);
    expect([texts, levels]).toEqual([0, ['patch']]);
  });

  test('are not asked for where a lock file proves them', async () => {
    const lock = (version: string) => `lodash@${version}:\n  version "${version}"\n`;
    const { texts, levels } = await reading([
      { ...step, path: 'package.json' },
      { path: 'yarn.lock', before: lock('4.17.20'), content: lock('4.17.21') },
    ]);
    expect([texts, levels]).toEqual([0, ['patch', 'patch']]);
  });

  test('beyond the first 20 stay unclear', async () => {
    const { texts, levels } = await reading(many(22, (index) => ({ ...step, path: `${10 + index}/package.json` })));
    expect([texts, levels.filter((level) => level === 'unclear').length]).toEqual([1, 2]);
  });

  test('that are no text stay unclear', async () => {
    const { levels } = await reading([{ path: 'package.json', before: 'a\0b', content: 'a\0c', patch: null }]);
    expect(levels).toEqual(['unclear']);
  });

  test.each<[string, Given]>([
    ['the texts', { faults: [[{ operation: 'texts', times: 9 }, { status: 403 }]] }],
    ['the merge base', { faults: [[{ path: '/compare/', times: 9 }, { status: 403 }]] }],
  ])('stay unclear where %s cannot be read', async (_what, given) => {
    const { levels } = await reading([step], given);
    expect(levels).toEqual(['unclear']);
  });
});

describe('long texts', () => {
  const target = { owner: 'acme', repo: 'shop', number: 42 };
  const sha = (digit: string) => digit.repeat(40);
  const file: ChangedFile = { path: 'package.json', status: 'modified', additions: 1, deletions: 1 };
  const compare = async () => ({ commit: sha('1'), mergeBase: sha('0'), tree: null, files: null });
  const blob = (oid: string, byteSize = 600_000) => ({
    __typename: 'Blob',
    oid,
    byteSize,
    isBinary: false,
    isTruncated: true,
    text: '{',
  });

  /** A GitHub whose texts come cut, and whole by their SHA. */
  function clientOf(objects: Record<string, unknown>, whole: (sha: unknown) => unknown): GitHubClient {
    const refuse = (): never => {
      throw new Error('nothing else is asked');
    };
    return {
      graphql: async () => ({ data: new Answer({ repository: objects }, 'data'), refused: [] }),
      get: async (_route, { file_sha }) => new Answer(whole(file_sha), 'blob'),
      pages: refuse,
      send: refuse,
      stop: refuse,
      scoped: refuse,
    };
  }
  const base64 = (text: string) => ({ encoding: 'base64', content: `${Buffer.from(text).toString('base64')}\n` });

  test('are read one by one', async () => {
    const client = clientOf({ o0: blob(sha('a')), o1: blob(sha('b')) }, (asked) =>
      base64(manifest(asked === sha('a') ? '4.17.20' : '4.17.21')),
    );
    const files = await withManifests(client, target, [file], sha('1'), compare);
    expect(readDependencies(files).files).toMatchObject([{ level: 'patch' }]);
  });

  test.each<[string, Record<string, unknown>, (asked: unknown) => unknown]>([
    ['too long', { o0: blob(sha('a'), 20_000_000), o1: blob(sha('b')) }, () => base64('{}')],
    ['in no known encoding', { o0: blob(sha('a')), o1: blob(sha('b')) }, () => ({ encoding: 'none', content: '' })],
    [
      'refused',
      { o0: blob(sha('a')), o1: blob(sha('b')) },
      () => {
        throw new GitHubError('forbidden', 'No.', 'Grant it.');
      },
    ],
    ['a folder', { o0: { __typename: 'Tree' }, o1: { __typename: 'Tree' } }, () => base64('{}')],
    ['gone', { o0: null, o1: null }, () => base64('{}')],
  ])('that are %s leave the file unclear', async (_what, objects, whole) => {
    const files = await withManifests(clientOf(objects, whole), target, [file], sha('1'), compare);
    expect(readDependencies(files).files).toMatchObject([{ level: 'unclear' }]);
  });
});
