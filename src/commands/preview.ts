import { builtIn, parsedPolicy } from '../policy/in-force.ts';
import { type Command, common } from './command.ts';
import { parseInstant } from './instant.ts';
import { judge, printDecision } from './judge.ts';
import { policyOption } from './policy-option.ts';
import { readText } from './read-text.ts';

export const command: Command = {
  name: 'preview',
  takes: '',
  positionals: { least: 0, most: 0 },
  about: "judge this checkout's branch before its pull request exists; by git alone, no network",
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
      body: body === undefined ? undefined : await readText(body, terminal.cwd),
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
    const code = await printDecision(decision, policy.policy, args, terminal);
    if (body === undefined && !args.flag('json')) {
      terminal.stderr('Pass the description you are going to write with --body FILE to have it judged too.\n');
    }
    return code;
  },
};
