import { explainClosed, formatInstant } from '../calendar/format.ts';
import { defineRule, notApplicable, pass, wait } from '../rule.ts';

export const deploymentWindow = defineRule({
  id: 'deployment-window',
  title: 'Nothing ships outside the deployment window',
  clauses: ['4.5'],
  controls: ['CC8.4'],
  needs: ['files'],
  liftedBy: ['emergency', 'rollback'],
  timed: true,
  options: (z) => z.strictObject({}),
  check(_change, _options, { at, calendar, classification }) {
    if (!classification.deploys) return notApplicable('A change of documentation alone deploys nothing');
    const { timezone } = calendar;
    const window = calendar.stateAt(at);
    const { open, reason, name, since, nextOpen, nextChange } = window;
    const evidence = { timezone, reason, name, since: since?.toISOString() ?? null };
    if (open) {
      if (nextChange === null) return pass('The window is open, and stays so for a year', { evidence });
      return pass(`The window is open until ${formatInstant(nextChange, timezone, at)}`, {
        until: nextChange,
        evidence,
      });
    }
    const message = explainClosed(window, timezone);
    if (nextOpen === null) {
      const remedy =
        'Ask the owner of the policy when changes may ship again, or declare an emergency if it cannot wait';
      return wait({ message, remedy, actor: 'owner', evidence });
    }
    const remedy = 'Wait for the window to open, or declare an emergency if it cannot wait';
    return wait({ message, remedy, actor: 'clock', until: nextOpen, evidence });
  },
});
