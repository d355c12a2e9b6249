import { serverOf } from '../github/server.ts';
import type { Part } from '../metrics/part.ts';
import type { Period } from '../metrics/period.ts';
import type { MetricsReport } from '../metrics/report.ts';
import { usualTrend } from '../metrics/trend-length.ts';
import { type Arguments, BadInput, type Command, common, type Terminal } from './command.ts';
import { readText } from './read-text.ts';
import { checkOutputs, writeText } from './write-text.ts';

/** In months. */
const longestTrend = 60;

const outputs = ['markdown', 'html', 'csv', 'write-part'] as const;

export const command: Command = {
  name: 'report',
  takes: '[OWNER/REPO | FOLDER]…',
  positionals: { least: 0, most: 50 },
  about: 'report the metrics of a month, quarter or year',
  details: [
    'Change failure rate, time to recovery, emergency rate and review completion (policy 9), with the trend and what the rules did; of a year, which rules earn their keep.',
    'From the change records, and from GitHub for what has none, for incidents and for deployments; the report says which. FOLDER (default: here) is a clone, read as it was fetched last; OWNER/REPO is cloned into a temporary folder. The token is GITHUB_TOKEN, GH_TOKEN, or what `gh auth token` says; without one, the records alone are read. A reading that was stopped goes on where it ended.',
    'Several repositories in one report: name them all, or let each write its part and name the parts.',
  ],
  examples: [
    { run: 'report --month 2026-11', about: 'the key metrics of the clone that you are in' },
    { run: 'report acme/shop --quarter 2026-Q4 --html report.html', about: 'with the trend, as a page to print' },
    { run: 'report --year 2026 --part shop.json --part api.json', about: 'two repositories in one, from their parts' },
  ],
  exits: '0 the report was made, whatever it says, 2 wrong use or nothing to report from',
  options: {
    month: { type: 'string', value: 'YYYY-MM', about: 'e.g. 2026-11' },
    quarter: { type: 'string', value: 'YYYY-QN', about: 'e.g. 2026-Q4' },
    year: { type: 'string', value: 'YYYY', about: 'e.g. 2026' },
    trend: {
      type: 'string',
      value: 'N',
      about: 'months of the trend; default: 6 of a month, 12 of a quarter, 24 of a year',
    },
    part: { type: 'string', value: 'FILE', multiple: true, about: 'a part that --write-part wrote, or the action' },
    'write-part': { type: 'string', value: 'FILE', about: 'write what was counted, to be merged with that of others' },
    markdown: { type: 'string', value: 'FILE', about: 'write the report as Markdown with charts that GitHub draws' },
    html: { type: 'string', value: 'FILE', about: 'write it as one page that prints well' },
    csv: { type: 'string', value: 'FILE', about: 'write every figure as CSV' },
    json: { type: 'boolean', about: 'print the whole report as JSON instead of text' },
    names: { type: 'boolean', about: 'name the authors of changes that are listed; default: nobody is named' },
    policy: { ...common.policy, about: 'a policy file; default: that of the repository, or the built-in policy' },
    branch: { type: 'string', value: 'NAME', about: 'the gated branch; default: the default branch' },
    records: { type: 'string', value: 'NAME', about: 'the branch of records; default: change-records' },
    'records-only': { type: 'boolean', about: 'ask GitHub for nothing but the records' },
    cache: {
      type: 'string',
      value: 'FOLDER',
      about: 'where facts read from GitHub are kept; default: the user’s cache',
    },
  },
  async run(args, terminal) {
    const { mergeParts } = await import('../metrics/part.ts');
    const { assertBegun, monthsUntil } = await import('../metrics/period.ts');
    const period = await periodIn(args);
    const trend = monthsUntil(period.months.at(-1) ?? '', trendIn(args, period));
    await checkOutputs(outputs, args, terminal.cwd);
    // A zone only moves the beginning by hours: what lies further ahead has not begun anywhere.
    assertBegun(period, new Date(terminal.now.getTime() + 24 * 3_600_000), 'UTC');
    const given = await readParts(args, terminal);
    const read: Part[] = [];
    for (const target of targetsIn(args)) read.push(await readTarget(target, args, { period, trend }, terminal));
    const merged = mergeParts(...given, ...read);
    // A part that somebody wrote with names shows them to nobody who did not ask for them.
    const part = args.flag('names') ? merged : (await import('../reporting/names.ts')).withoutNames(merged);
    const { compute } = await import('../metrics/compute.ts');
    const report = compute(part, period, trend);
    await write(report, part, args, terminal);
    return 0;
  },
};

async function periodIn(args: Arguments): Promise<Period> {
  const { parsePeriod } = await import('../metrics/period.ts');
  const kinds = ['month', 'quarter', 'year'] as const;
  const given = kinds.flatMap((kind) => {
    const value = args.value(kind);
    return value === undefined ? [] : [{ kind, value }];
  });
  const [only, ...more] = given;
  if (only === undefined)
    throw new BadInput('report: name the period: --month 2026-11, --quarter 2026-Q4 or --year 2026');
  if (more.length > 0)
    throw new BadInput(`report: ${given.map(({ kind }) => `--${kind}`).join(' and ')} name two periods: give one`);
  return parsePeriod(only.value, only.kind, `--${only.kind}`);
}

function trendIn(args: Arguments, { kind, months }: Period): number {
  const text = args.value('trend');
  if (text === undefined) return usualTrend[kind];
  const count = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0;
  if (count === 0 || count > longestTrend)
    throw new BadInput(`--trend ${JSON.stringify(text)}: write a number of months from 1 to ${longestTrend}`);
  return Math.max(count, months.length);
}

/** Here, where neither a repository nor a part is named. */
const targetsIn = (args: Arguments): readonly string[] =>
  args.positionals.length === 0 && args.values('part').length === 0 ? ['.'] : args.positionals;

async function readParts(args: Arguments, { cwd }: Terminal): Promise<Part[]> {
  const files = args.values('part');
  if (files.length === 0) return [];
  const { parsePart } = await import('../metrics/schema.ts');
  return Promise.all(files.map(async (file) => parsePart(await readText(file, cwd, 'part'), `--part ${file}`)));
}

async function readTarget(
  target: string,
  args: Arguments,
  { period, trend }: { period: Period; trend: readonly string[] },
  terminal: Terminal,
): Promise<Part> {
  const { partOf } = await import('./report-part.ts');
  const asked = {
    period,
    months: [...new Set([...trend, ...period.months])].sort(),
    names: args.flag('names'),
    policy: args.value('policy'),
    branch: args.value('branch'),
    records: args.value('records'),
    recordsOnly: args.flag('records-only'),
    cache: args.value('cache'),
    quiet: args.flag('json'),
  };
  return partOf(target, asked, terminal);
}

async function write(report: MetricsReport, part: Part, args: Arguments, terminal: Terminal): Promise<void> {
  const names = args.flag('names');
  const server = serverOf(terminal.env);
  const shown = { names, server };
  const texts: Readonly<Record<(typeof outputs)[number], () => Promise<string>>> = {
    markdown: async () => (await import('../metrics/print-markdown.ts')).metricsMarkdown(report, shown),
    html: async () => (await import('../metrics/print-html.ts')).metricsHtml(report, shown),
    csv: async () => (await import('../metrics/print-csv.ts')).metricsCsv(report),
    'write-part': async () => (await import('../metrics/part.ts')).partText(part),
  };
  for (const option of outputs) {
    const file = args.value(option);
    if (file !== undefined) await writeText(option, file, await texts[option](), terminal.cwd);
  }
  if (args.flag('json')) {
    const { metricsJson } = await import('../metrics/to-json.ts');
    terminal.stdout(metricsJson(report, shown));
  } else {
    const { metricsTerminal } = await import('../metrics/print-terminal.ts');
    terminal.stdout(metricsTerminal(report));
  }
}
