import manifest from '../package.json' with { type: 'json' };

/** The version of change-gate, as published. */
export const { version } = manifest;
