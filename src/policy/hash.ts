import { createHash } from 'node:crypto';

/**
 * JSON with the keys of every mapping sorted by UTF-16 code unit and without white space, so that equal data gives
 * equal text (RFC 8785). Members that are undefined do not count.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}

/**
 * The SHA-256 of an effective policy, in hexadecimal: the same for the same settings, whatever file, order or
 * comments they came with. Decisions carry it.
 */
export function policyHash(policy: object): string {
  return createHash('sha256').update(canonicalJson(policy), 'utf8').digest('hex');
}
