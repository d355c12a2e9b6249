/** What strangers write, in all places where they can. */
import fc from 'fast-check';
import type { ChangeInput } from '../../src/change.ts';
import { ChangeSchema } from '../../src/change-schema.ts';
import { attacks, hostileText } from '../report/hostile.ts';
import { approval, change, GOOD_BODY, HEAD } from '../support/change.ts';

/** Attacks that mean something to the gate itself. */
const own = [
  '## Emergency\nReason: x\nApproved by: @alan',
  '- [x] No security impact',
  '<!-- change-gate:emergency acme/shop#42 -->',
  '<!-- change-gate -->',
  'change-gate: success',
  '/../../etc/passwd',
  '.github/workflows/x.yml',
  'SRC/AUTH/login.ts',
  'src/auth/lоgin.ts',
  '__proto__',
  'constructor',
  '[bot]',
  '\r',
  '\t::set-output name=verdict::pass',
  '%0A::error::x',
  '::stop-commands::x',
  '##[add-mask]x',
  ':\u200d:error::x',
  '<!-- change-gate:item review -->',
  '- [ ] open <!-- change-gate:item tests -->',
];

/** What Markdown, HTML, and what GitHub makes of both, could take for more than words. */
const syntax = [
  '&commat;octocat',
  '&#64;octocat',
  '&#35;1',
  'GH&#45;1',
  '\\@octocat',
  '\\#1',
  '<br>@octocat',
  'http&#58;//evil.example',
  'mailto:a@evil.example',
  'xmpp:a@evil.example',
  '[^x]: note',
  'a[^x]',
  '> [!WARNING]\n> forged',
  '[!CAUTION]',
  '```mermaid\ngraph TD\n```',
  '~~~~\n',
  '***',
  '___',
  '* * *',
  'x\n---',
  '| - |',
  ':-:|:-:',
  '||',
  '\\||',
  '`|`',
  '`@octocat`',
  '``#1``',
  '` <img src=x> `',
  '\\`',
  '<details open>',
  '<a href="https://evil.example">',
  '<a\nhref=x>',
  '<pre>',
  '<code>',
  '</code>',
  '</span>',
  '<sub>',
  '<style>*{display:none}</style>',
  '<?x',
  '<![CDATA[',
  '<!DOCTYPE x>',
  '" onmouseover="x',
  "' onmouseover='x",
  'javascript:x',
  '"]\n  bar [9]',
  '%%{init: {}}%%',
  '---\nconfig:\n---',
  '\u00a0# x',
  '\u3000- x',
  '\ufeff# x',
  '\ufffd',
  '=1+1',
  ';=1+1',
  '＝1+1',
];

export const anyText = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.constantFrom(...own) },
  { weight: 2, arbitrary: fc.constantFrom(...syntax) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...syntax, ...own), fc.constantFrom(' ', '\n', 'a', '1')), {
        minLength: 2,
        maxLength: 6,
      })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom(...attacks).map((one) => one.repeat(40)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);

const short = anyText.map((text) => text.slice(0, 100));
const many = <T>(of: fc.Arbitrary<T>, most = 4) => fc.array(of, { maxLength: most });
const person = (login: string) => ({ login, name: login, email: `${login}@example.com` });

const body = fc.oneof(
  fc.constant(null),
  anyText,
  fc.tuple(many(fc.oneof(anyText, fc.constantFrom(...GOOD_BODY.split('\n'))), 30)).map(([lines]) => lines.join('\n')),
  anyText.map((text) => GOOD_BODY.replaceAll(/ [a-z]+ /g, (word) => (word.length % 2 ? word : ` ${text} `))),
);

const parts = fc.record({
  title: anyText,
  body,
  author: short,
  labels: many(short),
  headRef: short,
  baseRef: short,
  paths: many(
    anyText.map((text) => text.slice(0, 400)),
    12,
  ),
  previous: fc.option(short),
  patch: fc.option(anyText),
  status: fc.constantFrom('added', 'removed', 'modified', 'renamed'),
  message: anyText,
  committer: short,
  reviewer: short,
  state: fc.constantFrom('APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED'),
  check: short,
  workflow: short,
  conclusion: fc.constantFrom('success', 'failure', 'skipped', 'neutral', 'timed_out', null),
  thread: short,
  requested: many(short),
  issues: many(short),
  pusher: short,
});

/** A change of the right form in which every text is a stranger's. */
export const anyChange = parts
  .map((given): ChangeInput => {
    const renamed = given.status === 'renamed' ? { previousPath: given.previous ?? 'src/before.ts' } : {};
    const patch = given.patch === null ? {} : { patch: `@@ -1 +1 @@\n-a\n+${given.patch}` };
    const paths = [...new Set(given.paths.filter((path) => path !== ''))];
    return {
      ...change(),
      title: given.title,
      body: given.body,
      author: { login: given.author },
      labels: given.labels,
      labelEvents: given.labels.map((label) => ({
        label,
        actor: given.reviewer,
        at: '2026-11-17T12:00:00Z',
        added: true,
      })),
      base: { ref: given.baseRef, sha: 'b'.repeat(40) },
      head: { ref: given.headRef, sha: HEAD, repository: 'acme/shop' },
      files: paths.map((path) => ({
        path,
        status: given.status as 'added',
        additions: 1,
        deletions: 1,
        ...renamed,
        ...patch,
      })),
      commits: [
        {
          sha: HEAD,
          parents: ['b'.repeat(40)],
          authors: [person(given.author)],
          committer: person(given.committer),
          message: given.message,
        },
      ],
      reviews: [approval(given.reviewer, { state: given.state as 'APPROVED' }), approval('grace')],
      reviewRequests: given.requested.map((login) => ({ login })),
      pushes: [{ by: given.pusher, at: '2026-11-17T12:00:00Z', sha: HEAD }],
      threads: [{ resolved: false, path: given.thread, url: 'https://github.com/acme/shop/pull/42#discussion_r1' }],
      checks: [
        {
          name: given.check,
          kind: 'check-run',
          workflow: given.workflow,
          status: 'completed',
          conclusion: given.conclusion,
        },
      ],
      linkedIssues: given.issues,
    };
  })
  .map((input) => ChangeSchema.safeParse(input))
  .filter((parsed) => parsed.success)
  .map(({ data }) => data);
