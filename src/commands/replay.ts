import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { PolicyInForce } from '../policy/in-force.ts';
import type { ReplayReport } from '../replay/report.ts';
import { type Arguments, BadInput, type Command, common, type Terminal } from './command.ts';
import { parseInstant } from './instant.ts';
import { policyOption } from './policy-option.ts';
import { checkOutputs, writeText } from './write-text.ts';

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
  /** Whether the output is for a program, and progress is told to nobody. */
  quiet: boolean;
}

export const command: Command = {
  name: 'replay',
  takes: 'OWNER/REPO or --git',
  positionals: { least: 0, most: 1 },
  about: 'tell what a policy would have stopped, and why',
  details: [
    'Judges merged pull requests, each as of its merge. By GitHub, with the token of GITHUB_TOKEN, GH_TOKEN or `gh auth token`; or with --git by the history of a local clone, with no network, which knows nothing of reviews, checks and descriptions.',
  ],
  examples: [
    { run: 'replay --git', about: 'the last 100 merges of this clone' },
    { run: 'replay acme/shop --last 200 --markdown report.md', about: 'as Markdown with charts as well' },
    { run: 'replay --git --compare stricter.yml', about: 'what another policy would judge differently' },
  ],
  exits: '0 the report was made, whatever it says, 2 wrong use or bad input',
  options: {
    json: common.json,
    policy: {
      ...common.policy,
      about: 'a policy file; default: .github/change-gate.yml of the default branch, or the built-in policy',
    },
    git: {
      type: 'boolean',
      about: 'read a local clone by git alone: the folder named in place of OWNER/REPO, or this one',
    },
    last: { type: 'string', value: 'N', about: 'how many of the latest (default: 100, or all since --since)' },
    since: {
      type: 'string',
      value: 'DATE',
      takesEmpty: true,
      about: 'only what was merged since, e.g. 2026-01-31 or an instant',
    },
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
    await checkOutputs(['markdown', 'summary'], args, terminal.cwd);
    const report = args.flag('git')
      ? await fromClone(args, terminal, question)
      : await fromGitHub(args, terminal, question);
    for (const option of ['markdown', 'summary']) {
      const file = args.value(option);
      if (file !== undefined) await writeText(option, file, await markdown(report), terminal.cwd);
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
    other: other === undefined ? undefined : await policyOption(other, cwd, 'compare'),
    quiet: args.flag('json'),
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
  const cache = args.value('cache');
  if (cache !== undefined) await checkFolder(cache, terminal);
  const { replayRepository } = await import('./replay-github.ts');
  return replayRepository(target, terminal, { ...question, cache, refresh: args.flag('refresh') });
}

async function checkFolder(cache: string, { cwd }: Terminal): Promise<void> {
  const found = await stat(resolve(cwd, cache)).catch(() => null);
  if (found?.isDirectory() === false) throw new BadInput(`--cache ${cache} is no folder: name another`);
}

async function markdown(report: ReplayReport): Promise<string> {
  const { replayMarkdown } = await import('../replay/print-markdown.ts');
  return replayMarkdown(report);
}
