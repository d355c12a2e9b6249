import type { BundleSize } from './bundle-size.ts';
import type { Reached } from './goals.ts';
import type { Asked, Case, Judging, Process } from './measurements.ts';
import { pagesOf } from './measurements.ts';
import type { Spread } from './statistics.ts';

/** What was measured; without what --only left out. */
export interface Results {
  cases: Case[];
  requests: Asked[];
  policyFile?: Spread;
  preview?: Process[];
  evaluation?: Judging[];
  size?: BundleSize;
  overhead?: Spread;
}

type Finding = Pick<Reached, 'measured' | 'between'>;

const found = ({ median, from, to }: Spread): Finding => ({ measured: median, between: [from, to] });
const worst = (values: readonly number[]): Finding => ({ measured: Math.max(...values) });

/** What was found of each goal, by its id. */
export function findings({
  cases,
  requests,
  policyFile,
  preview,
  evaluation = [],
  size,
}: Results): Map<string, Finding> {
  const findings = new Map<string, Finding>();
  for (const { files, latency, wall } of cases) findings.set(`wall ${files} ${latency}`, found(wall));
  for (const files of [300, 3000]) {
    const peaks = cases
      .filter((one) => one.files === files)
      .flatMap(({ processes }) => processes.filter(({ name }) => name === 'action').map(({ peakMb }) => peakMb));
    if (peaks.length > 0) findings.set(`memory ${files}`, worst(peaks));
  }
  const chains = (files: number) => requests.filter((one) => one.files === files).map(({ chain }) => chain);
  for (const files of [30, 3000]) if (chains(files).length > 0) findings.set(`chain ${files}`, worst(chains(files)));
  const beyond = requests.map(({ files, requests: count }) => count - pagesOf(files));
  if (beyond.length > 0) findings.set('requests', worst(beyond));
  if (size) findings.set('size', { measured: size.scripts / 1e6 });
  for (const { name, wall } of evaluation) findings.set(`evaluate ${name}`, found(wall));
  const previewed = preview?.find(({ name }) => name === 'preview');
  if (previewed) findings.set('preview', { measured: previewed.wallMs });
  if (policyFile) findings.set('policy', found(policyFile));
  return findings;
}
