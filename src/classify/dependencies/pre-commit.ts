import { commit, versionInComment } from './actions.ts';
import type { ManifestReader } from './dependency.ts';
import { type Meaning, nothing, other, type Side, type Stated } from './line-meaning.ts';
import { readMoves } from './line-moves.ts';
import { type YamlLine, yamlLines } from './yaml-lines.ts';

/** The hooks of pre-commit: https://pre-commit.com/#pre-commit-configyaml---repos */
export const preCommit: ManifestReader = {
  ecosystem: 'pre-commit',
  reads: (path) => /(?:^|\/)\.pre-commit-config\.ya?ml$/.test(path),
  read: (manifest) => readMoves(manifest, 'pre-commit', configLines),
};

/** An item of `repos`; what the lines before the first shown item belong to has no name. */
interface Repository {
  indent: number;
  name: string | null;
  rev: string | null;
}

function configLines(side: Side): Meaning[] {
  const lines = yamlLines(side);
  const repositories = repositoriesOf(lines);
  let listColumn: number | null = null;
  return lines.map((line, index): Meaning => {
    if (line.kind === 'blank' || line.kind === 'comment') return nothing;
    const text = side.lines[index] ?? '';
    if (line.key === 'additional_dependencies') {
      listColumn = line.column;
      return line.value === '' ? ownedBy(repositories[index], text) : inlineList(line, text);
    }
    if (line.key !== null || line.indent < (listColumn ?? 0)) listColumn = null;
    if (line.item && line.key === null) return listed(line, text, listColumn !== null, side.whole);
    if (line.key === 'rev') return revision(line, repositories[index], text, side.whole);
    return ownedBy(repositories[index], text, line);
  });
}

/** For each line the repository it belongs to. */
function repositoriesOf(lines: readonly YamlLine[]): Repository[] {
  let current: Repository = { indent: -1, name: null, rev: null };
  return lines.map((line) => {
    if (line.kind !== 'entry') return current;
    const begins = line.item && (line.key === 'repo' || line.key === 'rev' || line.key === 'hooks');
    const ends = line.indent < current.indent || (line.indent === current.indent && (line.item || line.key !== null));
    if (begins && (ends || current.indent === -1)) current = { indent: line.indent, name: null, rev: null };
    else if (ends && !line.item) current = { indent: -1, name: null, rev: null };
    if (line.key === 'repo') current.name = shortName(line.value);
    if (line.key === 'rev') current.rev = line.value;
    return current;
  });
}

const shortName = (url: string): string => url.replace(/^https:\/\/github\.com\//i, '').replace(/\.git$/, '');

function revision(line: YamlLine, repository: Repository | undefined, text: string, whole: boolean): Meaning {
  const { value, span, comment } = line;
  const name = repository?.name ?? null;
  const spans = [[span[0], text.length]] as const;
  const pinned = commit.test(value);
  const version = pinned ? versionInComment(comment) : value;
  const stated = { name: name ?? 'rev', version, ...(pinned ? { pin: value } : {}), spans, direct: true };
  if (name !== null) return { kind: 'stated', stated: [stated] };
  return {
    kind: 'stated',
    stated: [{ ...stated, unclear: 'whose revision it is is not shown' }],
    needsContents: !whole,
  };
}

/** A line that comes and goes with its repository. */
function ownedBy(repository: Repository | undefined, text: string, line?: YamlLine): Meaning {
  if (repository === undefined || repository.name === null) return other(text);
  const { name, rev } = repository;
  const part = { kind: 'part', of: name, what: text.trim().slice(0, 60) } as const;
  return line?.key === 'repo' ? { ...part, names: { name, version: rev, spans: [], direct: true } } : part;
}

/** `name==1.2.3`, `name@1.2.3`, `@scope/name@1.2.3`. */
const requirement = /^(@?[\w./-]+)((?:\[[\w,.-]*\])?)(==|~=|>=|<=|!=|===|<|>|@)(.{1,200})$/;

function statedRequirement(text: string, column: number): Stated | null {
  const found = requirement.exec(text.slice(0, 500));
  if (found === null || text.length > 500) {
    return /^@?[\w./-]{1,200}$/.test(text) ? { name: text, version: null, spans: [], direct: true } : null;
  }
  const [, name = '', extras = '', operator = '', version = ''] = found;
  const at = operator === '@';
  const ecosystem = at ? (/^v\d/.test(version) ? 'go' : 'npm') : 'python';
  const start = column + name.length + extras.length + (at ? 1 : 0);
  return {
    ecosystem,
    name,
    version: at ? version : operator + version,
    spans: [[start, column + text.length]],
    direct: true,
  };
}

/** An item of `additional_dependencies`, or of another list such as `args`. */
function listed({ value, span }: YamlLine, text: string, inList: boolean, whole: boolean): Meaning {
  const stated = statedRequirement(value, span[0]);
  if (stated === null || (whole && !inList)) return other(text);
  if (inList) return { kind: 'stated', stated: [stated] };
  const what = text.trim().slice(0, 60);
  if (stated.version === null) return { kind: 'other', what, needsContents: true };
  return {
    kind: 'stated',
    stated: [{ ...stated, unclear: 'which list it stands in is not shown' }],
    needsContents: true,
  };
}

/** `[types-requests==2.31.0.1, 'eslint@8.0.0']` */
function inlineList({ value, span }: YamlLine, text: string): Meaning {
  if (!value.startsWith('[') || !value.endsWith(']')) return other(text);
  const stated: Stated[] = [];
  for (const item of value.slice(1, -1).matchAll(/[^,\s][^,]*/g)) {
    const bare = item[0].trim();
    const quoted = /^(["'])(.*)\1$/.exec(bare);
    const found = statedRequirement(quoted?.[2] ?? bare, span[0] + 1 + item.index + (quoted === null ? 0 : 1));
    if (found === null) return other(text);
    stated.push(found);
  }
  return stated.length === 0 ? other(text) : { kind: 'stated', stated };
}
