/** Something a person can put right: told in one line, without a stack trace; the command line exits 2, the job is red. */
export class UserError extends Error {
  override name = 'UserError';
}

/** Something the caller can mend: told in one line, without a stack trace, and exit code 2. */
export class BadInput extends UserError {
  override name = 'BadInput';
}
