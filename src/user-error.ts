/** Something a person can put right: told in one line, without a stack trace; the command line exits 2, the job is red. */
export class UserError extends Error {
  override name = 'UserError';
}

/** Something the caller can mend: told in one line, without a stack trace, and exit code 2. */
export class BadInput extends UserError {
  override name = 'BadInput';
}

/** What a person is told of something thrown. What nobody but us can put right is a bug, and is said to be one. */
export function problemOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return thrown instanceof UserError ? message : `This is a bug of change-gate, please report it: ${message}`;
}
