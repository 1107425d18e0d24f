import * as z from 'zod';
import { metaOf, shapesOf } from './schema-walk.ts';

/** One row of the editors' manual. */
export interface FieldRow {
  /** `place › street` */
  name: string;
  required: boolean;
  /** What is written there: `Datum`, `Liste: Zeile`, `ganze Zahl`. */
  kind: string;
  /** Empty where the schema says nothing, which a test forbids. */
  description: string;
}

/** All fields of a record, those inside a block or a list below it. */
export function fieldRows(schema: z.core.$ZodType, prefix = ''): FieldRow[] {
  return shapesOf(schema).flatMap((shape) => {
    if (shape instanceof z.ZodArray) {
      return metaOf(shape.element).title ? [] : fieldRows(shape.element, prefix);
    }
    if (!(shape instanceof z.ZodObject)) return [];
    return Object.entries(shape.shape).flatMap(([key, field]) => rowsOfField(prefix + key, field));
  });
}

function rowsOfField(name: string, field: z.core.$ZodType): FieldRow[] {
  const { title, description = '' } = metaOf(field);
  const required = !(field instanceof z.ZodOptional || field instanceof z.ZodDefault);
  const row = { name, required, kind: kindOf(field), description };
  // A title says that the field is one thing to an editor, whatever it is made of.
  return title ? [row] : [row, ...fieldRows(field, `${name} › `)];
}

function kindOf(field: z.core.$ZodType): string {
  const { title } = metaOf(field);
  if (title) return title;
  const [shape] = shapesOf(field);
  if (shape instanceof z.ZodArray) return `Liste: ${kindOf(shape.element)}`;
  if (shape instanceof z.ZodEnum) return shape.options.map((value) => `\`${value}\``).join(', ');
  if (shape instanceof z.ZodLiteral) return `\`${[...shape.values].join()}\``;
  if (shape instanceof z.ZodNumber) return shape.isInt ? 'ganze Zahl' : 'Zahl';
  if (shape instanceof z.ZodBoolean) return '`true` oder `false`';
  if (shape instanceof z.ZodObject) return 'Angaben darunter';
  return 'Text';
}

/** The rows as a Markdown table. */
export function fieldTable(schema: z.core.$ZodType): string {
  const rows = fieldRows(schema).map(
    ({ name, required, kind, description }) =>
      `| ${name} | ${required ? 'ja' : ''} | ${kind} | ${description} |`,
  );
  return ['| Feld | nötig | was es ist | wozu |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
