import { createCalendar, type WindowState } from '../calendar/calendar.ts';
import { explainClosed, formatInstant } from '../calendar/format.ts';
import { strip } from '../report/strip.ts';
import { type Command, common, freeze } from './command.ts';
import { parseInstant } from './instant.ts';
import { hereNote, policyHere } from './policy-option.ts';

export const command: Command = {
  name: 'window',
  takes: '',
  positionals: { least: 0, most: 0 },
  about: 'tell whether the deployment window is open',
  details: ['And why, and when it opens next. Without --at: now, and the coming two weeks.'],
  examples: [
    { run: 'window', about: 'now, and the coming two weeks' },
    { run: 'window --at 2026-11-27T15:00-06:00', about: 'at another instant' },
  ],
  exits: '0 pass (open at every instant that was asked for), 1 not pass (closed), 2 wrong use or bad input',
  options: {
    ...common,
    policy: { ...common.policy, about: 'a policy file; default: that of this repository, or the built-in policy' },
    at: {
      ...common.at,
      multiple: true,
      about: 'an instant to answer for, e.g. 2026-11-27T15:00-06:00; may be given many times',
    },
    freeze: { ...freeze, about: 'answer as if everything were frozen for this reason; blank: nothing is' },
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
