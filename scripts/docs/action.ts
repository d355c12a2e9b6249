import { parse } from 'yaml';
import { z } from 'zod';
import { code, prose, table } from './markdown.ts';

const described = z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() }));
const actionSchema = z.object({ inputs: described, outputs: described });

/** The inputs and outputs of the action as tables, from the text of action.yml. */
export function actionTables(text: string): string {
  const { inputs, outputs } = actionSchema.parse(parse(text));
  const usual = (value: string | undefined) => (value === undefined || value === '' ? 'none' : code(value));
  return [
    table(
      ['Input', 'Default', 'Meaning'],
      Object.entries(inputs).map(([name, input]) => [code(name), usual(input.default), prose(input.description)]),
    ),
    table(
      ['Output', 'Meaning'],
      Object.entries(outputs).map(([name, output]) => [code(name), prose(output.description)]),
    ),
  ].join('\n\n');
}
