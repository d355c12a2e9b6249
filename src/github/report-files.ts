import { randomUUID } from 'node:crypto';
import { GitHubError } from './error.ts';
import { Attempts, mayPass, type Patience } from './records-branch-attempts.ts';
import { moveBranch, refusedBranch, saysItMoved, tipToWriteOn } from './records-branch-move.ts';
import { readmeOf } from './records-branch-readme.ts';
import { askBranch, named, type RecordsBranch, readTip, type Tip } from './records-branch-tip.ts';

/** A file of a report. */
export interface ReportFile {
  path: string;
  /** null: nothing is to stand there. */
  content: string | null;
}

/**
 * The files with as many of them as fit into so many bytes, as JSON, in their order. Of one that does not fit nothing is to
 * stand, since what an earlier report left there would be taken for this one's; `tooLarge` is told its path.
 */
export function fitting(
  files: readonly { path: string; content: string }[],
  most: number,
  tooLarge: (path: string) => void,
): ReportFile[] {
  let left = most;
  return files.map(({ path, content }) => {
    const bytes = Buffer.byteLength(JSON.stringify(content));
    if (bytes <= left) {
      left -= bytes;
      return { path, content };
    }
    tooLarge(path);
    return { path, content: null };
  });
}

const reportsQuery = `query reports($owner: String!, $repo: String!, $reports: String!) {
  repository(owner: $owner, name: $repo) { reports: object(expression: $reports) { ... on Tree { entries { name } } } }
}`;

/** What git calls a tree without files; GitHub does not take it as a base. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/**
 * Writes the files of a report to the branch of records by compare and swap, and removes those that no longer belong to it: what
 * others write there at the same time stays. Gives the commit. Where GitHub fell silent, it is written once more, which changes
 * nothing. Throws GitHubError; RangeError for a path outside `reports/`.
 */
export async function writeReportFiles(
  on: RecordsBranch,
  files: readonly ReportFile[],
  subject: string,
  around: Patience & { log: (line: string) => void },
): Promise<string> {
  const stray = files.find(({ path }) => !path.startsWith('reports/'));
  if (stray !== undefined) throw new RangeError(`${stray.path} does not belong to a report`);
  const attempts = new Attempts(around);
  for (;;) {
    const written = await round(on, files, subject, around.log).catch((thrown: unknown) => {
      if (!(thrown instanceof GitHubError)) throw thrown;
      return { again: mayPass(thrown), error: thrown };
    });
    if ('commit' in written) return written.commit;
    const { again, error } = written;
    if (again === null || !attempts.another(again)) throw error;
    await attempts.pause();
  }
}

type Round = { commit: string } | { again: 'moved' | 'refused'; error: GitHubError };

async function round(
  on: RecordsBranch,
  files: readonly ReportFile[],
  subject: string,
  log: (line: string) => void,
): Promise<Round> {
  const tip = await tipToWriteOn(on, log);
  const tree = await treeOf(on, tip, files);
  if (tip !== null && tree === tip.tree) return { commit: tip.commit };
  const base = tip?.commit ?? null;
  const made = await on.client.send(
    'POST',
    '/repos/{owner}/{repo}/git/commits',
    // Two runs that write the same in the same second must not make the same commit.
    {
      ...on.repository,
      message: `${subject}\n\nWriting: ${randomUUID()}\n`,
      tree,
      parents: base === null ? [] : [base],
    },
    named(on),
  );
  const commit = made.member('sha').sha();
  const refusal = await moveBranch(on, base, commit);
  if (refusal === null) return { commit };
  const stayed = !saysItMoved(refusal) && ((await readTip(on))?.commit ?? null) === base;
  return stayed ? { again: 'refused', error: refusedBranch(on, refusal) } : { again: 'moved', error: overtaken(on) };
}

/** The tree of the branch with these files; a branch that is new begins with what says what it is. */
async function treeOf(on: RecordsBranch, tip: Tip | null, files: readonly ReportFile[]): Promise<string> {
  const isFresh = tip === null || tip.tree === EMPTY_TREE;
  const written = files.flatMap(({ path, content }) => (content === null ? [] : [{ path, content }]));
  const gone = files.filter(({ content }) => content === null).map(({ path }) => path);
  const removed = isFresh || gone.length === 0 ? [] : await standing(on, tip.commit, gone);
  if (tip !== null && written.length + removed.length === 0) return tip.tree;
  const all = isFresh ? [{ path: 'README.md', content: readmeOf(on) }, ...written] : written;
  const made = await on.client.send(
    'POST',
    '/repos/{owner}/{repo}/git/trees',
    {
      ...on.repository,
      ...(isFresh ? {} : { base_tree: tip.tree }),
      tree: [
        ...all.map((file) => ({ ...file, mode: '100644', type: 'blob' })),
        ...removed.map((path) => ({ path, mode: '100644', type: 'blob', sha: null })),
      ],
    },
    named(on),
  );
  return made.member('sha').sha();
}

/** Which of these paths of a commit there is something at: GitHub refuses to remove what is not there. */
async function standing(on: RecordsBranch, commit: string, paths: readonly string[]): Promise<string[]> {
  const found = await askBranch(on, reportsQuery, { reports: `${commit}:reports` });
  // A file of that name has no entries.
  const entries = found.optional('reports')?.optional('entries')?.items() ?? [];
  const there = new Set(entries.map((entry) => `reports/${entry.member('name').text()}`));
  return paths.filter((path) => there.has(path));
}

const overtaken = (on: RecordsBranch): GitHubError =>
  new GitHubError(
    'moved',
    `Others wrote to ${named(on)} each time that a report was to be written.`,
    'Run the report again.',
  );
