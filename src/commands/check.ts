import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { apiUrl } from './api-url.ts';
import { BadInput, type Command, common, freeze, type Terminal } from './command.ts';
import { parseInstant } from './instant.ts';
import { printDecision } from './judge.ts';
import { policyOption } from './policy-option.ts';
import { checkOutputs, writeText } from './write-text.ts';

const form =
  /^(?:https:\/\/[^/]+\/)?([A-Za-z0-9_][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)(?:#|\/pull\/)([1-9]\d{0,9})(?:[/?#].*)?$/;

export const command: Command = {
  name: 'check',
  takes: 'OWNER/REPO#N',
  positionals: { least: 1, most: 1 },
  about: 'judge a pull request on GitHub',
  details: ['The token is GITHUB_TOKEN, GH_TOKEN, or what `gh auth token` says. Nothing is written to GitHub.'],
  examples: [
    { run: 'check acme/shop#42', about: 'as of now, by the policy of the default branch' },
    { run: 'check acme/shop#42 --policy stricter.yml', about: 'by another policy' },
    { run: 'check acme/shop#42 --save change.json', about: 'and keep its facts, for `evaluate`' },
  ],
  options: {
    ...common,
    policy: {
      ...common.policy,
      about: 'a policy file; default: .github/change-gate.yml of the default branch, or the built-in policy',
    },
    summary: { type: 'string', value: 'FILE', about: 'write the Markdown summary to this file' },
    save: { type: 'string', value: 'FILE', about: 'store the facts as a change file, for `evaluate`' },
    freeze,
  },
  async run(args, terminal) {
    const at = args.value('at');
    const instant = at === undefined ? terminal.now : parseInstant(at);
    const target = parseTarget(args.positionals[0] ?? '');
    const own = args.value('policy');
    const given = own === undefined ? undefined : await policyOption(own, terminal.cwd);
    await checkOutputs(['summary', 'save'], args, terminal.cwd);
    const baseUrl = apiUrl(terminal);
    const token = await findToken(terminal);
    const { createClient } = await import('../github/client.ts');
    const { readLive } = await import('../github/live.ts');
    const client = await createClient({ token, baseUrl });
    const { judgeRead } = await import('../gate/judge.ts');
    const live = await readLive(client, target, { readAt: terminal.now }, given);
    for (const warning of live.warnings) terminal.stderr(`${warning}\n`);
    const save = args.value('save');
    if (save !== undefined) {
      await writeText('save', save, `${JSON.stringify(live.change, null, 2)}\n`, terminal.cwd);
    }
    const decision = judgeRead(live, instant, args.value('freeze') ?? '');
    return printDecision(decision, live.policy.policy, args, terminal);
  },
};

function parseTarget(text: string): { owner: string; repo: string; number: number } {
  const [, owner, repo, number] = form.exec(text) ?? [];
  if (owner === undefined || repo === undefined || number === undefined) {
    throw new BadInput(`${text}: not a pull request. Write OWNER/REPO#N, e.g. acme/shop#42, or its address`);
  }
  return { owner, repo, number: Number(number) };
}

/** The token of the environment, or what `gh` says. Throws BadInput where there is none. */
export async function findToken({ env }: Terminal): Promise<string> {
  const given = env['GITHUB_TOKEN'] || env['GH_TOKEN'];
  if (given) return given;
  const { stdout } = await promisify(execFile)('gh', ['auth', 'token'], { encoding: 'utf8' }).catch(() => ({
    stdout: '',
  }));
  if (stdout.trim() === '') {
    throw new BadInput(
      'no token: set GITHUB_TOKEN or GH_TOKEN to one that can read the repository, or log in with `gh auth login`',
    );
  }
  return stdout.trim();
}

/** The same; null where there is none, for what can be done without. */
export const tokenIfAny = (terminal: Terminal): Promise<string | null> =>
  findToken(terminal).catch((error: unknown) => {
    if (error instanceof BadInput) return null;
    throw error;
  });
