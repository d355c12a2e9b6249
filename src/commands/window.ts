import { createCalendar, type WindowState } from '../calendar/calendar.ts';
import { explainClosed, formatInstant } from '../calendar/format.ts';
import { strip } from '../report/strip.ts';
import { type Command, common } from './command.ts';
import { parseInstant } from './instant.ts';
import { hereNote, policyHere } from './policy-option.ts';

export const command: Command = {
  name: 'window',
  takes: '',
  positionals: { least: 0, most: 0 },
  about: 'is the deployment window open, why, and when does it open next; without --at, now and the coming two weeks',
  options: {
    ...common,
    policy: { ...common.policy, about: 'a policy file; default: that of this repository, or the built-in policy' },
    at: {
      type: 'string',
      value: 'INSTANT',
      multiple: true,
      about: 'an instant to answer for, e.g. 2026-11-27T15:00-06:00; may be given many times',
    },
    freeze: { type: 'string', value: 'REASON', about: 'answer as if everything were frozen for this reason' },
  },
  async run(args, terminal) {
    const instants = args.values('at').map((text) => parseInstant(text));
    const { policy } = await policyHere(args.value('policy'), terminal.cwd);
    const calendar = createCalendar(policy, { freeze: args.value('freeze') ?? '' });
    const states = (instants.length > 0 ? instants : [terminal.now]).map((at) => calendar.stateAt(at));
    if (args.flag('json')) terminal.stdout(`${JSON.stringify(states.map(plain), null, 2)}\n`);
    else {
      const note = hereNote(args.value('policy'), terminal.cwd);
      if (note !== null) terminal.stderr(note);
      for (const state of states) terminal.stdout(`${line(state, calendar.timezone, terminal.now)}\n`);
      if (instants.length === 0) {
        terminal.stdout(`\n${strip(calendar, terminal.now, { days: 14, color: terminal.color })}\n`);
      }
    }
    return states.every((state) => state.open) ? 0 : 1;
  },
};

function plain({ at, open, reason, name, nextOpen, nextChange }: WindowState) {
  return {
    at: at.toISOString(),
    open,
    reason,
    name,
    nextOpen: nextOpen?.toISOString() ?? null,
    nextChange: nextChange?.toISOString() ?? null,
  };
}

/** "Friday 27 November, 15:00 CT: closed since …", with the year where it is not the present one. */
function line(state: WindowState, timezone: string, now: Date): string {
  const said = explainClosed(state, timezone);
  return `${formatInstant(state.at, timezone, now)}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}
