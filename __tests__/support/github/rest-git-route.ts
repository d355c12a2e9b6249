/** Routes below `git/`, as those of objects and of references have them in common. */
import { inRepository, type Route } from './rest-call.ts';

type InRepository = Parameters<typeof inRepository>[0];

/** What is written, or where a branch is `moved` to, is on disk, in the bare repository, before it is answered. */
export const gitWrite =
  ({ moved }: { moved: boolean }) =>
  (method: string, template: string, answer: InRepository): Route => ({
    method,
    template: `/repos/{owner}/{repo}/git/${template}`,
    permission: 'contents',
    level: 'write',
    answer: inRepository((repo, call) => {
      const answered = answer(repo, call);
      call.options.bare.written(repo, { moved });
      return answered;
    }),
  });

export const gitRead = (template: string, answer: InRepository): Route => ({
  method: 'GET',
  template: `/repos/{owner}/{repo}/git/${template}`,
  permission: 'contents',
  answer: inRepository(answer),
});
