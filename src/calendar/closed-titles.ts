import type { closedReasons } from './calendar.ts';

/** Why the window is closed, as a heading has it. */
export const closedTitles: Readonly<Record<(typeof closedReasons)[number], string>> = {
  weekend: 'Weekend',
  holiday: 'Holiday',
  'before-hours': 'Before opening hours',
  'friday-cutoff': 'Friday after the cut-off',
  'after-hours': 'After opening hours',
  freeze: 'Freeze',
};
