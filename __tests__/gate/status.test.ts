import { describe, expect, test } from 'vitest';
import { central, good, setUp } from './run.ts';

describe('the commit status', () => {
  test('is green on Thursday, pending on Friday at 15:00 and green on Monday at 09:00: three statuses and no more', async () => {
    const allDay = 'extends: default@1\ncalendar: { hours: { thursday: "09:00-24:00", friday: "00:00-17:00" } }\n';
    const { at, sweep, said } = await setUp({ repository: { files: { '.github/change-gate.yml': allDay } } });
    for (const time of [
      ...[
        'Thu 12:00',
        'Thu 14:00',
        'Thu 23:00',
        'Fri 00:00',
        'Fri 12:00',
        'Fri 13:00',
        'Fri 14:59',
        'Fri 15:00',
        'Fri 15:05',
        'Sat 12:00',
        'Sun 23:00',
      ],
      ...['Mon+1 08:59', 'Mon+1 09:00', 'Mon+1 09:05', 'Mon+1 12:00'],
    ]) {
      at(time);
      await sweep();
    }
    expect(said()).toEqual([
      'success: Normal. May be merged until Fri 15:00 CT',
      'pending: Normal. Opens Mon 09:00 CT',
      'success: Normal. May be merged until Mon 17:00 CT',
    ]);
  });

  test('says the category and what to do next', async () => {
    const bad = { ...good, title: 'fix', body: '## Description\n[What does this PR do?]\n', reviews: [] };
    const { pullRequest, said } = await setUp({ pulls: [bad] });
    await pullRequest();
    expect(said()).toEqual([
      'failure: Normal. 5 to do: title, description, type of change, testing, security considerations',
    ]);
  });

  test('is not written anew while it says the same', async () => {
    const { pullRequest, said, play, at } = await setUp();
    await pullRequest();
    at('Thu 13:00');
    play.comment(42, 'grace', 'Nice');
    await pullRequest();
    expect(said()).toHaveLength(1);
  });

  test('remembers nothing of lead time where that could not be read, so that it hides nothing either', async () => {
    const { pullRequest, fake, play, world } = await setUp({ pulls: [{ ...good, files: [{ path: 'docs/use.md' }] }] });
    const remembered = () => /judged=(.*)$/.exec(world.repositories[0]?.statuses.at(-1)?.targetUrl ?? '')?.[1];
    play.status(42, { context: 'change-gate', state: 'PENDING', description: 'x', creator: 'eve' });
    fake.fault({ path: /\/commits\/[0-9a-f]+\/statuses/, times: 1 }, { status: 403 });
    await pullRequest();
    expect(remembered()).toBe('');
    play.edit(42, { title: 'Say how to use it' });
    play.status(42, { context: 'change-gate', state: 'PENDING', description: 'x', creator: 'eve' });
    await pullRequest();
    expect(remembered()).toMatch(/^normal@.*,standard@/);
  });

  test('points at the run that judged the pull request by itself, also after a sweep', async () => {
    const { pullRequest, at, sweep, world } = await setUp();
    await pullRequest();
    at('Thu 17:00');
    await sweep();
    const urls = (world.repositories[0]?.statuses ?? []).flatMap(({ targetUrl }) => targetUrl?.split('#')[0] ?? []);
    expect(urls).toEqual([
      'https://github.com/acme/shop/actions/runs/1001',
      'https://github.com/acme/shop/actions/runs/1001',
    ]);
  });

  test('of a review on a fork is left to the sweep, whose token can write', async () => {
    const { pullRequest, sweep, said } = await setUp({ pulls: [{ ...good, headRepository: 'eve/shop' }] });
    const readOnly = { token: { permissions: { statuses: 'read' as const } }, readOnly: true };
    expect(await pullRequest(42, readOnly)).toMatchObject({ notWritten: expect.stringContaining('can only read') });
    expect(said()).toEqual([]);
    await sweep();
    expect(said()).toEqual(['success: Normal. May be merged until Thu 17:00 CT']);
  });

  test('that may not be written names the permission', async () => {
    const { pullRequest } = await setUp();
    await expect(pullRequest(42, { token: { permissions: { statuses: 'read' } } })).rejects.toThrow(
      /may not write the status change-gate .*"statuses: write"/,
    );
  });

  test('is not published for a branch that is not gated, so a weak policy there opens nothing', async () => {
    const weak = { '.github/change-gate.yml': 'extends: default@1\nrules: { approvals: { level: off } }\n' };
    const { pullRequest, sweep, said } = await setUp({
      pulls: [
        { ...good, reviews: [], baseRef: 'playground' },
        { ...good, number: 43, reviews: [], sameHeadAs: 42, baseRef: 'main' },
      ],
      repository: { branches: { playground: weak } },
    });
    expect(await pullRequest(42)).toMatchObject({ gated: false });
    expect(said(42)).toEqual([]);
    await sweep();
    // Into main it would bring the weak policy as well.
    expect(said(43)).toEqual(['failure: Normal. 1 to do: security considerations']);
  });

  test('of two pull requests with one head is that of the worse', async () => {
    const settings = { branches: ['main', 'release/*'] };
    const { pullRequest, said, sweep } = await setUp({
      pulls: [good, { ...good, number: 43, reviews: [], sameHeadAs: 42, baseRef: 'release/1' }],
      repository: { branches: { 'release/1': {} } },
      settings,
    });
    const outcome = await pullRequest(42);
    expect(outcome.decision.verdict).toBe('pass');
    expect(outcome.sharedWith).toMatchObject({ verdict: 'wait', change: { number: 43 } });
    expect(said(42)).toEqual(['pending: Normal. Waits for a review (#43)']);
    // Whichever of them is judged, it says the same.
    await pullRequest(43);
    await sweep();
    expect(said(42)).toHaveLength(1);
  });
});

describe('what happens between reading and writing', () => {
  test('a title that becomes bad is seen after a success was written, and the status put right', async () => {
    const { pullRequest, fake, play, said } = await setUp();
    fake.before({ method: 'POST', path: /\/statuses\// }, () => play.edit(42, { title: 'fix' }));
    await pullRequest();
    expect(said()).toEqual(['success: Normal. May be merged until Thu 17:00 CT', 'failure: Normal. 1 to do: title']);
  });

  test('a force push leaves no green status on the new head', async () => {
    const { pullRequest, fake, play, said, headOf } = await setUp();
    const before = headOf(42);
    fake.before({ method: 'POST', path: /\/statuses\// }, () => {
      play.forcePush(42, { changes: { 'src/auth/login.ts': 'everything' } });
    });
    await pullRequest();
    expect(said(before)).toEqual([expect.stringContaining('success')]);
    expect(said(42)).toEqual([expect.not.stringContaining('success')]);
  });

  test('of two runs that overtake each other, the older reading does not stay', async () => {
    const { pullRequest, fake, play, said } = await setUp();
    // The first run has read; before it writes, a label is set and a second run judges and writes.
    fake.before({ method: 'POST', path: /\/statuses\// }, async () => {
      play.edit(42, { title: 'fix' });
      await pullRequest();
    });
    await pullRequest();
    expect(said().at(-1)).toBe('failure: Normal. 1 to do: title');
  });

  test('a check that fails while a success is being written is seen', async () => {
    const { pullRequest, fake, play, said, at } = await setUp();
    fake.before({ method: 'POST', path: /\/statuses\// }, () => {
      at('Thu 12:00:20');
      play.startCheck(42, { name: 'test', workflow: 'CI', conclusion: 'FAILURE' });
    });
    await pullRequest();
    expect(said().map((one) => one.split(':')[0])).toEqual(['success', 'failure']);
  });

  test('another pull request with the same head that becomes bad meanwhile is seen', async () => {
    const { pullRequest, fake, play, said } = await setUp({
      pulls: [good, { ...good, number: 43, sameHeadAs: 42, baseRef: 'release/1' }],
      repository: { branches: { 'release/1': {} } },
      settings: { branches: ['main', 'release/*'] },
    });
    fake.before({ method: 'POST', path: /\/statuses\// }, () => play.edit(43, { title: 'fix' }));
    await pullRequest(42);
    expect(said(42).at(-1)).toBe('failure: Normal. 1 to do: title (#43)');
  });

  test('a re-run with a stale payload judges what is there now', async () => {
    const { pullRequest, play, said } = await setUp();
    await pullRequest();
    play.edit(42, { title: 'fix' });
    await pullRequest();
    expect(said().at(-1)).toBe('failure: Normal. 1 to do: title');
  });
});

test('a gate that only reports never writes anything but success', async () => {
  const { pullRequest, sweep, fake, said, at } = await setUp({
    settings: { reportOnly: true },
    pulls: [{ ...good, title: 'fix' }],
  });
  await pullRequest();
  at('Thu 13:00');
  fake.fault({ path: /\/pulls\/42\/files/, times: 100 }, { status: 403 });
  await sweep({}, { all: true });
  expect(said().map((one) => one.split(':')[0])).toEqual(['success', 'success']);
  expect(said()[0]).toBe('success: Normal. 1 to do: title');
});

test('a person who is called like the bot of the token is somebody else', async () => {
  const { pullRequest, said, play } = await setUp({ pulls: [{ ...good, statuses: [] }] });
  const forged = { state: 'SUCCESS' as const, description: 'Normal. May be merged', targetUrl: null };
  play.status(42, { context: 'change-gate', creator: 'github-actions', ...forged });
  await pullRequest();
  expect(said().at(-1)).toBe('pending: Normal. Opens Fri 12:00 CT');
});

test('an answer that breaks off while writing is written once more, not three times', async () => {
  const { pullRequest, fake, said } = await setUp();
  fake.fault({ method: 'POST', path: /\/statuses\// }, { status: 502 });
  await pullRequest();
  expect(said()).toEqual(['success: Normal. May be merged until Thu 17:00 CT']);
  expect(fake.requests.filter(({ method, path }) => method === 'POST' && path.includes('/statuses/'))).toHaveLength(2);
  expect(central('Thu 12:00').toISOString()).toBe('2026-11-12T18:00:00.000Z');
});
