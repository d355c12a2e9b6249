/** A task-list item, as GitHub renders a checkbox. */
export interface Task {
  /** As a reader sees it: plain text, no markup. */
  text: string;
  checked: boolean;
  /** 1-based line of the body. */
  line: number;
  /** All of its text is struck through: the author withdrew it. */
  struck?: true;
  /** It stands inside `<details>`, as quoted changelogs do. */
  folded?: true;
}

/** A heading and what stands under it, up to the next heading of the same or a higher level. */
export interface Section {
  /** The heading as a reader sees it. */
  heading: string;
  level: number;
  /** 1-based line of the heading. */
  line: number;
  /** What the author wrote there: without comments, untouched template text, unticked boxes and rules. Empty: no content. */
  content: string;
  tasks: readonly Task[];
  /** 1-based line on which it has ended. */
  end?: number;
  /** It stands inside `<details>`, as quoted changelogs do. */
  folded?: true;
}

/** The parsed body of a pull request. */
export interface Body {
  sections: readonly Section[];
  /** Every task-list item, in order, whatever section it stands in. */
  tasks: readonly Task[];
  /** What the author wrote before the first heading. */
  lead: string;
}
