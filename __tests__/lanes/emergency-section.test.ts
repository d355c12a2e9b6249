import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/body/parse.ts';
import { emergencySection } from '../../src/lanes/emergency-section.ts';
import { leastWork } from '../support/work.ts';

const read = (text: string, heading = '## Emergency') =>
  emergencySection(parseBody(`${heading}\n${text}\n`), ['Emergency', 'Emergency change'], ['dependabot[bot]']);

describe('the emergency section, as people write it', () => {
  it.each([
    ['plain lines', 'Reason: Checkout is down\nApproved by: @alan'],
    ['bold names', '**Reason:** Checkout is down\n**Approved by:** @alan'],
    ['bold names, colon outside', '**Reason**: Checkout is down\n**Approved by**: **@alan**'],
    ['a list', '- Reason: Checkout is down\n- Approved by: @alan'],
    ['a numbered list', '1. Reason: Checkout is down\n2. Approved by: @alan'],
    ['ticked boxes', '- [x] Reason: Checkout is down\n- [x] Approved by: @alan'],
    ['a quotation', '> Reason: Checkout is down\n>\n> Approved by: @alan'],
    ['CRLF', 'Reason: Checkout is down\r\nApproved by: @alan\r\n'],
    ['small letters', 'reason: Checkout is down\napproved by: @alan'],
    ['capitals', 'REASON: Checkout is down\nAPPROVED BY: @alan'],
    ['a hyphen, as in a trailer', 'Reason: Checkout is down\nApproved-by: @alan'],
    ['no colon before the login', 'Reason: Checkout is down\nApproved by @alan'],
    ['equals signs', 'Reason = Checkout is down\nApproved by = @alan'],
    ['dashes', 'Reason – Checkout is down\nApproved by — @alan'],
    ['full-width colons', 'Reason：Checkout is down\nApproved by：@alan'],
    ['values on the next line', 'Reason:\nCheckout is down\n\nApproved by:\n@alan'],
    ['values below names without a colon', '**Reason**\nCheckout is down\n\n**Approved by**\n@alan'],
    ['values in lists below', 'Reason:\n- Checkout is down\n\nApproved by:\n- @alan'],
    ['headings', '### Reason\nCheckout is down\n### Approved by\n@alan'],
    ['a table', '| Field | Value |\n|---|---|\n| Reason | Checkout is down |\n| Approved by | @alan |'],
    ['one line', 'Reason: Checkout is down Approved by: @alan'],
    ['names below, with an office', 'Reason:\nCheckout is down\nApproved by:\nAlan Mathison (@alan)'],
    ['a line break in HTML', '<b>Reason:</b> Checkout is down<br>Approved by: @alan'],
    ['the reason last', 'Approved by: @alan\nReason: Checkout is down'],
    ['a name in front of the login', 'Reason: Checkout is down\nApproved by: Alan Mathison (@alan)'],
    ['an office behind it', 'Reason: Checkout is down\nApproved by: @alan (CTO)'],
    ['how and when behind it', 'Reason: Checkout is down\nApproved by: @alan, by phone at 03:12'],
    ['a link on it', 'Reason: Checkout is down\nApproved by: [@alan](https://github.com/alan)'],
    ['code marks', 'Reason: Checkout is down\nApproved by: `@alan`'],
    ['“verbally”', 'Reason: Checkout is down\nVerbally approved by: @alan'],
    ['“verbal approval”', 'Reason: Checkout is down\nVerbal approval: @alan'],
    ['“approver”', 'Why: Checkout is down\nApprover: @alan'],
    ['a note in the name', 'Reason (why it cannot wait): Checkout is down\nApproved by (verbal): @alan'],
    [
      'comments of a template',
      '<!-- Why can it not wait? -->\nReason: Checkout is down\n<!-- Who said yes? -->\nApproved by: @alan',
    ],
    [
      'an untouched first copy',
      'Reason: [why it cannot wait]\nApproved by: [@login]\n\nReason: Checkout is down\nApproved by: @alan',
    ],
  ])('is read with %s', (_name, text) => {
    expect(read(text)).toMatchObject({ reason: 'Checkout is down', approvers: ['alan'] });
  });

  it.each([['## 🚨 Emergency'], ['# EMERGENCY CHANGE'], ['### 7. Emergency:']])('is found under “%s”', (heading) => {
    expect(read('Reason: Down\nApproved by: @alan', heading)).toMatchObject({ reason: 'Down', approvers: ['alan'] });
  });

  it.each([
    [
      'a link under “Incident”',
      'Incident: https://status.example.com/i/7\nApproved by: @alan',
      'https://status.example.com/i/7',
    ],
    ['a link alone', 'https://status.example.com/i/7\nApproved by: @alan', 'https://status.example.com/i/7'],
    [
      'a linked text',
      'See [the page](https://status.example.com/i/7).\nApproved by: @alan',
      'https://status.example.com/i/7',
    ],
    ['an issue alone', 'Mends #51\nApproved by: @alan', '#51'],
    ['an incident number', 'Incident: INC-204\nApproved by: @alan', 'INC-204'],
    [
      'several lines',
      'Reason: Checkout is down,\norders are lost\nApproved by: @alan',
      'Checkout is down, orders are lost',
    ],
    ['a colon inside', 'Reason: error: disk full\nApproved by: @alan', 'error: disk full'],
  ])('takes as reason %s', (_name, text, reason) => {
    expect(read(text)).toMatchObject({ reason, approvers: ['alan'] });
  });

  it.each([
    ['a reason left out', 'Approved by: @alan', '', ['alan']],
    ['a reason left as a template', 'Reason: [why it cannot wait]\nApproved by: @alan', '', ['alan']],
    ['a reason “N/A”', 'Reason: N/A\nApproved by: @alan', '', ['alan']],
    ['prose without a reason', 'It is urgent.\nApproved by: @alan', '', ['alan']],
    ['the approver’s profile, which is no incident', 'Approved by: [@alan](https://github.com/alan)', '', ['alan']],
    ['a profile below the name', 'Approved by:\n- [@alan](https://github.com/alan)', '', ['alan']],
    ['a profile below a heading', '### Approved by\n[@alan](https://github.com/alan)', '', ['alan']],
    [
      'a profile in a table',
      '| Field | Value |\n|---|---|\n| Approved by | [@alan](https://github.com/alan) |',
      '',
      ['alan'],
    ],
    ['an approver left as a template', 'Reason: Down\nApproved by: [@login]', 'Down', []],
    ['an approver in a comment', 'Reason: Down\n<!-- Approved by: @alan -->', 'Down', []],
    ['an approver in an unticked box', 'Reason: Down\n- [ ] Approved by: @alan', 'Down', []],
    ['an approval that is pending', 'Reason: Down\nApproved by: pending (@alan)', 'Down', []],
    ['an approval that was not given', 'Reason: Down\nApproved by: not yet, @alan is unreachable', 'Down', []],
    ['the opposite', 'Reason: Down\nNot approved by: @alan', 'Down Not approved by: @alan', []],
    ['a question', 'Reason: Down\nApproved by: @alan?', 'Down', []],
    ['everybody', 'Reason: Down\nApproved by: @all, @here, @Everyone, @channel, @team', 'Down', []],
    ['coding agents', 'Reason: Down\nApproved by: @Copilot and @claude', 'Down', []],
    ['a bot without its suffix', 'Reason: Down\nApproved by: @dependabot', 'Down', []],
    ['one person among everybody', 'Reason: Down\nApproved by: @here, @alan', 'Down', ['alan']],
    ['a note behind the login', 'Reason: Down\nApproved by: @bob (by phone, CEO not reachable)', 'Down', ['bob']],
    ['a note before the login', 'Reason: Down\nApproved by: Bob (CEO not reachable?) @bob', 'Down', ['bob']],
    ['a login of words', 'Reason: Down\nApproved by: @nobody-at-all', 'Down', ['nobody-at-all']],
    ['an address', 'Reason: Down\nApproved by: alan@example.com', 'Down', []],
    ['a team', 'Reason: Down\nApproved by: @acme/leads', 'Down', []],
    ['a bot', 'Reason: Down\nApproved by: @dependabot[bot]', 'Down', []],
    ['a name without a login', 'Reason: Down\nApproved by: Alan Mathison', 'Down', []],
    ['somebody mentioned elsewhere', 'Reason: Down\nApproved by:\nThanks to @alan', 'Down', []],
    ['somebody mentioned behind the name', 'Reason: Down\nApproved by: nobody\n\nThanks to @alan', 'Down', []],
    ['nothing', '', '', []],
  ])('says what is there of %s', (_name, text, reason, approvers) => {
    expect(read(text)).toMatchObject({ reason, approvers });
  });

  it.each([
    ['by commas', 'Approved by: @alan, @grace'],
    ['by a slash', 'Approved by: @alan/@grace'],
    ['by “and”', 'Approved by: @alan and @grace'],
    ['on lines', 'Approved by:\n- @alan\n- @grace'],
    ['on two lines', 'Approved by: @alan,\n@grace'],
    ['with one named twice', 'Approved by: @alan @grace @alan'],
  ])('names several approvers, parted %s', (_name, text) => {
    expect(read(text)?.approvers).toEqual(['alan', 'grace']);
  });

  it('knows a login of a managed account, with its underscore', () => {
    expect(read('Approved by: @alan_acme')?.approvers).toEqual(['alan_acme']);
  });

  it('keeps a single word without @ apart: it may be a login', () => {
    expect(read('Approved by: alan')).toMatchObject({ approvers: [], bare: 'alan' });
    expect(read('Approved by: Alan Mathison')).toMatchObject({ approvers: [], bare: null });
  });

  it('is undefined where there is none, also where only the words stand in the text', () => {
    expect(
      emergencySection(parseBody('## Description\nReason: Down\nApproved by: @alan'), ['Emergency']),
    ).toBeUndefined();
  });

  it('ends where the next section begins', () => {
    expect(read('Reason: Down\n## Testing\nApproved by: @alan')).toMatchObject({ approvers: [] });
  });

  it.each([
    ['spaces', `Reason:${' '.repeat(60_000)}x`],
    ['spaces behind a name', `reason${' '.repeat(60_000)}`],
    ['brackets', `Reason (${'('.repeat(60_000)}`],
    ['mentions', `Approved by: ${'@a'.repeat(30_000)}`],
    ['long logins', `Approved by: @${'a'.repeat(60_000)}`],
    ['pipes', '|'.repeat(60_000)],
    ['names', 'Approved by: '.repeat(4_600)],
    ['links', 'http://'.repeat(8_500)],
    ['number signs', '#1'.repeat(30_000)],
    ['lines', 'Reason:\n'.repeat(7_500)],
    ['lines of a reason', `Reason:\n${'x\n'.repeat(30_000)}`],
  ])('reads a hostile body of %s without delay', (_name, text) => {
    expect(leastWork(() => read(text), 2000)).toBeLessThan(2000);
  });
});
