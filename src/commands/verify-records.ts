import type { RunGit } from '../git/git.ts';
import { openStoredRecords, type StoredRecords } from '../git/records.ts';
import { cutHistory, howToBegin, openRecordsClone, type RecordsClone, rewritings } from '../git/records-checkout.ts';
import { readGatedCommits } from '../git/records-gated.ts';
import { withRemoteRecords } from '../git/records-remote.ts';
import { serverOf } from '../github/server.ts';
import type { VerificationFinding } from '../records/verification-finding.ts';
import type { StoredFile } from '../records/verify.ts';
import type { VerificationReport } from '../records/verify-terminal.ts';
import { tokenIfAny } from './check.ts';
import { type Arguments, BadInput, type Command, common, type Terminal } from './command.ts';
import { progressBar } from './progress.ts';
import { folderOrRepository } from './repository-target.ts';
import { askBringers, askRewritings, type FromGitHub } from './verify-records-github.ts';

export const command: Command = {
  name: 'verify-records',
  takes: '[OWNER/REPO | FOLDER]',
  positionals: { least: 0, most: 1 },
  about: 'say whether the change records can be relied on',
  details: [
    'Completeness: every commit of the gated branch since the first record belongs to one. History: no record was rewritten or removed but by a commit that says so and why. Agreement: each record agrees with its own facts.',
    'FOLDER (default: here; a folder that exists comes before a repository of that name) is a clone, read by git alone as it was fetched last. OWNER/REPO is cloned into a temporary folder. The token is GITHUB_TOKEN, GH_TOKEN, or what `gh auth token` says; GitHub is asked which pull request brought a commit that no record names, and, of OWNER/REPO, whether the records were ever pushed by force.',
  ],
  examples: [
    { run: 'verify-records', about: 'those of the clone that you are in, as fetched last' },
    { run: 'verify-records acme/shop', about: 'those on GitHub' },
    { run: 'verify-records acme/shop --json', about: 'with every finding, for other programs' },
  ],
  exits: '0 the records stand, 1 they do not or not everything could be checked, 2 wrong use or nothing to verify',
  options: {
    json: common.json,
    branch: { type: 'string', value: 'NAME', about: 'the gated branch; default: the default branch' },
    records: { type: 'string', value: 'NAME', about: 'the branch of records; default: change-records' },
  },
  async run(args, terminal) {
    const report = await verify(args, terminal);
    if (args.flag('json')) terminal.stdout(`${JSON.stringify(report, null, 2)}\n`);
    else {
      const { printVerification } = await import('../records/verify-terminal.ts');
      terminal.stdout(printVerification(report, { color: terminal.color }));
    }
    return report.passed ? 0 : 1;
  },
};

/** What is read beside a verification, of the same clone while it is there. */
export interface Beside {
  /** The files of the branch of records, some at a time, before they are verified. */
  files(read: readonly StoredFile[]): void;
  /** What else is wanted of the clone. */
  also(git: RunGit, clone: RecordsClone, github: FromGitHub): Promise<void>;
}

/** Verifies what the arguments name. Throws CheckoutError and BadInput. */
export async function verify(args: Arguments, terminal: Terminal, beside?: Beside): Promise<VerificationReport> {
  const [target] = args.positionals;
  const { recordsBranchName } = await import('../recording/record-store.ts');
  const question = {
    branch: args.value('branch'),
    records: args.value('records') ?? recordsBranchName,
    environment: terminal.env,
    now: terminal.now,
  };
  const where = await folderOrRepository(target ?? '.', terminal.cwd);
  if ('folder' in where) {
    const clone = await openRecordsClone({ ...question, cwd: where.folder });
    return verifyClone(clone, terminal, rewritings, beside);
  }
  const server = serverOf(terminal.env);
  const token = await tokenIfAny(terminal);
  return withRemoteRecords({ ...question, ...where.repository, server, token }, (clone) =>
    verifyClone(clone, terminal, (_, commits) => askRewritings(connection(clone, terminal), clone, commits), beside),
  );
}

/** How GitHub is asked, once it has to be; a clone that does not say from where it is cannot be asked for. */
const connection = ({ repository }: Pick<RecordsClone, 'repository'>, terminal: Terminal): FromGitHub => ({
  repository,
  token: () => tokenIfAny(terminal),
  baseUrl: terminal.env['GITHUB_API_URL'] ?? '',
});

type FindRewritings = (
  clone: RecordsClone,
  commits: readonly string[],
) => readonly VerificationFinding[] | Promise<readonly VerificationFinding[]>;

async function verifyClone(
  clone: RecordsClone,
  terminal: Terminal,
  findRewritings: FindRewritings,
  beside?: Beside,
): Promise<VerificationReport> {
  const { verifyFiles } = await import('../git/records-verification.ts');
  const { incompleteness } = await import('../records/verify-completeness.ts');
  const { records: source, gated, edges } = clone;
  return clone.read(async (git) => {
    const stored = await openStoredRecords(git, { tip: source.sha, edges });
    if (stored.complete && !stored.hadRecords) throw new BadInput(`${source.ref} holds no records. ${howToBegin}`);
    const bar = progressBar(terminal, 'Verifying');
    bar.begin(stored.count);
    const asked = { repository: clone.repository, branch: gated.branch };
    const verified = await verifyFiles(watched(stored, beside), asked, () => bar.step()).finally(() => bar.end());
    const shas = await readGatedCommits(git, gated, verified.records, edges);
    const brought = await askBringers(connection(clone, terminal), gated.branch, shas ?? [], verified.records);
    const commits = shas?.map((sha) => ({ sha, pullRequests: brought.pullRequests.get(sha) ?? null })) ?? null;
    await beside?.also(git, clone, connection(clone, terminal));
    const findings = [
      ...(stored.complete ? [] : [cutHistory(source.ref)]),
      ...(await findRewritings(clone, stored.commits)),
      ...incompleteness({ branch: gated.branch, commits, records: verified.records }),
      ...stored.findings,
      ...verified.findings,
    ];
    return {
      repository: verified.repository ?? '',
      records: { ref: source.ref, sha: source.sha },
      branch: { ref: gated.ref, sha: gated.sha },
      passed: findings.every(({ outcome }) => outcome === 'note'),
      counts: { ...verified.counts, commits: commits?.length ?? 0 },
      findings,
      notes: [...clone.notes, ...brought.notes, ...repositoryNotes(clone, verified.repository)],
    };
  });
}

/** The same records, whose files are shown as they are read. */
function watched(stored: StoredRecords, beside: Beside | undefined): StoredRecords {
  if (beside === undefined) return stored;
  return {
    ...stored,
    async *files() {
      for await (const files of stored.files()) {
        beside.files(files);
        yield files;
      }
    },
  };
}

function repositoryNotes({ repository }: RecordsClone, said: string | null): string[] {
  if (repository !== null || said === null) return [];
  return [
    `This clone does not say of which repository it is; its first record says ${said}, and the others are held to it.`,
  ];
}
