import { describe, expect, it } from 'vitest';
import { explainPath } from '../../src/classify/explain-path.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { judge, modified } from './files.ts';

const explain = (path: string, files: Parameters<typeof judge>[0] = []) => explainPath(builtInPolicy, path, files);
const names = (path: string) =>
  explain(path)
    .tried.filter(({ belongs }) => belongs)
    .map(({ key }) => key.join('.'));

describe('explaining a path', () => {
  it('tries every pattern of the policy, the gate first', () => {
    const { tried } = explain('src/cart.ts');
    const { standard, major, tests } = builtInPolicy.categories;
    const kinds = [...Object.values(builtInPolicy.areas), ...Object.values(standard), ...Object.values(major), tests];
    const count = (patterns: readonly unknown[][]) => patterns.reduce((sum, list) => sum + list.length, 0);
    expect(count(tried.flatMap(({ paths, except }) => [[...paths], [...except]]))).toBe(
      count(kinds.flatMap(({ paths, except }) => [paths, except])),
    );
    expect(tried.slice(0, 3).map(({ key }) => key.join('.'))).toEqual([
      'areas.gate',
      'categories.standard.documentation',
      'categories.tests',
    ]);
  });

  it('tells which match and which leave it out', () => {
    expect(names('src/auth/api/login.ts')).toEqual([
      'areas.authentication',
      'areas.api',
      'categories.standard.dependency-patch',
    ]);
    const login = explain('app/login.scss').tried.find(({ key }) => key.join('.') === 'areas.authentication');
    expect(login).toMatchObject({ belongs: false });
    expect(login?.paths.filter(({ matches }) => matches).map(({ from }) => from)).toEqual([
      'default@1 areas.authentication.paths[4]',
    ]);
    expect(login?.except.filter(({ matches }) => matches).map(({ pattern }) => pattern)).toEqual([
      '**/*.{css,scss,sass,less,styl,pcss}',
    ]);
  });

  it('counts the diff of a file of the change, and only its name otherwise', () => {
    const file = modified('src/About.vue', '-<p>a</p>', '+<p>b</p>');
    expect(explain('src/About.vue', [file])).toMatchObject({ inChange: true, view: { category: 'standard' } });
    expect(explain('src/About.vue')).toMatchObject({ inChange: false, view: { category: 'normal' } });
    const text = (files: (typeof file)[]) =>
      explain('src/About.vue', files).tried.find(({ proof }) => proof?.only === 'text')?.proof;
    expect([text([file]), text([])]).toEqual([
      { only: 'text', proven: true },
      { only: 'text', proven: null },
    ]);
  });

  it('tells of a manifest what it was read as', () => {
    const file = modified('package.json', '   "dependencies": {', '-    "a": "1.2.3"', '+    "a": "1.2.4"', '   }');
    expect(explain('package.json', [file])).toMatchObject({
      update: { patch: true },
      view: { standard: { id: 'dependency-patch' } },
    });
  });

  it('comes to what a verdict says', () => {
    const files = [
      modified('src/a.ts', '+createHash('),
      modified('src/auth.ts', '+a'),
      modified('README.md', '+a'),
      modified('a.test.ts', '+a'),
    ];
    const { areas } = judge(files);
    for (const { area, files: causes } of areas) {
      for (const { path } of causes) expect(explain(path, files).view.areas.map(({ id }) => id)).toContain(area);
    }
  });
});

describe('the place in the policy', () => {
  const text = [
    'extends: default@1',
    'areas:',
    '  billing:',
    '    title: Billing',
    '    paths:',
    '      - lib/**',
    '      - billing/**',
    '    content:',
    '      - {tokens: [chargeCard]}',
    '  api: {paths: {add: [edge/**]}}',
  ].join('\n');
  const parsed = parsePolicy(text, '.github/change-gate.yml');
  if (!parsed.ok) throw new Error('the policy of this test is not valid');
  const places = (...files: Parameters<typeof judge>[0]) =>
    judge(files, parsed.policy).areas.flatMap((area) => area.files.map(({ from }) => from));

  it('is the line of the file that says it', () => {
    expect(places(modified('billing/a.ts', '+a'))).toEqual(['.github/change-gate.yml:7 areas.billing.paths[1]']);
    expect(places(modified('src/a.ts', '+chargeCard()'))).toEqual([
      '.github/change-gate.yml:9 areas.billing.content[0]',
    ]);
    const [edge] = places(modified('edge/a.ts', '+a'));
    expect(edge).toMatch(/^\.github\/change-gate\.yml:10 areas\.api\.paths\[\d+\]$/);
  });

  it('is the built-in policy where the file says nothing', () => {
    expect(places(modified('src/auth.ts', '+a'))).toEqual(['default@1 areas.authentication.paths[0]']);
  });
});
