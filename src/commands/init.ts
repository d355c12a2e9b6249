import type { Plan, PlannedFile } from '../init/plan.ts';
import { builtInPolicy } from '../policy/built-in.ts';
import { oneLine } from '../report/visible.ts';
import { type Command, common } from './command.ts';

export const command: Command = {
  name: 'init',
  takes: '',
  positionals: { least: 0, most: 0 },
  about: 'set the gate up in this checkout',
  details: [
    'Writes the workflow (report-only), the pull request template and a policy that says the same as the built-in one, with comments. A file that is there and says something else is left as it is.',
  ],
  examples: [
    { run: 'init --dry-run', about: 'see what it would write' },
    { run: 'init', about: 'write it, on a new branch; then open a pull request with it' },
  ],
  exits: '0 done, 2 wrong use or bad input, and nothing was written',
  options: {
    'dry-run': { type: 'boolean', about: 'print what would be written, and write nothing' },
    force: { type: 'boolean', about: 'overwrite files that say something else' },
    json: common.json,
  },
  async run(args, terminal) {
    const [{ survey }, { planInit }, { workflowTemplate }, { requireCommand }] = await Promise.all([
      import('../init/survey.ts'),
      import('../init/plan.ts'),
      import('../init/workflow-text.ts'),
      import('../init/ruleset.ts'),
    ]);
    const here = await survey(terminal.cwd, terminal.env);
    const plan = await planInit(here, {
      force: args.flag('force'),
      template: await workflowTemplate(),
      builtIn: builtInPolicy,
    });
    const dryRun = args.flag('dry-run');
    const writing = plan.files.filter(({ action }) => action === 'write' || action === 'overwrite');
    if (!dryRun) {
      const { writeAll } = await import('../init/write.ts');
      await writeAll(here.topLevel, writing);
    }
    const next = requireCommand(here.remote);
    if (args.flag('json')) {
      const { remote } = here;
      const result = {
        topLevel: here.topLevel,
        repository: remote === null ? null : `${remote.owner}/${remote.repo}`,
        defaultBranch: here.defaultBranch,
        dryRun,
        files: plan.files.map(({ path, action, about, text }) => ({ path, action, about, text })),
        notes: plan.notes,
        next,
      };
      terminal.stdout(`${JSON.stringify(result, null, 2)}\n`);
    } else {
      if (dryRun)
        for (const file of writing) terminal.stdout(`==> ${file.path}\n${file.text.replaceAll('\r\n', '\n')}\n`);
      terminal.stdout(told(plan, { dryRun, unborn: here.unborn, next }));
    }
    return 0;
  },
};

const actions: Readonly<Record<PlannedFile['action'], readonly [done: string, planned: string]>> = {
  write: ['wrote', 'would write'],
  overwrite: ['overwrote', 'would overwrite'],
  same: ['is there', 'is there'],
  leave: ['left as it is', 'would leave as it is'],
};

/** What was done, what to know, and the one step that remains. */
function told(
  { files, notes }: Plan,
  { dryRun, unborn, next }: { dryRun: boolean; unborn: boolean; next: string },
): string {
  const width = Math.max(...files.map(({ path }) => path.length));
  const rows = files.map(({ path, action, about }) => {
    const what = actions[action][dryRun ? 1 : 0];
    return `${oneLine(path).padEnd(width)}  ${what}${action === 'leave' ? ' (--force overwrites)' : `: ${about}`}`;
  });
  const remarks = notes.map((note) => `Note: ${oneLine(note)}`);
  const bring = unborn
    ? 'commit and push these files to the default branch.'
    : 'open a pull request with these files alone: one approval brings them in.';
  return [
    ...rows,
    ...(remarks.length === 0 ? [] : ['', ...remarks]),
    '',
    dryRun ? `Nothing was written. Run it without --dry-run, then ${bring}` : `Now ${bring}`,
    'From then on the gate judges every pull request and says so in its summary, without holding anything up.',
    '',
    'Name executives in the policy before you enforce it: as long as it names nobody, no Major change can pass.',
    '',
    'One step remains, when you have seen enough: delete the line “mode: report-only” from the workflow, and make the status',
    '“change-gate” required, as an administrator:',
    '',
    next,
    '',
  ].join('\n');
}
