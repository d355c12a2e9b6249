import { schema as github } from '@octokit/graphql-schema';
import { buildASTSchema, type GraphQLSchema, NoDeprecatedCustomRule, parse, print, validate, visit } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { checksQuery, commitQuery, headQuery, type ListName, mainQuery, pageQuery } from '../../src/github/query.ts';
import { entriesQuery, judgedQuery, mergedQuery } from '../../src/github/refine-queries.ts';

const lists: readonly ListName[] = [
  'labels',
  'reviews',
  'reviewThreads',
  'commits',
  'labelEvents',
  'closingIssuesReferences',
  'reviewRequests',
  'reviewRequestsWithTeams',
];
const queries: [string, string][] = [
  ['the main query', mainQuery(true)],
  ['the main query without teams', mainQuery(false)],
  ...lists.map((name): [string, string] => [`the pages of ${name}`, pageQuery(name)]),
  ['the pages of checks', checksQuery],
  ['the pages of a commit', commitQuery],
  ['the look at the head', headQuery],
  ['what stands at 50 paths', entriesQuery(4, 50)],
  ['what was merged, by number', mergedQuery(5, 0)],
  ['what was merged, by number and commit', mergedQuery(1, 5)],
  ['what the gate said before', judgedQuery],
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
    expect(mainQuery(true)).toContain('on Team');
    expect(mainQuery(false)).not.toContain('on Team');
  });
});
