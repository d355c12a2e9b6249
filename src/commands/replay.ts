import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { PolicyInForce } from '../policy/in-force.ts';
import type { ReplayReport } from '../replay/report.ts';
import { type Arguments, BadInput, type Command, common, type Terminal } from './command.ts';
import { parseInstant } from './instant.ts';
import { policyOption } from './policy-option.ts';

/** More would take hours to read from GitHub; a clone is read to its end by --since alone. */
const mostChanges = 20_000;

/** What both sources are asked for. */
export interface ReplayQuestion {
  /** How many of the latest at most. */
  last: number;
  since: Date | undefined;
  branch: string | undefined;
  /** What was asked for, in words. */
  asked: string;
  /** The policy of `--policy`; absent: the repository's own. */
  policy: PolicyInForce | undefined;
  /** The policy of `--compare`. */
  other: PolicyInForce | undefined;
}

export const command: Command = {
  name: 'replay',
  takes: 'OWNER/REPO, or --git [FOLDER]',
  positionals: { least: 0, most: 1 },
  about:
    'judge merged pull requests as of their merge: what a policy would have stopped, when, and why; --git: a local clone, no network',
  exits: '0 the report was made, whatever it says; 2 wrong use or bad input',
  options: {
    json: common.json,
    policy: {
      ...common.policy,
      about: 'a policy file; default: .github/change-gate.yml of the default branch, or the built-in policy',
    },
    git: { type: 'boolean', about: 'read the merge history of the clone in FOLDER (default: here) by git alone' },
    last: { type: 'string', value: 'N', about: 'how many of the latest (default: 100, or all since --since)' },
    since: { type: 'string', value: 'DATE', about: 'only what was merged since, e.g. 2026-01-31 or an instant' },
    branch: { type: 'string', value: 'NAME', about: 'what was merged into this branch; default: the default branch' },
    compare: { type: 'string', value: 'FILE', about: 'another policy file: show what it would judge differently' },
    markdown: { type: 'string', value: 'FILE', about: 'write the report as Markdown with charts that GitHub draws' },
    summary: { type: 'string', value: 'FILE', about: 'the same as --markdown' },
    cache: {
      type: 'string',
      value: 'FOLDER',
      about: 'where facts read from GitHub are kept; default: the user’s cache',
    },
    refresh: {
      type: 'boolean',
      about: 'ask GitHub again which pull requests were merged, instead of using a list of today',
    },
  },
  async run(args, terminal) {
    const question = await readQuestion(args, terminal);
    const report = args.flag('git')
      ? await fromClone(args, terminal, question)
      : await fromGitHub(args, terminal, question);
    for (const option of ['markdown', 'summary']) {
      const file = args.value(option);
      if (file !== undefined) await write(option, file, await markdown(report), terminal);
    }
    if (args.flag('json')) terminal.stdout(`${JSON.stringify(report, null, 2)}\n`);
    else {
      const { printReplay } = await import('../replay/print-terminal.ts');
      terminal.stdout(printReplay(report, { color: terminal.color }));
    }
    return 0;
  },
};

async function readQuestion(args: Arguments, { cwd }: Terminal): Promise<ReplayQuestion> {
  const [last, since] = [args.value('last'), args.value('since')];
  const [policy, other] = [args.value('policy'), args.value('compare')];
  if (args.value('markdown') !== undefined && args.value('summary') !== undefined) {
    throw new BadInput('--markdown and --summary write the same: give one of them');
  }
  return {
    last: last === undefined ? (since === undefined ? 100 : mostChanges) : parseCount(last),
    since: since === undefined ? undefined : parseDay(since),
    branch: args.value('branch'),
    asked: [
      last !== undefined || since === undefined ? `the last ${last ?? 100}` : 'all',
      since === undefined ? '' : `since ${since}`,
    ]
      .filter(Boolean)
      .join(', '),
    policy: policy === undefined ? undefined : await policyOption(policy, cwd),
    other: other === undefined ? undefined : await policyOption(other, cwd),
  };
}

function parseCount(text: string): number {
  const count = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 0;
  if (count === 0 || count > mostChanges) {
    throw new BadInput(
      `--last ${JSON.stringify(text)}: write a whole number from 1 to ${mostChanges.toLocaleString('en-US')}`,
    );
  }
  return count;
}

/** A day, which begins at midnight UTC, or an instant. */
function parseDay(text: string): Date {
  return parseInstant(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text, '--since');
}

async function fromClone(args: Arguments, terminal: Terminal, question: ReplayQuestion): Promise<ReplayReport> {
  for (const option of ['cache', 'refresh']) {
    if (args.value(option) !== undefined || args.flag(option))
      throw new BadInput(`--${option} goes with OWNER/REPO, not with --git`);
  }
  const { replayClone } = await import('./replay-git.ts');
  return replayClone(resolve(terminal.cwd, args.positionals[0] ?? '.'), terminal, question);
}

async function fromGitHub(args: Arguments, terminal: Terminal, question: ReplayQuestion): Promise<ReplayReport> {
  const [target] = args.positionals;
  if (target === undefined) throw new BadInput('replay takes OWNER/REPO, e.g. acme/shop, or --git for a local clone');
  const { replayRepository } = await import('./replay-github.ts');
  return replayRepository(target, terminal, { ...question, cache: args.value('cache'), refresh: args.flag('refresh') });
}

async function markdown(report: ReplayReport): Promise<string> {
  const { replayMarkdown } = await import('../replay/print-markdown.ts');
  return replayMarkdown(report);
}

async function write(option: string, file: string, text: string, { cwd }: Terminal): Promise<void> {
  await writeFile(resolve(cwd, file), text).catch((error: unknown) => {
    throw new BadInput(
      `--${option} ${file}: cannot be written (${error instanceof Error ? error.message : String(error)})`,
    );
  });
}
