import { composeLines } from './compose.ts';
import type { ManifestReader } from './dependency.ts';
import { statedImage } from './docker-image.ts';
import { type Meaning, nothing, other, type Side, type Stated } from './line-meaning.ts';
import { readMoves } from './line-moves.ts';

const dockerfile = /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:[._-][^/]*)?|[^/]*\.(?:dockerfile|containerfile))$/i;
const noDockerfile = /\.(?:dockerignore|containerignore|md|mdx|txt|rst|adoc|html|sh|ps1|py|js|ts|json|ya?ml)$/i;
const compose = /(?:^|\/)(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$/i;

/** Dockerfiles and Compose files. */
export const docker: ManifestReader = {
  ecosystem: 'docker',
  reads: (path) => compose.test(path) || (dockerfile.test(path) && !noDockerfile.test(path)),
  read: (manifest) => readMoves(manifest, 'docker', compose.test(manifest.path) ? composeLines : dockerfileLines),
};

/** https://docs.docker.com/reference/dockerfile/ */
function dockerfileLines(side: Side): Meaning[] {
  const { instructions, meanings } = instructionsOf(side);
  const seen: Seen = { stages: new Set(), froms: 0, uses: new Map(), defaults: new Map() };
  for (const { line, words } of instructions) {
    meanings[line] = meaningOf(words, line, side, seen) ?? meanings[line] ?? nothing;
  }
  for (const [variable, { line, value, column }] of seen.defaults) {
    const stated = statedByArgument({ variable, column, value }, seen);
    if (stated.length > 0 && (side.whole || side.fromStart)) meanings[line] = { kind: 'stated', stated };
    else if (!side.whole) meanings[line] = hiddenUse(variable, value, column);
  }
  return meanings;
}

/** What earlier instructions declare. */
interface Seen {
  stages: Set<string>;
  froms: number;
  /** What the FROMs name that take an argument, by the argument; variables not replaced. */
  uses: Map<string, Set<string>>;
  /** The defaults of arguments above the first FROM, which alone a FROM sees. */
  defaults: Map<string, { line: number; value: string; column: number }>;
}

function meaningOf(words: readonly Word[], line: number, { lines, whole }: Side, seen: Seen): Meaning | null {
  const text = lines[line] ?? '';
  const instruction = words[0]?.text.toUpperCase();
  if (instruction === 'COPY' || instruction === 'ADD') return copiedFrom(text, words, seen.stages);
  if (instruction === 'ARG' && words.length === 2 && seen.froms === 0) readDefault(words[1], line, seen);
  const image = instruction === 'FROM' ? words.slice(1).find((word) => !word.text.startsWith('--')) : undefined;
  if (image === undefined) return null;
  const meaning = fromMeaning(text, image, seen.stages, whole);
  seen.froms++;
  readUses(image.text, seen);
  const as = words.indexOf(image) + 1;
  if (words[as]?.text.toUpperCase() === 'AS') seen.stages.add((words[as + 1]?.text ?? '').toLowerCase());
  return meaning;
}

/** More variables than these in one reference are no way to name an image. */
const mostVariables = 8;

function readUses(reference: string, { uses }: Seen): void {
  const used = [...reference.matchAll(variables)].map(([, braced, plain]) => braced ?? plain ?? '');
  if (used.length > mostVariables) return;
  for (const variable of used) uses.set(variable, (uses.get(variable) ?? new Set()).add(reference));
}

function readDefault(word: Word | undefined, line: number, { defaults }: Seen): void {
  const found = /^(\w+)=(["']?)([^"'\s]+)\2$/.exec(word?.text ?? '');
  if (word === undefined || found === null) return;
  const [, variable = '', quote = '', value = ''] = found;
  defaults.set(variable, { line, value, column: word.column + variable.length + 1 + quote.length });
}

interface Word {
  text: string;
  column: number;
}

/** The lines on which an instruction begins; every other line has its meaning already. */
function instructionsOf({ lines }: Side): { instructions: { line: number; words: Word[] }[]; meanings: Meaning[] } {
  const instructions: { line: number; words: Word[] }[] = [];
  const continuation = lines.some((text) => /^#\s*escape\s*=\s*`/i.test(text)) ? '`' : '\\';
  const heredocs: string[] = [];
  let continued = false;
  const meanings = lines.map((text, line): Meaning => {
    const heredoc = heredocs[0];
    if (heredoc !== undefined) {
      if (text.trimStart() === heredoc) heredocs.shift();
      return other(text);
    }
    const trimmed = text.trim();
    if (trimmed === '') return nothing;
    if (trimmed.startsWith('#')) return commentMeaning(text);
    const wasContinued = continued;
    continued = trimmed.endsWith(continuation);
    for (const [, , delimiter = ''] of text.slice(0, 2000).matchAll(/<<-?(["']?)([A-Za-z_]\w{0,99})\1/g))
      heredocs.push(delimiter);
    if (!wasContinued && !continued && heredocs.length === 0 && text.length < 2000) {
      const words = [...text.matchAll(/\S+/g)].map((word) => ({ text: word[0], column: word.index }));
      instructions.push({ line, words });
    }
    return other(text);
  });
  return { instructions, meanings };
}

/** A comment, unless it is a directive to the parser. */
function commentMeaning(text: string): Meaning {
  const found = /^(#\s*(syntax|escape|check)\s*=\s*)(\S+)\s*$/i.exec(text.slice(0, 1000));
  if (found === null) return nothing;
  const [, head = '', directive = '', value = ''] = found;
  const image = directive.toLowerCase() === 'syntax' ? statedImage(value, head.length) : null;
  return image === null ? other(text) : { kind: 'stated', stated: [image] };
}

function fromMeaning(text: string, image: Word, stages: ReadonlySet<string>, whole: boolean): Meaning {
  const name = image.text.toLowerCase();
  if (name === 'scratch' || stages.has(name)) return other(text);
  const stated = statedImage(image.text, image.column);
  if (stated === null) return other(text);
  // A plain word may be a stage that an earlier line names.
  const maybeStage = !whole && stated.version === null && stated.pin === undefined && /^[\w-]+$/.test(image.text);
  return { kind: 'stated', stated: [stated], needsContents: maybeStage };
}

/** `COPY --from=image:1.2.3`; without tag or digest it is most likely a stage. */
function copiedFrom(text: string, words: readonly Word[], stages: ReadonlySet<string>): Meaning {
  const option = words.find((word) => word.text.startsWith('--from='));
  const reference = option?.text.slice('--from='.length) ?? '';
  const stated =
    option === undefined || stages.has(reference.toLowerCase()) ? null : statedImage(reference, option.column + 7);
  if (stated === null || (stated.version === null && stated.pin === undefined)) return other(text);
  return { kind: 'stated', stated: [stated] };
}

/** The images whose FROM takes this argument, with the tag that its default gives them. */
function statedByArgument(
  { variable, column, value }: { variable: string; column: number; value: string },
  { uses, defaults }: Seen,
): Stated[] {
  const found = new Map<string, Stated>();
  for (const reference of uses.get(variable) ?? []) {
    const resolved = reference.replaceAll(
      variables,
      (whole, braced?: string, plain?: string) => defaults.get(braced ?? plain ?? '')?.value ?? whole,
    );
    const image = statedImage(resolved, 0);
    const unclear = image === null ? { unclear: 'the image that it selects cannot be read' } : {};
    const stated = image ?? { name: variable, version: value, direct: true };
    found.set(stated.name, { ...stated, ...unclear, spans: [[column, column + value.length]] });
  }
  return [...found.values()];
}

const variables = /\$(?:\{(\w+)\}|(\w+))/g;

const hiddenUse = (name: string, version: string, column: number): Meaning => ({
  kind: 'stated',
  needsContents: true,
  stated: [
    {
      name,
      version,
      spans: [[column, column + version.length]],
      direct: true,
      unclear: 'the FROM that uses this argument is not shown',
    },
  ],
});
