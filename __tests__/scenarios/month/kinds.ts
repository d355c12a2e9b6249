/** The kinds of changes that people make in the simulated month. */
import { GOOD_BODY } from '../../support/change.ts';

export interface Kind {
  path: (number: number) => string;
  body: string;
  labels?: readonly string[];
  /** Who is asked to approve, besides a second reviewer now and then. */
  approvers: readonly string[];
}

const feature: Kind = { path: (number) => `src/orders/part-${number}.ts`, body: GOOD_BODY, approvers: ['grace'] };

const documentation: Kind = {
  path: (number) => `docs/page-${number}.md`,
  body: GOOD_BODY.replace('[x] Bug fix', '[ ] Bug fix').replace('[ ] Documentation', '[x] Documentation'),
  approvers: [],
};

const style: Kind = { path: (number) => `src/ui/theme-${number}.css`, body: GOOD_BODY, approvers: [] };

const migration: Kind = {
  path: (number) => `db/migrate/202611${number}_orders.sql`,
  body: GOOD_BODY.replace('[x] No security impact', '[ ] No security impact').replace(
    '[ ] Security review requested',
    '[x] Security review requested',
  ),
  approvers: ['grace', 'linus', 'alan'],
};

export const emergencyBody = `${GOOD_BODY}
## Emergency
Reason: Cards are charged twice, https://status.example.com/incidents/204
Approved by: @alan
`;

const emergency: Kind = { ...feature, body: emergencyBody, labels: ['emergency'], approvers: [] };

/** The kinds in the order in which pull requests are numbered: most are features. */
const turns: readonly Kind[] = [feature, migration, feature, documentation, feature, feature, style, feature, feature];

export const kindOf = (index: number): Kind =>
  index % 13 === 12 ? emergency : (turns[index % turns.length] ?? feature);

/** What takes a week has to be opened early to be merged within the month. */
export const isSlow = (kind: Kind): boolean => kind === migration;
