import { approvals } from './approvals.ts';
import { changesRequested } from './changes-requested.ts';
import { ciChecks } from './ci-checks.ts';
import { deploymentWindow } from './deployment-window.ts';
import { description } from './description.ts';
import { emergency } from './emergency.ts';
import { executiveApproval } from './executive-approval.ts';
import { gateIntegrity } from './gate-integrity.ts';
import { leadTime } from './lead-time.ts';
import { linkedIssue } from './linked-issue.ts';
import { migrationWayBack } from './migration-way-back.ts';
import { reviewThreads } from './review-threads.ts';
import { rollback } from './rollback.ts';
import { rollbackPlan } from './rollback-plan.ts';
import { sections } from './sections.ts';
import { securityConsiderations } from './security-considerations.ts';
import { securityReview } from './security-review.ts';
import { separationOfDuties } from './separation-of-duties.ts';
import { testing } from './testing.ts';
import { title } from './title.ts';
import { typeOfChange } from './type-of-change.ts';

/** Every rule, in the order in which a report lists them. A new rule is one file, its test, and one line here. */
export const rules = [
  title,
  description,
  linkedIssue,
  typeOfChange,
  testing,
  securityConsiderations,
  rollbackPlan,
  migrationWayBack,
  sections,
  approvals,
  executiveApproval,
  securityReview,
  separationOfDuties,
  changesRequested,
  reviewThreads,
  ciChecks,
  gateIntegrity,
  emergency,
  rollback,
  leadTime,
  deploymentWindow,
] as const;
