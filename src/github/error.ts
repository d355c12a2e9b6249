import { UserError } from '../user-error.ts';

/** What kept GitHub from answering, or the event from being understood. */
export type GitHubErrorKind =
  | 'event'
  | 'unauthorized'
  | 'forbidden'
  | 'insufficient-scopes'
  | 'not-found'
  | 'rate-limited'
  | 'unavailable'
  | 'refused'
  | 'malformed'
  | 'moved';

/** Something is wrong between the gate and GitHub. `message` is written for a person and ends with what to do. */
export class GitHubError extends UserError {
  override name = 'GitHubError';
  readonly kind: GitHubErrorKind;
  /** What would put it right, as one imperative sentence. */
  readonly remedy: string;
  constructor(kind: GitHubErrorKind, problem: string, remedy: string) {
    super(`${problem} ${remedy}`);
    this.kind = kind;
    this.remedy = remedy;
  }
}
