/** The workflow that `init` writes: that of examples/, in report-only mode. Loads yaml. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { isGate } from './workflows.ts';

const template = 'examples/workflows/change-gate.yml';

/** The text of the example in this package, whether it runs from its sources or from the bundle. Throws where the package is not whole. */
export async function workflowTemplate(): Promise<string> {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, template)) && dirname(folder) !== folder) folder = dirname(folder);
  return readFile(join(folder, template), 'utf8');
}

interface Edit {
  from: number;
  to: number;
  text: string;
}

const remark = '# Judges and says what it finds, but holds nothing up. Without this line the gate enforces.';

/**
 * The workflow in report-only mode, and, where it also starts after other workflows, after these. All else stays as it is,
 * comments included. Throws where no step uses the gate.
 */
export function reportOnlyWorkflow(text: string, after: readonly string[]): string {
  const document = parseDocument(text);
  const step = gateSteps(document.get('jobs', true))[0];
  if (step === undefined) throw new Error(`${template} has no step that uses the gate`);
  const triggers = document.get('on', true);
  const edits = [...modeEdits(text, step), ...(isMap(triggers) ? triggerEdits(text, triggers, after) : [])];
  return edits
    .sort((one, other) => other.from - one.from)
    .reduce((whole, { from, to, text: own }) => whole.slice(0, from) + own + whole.slice(to), text);
}

function gateSteps(jobs: unknown): YAMLMap[] {
  if (!isMap(jobs)) return [];
  return jobs.items.flatMap(({ value }) => {
    const steps = isMap(value) ? value.get('steps', true) : undefined;
    return isSeq(steps) ? steps.items.filter((item) => isMap(item)).filter((item) => isGate(item.get('uses'))) : [];
  });
}

function modeEdits(text: string, step: YAMLMap): Edit[] {
  const uses = pairOf(step, 'uses');
  const options = pairOf(step, 'with');
  const indent = ' '.repeat(columnOf(text, startOf(uses?.key)));
  const inside = `${indent}  `;
  const written = `${inside}${remark}\n${inside}mode: report-only\n`;
  if (options === undefined || !isMap(options.value)) {
    const at = lineEnd(text, endOf(uses?.value));
    return [{ from: at, to: at, text: `${text[at - 1] === '\n' ? '' : '\n'}${indent}with:\n${written}` }];
  }
  const mode = pairOf(options.value, 'mode')?.value;
  if (isScalar(mode)) return [{ from: startOf(mode), to: endOf(mode), text: 'report-only' }];
  const at = lineEnd(text, startOf(options.key));
  return [{ from: at, to: at, text: written }];
}

function triggerEdits(text: string, triggers: YAMLMap, after: readonly string[]): Edit[] {
  const run = pairOf(triggers, 'workflow_run');
  const list = isMap(run?.value) ? run.value.get('workflows', true) : undefined;
  if (run === undefined || !isSeq(list) || !list.range) return [];
  if (after.length === 0) {
    const from = withComments(text, lineStart(text, startOf(run.key)), columnOf(text, startOf(run.key)));
    const next =
      triggers.items[triggers.items.findIndex(({ key }) => isScalar(key) && key.value === 'workflow_run') + 1];
    const end = next === undefined ? lineEnd(text, endOf(run.value)) : lineStart(text, startOf(next.key));
    const to = next === undefined ? end : withComments(text, end, columnOf(text, startOf(next.key)));
    return [{ from, to, text: '' }];
  }
  const names = `[${after.map((name) => JSON.stringify(name)).join(', ')}]`;
  const [from, to] = list.range;
  return [{ from, to, text: list.flow === true ? names : `${names}\n` }];
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name);
}

const rangeOf = (node: unknown): Node['range'] => (isScalar(node) || isMap(node) || isSeq(node) ? node.range : null);
const startOf = (node: unknown): number => rangeOf(node)?.[0] ?? 0;
const endOf = (node: unknown): number => rangeOf(node)?.[1] ?? 0;

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const columnOf = (text: string, at: number): number => at - lineStart(text, at);

/** Behind the line break of the line that holds the character before `at`. */
function lineEnd(text: string, at: number): number {
  if (text[at - 1] === '\n') return at;
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

/** The start of the comment lines of this indentation right before a line. */
function withComments(text: string, start: number, indent: number): number {
  const before = text.slice(0, start).split('\n').slice(0, -1);
  let from = start;
  for (const line of before.reverse()) {
    if (!line.startsWith(`${' '.repeat(indent)}#`)) break;
    from -= line.length + 1;
  }
  return from;
}
