import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getExecOutput } from '../../scripts/bundle/stand-ins/exec.ts';
import { LinkifyIt } from '../../scripts/bundle/stand-ins/linkify-it.ts';
import { paginateRest, restEndpointMethods } from '../../scripts/bundle/stand-ins/octokit-plugin.ts';

/** All JavaScript of dist/, in bytes. */
const LIMIT = 2_500_000;

const scripts = readdirSync('dist').filter((name) => /\.c?js$/.test(name));
const text = new Map(scripts.map((name) => [name, readFileSync(join('dist', name), 'utf8')]));

describe('dist', () => {
  it(`holds less than ${LIMIT / 1e6} MB of JavaScript`, () => {
    const bytes = [...text.values()].reduce((sum, script) => sum + Buffer.byteLength(script), 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(LIMIT);
  });

  it('holds every module that one of its modules asks for', () => {
    const number = (written = '') => String(Number(written));
    const all = [...text.values()].join('\n');
    const held = new Set([...all.matchAll(/(?<=^|\{ )\s*(\d[\d.e]*): \(/gm)].map(([, id]) => number(id)));
    const asked = [...all.matchAll(/_require__(?:\.late)?\((\d[\d.e]*)[,)]|_require__, (\d[\d.e]*)\)/g)];
    const missing = asked.map(([, one, other]) => number(one ?? other)).filter((id) => !held.has(id));
    expect(asked.length).toBeGreaterThan(500);
    expect([...new Set(missing)]).toEqual([]);
  });

  it('asks only late for what is loaded late', () => {
    const all = [...text.values()].join('\n');
    const late = [...new Set([...all.matchAll(/_require__\.late\((\d[\d.e]*), /g)].map(([, id]) => id))];
    expect(late.length).toBeGreaterThan(3);
    expect(late.filter((id) => all.includes(`_require__(${id})`))).toEqual([]);
  });

  it('says nothing of the machine that built it', () => {
    const traces = [...text].filter(
      ([, script]) =>
        script.includes(process.cwd()) || /file:\/\/\/[a-z]|change-gate-bundle-|["'`]\/(?:home|Users)\//.test(script),
    );
    expect(traces.map(([name]) => name)).toEqual([]);
  });
});

describe('the licences of what is in dist', () => {
  const told = readFileSync('dist/licenses.txt', 'utf8');
  const packages = [...told.matchAll(/(?<=^|\n\n)((?:@[a-z\d-]+\/)?[a-z\d][a-z\d.-]*)\n([A-Za-z\d.-]+)\n/g)].map(
    ([, name = '', licence = '']) => ({ name, licence }),
  );

  it('are all told, with their texts', () => {
    const imported = readdirSync('src', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .flatMap(({ parentPath, name }) => [
        ...readFileSync(join(parentPath, name), 'utf8').matchAll(
          /^(?:import|export) (?!type).*from '((?:@[a-z-]+\/)?[a-z][a-z\d-]*)|import\('((?:@[a-z-]+\/)?[a-z][a-z\d-]*)/gm,
        ),
      ])
      .map(([, first, second]) => first ?? second ?? '')
      .filter((name) => name !== 'node');
    expect(new Set(imported).size).toBeGreaterThan(8);
    // Its text begins with spaces.
    expect(packages).toContainEqual({ name: 'before-after-hook', licence: 'Apache-2.0' });
    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining([...new Set(imported)]));
    expect(told.match(/permission|Permission|Licensed under/g)?.length).toBeGreaterThanOrEqual(packages.length);
  });

  it('ask for nothing but to be named, and are those of the packages', () => {
    const free = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', '0BSD'];
    expect(packages.filter(({ licence }) => !free.includes(licence))).toEqual([]);
    for (const { name, licence } of packages)
      expect(JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')).license, name).toBe(licence);
  });
});

describe('what takes the place of a package in the bundle', () => {
  it('is not asked for what it cannot do: no source file uses octokit.rest or octokit.paginate', () => {
    const sources = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const using = sources
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((file) =>
        /\boctokit\.(?:rest|paginate)\b|linkify: true|\bgetIDToken\b|\bcore\.platform\b/.test(
          readFileSync(file, 'utf8'),
        ),
      );
    expect(sources.length).toBeGreaterThan(100);
    expect(using).toEqual([]);
  });

  it('gives what the package that imports it needs at its start', () => {
    expect(restEndpointMethods()).toEqual({});
    expect(paginateRest()).toEqual({});
    expect(new LinkifyIt()).toEqual({});
    expect(getExecOutput).toThrow('runs no commands');
  });
});
