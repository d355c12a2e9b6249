/** The inputs of an action as the runner hands them over, with the defaults of its action.yml. */
import { parse } from 'yaml';

export interface ActionMetadata {
  inputs: Readonly<Record<string, { default?: string; required?: boolean }>>;
  /** The script, relative to action.yml. */
  main: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What action.yml says. Throws where it is no JavaScript action. */
export function metadataOf(yaml: string): ActionMetadata {
  const document: unknown = parse(yaml);
  const runs = isRecord(document) && isRecord(document.runs) ? document.runs : {};
  if (typeof runs.main !== 'string') throw new Error('action.yml has no runs.main');
  const declared = isRecord(document) && isRecord(document.inputs) ? Object.entries(document.inputs) : [];
  const inputs = declared.map(([name, input]): [string, { default?: string; required?: boolean }] => {
    const said = isRecord(input) ? input : {};
    const usual = said.default === undefined ? {} : { default: String(said.default) };
    return [name, { ...usual, required: said.required === true }];
  });
  return { inputs: Object.fromEntries(inputs), main: runs.main };
}

/** `INPUT_…` for every input: upper case, blanks as underscores, hyphens kept. Throws for one that is not declared. */
export function inputVariables(
  { inputs }: ActionMetadata,
  given: Readonly<Record<string, string>>,
  contexts: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const stray = Object.keys(given).find((name) => !(name in inputs));
  if (stray !== undefined) throw new Error(`action.yml declares no input "${stray}"`);
  const variables = Object.entries(inputs).map(([name, input]): [string, string] => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    given[name] ?? evaluated(input.default ?? '', contexts),
  ]);
  return Object.fromEntries(variables);
}

/** A text with its `${{ a.b.c }}` looked up; what is not there is empty. Throws for any richer expression. */
export function evaluated(text: string, contexts: Readonly<Record<string, unknown>>): string {
  return text.replaceAll(/\$\{\{([^}]*)\}\}/g, (_whole, expression: string) => {
    const path = expression.trim();
    if (!/^[\w-]+(\.[\w-]+)+$/.test(path)) throw new Error(`the runner harness cannot evaluate \${{ ${path} }}`);
    const [context = '', ...members] = path.split('.');
    if (!(context in contexts)) throw new Error(`the runner harness has no context "${context}"`);
    const found = members.reduce<unknown>(
      (value, name) => (isRecord(value) ? value[name] : undefined),
      contexts[context],
    );
    return found === undefined || found === null ? '' : String(found);
  });
}
