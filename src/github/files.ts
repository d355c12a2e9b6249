import type { ChangedFile } from '../change.ts';
import { type Answer, isCount, isRecord, isSha } from './answer.ts';
import type { GitHubClient } from './client.ts';
import type { Target } from './event.ts';
import { nameOf } from './lists.ts';

/** GitHub lists no more files of a pull request than these. Source: docs.github.com, "List pull requests files". */
const MOST_FILES = 3000;
const PAGE = 100;

/** A row of a list of files, with the commit that it was read at where it says so. */
export interface FileRow {
  file: ChangedFile;
  /** The content at the head, or of a removed file at the base; null: GitHub does not say. */
  blob: string | null;
  readAt: string | null;
}

/**
 * The files of a pull request by REST, because GraphQL tells no previous names. The pages that `hint` speaks for are
 * asked for at once, the others as soon as `changedFiles` is known.
 */
export async function readFiles(
  client: GitHubClient,
  target: Target,
  hint: number | undefined,
  changedFiles: Promise<number>,
): Promise<FileRow[]> {
  const known = pagesOf(hint ?? 1);
  const rest = changedFiles.then((count) => readPages(client, target, known + 1, pagesOf(count)));
  const parts = await Promise.all([readPages(client, target, 1, known), rest]);
  return parts.flat();
}

/** How many rows GitHub lists for so many changed files. */
export const listedFiles = (changedFiles: number): number => Math.min(changedFiles, MOST_FILES);

/** Whether GitHub lists fewer files than there are, only because there are so many. */
export const isCut = (listed: number, changedFiles: number): boolean =>
  changedFiles > MOST_FILES && listed === MOST_FILES;

/**
 * Whether the rows belong together and to this head: as many as GitHub counts, none twice, none read at another commit.
 * Pages that were read around a push do not.
 */
export function consistent(rows: readonly FileRow[], changedFiles: number, head: string): boolean {
  const paths = new Set<string>();
  for (const { file, readAt } of rows) {
    if (file.status !== 'removed' && readAt !== null && readAt !== head) return false;
    paths.add(file.path);
  }
  return rows.length === listedFiles(changedFiles) && paths.size === rows.length;
}

/** At least one page, so that an event's hint of none is not believed. */
const pagesOf = (files: number): number => Math.max(1, Math.ceil(listedFiles(files) / PAGE));

async function readPages(client: GitHubClient, target: Target, from: number, to: number): Promise<FileRow[]> {
  const pages = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const { owner, repo, number } = target;
  const rows = await Promise.all(
    pages.map(async (page) => {
      const parameters = { owner, repo, pull_number: number, per_page: PAGE, page };
      const route = '/repos/{owner}/{repo}/pulls/{pull_number}/files';
      const answer = await client.get(route, parameters, nameOf(target));
      return answer.items().map(fileRow);
    }),
  );
  return rows.flat();
}

/** One row, as the files of a pull request and of a comparison are listed. */
export const fileRow = (row: Answer): FileRow => usualRow(row.value) ?? checkedRow(row);

/** Most rows as `checkedRow` reads them, several times as fast; null: it has to tell. */
function usualRow(row: unknown): FileRow | null {
  if (!isRecord(row)) return null;
  const { filename: path, status, additions, deletions, patch, sha: blob, contents_url: url } = row;
  if (typeof path !== 'string' || path === '' || typeof patch !== 'string' || row['previous_filename'] !== undefined)
    return null;
  if ((status !== 'modified' && status !== 'added') || !isCount(additions) || !isCount(deletions)) return null;
  if (typeof blob !== 'string' || !isSha(blob) || typeof url !== 'string') return null;
  return { file: { path, status, additions, deletions, patch }, blob, readAt: commitIn(url) };
}

function checkedRow(row: Answer): FileRow {
  const previousPath = row.optional('previous_filename')?.name();
  const patch = row.optional('patch')?.text();
  return {
    file: {
      path: row.member('filename').name(),
      ...(previousPath === undefined ? {} : { previousPath }),
      status: row.member('status').oneOf(['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged']),
      additions: row.member('additions').count(),
      deletions: row.member('deletions').count(),
      ...(patch === undefined ? {} : { patch }),
    },
    blob: row.optional('sha')?.sha() ?? null,
    readAt: commitIn(row.optional('contents_url')?.text() ?? ''),
  };
}

/** The commit in `…/contents/PATH?ref=COMMIT`. */
const commitIn = (contentsUrl: string): string | null => /[?&]ref=([0-9a-f]{40,64})$/.exec(contentsUrl)?.[1] ?? null;
