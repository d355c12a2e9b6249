import type { Change } from '../change.ts';
import { categoryTitles } from '../classify/category.ts';
import { explainPath, type PathExplanation, type TriedKind, type TriedPattern } from '../classify/explain-path.ts';
import type { Match } from '../classify/paths.ts';
import type { Policy } from '../policy/schema.ts';
import { visible } from '../report/visible.ts';
import { BadInput } from './command.ts';

/** Answers `--explain FILE`: every pattern of the policy that was tried on a path, and what it comes to. Throws BadInput. */
export async function explain(policy: Policy, change: Change, path: string, json: boolean): Promise<string> {
  checkPath(path);
  const explanation = explainPath(policy, path, change.files ?? []);
  const { policyText } = await import('../policy/print.ts');
  const { lines } = policyText(policy);
  const printedAt = ({ key }: Pick<TriedPattern, 'key'>) => lines.get(JSON.stringify(key));
  if (json) return `${JSON.stringify(withLines(explanation, printedAt), null, 2)}\n`;
  return `${[...verdict(explanation), '', ...tried(explanation, printedAt)].map((line) => visible(line).trimEnd()).join('\n')}\n`;
}

type PrintedAt = (pattern: Pick<TriedPattern, 'key'>) => number | undefined;

function checkPath(path: string): void {
  const root = path.replace(/^(?:\.?\/)+/, '');
  if (path.trim() === '') throw new BadInput('--explain takes the path of a file, such as src/auth/login.ts');
  if (root !== path || path.includes('\\')) {
    throw new BadInput(
      `--explain ${path}: paths start at the root of the repository, with "/": write ${root.replaceAll('\\', '/') || 'the path of a file'}`,
    );
  }
  if (path.endsWith('/')) throw new BadInput(`--explain ${path}: this names a folder; write the path of a file in it`);
}

function withLines(explanation: PathExplanation, printedAt: PrintedAt): PathExplanation {
  const numbered = (patterns: readonly TriedPattern[]) =>
    patterns.map((pattern) => ({ ...pattern, printedLine: printedAt(pattern) ?? null }));
  return {
    ...explanation,
    tried: explanation.tried.map((kind) => ({ ...kind, paths: numbered(kind.paths), except: numbered(kind.except) })),
  };
}

function verdict({ path, inChange, view, update }: PathExplanation): string[] {
  const { category, test, standard, areas, major, because } = view;
  const made = category === null ? 'a test, which follows the files it comes with' : categoryTitles[category];
  return [
    `${path}: ${made}${inChange ? '' : ' (by its name alone: the change has no such file)'}`,
    ...(test === null ? [] : [`  by ${test}`]),
    ...(standard === null ? [] : [`  ${standard.title}: ${standard.pattern} (${standard.from})`]),
    ...[...major, ...areas].map(cause),
    ...(update === undefined ? [] : [`  read as a manifest or lock file: ${update.why}`]),
    ...(because === undefined ? [] : [`  ${because.message}`]),
    ...(category === 'normal' && areas.length + major.length === 0 && because === undefined
      ? ['  no pattern of the policy calls it routine (3.3)']
      : []),
  ];
}

function cause({ title, pattern, from, line, token, why }: Match): string {
  const where = line === undefined ? '' : `line ${line}: `;
  const by = token === undefined ? pattern : `${where}${token}`;
  return `  ${title}: ${by}${why === undefined ? '' : `, ${why}`}${from === undefined ? '' : ` (${from})`}`;
}

function tried({ tried: kinds }: PathExplanation, printedAt: PrintedAt): string[] {
  return [
    'Tried in this order; of areas and Major kinds, all count. "+" matches, "x" leaves it out; the number is the line in',
    'the output of `change-gate policy`.',
    ...kinds.flatMap((kind) => [
      '',
      `${state(kind)}  ${kind.key.join('.')}: ${kind.title}, makes it ${kind.makes}`,
      ...patterns(kind, printedAt),
    ]),
  ];
}

function state({ belongs, except, proof }: TriedKind): string {
  if (!belongs) return except.some(({ matches }) => matches) ? 'left out' : 'no';
  if (proof === undefined) return 'yes';
  if (proof.proven === null) return `if the diff proves it (${proof.only})`;
  return proof.proven ? `yes, proven by the diff (${proof.only})` : `not proven by the diff (${proof.only})`;
}

function patterns({ paths, except, content }: TriedKind, printedAt: PrintedAt): string[] {
  const line = (mark: string, pattern: TriedPattern) => {
    const place = pattern.from.startsWith('default@1 ') ? '' : `  ${pattern.from.split(' ')[0] ?? ''}`;
    return `  ${pattern.matches ? mark : ' '} ${String(printedAt(pattern) ?? '').padStart(5)}  ${pattern.pattern}${place}`;
  };
  return [
    ...paths.map((pattern) => line('+', pattern)),
    ...except.map((pattern) => line('x', { ...pattern, pattern: `except ${pattern.pattern}` })),
    ...(content === undefined ? [] : [`           and ${content.length} lists of texts in added lines`]),
  ];
}
