import { type Command, common } from './command.ts';
import { hereNote, policyHere } from './policy-option.ts';

export const command: Command = {
  name: 'policy',
  takes: '',
  positionals: { least: 0, most: 0 },
  about: 'print the policy in full, with explanations',
  details: ['As YAML, with all defaults filled in: a policy file that means the same.'],
  examples: [
    { run: 'policy', about: 'the policy of this repository' },
    { run: 'policy --policy built-in', about: 'the built-in one' },
  ],
  options: {
    json: common.json,
    policy: { ...common.policy, about: 'a policy file; default: that of this repository, or the built-in policy' },
  },
  async run(args, terminal) {
    const { policy } = await policyHere(args.value('policy'), terminal.cwd);
    if (args.flag('json')) terminal.stdout(`${JSON.stringify(policy, null, 2)}\n`);
    else {
      const note = hereNote(args.value('policy'), terminal.cwd);
      if (note !== null) terminal.stderr(note);
      const { printPolicy } = await import('../policy/print.ts');
      terminal.stdout(printPolicy(policy));
    }
    return 0;
  },
};
