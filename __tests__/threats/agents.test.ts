import { describe, expect, test } from 'vitest';
import { central, GREEN, good, judged, setUp, WAITS } from './attack.ts';

const [mon, tue] = ['Mon 09:30', 'Tue 12:00'].map((text) => central(text).toISOString());
const approved = (author: string) => ({ author, state: 'APPROVED' as const, submittedAt: tue ?? '' });
const copilot = 'copilot-swe-agent[bot]';
const ofCopilot = {
  author: copilot,
  commits: [{ author: copilot, at: mon ?? '' }],
  pushes: [{ by: copilot, at: mon ?? '' }],
};
const startedBy = (assignee: string) => ({
  ...ofCopilot,
  events: [{ event: 'assigned' as const, actor: copilot, assignee, at: mon ?? '' }],
});

describe('a coding agent', () => {
  test('whoever started the agent cannot approve what it wrote', async () => {
    expect(await judged(startedBy('linus'))).toBe(GREEN);
    expect(await judged(startedBy('grace'))).toBe(WAITS);
  });

  test('whoever the agent names as co-author cannot approve what it wrote', async () => {
    const named = (who: string) => ({ ...ofCopilot, commits: [{ author: copilot, coAuthors: [who], at: mon ?? '' }] });
    expect(await judged(named('linus'))).toBe(GREEN);
    expect(await judged(named('grace'))).toBe(WAITS);
  });

  test('an agent that nobody is known to have started needs one approval more', async () => {
    expect(await judged(ofCopilot)).toContain('pending');
    expect(await judged({ ...ofCopilot, reviews: [approved('grace'), approved('linus')] })).toBe(GREEN);
  });
});

describe('a bot', () => {
  test('an approval by a bot does not count, even with write access', async () => {
    for (const bot of ['github-actions[bot]', 'review-helper[bot]', 'Copilot']) {
      const collaborators = { ada: 'write', grace: 'write', [bot]: 'write' } as const;
      expect(await judged({ reviews: [approved(bot)] }, { collaborators })).toBe(WAITS);
      expect(await judged({ reviews: [approved(bot), approved('grace')] }, { collaborators })).toBe(GREEN);
    }
  });

  test('a commit that somebody forges in the name of Dependabot does not pass as Dependabot’s', async () => {
    const bot = 'dependabot[bot]';
    const update = {
      ...good,
      author: bot,
      body: 'Bumps retry.',
      commits: [{ author: bot, at: mon ?? '' }],
      pushes: [{ by: bot, at: mon ?? '' }],
    };
    const { pullRequest, play, said, at } = await setUp({ pulls: [update] });
    await pullRequest();
    expect(said()).toEqual([GREEN]);
    at('Thu 12:30');
    play.push(42, { by: 'grace', author: bot, committer: bot, changes: { 'src/deliveries/retry.ts': 'evil\n' } });
    play.review(42, { author: 'grace', state: 'APPROVED' });
    await pullRequest();
    // Out of the bots' lane, so that the description counts; and whoever pushed cannot approve.
    expect(said().at(-1)).toMatch(/^failure: Normal\. \d to do: description/);
  });
});
