import type { Gate } from '../gate/gate.ts';
import { isGated } from '../gate/judge.ts';
import { pause } from '../gate/pause.ts';
import { policyNow } from '../gate/policy-now.ts';
import { assertRecordsApart } from '../gate/records-apart.ts';
import { NoRecordsBranch } from '../git/records-checkout.ts';
import { withRemoteRecords } from '../git/records-remote.ts';
import { Answer } from '../github/answer.ts';
import { malformedEvent, repositoryOf } from '../github/event.ts';
import { fitting, type ReportFile, writeReportFiles } from '../github/report-files.ts';
import { fullName, type Repository } from '../github/repository.ts';
import { serverOf } from '../github/server.ts';
import type { Inputs } from '../inputs.ts';
import { compute } from '../metrics/compute.ts';
import { periodIn } from '../metrics/last-period.ts';
import { type Part, partText } from '../metrics/part.ts';
import { assertBegun, monthsUntil, type Period } from '../metrics/period.ts';
import { metricsCsv } from '../metrics/print-csv.ts';
import { metricsHtml } from '../metrics/print-html.ts';
import { metricsMarkdown } from '../metrics/print-markdown.ts';
import { metricsTerminal } from '../metrics/print-terminal.ts';
import type { MetricsReport } from '../metrics/report.ts';
import { metricsJson } from '../metrics/to-json.ts';
import { usualTrend } from '../metrics/trend-length.ts';
import type { Policy } from '../policy/schema.ts';
import { recordsBranchName } from '../recording/record-store.ts';
import { reportPath } from '../records/report-path.ts';
import { readPart } from '../reporting/read-part.ts';
import { createGate, type Environment } from './environment.ts';
import { notice, printLines, warn, writeSummary } from './output.ts';

/** Reports the metrics of a period: in the job summary, and in `reports/` on the branch of records. */
export async function runReport(inputs: Inputs, env: Environment, payload: unknown): Promise<void> {
  const repository = inputs.repository ?? repositoryOf(new Answer(payload, 'payload', malformedEvent));
  const gate = await createGate(inputs, repository, env, printLines);
  await assertRecordsApart(gate);
  const unknown: string[] = [];
  const { policy } = await policyNow(gate, () => unknown.push(noPolicy));
  const { timezone } = policy.calendar;
  const now = gate.now();
  const period = periodIn(inputs.period, now, timezone, 'The input “period”');
  assertBegun(period, now, timezone);
  const trend = monthsUntil(period.months.at(-1) ?? '', usualTrend[period.kind]);
  const part = await partOf(gate, {
    policy,
    unknown,
    inputs,
    env,
    now,
    months: [...new Set([...trend, ...period.months])].sort(),
  });
  const report = compute(part, period, trend);
  const server = serverOf(env);
  printLines(metricsTerminal(report));
  writeSummary(metricsMarkdown(report, { server }));
  for (const gap of report.gaps) warn(`The figures are partial. ${gap}`);
  await keep(gate, period, filesOf(report, part, server));
}

const noPolicy =
  'The policy on the default branch could not be read or is not valid, so the built-in one stands in, which knows no incidents of this repository. Mend it; “change-gate validate” says what is wrong.';

interface Around {
  policy: Policy;
  /** What is not known of all months. */
  unknown: readonly string[];
  inputs: Inputs;
  env: Environment;
  now: Date;
  months: readonly string[];
}

/** The records come by git: one by one, thousands would use up the rate limit. */
async function partOf(gate: Gate, { policy, unknown, inputs, env, now, months }: Around): Promise<Part> {
  const { client, repository } = gate;
  const { owner, repo } = repository;
  const isOfGate = (branch: string, defaultBranch: string | null) => isGated(gate, branch, defaultBranch);
  const read = (records: Parameters<typeof readPart>[0]['records'], defaultBranch: string | null) =>
    readPart(
      { repository: fullName(repository), records, github: client },
      {
        policy,
        unknown,
        months,
        now,
        names: false,
        branch: gate.settings.branches === null ? null : isOfGate,
        isGated: (branch) => isOfGate(branch, defaultBranch),
        records: { begin: (count) => printLines(`Reading ${count} change records …`), step: () => undefined },
      },
    );
  const server = serverOf(env);
  const asked = { owner, repo, server, records: recordsBranchName, environment: env, now, token: inputs.token };
  const found = await withRemoteRecords(asked, (clone) =>
    clone.read(async (git) => ({ part: await read({ tip: clone.records.sha, git }, clone.gated.branch) })),
  ).catch((error: unknown) => {
    if (error instanceof NoRecordsBranch) return null;
    throw error;
  });
  return found === null ? read(null, null) : found.part;
}

/** Of one commit, as JSON, in bytes: as for records. */
const mostBytes = 5_000_000;

function filesOf(report: MetricsReport, part: Part, server: string): ReportFile[] {
  const { name, months } = report.period;
  const own = { ...part, months: part.months.filter(({ month }) => months.includes(month)) };
  const files = [
    { path: reportPath(name, 'md'), content: metricsMarkdown(report, { server }) },
    { path: reportPath(name, 'html'), content: metricsHtml(report, { server }) },
    { path: reportPath(name, 'csv'), content: metricsCsv(report) },
    { path: reportPath(name, 'json'), content: metricsJson(report) },
    { path: reportPath(name, 'part.json'), content: partText(own) },
  ];
  return fitting(files, mostBytes, (path) =>
    warn(`${path} is too large to be written beside the others: make it with the command “report”.`),
  );
}

async function keep(gate: Gate, { name }: Period, files: readonly ReportFile[]): Promise<void> {
  const { client, repository, now, log } = gate;
  const on = { client, repository: plain(repository), branch: recordsBranchName };
  const wait = (milliseconds: number) => pause(gate, milliseconds);
  const commit = await writeReportFiles(on, files, `Report ${name}`, { now, wait, random: Math.random, log });
  if (files.every(({ content }) => content === null)) return;
  notice(`The report on ${name} stands in reports/ on the branch ${recordsBranchName}, at ${commit.slice(0, 7)}.`);
}

const plain = ({ owner, repo }: Repository): Repository => ({ owner, repo });
