/** GitHub's own checker of workflows and of action.yml, as an editor runs it. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { ActionsMetadataProvider } from '@actions/languageservice';
import { parse } from 'yaml';
import { z } from 'zod';
import { read } from './files.ts';

// Made for bundlers: it imports JSON without saying so, which Node refuses.
const hooks = registerHooks({
  load: (url, context, next) =>
    url.endsWith('.json')
      ? { format: 'module', source: `export default ${readFileSync(fileURLToPath(url), 'utf8')}`, shortCircuit: true }
      : next(url, context),
});

const { registerLogger, validate } = await import('@actions/languageservice');
// Other tests in this process read JSON as they always do.
hooks.deregister();

/** What it would otherwise swallow: it logs its own failures and reports nothing. */
const failures: string[] = [];
const keep = (message: string): void => void failures.push(message);
registerLogger({ error: keep, warn: keep, info: () => undefined, log: () => undefined });

const metadata = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(z.string(), z.object({ description: z.string(), required: z.boolean().default(false) })).default({}),
});

const ownAction = metadata.parse(parse(read('action.yml')));

const input = (required: boolean) => ({ description: '', required });
/** The inputs of actions/create-github-app-token v3.1.1 that are not deprecated. Source: its action.yml. */
const appToken = {
  name: 'Create GitHub App Token',
  description: '',
  inputs: {
    'client-id': input(false),
    'private-key': input(true),
    owner: input(false),
    repositories: input(false),
    'skip-token-revoke': input(false),
    'github-api-url': input(false),
    ...Object.fromEntries(
      [
        'actions',
        'checks',
        'contents',
        'issues',
        'members',
        'merge-queues',
        'metadata',
        'pull-requests',
        'statuses',
      ].map((name) => [`permission-${name}`, input(false)]),
    ),
  },
};

/** Actions whose inputs only our own CI uses. */
const unchecked = { name: '', description: '' };
const known: Readonly<
  Record<string, NonNullable<Awaited<ReturnType<ActionsMetadataProvider['fetchActionMetadata']>>>>
> = {
  'ilana/change-gate': ownAction,
  'actions/create-github-app-token': appToken,
  'actions/checkout': unchecked,
  'actions/setup-node': unchecked,
  'actions/attest-build-provenance': unchecked,
};

let asked = 0;

/** What it says of a file, one line each: "LINE: message". Throws where it failed itself. */
export async function languageservice(path: string, text: string): Promise<string[]> {
  // It remembers what it read by the address.
  const uri = `file:///${asked++}/${path}`;
  const lines = text.split('\n');
  const document = {
    uri,
    languageId: 'yaml',
    version: 1,
    lineCount: lines.length,
    getText: () => text,
    positionAt: (): never => notAsked(),
    offsetAt: (): never => notAsked(),
    getLineRange: (): never => notAsked(),
    getEOLCharacters: (): never => notAsked(),
  };
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: ({ owner, name }) => Promise.resolve(known[`${owner}/${name}`]),
    },
  });
  if (failures.length > 0) throw new Error(failures.splice(0).join('\n'));
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

function notAsked(): never {
  throw new Error('The checker asks for positions: hand it a whole TextDocument.');
}
