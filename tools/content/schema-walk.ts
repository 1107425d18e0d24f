import * as z from 'zod';
import { references, type CollectionName } from '#schemas/reference.ts';

/** The plain schemas behind optional, default, preprocess and union. */
export function shapesOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return shapesOf(schema.unwrap());
  }
  if (schema instanceof z.ZodPipe) {
    return shapesOf(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(shapesOf);
  return [schema];
}

/** The schema one step further in: a field of an object, any entry of a list or register. */
function childOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  for (const shape of shapesOf(schema)) {
    if (shape instanceof z.ZodArray) return shape.element;
    if (shape instanceof z.ZodRecord) return shape.valueType;
    if (shape instanceof z.ZodObject && Object.hasOwn(shape.shape, key)) {
      return shape.shape[String(key)];
    }
  }
  return undefined;
}

/** The schema of a field of a record. */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>(
    (current, key) => current && childOf(current, key),
    schema,
  );
}

/** The fields a block may have. */
export function keysOf(schema: z.core.$ZodType | undefined): string[] {
  if (!schema) return [];
  return shapesOf(schema).flatMap((shape) =>
    shape instanceof z.ZodObject ? Object.keys(shape.shape) : [],
  );
}

/** Title and description of a field: its own, else those of what it wraps. */
export function metaOf(schema: z.core.$ZodType): { title?: string; description?: string } {
  const own = z.globalRegistry.get(schema) ?? {};
  const inner =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
      ? metaOf(schema.unwrap())
      : {};
  return { ...inner, ...own };
}

/** Calls `visit` for every value that names another record. */
export function visitReferences(
  schema: z.core.$ZodType,
  value: unknown,
  visit: (name: unknown, to: CollectionName, path: PropertyKey[]) => void,
  path: PropertyKey[] = [],
): void {
  if (value === undefined || value === null) return;
  for (const shape of shapesOf(schema)) {
    const reference = references.get(shape as z.ZodType);
    if (reference) visit(value, reference.to, path);
    for (const [key, item] of stepsInto(shape, value)) {
      const child = childOf(shape, key);
      if (child) visitReferences(child, item, visit, [...path, key]);
    }
  }
}

function stepsInto(shape: z.core.$ZodType, value: unknown): [PropertyKey, unknown][] {
  if (shape instanceof z.ZodArray) return Array.isArray(value) ? [...value.entries()] : [];
  const fields = shape instanceof z.ZodObject || shape instanceof z.ZodRecord;
  return fields && typeof value === 'object' ? Object.entries(value ?? {}) : [];
}
