import type { ChangedFile } from '../change.ts';
import type { ComparedDependency } from '../classify/dependencies/dependency.ts';
import { manifestsUnclear } from '../classify/dependencies/manifests.ts';
import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import type { Compare } from './comparison.ts';
import { GitHubError } from './error.ts';
import type { Target } from './event.ts';
import { nameOf } from './lists.ts';

/** A longer list, or more pages, are not read to their end: half a list would show moves as additions. */
const MOST_ROWS = 20_000;
const MOST_PAGES = 50;

/**
 * The files with what GitHub's dependency review lists for those manifests that are still unclear: texts that could not be
 * read or are too many, and files that are not understood. Asks nothing where there is none, otherwise one list. It answers
 * 403 or 404 where the dependency graph is off, and in private repositories without Advanced Security: then all stays as
 * it is, as does a manifest that it does not list. Never throws GitHubError.
 * Source: https://docs.github.com/en/rest/dependency-graph/dependency-review
 */
export async function withDependencyReview(
  client: GitHubClient,
  target: Target,
  files: readonly ChangedFile[],
  head: string,
  compare: Compare,
): Promise<ChangedFile[]> {
  const unclear = new Set(manifestsUnclear(files));
  if (unclear.size === 0) return [...files];
  try {
    const { mergeBase } = await compare(head);
    const listed = await readReview(client, target, `${mergeBase}...${head}`);
    return files.map((file) => {
      const compared = unclear.has(file) ? rowsOf(file, listed) : [];
      return compared.length === 0 ? file : { ...file, compared };
    });
  } catch (thrown) {
    if (thrown instanceof GitHubError) return [...files];
    throw thrown;
  }
}

type Listed = ReadonlyMap<string, readonly ComparedDependency[]>;

/** All that is listed, by manifest; nothing where that is too much. */
async function readReview(client: GitHubClient, { owner, repo, number }: Target, basehead: string): Promise<Listed> {
  const route = '/repos/{owner}/{repo}/dependency-graph/compare/{basehead}';
  const listed = new Map<string, ComparedDependency[]>();
  let [pages, rows] = [0, 0];
  for await (const page of client.pages(route, { owner, repo, basehead }, nameOf({ owner, repo, number }))) {
    rows += page.length;
    if (++pages > MOST_PAGES || rows > MOST_ROWS) return new Map();
    for (const row of page) {
      const manifest = row.member('manifest').name();
      const known = listed.get(manifest) ?? [];
      listed.set(manifest, known);
      known.push(rowOf(row));
    }
  }
  return listed;
}

const rowOf = (row: Answer): ComparedDependency => ({
  change: row.member('change_type').oneOf(['added', 'removed']),
  ecosystem: row.member('ecosystem').text(),
  name: row.member('name').name(),
  version: row.member('version').text(),
});

/** Of a manifest that was renamed, what it loses stands under its earlier name. */
function rowsOf({ path, previousPath, status }: ChangedFile, listed: Listed): ComparedDependency[] {
  const rows = [...(listed.get(path) ?? [])];
  if (status !== 'renamed' || previousPath === undefined) return rows;
  return [...rows, ...(listed.get(previousPath) ?? []).filter(({ change }) => change === 'removed')];
}
