import { CheckoutError, type RunGit } from './git.ts';

/** A record with its page takes some 20 kB; nothing of this size is one. In bytes. */
export const mostRecordBytes = 4 * 1024 ** 2;

/** The text of an object; null: it is larger than any record. */
export type BlobTexts = ReadonlyMap<string, string | null>;

/** The sizes of objects in bytes, by name. Throws CheckoutError where this clone lacks one of them. */
export async function readBlobSizes(git: RunGit, oids: Iterable<string>): Promise<Map<string, number>> {
  const unique = [...new Set(oids)];
  if (unique.length === 0) return new Map();
  const { out } = await git(['cat-file', '--batch-check', '--buffer'], { input: `${unique.join('\n')}\n` });
  const sizes = new Map<string, number>();
  for (const line of out.toString('latin1').split('\n')) {
    if (line === '') continue;
    const [oid = '', type, size] = line.split(' ');
    if (type !== 'blob') throw missing(oid);
    sizes.set(oid, Number(size));
  }
  return sizes;
}

/** The texts of objects, as UTF-8, by one `git cat-file`. Throws CheckoutError where this clone lacks one of them. */
export async function readBlobTexts(
  git: RunGit,
  oids: Iterable<string>,
  sizes: ReadonlyMap<string, number>,
): Promise<BlobTexts> {
  const texts = new Map<string, string | null>();
  const wanted: string[] = [];
  for (const oid of new Set(oids)) {
    if ((sizes.get(oid) ?? Number.POSITIVE_INFINITY) > mostRecordBytes) texts.set(oid, null);
    else wanted.push(oid);
  }
  if (wanted.length === 0) return texts;
  const { out } = await git(['cat-file', '--batch', '--buffer'], { input: `${wanted.join('\n')}\n` });
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(0x0a, at);
    const [oid = '', type, size] = out.toString('latin1', at, end).split(' ');
    if (type !== 'blob') throw missing(oid);
    const start = end + 1;
    const after = start + Number(size);
    texts.set(oid, out.toString('utf8', start, after));
    at = after + 1;
  }
  return texts;
}

/** Items in groups of at most so many bytes together, in their order; a larger one is a group by itself. */
export function* groupedBySize<T>(items: Iterable<T>, size: (item: T) => number, most: number): Generator<T[]> {
  let group: T[] = [];
  let sum = 0;
  for (const item of items) {
    const own = size(item);
    if (group.length > 0 && sum + own > most) {
      yield group;
      group = [];
      sum = 0;
    }
    group.push(item);
    sum += own;
  }
  if (group.length > 0) yield group;
}

/** What `read` makes of each item, in their order; the next one is under way while one is handed out. */
export async function* readAhead<T, R>(items: Iterable<T>, read: (item: T) => Promise<R>): AsyncGenerator<R> {
  let next: Promise<R> | null = null;
  for (const item of items) {
    const current: Promise<R> | null = next;
    next = read(item);
    // A failure is told where it is awaited.
    next.catch(() => undefined);
    if (current !== null) yield await current;
  }
  if (next !== null) yield await next;
}

const missing = (oid: string): CheckoutError =>
  new CheckoutError(
    `The object ${oid.slice(0, 12)} of the branch of records is missing in this clone. Clone it again without --filter.`,
  );
