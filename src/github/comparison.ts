import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import type { Target } from './event.ts';
import { type FileRow, fileRow } from './files.ts';
import { nameOf } from './lists.ts';

/** What a commit changes against the point where it left another one, as a pull request shows it (three-dot diff). */
export interface Comparison {
  commit: string;
  mergeBase: string;
  /** The commit's tree; null: not in this answer. */
  tree: string | null;
  /** null: GitHub cut the list. */
  files: readonly FileRow[] | null;
}

/** GitHub lists no more files of a comparison than these. Source: docs.github.com, "Compare two commits". */
const MOST_FILES = 300;

/** Compares a commit with the base of the pull request: one request. Throws GitHubError, also where the commit is gone. */
export async function compare(client: GitHubClient, target: Target, base: string, commit: string): Promise<Comparison> {
  const { owner, repo } = target;
  const parameters = { owner, repo, basehead: `${base}...${commit}` };
  const answer = await client.get('/repos/{owner}/{repo}/compare/{basehead}', parameters, nameOf(target));
  const files = answer.optional('files')?.items() ?? null;
  return {
    commit,
    mergeBase: answer.member('merge_base_commit').member('sha').sha(),
    tree: treeOf(commit, answer),
    files: files === null || files.length >= MOST_FILES ? null : files.map(fileRow),
  };
}

/** The commits between the two come oldest first, and at most 250 of them. */
function treeOf(commit: string, answer: Answer): string | null {
  const base = answer.member('merge_base_commit');
  const last = [base, ...answer.member('commits').items()].at(-1) ?? base;
  return last.member('sha').value === commit ? last.path('commit', 'tree', 'sha').sha() : null;
}

/** The comparisons with one base; each commit is asked for once. */
export type Compare = (commit: string) => Promise<Comparison>;

export function comparisonsWith(client: GitHubClient, target: Target, base: string): Compare {
  const asked = new Map<string, Promise<Comparison>>();
  return (commit) => {
    const known = asked.get(commit) ?? compare(client, target, base, commit);
    asked.set(commit, known);
    return known;
  };
}
