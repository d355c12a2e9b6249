/**
 * The least that an action with GitHub's own packages can do: it imports them, and asks the same query and the same pages of
 * files as the gate, all at once. BENCH_FLOOR names a file with what to ask.
 */
import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { getOctokit } from '@actions/github';

interface Asked {
  owner: string;
  repo: string;
  number: number;
  pages: number;
  query: string;
  variables: Record<string, string | number | null>;
}

const asked: Asked = JSON.parse(readFileSync(process.env['BENCH_FLOOR'] ?? '', 'utf8'));
const octokit = getOctokit(core.getInput('token'), { baseUrl: process.env['GITHUB_API_URL'] ?? '' });
const page = async (index: number): Promise<number> => {
  const { data } = await octokit.rest.pulls.listFiles({
    owner: asked.owner,
    repo: asked.repo,
    pull_number: asked.number,
    per_page: 100,
    page: index + 1,
  });
  return data.length;
};
const [, ...files] = await Promise.all([
  octokit.graphql(asked.query, asked.variables),
  ...Array.from({ length: asked.pages }, (_, index) => page(index)),
]);
core.setOutput(
  'files',
  files.reduce((sum, count) => sum + count, 0),
);
