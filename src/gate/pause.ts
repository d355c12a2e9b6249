import type { Gate } from './gate.ts';

/** Waits so many milliseconds, by the clock of the gate. */
export const pause = ({ now, waitUntil }: Pick<Gate, 'now' | 'waitUntil'>, milliseconds: number): Promise<void> =>
  waitUntil(new Date(now().getTime() + milliseconds));
