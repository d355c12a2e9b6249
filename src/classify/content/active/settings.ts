/** What makes a setting look something up or run it: `${jndi:…}`, Ruby's `#{…}`, templates. */

import { each, type Find } from './found.ts';

const lookups = /[$#]\{|<%/g;

export const activeSettings: Find = (text) => each(text, lookups);
