import { describe, expect, it } from 'vitest';
import { type Pack, pack } from '../../scripts/bundle/pack.ts';
import { share } from '../../scripts/bundle/share.ts';

const module = (id: number, exported: string, body = ''): string =>
  `${id}: ((__unused, __webpack_exports__, __webpack_require__) => {\n__webpack_require__.d(__webpack_exports__, { Aa: () => ${exported} });\nconst ${exported} = ${id};\n${body}\n})`;
const chunk = (id: number, ...modules: readonly string[]): string =>
  `const id = ${id};\nconst ids = [${id}];\nconst modules = {\n\t${modules.join(',\n\t')}\n};\nexport { id, ids, modules };\n`;
const importing = (target: number, ...ids: readonly number[]): string => {
  const loads = ids.map((id) => `__webpack_require__.e(${id})`);
  const all = loads.length === 1 ? loads[0] : `Promise.all([${loads.join(', ')}])`;
  return `const load = () => ${all}.then(__webpack_require__.bind(__webpack_require__, ${target}));`;
};

const chunks = new Map([
  ['index.js', `${importing(10, 1, 2)}\n`],
  ['1.index.js', chunk(1, module(10, 'ask', importing(30, 2, 3)), module(11, 'common'))],
  ['2.index.js', chunk(2, module(20, 'both'), module(11, 'common'))],
  ['3.index.js', chunk(3, module(30, 'judge', importing(40, 4)))],
  ['4.index.js', chunk(4, module(40, 'seldom'))],
]);
const packs: readonly Pack[] = [
  { name: 'asking.js', exported: ['ask'] },
  { name: 'judging.js', exported: ['judge'] },
];

async function loaded(code: string | undefined): Promise<{ id: number; ids: number[]; modules: object }> {
  return import(`data:text/javascript,${encodeURIComponent(code ?? '')}`);
}

describe('pack', () => {
  it('puts together what is loaded together, each module once, and of several packs the first has a chunk', async () => {
    const { chunks: packed, files } = pack(chunks, packs);
    expect([...packed.keys()].sort()).toEqual(['4.index.js', 'asking.js', 'index.js', 'judging.js']);
    expect([...files].sort()).toEqual([
      ['1', 'asking.js'],
      ['2', 'asking.js'],
      ['3', 'judging.js'],
    ]);
    const asking = await loaded(packed.get('asking.js'));
    expect({ ids: asking.ids, modules: Object.keys(asking.modules) }).toEqual({
      ids: [1, 2],
      modules: ['10', '11', '20'],
    });
    const judging = await loaded(packed.get('judging.js'));
    expect({ ids: judging.ids, modules: Object.keys(judging.modules) }).toEqual({ ids: [3], modules: ['30'] });
  });

  it('refuses what nothing imports, and chunks that disagree', () => {
    expect(() => pack(chunks, [{ name: 'x.js', exported: ['common'] }])).toThrow('Nothing imports what exports common');
    expect(() => pack(chunks, [{ name: 'x.js', exported: ['none'] }])).toThrow('0 modules export none');
    const more = new Map(chunks).set('2.index.js', `${chunk(2, module(20, 'both'))}const more = 1;\n`);
    expect(() => pack(more, packs)).toThrow('something besides its modules');
    const other = new Map(chunks).set('2.index.js', chunk(2, module(11, 'common', '// another')));
    expect(() => pack(other, packs)).toThrow('Module 11 is another one');
  });
});

it('what is packed stays whole where the rest is shared', () => {
  const large = module(50, 'large', `const text = ${JSON.stringify('x'.repeat(2000))};`);
  const before = new Map(
    ['asking.js', '5.index.js', '6.index.js'].map((name, index) => [name, chunk(index, large)] as const),
  );
  const after = share(before, new Set(['asking.js']));
  expect(after.get('asking.js')).toBe(before.get('asking.js'));
  expect(after.get('5.index.js')).toContain('from "./shared-1.js"');
  expect(share(new Map([...before].slice(0, 2)), new Set(['asking.js'])).has('shared-1.js')).toBe(false);
});
