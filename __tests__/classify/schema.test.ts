import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defaultAreas } from '../../src/classify/default-areas.ts';
import { defaultCategories } from '../../src/classify/default-categories.ts';
import { areasSchema, categoriesSchema, labelsSchema } from '../../src/classify/schema.ts';
import { zodKit } from '../../src/policy/zod-kit.ts';

const problem = (paths: unknown): string => {
  const { error } = areasSchema(zodKit).safeParse({ payments: { title: 'Payments', paths } });
  return error?.issues.map(({ message }) => message).join('; ') ?? '';
};

describe('a pattern', () => {
  it.each([
    ['', 'an empty pattern matches nothing'],
    ['  ', 'an empty pattern matches nothing'],
    ['src/** ', 'begin or end with a space'],
    ['/src/**', 'write "src/**"'],
    ['./src/**', 'write "src/**"'],
    ['src\\pay\\**', 'no backslash'],
    ['!src/**', 'list it under "except"'],
    ['src/', 'write "src/**"'],
    ['src//pay', 'leave them out'],
    ['../src/**', 'leave them out'],
    ['src/./pay', 'leave them out'],
    ['**/!({a,b}).ts', 'write "|" between the alternatives'],
    ['{a,b}'.repeat(30), 'more than 1000 patterns'],
    [`${'a'.repeat(1001)}`, 'at most 1,000 characters'],
    ['src/[id/page.ts', 'its "[" is not closed'],
    ['src/[]', 'its "[" is not closed'],
    ['src/**/*.{ts,tsx', 'its "{" is not closed'],
    ['{a,{b,c}/**', 'add "}"'],
    [7, 'expected string'],
  ])('%j is refused with a remedy', (pattern, message) => {
    expect(problem([pattern])).toContain(message);
  });

  it.each([
    'src/**',
    '**/*.{ts,tsx}',
    '**/!(apps)/api/**',
    '.github/**',
    'app/[[]id]/page.tsx',
    '[!]a]/b',
    '{a,{b,c}}/**',
    'src/payments',
    'a b/c',
    '@scope/*',
    '#x',
  ])('%j is accepted', (pattern) => {
    expect(problem([pattern])).toBe('');
  });
});

describe('the schemas', () => {
  it('take the defaults where a policy says nothing', () => {
    expect(areasSchema(zodKit).parse(undefined)).toEqual(defaultAreas);
    expect(categoriesSchema(zodKit).parse(undefined)).toEqual(defaultCategories);
    expect(categoriesSchema(zodKit).parse({})).toEqual(defaultCategories);
    expect(labelsSchema(zodKit).parse({})).toEqual(labelsSchema(zodKit).parse(undefined));
  });

  it('accept their own output, which is plain JSON', () => {
    for (const schema of [areasSchema(zodKit), categoriesSchema(zodKit), labelsSchema(zodKit)]) {
      const output = schema.parse(undefined);
      expect(schema.parse(JSON.parse(JSON.stringify(output)))).toEqual(output);
    }
  });

  it('fill in what a new area or kind leaves out', () => {
    expect(areasSchema(zodKit).parse({ payments: { title: 'Payments', paths: ['src/pay/**'] } })).toEqual({
      payments: { title: 'Payments', paths: ['src/pay/**'], except: [], category: 'normal' },
    });
    const standard = { snapshots: { title: 'Snapshots', paths: ['**/*.png'] } };
    expect(categoriesSchema(zodKit).parse({ standard }).standard).toEqual({
      snapshots: { title: 'Snapshots', paths: ['**/*.png'], except: [], deploys: true },
    });
  });

  it.each([
    ['an area without paths', areasSchema(zodKit), { payments: { title: 'Payments' } }],
    ['an area without a title', areasSchema(zodKit), { payments: { paths: ['a'] } }],
    ['an unknown key', areasSchema(zodKit), { payments: { title: 'P', paths: ['a'], excepts: [] } }],
    ['a name that is not kebab-case', areasSchema(zodKit), { Payments_2: { title: 'P', paths: ['a'] } }],
    ['an area that would lower', areasSchema(zodKit), { payments: { title: 'P', paths: ['a'], category: 'standard' } }],
    ['an unknown category', categoriesSchema(zodKit), { minor: {} }],
    ['an unknown label category', labelsSchema(zodKit), { emergency: ['x'] }],
    ['an empty label', labelsSchema(zodKit), { major: [''] }],
  ])('refuse %s', (_name, schema, input) => {
    expect(schema.safeParse(input).success).toBe(false);
  });

  it('describe every key, for editors and the documentation', () => {
    const undescribed = [areasSchema(zodKit), categoriesSchema(zodKit), labelsSchema(zodKit)].flatMap((schema) =>
      undescribedKeys(z.toJSONSchema(schema, { io: 'input' })),
    );
    expect(undescribed).toEqual([]);
  });
});

/** The keys of a JSON Schema, at any depth, that have no description. */
function undescribedKeys(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'default') return [];
    const own = key === 'properties' ? Object.entries(value).filter(([, property]) => !hasDescription(property)) : [];
    return [...own.map(([name]) => name), ...undescribedKeys(value)];
  });
}

const hasDescription = (property: unknown): boolean =>
  typeof property === 'object' && property !== null && 'description' in property && property.description !== '';
