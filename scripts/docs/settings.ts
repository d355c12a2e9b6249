import { z } from 'zod';
import { PolicySchema } from '../../src/policy/schema.ts';
import { code, prose, table } from './markdown.ts';

/** The keywords of a JSON Schema that the reference shows. */
interface Json {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Json;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly additionalProperties?: Json | boolean;
  readonly required?: readonly string[];
}

/** One setting of the policy file. */
export interface Setting {
  path: string;
  type: string;
  /** As Markdown. */
  usual: string;
  description: string;
}

/** The schema of the policy as a person fills it in. */
export const policySchema = z.toJSONSchema(PolicySchema, { target: 'draft-2020-12', io: 'input' }) as Json;

/** The part of a schema at a path of property names. Throws where there is none. */
export function at(schema: Json, ...path: readonly string[]): Json {
  return path.reduce((inner, key) => {
    const next = inner.properties?.[key];
    if (next === undefined) throw new Error(`The policy's schema has no ${path.join('.')}`);
    return next;
  }, schema);
}

/** All settings under a schema, in its order; a mapping comes before its members. */
export function settings(schema: Json, path: string, required = false): Setting[] {
  const own = { path, type: typeOf(schema), usual: usualOf(schema, required), description: schema.description ?? '' };
  const inside = schema.type === 'array' ? (schema.items ?? {}) : schema;
  const at = schema.type === 'array' ? `${path}[]` : path;
  const members = Object.entries(inside.properties ?? {}).flatMap(([name, member]) =>
    settings(member, at === '' ? name : `${at}.${name}`, inside.required?.includes(name)),
  );
  const named = inside.additionalProperties;
  const byName = typeof named === 'object' ? settings(named, `${at}.NAME`) : [];
  const isSilent = path === '' || (schema.type === 'object' && schema.description === undefined);
  return [...(isSilent ? [] : [own]), ...members, ...byName];
}

/** Settings as a table. */
export function settingsTable(list: readonly Setting[], head = 'Key'): string {
  const rows = list.map(({ path, type, usual, description }) => [code(path), type, usual, prose(description)]);
  return table([head, 'Type', 'Default', 'Meaning'], rows);
}

function typeOf(schema: Json): string {
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum !== undefined) return schema.enum.map((value) => code(String(value))).join(', ');
  if (schema.type === 'array') return listOf(schema.items ?? {});
  if (schema.type === 'object') return typeof schema.additionalProperties === 'object' ? 'mapping by name' : 'mapping';
  if (schema.type === 'integer') return `whole number${range(schema)}`;
  if (schema.type === 'number') return `number${range(schema)}`;
  if (schema.type === 'boolean') return '`true`, `false`';
  return schema.format === 'uri' ? 'URL' : 'text';
}

function listOf(item: Json): string {
  if (item.enum !== undefined) return `list of ${typeOf(item)}`;
  return item.type === 'object' ? 'list of mappings' : 'list of texts';
}

/** Limits that somebody set; JSON Schema also states those of all whole numbers. */
function range({ minimum, maximum }: Json): string {
  const most = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
  const least = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? minimum : undefined;
  if (least !== undefined && most !== undefined) return `, ${least} to ${most}`;
  return least === undefined ? '' : `, ${least} or more`;
}

/** Longer lists are cut: `change-gate policy` prints them whole. */
const mostCharacters = 160;

function usualOf({ type, default: usual, additionalProperties }: Json, required: boolean): string {
  if (required) return 'required';
  if (type === 'object') return typeof additionalProperties === 'object' ? 'see above' : '';
  if (usual === undefined) return 'none';
  if (!Array.isArray(usual)) return code(typeof usual === 'string' ? usual : JSON.stringify(usual));
  if (usual.length === 0) return 'none';
  return shortList(usual.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))));
}

function shortList(items: readonly string[]): string {
  const shown: string[] = [];
  for (const item of items) {
    if (shown.length > 0 && [...shown, item].join(', ').length > mostCharacters) break;
    shown.push(item);
  }
  const more = items.length - shown.length;
  return `${shown.map(code).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
