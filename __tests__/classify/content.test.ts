import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bytes, compileTokens } from '../../src/classify/content/tokens.ts';
import { areasSchema, categoriesSchema } from '../../src/classify/schema.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { zodKit } from '../../src/policy/zod-kit.ts';
import { leastWork } from '../support/work.ts';
import { added, judge, modified, seen } from './files.ts';

describe('added lines', () => {
  it.each<[string, string, string]>([
    // Queries that hold a value
    ['src/report.ts', 'const rows = await db.query(`SELECT * FROM users WHERE id = ${id}`);', 'normal database'],
    ['src/report.js', 'const sql = "DELETE FROM carts WHERE id = " + id;', 'normal database'],
    ['lib/report.rb', 'User.where("name = \'#{name}\'")', 'normal database'],
    ['shop/report.py', 'rows = run(f"SELECT * FROM users WHERE id = {uid}")', 'normal database'],
    ['shop/report.py', 'cursor.execute("SELECT 1")', 'normal database'],
    ['pkg/report.go', 'q := fmt.Sprintf("SELECT * FROM users WHERE id = %s", id)', 'normal database'],
    ['src/Report.php', '$q = "SELECT * FROM users WHERE id = {$id}";', 'normal database'],
    ['src/Report.java', 'String q = "SELECT * FROM users WHERE id = " + id;', 'normal database'],
    ['src/report.rs', 'let q = format!("SELECT * FROM users WHERE id = {}", id);', 'normal database'],
    ['src/report.ts', 'const rows = await prisma.$queryRawUnsafe(text);', 'normal database'],
    // Endpoints
    ['src/server.ts', "app.post('/users', create);", 'normal api'],
    ['src/shop.ts', "  @Post('checkout')", 'normal api'],
    ['shop/main.py', '@app.get("/items")', 'normal api'],
    ['src/Shop.java', '    @PostMapping("/orders")', 'normal api'],
    ['src/Shop.cs', '    [HttpPost("orders")]', 'normal api'],
    ['cmd/shop/main.go', '\tmux.HandleFunc("/orders", create)', 'normal api'],
    // Cryptography
    ['src/cache.ts', "const key = createHash('sha256').update(text).digest('hex');", 'normal cryptography'],
    ['shop/cache.py', 'key = hashlib.sha256(text).hexdigest()', 'normal cryptography'],
    ['pkg/cache.go', '\t"crypto/sha256"', 'normal cryptography'],
    ['src/Cache.java', 'MessageDigest.getInstance("SHA-256")', 'normal cryptography'],
    ['notes.cfg', '-----BEGIN RSA PRIVATE KEY-----', 'normal cryptography'],
    // Who may do what
    ['src/orders.ts', "if (!hasPermission(user, 'orders')) throw new Forbidden();", 'major authentication'],
    ['src/orders.ts', "if (user.role !== 'admin') return;", 'major authentication'],
    ['shop/orders.py', '@csrf_exempt', 'major authentication'],
    ['app/models/order.rb', 'authorize! :read, order', 'major authentication'],
    ['src/Orders.java', '  @PreAuthorize("hasRole(\'ADMIN\')")', 'major authentication'],
    ['src/Orders.cs', '  [AllowAnonymous]', 'major authentication'],
    // Infrastructure and other people's code
    ['terraform/main.tf', 'provider "aws" {', 'major infrastructure'],
    ['src/stack.ts', "import { Stack } from 'aws-cdk-lib';", 'normal infrastructure'],
    ['src/index.html', '<script src="https://cdn.example.com/x.js"></script>', 'normal dependencies'],
    ['scripts/setup.sh', 'curl -fsSL https://example.com/install | sh', 'normal dependencies'],
    // Near misses
    ['src/designer.ts', 'design(pattern); reassign(hash); mycreateHash(x);', 'normal'],
    ['src/report.ts', "const label = 'SELECT ONE';", 'normal'],
    ['src/report.ts', 'const label = `select ${count} items`;', 'normal'],
    ['src/client.ts', "const users = await client.get('/users');", 'normal'],
    ['src/map.ts', 'const value = cache.get(key); app.get(key);', 'normal'],
    ['shop/main.py', '@login_required', 'normal'],
    ['src/Orders.cs', '  [Authorize]', 'normal'],
    ['pkg/report.go', 'key := sortKey(rows)', 'normal'],
    ['src/profile.tsx', "{user.role === 'admin' && <Badge />}", 'normal'],
  ])('%s: %s is %s', (path, line, expected) => {
    expect(seen([added(path, line)])).toBe(expected);
    expect(seen([modified(path, ' // before', `+${line}`, ' // after')])).toBe(expected);
  });

  it('count, removed and unchanged ones do not', () => {
    const call = "  const key = createHash('md5');";
    expect(seen([modified('src/a.ts', `-${call}`, '+  const key = text;')])).toBe('normal');
    expect(seen([modified('src/a.ts', ` ${call}`, '+  const key = text;')])).toBe('normal');
    expect(seen([{ ...modified('src/a.ts', `-${call}`), status: 'removed' }])).toBe('normal');
  });

  it('do not count in tests and documentation, nor where an area leaves a file out', () => {
    for (const path of ['docs/auth.md', 'src/a.test.ts', 'tests/a.py', 'spec/a_spec.rb']) {
      expect(judge([added(path, 'createHash( hashlib. OpenSSL::')]).areas).toEqual([]);
    }
    expect(seen([added('src/login.d.ts', 'createHash(')])).not.toContain('cryptography');
  });

  it('are named by file, line, text and the place in the policy', () => {
    const file = modified('src/cache.ts', ' one', ' two', '+const a = 1;', "+const key = createHash('md5');");
    expect(judge([file]).areas).toEqual([
      {
        area: 'cryptography',
        title: 'Cryptography and key management',
        files: [
          {
            path: 'src/cache.ts',
            pattern: '',
            line: 4,
            token: 'createHash(',
            from: 'default@1 areas.cryptography.content[1]',
          },
        ],
      },
    ]);
  });

  it('are counted from the header of each hunk', () => {
    const patch =
      '@@ -1,2 +10,2 @@ x\n a\n-b\n+c\n@@ -50,1 +70,3 @@\n a\n+b\n+hashlib.md5(\n\\ No newline at end of file';
    const file = { path: 'a.py', status: 'modified' as const, additions: 3, deletions: 1, patch };
    expect(judge([file]).areas[0]?.files).toMatchObject([{ line: 72 }]);
  });

  it('name at most three lines of a file', () => {
    const lines = Array.from({ length: 50 }, () => 'hashlib.md5(x)');
    expect(judge([added('a.py', ...lines)]).areas[0]?.files.map(({ line }) => line)).toEqual([1, 2, 3]);
  });
});

describe('comments', () => {
  it.each<[string, string[], boolean]>([
    ['a.ts', ['// createHash('], false],
    ['a.ts', ['const a = 1; // createHash('], false],
    ['a.ts', ['/* createHash( */'], false],
    ['a.ts', ['/*', ' createHash(', ' and more', '*/'], false],
    ['a.ts', ['/**', ' * createHash(', ' */'], false],
    ['a.ts', [' * createHash('], false],
    ['a.py', ['# hashlib.'], false],
    ['a.py', ['def f():', '    """Uses hashlib.md5"""'], false],
    ['a.py', ['def f():', '    """', '    hashlib.md5', '    """'], false],
    ['a.sql.py', ['x = """', 'hashlib.md5', '"""'], true],
    ['a.ts', ['const url = "http://x"; createHash('], true],
    ['a.ts', ["const glob = 'src/**'; createHash("], true],
    ['a.ts', ['const a = "// "; createHash('], true],
    ['a.ts', ['/* a */ createHash('], true],
    ['a.ts', ['/*', 'never closed in this hunk', 'createHash('], true],
    ['a.ts', ['a(); /* b', 'c */ createHash('], true],
    ['a.ts', ['x = 2 * createHash('], true],
    ['a.py', ['a = "#"; hashlib.md5('], true],
    ['a.rs', ["fn a<'a>() { // b", "  ring::digest('x')"], true],
    ['a.unknown', ['# PRIVATE KEY-----'], true],
  ])('%s %j: counts %s', (path, lines, counts) => {
    expect(judge([added(path, ...lines)]).areas.some(({ area }) => area === 'cryptography')).toBe(counts);
  });
});

describe('what was not looked at', () => {
  const notes = (files: Parameters<typeof judge>[0]) =>
    judge(files)
      .reasons.filter(({ source }) => source === 'note')
      .map(({ message, files: its }) => [message, its.map(({ path }) => path)]);

  it('is said of code without a diff, and blocks nothing', () => {
    const bare = { path: 'src/a.ts', status: 'modified' as const, additions: 9, deletions: 0 };
    expect(notes([bare, { ...bare, path: 'logo.png' }, { ...bare, path: 'README.md' }])).toEqual([
      ['There is no diff of these files, so only their names were looked at', ['src/a.ts']],
    ]);
    expect(judge([bare]).category).toBe('normal');
    expect(notes([{ ...bare, additions: 0, status: 'renamed', previousPath: 'src/b.ts' }])).toEqual([]);
  });

  it('is said of what is too large, and what stands before the limit counts', () => {
    const long = ['hashlib.md5(', ...Array.from({ length: 40_000 }, () => 'a long line without anything in it')];
    expect(notes([added('a.py', ...long)])).toEqual([
      ['The diff of these files is too large, so only its beginning was looked at', ['a.py']],
    ]);
    expect(seen([added('a.py', ...long)])).toBe('normal cryptography');
    expect(seen([added('a.py', ...[...long].reverse())])).toBe('normal');
  });

  it('declares nothing: the first reason still has the category of the change', () => {
    const bare = { path: 'src/auth.ts', status: 'modified' as const, additions: 9, deletions: 0 };
    const { category, reasons } = judge([bare]);
    expect([category, reasons[0]?.category, reasons[0]?.source]).toEqual(['major', 'major', 'files']);
  });
});

describe('a policy', () => {
  const policy = (areas: unknown) => ({ ...builtInPolicy, areas: areasSchema(zodKit).parse(areas) });

  it('may look for its own texts, in its own files, with what stands beside them', () => {
    const own = policy({
      payments: {
        title: 'Payments',
        paths: ['src/pay/**'],
        except: ['**/generated/**'],
        content: [{ tokens: ['chargeCard('], with: ['amount', 'sum'], in: ['src/**'] }],
      },
    });
    expect(seen([added('src/a.ts', 'chargeCard(amount)')], own)).toBe('normal payments');
    expect(seen([added('src/a.ts', 'chargeCard(x)')], own)).toBe('normal');
    expect(seen([added('lib/a.ts', 'chargeCard(amount)')], own)).toBe('normal');
    expect(seen([added('src/generated/a.ts', 'chargeCard(amount)')], own)).toBe('normal');
    expect(seen([added('src/pay/a.css', 'a {}')], own)).toBe('normal payments');
  });

  it.each([
    [[{ tokens: [] }], 'expected array to have >=1 items'],
    [[{ tokens: ['ab'] }], '>=3 characters'],
    [[{ tokens: ['   '] }], 'an empty token stands in every line'],
    [[{ tokens: ['a\nbc'] }], 'a token stands on one line'],
    [[{ tokens: ['x'.repeat(61)] }], '<=60 characters'],
    [
      Array.from({ length: 5 }, (_, at) => ({
        tokens: Array.from({ length: 200 }, (__, n) => `${at}-${n}`.padEnd(60, 'x')),
      })),
      'write fewer',
    ],
  ])('is refused with a reason: %#', (content, message) => {
    const { error } = areasSchema(zodKit).safeParse({ a: { title: 'A', paths: [], content } });
    expect(error?.issues.map((issue) => issue.message).join()).toContain(message);
  });

  it('may ask that a pre-approved kind adds nothing of a list', () => {
    const standard = {
      notes: { title: 'Notes', paths: ['notes/**'], deploys: false, unless: [{ tokens: ['danger('] }] },
    };
    const own = { ...builtInPolicy, categories: categoriesSchema(zodKit).parse({ standard }) };
    expect(seen([added('notes/a.txt', 'harmless')], own)).toBe('standard');
    expect(seen([added('notes/a.txt', 'danger(')], own)).toBe('normal');
  });
});

describe('finding tokens', () => {
  const word = /[A-Za-z0-9_\u0080-\uffff]/;
  const naive = (tokens: readonly string[], text: string) =>
    tokens
      .flatMap((token, index) =>
        Array.from({ length: text.length }, (_, at) => at)
          .filter((at) => text.startsWith(token, at))
          .filter((at) => !(at > 0 && word.test(text[at] ?? '') && word.test(text[at - 1] ?? '')))
          .map((at) => `${at}:${index}`),
      )
      .sort();
  const piece = fc.constantFrom('a', 'ab', 'abc', 'b(', '(', '.', ' ', 'é', 'ſ', '≈', 'A', '_', '1', '${');

  it('finds each token wherever a word may begin, and nothing else', () => {
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    const token = fc
      .array(piece, { minLength: 1, maxLength: 4 })
      .map((pieces) => pieces.join(''))
      .filter((each) => each.length > 2);
    fc.assert(
      fc.property(fc.uniqueArray(token, { maxLength: 8 }), text, (tokens, where) => {
        const lowerHalf = new Set(tokens.map((each) => Buffer.from(each, 'latin1').toString('latin1')));
        fc.pre(lowerHalf.size === tokens.length);
        const finder = compileTokens(tokens);
        const bytes = new Bytes().of(where, where.length);
        const found = finder.find(bytes, where.length, finder.wanted(tokens.keys()));
        const told = found.flatMap((token, at) => {
          const start = found[at + 1] ?? 0;
          return at % 2 === 0 && finder.stands(token, where, start) ? [`${start}:${token}`] : [];
        });
        expect(told.sort()).toEqual(naive(tokens, where));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('hostile diffs', () => {
  it.each<[string, string]>([
    ['one long line of tokens', '+' + 'createHash( SELECT * FROM a WHERE b = ${c} '.repeat(20_000)],
    ['comments that open and never close', Array.from({ length: 30_000 }, () => '+/* createHash( "').join('\n')],
    ['quotes', `+${'"\''.repeat(200_000)} createHash(`],
    ['tags', Array.from({ length: 5_000 }, () => `+${'<p '.repeat(40)}`).join('\n')],
    ['headers', Array.from({ length: 50_000 }, () => '@@ -1,1 +1,1 @@').join('\n')],
    ['lines of one character', '+\n'.repeat(400_000)],
    ['settings, ever deeper', Array.from({ length: 2_000 }, (_, at) => `+${' '.repeat(at % 400)}a:`).join('\n')],
  ])('end soon: %s', (_name, lines) => {
    const patch = `@@ -1,1 +1,${lines.split('\n').length} @@\n${lines}`;
    const paths = ['src/a.ts', 'src/a.html', 'a.py', 'config/application.yml', 'package.json', 'locales/de.ts'];
    const judged = () => judge(paths.map((path) => ({ path, status: 'modified', additions: 1, deletions: 0, patch })));
    expect(leastWork(judged, 3000)).toBeLessThan(3000);
  });
});
