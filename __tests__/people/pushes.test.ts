import { describe, expect, it } from 'vitest';
import { contributorsOf } from '../../src/people/contributors.ts';
import { change } from '../support/change.ts';
import { leastWork } from '../support/work.ts';
import { commit } from './situation.ts';

const count = 3_000;
const shaOf = (index: number) => index.toString(16).padStart(40, '0');
const instant = (index: number) => new Date(Date.UTC(2026, 10, 1) + index * 1_000).toISOString();
const list = <T>(make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));

describe('the pushes of a long-lived branch', () => {
  it.each([
    ['of commits', null],
    ['of merges of the base branch alone, each push anew', true],
  ])('are read without delay: thousands %s', (_name, mergesBaseOnly) => {
    const facts = change({
      head: { ref: 'retry', sha: shaOf(count - 1) },
      commits: list((index) =>
        commit({ sha: shaOf(index), parents: [shaOf(Math.max(index - 1, 0)), shaOf(count + 1)], mergesBaseOnly }),
      ),
      pushes: list((index) => ({ by: `p${index}`, at: instant(index), sha: shaOf(count - 1 - index) })),
    });
    const read = () => contributorsOf({ ...facts, commits: facts.commits ?? [] });
    expect(leastWork(read, 2_000)).toBeLessThan(2_000);
    const { because } = read();
    expect(because.get('p0')).toMatch(/^pushed/);
    expect(because.size).toBeGreaterThan(count);
  });
});
