/** Workflow commands in a step's log, parsed as the runner does (actions/runner, src/Runner.Common/ActionCommand.cs). */

export interface WorkflowCommand {
  command: string;
  properties: Record<string, string>;
  message: string;
}

/** What the runner obeys; every other line is only shown. */
const REGISTERED = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** The commands of a log, in order; what stands between `stop-commands` and its token is no command. */
export function commandsOf(log: string): WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  let stopped: string | null = null;
  for (const line of log.split(/\r\n|\n|\r/)) {
    if (stopped !== null) {
      if (line.trim() === `::${stopped}::`) stopped = null;
      continue;
    }
    const command = parseNew(line) ?? parseOld(line);
    if (!command) continue;
    commands.push(command);
    if (command.command === 'stop-commands') stopped = command.message;
  }
  return commands;
}

/** `::name key=value,key=value::message`; blanks before it do not hide it. */
function parseNew(line: string): WorkflowCommand | null {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return null;
  return commandFrom(text.slice(2, end), text.slice(end + 2), { separator: ',', ...NEW_ESCAPES });
}

/** `##[name key=value;key=value]message`, the older form, which is obeyed anywhere in a line. */
function parseOld(line: string): WorkflowCommand | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return null;
  return commandFrom(line.slice(start + 3, end), line.slice(end + 1), { separator: ';', ...OLD_ESCAPES });
}

interface Syntax {
  separator: string;
  inMessage: ReadonlyMap<string, string>;
  inProperty: ReadonlyMap<string, string>;
}

const NEW_ESCAPES = {
  inMessage: new Map(Object.entries({ '%0D': '\r', '%0A': '\n', '%25': '%' })),
  inProperty: new Map(Object.entries({ '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' })),
};
const OLD = new Map(Object.entries({ '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' }));
const OLD_ESCAPES = { inMessage: OLD, inProperty: OLD };

function commandFrom(head: string, message: string, syntax: Syntax): WorkflowCommand | null {
  const [command = '', ...rest] = head.split(' ');
  if (!REGISTERED.has(command)) return null;
  const properties: Record<string, string> = {};
  for (const pair of rest.join(' ').split(syntax.separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0 && equals < pair.length - 1) {
      properties[pair.slice(0, equals).trim()] = unescaped(pair.slice(equals + 1), syntax.inProperty);
    }
  }
  return { command, properties, message: unescaped(message, syntax.inMessage) };
}

const unescaped = (text: string, escapes: ReadonlyMap<string, string>): string =>
  [...escapes].reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);
