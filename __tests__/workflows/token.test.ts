/** The bundle by a token that has exactly the permissions which the documentation and the examples derive, and by lesser ones. */
import { describe, expect, it } from 'vitest';
import { type PermissionName, permissionsFor } from '../../src/github/permissions.ts';
import { ALWAYS_OPEN, good, judged } from '../support/action-run.ts';
import type { Permissions } from '../support/github/tokens.ts';

/** A linked issue is asked for, so that it has to be read. */
const policy = `${ALWAYS_OPEN}rules: { linked-issue: { level: error } }\n`;
const derived = permissionsFor({ verdict: 'status', comment: 'always', token: 'workflow' });
const none: Permissions = {
  ...{ actions: 'none', administration: 'none', checks: 'none', contents: 'none', issues: 'none', members: 'none' },
  ...{ 'merge-queues': 'none', 'pull-requests': 'none', statuses: 'none' },
};

/** What is derived, but for one permission that is a level lower. */
function permissions(lowered?: PermissionName): Permissions {
  const access = lowered === undefined ? undefined : derived.get(lowered);
  const lower = lowered === undefined ? {} : { [lowered]: access === 'write' ? 'read' : 'none' };
  return { ...none, ...Object.fromEntries(derived), ...lower };
}

const run = (lowered?: PermissionName) =>
  judged(
    // Linked by hand, so that nothing but reading the issue tells of it.
    { ...good, body: good.body?.replace('Closes #41', '') ?? null, linkedIssues: [41] },
    {
      files: { '.github/change-gate.yml': policy },
      inputs: { comment: 'always' },
      prepare: (fake) => fake.token({ permissions: permissions(lowered) }),
    },
  );

describe('the bundle with exactly the derived permissions', () => {
  it('judges, and writes the status and the comment', async () => {
    expect(await run()).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' }, annotations: [] });
  });

  it.each([...derived])('names %s where it is a level lower than %s', async (permission, access) => {
    const { exitCode, outputs, annotations, summary, stdout } = await run(permission);
    const said = [...annotations.map(({ message }) => message), summary, stdout].join('\n');
    expect(said).toContain(`${permission}: ${access}`);
    // A comment that cannot be written takes nothing from the verdict.
    expect([permission, exitCode]).toEqual([permission, permission === 'pull-requests' ? 0 : 1]);
    if (access === 'read') expect(outputs['verdict']).not.toBe('pass');
  });
});
