/** What machines report: checks, statuses and workflow runs. None of it moves a pull request's `updatedAt`. */
import { workflowOf } from './events-builder.ts';
import type { CheckInput, StatusInput, WorkflowRunInput } from './inputs.ts';
import { workflowRunOf } from './records-builder.ts';
import type { Stage } from './stage.ts';
import type { CheckRun, Status } from './world.ts';
import type { WorkflowRun } from './world-records.ts';

/** A pull request's number, which means its head; or a commit. */
export type CheckTarget = number | string;

export const checkActions = (stage: Stage) => ({
  /** Begins a check, or another attempt of it; with a conclusion it ends at once. */
  startCheck(target: CheckTarget, { commit: _, workflow, app = 'github-actions', ...check }: CheckInput): CheckRun {
    const done = check.conclusion !== undefined && check.conclusion !== null;
    const made: CheckRun = {
      databaseId: stage.growing.nextId(),
      status: done ? 'COMPLETED' : 'IN_PROGRESS',
      conclusion: null,
      startedAt: stage.at,
      completedAt: done ? stage.at : null,
      required: false,
      ...check,
      app,
      workflow: workflowOf(workflow, app, stage.growing.nextId),
      sha: stage.commit(target),
    };
    stage.repository.checkRuns.push(made);
    return made;
  },

  /** Ends the last run of a check. Throws where none was begun. */
  completeCheck(target: CheckTarget, name: string, conclusion: CheckRun['conclusion'] = 'SUCCESS'): CheckRun {
    const sha = stage.commit(target);
    const found = stage.repository.checkRuns.findLast((one) => one.sha === sha && one.name === name);
    if (!found) throw new Error(`no check ${name} was begun on ${sha}`);
    return Object.assign(found, { status: 'COMPLETED', conclusion, completedAt: stage.at });
  },

  /** Writes a status, as another system or a collaborator's own workflow would. */
  status(target: CheckTarget, { commit: _, ...status }: StatusInput): Status {
    const made: Status = {
      id: stage.growing.nextId(),
      state: 'SUCCESS',
      description: null,
      targetUrl: null,
      creator: 'github-actions[bot]',
      createdAt: stage.at,
      required: false,
      ...status,
      sha: stage.commit(target),
    };
    stage.repository.statuses.push(made);
    return made;
  },

  /** Records a run of a workflow, ended now unless it says otherwise. */
  workflowRun(input: WorkflowRunInput): WorkflowRun {
    const { repository, growing, at } = stage;
    const made = workflowRunOf(input, { repository, nextId: growing.nextId, at });
    repository.workflowRuns.push(made);
    return made;
  },
});
