import type { Decision } from '../decision.ts';
import { builtIn, parsedPolicy } from '../policy/in-force.ts';
import type { Policy } from '../policy/schema.ts';
import { type Command, common } from './command.ts';
import { parseInstant } from './instant.ts';
import { judge, printDecision } from './judge.ts';
import { isNothing, printNothing } from './nothing-to-judge.ts';
import { policyOption } from './policy-option.ts';
import { readText } from './read-text.ts';

export const command: Command = {
  name: 'preview',
  takes: '',
  positionals: { least: 0, most: 0 },
  about: 'judge this branch before its pull request exists',
  details: [
    'By git alone, no network. Only what is committed counts.',
    'A branch that has nothing to merge gets no verdict: it says so, and exits 1. With --json the verdict is then "unknown", with one finding, of the rule "nothing-to-judge".',
  ],
  examples: [
    { run: 'preview', about: 'this branch, as a pull request into the default branch' },
    {
      run: 'preview --title "Retry webhooks" --body description.md',
      about: 'with the title and the description that you are going to write',
    },
    { run: 'preview --base release --at 2026-11-27T15:00-06:00', about: 'into another branch, on another day' },
  ],
  exits: '0 pass, 1 not pass or nothing to judge yet, 2 wrong use or bad input',
  options: {
    ...common,
    policy: {
      ...common.policy,
      about: 'a policy file; default: .github/change-gate.yml of the default branch, or the built-in policy',
    },
    base: {
      type: 'string',
      value: 'REF',
      about: 'the branch it will be merged into; default: what origin says, or main',
    },
    body: { type: 'string', value: 'FILE', about: 'the description you are going to write, as Markdown' },
    title: {
      type: 'string',
      value: 'TEXT',
      about: 'the title you are going to give it; default: the subject of an only commit',
    },
    summary: { type: 'string', value: 'FILE', about: 'write the Markdown summary to this file' },
  },
  async run(args, terminal) {
    const at = args.value('at');
    const instant = at === undefined ? terminal.now : parseInstant(at);
    const body = args.value('body');
    const { readCheckout } = await import('../git/read-checkout.ts');
    const checkout = await readCheckout({
      cwd: terminal.cwd,
      now: instant,
      environment: terminal.env,
      base: args.value('base'),
      title: args.value('title'),
      body: body === undefined ? undefined : await readText(body, terminal.cwd, 'body'),
    });
    const named = args.value('policy');
    const policy =
      named !== undefined
        ? await policyOption(named, terminal.cwd)
        : checkout.policyFile === null
          ? builtIn()
          : await parsedPolicy(checkout.policyFile, `.github/change-gate.yml of ${checkout.policyRef}`);
    if (!args.flag('json')) for (const note of checkout.notes) terminal.stderr(`${note}\n`);
    const decision = judge(checkout.change, instant, policy, { notYet: checkout.notYet });
    if (isNothing(checkout.change)) return printNothing(decision, args, terminal);
    const code = await printDecision(decision, policy.policy, args, terminal);
    if (!args.flag('json') && lacksExecutive(decision, policy.policy)) {
      terminal.stderr(
        'The policy names no executive, so this Major change cannot pass: name them under people.executive (policy 3.1).\n',
      );
    }
    if (body === undefined && !args.flag('json')) {
      terminal.stderr('Pass the description you are going to write with --body FILE to have it judged too.\n');
    }
    return code;
  },
};

/** Approvals are not known before the pull request exists, but that nobody can give the one of an executive is. */
const lacksExecutive = ({ category }: Decision, { people, rules }: Policy): boolean =>
  category === 'major' && people.executive.length === 0 && rules['executive-approval'].level === 'error';
