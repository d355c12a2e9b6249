import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { docsUrl } from '../src/report/docs-url.ts';
import { links } from './docs/pages.ts';

const manifest = z
  .object({
    homepage: z.string(),
    bugs: z.string(),
    files: z.array(z.string()),
    repository: z.strictObject({ type: z.string(), url: z.string() }),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/**
 * The package holds the README, but not docs/. The registry's site resolves the relative links of a README against
 * `repository`, at its default branch: https://docs.npmjs.com/cli/configuring-npm/package-json#repository. So they lead
 * somewhere as long as that names the right repository, without a `directory`, and the pages are in it.
 */
describe('the package on npmjs.com', () => {
  const [, address = ''] = /^git\+(https:\/\/github\.com\/[\w.-]+\/[\w.-]+?)\.git$/.exec(manifest.repository.url) ?? [];

  it('names the repository whose pages the gate itself links to', () => {
    expect(manifest.repository).toEqual({ type: 'git', url: 'git+https://github.com/ilana/change-gate.git' });
    expect(docsUrl.startsWith(`${address}/blob/`)).toBe(true);
    expect({ homepage: manifest.homepage, bugs: manifest.bugs }).toEqual({
      homepage: `${address}#readme`,
      bugs: `${address}/issues`,
    });
  });

  it('has no dead relative link in its README', () => {
    const relative = links('README.md').filter((target) => !/^(?:https?:|mailto:|#)/.test(target));
    expect(relative.length).toBeGreaterThan(10);
    const dead = relative.filter((target) => {
      const path = posix.normalize(decodeURI(target.replace(/#.*$/, '')));
      // A link that leaves the repository, or begins at the root of the site, is resolved to nothing.
      return path.startsWith('..') || path.startsWith('/') || !existsSync(path);
    });
    expect(dead).toEqual([]);
  });
});
