/** Categories of policy 3.1, in rising order. An emergency is a lane, not a category: its files are what they are. */
export const categories = ['standard', 'normal', 'major'] as const;
export type Category = (typeof categories)[number];

/** The categories as the policy writes them. */
export const categoryTitles: Readonly<Record<Category, string>> = {
  standard: 'Standard',
  normal: 'Normal',
  major: 'Major',
};
