import { GitHubError } from './error.ts';

/** Whether a value has members that may be looked up by name. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a text is a commit's SHA, or that of another of git's objects. */
export const isSha = (text: string): boolean => /^[0-9a-f]{40,64}$/.test(text);

/** Whether a value is a whole number of at least 0. */
export const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * A part of an untrusted JSON document, which knows where it stands. Every reader checks what it returns and throws a
 * `GitHubError` of the given kind that names the place.
 */
export class Answer {
  readonly value: unknown;
  readonly at: string;
  readonly #malformed: (at: string, expected: string) => GitHubError;

  constructor(value: unknown, at: string, malformed: (at: string, expected: string) => GitHubError = malformedAnswer) {
    this.value = value;
    this.at = at;
    this.#malformed = malformed;
  }

  /** The member of that name; a missing one is an error, null is not. */
  member(name: string): Answer {
    if (!isRecord(this.value)) throw this.#malformed(this.at, 'an object');
    if (!Object.hasOwn(this.value, name)) throw this.#malformed(`${this.at}.${name}`, 'a value');
    return this.#part(this.value[name], `${this.at}.${name}`);
  }

  /** The member of that name, or undefined where it is missing or null. */
  optional(name: string): Answer | undefined {
    if (!isRecord(this.value)) throw this.#malformed(this.at, 'an object');
    const value = Object.hasOwn(this.value, name) ? this.value[name] : null;
    return value === null || value === undefined ? undefined : this.#part(value, `${this.at}.${name}`);
  }

  /** The member at the end of these names; null where any on the way is null. */
  path(...names: readonly string[]): Answer {
    return names.reduce<Answer>((part, name) => (part.value === null ? part : part.member(name)), this);
  }

  items(): Answer[] {
    if (!Array.isArray(this.value)) throw this.#malformed(this.at, 'a list');
    return this.value.map((value: unknown, index) => this.#part(value, `${this.at}.${index}`));
  }

  /** null where this is null, otherwise what `read` makes of it. */
  orNull<T>(read: (present: Answer) => T): T | null {
    return this.value === null ? null : read(this);
  }

  text(): string {
    if (typeof this.value !== 'string') throw this.#malformed(this.at, 'text');
    return this.value;
  }

  /** Text that is not empty. */
  name(): string {
    if (this.value === '') throw this.#malformed(this.at, 'a name');
    return this.text();
  }

  /** A repository as OWNER/REPO. */
  fullName(): string {
    if (!/^[^/\s]+\/[^/\s]+$/.test(this.text())) throw this.#malformed(this.at, 'OWNER/REPO');
    return this.text();
  }

  /** A commit's SHA. */
  sha(): string {
    if (!isSha(this.text())) throw this.#malformed(this.at, 'a SHA');
    return this.text();
  }

  /** A whole number of at least 0. */
  count(): number {
    if (!isCount(this.value)) throw this.#malformed(this.at, 'a whole number');
    return this.value;
  }

  flag(): boolean {
    if (typeof this.value !== 'boolean') throw this.#malformed(this.at, 'true or false');
    return this.value;
  }

  /** An ISO 8601 instant, as it stands. */
  instant(): string {
    const text = this.text();
    if (!instantPattern.test(text) || Number.isNaN(Date.parse(text))) throw this.#malformed(this.at, 'an instant');
    return text;
  }

  oneOf<const T extends string>(values: readonly T[]): T {
    const found = values.find((value) => value === this.value);
    if (found === undefined) throw this.#malformed(this.at, `one of ${values.join(', ')}`);
    return found;
  }

  #part(value: unknown, at: string): Answer {
    return new Answer(value, at, this.#malformed);
  }
}

function malformedAnswer(at: string, expected: string): GitHubError {
  return new GitHubError(
    'malformed',
    `GitHub's answer has not ${expected} at ${at}.`,
    'Run the gate again; if that repeats, report it with the version of the server.',
  );
}
