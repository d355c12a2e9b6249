import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { rules } from '../../src/rules/index.ts';
import { read } from './pages.ts';

/** Version 1.0 as it was approved: whoever changes a word of it changes this as well, and says why. */
const approved = 'bc18c79a66bd155c500569018c333a472ffb5b3031914f7040ee47aa52a78b26';

const [, policy = ''] = read('docs/policy.md').split('<!-- The policy begins here. -->\n');

/** The sentences of the policy by clause, as clauses.md quotes them: sections 1 to 9. */
function sentences(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let clause: string | null = null;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const started = clauseOf(line);
    if (started !== undefined) clause = started;
    else if (clause !== null) {
      const said = sentence(line, lines[index + 1] ?? '');
      if (said !== null) found.set(clause, [...(found.get(clause) ?? []), said]);
    }
  }
  return found;
}

/** The clause that a heading starts; null: none, as after section 9. Undefined: no heading, or one of the template. */
function clauseOf(line: string): string | null | undefined {
  const [, number] = /^#{2,3} (\d+(?:\.\d+)?)\.? /.exec(line) ?? [];
  if (number !== undefined) return Number(number) < 10 ? number : null;
  return line === '## Document History' ? null : undefined;
}

const isRule = (line: string) => /^\|[-|\s:]+\|$|^-{3,}$/.test(line);

/** One line as a sentence; null: it asks nothing (a label, the head of a table, the frame of the drawing). */
function sentence(line: string, next: string): string | null {
  const text = line.trim();
  const [, step] = /^│ +└── (.*?) *│$/.exec(text) ?? [];
  if (step !== undefined) return step;
  if (text === '' || /^[┌│├└]|^```|^\*\*[^*]*:\*\*$/.test(text) || isRule(text) || isRule(next.trim())) return null;
  const cells = text.startsWith('|') ? text.slice(1, -1).split('|') : [text.replace(/^(?:- (?:\[ \] )?|\d+\. )/, '')];
  return cells.map((cell) => cell.replaceAll('**', '').trim()).join(' · ');
}

/** The rows of clauses.md by clause. */
const rows = new Map(
  read('docs/clauses.md')
    .split(/^## /m)
    .slice(1)
    .map((section): [string, string[][]] => [
      /^\d+(?:\.\d+)?/.exec(section)?.[0] ?? section,
      [...section.matchAll(/^\| (.*) \|$/gm)]
        .map(([, cells = '']) => cells.split(' | '))
        .filter(([first]) => first !== 'The policy says' && first !== '---'),
    ])
    .filter(([, list]) => list.length > 0),
);

const said = sentences(policy);

it('reproduces the policy word for word', () => {
  expect(createHash('sha256').update(policy).digest('hex')).toBe(approved);
});

describe('the table of clauses', () => {
  it('has the clauses of the policy, and no other', () => {
    expect([...rows.keys()]).toEqual([...said.keys()]);
    expect(said.size).toBeGreaterThan(20);
  });

  it.each([...said])('quotes every sentence of %s, in its order', (clause, expected) => {
    expect((rows.get(clause) ?? []).map(([first]) => first)).toEqual(expected);
  });

  it.each([...rows])('says of each sentence of %s what becomes of it', (_clause, list) => {
    for (const row of list) {
      expect(row).toHaveLength(4);
      expect(row.every((cell) => cell.trim() !== '')).toBe(true);
    }
  });

  it.each(rules.flatMap(({ id, clauses }) => clauses.map((clause) => [id, clause] as const)))(
    'names the rule %s under %s, which it cites',
    (id, clause) => {
      const enforced = (rows.get(clause) ?? []).map(([, by = '']) => by).join('\n');
      expect(enforced).toContain(`[\`${id}\`](rules.md#${id})`);
    },
  );

  it('names no area, kind or obligation that does not exist', () => {
    const { areas, categories } = builtInPolicy;
    const known = [areas, categories.standard, categories.major].flatMap((kinds) => Object.keys(kinds));
    const obligations = [...read('docs/lanes.md').matchAll(/^\| `\w+` \| `(\w+)` \|/gm)].map(([, id = '']) => id);
    const cells = [...rows.values()].flat(2).join('\n');
    // What stands in a link is a rule or a lane.
    const named = [...cells.replace(/\[[^\]]*\]\([^)]*\)/g, '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    const others = [...obligations, 'decision'];
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !known.includes(name) && !others.includes(name))).toEqual([]);
  });

  it('names no rule that does not exist', () => {
    const named = [...read('docs/clauses.md').matchAll(/\(rules\.md#([^)]+)\)/g)].map(([, id]) => id);
    const known: readonly string[] = rules.map(({ id }) => id);
    expect(named.filter((id) => id === undefined || !known.includes(id))).toEqual([]);
  });
});
