/** The JSON Schema of files of policy tests, for editors; derived from their schema. Loads zod. */
import { z } from 'zod';
import { PolicyTestsSchema } from './schema.ts';

/** Where editors find it: a file of tests names it in its first line. */
const id = 'https://raw.githubusercontent.com/ilana/change-gate/v1/dist/policy-tests.schema.json';

/** What an editor may accept in a file of policy tests. */
export function policyTestsSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(PolicyTestsSchema, { target: 'draft-2020-12', io: 'input' });
  return {
    $schema,
    $id: id,
    title: 'Policy tests of change-gate',
    description: 'Changes, instants and what the policy is to say of them: change-gate test',
    ...rest,
  };
}
