import { describe, expect, test } from 'vitest';
import { readCheckout } from '../../src/git/read-checkout.ts';
import { environment, TemporaryRepository } from './temporary-repository.ts';

const now = new Date('2026-11-10T16:00:00Z');
const reverts = async (repository: TemporaryRepository, more: { title?: string; body?: string } = {}) =>
  (await readCheckout({ cwd: repository.path, now, environment, ...more })).change.reverts;

/** main with `before` and, squashed as #41, `after`; the branch undo leaves it there. Commits follow the hour. */
function merged(
  before: Record<string, string>,
  after: Record<string, string | null>,
  message = 'Add cart (#41)',
): TemporaryRepository {
  const repository = TemporaryRepository.withFiles(before);
  repository.commit(message, after);
  repository.branch('undo');
  return repository;
}

const usual = () => merged({ a: 'a\n', b: 'b\n', kept: 'k\n' }, { a: 'aa\n', b: null, c: 'c\n' });
const back = { a: 'a\n', b: 'b\n', c: null };
const mergedAt = '2026-11-02T17:00:00.000Z';
const exact = { number: 41, mergedAt, exact: true };

describe('a branch that says that it reverts a merged change', () => {
  test.each<[string, () => TemporaryRepository, object | undefined]>([
    [
      'by git revert, exactly',
      () => {
        const repository = usual();
        repository.git('revert', '--no-edit', 'main');
        return repository;
      },
      exact,
    ],
    [
      'by hand, exactly, naming the pull request',
      () => {
        const repository = usual();
        repository.commit('Take the cart out\n\nReverts #41', back);
        return repository;
      },
      exact,
    ],
    [
      'in two commits',
      () => {
        const repository = usual();
        repository.commit('Half', { a: 'a\n' });
        repository.commit('Revert "Add cart"', { b: 'b\n', c: null });
        return repository;
      },
      exact,
    ],
    [
      'only in part',
      () => {
        const repository = usual();
        repository.commit('Reverts #41', { a: 'a\n', b: 'b\n' });
        return repository;
      },
      { ...exact, exact: false },
    ],
    [
      'with a file besides',
      () => {
        const repository = usual();
        repository.commit('Reverts #41', { ...back, extra: 'x\n' });
        return repository;
      },
      { ...exact, exact: false },
    ],
    [
      'with other content',
      () => {
        const repository = usual();
        repository.commit('Reverts #41', { ...back, a: 'a \n' });
        return repository;
      },
      { ...exact, exact: false },
    ],
    [
      'but not the mode',
      () => {
        const repository = TemporaryRepository.withFiles({ a: 'a\n' });
        repository.git('update-index', '--chmod=+x', 'a');
        repository.git('config', 'core.fileMode', 'false');
        repository.commit('Run it (#41)', { a: 'aa\n' });
        repository.branch('undo');
        repository.commit('Reverts #41', { a: 'a\n' });
        return repository;
      },
      { ...exact, exact: false },
    ],
    [
      'a rename, exactly',
      () => {
        const repository = TemporaryRepository.withFiles({ old: 'o\n'.repeat(50) });
        repository.git('mv', 'old', 'new');
        repository.commit('Rename (#41)');
        repository.branch('undo');
        repository.git('revert', '--no-edit', 'HEAD');
        return repository;
      },
      exact,
    ],
    [
      'a rename, keeping both names',
      () => {
        const repository = TemporaryRepository.withFiles({ old: 'o\n'.repeat(50) });
        repository.git('mv', 'old', 'new');
        repository.commit('Rename (#41)');
        repository.branch('undo');
        repository.commit('Reverts #41', { old: 'o\n'.repeat(50) });
        return repository;
      },
      { ...exact, exact: false },
    ],
    [
      'which another change has touched since',
      () => {
        const repository = usual();
        repository.switchTo('main');
        repository.commit('Next (#42)', { a: 'aaa\n' });
        repository.branch('later');
        repository.commit('Reverts #41', back);
        return repository;
      },
      { ...exact, exact: false },
    ],
    [
      'with other changes merged since',
      () => {
        const repository = usual();
        repository.switchTo('main');
        repository.commit('Next (#42)', { kept: 'kk\n' });
        repository.branch('later');
        repository.git('revert', '--no-edit', 'HEAD~1');
        return repository;
      },
      exact,
    ],
    [
      'and one besides',
      () => {
        const repository = usual();
        repository.switchTo('main');
        repository.commit('Next (#42)', { kept: 'kk\n' });
        repository.branch('later');
        repository.git('revert', '--no-edit', 'HEAD', 'HEAD~1');
        return repository;
      },
      { number: 42, mergedAt: '2026-11-02T18:00:00.000Z', exact: false },
    ],
    [
      'that is not on the base branch',
      () => {
        const repository = usual();
        repository.commit('Reverts #99', back);
        return repository;
      },
      undefined,
    ],
    [
      'of another repository',
      () => {
        const repository = usual();
        repository.commit('Reverts acme/other#41', back);
        return repository;
      },
      undefined,
    ],
    [
      'by a commit that is not here',
      () => {
        const repository = usual();
        repository.commit(`This reverts commit ${'0'.repeat(40)}`, back);
        return repository;
      },
      undefined,
    ],
    [
      'which is the first commit of all',
      () => {
        const repository = TemporaryRepository.init();
        repository.commit('Add cart (#41)', { a: 'a\n' });
        repository.branch('undo');
        repository.commit('Reverts #41', { a: null });
        return repository;
      },
      { number: 41, mergedAt: '2026-11-02T16:00:00.000Z', exact: null },
    ],
    [
      'its own commit, which was never merged',
      () => {
        const repository = usual();
        repository.commit('Oops', { a: 'oops\n' });
        repository.git('revert', '--no-edit', 'HEAD');
        return repository;
      },
      undefined,
    ],
  ])('%s', async (_, make, expected) => {
    expect(await reverts(make())).toEqual(expected);
  });

  test.each<[string, { title?: string; body?: string }]>([
    ['the title', { title: 'Revert "Add cart (#41)"' }],
    ['the body', { body: 'It broke.\r\n\r\nReverts #41\r\n' }],
  ])('may say so in %s', async (_, text) => {
    const repository = usual();
    repository.commit('Undo', back);
    expect(await reverts(repository, text)).toEqual(exact);
  });

  test('claims nothing by its trees alone', async () => {
    const repository = usual();
    repository.commit('Undo', back);
    expect(await reverts(repository)).toBeUndefined();
  });
});

describe('a merge commit', () => {
  /** main with the branch cart, of two commits, merged as #41; the branch undo leaves it there. */
  function mergedBranch(): { repository: TemporaryRepository; inner: string } {
    const repository = TemporaryRepository.withFiles({ a: 'a\n' });
    repository.branch('cart');
    const inner = repository.commit('One', { a: 'aa\n' });
    repository.commit('Two', { b: 'b\n' });
    repository.switchTo('main');
    repository.merge('cart', 'Merge pull request #41 from acme/cart\n\nAdd cart');
    repository.branch('undo');
    return { repository, inner };
  }
  const at = '2026-11-02T19:00:00.000Z';

  test('is undone by git revert -m 1', async () => {
    const { repository } = mergedBranch();
    repository.git('revert', '--no-edit', '-m', '1', 'main');
    expect(await reverts(repository)).toEqual({ number: 41, mergedAt: at, exact: true });
  });

  test('is undone by reverts of all the commits that it brought', async () => {
    const { repository } = mergedBranch();
    repository.git('revert', '--no-edit', 'cart', 'cart~1');
    expect(await reverts(repository)).toEqual({ number: 41, mergedAt: at, exact: true });
  });

  test('is not undone by the revert of one of them', async () => {
    const { repository, inner } = mergedBranch();
    repository.git('revert', '--no-edit', inner);
    expect(await reverts(repository)).toEqual({ number: 41, mergedAt: at, exact: false });
  });

  test('is found by the title that GitHub’s Revert button quotes', async () => {
    const { repository } = mergedBranch();
    repository.commit('Revert "Add cart"', { a: 'a\n', b: null });
    expect(await reverts(repository)).toEqual({ number: 41, mergedAt: at, exact: true });
  });
});

describe('a rebase merge, whose commits name no pull request', () => {
  function rebased(): TemporaryRepository {
    const repository = TemporaryRepository.withFiles({ a: 'a\n' });
    repository.commit('One', { a: 'aa\n' });
    repository.commit('Two', { a: 'aaa\n', b: 'b\n' });
    repository.branch('undo');
    return repository;
  }

  test('is undone by reverts of all its commits, dated by the first', async () => {
    const repository = rebased();
    repository.git('revert', '--no-edit', 'HEAD', 'HEAD~1');
    expect(await reverts(repository)).toEqual({ number: 0, mergedAt: '2026-11-02T17:00:00.000Z', exact: true });
  });

  test('may be undone by its last commit alone', async () => {
    const repository = rebased();
    repository.git('revert', '--no-edit', 'HEAD');
    expect(await reverts(repository)).toEqual({ number: 0, mergedAt: '2026-11-02T18:00:00.000Z', exact: true });
  });
});

test('a change merged long ago is still named: whoever judges it compares the date', async () => {
  const repository = usual();
  repository.switchTo('main');
  for (let month = 0; month < 30; month += 1) repository.commit(`Later ${month}`, { kept: `${month}\n` });
  repository.branch('later');
  repository.commit('Reverts #41', back);
  expect(await reverts(repository)).toEqual(exact);
});

test('in a shallow clone that ends at the merged change its state before is not known', async () => {
  const origin = usual();
  origin.git('revert', '--no-edit', 'main');
  const repository = origin.clone('--depth=2', '--no-single-branch');
  repository.git('fetch', '--quiet', '--depth=1', 'origin', 'main');
  const { change } = await readCheckout({ cwd: repository.path, now, environment, base: 'main' });
  expect(change.reverts).toEqual({ ...exact, exact: null });
});
