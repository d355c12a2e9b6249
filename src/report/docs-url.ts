/** The page that describes every rule. */
export const docsUrl = 'https://github.com/ilana/change-gate/blob/v1/docs/rules.md';
