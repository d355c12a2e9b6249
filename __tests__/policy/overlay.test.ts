import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { overlay } from '../../src/policy/overlay.ts';
import { parseYaml } from '../../src/policy/parse-yaml.ts';
import { zodWalk } from '../../src/policy/walk-schema.ts';

const login = z.string().transform((name) => name.replace(/^@/, ''));
const schema = z.strictObject({
  names: z.array(z.string()).default(['a', 'b', 'c']),
  logins: z.array(login).default(['ada']),
  days: z.array(z.strictObject({ date: z.string(), name: z.string() })).default([]),
  hint: z.array(z.string()).optional(),
  areas: z.record(z.string(), z.strictObject({ title: z.string(), paths: z.array(z.string()) })).default({
    api: { title: 'API', paths: ['api/**', 'rpc/**'] },
  }),
  holidays: z
    .strictObject({ add: z.array(z.string()).default(['x']), remove: z.array(z.string()).default([]) })
    .prefault({}),
  rule: z.strictObject({ level: z.enum(['error', 'off']).default('error'), count: z.int().default(1) }).prefault({}),
});
const base = Object.freeze(schema.parse({}));

function laid(text: string) {
  const { root } = parseYaml(text);
  if (root === null) throw new Error('no YAML');
  return overlay(base, root, schema, zodWalk);
}

describe('a file is laid over the policy key by key', () => {
  it.each<[string, object]>([
    ['names: [z]', { names: ['z'] }],
    ['names: []', { names: [] }],
    ['names: {add: [d]}', { names: ['a', 'b', 'c', 'd'] }],
    ['names: {add: [a, d, d, c]}', { names: ['a', 'b', 'c', 'd'] }],
    ['names: {remove: [b]}', { names: ['a', 'c'] }],
    ['names: {add: [d], remove: [a, b, c]}', { names: ['d'] }],
    ['names: {remove: [a, a]}', { names: ['b', 'c'] }],
    ['names: {add: []}', {}],
    ['logins: {add: ["@ada", "@bob"]}', { logins: ['ada', '@bob'] }],
    ['logins: {remove: ["@ada"]}', { logins: [] }],
    ['hint: {add: [x]}', { hint: ['x'] }],
    ['days: {add: [{date: d, name: n}, {name: n, date: d}]}', { days: [{ date: 'd', name: 'n' }] }],
    ['areas: {api: {title: Interface}}', { areas: { api: { title: 'Interface', paths: ['api/**', 'rpc/**'] } } }],
    ['areas: {api: {paths: {remove: [rpc/**]}}}', { areas: { api: { title: 'API', paths: ['api/**'] } } }],
    [
      'areas: {pay: {title: Pay, paths: {add: [p]}}}',
      { areas: { ...base.areas, pay: { title: 'Pay', paths: ['p'] } } },
    ],
    ['holidays: {add: [y]}', { holidays: { add: ['y'], remove: [] } }],
    ['holidays: {add: {add: [y]}}', { holidays: { add: ['x', 'y'], remove: [] } }],
    ['rule: off', { rule: { level: 'off', count: 1 } }],
    ['rule: {count: 3}', { rule: { level: 'error', count: 3 } }],
    ['rule: 5', { rule: { level: 5, count: 1 } }],
    ['unknown: {add: [x]}', { unknown: { add: ['x'] } }],
    ['constructor: {prototype: 1}', { constructor: { prototype: 1 } }],
  ])('%s', (text, changed) => {
    const { policy, problems } = laid(text);
    expect(problems).toEqual([]);
    expect(policy).toEqual({ ...base, ...changed });
  });

  it('leaves the policy underneath as it was', () => {
    const before = structuredClone(base);
    laid('names: {add: [d]}\nareas: {api: {title: x}}\nrule: off');
    expect(base).toEqual(before);
  });
});

describe('an edit of a list that cannot be made', () => {
  it.each([
    ['names: {remove: [z]}', '1:18', 'cannot remove "z": it is not in the list'],
    ['names: {remove: [xyz]}', '1:18', 'cannot remove "xyz": it is not in the list'],
    ['names: {remove: [{a: 1}]}', '1:18', 'cannot remove "{\\"a\\":1}": it is not in the list'],
    ['names: {add: [d], remove: [a, d]}', '1:31', 'cannot remove "d": it is not in the list'],
    ['names: {add: [a], remove: [a]}', '1:15', '"a" is both added and removed: keep one'],
    ['names: {ad: [d]}', '1:9', 'unknown key "ad", did you mean "add"?'],
    ['names: {first: [d]}', '1:9', 'unknown key "first", a list is expected here, or "add" and "remove"'],
    ['names: {}', '1:8', 'expected a list, or a mapping with "add" or "remove"'],
    ['names: {add: d}', '1:14', '"add" takes a list: write [ ] around what to add'],
    ['names: {remove: ~}', '1:17', '"remove" takes a list: write [ ] around what to remove'],
  ])('%s', (text, place, message) => {
    const { policy, problems } = laid(text);
    expect(problems.map((problem) => [`${problem.line}:${problem.column}`, problem.message])).toContainEqual([
      place,
      message,
    ]);
    expect(policy).toEqual(base);
  });
});

describe('the origin of a value', () => {
  it('is where it stands in the file, also for what is added to a list', () => {
    const { origin } = laid('areas:\n  api:\n    paths:\n      add: [x]\n');
    expect(origin(['areas', 'api', 'paths', 2])?.node.at).toEqual({ line: 4, column: 13 });
    expect(origin(['areas', 'api'])?.key).toEqual({ line: 2, column: 3 });
  });

  it('is unknown for what the file does not say', () => {
    const { origin } = laid('areas: {api: {title: x}}');
    expect(origin(['areas', 'api', 'paths'])).toBeUndefined();
  });
});
