import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { placeIn } from '../../src/policy/places.ts';
import { quickPolicy } from '../../src/policy/quick.ts';

const folder = fileURLToPath(new URL('../../examples/policies', import.meta.url));
const examples = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

/** Everything that a policy can say, as a file would say it. */
const everything = JSON.stringify({ ...builtInPolicy, metrics: { environments: ['prod'] } });

/** The same as what parsePolicy says, or nothing. Returns whether it said something, and whether that did. */
function readings(text: string): { quick: boolean; zod: boolean } {
  const [quick, parsed] = [quickPolicy(text, 'p'), parsePolicy(text, 'p')];
  if (quick === null) return { quick: false, zod: parsed.ok };
  // Also in the order of keys, by which areas and rules are told.
  expect(parsed.ok && JSON.stringify(parsed.policy)).toBe(JSON.stringify(quick));
  return { quick: true, zod: parsed.ok };
}

const agrees = (text: string): boolean => readings(text).quick;

describe('a policy file without zod', () => {
  it.each([...examples, everything, 'extends: default@1', 'mode: report-only'])('is read as with it', (text) => {
    expect(agrees(text)).toBe(true);
  });

  it.each<[string, string]>([
    ['no YAML', 'a: ]'],
    ['nothing', ''],
    ['no mapping', '[1]'],
    ['an unknown key', 'aproval: 1'],
    ['an unknown key of a rule', 'rules: { approvals: { major: 1, mayor: 2 } }'],
    ['a member of another type', 'people: { executive: vera }'],
    ['a member below its least', 'rules: { approvals: { normal: -1 } }'],
    ['a number that is not whole', 'rules: { approvals: { normal: 1.5 } }'],
    ['what is no choice', 'mode: lenient'],
    ['an edit that cannot be made', 'labels: { major: { remove: [none] } }'],
    ['an empty list that must not be', 'rules: { description: { headings: [] } }'],
    ['a glob that matches nothing', 'areas: { api: { paths: ["/api/**"] } }'],
    ['a name of an area', 'areas: { Api_2: { title: A, paths: [a] } }'],
    ['hours that end before they begin', 'calendar: { hours: { monday: "17:00-09:00" } }'],
    ['a zone that is none', 'calendar: { timezone: Mars/Olympus }'],
    ['a holiday that is none', 'calendar: { holidays: { remove: [2026-11-24] } }'],
    ['a freeze that ends before it begins', 'freezes: [{ from: 2026-12-24, to: 2026-12-20, reason: Peace }]'],
    ['sections of an area that is none', 'rules: { sections: { required: [{ heading: A, areas: [x] }] } }'],
    ['null', 'bots: null'],
    ['another default', 'extends: default@2'],
  ])('is left to zod where it has %s', (_what, text) => {
    expect(quickPolicy(text, 'p')).toBeNull();
  });

  it('takes zod’s word for an address that is not plain', () => {
    expect(agrees('document: { url: "https://example.com/policy?version=2#top" }')).toBe(true);
    expect(agrees('document: { url: "https://exämple.com/Änderungen" }')).toBe(false);
  });

  it('remembers where things stand', () => {
    const policy = quickPolicy('areas:\n  payments:\n    title: Payments\n    paths: ["pay/**"]\n', 'policy.yml');
    const area = policy?.areas['payments'];
    expect(area && placeIn(area, ['areas', 'payments', 'paths', 0])).toBe('policy.yml:4 areas.payments.paths[0]');
  });

  it('is never read otherwise than with it', () => {
    const sources = [...examples.map((text): unknown => parse(text)), JSON.parse(everything)];
    const value = fc.oneof(
      fc.constantFrom(
        null,
        '',
        ' ',
        'x',
        '@ada',
        'acme/leads',
        'error',
        'off',
        'major',
        'standard',
        'closed',
        '10:00-16:00',
      ),
      fc.constantFrom<unknown>(
        '**',
        'src/**',
        '{a,b}/*.ts',
        '!x',
        'Europe/Berlin',
        '2026-12-24',
        '2026-12-24T10:00',
        'removed',
      ),
      fc.constantFrom(0, 1, 7, -1, 1.5, 91, 1e21, true, false),
      fc.constantFrom<unknown>(
        [],
        {},
        ['a'],
        [1],
        [['a']],
        { add: ['a'] },
        { add: ['@a'], remove: ['a'] },
        { remove: [] },
      ),
      fc.constantFrom<unknown>({ level: 'off' }, { title: 'T', paths: ['t/**'] }, { tokens: ['abc'] }, [
        { tokens: ['abc'] },
      ]),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.array(fc.tuple(fc.nat(), value, fc.nat(3)), { maxLength: 3 }),
        (source, changes) => {
          const data = changes.reduce((changed, [at, put, how]) => withChange(changed, at, put, how), source);
          const text = JSON.stringify(data);
          const { quick, zod } = readings(text);
          if (!text.includes('"url"')) expect(quick).toBe(zod);
        },
      ),
      { numRuns: Number(process.env['QUICK_RUNS'] ?? 150) },
    );
  });
});

/** The data with a value put in place of one of its parts, added beside it, or with that part left out. */
function withChange(data: unknown, at: number, put: unknown, how: number): unknown {
  const copy: unknown = structuredClone(data);
  const places: { holder: Record<string, unknown> | unknown[]; key: string }[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, member] of Object.entries(part)) {
      places.push({ holder: part as Record<string, unknown>, key });
      visit(member);
    }
  };
  visit(copy);
  const place = places[at % Math.max(1, places.length)];
  if (place === undefined) return put;
  const { holder, key } = place;
  if (how === 3) Reflect.set(holder, Array.isArray(holder) ? String(holder.length) : `${key}x`, put);
  else if (how === 2 && !Array.isArray(holder)) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, put);
  return copy;
}
