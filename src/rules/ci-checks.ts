import type { Check } from '../change.ts';
import { conclusionOf as conclusion, isCompleted, latestChecks, passing } from '../latest-checks.ts';
import { nameGlobs } from '../name-globs.ts';
import { listed } from '../people/wording.ts';
import { defineRule, fail, pass, wait } from '../rule.ts';

export const ciChecks = defineRule({
  id: 'ci-checks',
  title: 'All CI checks pass',
  clauses: ['4.3', '4.4'],
  controls: ['CC8.3'],
  needs: ['checks'],
  liftedBy: ['emergency'],
  options: (z) =>
    z.strictObject({
      ignore: z
        .array(z.string().min(1))
        .default([])
        .describe(
          'Names of checks that do not count, such as a flaky one, without regard to case; "*" stands for any part of a name',
        ),
      only: z
        .enum(['all', 'required'])
        .default('all')
        .describe('`required`: only the checks that the branch requires count, and those of which that is not known'),
    }),
  check(change, { ignore, only }) {
    const isIgnored = namesIn(ignore);
    const counted = latestChecks(
      change.checks.filter(
        (check) => !check.own && !isIgnored(check.name) && !(only === 'required' && check.required === false),
      ),
    );
    const failed = counted.filter((check) => isCompleted(check) && !passing.has(conclusion(check)));
    const running = counted.filter((check) => !isCompleted(check));
    const skipped = counted.filter((check) => isCompleted(check) && conclusion(check) === 'skipped');
    const passed = counted.filter(
      (check) => isCompleted(check) && passing.has(conclusion(check)) && conclusion(check) !== 'skipped',
    );
    const evidence = {
      succeeded: names(passed),
      failed: failed.map(named),
      running: names(running),
      skipped: names(skipped),
      counted: counted.length,
    };
    if (failed.length > 0) {
      return fail({
        message: `${failed.length === 1 ? 'A check' : `${failed.length} checks`} failed: ${listed(failed.map(named))}`,
        remedy: failed.some((check) => conclusion(check) === 'action_required')
          ? 'Mend what the checks report and allow the runs that ask for it, or run them again'
          : 'Mend what the checks report, or run them again',
        actor: 'author',
        evidence,
      });
    }
    if (running.length > 0)
      return wait({
        message: `Not finished yet: ${listed(names(running))}`,
        remedy: 'Wait for the checks',
        actor: 'checks',
        evidence,
      });
    if (passed.length === 0) {
      return wait({
        message:
          skipped.length > 0
            ? `Nothing was tested: ${listed(names(skipped))} ${skipped.length === 1 ? 'was' : 'were'} skipped`
            : nothingRan(change.checks, only),
        remedy: 'Let the automated tests run for the latest commit',
        actor: 'checks',
        evidence,
      });
    }
    return pass(passed.length === 1 ? `${listed(names(passed))} passed` : `${passed.length} checks passed`, {
      evidence,
    });
  },
});

const names = (checks: readonly Check[]) => checks.map((check) => check.name);

/** "e2e", or "e2e (timed out)". */
function named(check: Check): string {
  const how = conclusion(check);
  return how === 'failure' || how === '' ? check.name : `${check.name} (${how.replaceAll('_', ' ')})`;
}

function nothingRan(all: readonly Check[], only: 'all' | 'required'): string {
  if (all.every((check) => check.own)) return 'No check has run for the latest commit';
  return only === 'required'
    ? 'No check that counts has run for the latest commit: the others are ignored or not required'
    : 'Only checks that the policy ignores have run for the latest commit';
}

/** By glob, or to the letter: a name such as "test [linux]" is a pattern of another meaning. */
function namesIn(patterns: readonly string[]): (name: string) => boolean {
  const find = nameGlobs(patterns);
  const literal = new Set(patterns.map((pattern) => pattern.toLowerCase()));
  return (name) => literal.has(name.toLowerCase()) || find(name) !== null;
}
