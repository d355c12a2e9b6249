import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BadInput, type Command, common } from './command.ts';

const usual = '.github/change-gate.yml';

export const command: Command = {
  name: 'validate',
  takes: '[POLICY.yml]',
  positionals: { least: 0, most: 1 },
  about: `check a policy file and say what is wrong with it, line by line; default: ${usual}`,
  options: { json: common.json },
  async run(args, terminal) {
    const file = args.positionals[0] ?? usual;
    const text = await readFile(resolve(terminal.cwd, file), 'utf8').catch((error: unknown) => {
      throw new BadInput(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
    });
    const { parsePolicy, formatProblems } = await import('../policy/parse.ts');
    const parsed = parsePolicy(text, file);
    const problems = parsed.ok ? parsed.warnings : parsed.problems;
    if (args.flag('json')) terminal.stdout(`${JSON.stringify({ file, valid: parsed.ok, problems }, null, 2)}\n`);
    else {
      if (problems.length > 0) terminal.stdout(`${formatProblems(problems, file, text).trimEnd()}\n`);
      terminal.stdout(
        parsed.ok
          ? `${file}: valid\n`
          : `${file}: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}\n`,
      );
    }
    return parsed.ok ? 0 : 1;
  },
};
