/** What makes a setting look something up or run it: `${jndi:…}`, Ruby's `#{…}`, templates. */

import type { Find } from './found.ts';

const lookups = /[$#]\{|<%/g;

export const activeSettings: Find = function* (text) {
  for (const { 0: shown, index } of text.matchAll(lookups)) yield { from: index, to: index + shown.length, shown };
};
