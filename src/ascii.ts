/**
 * Most texts are of printable ASCII alone. What asks for properties of characters takes the engine up to a millisecond to make ready,
 * pattern by pattern, which such texts do not need.
 */

/** Whether a text is of printable ASCII alone. */
export const isAscii = (text: string): boolean => /^[ -~]*$/.test(text);

/** What there is of a property in printable ASCII. */
const inClass: Readonly<Record<string, string>> = { L: 'a-zA-Z', N: '0-9', Nd: '0-9', M: '' };

/** A pattern that finds the same in texts of printable ASCII. Its properties stand in classes: `[\p{L}]`. Throws for any other property. */
export function inAscii({ source, flags }: RegExp): RegExp {
  const plain = source.replaceAll(/\\p\{(\w+)\}/g, (_, property: string) => {
    const known = inClass[property];
    if (known === undefined) throw new Error(`What \\p{${property}} is in ASCII is not known.`);
    return known;
  });
  return new RegExp(plain, flags);
}
