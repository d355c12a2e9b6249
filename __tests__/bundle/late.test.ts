import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadLate } from '../../scripts/bundle/late.ts';

/** A module as webpack writes it. */
const module = (id: number, exported: string, body: string): string =>
  `${id}: ((__unused, __webpack_exports__, __webpack_require__) => {\n__webpack_require__.d(__webpack_exports__, { Aa: () => ${exported} });\n${body}\n})`;
const uses = (id: number): string => `var other = __webpack_require__(${id});`;
const chunk = (id: number, ...modules: readonly string[]): string =>
  `const id = ${id};\nconst ids = [${id}];\nconst modules = {\n\t${modules.join(',\n\t')}\n};\nexport { id, ids, modules };\n`;

const judge = module(10, 'judge', `${uses(20)}\n${uses(30)}\nconst judge = (x) => (0, other.Aa)(x);`);
const readers = module(20, 'read', `${uses(21)}\n${uses(30)}\nconst read = (x) => x;`);
const versions = module(21, 'versions', `${uses(22)}\nconst versions = 1;`);
const deepest = module(22, 'deepest', 'const deepest = 1;');
const shared = module(30, 'shared', 'const shared = 1;');
const chunks = new Map([
  ['index.js', 'main();\n'],
  ['1.js', chunk(1, judge, readers, versions)],
  ['2.js', chunk(2, deepest, shared, versions)],
]);

/** The numbers of the modules in a file. */
const idsIn = (code: string | undefined): number[] =>
  [...(code ?? '').matchAll(/^\s*(\d+): \(/gm)].map(([, id]) => Number(id));

describe('loadLate', () => {
  it('takes a module out of its chunk with all that only it needs, whichever chunk that is in', () => {
    const { chunks: kept, late } = loadLate(chunks, ['read']);
    expect([...kept].map(([name, code]) => [name, idsIn(code)])).toEqual([
      ['index.js', []],
      ['1.js', [10]],
      ['2.js', [30]],
    ]);
    expect([...late].map(([name, code]) => [name, idsIn(code)])).toEqual([['late-1.cjs', [20, 21, 22]]]);
    expect(kept.get('1.js')).toContain('var other = __webpack_require__.late(20, "./late-1.cjs");');
    expect(kept.get('1.js')).toContain('var other = __webpack_require__(30);');
  });

  it('leaves what is imported when it is needed where that looks for it', () => {
    const importing = new Map(chunks).set(
      'index.js',
      '__nccwpck_require__.e(2).then(__nccwpck_require__.bind(__nccwpck_require__, 22));',
    );
    const { chunks: kept, late } = loadLate(importing, ['read']);
    expect(idsIn(late.get('late-1.cjs'))).toEqual([20, 21]);
    expect(idsIn(kept.get('2.js'))).toEqual([22, 30]);
  });

  it('gives each a file of its own, and none what two of them need', () => {
    const { chunks: kept, late } = loadLate(chunks, ['read', 'deepest']);
    expect([...late.values()].map(idsIn)).toEqual([[20, 21], [22]]);
    expect(late.get('late-1.cjs')).toContain('var other = __webpack_require__.late(22, "./late-2.cjs");');
    expect(idsIn(kept.get('2.js'))).toEqual([30]);
  });

  it('writes files that Node loads without waiting', () => {
    const folder = mkdtempSync(join(tmpdir(), 'change-gate-late-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { late } = loadLate(chunks, ['read']);
    for (const [name, code] of late) writeFileSync(join(folder, name), code);
    expect(Object.keys(createRequire(join(folder, 'x.js'))('./late-1.cjs'))).toEqual(['20', '21', '22']);
  });

  it('knows a number however it is written', () => {
    const thousand = module(10, 'judge', 'var other = __webpack_require__(1e3);');
    const code = chunk(1, thousand, module(1000, 'read', uses(22)).replace('1000:', '1e3:'), deepest);
    const { chunks: kept, late } = loadLate(new Map([['1.js', code]]), ['read']);
    expect(kept.get('1.js')).toContain('__webpack_require__.late(1e3, "./late-1.cjs")');
    expect(late.get('late-1.cjs')).toContain('\t22: (');
  });

  it('refuses what is imported when it is needed', () => {
    const importing = new Map(chunks).set(
      'index.js',
      '__nccwpck_require__.e(1).then(__nccwpck_require__.bind(__nccwpck_require__, 20));',
    );
    expect(() => loadLate(importing, ['read'])).toThrow('Module 20 is imported when it is needed');
  });

  it('refuses what it does not find, or finds twice, and what cannot be loaded so', () => {
    expect(() => loadLate(chunks, ['reads'])).toThrow('0 modules export reads');
    const again = new Map(chunks).set('3.js', chunk(3, module(40, 'read', 'const read = 1;')));
    expect(() => loadLate(again, ['read'])).toThrow('2 modules export read');
    const other = new Map(chunks).set('3.js', chunk(3, module(30, 'shared', 'const shared = 2;')));
    expect(() => loadLate(other, ['read'])).toThrow('Module 30 is another one');
    const own = new Map([['1.js', chunk(1, module(20, 'read', 'const read = import.meta.url;'))]]);
    expect(() => loadLate(own, ['read'])).toThrow('imports something by itself');
  });
});
