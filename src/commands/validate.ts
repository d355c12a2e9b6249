import { policyPath } from '../policy/path.ts';
import type { PolicyProblem } from '../policy/problem.ts';
import type { Policy } from '../policy/schema.ts';
import type { Surroundings } from '../policy/warnings/inspected.ts';
import { apiUrl } from './api-url.ts';
import { type Arguments, BadInput, type Command, common, type Terminal } from './command.ts';
import { fromHere } from './policy-option.ts';
import { readText, readTextIfThere } from './read-text.ts';

export const command: Command = {
  name: 'validate',
  takes: '[POLICY.yml]',
  positionals: { least: 0, most: 1 },
  about: 'say what is wrong with a policy file, line by line',
  details: [
    `Without a name: ${policyPath} of this repository. Warnings tell what is valid but hardly meant, such as globs that match no file here.`,
  ],
  examples: [
    { run: 'validate', about: `${policyPath} of this repository` },
    { run: 'validate stricter.yml', about: 'another file' },
    { run: 'validate --repository acme/shop', about: 'and whether the people it names can read that repository' },
  ],
  exits: '0 pass (valid, with or without warnings), 1 not pass, 2 wrong use or bad input',
  options: {
    json: common.json,
    policy: { ...common.policy, about: 'the policy file; the same as the argument' },
    repository: {
      type: 'string',
      value: 'OWNER/REPO',
      about:
        'also ask GitHub whether the people it names can read this repository; the token is GITHUB_TOKEN or GH_TOKEN',
    },
  },
  async run(args, terminal) {
    const [argument] = args.positionals;
    const option = args.value('policy');
    if (argument !== undefined && option !== undefined) {
      throw new BadInput(`validate takes one file; got ${argument} and --policy ${option}`);
    }
    const repository = repositoryOf(args, terminal);
    const named = argument ?? option;
    const file = named ?? policyPath;
    const text =
      named === undefined
        ? await usualText(terminal.cwd)
        : await readText(named, terminal.cwd, argument === undefined ? 'policy' : undefined);
    const { formatProblems, locatePolicy } = await import('../policy/parse.ts');
    const parsed = locatePolicy(text, file);
    const problems = parsed.ok ? parsed.warnings : parsed.problems;
    if (parsed.ok) {
      const { inspectPolicy } = await import('../policy/warnings/index.ts');
      const surroundings = await look(parsed.policy, repository, terminal);
      await compareSchedule(parsed.policy, terminal);
      problems.push(...inspectPolicy({ ...parsed, surroundings }));
      problems.sort((one, other) => one.line - other.line || one.column - other.column);
    }
    if (args.flag('json')) {
      const severity = parsed.ok ? 'warning' : 'error';
      const listed = problems.map((problem) => ({ severity, ...problem }));
      terminal.stdout(`${JSON.stringify({ file, valid: parsed.ok, problems: listed }, null, 2)}\n`);
    } else {
      const show = (problem: PolicyProblem) => formatProblems([problem], file, text);
      const shown = problems.map((problem) => `${parsed.ok ? 'warning: ' : ''}${show(problem)}`).join('\n');
      if (problems.length > 0) terminal.stdout(`${shown.trimEnd()}\n`);
      terminal.stdout(`${file}: ${ending(parsed.ok, problems.length)}\n`);
    }
    return parsed.ok ? 0 : 1;
  },
};

async function usualText(cwd: string): Promise<string> {
  const text = await readTextIfThere(fromHere(cwd, policyPath), cwd);
  if (text !== null) return text;
  throw new BadInput(`There is no ${policyPath}: the built-in policy holds. To check another file: validate FILE`);
}

/** Sweeps in another time zone than the policy's miss the hours at which its window turns. */
async function compareSchedule({ calendar }: Policy, { cwd, stderr }: Terminal): Promise<void> {
  const workflow = '.github/workflows/change-gate.yml';
  const text = (await readTextIfThere(fromHere(cwd, workflow), cwd)) ?? '';
  const zones = [...text.matchAll(/^\s+timezone:\s*["']?([A-Za-z0-9_+/-]{1,60})/gm)].map(([, zone]) => zone);
  const other = zones.find((zone) => zone !== calendar.timezone);
  if (other === undefined) return;
  stderr(
    `${workflow} sweeps by the clock of ${other}, and the hours of the policy are those of ${calendar.timezone}: let its schedule follow the policy\n`,
  );
}

interface Asked {
  owner: string;
  repo: string;
  token: string;
  baseUrl: string;
}

function repositoryOf(args: Arguments, terminal: Terminal): Asked | null {
  const text = args.value('repository');
  if (text === undefined) return null;
  const [, owner, repo] = /^([A-Za-z0-9_][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(text) ?? [];
  if (owner === undefined || repo === undefined)
    throw new BadInput(`--repository ${text}: write OWNER/REPO, e.g. acme/shop`);
  const token = terminal.env['GITHUB_TOKEN'] || terminal.env['GH_TOKEN'] || '';
  if (token === '') {
    throw new BadInput('--repository needs a token: set GITHUB_TOKEN or GH_TOKEN to one that can read the repository');
  }
  return { owner, repo, token, baseUrl: apiUrl(terminal) };
}

/** What warnings rest on beside the policy: the checkout around here, and GitHub where it is asked. */
async function look(policy: Policy, repository: Asked | null, terminal: Terminal): Promise<Surroundings> {
  const { countWriters, listFiles, openWorkTree } = await import('../git/inventory.ts');
  const { CheckoutError } = await import('../git/git.ts');
  const told = (note: string) => terminal.stderr(`${note}\n`);
  const here = await openWorkTree(terminal.cwd, terminal.env)
    .then(async (tree) => ({ files: await listFiles(tree), writers: await countWriters(tree) }))
    .catch((error: unknown) => {
      if (!(error instanceof CheckoutError)) throw error;
      told(`Not compared with files or history: ${error.message}`);
      return { files: null, writers: null };
    });
  if (repository === null) return { now: terminal.now, ...here, access: null, repository: null };
  const { owner, repo, token, baseUrl } = repository;
  const { createClient } = await import('../github/client.ts');
  const { readAccess } = await import('../github/people-access.ts');
  const { peopleLists } = await import('../policy/warnings/named-people.ts');
  const client = await createClient({ token, baseUrl });
  const names = peopleLists(policy).flatMap(({ people }) => people.map(({ name }) => name));
  const { access, notRead } = await readAccess(client, { owner, repo }, names);
  for (const reason of notRead) told(reason);
  return { now: terminal.now, ...here, access, repository: `${owner}/${repo}` };
}

function ending(valid: boolean, count: number): string {
  if (valid && count === 0) return 'valid';
  const counted = `${count} ${valid ? 'warning' : 'problem'}${count === 1 ? '' : 's'}`;
  return valid ? `valid, ${counted}` : counted;
}
