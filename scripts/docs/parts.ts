import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pullRequestTemplate } from '../../src/init/pull-request-template.ts';
import { recordMarkdown } from '../../src/records/record-markdown.ts';
import { corpusBlock } from '../corpus.ts';
import { actionTables } from './action.ts';
import { classificationTables } from './areas.ts';
import { commandsTable, printed } from './commands.ts';
import { featureChange } from './judge-example.ts';
import { lanesTable, obligationsTable } from './lanes.ts';
import { fenced } from './markdown.ts';
import { permissionsTable } from './permissions.ts';
import { exampleRecord } from './record-example.ts';
import { ruleSections, rulesIndex } from './rules.ts';
import { runnerMinutesTable } from './runner-minutes.ts';
import { at, policySchema, settings, settingsTable } from './settings.ts';
import { statusAddress, statusesTable } from './statuses.ts';

/** The pages with derived parts, from the root of the project. */
export function pages(root: string): string[] {
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  return ['README.md', ...docs.sort().map((name) => `docs/${name}`)];
}

/** Every derived part by its name. */
export async function derivedParts(root: string): Promise<ReadonlyMap<string, string>> {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const feature = featureChange(root);
  const shared = Object.keys(policySchema.properties ?? {}).filter((key) => key !== 'rules');
  const [anyRule = ''] = Object.keys(at(policySchema, 'rules').properties ?? {});
  const everyRule = ['level', 'clauses', 'controls'].flatMap((key) =>
    settings(at(policySchema, 'rules', anyRule, key), key),
  );
  return new Map([
    ['action', actionTables(read('action.yml'))],
    ['commands', await commandsTable()],
    ['rules-index', rulesIndex()],
    ['rules', ruleSections(feature, read('docs/policy.md'))],
    ['lanes', lanesTable()],
    ['obligations', obligationsTable(feature)],
    ['classification', classificationTables()],
    ['statuses', statusesTable(root)],
    ['status-address', statusAddress(root)],
    ['replay-example', fenced('text', read('__tests__/commands/__snapshots__/replay.txt'))],
    ['policy-tests-example', await printed(root, ['test', 'examples/policy-tests/people.test.yml'])],
    ['corpus', corpusBlock(root)],
    ['record-example', fenced('markdown', recordMarkdown(exampleRecord(feature)))],
    ['template', fenced('markdown', pullRequestTemplate)],
    ['permissions', permissionsTable()],
    ['runner-minutes', runnerMinutesTable(read('examples/workflows/change-gate.yml'))],
    ['settings', settingsTable(shared.flatMap((key) => settings(at(policySchema, key), key)))],
    ['rule-settings', settingsTable(everyRule.map((setting) => ({ ...setting, usual: 'as the rule declares it' })))],
    ...exampleFiles(root),
  ]);
}

/** The example policies and workflows as blocks, so that a page shows the file itself. */
function exampleFiles(root: string): [string, string][] {
  return ['examples/policies', 'examples/workflows'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.yml'))
      .map((name): [string, string] => [
        `${basename(folder)}/${name}`,
        fenced('yaml', readFileSync(join(root, folder, name), 'utf8')),
      ]),
  );
}
