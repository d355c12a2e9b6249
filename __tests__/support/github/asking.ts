/** Asks the fake as a client would, for the fake's own tests. */
import type { FakeGitHub } from './server.ts';

/** A member of an answer, however deep; a test says what it expects there. */
export const at = (value: unknown, ...keys: (string | number)[]): unknown =>
  keys.reduce<unknown>(
    (one, key) => (typeof one === 'object' && one !== null ? Reflect.get(one, key) : undefined),
    value,
  );

/** The same where it is a list; empty where it is none. */
export const list = (value: unknown, ...keys: (string | number)[]): unknown[] => {
  const found = at(value, ...keys);
  return Array.isArray(found) ? found : [];
};

/** Of each object of a list, the member of that name. */
export const pluck = (values: readonly unknown[], ...keys: (string | number)[]): unknown[] =>
  values.map((one) => at(one, ...keys));

export interface Answered {
  status: number;
  headers: Headers;
  body: unknown;
}

export interface GraphAnswered {
  data: unknown;
  errors: unknown;
  headers: Headers;
}

/** Questions to a fake, with a token of everybody's rights unless one is given. */
export function asking(fake: FakeGitHub, usual = fake.token()) {
  const rest = async (path: string, sent?: unknown, { method = 'GET', token = usual } = {}): Promise<Answered> => {
    const answer = await fetch(`${fake.apiUrl}${path}`, {
      method: sent === undefined ? method : method === 'GET' ? 'POST' : method,
      headers: { authorization: `token ${token}`, 'user-agent': 'test' },
      ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text === '' ? null : JSON.parse(text) };
  };
  const graph = async (
    query: string,
    { variables = {}, token = usual }: { variables?: Record<string, unknown>; token?: string } = {},
  ): Promise<GraphAnswered> => {
    const answer = await fetch(fake.graphqlUrl, {
      method: 'POST',
      headers: { authorization: `token ${token}`, 'user-agent': 'test' },
      body: JSON.stringify({ query, variables }),
    });
    const body: unknown = await answer.json();
    return { data: at(body, 'data'), errors: at(body, 'errors'), headers: answer.headers };
  };
  /** Fields of acme/shop. */
  const shop = async (fields: string, token = usual): Promise<unknown> => {
    const { data, errors } = await graph(`query Shop { repository(owner: "acme", name: "shop") { ${fields} } }`, {
      token,
    });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return at(data, 'repository');
  };
  return { rest, graph, shop };
}
