import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ChangeSchema } from '../change-schema.ts';
import { UserError } from '../user-error.ts';

/** Raised when what is kept changes its meaning; what an older version wrote is read again. */
const version = 1;

const factsSchema = z.strictObject({ version: z.literal(version), change: ChangeSchema });

const listSchema = z.strictObject({
  version: z.literal(version),
  /** What was asked for: the list answers no other question. */
  question: z.string(),
  readAt: z.iso.datetime(),
  repository: z.string(),
  branch: z.string(),
  /** null: the default branch has no policy. */
  policy: z.strictObject({ text: z.string(), source: z.string() }).nullable(),
  merged: z.array(
    z.strictObject({
      number: z.int().min(1),
      base: z.string(),
      mergedAt: z.iso.datetime({ offset: true }),
      changedFiles: z.int().min(0),
      renames: z.array(z.strictObject({ at: z.iso.datetime({ offset: true }), from: z.string() })),
    }),
  ),
  cut: z.boolean(),
});

const teamsSchema = z.strictObject({
  version: z.literal(version),
  /** null: could not be read. */
  teams: z.record(z.string(), z.array(z.string()).nullable()),
});

export type KeptList = Omit<z.output<typeof listSchema>, 'version'>;
type KeptFacts = z.output<typeof factsSchema>['change'];

/** Facts that were read from GitHub once: a folder of files for one repository, each written whole or not at all. */
export class FactsCache {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The facts of a pull request; null: none are kept, or what is there cannot be relied on. */
  async facts(number: number): Promise<KeptFacts | null> {
    const kept = await this.#read(`${number}.json`, factsSchema);
    return kept?.change.number === number ? kept.change : null;
  }

  keepFacts(change: KeptFacts): Promise<void> {
    return this.#write(`${change.number}.json`, { version, change });
  }

  list(): Promise<KeptList | null> {
    return this.#read('merged.json', listSchema);
  }

  keepList(list: KeptList): Promise<void> {
    return this.#write('merged.json', { version, ...list });
  }

  async teams(): Promise<Record<string, string[] | null>> {
    return (await this.#read('teams.json', teamsSchema))?.teams ?? {};
  }

  keepTeams(teams: Record<string, string[] | null>): Promise<void> {
    return this.#write('teams.json', { version, teams });
  }

  async #read<Kept>(name: string, schema: z.ZodType<Kept>): Promise<Kept | null> {
    const text = await readFile(join(this.folder, name), 'utf8').catch(() => null);
    if (text === null) return null;
    try {
      const parsed = schema.safeParse(JSON.parse(text));
      return parsed.success ? parsed.data : null;
    } catch (error) {
      // Cut short or touched by somebody: as if it were not there.
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  }

  /** Throws UserError. Under another name first, so that a run that is stopped leaves no half of a file. Facts of private repositories are for nobody else to read. */
  async #write(name: string, kept: object): Promise<void> {
    const unfinished = join(this.folder, `.${name}.${randomUUID()}`);
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      await writeFile(unfinished, `${JSON.stringify(kept)}\n`, { mode: 0o600 });
      await rename(unfinished, join(this.folder, name));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      throw new UserError(
        `what is read from GitHub cannot be kept in ${this.folder} (${code}): name another folder with --cache FOLDER`,
      );
    } finally {
      await rm(unfinished, { force: true }).catch(() => undefined);
    }
  }
}

/** Where a repository's facts are kept: in `given`, or in the user's cache (XDG Base Directory Specification). */
export function cacheFolder(
  repository: { host: string; owner: string; repo: string },
  env: Readonly<Record<string, string | undefined>>,
  given?: string,
): string {
  const { host, owner, repo } = repository;
  const usual = env['XDG_CACHE_HOME']?.startsWith('/')
    ? env['XDG_CACHE_HOME']
    : join(env['HOME'] || homedir(), '.cache');
  // No owner's login has a dot, so that a server's folder is never taken for an owner's.
  const server = host === 'api.github.com' ? [] : [host.replaceAll(/[^\w.-]/g, '_')];
  // GitHub tells names apart without regard to case.
  return join(given ?? join(usual, 'change-gate'), ...server, owner.toLowerCase(), repo.toLowerCase());
}
