import { momentOf } from './moments.ts';

/** Something in a case that no form shows to be wrong; `path` leads there from the case. */
export interface CaseProblem {
  path: (string | number)[];
  message: string;
}

/** Reads the texts of a case that mean instants, and gathers what is wrong with them. */
export class Reader {
  readonly problems: CaseProblem[] = [];
  readonly #timezone: string;
  at = new Date(Number.NaN);
  constructor(timezone: string) {
    this.#timezone = timezone;
  }
  /** An instant as ISO 8601; a problem where the clocks skip it. */
  instant(text: string, ...path: (string | number)[]): string {
    const found = momentOf(text, this.#timezone, Number.isNaN(this.at.getTime()) ? null : this.at);
    if (found !== null) return found.toISOString();
    this.problems.push({ path, message: `"${text}" does not exist in ${this.#timezone}, whose clocks skip it` });
    return new Date(0).toISOString();
  }
}
