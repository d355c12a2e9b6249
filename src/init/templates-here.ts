import { findSection } from '../body/find.ts';
import { parseBody } from '../body/parse.ts';
import type { Policy } from '../policy/schema.ts';
import { namesIn } from './survey.ts';

/** The pull request templates that a checkout has already. */
export interface TemplatesHere {
  /** The template that GitHub proposes for every pull request; null: there is none. */
  usual: string | null;
  /** Folders of templates that are used only where an address names one. */
  folders: readonly string[];
}

/** Where GitHub looks for templates. https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/creating-a-pull-request-template-for-your-repository */
const places = ['.github', '', 'docs'];

/** Looks where GitHub looks, without regard to case. */
export async function templatesHere(topLevel: string): Promise<TemplatesHere> {
  const found = await Promise.all(
    places.map(async (folder) =>
      (await namesIn(topLevel, folder)).map((name) => ({ name, path: folder === '' ? name : `${folder}/${name}` })),
    ),
  );
  const all = found.flat();
  return {
    usual: all.find(({ name }) => /^pull_request_template\.(?:md|txt)$/i.test(name))?.path ?? null,
    folders: all.filter(({ name }) => isFolder(name)).map(({ path }) => `${path}/`),
  };
}

/** Only GitHub's folder has no ending. */
const isFolder = (name: string): boolean => /^pull_request_template$/i.test(name);

/** The sections that the policy asks for and that a template does not have. */
export function missingSections(template: string, { rules, emergency }: Policy): string[] {
  const body = parseBody(template);
  const asked = [
    rules.description.headings,
    rules['type-of-change'].headings,
    rules.testing.headings,
    rules['security-considerations'].headings,
    rules['rollback-plan'].headings,
    emergency.headings,
  ];
  return asked.flatMap((headings) => (findSection(body, headings) === undefined ? [headings[0] ?? ''] : []));
}
