import { expect, test } from 'vitest';
import { readDependencies } from '../../src/classify/dependencies/read.ts';
import { readCheckout } from '../../src/git/read-checkout.ts';
import { environment, TemporaryRepository } from './temporary-repository.ts';

const now = new Date('2026-11-10T16:00:00Z');

const manifest = (version: string) =>
  `${JSON.stringify({ name: 'shop', scripts: { a: 'a', b: 'b', c: 'c' }, dependencies: { express: '4.18.2', koa: '2.15.0', leveldown: '6.1.1', levelup: '5.1.1', lodash: version, pino: '8.0.0', zod: '3.0.0' } }, null, 2)}\n`;

/** The files of a branch that changes main's. */
async function filesOf(before: Record<string, string | Buffer>, after: Record<string, string | Buffer | null>) {
  const repository = TemporaryRepository.withFiles(before);
  repository.branch('update');
  repository.commit('Update', after);
  const { change } = await readCheckout({ cwd: repository.path, now, environment });
  return change.files ?? [];
}

test('a manifest whose patch does not show the section is read in both versions', async () => {
  const files = await filesOf(
    { 'web app/package.json': manifest('4.17.20') },
    { 'web app/package.json': manifest('4.17.21') },
  );
  expect(files).toMatchObject([{ before: manifest('4.17.20'), after: manifest('4.17.21') }]);
  expect(readDependencies(files).files).toMatchObject([{ level: 'patch', needsContents: false }]);
});

test('what the patch tells is not read again', async () => {
  const files = await filesOf(
    { 'requirements.txt': 'a==1.0.0\n', 'a.ts': '1\n' },
    { 'requirements.txt': 'a==1.0.1\n', 'a.ts': '2\n' },
  );
  for (const file of files) expect(file).not.toHaveProperty('before');
  expect(readDependencies(files).files).toMatchObject([{ level: 'patch' }]);
});

test('a file that is no text stays unclear', async () => {
  const files = await filesOf({ 'package.json': Buffer.from([0, 1]) }, { 'package.json': Buffer.from([0, 2]) });
  expect(files[0]).not.toHaveProperty('before');
  expect(readDependencies(files).files).toMatchObject([{ level: 'unclear' }]);
});
