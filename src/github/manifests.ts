import type { ChangedFile } from '../change.ts';
import { manifestsInDoubt } from '../classify/dependencies/manifests.ts';
import type { Answer } from './answer.ts';
import type { GitHubClient, Variables } from './client.ts';
import type { Compare } from './comparison.ts';
import { GitHubError } from './error.ts';
import type { Target } from './event.ts';
import { nameOf } from './lists.ts';
import { textsQuery } from './refine-queries.ts';

/** More files are not read, so that a change of many manifests does not use up the rate limit; they stay unclear. */
const MOST_FILES = 20;

/** GraphQL cuts longer texts; those are read one by one, the first few of them. */
const MOST_LONG_TEXTS = 8;

/** Longer ones are not read, in bytes. */
const LONGEST = 10_000_000;

/**
 * The files with the texts before and after of those manifests and lock files whose patch alone does not tell which
 * dependencies move: a hunk without its section, no patch at all. Asks nothing where there is none; otherwise once for the
 * merge base, once for the texts, and once for each long one. What cannot be read stays unknown; never throws GitHubError.
 */
export async function withManifests(
  client: GitHubClient,
  target: Target,
  files: readonly ChangedFile[],
  head: string,
  compare: Compare,
): Promise<ChangedFile[]> {
  const doubtful = manifestsInDoubt(files, MOST_FILES);
  if (doubtful.length === 0) return [...files];
  try {
    const { mergeBase } = await compare(head);
    const read = new Map(await textsOf(client, target, doubtful, { mergeBase, head }));
    return files.map((file) => ({ ...file, ...read.get(file.path) }));
  } catch (thrown) {
    if (thrown instanceof GitHubError) return [...files];
    throw thrown;
  }
}

interface Commits {
  mergeBase: string;
  head: string;
}

type Texts = Pick<ChangedFile, 'before' | 'after'>;

/** One side of one file, and where it stands. */
interface Wanted {
  path: string;
  side: 'before' | 'after';
  expression: string;
}

async function textsOf(
  client: GitHubClient,
  target: Target,
  files: readonly ChangedFile[],
  { mergeBase, head }: Commits,
): Promise<[path: string, Texts][]> {
  const wanted = files.flatMap(({ path, previousPath, status }): Wanted[] => [
    ...(status === 'added' || status === 'copied'
      ? []
      : [{ path, side: 'before' as const, expression: `${mergeBase}:${previousPath ?? path}` }]),
    ...(status === 'removed' ? [] : [{ path, side: 'after' as const, expression: `${head}:${path}` }]),
  ]);
  const { owner, repo } = target;
  const expressions = Object.fromEntries(wanted.map(({ expression }, index) => [`e${index}`, expression]));
  const variables: Variables = { ...expressions, owner, repo };
  const { data } = await client.graphql(textsQuery(wanted.length), () => variables, nameOf(target));
  const repository = data.member('repository');
  let left = MOST_LONG_TEXTS;
  const texts = await Promise.all(
    wanted.map(async ({ path, side }, index): Promise<[string, Texts]> => {
      const object = repository.member(`o${index}`);
      const text = isLong(object)
        ? left-- > 0
          ? await longText(client, target, object)
          : undefined
        : shortText(object);
      return [path, text === undefined ? {} : { [side]: text }];
    }),
  );
  const byPath = new Map<string, Texts>();
  for (const [path, text] of texts) byPath.set(path, { ...byPath.get(path), ...text });
  return [...byPath];
}

const isLong = (object: Answer): boolean =>
  object.value !== null && object.member('__typename').text() === 'Blob' && object.member('isTruncated').flag();

/** null: there is no such file; undefined: it is no text. */
function shortText(object: Answer): string | null | undefined {
  if (object.value === null) return null;
  if (object.member('__typename').text() !== 'Blob' || object.member('isBinary').value !== false) return undefined;
  return object.member('text').orNull((text) => text.text()) ?? undefined;
}

/** undefined: it is no text, too long, or cannot be read. */
async function longText(client: GitHubClient, target: Target, object: Answer): Promise<string | undefined> {
  if (object.member('byteSize').count() > LONGEST || object.member('isBinary').value !== false) return undefined;
  const { owner, repo } = target;
  try {
    const parameters = { owner, repo, file_sha: object.member('oid').sha() };
    const blob = await client.get('/repos/{owner}/{repo}/git/blobs/{file_sha}', parameters, nameOf(target));
    blob.member('encoding').oneOf(['base64']);
    return Buffer.from(blob.member('content').text(), 'base64').toString('utf8');
  } catch (thrown) {
    if (thrown instanceof GitHubError) return undefined;
    throw thrown;
  }
}
