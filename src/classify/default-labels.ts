/** Labels that declare a category. They are compared without regard to case, spaces and punctuation. */
export const defaultLabels = {
  major: ['major', 'major-change', 'breaking-change'],
  normal: ['normal', 'normal-change'],
  standard: ['standard', 'standard-change'],
};
