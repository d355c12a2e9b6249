/** What a text such as `requests[socks]>=2.31 ; python_version < "3.9"` says: https://peps.python.org/pep-0508/ */
export interface Requirement {
  /** As it is written. */
  name: string;
  /** What the name is matched by: https://peps.python.org/pep-0503/#normalized-names */
  key: string;
  /** Without `==` where that is all; `*` where nothing is asked for. */
  version: string;
  /** The address after `@`; '' for an index. */
  source: string;
  traits: { 'the extras': string; 'the marker': string };
}

/** Longer ones exist nowhere but in attempts to make this slow. */
const longest = 2000;

/** null: it is no requirement. */
export function parseRequirement(text: string): Requirement | null {
  if (text.length > longest) return null;
  const found = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\s*\[([^\]]*)\])?/.exec(text);
  const name = found?.[1];
  if (found === null || name === undefined) return null;
  const rest = text.slice(found[0].length).trim();
  const traits = { 'the extras': listed(found[2] ?? ''), 'the marker': '' };
  const key = normalizedName(name);
  if (rest.startsWith('@')) return { name, key, version: rest.slice(1).trim(), source: 'address', traits };
  const semicolon = rest.indexOf(';');
  if (semicolon >= 0) traits['the marker'] = rest.slice(semicolon + 1).trim();
  const asked = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim().replace(/^\((.*)\)$/, '$1');
  // Anything else behind the name, such as `import requests`, makes it no requirement.
  if (asked !== '' && !/^(?:[=<>!~]=?|===)/.test(asked)) return null;
  return { name, key, version: specifierOf(asked), source: '', traits };
}

/** `==1.2.3` is the version 1.2.3; other specifiers stay what they are, without blanks. */
export function specifierOf(text: string): string {
  const specifier = text.replaceAll(/\s/g, '');
  if (specifier === '') return '*';
  return /^==[^=,*]+$/.test(specifier) ? specifier.slice(2) : specifier;
}

export const normalizedName = (name: string): string => name.toLowerCase().replaceAll(/[-_.]+/g, '-');

const listed = (text: string): string =>
  text
    .split(',')
    .map((each) => each.trim())
    .sort()
    .join(',');
