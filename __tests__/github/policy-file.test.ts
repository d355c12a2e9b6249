import { describe, expect, test } from 'vitest';
import { Answer } from '../../src/github/answer.ts';
import { folderOf, policyFile } from '../../src/github/policy-file.ts';

const path = '.github/change-gate.yml';
const commit = 'a'.repeat(40);
const blob = (more: object = {}) => ({
  __typename: 'Blob',
  isBinary: false,
  isTruncated: false,
  text: 'extends: default@1\n',
  ...more,
});
const folder = (...names: (string | [string, number])[]) => ({
  __typename: 'Tree',
  entries: names.map((name) =>
    typeof name === 'string' ? { name, type: 'blob', mode: 0o100644 } : { name: name[0], type: 'blob', mode: name[1] },
  ),
});
const repository = (more: object) =>
  new Answer(
    { defaultCommit: { oid: commit }, defaultBranchRef: { name: 'trunk' }, policy: null, policyFolder: null, ...more },
    'repository',
  );
const read = (more: object, refused: Parameters<typeof policyFile>[1] = [], at = path) =>
  policyFile(repository(more), refused, at, 'acme/shop');

describe('the policy file', () => {
  test('comes with the branch and the commit it was read from', () => {
    const found = read({ policy: blob(), policyFolder: folder('change-gate.yml', 'workflows') });
    expect(found).toEqual({ text: 'extends: default@1\n', path, ref: 'trunk', commit });
  });

  test('an empty file is not an absent one', () => {
    expect(read({ policy: blob({ text: '' }), policyFolder: folder('change-gate.yml') })).toMatchObject({ text: '' });
  });

  test.each([
    ['without a .github folder', {}],
    ['without the file', { policyFolder: folder('CODEOWNERS', 'change-gate.md', 'my-change-gate.yml') }],
    ['where .github is a file', { policyFolder: { __typename: 'Blob' } }],
  ])('is absent %s', (_what, more) => {
    expect(read(more)).toMatchObject({ text: null });
  });

  test.each<[string, object, RegExp]>([
    [
      'spelled .yaml',
      { policyFolder: folder('change-gate.yaml') },
      /change-gate\.yaml is not read; the policy is \.github\/change-gate\.yml/,
    ],
    ['in another case', { policyFolder: folder('Change-Gate.yml') }, /Change-Gate\.yml is not read/],
    [
      'twice',
      { policy: blob(), policyFolder: folder('change-gate.YAML', 'change-gate.yml') },
      /change-gate\.YAML is not read/,
    ],
    [
      'a symbolic link',
      { policy: blob({ text: '/etc/x' }), policyFolder: folder(['change-gate.yml', 0o120000]) },
      /symbolic link/,
    ],
    ['a folder', { policy: { __typename: 'Tree' }, policyFolder: folder('change-gate.yml') }, /is a folder/],
    ['binary', { policy: blob({ isBinary: true, text: null }), policyFolder: folder('change-gate.yml') }, /is no text/],
    ['cut', { policy: blob({ isTruncated: true }), policyFolder: folder('change-gate.yml') }, /too long/],
    ['on a branch without commits', { defaultCommit: null }, /no commit to read the policy from/],
  ])('%s is an error, never a pass', (_what, more, message) => {
    const found = read(more);
    expect('error' in found && found.error.message).toMatch(message);
  });

  test.each(['policy', 'policyFolder', 'defaultCommit'])('%s refused is an error that names the permission', (part) => {
    const found = read({}, [{ type: 'FORBIDDEN', path: ['repository', part], message: 'no' }]);
    expect('error' in found && found.error.message).toContain('"contents: read"');
  });

  test.each([
    ['.github/change-gate.yml', '.github'],
    ['policy.yml', ''],
    ['a/b/c.yml', 'a/b'],
  ])('%s stands in the folder %j', (file, expected) => {
    expect(folderOf(file)).toBe(expected);
  });
});
