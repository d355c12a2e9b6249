/** Columns. */
const width = 100;

/** JSON for people: members on lines of their own, but what is within a member on one line where it fits. */
export const legibleJson = (value: object): string => broken(value, '');

function broken(value: object, indent: string): string {
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const inside = `${indent}  `;
  const lines = Object.entries(value).map(([name, each]) => {
    const start = Array.isArray(value) ? inside : `${inside}${JSON.stringify(name)}: `;
    const line = `${start}${onOneLine(each)}`;
    // The comma that may follow counts too.
    return line.length < width || typeof each !== 'object' || each === null ? line : `${start}${broken(each, inside)}`;
  });
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${onOneLine(each)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
