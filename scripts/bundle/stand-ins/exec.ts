/** Takes the place of `@actions/exec` in the bundle: @actions/core needs it to describe the runner's platform, which nobody asks for here. */
export function getExecOutput(): never {
  throw new Error('This bundle runs no commands through @actions/exec');
}
