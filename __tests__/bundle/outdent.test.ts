import { describe, expect, it } from 'vitest';
import { outdent } from '../../scripts/bundle/outdent.ts';

describe('outdent', () => {
  it('takes away the two levels that every module has, and no more', () => {
    expect(outdent('const modules = {\n\t1: () => {\n\t\tif (a) {\n\t\t\tb();\n\t\t}\n\t}\n};\n')).toBe(
      'const modules = {\n1: () => {\nif (a) {\n\tb();\n}\n}\n};\n',
    );
  });

  it.each([
    [
      'a text of several lines',
      '\t\tconst a = `one\n\t\t\ttwo\n\t\t`;\n\t\tb();',
      'const a = `one\n\t\t\ttwo\n\t\t`;\nb();',
    ],
    ['a text after a text', '\t\tf(`a`, `b\n\t\tc`);\n\t\td();', 'f(`a`, `b\n\t\tc`);\nd();'],
    [
      'the code between two pieces of a text',
      '\t\tf(`a\n\t\t${b(\n\t\t\tc\n\t\t)}\n\t\td`);',
      'f(`a\n\t\t${b(\n\tc\n)}\n\t\td`);',
    ],
    ['a tagged text', '\t\tString.raw`\n\t\t\\d`;', 'String.raw`\n\t\t\\d`;'],
  ])('leaves %s as it is', (_name, code, expected) => {
    expect(outdent(code)).toBe(expected);
  });

  it('refuses what is no JavaScript', () => {
    expect(() => outdent('const = 1')).toThrow('The bundle cannot be parsed');
  });
});
