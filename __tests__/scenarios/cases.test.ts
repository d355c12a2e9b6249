import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ChangeSchema } from '../../src/change-schema.ts';
import { judge } from '../../src/commands/judge.ts';
import { builtIn, parsedPolicy } from '../../src/policy/in-force.ts';
import { summary } from '../../src/report/summary.ts';

/** Whole cases as files: change.json, policy.yml where there is one, and the decision and summary that come of them. */
const cases = join(import.meta.dirname, 'cases');

describe('whole cases', () => {
  it.each(readdirSync(cases))('%s', async (name) => {
    const file = (part: string) => join(cases, name, part);
    const change = ChangeSchema.parse(JSON.parse(readFileSync(file('change.json'), 'utf8')));
    const policy = existsSync(file('policy.yml'))
      ? await parsedPolicy(readFileSync(file('policy.yml'), 'utf8'), '.github/change-gate.yml')
      : builtIn();
    const decision = judge(change, new Date(change.readAt ?? ''), policy);
    // The hash of the built-in policy changes with every default; what it decides does not.
    const shown = { ...decision, policy: { ...decision.policy, sha256: '0'.repeat(64) } };
    const { timezone } = policy.policy.calendar;
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(file('decision.json'));
    await expect(summary(shown, { timezone })).toMatchFileSnapshot(file('summary.md'));
  });
});
