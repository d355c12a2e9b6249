import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { KeptMerged } from '../github/report-read.ts';
import { UserError } from '../user-error.ts';
import { codeOf } from './file-fault.ts';

const instant = z.iso.datetime({ offset: true });
const approval = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('given'), at: instant }),
  z.strictObject({ state: z.enum(['none', 'unknown']) }),
]);

/** Raised when what is kept changes its meaning: of version 1 the ranges went up to the instant of the reading. */
const version = 2;

const keptSchema = z.strictObject({
  version: z.literal(version),
  /** What was asked for: the list answers no other question. */
  question: z.string(),
  readAt: z.iso.datetime(),
  ranges: z.array(z.strictObject({ from: z.int(), until: z.int() })),
  merged: z.array(
    z.strictObject({
      number: z.int().min(1),
      title: z.string(),
      body: z.string(),
      author: z.strictObject({ login: z.string(), bot: z.boolean() }).nullable(),
      base: z.string(),
      createdAt: instant,
      readyAt: instant,
      mergedAt: instant,
      commit: z.string().nullable(),
      message: z.string(),
      labels: z.array(z.string()),
      approval,
    }),
  ),
});

/** How long what was read is good for, in milliseconds: until a full rate limit is there again, an hour, three times over. Labels change. */
const keptFor = 3 * 3_600_000;

/**
 * What a report has read of the merged pull requests, so that a reading that was stopped goes on: one file of a folder, which
 * is there only until the reading has come to its end. The next report reads what is there then.
 */
export class ReportCache {
  readonly #file: string;
  readonly #folder: string;
  readonly #question: string;
  readonly #now: Date;

  /** `question` says what is asked for, besides the repository. */
  constructor(folder: string, question: string, now: Date) {
    this.#folder = folder;
    this.#file = join(folder, 'report.json');
    this.#question = question;
    this.#now = now;
  }

  /** null: nothing is kept that answers this question, or it is too old. */
  async read(): Promise<KeptMerged | null> {
    const kept = await this.#kept();
    if (kept === null || kept.question !== this.#question) return null;
    const age = this.#now.getTime() - Date.parse(kept.readAt);
    return age >= 0 && age < keptFor ? { ranges: kept.ranges, merged: kept.merged } : null;
  }

  /** Throws UserError. Under another name first, so that a run that is stopped leaves no half of a file. Facts of private repositories are for nobody else to read. */
  async write({ ranges, merged }: KeptMerged): Promise<void> {
    const before = await this.#kept();
    const isSame = before !== null && before.question === this.#question && (await this.read()) !== null;
    const readAt = isSame ? before.readAt : this.#now.toISOString();
    const unfinished = join(this.#folder, `.report.${randomUUID()}`);
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      const kept = { version, question: this.#question, readAt, ranges, merged };
      await writeFile(unfinished, `${JSON.stringify(kept)}\n`, { mode: 0o600 });
      await rename(unfinished, this.#file);
    } catch (error) {
      throw new UserError(
        `what is read from GitHub cannot be kept in ${this.#folder} (${codeOf(error) ?? String(error)}): name another folder with --cache FOLDER`,
      );
    } finally {
      await rm(unfinished, { force: true }).catch(() => undefined);
    }
  }

  /** Forgets what is kept: the reading came to its end. Throws UserError where it cannot, since what stays would be taken for news. */
  async clear(): Promise<void> {
    await rm(this.#file, { force: true }).catch((error: unknown) => {
      throw new UserError(
        `${this.#file} cannot be removed (${codeOf(error) ?? String(error)}): remove it, or the next report shows what was read until now`,
      );
    });
  }

  async #kept() {
    const text = await readFile(this.#file, 'utf8').catch(() => null);
    if (text === null) return null;
    try {
      return keptSchema.safeParse(JSON.parse(text)).data ?? null;
    } catch (error) {
      // Cut short or touched by somebody: as if it were not there.
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  }
}
