import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/body/parse.ts';
import type { ChangedFile } from '../../src/change.ts';
import { type Classification, classify } from '../../src/classify/classify.ts';
import { areasSchema, categoriesSchema, labelsSchema } from '../../src/classify/schema.ts';
import { zodKit } from '../../src/policy/zod-kit.ts';

const policy = {
  areas: areasSchema(zodKit).parse(undefined),
  categories: categoriesSchema(zodKit).parse(undefined),
  labels: labelsSchema(zodKit).parse(undefined),
};

type File = string | { path: string; previousPath?: string; status: ChangedFile['status'] };

const changed = (file: File): ChangedFile =>
  typeof file === 'string'
    ? { path: file, status: 'modified', additions: 0, deletions: 1 }
    : { additions: 0, deletions: 0, ...file };

interface Situation {
  files?: readonly File[];
  labels?: readonly string[];
  body?: string | null;
}

const judge = ({ files = ['src/cart.ts'], labels = [], body = null }: Situation, by = policy): Classification =>
  classify({ files: files.map(changed), labels }, parseBody(body), by);

const areasOf = (situation: Situation) => judge(situation).areas.map(({ area }) => area);

describe('the category that files show', () => {
  it.each<[string, File[], Classification['category']]>([
    ['no file at all', [], 'normal'],
    ['a file that no pattern knows', ['src/cart.ts'], 'normal'],
    ['documentation', ['README.md', 'docs/setup.md'], 'standard'],
    ['documentation beside code', ['README.md', 'src/cart.ts'], 'normal'],
    ['styling and text', ['src/app.css', 'config/locales/de.yml'], 'standard'],
    ['styling beside a controller', ['src/app.css', 'app/controllers/carts_controller.rb'], 'normal'],
    ['tests alone', ['src/cart.test.ts'], 'normal'],
    ['tests beside documentation', ['src/cart.test.ts', 'README.md'], 'standard'],
    ['tests beside styling', ['src/cart.test.ts', 'src/app.css'], 'standard'],
    ['tests beside code', ['src/cart.test.ts', 'src/cart.ts'], 'normal'],
    ['tests beside a migration', ['spec/models/user_spec.rb', 'db/migrate/1_add.rb'], 'major'],
    ['a test of authentication, alone', ['test/auth_test.go'], 'normal'],
    ['one migration among much else', ['README.md', 'src/cart.ts', 'prisma/schema.prisma', 'src/app.css'], 'major'],
    ['authentication', ['src/auth.rs'], 'major'],
    ['a manifest', ['package.json', 'package-lock.json'], 'normal'],
    ['the gate', ['.github/change-gate.yml'], 'normal'],
    ['the gate beside documentation', ['docs/CODEOWNERS', 'docs/setup.md'], 'normal'],
  ])('%s', (_name, files, category) => {
    expect(judge({ files }).category).toBe(category);
  });

  it('counts both names of a renamed file', () => {
    const rename = (previousPath: string, path: string): Situation => ({
      files: [{ path, previousPath, status: 'renamed' }],
    });
    expect(judge(rename('src/auth/login.ts', 'docs/login.md')).category).toBe('major');
    expect(judge(rename('docs/login.md', 'src/auth/login.ts')).category).toBe('major');
    expect(judge(rename('src/cart.ts', 'docs/cart.md'))).toMatchObject({
      category: 'normal',
      deploys: true,
      documentationOnly: false,
    });
    expect(judge(rename('src/cart.ts', 'src/cart.test.ts')).category).toBe('normal');
    expect(judge(rename('docs/a.md', 'docs/b.md'))).toMatchObject({
      category: 'standard',
      deploys: false,
      documentationOnly: true,
    });
    expect(areasOf(rename('app/policies/cart_policy.rb', 'lib/cart.rb'))).toEqual(['authentication']);
  });

  it('counts a previous name whatever the status, but not the source of a copy, which stays as it was', () => {
    const from = { path: 'docs/login.md', previousPath: 'src/auth/login.ts' };
    expect(judge({ files: [{ ...from, status: 'modified' }] }).category).toBe('major');
    expect(judge({ files: [{ ...from, status: 'copied' }] }).category).toBe('standard');
  });

  it('does not depend on whether a file was added, changed or removed', () => {
    for (const status of ['added', 'removed', 'modified', 'changed', 'unchanged'] as const)
      expect(judge({ files: [{ path: 'src/auth.rs', status }] }).category).toBe('major');
  });
});

describe('deployment', () => {
  it.each<[string, File[], boolean, boolean]>([
    ['documentation alone deploys nothing', ['README.md'], false, true],
    ['styling deploys', ['src/app.css'], true, false],
    ['documentation with a test deploys', ['README.md', 'src/cart.test.ts'], true, false],
    ['tests alone deploy', ['src/cart.test.ts'], true, false],
    ['an empty list is not known to deploy nothing', [], true, false],
    ['a gate file under docs/ is no documentation', ['docs/CODEOWNERS'], true, false],
  ])('%s', (_name, files, deploys, documentationOnly) => {
    expect(judge({ files })).toMatchObject({ deploys, documentationOnly });
  });

  it('looks first at kinds that deploy nothing, whatever they are called', () => {
    const runbooks = { title: 'Runbooks', paths: ['runbooks/**'], except: [], deploys: false };
    const by = {
      ...policy,
      categories: { ...policy.categories, standard: { ...policy.categories.standard, runbooks } },
    };
    expect(judge({ files: ['runbooks/auth.ts'] }, by)).toMatchObject({
      category: 'standard',
      deploys: false,
      documentationOnly: false,
    });
  });
});

describe('sensitive areas', () => {
  it('name every file that caused them, with its pattern', () => {
    expect(judge({ files: ['src/auth.rs', 'go.mod', 'go.sum', 'README.md'] }).areas).toMatchObject([
      {
        area: 'authentication',
        title: 'Authentication and authorization',
        files: [{ path: 'src/auth.rs', pattern: '**/*auth!(or*)' }],
      },
      { area: 'dependencies', files: [{ path: 'go.mod' }, { path: 'go.sum' }] },
    ]);
  });

  it('are not made by tests and documentation', () => {
    expect(areasOf({ files: ['test/auth_test.go', 'docs/auth.md', 'spec/requests/auth_spec.rb'] })).toEqual([]);
  });

  it('can be several for one file', () => {
    expect(areasOf({ files: ['.github/workflows/change-gate.yml'] }).sort()).toEqual(['gate', 'infrastructure']);
  });

  it('may be added by a policy, and are at least Normal', () => {
    const payments = { payments: { title: 'Payments', paths: ['src/pay/**'] } };
    const by = { ...policy, areas: areasSchema(zodKit).parse(payments) };
    expect(judge({ files: ['src/pay/card.css'] }, by)).toMatchObject({
      category: 'normal',
      areas: [{ area: 'payments' }],
    });
  });

  it('tell whether a migration is among the files', () => {
    expect(judge({ files: ['db/migrate/1_add.rb'] }).migrations).toBe(true);
    expect(judge({ files: ['docs/db/migrate.md', 'src/auth.rs'] }).migrations).toBe(false);
  });
});

describe('a label', () => {
  it.each([
    ['major', 'major'],
    ['Breaking Change', 'major'],
    ['breaking_change', 'major'],
    ['normal', 'normal'],
    ['standard', 'standard'],
    ['not major', 'standard'],
    ['majority', 'standard'],
  ])('%j makes a change of documentation %s', (label, category) => {
    expect(judge({ files: ['README.md'], labels: [label] }).category).toBe(category);
  });

  it('never lowers the category', () => {
    for (const labels of [['standard'], ['normal'], ['standard', 'normal']]) {
      expect(judge({ files: ['src/auth.rs'], labels }).category).toBe('major');
      expect(judge({ files: ['src/cart.ts'], labels }).category).toBe('normal');
    }
  });

  it('does not change what merging deploys', () => {
    expect(judge({ files: ['README.md'], labels: ['major'] }).deploys).toBe(false);
  });

  it('counts only where the policy names it', () => {
    const by = { ...policy, labels: labelsSchema(zodKit).parse({ major: ['schwerwiegend'] }) };
    expect(judge({ labels: ['major'] }, by).category).toBe('normal');
    expect(judge({ labels: ['Schwerwiegend'] }, by).category).toBe('major');
  });
});

describe('a box', () => {
  const types = (line: string) => `## Type of Change\n- [ ] Bug fix\n${line}\n\n## Testing\n- [x] Unit tests pass\n`;
  it.each([
    ['- [x] Breaking change', 'major'],
    ['- [X] 💥 **Breaking change** (fix or feature that would break existing behaviour)', 'major'],
    ['- [x] BREAKING CHANGE', 'major'],
    ['- [x] Breaking API change', 'major'],
    ['- [x] This introduces a breaking change', 'major'],
    ['- [ ] Breaking change', 'normal'],
    ['- [x] ~~Breaking change~~', 'normal'],
    ['- [x] No breaking changes', 'normal'],
    ['- [x] Not a breaking change', 'normal'],
    ['- [x] Bug fix (non-breaking change which fixes an issue)', 'normal'],
    ['- [x] New feature (non-breaking change which adds functionality)', 'normal'],
    ['- [x] Non-breaking change', 'normal'],
    ['- [x] Documentation', 'normal'],
    ['- [x] New feature', 'normal'],
    ['<!-- - [x] Breaking change -->', 'normal'],
    ['```\n- [x] Breaking change\n```', 'normal'],
  ])('%j makes a change %s', (line, category) => {
    expect(judge({ body: types(line) }).category).toBe(category);
  });

  it('of another section does not count where there is one for the type of change', () => {
    expect(judge({ body: `${types('- [x] Bug fix')}- [x] Breaking changes are documented\n` }).category).toBe('normal');
  });

  it('counts anywhere where that section is missing, but not in a quoted changelog', () => {
    expect(judge({ body: '- [x] Breaking change\n' }).category).toBe('major');
    expect(judge({ body: '- [x] I looked for breaking changes\n' }).category).toBe('normal');
    expect(judge({ body: '<details>\n\n- [x] Breaking change\n\n</details>\n' }).category).toBe('normal');
  });

  it('of documentation does not make code Standard', () => {
    expect(judge({ files: ['src/cart.ts'], body: types('- [x] Documentation') }).category).toBe('normal');
  });
});

describe('the reasons', () => {
  const said = (situation: Situation) =>
    judge(situation).reasons.map(({ category, source, message, files }) =>
      [
        `${category}, ${source}: ${message}`,
        ...(files.length > 0 ? [files.map(({ path }) => path).join(', ')] : []),
      ].join(': '),
    );

  it('name every file that caused them', () => {
    expect(said({ files: ['db/migrate/20261122_add_users.rb'] })).toEqual([
      'major, files: Database schema migrations are Major: db/migrate/20261122_add_users.rb',
    ]);
    expect(said({ files: ['a', 'b', 'c', 'd', 'e'].map((name) => `db/migrate/${name}.rb`) })).toEqual([
      'major, files: Database schema migrations are Major: db/migrate/a.rb, db/migrate/b.rb, db/migrate/c.rb, db/migrate/d.rb, db/migrate/e.rb',
    ]);
  });

  it('of a Major change leave out what is less', () => {
    expect(said({ files: ['src/auth.rs', 'README.md', 'src/cart.rs', 'Cargo.toml'] })).toEqual([
      'major, files: Changes in the area “Authentication and authorization” are at least Major: src/auth.rs',
    ]);
  });

  it('say what files show even where something declared outweighs it', () => {
    expect(said({ labels: ['major'], body: '## Type of change\n- [x] Breaking change\n' })).toEqual([
      'major, box: The box “Breaking change” is ticked, and breaking changes are Major',
      'major, label: The label “major” declares a Major change',
      'normal, files: No pattern of the policy calls these files routine (3.3): src/cart.ts',
    ]);
  });

  it('put the decisive ones first', () => {
    expect(judge({ files: ['src/auth.rs'], labels: ['normal'] }).reasons.map(({ category }) => category)).toEqual([
      'major',
      'normal',
    ]);
  });

  it('of a Standard change say as what each file is pre-approved', () => {
    expect(said({ files: ['README.md', 'src/app.css', 'src/app.test.ts'] })).toEqual([
      'standard, files: Documentation is pre-approved: README.md',
      'standard, files: User interface styling is pre-approved: src/app.css',
      'standard, files: Tests follow the files they come with: src/app.test.ts',
      'standard, note: There is no diff of these files, so only their names were looked at: src/app.css',
    ]);
  });

  it('of a Normal change name areas and files that no pattern knows', () => {
    expect(said({ files: ['package.json', 'src/cart.ts', 'README.md'] })).toEqual([
      'normal, files: Changes in the area “Dependencies” are at least Normal: package.json',
      'normal, files: No pattern of the policy calls these files routine (3.3): src/cart.ts',
    ]);
    expect(said({ files: ['test/a_test.go'] })).toEqual(['normal, files: Tests alone are Normal: test/a_test.go']);
    expect(said({ files: [] })).toEqual([
      'normal, files: No changed file is listed, so nothing shows that the change is routine',
    ]);
  });

  it('are never empty, and the first has the category of the change', () => {
    const lists: File[][] = [
      [],
      ['README.md'],
      ['src/cart.ts'],
      ['src/a.test.ts'],
      ['src/auth.rs'],
      ['docs/CODEOWNERS'],
      ['a.css', 'a.test.ts'],
    ];
    for (const files of lists) {
      for (const labels of [[], ['major'], ['normal'], ['standard']]) {
        const { category, reasons } = judge({ files, labels });
        expect(reasons[0]?.category).toBe(category);
      }
    }
  });

  it('keep file names as they are: whoever prints them escapes them', () => {
    const path = 'db/migrate/::error::[x](y)\n.rb';
    expect(judge({ files: [path] }).reasons[0]?.files).toEqual([
      {
        path,
        pattern: '**/db/{,*_,*/}migrate/**/*.{rb,sql}',
        from: 'default@1 categories.major.database-migration.paths[0]',
      },
    ]);
  });
});

describe('what was told of files before', () => {
  const files = ['src/billing/invoice.ts', 'docs/prices.md'].map(changed);
  const by = (areas: Record<string, unknown>) => ({ ...policy, areas: areasSchema(zodKit).parse(areas) });
  const told = (list: readonly ChangedFile[], of: typeof policy) =>
    classify({ files: list, labels: [] }, parseBody(null), of).areas.map(({ area }) => area);

  it('holds for the same files by the same policy, and is not changed by whoever was told', () => {
    const one = by({ billing: { title: 'Billing', paths: ['src/billing/**'] } });
    expect([told(files, one), told(files, one)]).toEqual([['billing'], ['billing']]);
  });

  it('holds for no other policy, and for no other files', () => {
    const one = by({ billing: { title: 'Billing', paths: ['src/billing/**'] } });
    const other = by({ money: { title: 'Money', paths: ['**/invoice.*'] } });
    expect([told(files, one), told(files, other), told(files.slice(1), one)]).toEqual([['billing'], ['money'], []]);
  });
});
