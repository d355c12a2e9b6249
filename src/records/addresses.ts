/**
 * An e-mail address in a text. The last part of its domain has letters only, so that `lodash@4.17.21` is none; nor is
 * `icon@2x.png`. All quantifiers are bounded, and what stands before the @ does not overlap it.
 */
const address = /[\p{L}\p{N}._+%'-]{1,64}@(?!\dx\.)((?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24})(?![\p{L}\p{N}])/gu;

/** Members that hold no prose: what looks like an address there is a name of something else. */
const names: ReadonlySet<string> = new Set(['path', 'pattern', 'from', 'url', 'ref', 'issue']);

/** A text without the persons' part of its e-mail addresses: "…@example.com". */
export const withoutAddresses = (text: string): string =>
  text.includes('@') ? text.replace(address, (_, domain: string) => `…@${domain}`) : text;

/** Plain JSON without e-mail addresses: a record is kept for years and read by many, and names people by their logins. */
export function strippedOfAddresses(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return names.has(key) ? value : withoutAddresses(value);
  if (Array.isArray(value)) return value.map((item) => strippedOfAddresses(item, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [withoutAddresses(name), strippedOfAddresses(member, name)]),
  );
}
