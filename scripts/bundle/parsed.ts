import { type ESTree, parseSync } from 'rolldown/utils';

/** The syntax tree of a chunk. Throws where it cannot be parsed. */
export function parsed(code: string): ESTree.Program {
  const { program, errors } = parseSync('chunk.js', code);
  const [error] = errors;
  if (error !== undefined) throw new Error(`The bundle cannot be parsed: ${error.message}`);
  return program;
}
