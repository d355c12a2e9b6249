import { describe, expect, it } from 'vitest';
import { errorsOf, type Json, type JsonObject, operationOf } from '../support/github/openapi.ts';
import { read } from './files.ts';

const setup = read('docs/setup.md');
const workflows = read('docs/workflows.md');

/** What a command of a page sends: the method, the path, and the JSON that follows. */
function sent(page: string, path: RegExp): { method: string; body: JsonObject } {
  const command = new RegExp(`gh api --method (POST|PUT) ${path.source} --input - <<'JSON'\\n([\\s\\S]*?)\\n *JSON\\n`);
  const [, method = '', body = ''] = command.exec(page) ?? [];
  const parsed: JsonObject = JSON.parse(body);
  return { method: method.toLowerCase(), body: parsed };
}

function accepts(method: string, route: string, body: Json): string {
  const { body: expected } = operationOf(method, route);
  if (expected === null) return 'GitHub takes no body there';
  expected.validate(body);
  return errorsOf(expected.validate);
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

describe('what the pages tell an administrator to send is what GitHub takes', () => {
  const ruleset = sent(setup, /repos\/OWNER\/REPO\/rulesets/);

  it('the ruleset of a repository', () => {
    expect(accepts(ruleset.method, '/repos/{owner}/{repo}/rulesets', ruleset.body)).toBe('');
  });

  it('the ruleset of an organisation', () => {
    const [, more = ''] = /```json\n(\{ "repository_name".*)\n```/.exec(workflows) ?? [];
    const { conditions } = ruleset.body;
    const body = { ...ruleset.body, conditions: { ...(isObject(conditions) ? conditions : {}), ...JSON.parse(more) } };
    expect(accepts('post', '/orgs/{org}/rulesets', body)).toBe('');
  });

  it('requires the status that the action writes, from GitHub Actions alone', () => {
    const [, name] = /^ {2}status-name:[\s\S]*?^ {4}default: "?([\w-]+)/m.exec(read('action.yml')) ?? [];
    expect(JSON.stringify(ruleset.body)).toContain(JSON.stringify({ context: name, integration_id: 15368 }));
  });

  it('the environment that keeps the key, and its only branch', () => {
    const environment = sent(workflows, /repos\/OWNER\/REPO\/environments\/change-gate/);
    const branch = sent(workflows, /repos\/OWNER\/REPO\/environments\/change-gate\/deployment-branch-policies/);
    const route = '/repos/{owner}/{repo}/environments/{environment_name}';
    expect(accepts(environment.method, route, environment.body)).toBe('');
    expect(accepts(branch.method, `${route}/deployment-branch-policies`, branch.body)).toBe('');
  });

  it('reports what GitHub does not take', () => {
    expect(accepts('post', '/repos/{owner}/{repo}/rulesets', { ...ruleset.body, enforcement: 'on' })).not.toBe('');
  });
});
