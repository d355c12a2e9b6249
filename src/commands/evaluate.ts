import { readChangeFile } from './change-file.ts';
import { BadInput, type Command, common, freeze } from './command.ts';
import { parseInstant } from './instant.ts';
import { judge, printDecision } from './judge.ts';
import { builtInNote, policyOption } from './policy-option.ts';

export const command: Command = {
  name: 'evaluate',
  takes: 'CHANGE.json',
  positionals: { least: 1, most: 1 },
  about: 'judge the facts of a pull request, stored as JSON',
  details: ['`check OWNER/REPO#N --save CHANGE.json` makes such a file. No network.'],
  examples: [
    { run: 'evaluate change.json', about: 'as of when the facts were read' },
    { run: 'evaluate change.json --at 2026-11-27T15:00-06:00', about: 'as of another instant' },
    { run: 'evaluate change.json --explain src/auth/login.ts', about: 'why this file makes the change what it is' },
  ],
  options: {
    ...common,
    at: { ...common.at, about: 'judge as of this instant; default: when the facts were read (readAt), or else now' },
    summary: { type: 'string', value: 'FILE', about: 'write the Markdown summary to this file' },
    explain: {
      type: 'string',
      value: 'FILE',
      takesEmpty: true,
      about: 'instead of judging, print every pattern of the policy that was tried on this path',
    },
    freeze,
  },
  async run(args, terminal) {
    const at = args.value('at');
    const instant = at === undefined ? undefined : parseInstant(at);
    const policy = await policyOption(args.value('policy'), terminal.cwd);
    const change = await readChangeFile(args.positionals[0] ?? '', terminal.cwd);
    const explained = args.value('explain');
    if (explained !== undefined) {
      const other = ['at', 'summary', 'freeze'].find((name) => args.value(name) !== undefined);
      if (other !== undefined) throw new BadInput(`--explain judges nothing: leave out --${other}`);
      const { explain } = await import('./explain.ts');
      terminal.stdout(await explain(policy.policy, change, explained, args.flag('json')));
      return 0;
    }
    const readAt = change.readAt === undefined ? terminal.now : new Date(change.readAt);
    const reason = args.value('freeze');
    const decision = judge(change, instant ?? readAt, policy, reason === undefined ? {} : { freeze: reason });
    const note = args.flag('json') ? null : builtInNote(args.value('policy'), terminal.cwd);
    if (note !== null) terminal.stderr(note);
    return printDecision(decision, policy.policy, args, terminal);
  },
};
