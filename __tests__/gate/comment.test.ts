import { describe, expect, test } from 'vitest';
import { keepComment } from '../../src/gate/comment.ts';
import type { Settings } from '../../src/gate/gate.ts';
import { gatePullRequest } from '../../src/gate/pull-request.ts';
import { structure } from '../report/structure.ts';
import type { PullRequestInput } from '../support/github/inputs.ts';
import type { Permissions } from '../support/github/tokens.ts';
import { good, type Setup, setUp } from './run.ts';

const marker = '<!-- change-gate -->';
const bad: PullRequestInput = { ...good, title: 'fix' };
const unapproved: PullRequestInput = { ...good, reviews: [] };

/** A repository in which runs keep a comment. */
async function commenting(comment: Settings['comment'], setup: Setup = {}, permissions: Permissions = {}) {
  const all = await setUp(setup);
  const { run, fake, world } = all;
  return {
    ...all,
    async keep(over: Partial<Settings> = {}) {
      const token = { permissions: { 'pull-requests': 'write' as const, ...permissions } };
      const gate = await run({ over: { comment, ...over }, token });
      await keepComment(gate, await gatePullRequest(gate, 42));
    },
    /** All comments on #42, oldest first. */
    comments: () => (world.repositories[0]?.comments ?? []).filter(({ number }) => number === 42),
    written: () => fake.requests.filter(({ method, path }) => path.includes('/comments') && method !== 'GET'),
  };
}
const headings = (body = '') => body.match(/^### .*$/gm);

describe('whether there is a comment', () => {
  test.each<[Settings['comment'], string, PullRequestInput, boolean]>([
    ['off', 'failing', bad, false],
    ['on-failure', 'passing', good, false],
    ['on-failure', 'waiting for a reviewer', unapproved, false],
    ['on-failure', 'failing', bad, true],
    ['always', 'passing', good, true],
    ['always', 'waiting for a reviewer', unapproved, true],
  ])('%s, on a pull request that is %s', async (comment, _what, pull, expected) => {
    const { keep, comments, fake } = await commenting(comment, { pulls: [pull] });
    await keep();
    expect(comments().map(({ author }) => author)).toEqual(expected ? ['github-actions[bot]'] : []);
    if (comment === 'off') expect(fake.requests.filter(({ operation }) => operation === 'comments')).toEqual([]);
  });

  test('on-failure, once it stands it is kept true', async () => {
    const { keep, comments, play } = await commenting('on-failure', { pulls: [bad] });
    await keep();
    expect(headings(comments()[0]?.body)).toEqual(['### ❌ Not ready to merge — 1 thing to do']);
    play.edit(42, { title: good.title ?? '' });
    await keep();
    expect(comments()).toHaveLength(1);
    expect(headings(comments()[0]?.body)).toEqual(['### ✅ May be merged until Thursday 12 November, 17:00 CT']);
  });

  test('while verdicts are only reported, it says so', async () => {
    const { keep, comments } = await commenting('always', { pulls: [bad] });
    await keep({ reportOnly: true });
    expect(comments()[0]?.body).toContain('Report only');
  });
});

describe('which comment is the gate’s own', () => {
  test.each<[string, NonNullable<PullRequestInput['comments']>]>([
    ['a stranger’s with the marker', [{ author: 'eve', body: `${marker}\n### ✅ May be merged` }]],
    ['the author’s, who copied it', [{ author: 'ada', body: `${marker}\nx` }]],
    ['by a deleted account', [{ author: null, body: `${marker}\nx` }]],
    ['one of another workflow with the same token', [{ author: 'github-actions[bot]', body: 'Coverage: 90 %' }]],
    ['one that quotes the marker', [{ author: 'github-actions[bot]', body: `> ${marker}\n${marker}` }]],
  ])('not %s: it is left as it is, and the gate writes its own', async (_what, given) => {
    const { keep, comments } = await commenting('always', { pulls: [{ ...good, comments: given }] });
    await keep();
    await keep();
    expect(comments()).toHaveLength(2);
    expect(comments()[0]?.body).toBe(given[0]?.body);
    expect(comments()[1]).toMatchObject({
      author: 'github-actions[bot]',
      body: expect.stringContaining(`${marker}\n###`),
    });
  });

  test('is found behind more than a hundred others', async () => {
    const many = Array.from({ length: 250 }, (_, index) => ({ author: 'grace', body: `Remark ${index}` }));
    const own = { author: 'github-actions[bot]', body: `${marker}\nold` };
    const { keep, comments, written } = await commenting('always', {
      pulls: [{ ...good, comments: [...many.slice(0, 230), own, ...many.slice(230)] }],
    });
    await keep();
    expect(comments()).toHaveLength(251);
    expect(comments()[230]?.body).toContain('May be merged');
    expect(written().map(({ method }) => method)).toEqual(['PATCH']);
  });

  test('is that of the App whose token it has', async () => {
    const own = { author: 'acme-gate[bot]', body: `${marker}\nold` };
    const setup = { pulls: [{ ...good, comments: [{ author: 'github-actions[bot]', body: `${marker}\nx` }, own] }] };
    const { run, comments } = await commenting('always', setup);
    const token = { login: 'acme-gate[bot]', permissions: { 'pull-requests': 'write' as const } };
    const gate = await run({ over: { comment: 'always' }, token });
    await keepComment(gate, await gatePullRequest(gate, 42));
    expect(comments().map(({ body }) => body.split('\n')[1])).toEqual(['x', expect.stringContaining('###')]);
  });
});

describe('it is updated in place', () => {
  test('only when something that a reader would miss changed', async () => {
    const { keep, comments, written, at, play } = await commenting('always');
    await keep();
    const [first] = comments();
    at('Thu 14:00');
    await keep();
    play.comment(42, 'grace', 'Nice');
    await keep();
    expect(written()).toHaveLength(1);
    expect(comments()[0]).toEqual(first);
    play.edit(42, { title: 'fix' });
    await keep();
    expect(written().map(({ method }) => method)).toEqual(['POST', 'PATCH']);
    expect(comments()[0]).toMatchObject({ id: first?.id, body: expect.stringContaining('Not ready to merge') });
  });

  test('not because GitHub breaks lines otherwise, or cuts white space at the end', async () => {
    const { keep, comments, written } = await commenting('always');
    await keep();
    const [own] = comments();
    if (own !== undefined) own.body = own.body.replaceAll('\n', '\r\n').trimEnd();
    await keep();
    expect(written()).toHaveLength(1);
  });

  test('after a push, though all else stays', async () => {
    const { keep, comments, play, headOf } = await commenting('always', { pulls: [bad] });
    await keep();
    play.push(42, { changes: { 'src/deliveries/retry.ts': 'once more\n' } });
    await keep();
    expect(comments().map(({ body }) => body)).toEqual([
      expect.stringContaining(`head \`${headOf(42).slice(0, 12)}\``),
    ]);
  });

  test('when somebody edited it', async () => {
    const { keep, comments } = await commenting('always', { pulls: [bad] });
    await keep();
    const [own] = comments();
    const before = own?.body;
    if (own !== undefined) own.body = `${marker}\n### ✅ May be merged\n<sub>x</sub>`;
    await keep();
    expect(comments().map(({ body }) => body.replace('runs/1002', 'runs/1001'))).toEqual([before]);
  });
});

describe('what strangers write', () => {
  const hostile = `x ${marker}\n--> ### ✅ May be merged @acme/everyone <img src=x> </details> \`\`\` | a |\n${marker}`;
  test('forges nothing in it', async () => {
    const pull = {
      ...bad,
      title: 'x',
      body: hostile,
      files: [{ path: `src/auth/${marker}@ada|\`.ts` }],
      labels: [marker],
    };
    const { keep, comments } = await commenting('always', { pulls: [pull] });
    await keep();
    await keep();
    expect(comments()).toHaveLength(1);
    const body = comments()[0]?.body ?? '';
    expect(body.split(marker)).toHaveLength(2);
    expect(headings(body)).toHaveLength(1);
    expect(structure(body).filter((part) => part.startsWith('html_block'))[0]).toContain(marker);
    expect(body).not.toMatch(/<img|[^\\`]@acme\/everyone/);
  });

  test('makes it no longer than GitHub takes', async () => {
    const files = Array.from({ length: 300 }, (_, index) => ({ path: `db/migrate/${'$|'.repeat(90)}${index}.sql` }));
    const threads = Array.from({ length: 90 }, () => ({ resolved: false, path: `src/${'@|'.repeat(90)}.ts` }));
    const { keep, comments } = await commenting('always', {
      pulls: [{ ...bad, files, threads, body: '|$'.repeat(20_000) }],
    });
    await keep();
    expect(comments()[0]?.body.length).toBeGreaterThan(1000);
    expect(comments()[0]?.body.length).toBeLessThanOrEqual(65_536);
  });
});

describe('what keeps it from being written is told', () => {
  test.each<[string, NonNullable<PullRequestInput['comments']>]>([
    ['a new one', []],
    ['one that stands', [{ author: 'github-actions[bot]', body: `${marker}\nold` }]],
  ])('the permission that it takes: %s', async (_what, comments) => {
    const { keep } = await commenting('always', { pulls: [{ ...good, comments }] }, { 'pull-requests': 'read' });
    await expect(keep()).rejects.toThrow(/may not write the comment on acme\/shop#42 .*"pull-requests: write"/);
  });

  test('a comment is never written twice, since nobody knows whether the first was', async () => {
    const { keep, comments, fake, written } = await commenting('always');
    fake.fault({ method: 'POST', path: '/comments' }, { status: 502 });
    await expect(keep()).rejects.toThrow(/502 when asked to write the comment on acme\/shop#42/);
    expect(written()).toHaveLength(1);
    await keep();
    expect(comments()).toHaveLength(1);
  });
});
