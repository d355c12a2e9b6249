/** Something a person can put right: told in one line, without a stack trace; the command line exits 2, the job is red. */
export class UserError extends Error {
  override name = 'UserError';
}
