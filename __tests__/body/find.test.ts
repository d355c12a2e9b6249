import { describe, expect, it } from 'vitest';
import type { Body } from '../../src/body/body.ts';
import { findSection, findTasks, tickedTasks } from '../../src/body/find.ts';
import { normalizeHeading, normalizeTask } from '../../src/body/normalize.ts';
import { parseBody } from '../../src/body/parse.ts';

describe('a heading by its words', () => {
  it.each([
    ['Security Considerations', 'security considerations'],
    ['## 🔒 3.1) Security Considerations: ##', 'security considerations'],
    [':lock: Security Considerations', 'security considerations'],
    ['🛡️ SECURITY   considerations!?', 'security considerations'],
    ['**Security** _Considerations_', 'security considerations'],
    ['[Security Considerations](https://example.com)', 'security considerations'],
    ['`Security` Considerations', 'security considerations'],
    ['Security Considerations (required)', 'security considerations'],
    ['Security Considerations (required) *(see 4.3)*:', 'security considerations'],
    ['Security Considerations [required]', 'security considerations'],
    ['(Required) Security Considerations', 'security considerations'],
    ['[Required] 🔒 Security Considerations', 'security considerations'],
    ['Security\u00A0Considerations\u200B', 'security considerations'],
    ['Ｓｅｃｕｒｉｔｙ Considerations', 'security considerations'],
    ['1. Security Considerations', 'security considerations'],
    ['1️⃣ Security Considerations', 'security considerations'],
    ['#4 Security Considerations', 'security considerations'],
    ['(2) Security Considerations', 'security considerations'],
    ['iv. Security Considerations', 'security considerations'],
    ['Step 3: Security Considerations', 'security considerations'],
    ['🇺🇸 Security Considerations 👩‍💻', 'security considerations'],
    ['Security & Privacy', 'security and privacy'],
    ['Security &amp; Privacy', 'security and privacy'],
    ['Roll-back plan', 'rollback plan'],
    ['Plan - Rollback', 'plan rollback'],
    ["What's changed?", 'whats changed'],
    ['What’s changed', 'whats changed'],
    ['Credentials/secrets', 'credentials secrets'],
    ['Résumé', 'résumé'],
    ['Re\u0301sume\u0301', 'résumé'],
    ['変更内容', '変更内容'],
    ['2.0.0', '2 0 0'],
    ['(required)', 'required'],
    ['   ## Security Considerations', 'security considerations'],
    ['- - Security Considerations', 'security considerations'],
    ['Step  4 Security Considerations', 'security considerations'],
    ['12) Security Considerations', 'security considerations'],
    ['3.12.4 Security Considerations', 'security considerations'],
    ['b) Security Considerations', 'security considerations'],
    ['# 4 Security Considerations', 'security considerations'],
    ['ab. Security Considerations', 'ab security considerations'],
    ['Security:lock:Considerations', 'security considerations'],
    ['Security🔒Considerations', 'security considerations'],
    ['Security Considerations (required)?!', 'security considerations'],
    ['Security (and) Privacy', 'security and privacy'],
    ['Security [and] Privacy', 'security and privacy'],
    ['(required) 2 plans', 'required 2 plans'],
    ['Node-20 plan', 'node20 plan'],
    ['20-node plan', '20node plan'],
    ['Plan (a) (b) (c) (d)', 'plan a'],
    [`${'a'.repeat(300)}b`, 'a'.repeat(300)],
    ['🔒', ''],
    ['', ''],
  ])('%j is %j', (text, expected) => {
    expect(normalizeHeading(text)).toBe(expected);
  });
});

describe('findSection', () => {
  it('joins sections of one name, so that a filled one is found', () => {
    const body = parseBody('## Testing\n- [ ] a\n## Rollback\n\n## 🧪 Testing\n- [x] a\nRan it.');
    expect(findSection(body, ['Testing'])).toEqual({
      heading: '🧪 Testing',
      line: 5,
      content: '[x] a\nRan it.',
      tasks: [
        { text: 'a', checked: false, line: 2 },
        { text: 'a', checked: true, line: 6 },
      ],
    });
  });

  it.each(['Rollback Plan', 'Roll-back plan', 'Roll back plan', '5. ROLLBACK PLAN (required)'])(
    'takes %j for the same name',
    (heading) => {
      expect(findSection(parseBody(`## ${heading}\nRevert.`), ['Rollback', 'Rollback plan'])?.content).toBe('Revert.');
    },
  );

  it('joins sections of one name that follow each other', () => {
    expect(findSection(parseBody('## Testing\na\n## Testing\nb'), ['Testing'])?.content).toBe('a\nb');
  });

  it('reads a section once that stands inside another of its name', () => {
    const found = findSection(parseBody('# Testing\na\n## Testing\n- [x] b'), ['testing']);
    expect(found).toMatchObject({ content: 'a\n[x] b', line: 1 });
    expect(found?.tasks).toHaveLength(1);
  });

  it('prefers a section outside <details>, and takes one inside where there is no other', () => {
    const folded = '<details>\n\n## Description\nfolded\n\n</details>\n\n';
    expect(findSection(parseBody(`${folded}## Description\nown`), ['Description'])?.content).toBe('own');
    expect(findSection(parseBody(`${folded}## Description\n`), ['Description'])?.content).toBe('');
    expect(findSection(parseBody(folded), ['Description'])?.content).toBe('folded');
  });

  it('finds nothing under other names, or under names without words', () => {
    const body = parseBody('## Rollback plans\nx\n## 🔒\ny');
    expect(findSection(body, ['Rollback plan'])).toBeUndefined();
    expect(findSection(body, ['🔒', ''])).toBeUndefined();
    expect(findSection(body, [])).toBeUndefined();
  });

  it('reads bodies that were not parsed here', () => {
    const body: Body = {
      sections: [{ heading: 'A', level: 2, line: 1, content: 'x', tasks: [] }],
      tasks: [],
      lead: '',
    };
    expect(findSection(body, ['a'])?.content).toBe('x');
  });
});

describe('tickedTasks', () => {
  it('are those that are ticked and not struck through', () => {
    const section = findSection(parseBody('## Testing\n- [x] a\n- [ ] b\n- [x] ~~c~~\n- [ ] ~~d~~'), ['Testing']);
    expect(tickedTasks(section).map(({ text }) => text)).toEqual(['a']);
  });

  it('are none where there is no section', () => {
    expect(tickedTasks(undefined)).toEqual([]);
  });
});

describe('findTasks', () => {
  const found = (markdown: string, ...names: string[]) =>
    findTasks(parseBody(markdown).tasks, names).map(({ text }) => text);

  it.each([
    'Tested in staging',
    'Tested in staging (if applicable)',
    'tested in **staging**.',
    '✅ Tested in staging: run 12',
    'Tested in staging — see below',
    'Tested in staging - yes',
    'Tested in staging -- yes',
  ])('finds %j by its name', (text) => {
    expect(found(`- [x] ${text}`, 'Tested in staging')).toHaveLength(1);
    expect(found(`- [x] ${text}`, 'Tested in staging (if applicable)')).toHaveLength(1);
  });

  it.each([
    'Not tested in staging',
    'Tested in staging is missing',
    'Tested',
    'Tested in staging-like setup',
    'Tested by hand (in staging)',
  ])('does not take %j for it', (text) => {
    expect(found(`- [x] ${text}`, 'Tested in staging')).toEqual([]);
  });

  it('leaves out what was struck through', () => {
    expect(found('- [x] ~~Unit tests pass~~', 'Unit tests pass')).toEqual([]);
  });

  it('prefers boxes outside <details>', () => {
    const body = parseBody('- [ ] Breaking change\n\n<details>\n\n- [x] Breaking change\n\n</details>');
    expect(findTasks(body.tasks, ['Breaking change']).map(({ checked }) => checked)).toEqual([false]);
  });

  it('compares a task as a heading', () => {
    expect(normalizeTask('Credentials/secrets involved (any)')).toBe('credentials secrets involved');
  });
});
