import { expect, test } from 'vitest';
import { listFacts, missing } from '../../src/change.ts';
import { asked, many, read } from './reading.ts';

test('250 commits, 150 reviews, 120 threads, 400 checks and 5,000 files are read completely, and the requests are counted', async () => {
  const paths = many(5000, (index) => `src/${index % 50}/${index}.ts`);
  const everything = Object.fromEntries(paths.map((path) => [path, `${path}\n`]));
  const { change, fake, notRead } = await read(
    {
      files: [],
      commits: [...many(249, (index) => ({ message: `Step ${index}`, changes: {} })), { changes: everything }],
      reviews: [
        { author: 'grace', state: 'APPROVED', commit: 0 },
        ...many(149, (index) => ({ author: `reviewer${index}`, state: 'COMMENTED' as const })),
      ],
      threads: many(120, (index) => ({ resolved: true, path: paths[index] ?? '' })),
      checks: many(400, (index) => ({ name: `test ${index}` })),
    },
    { target: { changedFiles: 5000 } },
  );
  expect(notRead).toEqual([]);
  expect(listFacts.map((fact) => [fact, change[fact]?.length, missing(change, fact)])).toEqual([
    ['files', 5000, null],
    ['commits', 250, null],
    ['reviews', 150, null],
    ['threads', 120, null],
    ['checks', 400, null],
    ['labelEvents', 0, null],
  ]);
  expect(new Set(change.files?.map(({ path }) => path)).size).toBe(5000);
  // The head has more files than a comparison lists.
  expect(change.reviews?.[0]?.sameDiffAsHead).toBeNull();
  const kinds = asked(fake).map((one) =>
    one.replace(/^\/repos\/acme\/shop\//, '').replace(/(trees|compare)\/.*/, '$1'),
  );
  const counts = Object.fromEntries(
    [...new Set(kinds)].map((kind) => [kind, kinds.filter((one) => one === kind).length]),
  );
  expect(counts).toEqual({
    change: 1,
    'pulls/42/files': 30,
    // Commits 2, reviews 1, threads 1 beyond the first pages.
    page: 4,
    checks: 3,
    activity: 1,
    // The head, and the commit that was approved.
    compare: 2,
    // Both roots, and all that is new below one of them.
    'git/trees': 3,
  });
});
