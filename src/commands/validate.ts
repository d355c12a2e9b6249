import { policyPath } from '../policy/path.ts';
import { BadInput, type Command, common } from './command.ts';
import { readText, readTextIfThere } from './read-text.ts';

export const command: Command = {
  name: 'validate',
  takes: '[POLICY.yml]',
  positionals: { least: 0, most: 1 },
  about: `check a policy file and say what is wrong with it, line by line; default: ${policyPath}`,
  options: { json: common.json, policy: { ...common.policy, about: 'the policy file; the same as the argument' } },
  async run(args, terminal) {
    const [argument] = args.positionals;
    const option = args.value('policy');
    if (argument !== undefined && option !== undefined) {
      throw new BadInput(`validate takes one file; got ${argument} and --policy ${option}`);
    }
    const named = argument ?? option;
    const file = named ?? policyPath;
    const text = named === undefined ? await usualText(terminal.cwd) : await readText(named, terminal.cwd);
    const { parsePolicy, formatProblems } = await import('../policy/parse.ts');
    const parsed = parsePolicy(text, file);
    const problems = parsed.ok ? parsed.warnings : parsed.problems;
    if (args.flag('json')) terminal.stdout(`${JSON.stringify({ file, valid: parsed.ok, problems }, null, 2)}\n`);
    else {
      const shown = parsed.ok
        ? problems.map((problem) => `warning: ${formatProblems([problem], file, text)}`).join('\n')
        : formatProblems(problems, file, text);
      if (problems.length > 0) terminal.stdout(`${shown.trimEnd()}\n`);
      terminal.stdout(`${file}: ${ending(parsed.ok, problems.length)}\n`);
    }
    return parsed.ok ? 0 : 1;
  },
};

async function usualText(cwd: string): Promise<string> {
  const text = await readTextIfThere(policyPath, cwd);
  if (text !== null) return text;
  throw new BadInput(`There is no ${policyPath}: the built-in policy holds. To check another file: validate FILE`);
}

function ending(valid: boolean, count: number): string {
  if (valid && count === 0) return 'valid';
  const counted = `${count} ${valid ? 'warning' : 'problem'}${count === 1 ? '' : 's'}`;
  return valid ? `valid, ${counted}` : counted;
}
