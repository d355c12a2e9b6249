import { parseBody } from '../body/parse.ts';
import type { Comment } from './obligations.ts';

/** Words by which somebody confirms an approval that was given by word of mouth. */
const confirms = /\b(?:confirm(?:ed|ing|ation)?|approv(?:e|ed|al|ing)|lgtm|yes)\b/i;

/** Words that deny it or take it back. */
const denies =
  /\b(?:not|never|nobody|withdr[ae]w|withdrawn|revoke|revoked|retract|retracted|cannot|wrong|false|deny|denied|refuse|refused|reject|rejected)\b|n[’'´`]t\b/i;

/** Words that put a condition, doubt or ask: no denial, but no plain confirmation either. */
const hedges = /\b(?:no|none|nothing|without|unless|until|if|when|once|before|pending|please|maybe|perhaps)\b|\?/i;

/** Words that are about an approval, whatever they say of it. */
const about = /\b(?:confirm|approv|withdr|revok|retract|reject|refus|den(?:y|ied))/i;

/**
 * What somebody's comments say of an approval, the last word counting: when it was confirmed, `withdrawn`, or null where
 * they say nothing of it. Quoted lines are others' words.
 */
export function confirmationIn(comments: readonly Pick<Comment, 'body' | 'at'>[]): { at: string } | 'withdrawn' | null {
  const inOrder = [...comments].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  let said: { at: string } | 'withdrawn' | null = null;
  for (const { body, at } of inOrder) {
    const words = ownWords(body);
    if (about.test(words) && denies.test(words)) said = 'withdrawn';
    else if (
      confirms.test(words) &&
      !denies.test(words) &&
      !hedges.test(words) &&
      (said === null || said === 'withdrawn')
    )
      said = { at };
  }
  return said;
}

function ownWords(comment: string): string {
  const own = comment
    .split(/\r\n?|\n/)
    .filter((line) => !/^\s{0,3}>/.test(line))
    .join('\n');
  const { lead, sections } = parseBody(own);
  return [lead, ...sections.map(({ content }) => content)].join('\n').slice(0, 5000);
}
