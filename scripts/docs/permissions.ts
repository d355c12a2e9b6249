import { type Feature, isForAppsOnly, needs } from '../../src/github/permissions.ts';
import { code, prose, table } from './markdown.ts';

const when: Readonly<Record<Feature, string>> = {
  judge: 'always',
  status: '`verdict: status`, the default',
  comment: '`comment: on-failure` or `always`',
  records: 'where change records are kept',
  report: 'where reports are written',
  'merge queue': 'with a merge queue',
  teams: 'where the policy names teams',
};

/** What the token needs, when and what for, as a table. */
export function permissionsTable(): string {
  return table(
    ['Permission', 'When', 'What for'],
    needs.map(({ permission, access, feature, why }) => [
      code(`${permission}: ${access}`),
      isForAppsOnly(permission) ? `${when[feature]}; only the token of a GitHub App` : when[feature],
      prose(why),
    ]),
  );
}
