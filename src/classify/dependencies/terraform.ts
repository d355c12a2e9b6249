import { commit } from './actions.ts';
import { type CodeLine, codeLines, type Syntax } from './code-lines.ts';
import type { ManifestReader } from './dependency.ts';
import { type Meaning, other, type Side, type Stated } from './line-meaning.ts';
import { readMoves } from './line-moves.ts';

/** Terraform and OpenTofu: providers, modules, and the lock file of providers. */
export const terraform: ManifestReader = {
  ecosystem: 'terraform',
  reads: (path) => /(?:\.tf|\.tofu|(?:^|\/)\.terraform\.lock\.hcl)$/.test(path),
  read: (manifest) => readMoves(manifest, 'terraform', terraformLines),
};

/** `<<-EOT` begins a text that ends on a line of its own: https://developer.hashicorp.com/terraform/language/expressions/strings */
const syntax: Syntax = {
  hashComments: true,
  textBegins(code) {
    const word = /<<-?([A-Za-z_]\w*)\s*$/.exec(code.slice(-200))?.[1];
    return word === undefined ? null : (line) => line.trim() === word;
  },
};

/** A block or an object in braces. */
interface Block {
  /** `module`, `provider`, or the name of an object; null: it began before the first line. */
  type: string | null;
  label: string;
  parent: Block | null;
  /** The first text of each name; null: none yet. */
  attributes: Map<string, string> | null;
}

interface Attribute {
  name: string;
  value: string;
  column: number;
}

function terraformLines(side: Side): Meaning[] {
  const lines = codeLines(side, syntax);
  const blocks = blocksOf(lines, side);
  return lines.map(({ meaning, code }, index) => {
    const block = blocks[index];
    if (meaning !== null || block === undefined) return meaning ?? other(code);
    return checksumMeaning(code, block) ?? meaningOf(code, block, side) ?? partOf(code, block) ?? other(code);
  });
}

const opener = /^\s*(?:"([^"]*)"|([\w-]+))\s*(?:=\s*)?((?:"[^"]*"\s*)*)\{\s*$/;

/** For each line the block that it stands in; the line that opens one stands in it. */
function blocksOf(lines: readonly CodeLine[], { whole, heading }: Side): Block[] {
  // Git's heading names the block at the margin in which the hunk begins, until that ends.
  const unknown = /^terraform\s*\{/.test(heading) ? inTerraform : null;
  let current = blockOf(whole ? '' : unknown, null);
  return lines.map(({ code, brackets }): Block => {
    const opened = openedBy(code, current);
    if (opened !== null) {
      current = opened;
      return opened;
    }
    const inside = current;
    const attribute = attributeOf(code);
    if (attribute !== null) {
      inside.attributes ??= new Map();
      if (!inside.attributes.has(attribute.name)) inside.attributes.set(attribute.name, attribute.value);
    }
    const outermost = whole || /^[)\]}]/.test(code) ? '' : unknown;
    for (const bracket of brackets) {
      current = '([{'.includes(bracket) ? blockOf('', current) : (current.parent ?? blockOf(outermost, null));
    }
    return inside;
  });
}

/** The type of what a hunk begins in, where its heading is the `terraform` block. */
const inTerraform = 'in terraform';

const blockOf = (type: string | null, parent: Block | null, label = ''): Block => ({
  type,
  label,
  parent,
  attributes: null,
});

function openedBy(code: string, parent: Block): Block | null {
  const found = opener.exec(code.slice(0, 1000));
  if (found === null) return null;
  const [, quoted, plain = '', labels = ''] = found;
  return blockOf(quoted ?? plain, parent, /"([^"]*)"/.exec(labels)?.[1] ?? '');
}

function attributeOf(code: string): Attribute | null {
  const found = /^(\s*([\w-]+)\s*=\s*")([^"\\]{1,500})"\s*$/.exec(code.slice(0, 1000));
  if (found === null) return null;
  const [, head = '', name = '', value = ''] = found;
  return { name, value, column: head.length };
}

function meaningOf(code: string, block: Block, side: Side): Meaning | null {
  const attribute = attributeOf(code);
  const owner = ownerOf(block);
  if (owner === 'lock') return lockMeaning(attribute, block);
  if (attribute === null) return null;
  const { name, value, column } = attribute;
  const stated = statedAt(nameOf(block), value, column);
  if (name === 'version' && owner === 'unknown' && !side.whole) {
    return {
      kind: 'stated',
      stated: [{ ...stated, unclear: 'whose version it is is not shown' }],
      needsContents: true,
    };
  }
  if (name === 'version' && owner !== 'none' && owner !== 'unknown') return { kind: 'stated', stated: [stated] };
  if (name === 'source' && owner === 'module') return sourceMeaning(attribute, block, code);
  // The form before Terraform 0.13: `aws = "~> 2.0"`.
  if (block.type === 'required_providers') return { kind: 'stated', stated: [statedAt(name, value, column)] };
  return null;
}

const statedAt = (name: string, version: string, column: number): Stated => ({
  name,
  version,
  spans: [[column, column + version.length]],
  direct: true,
});

/** The source without its revision; where there is none to be seen, the label. */
function nameOf({ type, label, attributes }: Block): string {
  const source = attributes?.get('source');
  if (source !== undefined) return source.replace(/[?&]ref=.*$/, '');
  if (label === '') return type ?? 'version';
  return type === 'module' ? `module.${label}` : label;
}

/** What a `version` in this block belongs to. */
function ownerOf({ type, label, parent, attributes }: Block): 'module' | 'provider' | 'lock' | 'unknown' | 'none' {
  if (type === 'module' && label !== '') return 'module';
  if (type === 'provider' && label !== '') return /^[\w.-]+\/[\w.-]+\/[\w.-]+$/.test(label) ? 'lock' : 'provider';
  if (type === null || type === inTerraform) return 'unknown';
  if (parent?.type === 'required_providers' || (parent?.type === inTerraform && attributes?.has('source') === true))
    return 'provider';
  return parent?.type === null && label === '' ? 'unknown' : 'none';
}

/** https://developer.hashicorp.com/terraform/language/files/dependency-lock */
function lockMeaning(attribute: Attribute | null, { label }: Block): Meaning | null {
  if (attribute?.name === 'version' || attribute?.name === 'constraints') {
    const direct = attribute.name === 'constraints' ? true : null;
    return { kind: 'stated', stated: [{ ...statedAt(label, attribute.value, attribute.column), direct }] };
  }
  return null;
}

/** A checksum stands in the list `hashes` of a provider in the lock file. */
function checksumMeaning(code: string, { type, parent }: Block): Meaning | null {
  if (!checksum.test(code)) return null;
  const shown = type === '' && parent !== null && ownerOf(parent) === 'lock';
  return { kind: 'checksum', of: shown ? parent.label : null };
}

const checksum = /^\s*"(?:h1|zh):[\w+/=-]{1,200}"\s*,?\s*$/;

/** `source` of a module: with `?ref=` it states the version, and else it names the module. */
function sourceMeaning({ value, column }: Attribute, block: Block, text: string): Meaning {
  const found = /[?&]ref=([^&]+)/.exec(value);
  if (found === null) {
    if (/^\.{0,2}\//.test(value)) return other(text);
    const version = block.attributes?.get('version') ?? null;
    return {
      kind: 'part',
      of: value,
      what: text.trim().slice(0, 60),
      names: { name: value, version, spans: [], direct: true },
    };
  }
  const [whole, reference = ''] = found;
  const start = found.index + whole.length - reference.length;
  const stated = statedAt(value.slice(0, found.index), reference, column + start);
  return { kind: 'stated', stated: [commit.test(reference) ? { ...stated, version: null, pin: reference } : stated] };
}

/** Lines that come and go with a provider or module. */
function partOf(code: string, inner: Block): Meaning | null {
  const block = /^\s*\],?\s*$/.test(code) && inner.type === '' ? (inner.parent ?? inner) : inner;
  const what = code.trim().slice(0, 60);
  const owner = ownerOf(block);
  if (owner === 'unknown' || owner === 'none') return null;
  const name = owner === 'lock' ? block.label : nameOf(block);
  const version = block.attributes?.get('version') ?? null;
  const names = attributeOf(code)?.name === 'source' ? { names: { name, version, spans: [], direct: true } } : {};
  return { kind: 'part', of: name, what, ...names };
}
