import { describe, expect, it } from 'vitest';
import { share } from '../../scripts/bundle/share.ts';

/** A module that is worth a file of its own. */
const large = (number: number): string => `${number}: () => ${JSON.stringify('x'.repeat(1_000))}`;
const chunk = (id: number, ...modules: readonly string[]): string =>
  `const id = ${id};\nconst ids = [${id}];\nconst modules = {\n\t${modules.join(',\n\t')}\n};\nexport { id, ids, modules };\n`;

/** What is in each file, by name, as Node reads it. */
async function loaded(files: ReadonlyMap<string, string>): Promise<Record<string, { modules?: object }>> {
  const addresses = new Map<string, string>();
  // Shared files first: chunks import them.
  for (const [name, code] of [...files].sort(
    ([one], [other]) => Number(/shared/.test(other)) - Number(/shared/.test(one)),
  )) {
    const text = code.replaceAll(/"\.\/(shared-\d+\.js)"/g, (_, shared) => JSON.stringify(addresses.get(shared)));
    addresses.set(name, `data:text/javascript,${encodeURIComponent(text)}`);
  }
  return Object.fromEntries(await Promise.all([...addresses].map(async ([name, url]) => [name, await import(url)])));
}

describe('share', () => {
  it('leaves each chunk the modules that it had, and writes those of several once', async () => {
    const before = new Map([
      ['1.js', chunk(1, large(10), large(11), '12: () => 12')],
      ['2.js', chunk(2, '20: () => 20', large(10), large(11))],
      ['3.js', chunk(3, large(11), large(30))],
      ['4.js', chunk(4, '40: () => 40')],
    ]);
    const after = share(before);
    const [had, have] = [await loaded(before), await loaded(after)];
    for (const name of before.keys()) {
      expect(Object.keys(have[name]?.modules ?? {}).sort()).toEqual(Object.keys(had[name]?.modules ?? {}).sort());
      expect(have[name]).toMatchObject({ id: Number(name[0]), ids: [Number(name[0])] });
    }
    const texts = [...after.values()].join('');
    expect([10, 11, 30].map((number) => texts.split(`${number}: () => "xx`).length - 1)).toEqual([1, 1, 1]);
    expect(after.get('4.js')).toBe(before.get('4.js'));
  });

  it('takes nothing for shared that only has the same number', async () => {
    const before = new Map([
      ['1.js', chunk(1, large(10))],
      ['2.js', chunk(2, large(10).replace('xx', 'xy'))],
    ]);
    expect(share(before)).toEqual(before);
  });

  it('leaves alone what is small, and what is no chunk', () => {
    const before = new Map([
      ['index.js', 'export const main = 1;\n'],
      ['1.js', chunk(1, '10: () => 10')],
      ['2.js', chunk(2, '10: () => 10')],
    ]);
    expect(share(before)).toEqual(before);
  });

  it('refuses a chunk that it does not understand', () => {
    const before = new Map([['1.js', 'const rest = {};\nconst modules = { ...rest };\nexport { modules };\n']]);
    expect(() => share(before)).toThrow('in a form that is not known');
  });
});
