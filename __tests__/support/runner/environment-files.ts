/** The files by which a step hands values to the runner: GITHUB_OUTPUT, GITHUB_ENV, GITHUB_STATE. */

/**
 * Their names and values: `name=value`, or `name<<DELIMITER`, the value's lines and the delimiter. Throws where the
 * runner would fail the step: a line of neither form, a delimiter that never comes.
 */
export function valuesOf(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r\n|\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const here = line.indexOf('<<');
    if (here >= 0 && (equals < 0 || here < equals)) {
      const delimiter = line.slice(here + 2);
      const end = lines.indexOf(delimiter, at + 1);
      if (here === 0 || delimiter === '' || end < 0)
        throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      values[line.slice(0, here)] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (equals > 0) values[line.slice(0, equals)] = line.slice(equals + 1);
    else throw new Error(`Invalid format '${line}'`);
  }
  return values;
}
