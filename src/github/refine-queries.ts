/** The queries for what only some pull requests need. Field names are checked against GitHub's schema by a test. */
/** What stands at some paths of some commits; the names of both are handed over as `c0`, `c1` … and `p0`, `p1` … */
export function entriesQuery(commits: number, paths: number): string {
  const files = named('p', paths).map((name) => `${name}: file(path: $${name}) { oid mode }`);
  const objects = named('c', commits).map(
    (name) => `${name}: object(oid: $${name}) { ... on Commit { oid ${files.join(' ')} } }`,
  );
  const variables = [
    ...named('c', commits).map((name) => `$${name}: GitObjectID!`),
    ...named('p', paths).map((name) => `$${name}: String!`),
  ];
  return `query entries($owner: String!, $repo: String!, ${variables.join(', ')}) {
  repository(owner: $owner, name: $repo) { ${objects.join('\n')} }
}`;
}

/** The texts at places such as `SHA:path`, which are handed over as `e0`, `e1` …; the answers are `o0`, `o1` … */
export function textsQuery(count: number): string {
  const text = '__typename ... on Blob { oid byteSize isBinary isTruncated text }';
  const objects = named('e', count).map((name) => `o${name.slice(1)}: object(expression: $${name}) { ${text} }`);
  const variables = named('e', count).map((name) => `$${name}: String!`);
  return `query texts($owner: String!, $repo: String!, ${variables.join(', ')}) {
  repository(owner: $owner, name: $repo) { ${objects.join('\n')} }
}`;
}

const merged = `number mergedAt baseRefName title body
  commits(first: 100) { totalCount nodes { commit { message } } }
  mergeCommit {
    oid
    parents(first: 3) { nodes { oid } }
    history(first: 100) { nodes { message parents(first: 1) { nodes { oid } } } }
  }`;

/** The merged pull requests that have these numbers, or that brought these commits. */
export function mergedQuery(numbers: number, commits: number): string {
  const byNumber = named('n', numbers).map((name) => `${name}: pullRequest(number: $${name}) { ${merged} }`);
  const byCommit = named('c', commits).map(
    (name) => `${name}: object(expression: $${name}) {
      ... on Commit { associatedPullRequests(first: 5) { nodes { ${merged} } } }
    }`,
  );
  const variables = [
    ...named('n', numbers).map((name) => `$${name}: Int!`),
    ...named('c', commits).map((name) => `$${name}: String!`),
  ];
  return `query merged($owner: String!, $repo: String!, ${variables.join(', ')}) {
  repository(owner: $owner, name: $repo) { ${[...byNumber, ...byCommit].join('\n')} }
}`;
}

const named = (letter: string, count: number): string[] => Array.from({ length: count }, (_, n) => `${letter}${n}`);
