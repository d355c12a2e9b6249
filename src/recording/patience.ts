/** GitHub may tell of a merge or a push before it shows all that belongs to it: so long one waits, time after time, in milliseconds. */
export const patience = [5_000, 10_000, 20_000] as const;
