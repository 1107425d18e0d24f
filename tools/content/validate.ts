import type * as z from 'zod';
import { explain } from './explain.ts';

/** A field that does not fit its schema. */
export interface Misfit {
  path: PropertyKey[];
  message: string;
}

/** A record and all that is wrong with it; `data` leaves out the wrong parts. */
export interface Validated {
  data: unknown;
  misfits: Misfit[];
}

/**
 * Holds a record against its schema. Messages that a schema does not bring itself are ours.
 * @param writtenAt a value as it was typed, where that is known
 */
export function validate(
  schema: z.ZodType,
  raw: unknown,
  writtenAt: (path: PropertyKey[]) => string | undefined = () => undefined,
): Validated {
  const result = schema.safeParse(raw, { error: () => '' });
  if (result.success) return { data: result.data, misfits: [] };
  const misfits = result.error.issues.flatMap(flatten).map((issue) => ({
    path: issue.path,
    message: explain(issue, schema, valueAt(raw, issue.path), writtenAt(issue.path)),
  }));
  return { data: without(raw, misfits), misfits };
}

/** An issue of a single field: unions and groups of unknown keys taken apart. */
export type PlainIssue = Exclude<z.core.$ZodIssue, z.core.$ZodIssueInvalidUnion>;

function flatten(issue: z.core.$ZodIssue): PlainIssue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }));
  }
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors;
  const meant = branches.find((errors) => errors.every(({ path }) => path.length > 0));
  return (meant ?? branches[0] ?? [])
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
    .flatMap(flatten);
}

function valueAt(raw: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as never)?.[key], raw);
}

/** A copy without the given fields; wrong entries of a list become undefined, so that the others keep their place. */
function without(raw: unknown, misfits: Misfit[]): unknown {
  if (typeof raw !== 'object' || raw === null || misfits.some(({ path }) => path.length === 0)) {
    return {};
  }
  const copy: unknown = structuredClone(raw);
  for (const { path } of misfits) {
    const holder = valueAt(copy, path.slice(0, -1));
    const key = path.at(-1);
    if (typeof holder !== 'object' || holder === null || key === undefined) continue;
    Object.assign(holder, { [key]: undefined });
  }
  return copy;
}
