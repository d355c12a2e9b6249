/** The gate itself: who changes these changes what is asked of every change. Looked at before anything else. */
export const gate = {
  title: 'The change gate itself',
  category: 'normal' as const,
  paths: [
    '.github/change-gate.{yml,yaml}',
    '.github/workflows/change-gate*.{yml,yaml}',
    // The three places where GitHub looks for it.
    '{,.github/,docs/}CODEOWNERS',
  ],
  except: [],
};
