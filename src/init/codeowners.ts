import { compileGlobs } from '../classify/globs.ts';

/** A line of a CODEOWNERS file: what it is about, and who owns that. E-mail addresses are left out: no policy can name them. */
export interface Ownership {
  pattern: string;
  owners: readonly string[];
}

/** The places where GitHub looks for it; the first there is counts. */
export const codeownersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** A login or ORGANISATION/TEAM, as a policy can name it. */
const owner = /^@([A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9._-]+)?)$/;

/** Reads a CODEOWNERS file. https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners */
export function parseCodeowners(text: string): Ownership[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const [pattern = '', ...others] = line
      .replace(/(^|\s)#.*$/, '')
      .replace(/\\ /g, '?')
      .split(/\s+/)
      .filter(Boolean);
    const owners = others.flatMap((name) => owner.exec(name)?.[1] ?? []);
    return pattern === '' || owners.length === 0 ? [] : [{ pattern, owners }];
  });
}

/** People and teams that could fill the roles of a policy. */
export interface Proposals {
  executive: readonly string[];
  security: readonly string[];
  owner: readonly string[];
  /** Everybody that the file names, those who own most lines first. */
  everybody: readonly string[];
}

/** More names in one role are no proposal. */
const mostNames = 6;

/**
 * Who could fill which role. Names of teams tell a little (“security”, “leads”); for what they do not tell, everybody is
 * proposed, and people choose.
 */
export function proposals(ownerships: readonly Ownership[]): Proposals {
  const lines = new Map<string, { name: string; count: number }>();
  for (const name of ownerships.flatMap(({ owners }) => owners)) {
    const known = lines.get(name.toLowerCase()) ?? { name, count: 0 };
    lines.set(name.toLowerCase(), { name: known.name, count: known.count + 1 });
  }
  const everybody = [...lines.values()].sort((one, other) => other.count - one.count).map(({ name }) => name);
  const named = (words: RegExp) => everybody.filter((name) => words.test(name));
  const or = (...choices: readonly (readonly string[])[]) =>
    (choices.find((names) => names.length > 0) ?? []).slice(0, mostNames);
  return {
    executive: or(named(/exec|lead|director|management|cto|ceo|founder/i), ownersOf('', ownerships), everybody),
    security: or(named(/sec(?:urity|ops|$)|infosec|appsec/i), everybody),
    owner: or(ownersOf('.github/change-gate.yml', ownerships), everybody),
    everybody,
  };
}

/** Who owns a path by the last line that is about it; of the empty path, who owns everything. */
function ownersOf(path: string, ownerships: readonly Ownership[]): readonly string[] {
  const matching = ownerships.filter(({ pattern }) =>
    path === '' ? pattern === '*' || pattern === '/**' || pattern === '**' : covers(pattern, path),
  );
  return matching.at(-1)?.owners ?? [];
}

/** Whether a pattern is about a path: those with a slash count from the root, and a folder stands for all in it. */
function covers(pattern: string, path: string): boolean {
  const anchored = pattern.replace(/\/$/, '').includes('/');
  const bare = pattern.replace(/^\/+|\/+$/g, '');
  const globs = anchored ? [bare, `${bare}/**`] : [`**/${bare}`, `**/${bare}/**`];
  return compileGlobs({ paths: pattern.endsWith('/*') ? [bare] : globs }, { ignoreCase: false }).find(path) !== null;
}
