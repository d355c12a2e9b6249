import type { Body } from '../body/body.ts';
import { findSection, isPlaceholder } from '../body/find.ts';
import { type MigrationWayBack, migrationsOf } from '../classify/migrations.ts';
import { defineRule, fail, notApplicable, pass, UnknownFact } from '../rule.ts';
import { namesOption } from '../rule-options.ts';
import { rollbackPlanHeadings } from './rollback-plan.ts';

/** How many migrations a message names; the evidence has all. */
const mostNamed = 3;

export const migrationWayBack = defineRule({
  id: 'migration-way-back',
  title: 'A migration can be undone',
  clauses: ['5.2'],
  controls: ['CC8.1', 'CC8.4'],
  needs: ['body', 'files'],
  liftedBy: ['emergency', 'rollback', 'bot', 'install'],
  level: 'warning',
  options: (z) => z.strictObject({ headings: namesOption(z, rollbackPlanHeadings, 'Headings of the rollback plan') }),
  check({ files }, { headings }, { body }) {
    const migrations = migrationsOf(files);
    if (migrations.length === 0) return notApplicable('No migration is added or changed');
    const lacking = migrations.filter(({ wayBack }) => wayBack === 'lacks');
    const evidence = { migrations: migrations.map(({ path, wayBack, why }) => ({ path, wayBack, why })) };
    const open = migrations.filter(({ wayBack }) => wayBack === 'unknown');
    if (lacking.length + open.length === 0)
      return pass(`The way back of ${counted(migrations)} is there`, { evidence });
    if (speaksOfData(planIn(body, headings)))
      return pass('The rollback plan says what to do with the data', { evidence });
    if (lacking.length === 0)
      throw new UnknownFact(`Whether there is a way back cannot be told: ${named(open)}`, instead);
    return fail({
      message: `No way back: ${named(lacking)}`,
      remedy: `Add the script or method that undoes it, or ${instead.toLowerCase()}`,
      actor: 'author',
      evidence,
    });
  },
});

const instead = 'Say in the rollback plan what to do with the data';

/** What the rollback plan says; empty where there is none. */
function planIn(body: Body, headings: readonly string[]): string {
  const content = findSection(body, headings)?.content ?? '';
  return isPlaceholder(content) ? '' : content;
}

/** Undoing the code alone does not undo a migration: a plan for one speaks of what it changed. */
const speaksOfData = (plan: string): boolean =>
  /\b(?:data|databases?|db|migrat\w{0,12}|schema|sql|tables?|columns?|index(?:es)?|rows?|restor\w{0,8}|backups?|snapshots?|dump|down|drop)\b/i.test(
    plan,
  );

function named(migrations: readonly MigrationWayBack[]): string {
  const shown = migrations.slice(0, mostNamed).map(({ path, why }) => `${path} (${why})`);
  const more = migrations.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

const counted = (migrations: readonly unknown[]): string =>
  migrations.length === 1 ? 'the migration' : `${migrations.length} migrations`;
