import type { ChangedFile } from '../../change.ts';

/** What a diff can prove of a file, where its path does not tell. */
export const proofs = ['patch-level-updates', 'text', 'texts', 'logging-settings'] as const;
export type Proof = (typeof proofs)[number];

/** Whether the diff of a file proves it. What cannot be told, a missing diff included, is not proven. */
export type Proves = (file: ChangedFile) => boolean;
