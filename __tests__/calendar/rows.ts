import { expect } from 'vitest';
import { type ClosedReason, createCalendar, type WindowState } from '../../src/calendar/calendar.ts';
import type { WindowPolicy } from './policies.ts';

/** The window of a policy at an instant, with the input `freeze` where there is one. */
export function stateAt(from: WindowPolicy, at: string, freeze?: string): WindowState {
  return createCalendar(from, freeze === undefined ? {} : { freeze }).stateAt(new Date(at));
}

/** An instant, the reason for which it is closed, and when that changes next. */
export type Row = [at: string, reason: ClosedReason | 'open', nextChange: string | null];

/** Expects the three values of a row, and that nextOpen agrees with them. */
export function expectRow(from: WindowPolicy, [at, reason, nextChange]: Row): void {
  const state = stateAt(from, at);
  expect(state.reason ?? 'open').toBe(reason);
  expect(state.open).toBe(reason === 'open');
  expect(state.nextChange).toEqual(nextChange === null ? null : new Date(nextChange));
  expect(state.nextOpen).toEqual(state.open ? new Date(at) : state.nextChange);
}
