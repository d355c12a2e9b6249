/** The workflows of a checkout. Loads yaml. */
import { plainData } from '../policy/located.ts';
import { parseYaml } from '../policy/parse-yaml.ts';

/** A workflow as its file tells. */
export interface Workflow {
  path: string;
  /** As other workflows name it: its `name`, or else its path. */
  name: string;
  /** Whether it runs for pull requests or pushes, as tests do. */
  tests: boolean;
  /** Whether a step of it runs the gate. */
  gates: boolean;
}

const testEvents = ['pull_request', 'pull_request_target', 'push', 'merge_group'];

/** Reads a workflow; null where it cannot be read. */
export function readWorkflow(path: string, text: string): Workflow | null {
  const { root, problems } = parseYaml(text, 'a workflow');
  if (root?.kind !== 'mapping' || problems.length > 0) return null;
  const member = (name: string): unknown => {
    const found = root.entries.get(name)?.value;
    return found === undefined ? undefined : plainData(found);
  };
  const name = member('name');
  const on = member('on');
  const events =
    typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : isMapping(on) ? Object.keys(on) : [];
  return {
    path,
    // An expression can name only a run.
    name: typeof name === 'string' && name.trim() !== '' ? name : path,
    tests: events.some((event) => testEvents.includes(event)),
    gates: usesGate(member('jobs')),
  };
}

/** Whether a job or a step uses the gate, wherever it stands. */
function usesGate(jobs: unknown): boolean {
  if (!isMapping(jobs)) return false;
  return Object.values(jobs).some(
    (job) =>
      isMapping(job) &&
      Array.isArray(job['steps']) &&
      job['steps'].some((step: unknown) => isMapping(step) && isGate(step['uses'])),
  );
}

/** Whether this is what a step writes to use the gate. */
export const isGate = (uses: unknown): boolean => typeof uses === 'string' && /^[\w-]+\/change-gate@/i.test(uses);

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
