import { describe, expect, it } from 'vitest';
import { ofRevert } from '../../src/git/revert-mentions.ts';

describe('whether a merged change was a revert itself', () => {
  it.each<[string, string[], { ofRevert?: true }]>([
    ['by its title', ['Revert "Retry deliveries"', ''], { ofRevert: true }],
    ['by its body', ['Take retries out', 'Reverts #41'], { ofRevert: true }],
    ['by its message', ['x', '', 'x\n\nThis reverts commit 3f2a1c9d3f2a1c9d.'], { ofRevert: true }],
    ['not by a mention of something else', ['Retry deliveries', 'Closes #41'], {}],
  ])('%s', (_name, texts, expected) => expect(ofRevert(texts, 'acme/shop')).toEqual(expected));
});
