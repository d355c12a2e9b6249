import { readChangeFile } from './change-file.ts';
import { type Command, common } from './command.ts';
import { parseInstant } from './instant.ts';
import { judge, printDecision } from './judge.ts';
import { policyOption } from './policy-option.ts';

export const command: Command = {
  name: 'evaluate',
  takes: 'CHANGE.json',
  positionals: { least: 1, most: 1 },
  about: 'judge a change file: the facts about one pull request, stored as JSON',
  options: {
    ...common,
    at: { ...common.at, about: 'judge as of this instant; default: when the facts were read (readAt), or else now' },
    summary: { type: 'string', value: 'FILE', about: 'write the Markdown summary to this file' },
    freeze: { type: 'string', value: 'REASON', about: 'judge as if everything were frozen for this reason' },
  },
  async run(args, terminal) {
    const at = args.value('at');
    const instant = at === undefined ? undefined : parseInstant(at);
    const policy = await policyOption(args.value('policy'), terminal.cwd);
    const change = await readChangeFile(args.positionals[0] ?? '', terminal.cwd);
    const readAt = change.readAt === undefined ? terminal.now : new Date(change.readAt);
    const freeze = args.value('freeze');
    const decision = judge(change, instant ?? readAt, policy, freeze === undefined ? {} : { freeze });
    return printDecision(decision, policy.policy, args, terminal);
  },
};
