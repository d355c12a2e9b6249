import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChangeSchema } from '../../src/change-schema.ts';
import { decide } from '../../src/decide.ts';
import type { Decision } from '../../src/decision.ts';
import { evaluate } from '../../src/evaluate.ts';
import { builtIn } from '../../src/policy/in-force.ts';
import { basisOf, rememberedWith, staleFrom, statusText, withMemory } from '../../src/report/status.ts';
import { code, fenced, prose, table } from './markdown.ts';

const shown = ['documentation-fix', 'friday-evening', 'migration-with-auth'] as const;

/** The decision about one of examples/*.json, as of when its facts were read. */
function decisionOf(root: string, name: string): Decision {
  const change = ChangeSchema.parse(JSON.parse(readFileSync(join(root, 'examples', `${name}.json`), 'utf8')));
  const { policy, ...source } = builtIn();
  return decide(evaluate(policy, change, new Date(change.readAt ?? change.createdAt)), source);
}

/** What the commit status says of the example changes. */
export function statusesTable(root: string): string {
  const { timezone } = builtIn().policy.calendar;
  const rows = [...shown, 'feature'].map((name) => {
    const decision = decisionOf(root, name);
    const { state, description } = statusText(decision, timezone);
    return [`[${name}.json](../examples/${name}.json)`, code(decision.verdict), code(state), prose(description)];
  });
  return table(['Example', 'Verdict', 'State', 'Description'], rows);
}

/** The address behind a status, with what it remembers. */
export function statusAddress(root: string): string {
  const decision = decisionOf(root, 'friday-evening');
  const address = withMemory('https://github.com/acme/shop/actions/runs/4711', {
    until: staleFrom(decision),
    basis: basisOf(['an example']),
    threads: 0,
    judged: rememberedWith([], decision),
  });
  return fenced('text', address);
}
