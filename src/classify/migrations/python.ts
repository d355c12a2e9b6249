import {
  enclosed,
  type Found,
  has,
  lacks,
  type MigrationFile,
  outsideStrings,
  saysOnly,
  unseen,
  untold,
  withoutComments,
} from './way-back.ts';

const alembic =
  /(?:^|\/)(?:alembic[^/]*|migrations)\/(?:[^/]+\/)*versions\/[^/]+\.py$|(?:^|\/)versions\/[0-9a-f]{8,}_[^/]*\.py$/i;
const django = /(?:^|\/)migrations\/(?:[^/]+\/)?\d{4}_[^/]*\.py$/;

/** Django and Alembic, by where they lie and what they hold. */
export function pythonWayBack({ path, text }: MigrationFile): Found | null {
  if (text === null) return alembic.test(path) ? unseen('Alembic') : django.test(path) ? unseen('Django') : null;
  const source = withoutComments(text, { line: /(?:^|\s)#.*$/ });
  if (/^def (?:upgrade|downgrade)\b/m.test(source)) return alembicWayBack(source);
  if (/\bmigrations\.Migration\b/.test(source)) return djangoWayBack(source);
  if (alembic.test(path)) return untold('Alembic', 'neither upgrade nor downgrade could be found');
  return django.test(path) ? untold('Django', 'no migration could be found in it') : null;
}

function alembicWayBack(source: string): Found {
  const down = functionBody(source, 'downgrade');
  if (down === null) return lacks('Alembic', 'it has no downgrade function');
  if (/^\s*raise\b/.test(withoutDocstring(down))) return lacks('Alembic', 'its downgrade function refuses');
  if (!isIdle(down)) return has('Alembic', 'it has a downgrade function');
  const up = functionBody(source, 'upgrade');
  return up !== null && isIdle(up)
    ? has('Alembic', 'it does nothing')
    : lacks('Alembic', 'its downgrade function is empty');
}

/** The indented lines after a function's head. */
function functionBody(source: string, name: string): string | null {
  const lines = source.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`def ${name}(`));
  if (start < 0) return null;
  // The head may go over several lines, up to its colon.
  let first = start;
  while (first < lines.length && !/:\s*(?:\S.*)?$/.test(lines[first] ?? '')) first += 1;
  const inline = /:\s*([^\s:][^:]*)$/.exec((lines[first] ?? '').replace(/^.*\)/, ''))?.[1];
  const body: string[] = inline === undefined ? [] : [inline];
  for (const line of lines.slice(first + 1)) {
    if (line.trim() !== '' && !/^\s/.test(line)) break;
    body.push(line);
  }
  return body.join('\n');
}

const withoutDocstring = (body: string): string => {
  const trimmed = body.trimStart();
  const mark = trimmed.slice(0, 3);
  if (mark !== '"""' && mark !== "'''") return trimmed;
  const end = trimmed.indexOf(mark, 3);
  return end < 0 ? trimmed : trimmed.slice(end + 3);
};

const isIdle = (body: string): boolean => saysOnly(withoutDocstring(body), /^(?:(?:pass|return|None|\.\.\.) ?)*$/);

/** Each call is read to its end: nobody writes more of them into one migration. */
const mostCalls = 200;

/** The operations that Django can reverse only when told how. */
function djangoWayBack(source: string): Found {
  for (const [name, told] of [
    ['RunPython', 'reverse_code'],
    ['RunSQL', 'reverse_sql'],
  ] as const) {
    const calls = [...source.matchAll(new RegExp(`\\b${name}\\s?\\(`, 'g'))];
    if (calls.length > mostCalls) return untold('Django', `it calls ${name} too often to read`);
    for (const { index } of calls) {
      const list = enclosed(source, source.indexOf('(', index), ['(', ')']);
      if (list === null) return untold('Django', `the arguments of ${name} could not be read`);
      const named = new RegExp(`\\b${told}\\s?=\\s?(?!None\\b)`).test(list);
      if (!named && !hasSecond(list)) return lacks('Django', `${name} has no ${told}`);
    }
  }
  return has('Django', 'its operations can be reversed');
}

/** Whether a list of arguments has a second one that is positional, and not None. Commas in strings and brackets separate nothing. */
function hasSecond(list: string): boolean {
  let depth = 0;
  for (const [place, character] of outsideStrings(list)) {
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
    else if (character === ',' && depth === 0) {
      const second = list.slice(place + 1, place + 300).trim();
      return second !== '' && !/^\w+\s?=(?!=)/.test(second) && !/^None\b/.test(second);
    }
  }
  return false;
}
