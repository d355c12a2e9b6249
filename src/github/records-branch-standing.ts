import type { Standing } from '../recording/record-store.ts';
import { recordFiles, recordPlace } from '../records/record-path.ts';
import type { Answer } from './answer.ts';
import { GitHubError } from './error.ts';
import { askBranch, named, type RecordsBranch } from './records-branch-tip.ts';

/** Files of one query: records have some ten kilobytes each, and GitHub has ten seconds for an answer. */
const BATCH = 40;

/** The files at one commit; the commit itself too, so that one that GitHub does not show yet is not taken for an empty one. */
const standingQuery = (count: number): string => {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const variables = numbers.map((index) => `, $e${index}: String!`).join('');
  const files = numbers.map(
    (index) => `
    f${index}: object(expression: $e${index}) { __typename oid ... on Blob { text isBinary isTruncated } }`,
  );
  return `query records($owner: String!, $repo: String!, $commit: GitObjectID!${variables}) {
  repository(owner: $owner, name: $repo) {
    commit: object(oid: $commit) { oid }${files.join('')}
  }
}`;
};

/** What stands at these places of a commit. Loads the schema of records. Throws GitHubError. */
export async function readStandings(
  on: RecordsBranch,
  commit: string,
  places: readonly string[],
): Promise<Map<string, Standing>> {
  const wanted = [...new Set(places)];
  const starts = Array.from({ length: Math.ceil(wanted.length / BATCH) }, (_, index) => index * BATCH);
  const read = await Promise.all(starts.map((start) => readBatch(on, commit, wanted.slice(start, start + BATCH))));
  return new Map(read.flat());
}

async function readBatch(on: RecordsBranch, commit: string, places: readonly string[]): Promise<[string, Standing][]> {
  const expressions = places.map((place, index) => [`e${index}`, `${commit}:${recordFiles(place).json}`]);
  const found = await askBranch(on, standingQuery(places.length), { commit, ...Object.fromEntries(expressions) });
  if (found.member('commit').value === null) throw notYet(on, commit);
  return Promise.all(
    places.map(async (place, index): Promise<[string, Standing]> => {
      const file = found.member(`f${index}`);
      return [place, file.value === null ? { record: null } : await standingOf(on, place, file)];
    }),
  );
}

function notYet(on: RecordsBranch, commit: string): GitHubError {
  const problem = `GitHub does not show commit ${commit.slice(0, 7)}, the tip of ${named(on)}.`;
  return new GitHubError('unavailable', problem, 'Run the gate again in some minutes.');
}

async function standingOf(on: RecordsBranch, place: string, file: Answer): Promise<Standing> {
  if (file.member('__typename').text() !== 'Blob') return broken('It is no file');
  if (file.member('isBinary').value === true) return broken('It is no text');
  const text = file.member('isTruncated').flag()
    ? await wholeText(on, file.member('oid').sha())
    : file.member('text').orNull((part) => part.text());
  if (text === null) return broken('It is no text');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return broken('It is not JSON');
  }
  const { parseRecord } = await import('../records/schema.ts');
  const parsed = parseRecord(value);
  if (!parsed.ok) return { broken: parsed.problems };
  const own = recordPlace(parsed.record);
  return own === place
    ? { record: parsed.record }
    : broken(`It is the record of another change, whose place is ${own}`);
}

const broken = (problem: string): Standing => ({ broken: [problem] });

/** GraphQL cuts long texts. Source: docs.github.com, "Get a blob". */
async function wholeText(on: RecordsBranch, oid: string): Promise<string> {
  const asked = { ...on.repository, file_sha: oid };
  const blob = await on.client.get('/repos/{owner}/{repo}/git/blobs/{file_sha}', asked, named(on));
  blob.member('encoding').oneOf(['base64']);
  return Buffer.from(blob.member('content').text(), 'base64').toString('utf8');
}
