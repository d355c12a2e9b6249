import { type Category, categoryTitles } from '../classify/category.ts';
import type { MigrationWayBack } from '../classify/migrations.ts';
import type { VerificationRecord } from './record.ts';

/** How long a change is watched after its deployment, in minutes (4.6: standard, significant and major changes). */
export const monitoringMinutes: Readonly<Record<Category, number>> = { standard: 30, normal: 120, major: 1440 };

/** The post-deployment checks of 4.6. */
export const postDeploymentChecks: readonly { id: string; what: string }[] = [
  { id: 'health', what: 'Application health check passes' },
  { id: 'errors', what: 'No increase in error rates' },
  { id: 'functionality', what: 'Core functionality validated' },
  { id: 'performance', what: 'Performance within normal range' },
];

/** "30 minutes", "2 hours", "24 hours", as the policy writes them. */
export const periodOf = (category: Category): string => {
  const minutes = monitoringMinutes[category];
  return minutes < 60 ? `${minutes} minutes` : `${minutes / 60} hours`;
};

/** The end of the monitoring period of a change that was merged, and so deployed, at an instant. */
export const monitoringEnds = (category: Category, mergedAt: Date): Date =>
  new Date(mergedAt.getTime() + monitoringMinutes[category] * 60_000);

/**
 * The state of the verification at an instant. Only when the period is over does it say whether all checks were done: what
 * is ticked at once, before anything could show, is no verification yet.
 */
export function verificationAt(
  category: Category,
  mergedAt: Date,
  done: ReadonlySet<string>,
  at: Date,
): VerificationRecord {
  const ends = monitoringEnds(category, mergedAt);
  const checks = postDeploymentChecks.map((check) => ({ ...check, done: done.has(check.id) }));
  const complete = checks.every((check) => check.done);
  return {
    minutes: monitoringMinutes[category],
    ends: ends.toISOString(),
    state: at < ends ? 'monitoring' : complete ? 'complete' : 'incomplete',
    checks,
  };
}

/** The kinds of change for which 5.2 has a way back each. */
export const kindsOfChange = ['code', 'database', 'configuration'] as const;
export type KindOfChange = (typeof kindsOfChange)[number];

export const kindTitles: Readonly<Record<KindOfChange, string>> = {
  code: 'Code changes',
  database: 'Database migrations',
  configuration: 'Configuration changes',
};

/** The rollback steps of 5.2. */
export const rollbackSteps: Readonly<Record<KindOfChange, readonly string[]>> = {
  code: [
    'Revert the merge commit on the main branch',
    'Push the revert commit (triggers the deployment)',
    'Verify that the rollback was successful',
    'Document the incident',
  ],
  database: [
    'Execute the rollback migration script',
    'Verify data integrity',
    'Redeploy the previous version of the application if needed',
    'Document the incident',
  ],
  configuration: [
    'Revert the configuration in the dashboard',
    'Trigger a redeploy',
    'Verify that functionality is restored',
    'Document the incident',
  ],
};

const configuration =
  /(?:^|\/)\.env[^/]*$|\.(?:ya?ml|toml|ini|env|conf|cfg|properties|tfvars)$|(?:^|\/)(?:config|settings)[^/]*\.json$/i;
const prose = /\.(?:md|mdx|rst|adoc|txt)$/i;

/** The kinds of change that files and ticked boxes show. Where nothing shows another kind, it is code. */
export function kindsShown({
  paths,
  typeOfChange,
  migrations,
}: {
  paths: readonly string[];
  typeOfChange: readonly string[];
  migrations: readonly Pick<MigrationWayBack, 'path'>[];
}): KindOfChange[] {
  const migrating = new Set(migrations.map(({ path }) => path));
  const others = paths.filter((path) => !migrating.has(path) && !prose.test(path));
  const configured =
    others.some((path) => configuration.test(path)) || typeOfChange.some((box) => /^\W*config/i.test(box));
  const found: Readonly<Record<KindOfChange, boolean>> = {
    code: others.some((path) => !configuration.test(path)) || (migrating.size === 0 && !configured),
    database: migrating.size > 0,
    configuration: configured,
  };
  return kindsOfChange.filter((kind) => found[kind]);
}

/** "Normal change: watched for 2 hours". */
export const monitoringNote = (category: Category): string =>
  `${categoryTitles[category]} change: watched for ${periodOf(category)}`;
