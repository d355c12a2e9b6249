import { schema as github } from '@octokit/graphql-schema';
import { buildASTSchema, type GraphQLSchema, NoDeprecatedCustomRule, parse, print, validate, visit } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { commentsQuery } from '../../src/github/comments.ts';
import { headsQuery } from '../../src/github/heads.ts';
import { groupBranchesQuery, groupHistoryQuery } from '../../src/github/merge-groups.ts';
import { queueQuery } from '../../src/github/merge-queue.ts';
import { openQuery, rowQuery } from '../../src/github/open-pull-requests.ts';
import { tagsQuery } from '../../src/github/pins.ts';
import {
  batchQuery,
  checksQuery,
  commitQuery,
  headQuery,
  type ListName,
  mainQuery,
  pageQuery,
} from '../../src/github/query.ts';
import { policyQuery } from '../../src/github/read-policy.ts';
import { entriesQuery, mergedQuery } from '../../src/github/refine-queries.ts';

const lists: readonly ListName[] = [
  'labels',
  'reviews',
  'reviewThreads',
  'commits',
  'commitsWithStatuses',
  'labelEvents',
  'closingIssuesReferences',
  'reviewRequests',
  'reviewRequestsWithTeams',
];
const queries: [string, string][] = [
  ['the main query', mainQuery({ teams: true, statuses: false })],
  ['the main query without teams', mainQuery({ teams: false, statuses: false })],
  ...lists.map((name): [string, string] => [`the pages of ${name}`, pageQuery(name)]),
  ['the pages of checks', checksQuery],
  ['the pages of a commit', commitQuery],
  ['the look at the head', headQuery],
  ['what stands at 50 paths', entriesQuery(4, 50)],
  ['what was merged, by number', mergedQuery(5, 0)],
  ['what was merged, by number and commit', mergedQuery(1, 5)],
  ['the main query with statuses', mainQuery({ teams: true, statuses: true })],
  ['the main query for several', batchQuery({ teams: true, statuses: true }, [1, 42, 4_000])],
  ['the main query for several without statuses', batchQuery({ teams: false, statuses: false }, [7])],
  ['the listing of open pull requests', openQuery],
  ['one row of it', rowQuery],
  ['the heads of open pull requests', headsQuery],
  ['the merge queue', queueQuery],
  ['merge groups by their branches', groupBranchesQuery],
  ['the commits of a merge group', groupHistoryQuery],
  ['the comments', commentsQuery],
  ['a policy from elsewhere', policyQuery],
  ['the tags of pinned actions', tagsQuery(2)],
];

let schema: GraphQLSchema;
beforeAll(() => {
  schema = buildASTSchema(parse(github.idl, { noLocation: true }), { assumeValid: true });
});

describe("GitHub's own schema", () => {
  test.each(queries)('%s is valid', (_name, query) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });

  test.each(queries)('%s asks for nothing that GitHub is about to remove', (_name, query) => {
    expect(validate(schema, parse(query), [NoDeprecatedCustomRule]).map(({ message }) => message)).toEqual([]);
  });

  test.each(queries)('%s asks for pages of at most 100', (_name, query) => {
    const sizes: string[] = [];
    visit(parse(query), {
      Argument({ name, value }) {
        if (['first', 'last'].includes(name.value)) sizes.push(print(value));
      },
    });
    expect(sizes.filter((size) => size !== '$size' && Number(size) > 100)).toEqual([]);
  });

  test('the query without teams asks for nothing of a team, for which some tokens may not even ask', () => {
    expect(mainQuery({ teams: true, statuses: false })).toContain('on Team');
    expect(mainQuery({ teams: false, statuses: false })).not.toContain('on Team');
  });
});
