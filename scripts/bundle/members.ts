import type { ESTree } from 'rolldown/utils';
import { parsed } from './parsed.ts';

/** A module of a chunk, as a property of its `modules`. */
export interface Member {
  id: string;
  /** Its number and its function. */
  text: string;
  start: number;
  end: number;
}

/** The properties of `const modules = { … }`; none where a file is no chunk. Throws where it cannot be parsed. */
export function membersOf(code: string): Member[] {
  const declared = parsed(code).body.flatMap((statement) =>
    statement.type === 'VariableDeclaration' ? statement.declarations : [],
  );
  const modules = declared.find(({ id }) => id.type === 'Identifier' && id.name === 'modules')?.init;
  if (modules?.type !== 'ObjectExpression') return [];
  return modules.properties.flatMap((property: ESTree.ObjectProperty | ESTree.SpreadElement) => {
    if (property.type !== 'Property' || property.key.type !== 'Literal')
      throw new Error('A chunk has modules in a form that is not known.');
    const { start, end, key } = property;
    return [{ id: String(key.value), text: code.slice(start, end), start, end }];
  });
}

/** The code of a chunk with other modules in the place of its own. */
export function withMembers(code: string, members: readonly Member[], texts: readonly string[]): string {
  const [first, last] = [members[0], members.at(-1)];
  if (first === undefined || last === undefined) return code;
  return `${code.slice(0, first.start)}${texts.join(',\n\t')}${code.slice(last.end)}`;
}
