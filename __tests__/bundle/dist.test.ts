import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getExecOutput } from '../../scripts/bundle/stand-ins/exec.ts';
import { LinkifyIt } from '../../scripts/bundle/stand-ins/linkify-it.ts';
import { paginateRest, restEndpointMethods } from '../../scripts/bundle/stand-ins/octokit-plugin.ts';

/** All JavaScript of dist/, in bytes. */
const LIMIT = 2_500_000;

const scripts = readdirSync('dist').filter((name) => name.endsWith('.js'));
const text = new Map(scripts.map((name) => [name, readFileSync(join('dist', name), 'utf8')]));

describe('dist', () => {
  it(`holds less than ${LIMIT / 1e6} MB of JavaScript`, () => {
    const bytes = [...text.values()].reduce((sum, script) => sum + Buffer.byteLength(script), 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(LIMIT);
  });

  it('says nothing of the machine that built it', () => {
    const traces = [...text].filter(
      ([, script]) =>
        script.includes(process.cwd()) || /file:\/\/\/[a-z]|change-gate-bundle-|["'`]\/(?:home|Users)\//.test(script),
    );
    expect(traces.map(([name]) => name)).toEqual([]);
  });

  it('lists licences', () => {
    const licences = readFileSync('dist/licenses.txt', 'utf8');
    for (const name of ['@actions/core', '@actions/github', 'yaml', 'zod']) expect(licences).toContain(`${name}\n`);
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
