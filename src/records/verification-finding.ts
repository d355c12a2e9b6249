/** What the verification of records found. */
export interface VerificationFinding {
  check: 'completeness' | 'history' | 'agreement';
  /** `unknown`: it could not be checked, which is no pass; `note`: it is in order, and an auditor wants to see it. */
  outcome: 'fail' | 'unknown' | 'note';
  /** The file, record or commit. */
  place: string;
  message: string;
  /** What to do, as one imperative sentence; empty for a note. */
  remedy: string;
}

type Make = (place: string, message: string, remedy: string) => VerificationFinding;

/** Makes the findings of one check. */
export const findingsOf = (check: VerificationFinding['check']) => {
  const make =
    (outcome: VerificationFinding['outcome']): Make =>
    (place, message, remedy) => ({ check, outcome, place, message, remedy });
  return {
    fail: make('fail'),
    unknown: make('unknown'),
    note: (place: string, message: string) => make('note')(place, message, ''),
  };
};
