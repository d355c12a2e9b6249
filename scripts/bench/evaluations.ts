import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Milliseconds by the clock, and of processor time of the thread that judges. */
const EvaluationSchema = z.object({ wallMs: z.number(), threadMs: z.number() });
export type Evaluation = z.infer<typeof EvaluationSchema>;

/** So many evaluations, one after the other, in a fresh process. */
export function evaluations(node: string, files: number, times: number): Evaluation[] {
  const script = fileURLToPath(import.meta.resolve('./evaluate-alone.ts'));
  const printed = execFileSync(node, [script, `${files}`, `${times}`], { encoding: 'utf8' });
  return z.array(EvaluationSchema).parse(JSON.parse(printed));
}
