import type { PlacedRecord } from '../records/placed-record.ts';
import type { RunGit } from './git.ts';

/** What a record says of the commits that it brought. */
interface Landing {
  /** Where the branch was afterwards. */
  head: string;
  /** All that came with it, as far as it is known. */
  commits: ReadonlySet<string>;
}

/**
 * The commits of a gated branch since the first of its records, with what merges brought: those that are not reachable from
 * where the branch was before. Null: they cannot be told, because the clone ends before, or no recorded commit is on the
 * branch. Of each record only the members `kind`, `merge` and `push` are read. Throws CheckoutError.
 */
export async function readGatedCommits(
  git: RunGit,
  { branch, sha: tip }: { branch: string; sha: string },
  records: readonly PlacedRecord[],
  edges: ReadonlySet<string>,
): Promise<string[] | null> {
  const landings = new Map(
    records.flatMap(({ record }) => {
      const landing = landingOf(record, branch);
      return landing === null ? [] : [[landing.head, landing] as const];
    }),
  );
  const parents = await firstParents(git, tip);
  // Children come before parents: before the last of them, none of the others is.
  const heads = [...parents.keys()].filter((sha) => landings.has(sha));
  const first = landings.get(heads.at(-1) ?? '');
  if (first === undefined) return null;
  const isCut = [...parents.keys()].some((sha) => edges.has(sha));
  if (isCut && heads.length < landings.size) return null;
  const before = beforeLanding(first, parents);
  if (before === undefined) return isCut ? null : [...parents.keys()];
  const commits = await revList(git, [tip, '--not', before]);
  return commits.some((sha) => edges.has(sha)) ? null : commits;
}

/** The last commit that was on the branch before; undefined: there was none. */
function beforeLanding({ head, commits }: Landing, parents: ReadonlyMap<string, string | undefined>) {
  // Of a merge by rebase every step is a commit of its own.
  let before = parents.get(head);
  while (before !== undefined && commits.has(before)) before = parents.get(before);
  return before;
}

/** null: it brought nothing to this branch. */
function landingOf(record: PlacedRecord['record'], branch: string): Landing | null {
  if (record.kind === 'push') {
    const { after, commits } = record.push;
    const shas = new Set(commits.map(({ sha }) => sha.toLowerCase()));
    const head = after.toLowerCase();
    // After a forced push back, the branch is where it was long ago.
    return record.push.branch === branch && shas.has(head) ? { head, commits: shas } : null;
  }
  const { base, commit, landed } = record.merge;
  if (base.ref !== branch || commit === null) return null;
  return { head: commit.toLowerCase(), commits: new Set((landed ?? []).map((sha) => sha.toLowerCase())) };
}

/** Every commit of a branch with its first parent, children before parents. */
async function firstParents(git: RunGit, tip: string): Promise<Map<string, string | undefined>> {
  const { out } = await git(['rev-list', '--topo-order', '--parents', tip, '--']);
  const lines = out.toString('latin1').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [sha = '', parent] = line.split(' ', 2);
      return [sha, parent];
    }),
  );
}

async function revList(git: RunGit, range: readonly string[]): Promise<string[]> {
  const { out } = await git(['rev-list', ...range, '--']);
  return out.toString('latin1').split('\n').filter(Boolean);
}
