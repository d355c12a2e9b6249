/** The pull requests that are measured, as the fake GitHub serves them. Their numbers say how many files they change. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeRepository, fakeWorld } from '../../__tests__/support/github/builders.ts';
import type { FileInput, PullRequestInput } from '../../__tests__/support/github/inputs.ts';
import type { World } from '../../__tests__/support/github/world.ts';

export const sizes = [30, 300, 3000] as const;

/** Judged by the built-in policy. */
export const plainRepository = 'acme/shop';
/** The same with a policy file. */
export const policedRepository = 'acme/policed';
export const policyFile = 'examples/policies/regulated.yml';

/** The number of the pull request with so many files; one that is approved has to be asked about once more. */
export const numberOf = (files: number, { approved = false } = {}): number => files + (approved ? 1 : 0);

const folders = [
  'src/app/components',
  'src/lib/orders',
  'packages/web/src/pages',
  'services/billing/src/main/java/com/acme',
  'internal/server',
  'test/unit/orders',
  'docs/guide',
];
const endings = ['ts', 'ts', 'tsx', 'java', 'go', 'test.ts', 'md'];
const unchanged = [
  '',
  '  const page = await fetchPage({ index, size: 20 });',
  '  return items.map((item) => item.name).join(", ");',
  '  // The last page may be shorter than the others.',
  '  if (page.length < size) break;',
  "  throw new Error('Could not find the record');",
];

/** Files of one hunk of 24 lines and about 1,000 characters, none of them sensitive: an ordinary Normal change. */
export function changedFiles(count: number): FileInput[] {
  return Array.from({ length: count }, (_, index) => {
    const at = index % folders.length;
    const context = (line: number): string => ` ${unchanged[(index + line) % unchanged.length] ?? ''}`;
    const lines = [
      ...[0, 1, 2].map(context),
      ...[0, 1, 2, 3, 4, 5].map((line) => `-  const total${line} = sumOf(orders${index}, ${line});`),
      ...Array.from(
        { length: 12 },
        (_each, line) => `+  const total${line} = await sumOf(orders${index}, { page: ${line} });`,
      ),
      ...[3, 4, 5].map(context),
    ];
    return {
      path: `${folders[at]}/module${index % 97}/orders-${index}.${endings[at]}`,
      patch: `@@ -1,12 +1,18 @@\n${lines.join('\n')}`,
    };
  });
}

export const body = `## Description
Totals are read page by page, because customers with many orders ran into the time limit.

Closes #41

## Type of Change
- [x] Bug fix

## Testing
- [x] Unit tests pass
- [x] Integration tests pass

## Security Considerations
- [x] No security impact

## Rollback Plan
Revert the merge commit; nothing is stored in a new format.
`;

function pullRequest(files: number, approved: boolean): PullRequestInput {
  const number = numberOf(files, { approved });
  return {
    number,
    title: 'Read order totals page by page',
    body,
    author: 'ada',
    headRef: `totals-${number}`,
    createdAt: '2026-01-05T12:00:00Z',
    files: changedFiles(files),
    commits: [0, 1, 2].map((index) => ({ author: 'ada', message: `Step ${index}`, at: `2026-01-05T1${index}:00:00Z` })),
    reviews: approved ? [{ author: 'grace', state: 'APPROVED', submittedAt: '2026-01-06T12:00:00Z' }] : [],
    checks: ['lint', 'test', 'build'].map((name) => ({ name, workflow: 'CI' })),
  };
}

/** All of them. A policy file makes a difference of its own, so that repository has only the smallest. */
export function worldOf(root: string): World {
  const policy = readFileSync(join(root, policyFile), 'utf8');
  const repository = (name: string, files: Record<string, string>, pullRequests: PullRequestInput[]) =>
    fakeRepository({ owner: 'acme', name, files, collaborators: { ada: 'write', grace: 'write' }, pullRequests });
  return fakeWorld({
    repositories: [
      repository(
        'shop',
        {},
        [false, true].flatMap((approved) => sizes.map((files) => pullRequest(files, approved))),
      ),
      repository('policed', { '.github/change-gate.yml': policy }, [pullRequest(sizes[0], false)]),
    ],
  });
}
