import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examples } from '../../scripts/docs/examples.ts';
import { featureChange, judgeExample } from '../../scripts/docs/judge-example.ts';
import { fill, partNames } from '../../scripts/docs/markers.ts';
import { derivedParts } from '../../scripts/docs/parts.ts';
import { docsUrl } from '../../src/commands/judge.ts';
import { rules } from '../../src/rules/index.ts';
import { anchors, links, names, read, resolved, root } from './pages.ts';

const parts = await derivedParts(root);

describe('derived parts', () => {
  it.each(names)('of %s are what the code says', (page) => {
    const text = read(page);
    expect(fill(text, parts, page), 'stale: run node scripts/docs.ts').toBe(text);
  });

  it('are all shown somewhere', () => {
    const shown = new Set(names.flatMap((page) => partNames(read(page))));
    expect([...parts.keys()].filter((name) => !shown.has(name))).toEqual([]);
  });

  it('need both markers, and somebody who derives them', () => {
    expect(() => fill('<!-- derived: nobody -->\n<!-- /derived -->', new Map(), 'a.md')).toThrow('nothing derives');
    expect(() => fill('<!-- derived: action -->\n', new Map([['action', 'x']]), 'a.md')).toThrow('other half');
    expect(() => fill('<!-- /derived -->\n', new Map(), 'a.md')).toThrow('other half');
  });
});

describe('the examples of the rules', () => {
  const feature = featureChange(root);
  const all = rules.flatMap(({ id }) => examples[id].map((example) => ({ id, ...example })));

  it.each(all)('$id: $when', ({ id, expect: expected, ...example }) => {
    const found = judgeExample(id, { ...example, expect: expected }, feature);
    expect(found.map(({ outcome }) => outcome)).toEqual([expected].flat());
  });

  it.each(rules.map(({ id }) => id))('%s has two to four', (id) => {
    expect(examples[id].length).toBeGreaterThanOrEqual(2);
    expect(examples[id].length).toBeLessThanOrEqual(4);
  });
});

it('has an anchor for every rule where a summary links to', () => {
  const [, page = ''] = /\/blob\/v1\/(.*)$/.exec(docsUrl) ?? [];
  const known = anchors(page);
  expect(rules.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
});

describe('links', () => {
  it.each(names)('of %s lead somewhere', (page) => {
    const dead = links(page).filter((target) => {
      if (/^(?:https:\/\/|mailto:)/.test(target)) return false;
      const { file, anchor } = resolved(page, target);
      if (!existsSync(join(root, file))) return true;
      return anchor !== undefined && !anchors(file).has(anchor);
    });
    expect(dead).toEqual([]);
  });

  it('reach every page from the README', () => {
    const seen = new Set<string>();
    const queue = ['README.md'];
    for (let page = queue.pop(); page !== undefined; page = queue.pop()) {
      if (seen.has(page)) continue;
      seen.add(page);
      for (const target of links(page).filter((link) => /^[^:]*\.md(?:#|$)/.test(link)))
        queue.push(resolved(page, target).file);
    }
    expect(names.filter((page) => !seen.has(page))).toEqual([]);
  });
});

describe('messages that operations.md explains', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(join('src', file)))
    .join('\n');
  const [, tables = ''] = read('docs/operations.md').split('## Troubleshooting, by message');
  const messages = [...tables.matchAll(/^\| (`.*?`) \|/gm)].map(([, message = '']) => message);

  it('are many, and each is told once', () => {
    expect(messages.length).toBeGreaterThan(60);
    expect(new Set(messages).size).toBe(messages.length);
  });

  it.each(messages)('%s', (message) => {
    const pieces = message.split(/[`…]/).flatMap((piece) => piece.trim() || []);
    expect(pieces.filter((piece) => !sources.includes(piece))).toEqual([]);
    expect(pieces.join('').length).toBeGreaterThan(5);
  });
});
