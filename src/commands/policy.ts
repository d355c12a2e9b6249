import { type Command, common } from './command.ts';
import { builtInNote, policyOption } from './policy-option.ts';

export const command: Command = {
  name: 'policy',
  takes: '',
  positionals: { least: 0, most: 0 },
  about: 'print the policy as YAML with explanations, as it comes out with all defaults',
  options: { json: common.json, policy: common.policy },
  async run(args, terminal) {
    const { policy } = await policyOption(args.value('policy'), terminal.cwd);
    if (args.flag('json')) terminal.stdout(`${JSON.stringify(policy, null, 2)}\n`);
    else {
      const note = builtInNote(args.value('policy'), terminal.cwd);
      if (note !== null) terminal.stderr(note);
      const { printPolicy } = await import('../policy/print.ts');
      terminal.stdout(printPolicy(policy));
    }
    return 0;
  },
};
