import { describe, expect, test } from 'vitest';
import { versionAt } from '../../src/recording/verification.ts';
import { central } from '../gate/run.ts';
import { merged } from './following.ts';

const noon = central('Thu 12:00');
const all = ['item health', 'item errors', 'item functionality', 'item performance'];
const opened = async () => {
  const shop = await merged({ now: noon });
  await shop.open();
  return { ...shop, comment: () => shop.said(42)[0]?.id ?? 0 };
};
const stateOf = ({ standing }: Awaited<ReturnType<typeof opened>>) => {
  const { verification } = standing();
  return [verification?.state, verification?.checks.filter(({ done }) => done).map(({ id }) => id)];
};

describe('the verification of a deployment', () => {
  test('is asked for on the merged pull request, with the way back for what it contains', async () => {
    const shop = await opened();
    const [comment, ...others] = shop.said(42);
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(/^<!-- change-gate:verification acme\/shop#42 -->/);
    expect(comment?.body).toContain('14:00 CT');
    expect(comment?.body).toContain('Code changes');
    expect(comment?.body).not.toContain('Configuration changes');
  });

  test.each<[string, (shop: Awaited<ReturnType<typeof opened>>) => void, unknown[]]>([
    [
      'complete where all is ticked in time, by whomever',
      (shop) => {
        shop.at('Thu 12:30');
        shop.play.tickComment(shop.comment(), all.slice(0, 2), 'ada');
        shop.at('Thu 13:59');
        shop.play.tickComment(shop.comment(), all.slice(2), 'grace');
      },
      ['complete', ['health', 'errors', 'functionality', 'performance']],
    ],
    ['incomplete where nothing is', () => undefined, ['incomplete', []]],
    [
      'incomplete where the last box came too late',
      (shop) => {
        shop.at('Thu 13:00');
        shop.play.tickComment(shop.comment(), all.slice(0, 3), 'ada');
        shop.at('Thu 14:00');
        shop.play.tickComment(shop.comment(), all.slice(3), 'ada');
      },
      ['incomplete', ['health', 'errors', 'functionality']],
    ],
    [
      'complete where it was unticked only afterwards',
      (shop) => {
        shop.at('Thu 13:00');
        shop.play.tickComment(shop.comment(), all, 'ada');
        shop.at('Thu 14:10');
        const now = shop.said(42)[0]?.body ?? '';
        shop.play.editComment(shop.comment(), { by: 'ada', body: now.replaceAll('[x]', '[ ]') });
      },
      ['complete', ['health', 'errors', 'functionality', 'performance']],
    ],
    [
      'incomplete where the comment was overwritten',
      (shop) => {
        shop.play.tickComment(shop.comment(), all, 'ada');
        shop.at('Thu 13:00');
        shop.play.editComment(shop.comment(), { by: 'ada', body: 'All fine' });
      },
      ['incomplete', []],
    ],
  ])('is %s', async (_how, act, expected) => {
    const shop = await opened();
    act(shop);
    shop.at('Thu 14:20');
    expect((await shop.follow()).problems).toEqual([]);
    expect(stateOf(shop)).toEqual(expected);
    const before = shop.fake.requests.length;
    expect((await shop.follow()).news).toBeNull();
    expect(shop.fake.requests.length).toBe(before);
  });

  test('does not end before its period does, whatever is ticked', async () => {
    const shop = await opened();
    shop.play.tickComment(shop.comment(), all, 'ada');
    shop.at('Thu 13:59');
    expect((await shop.follow()).news).toBeNull();
    shop.at('Thu 14:00');
    expect((await shop.follow()).news?.verification?.state).toBe('complete');
  });

  test('is not taken from a comment that somebody else wrote, nor from one about another change', async () => {
    const shop = await opened();
    const body = (shop.said(42)[0]?.body ?? '').replaceAll('- [ ]', '- [x]');
    shop.play.comment(42, 'mallory', body);
    shop.at('Thu 14:00');
    await shop.follow();
    expect(stateOf(shop)).toEqual(['incomplete', []]);
  });

  test('is asked for again where the comment is gone before the period ends, and not after it', async () => {
    const shop = await opened();
    const forget = () => shop.play.repository.comments.splice(0);
    forget();
    shop.at('Thu 13:00');
    await shop.follow();
    expect(shop.said(42)).toHaveLength(1);
    forget();
    shop.at('Thu 14:00');
    await shop.follow();
    expect([shop.said(42), stateOf(shop)]).toEqual([[], ['incomplete', []]]);
  });

  test('is not asked for where nothing was deployed', async () => {
    const shop = await merged({ pull: { files: [{ path: 'docs/retries.md' }] }, now: noon });
    await shop.open();
    expect([shop.standing().verification, shop.said(42)]).toEqual([null, []]);
  });

  test('counts the version that stood before an instant, and none that GitHub does not show', () => {
    const at = (minute: number) => `2026-11-12T18:0${minute}:00Z`;
    const revision = (minute: number, text: string | null) => ({ at: at(minute), by: 'ada', own: false, text });
    const end = new Date(at(5));
    expect(versionAt([revision(1, 'a'), revision(4, 'b'), revision(5, 'c')], end)).toBe('b');
    expect(versionAt([revision(1, 'a'), revision(4, null)], end)).toBeNull();
    expect(versionAt([], end)).toBeNull();
  });
});
