/**
 * Reads data as zod does, for what policies are declared with, and says no word of what is wrong: to load zod, and to make schemas of it,
 * takes longer than all else about a policy file. What is not valid here is read again by zod, which tells why; so this may refuse what zod
 * takes, and never the other way round (__tests__/policy/quick.test.ts).
 */
import type { Zod } from '../rule.ts';
import type { SchemaWalk } from './overlay.ts';

/** In place of a value that is not valid. */
export const refused = Symbol('refused');

type Read = (value: unknown) => unknown;

/** What a value consists of. */
type Kind =
  | { is: 'object'; shape: Readonly<Record<string, Light>> }
  | { is: 'record'; value: Light }
  | { is: 'list'; item: Light }
  | { is: 'other' };

const other: Kind = { is: 'other' };

/** A schema. Its methods are those of zod's that policies use; what they say for people is left out. */
export class Light {
  readonly kind: Kind;
  /** The value as the policy holds it, or `refused`. */
  readonly read: Read;
  /** Whether an object may go without it, and then does. */
  readonly mayBeLeftOut: boolean;

  constructor(kind: Kind, read: Read, mayBeLeftOut = false) {
    this.kind = kind;
    this.read = read;
    this.mayBeLeftOut = mayBeLeftOut;
  }

  /** The members of an object, by name; of anything else there are none. */
  get shape(): Readonly<Record<string, Light>> {
    return this.kind.is === 'object' ? this.kind.shape : {};
  }

  min(least: number): Light {
    return this.refine((value) => sizeOf(value) >= least);
  }

  max(most: number): Light {
    return this.refine((value) => sizeOf(value) <= most);
  }

  regex(pattern: RegExp): Light {
    // Unlike `test`, it minds no earlier match.
    return this.refine((value: unknown) => typeof value === 'string' && value.search(pattern) >= 0);
  }

  refine(holds: (value: never) => unknown): Light {
    return this.andThen((value) => (holds(value as never) ? value : refused));
  }

  superRefine(check: (value: never, context: { addIssue(): void }) => void): Light {
    return this.andThen((value) => {
      let isValid = true;
      const addIssue = () => {
        isValid = false;
      };
      check(value as never, { addIssue });
      return isValid ? value : refused;
    });
  }

  transform(change: (value: never) => unknown): Light {
    return this.andThen((value) => change(value as never));
  }

  default(usual: unknown): Light {
    return new Light(this.kind, (value) => (value === undefined ? usual : this.read(value)));
  }

  prefault(usual: unknown): Light {
    return new Light(this.kind, (value) => this.read(value === undefined ? usual : value));
  }

  optional(): Light {
    // What has a default is filled in all the same.
    const mayBeLeftOut = this.read(undefined) === refused;
    const read = (value: unknown) => (value === undefined && mayBeLeftOut ? value : this.read(value));
    return new Light(this.kind, read, mayBeLeftOut);
  }

  describe(): this {
    return this;
  }

  /** With more members. */
  extend(shape: Readonly<Record<string, Light>>): Light {
    return object({ ...this.shape, ...shape });
  }

  /** Every object is strict here. */
  strict(): this {
    return this;
  }

  private andThen(read: Read): Light {
    return new Light(
      this.kind,
      (value) => {
        const known = this.read(value);
        return known === refused ? known : read(known);
      },
      this.mayBeLeftOut,
    );
  }
}

const sizeOf = (value: unknown): number =>
  typeof value === 'number' ? value : typeof value === 'string' || Array.isArray(value) ? value.length : Number.NaN;

const leaf = (isValid: (value: unknown) => boolean): Light =>
  new Light(other, (value) => (isValid(value) ? value : refused));

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function object(shape: Readonly<Record<string, Light>>): Light {
  return new Light({ is: 'object', shape }, (value) => {
    if (!isMapping(value) || Object.keys(value).some((name) => !Object.hasOwn(shape, name))) return refused;
    const members: [string, unknown][] = [];
    for (const [name, member] of Object.entries(shape)) {
      if (member.mayBeLeftOut && !Object.hasOwn(value, name)) continue;
      const known = member.read(value[name]);
      if (known === refused) return refused;
      members.push([name, known]);
    }
    return Object.fromEntries(members);
  });
}

function record(key: Light, value: Light): Light {
  return new Light({ is: 'record', value }, (mapping) => {
    if (!isMapping(mapping)) return refused;
    const members: [string, unknown][] = [];
    for (const [name, member] of Object.entries(mapping)) {
      const known = key.read(name) === refused ? refused : value.read(member);
      if (known === refused) return refused;
      members.push([name, known]);
    }
    return Object.fromEntries(members);
  });
}

function array(item: Light): Light {
  return new Light({ is: 'list', item }, (list) => {
    if (!Array.isArray(list)) return refused;
    const items = list.map((each) => item.read(each));
    return items.includes(refused) ? refused : items;
  });
}

/** An address of which there can be no doubt; zod takes others as well. */
const plainAddress = /^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[\w./~+=&?#-]*)?$/;

const kit = {
  array,
  boolean: () => leaf((value) => typeof value === 'boolean'),
  enum: (values: readonly unknown[]) => leaf((value) => values.includes(value)),
  int: () => leaf(Number.isSafeInteger),
  literal: (only: unknown) => leaf((value) => value === only),
  number: () => leaf(Number.isFinite),
  object,
  record,
  strictObject: object,
  string: () => leaf((value) => typeof value === 'string'),
  unknown: () => leaf(() => true),
  url: () => leaf((value) => typeof value === 'string' && plainAddress.test(value) && URL.canParse(value)),
};

/** What schemas are made with, in place of zod. They only look like zod's: what else zod's can do, they cannot. */
export const lightKit = kit as unknown as Zod;

/** How a file is laid over a policy by such a schema. */
export const lightWalk: SchemaWalk<Light> = {
  child(schema, key) {
    const { kind } = schema ?? { kind: other };
    if (kind.is === 'list') return typeof key === 'number' ? kind.item : undefined;
    if (typeof key === 'number') return undefined;
    if (kind.is === 'record') return kind.value;
    return kind.is === 'object' && Object.hasOwn(kind.shape, key) ? kind.shape[key] : undefined;
  },
  expectsList: (schema) => schema?.kind.is === 'list',
  hasLevel: (schema) => schema?.kind.is === 'object' && Object.hasOwn(schema.kind.shape, 'level'),
  normal(schema, value) {
    const known = schema?.read(value) ?? value;
    return known === refused ? value : known;
  },
};
