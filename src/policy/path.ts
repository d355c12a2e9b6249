/** Where a repository keeps its policy, on its default branch. */
export const policyPath = '.github/change-gate.yml';
