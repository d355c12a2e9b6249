/** "ada", "ada and bob", "ada, bob and eve"; beyond `most`: "ada, bob and 3 more". */
export function listed(items: readonly string[], conjunction: 'and' | 'or' = 'and', most = 4): string {
  const left = items.length - most;
  // "and 1 more" is no shorter than the one.
  const shown = left > 1 ? [...items.slice(0, most), conjunction === 'and' ? `${left} more` : 'another'] : items;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${conjunction} ${shown.at(-1)}`;
}

/** Clauses about persons, one after the other: "bob approved 3f2a1c9, but is a bot; eve …". */
export function clausesOn(people: readonly { login: string; why: string }[], most = 4): string {
  const rest = people.length > most + 1 ? [`${people.length - most} more do not count`] : [];
  return [
    ...people.slice(0, rest.length > 0 ? most : undefined).map(({ login, why }) => `${login} ${why}`),
    ...rest,
  ].join('; ');
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a review", "an executive approval". */
export const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
