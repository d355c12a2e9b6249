import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { builtIn, type PolicyInForce, parsedPolicy } from '../policy/in-force.ts';
import { policyPath } from '../policy/path.ts';
import type { PolicyProblem } from '../policy/problem.ts';
import type { FileResult } from '../policy-tests/report.ts';
import { BadInput, type Command, common, type Terminal } from './command.ts';
import { codeOf, whyUnread } from './file-fault.ts';
import { fromHere, policyHere, policyOption } from './policy-option.ts';
import { readText } from './read-text.ts';

/** Where tests of a repository's policy lie. */
const usualFile = '.github/change-gate.test.yml';
const usualFolder = '.github/change-gate';
const ending = /\.test\.ya?ml$/;

export const command: Command = {
  name: 'test',
  takes: '[FILE…]',
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  about: 'prove by cases what a policy asks',
  details: [
    `A case is a change, an instant and the verdict that is expected. FILE may be a folder of files that end in .test.yml. Without a name: ${usualFile} and ${usualFolder}/*.test.yml.`,
  ],
  examples: [
    { run: 'test', about: 'all cases of this repository' },
    { run: 'test policy.test.yml --filter holiday', about: 'those of a file whose name or clause holds “holiday”' },
  ],
  exits: '0 pass (every case came out as expected), 1 not pass, 2 wrong use or bad input',
  options: {
    json: common.json,
    policy: {
      ...common.policy,
      about: `a policy file; default: what the tests name, or ${policyPath}, or the built-in policy`,
    },
    filter: { type: 'string', value: 'TEXT', about: 'run only the cases whose name or clause holds this text' },
  },
  async run(args, terminal) {
    const files = await testFiles(args.positionals, terminal.cwd);
    const option = args.value('policy');
    const given = option === undefined ? undefined : await policyOption(option, terminal.cwd);
    const filter = args.value('filter')?.toLowerCase() ?? '';
    const { loadTests } = await import('../policy-tests/load.ts');
    const { runCase } = await import('../policy-tests/run.ts');
    const { formatProblems } = await import('../policy/parse.ts');
    const results: FileResult[] = [];
    for (const file of files) {
      const text = await readText(file, terminal.cwd);
      const refuse = (problems: readonly PolicyProblem[]): never => {
        throw new BadInput(`the tests cannot be read\n${formatProblems(problems, file, text)}`);
      };
      const loaded = loadTests(text);
      if (!loaded.ok) return refuse(loaded.problems);
      const inForce = given ?? (await policyOf(loaded.policy, file, terminal));
      const { policy, ...source } = inForce;
      const built = loaded.cases(policy.calendar.timezone);
      if (!built.ok) return refuse(built.problems);
      const cases = built.cases.filter(({ name, clauses }) =>
        [name, ...clauses].some((words) => words.toLowerCase().includes(filter)),
      );
      if (cases.length > 0) results.push({ file, policy: source, tests: cases.map((one) => runCase(one, inForce)) });
    }
    const tests = results.flatMap((result) => result.tests);
    if (tests.length === 0) {
      const wanted = JSON.stringify(args.value('filter'));
      throw new BadInput(`no case has a name or clause with ${wanted}: give --filter another text, or leave it out`);
    }
    const failed = tests.filter(({ passed }) => !passed).length;
    if (args.flag('json')) {
      const counts = { total: tests.length, passed: tests.length - failed, failed };
      terminal.stdout(`${JSON.stringify({ ...counts, files: results }, null, 2)}\n`);
    } else {
      const { reportTests } = await import('../policy-tests/report.ts');
      terminal.stdout(reportTests(results, { color: terminal.color }));
    }
    return failed === 0 ? 0 : 1;
  },
};

/** The files that were named, those in the folders that were named, or the usual ones. Throws BadInput where there is none. */
async function testFiles(named: readonly string[], cwd: string): Promise<string[]> {
  const places =
    named.length > 0
      ? named
      : [usualFile, usualFolder]
          .map((place) => fromHere(cwd, place))
          .filter((place) => existsSync(resolve(cwd, place)));
  const found = await Promise.all(
    places.map(async (place) => {
      const isFolder = (await stat(resolve(cwd, place)).catch(() => null))?.isDirectory() === true;
      if (!isFolder) return [place];
      const inside = (await namesIn(place, cwd)).filter((file) => ending.test(file)).sort();
      if (inside.length === 0 && named.length > 0)
        throw new BadInput(`${place} holds no file that ends in .test.yml: name another folder, or a file`);
      return inside.map((file) => join(place, file));
    }),
  );
  const files = [...new Set(found.flat())];
  if (files.length > 0) return files;
  throw new BadInput(`there are no policy tests here: write ${usualFile}, or name a file`);
}

async function namesIn(folder: string, cwd: string): Promise<string[]> {
  return readdir(resolve(cwd, folder)).catch((error: unknown) => {
    throw new BadInput(`${folder}${whyUnread(codeOf(error))}`);
  });
}

/** The policy that a file of tests is about. Throws UserError. */
async function policyOf(named: string | undefined, file: string, { cwd }: Terminal): Promise<PolicyInForce> {
  if (named === 'built-in') return builtIn();
  if (named === undefined) {
    return policyHere(undefined, cwd);
  }
  const place = relative(cwd, resolve(cwd, dirname(file), named));
  return parsedPolicy(await readText(place, cwd), place);
}
