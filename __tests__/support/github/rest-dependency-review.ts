/** The REST route to dependency review: the dependencies that differ between two commits, of some kinds of manifests. */
import type { Loose } from './fill.ts';
import { resolveReference } from './graph-commit.ts';
import type { TreeEntry } from './objects.ts';
import { type Answer, type Call, inRepository, notFound, ok, type Route, refusal } from './rest-call.ts';
import type { Repository } from './world.ts';

export const dependencyReviewRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/dependency-graph/compare/{basehead}',
    permission: 'contents',
    answer: inRepository(review),
  },
];

/** Names with their versions, as `name@version`; the others are not in GitHub's graph. */
const parsers: Readonly<Record<string, readonly [ecosystem: string, parse: (text: string) => readonly string[]]>> = {
  'package.json': ['npm', (text) => found(text, /"([@\w/-]+)": "([\^~]?\d[^"]*)"/g)],
  'yarn.lock': ['npm', (text) => found(text, /^"?(@?[^@\s]+)@.*\n {2}version "(.*)"/gm)],
  'requirements.txt': ['pip', (text) => found(text, /^([\w-]+)==(.*)$/gm)],
};

const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name, version]) => `${name}@${version}`);

function review(repo: Repository, { params }: Call): Answer {
  // The fake's organisations have no Advanced Security.
  if (repo.private) return refusal(403, 'Dependency review is not supported on this repository.');
  const [base, head, ...rest] = (params.basehead ?? '').split('...').map((side) => resolveReference(repo, side));
  if (base === undefined || head === undefined || rest.length > 0) return notFound();
  const from = repo.git.mergeBase(base, head);
  if (from === undefined) return notFound();
  const [before, after] = [repo.git.filesOf(from), repo.git.filesOf(head)];
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return ok(paths.flatMap((path) => compared(repo, path, before.get(path), after.get(path))));
}

function compared({ git }: Repository, path: string, before?: TreeEntry, after?: TreeEntry): Loose[] {
  const parser = parsers[path.replace(/^.*\//, '')];
  if (parser === undefined || before?.sha === after?.sha) return [];
  const [ecosystem, parse] = parser;
  const [old, now] = [before, after].map((entry) => new Set(entry ? parse(git.text(entry).toString()) : []));
  const row = (change: 'added' | 'removed') => (named: string) => {
    const at = named.lastIndexOf('@');
    const [name, version] = [named.slice(0, at), named.slice(at + 1)];
    return {
      ...{ change_type: change, manifest: path, ecosystem, name, version, scope: 'runtime' },
      package_url: `pkg:${ecosystem}/${encodeURIComponent(name)}@${version}`,
      ...{ license: null, source_repository_url: null, vulnerabilities: [] },
    };
  };
  return [
    ...[...(old ?? [])].filter((one) => !now?.has(one)).map(row('removed')),
    ...[...(now ?? [])].filter((one) => !old?.has(one)).map(row('added')),
  ];
}
