import * as z from 'zod';
import { meantTime } from './meant-time.ts';
import { quote, suggest } from './nearest.ts';
import { keysOf, metaOf, schemaAt } from './schema-walk.ts';
import type { PlainIssue } from './validate.ts';

/**
 * What is wrong with a field and what to write instead, in German.
 * @param written the value as it was typed, where that is known and differs: `17.00` for 17
 */
export function explain(
  issue: PlainIssue,
  schema: z.ZodType,
  value: unknown,
  written?: string,
): string {
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysOf(schemaAt(schema, issue.path.slice(0, -1)));
    return `Dieses Feld gibt es hier nicht. ${suggest(String(issue.path.at(-1)), allowed)}`;
  }
  if (issue.code === 'custom') return issue.message;
  const field = schemaAt(schema, issue.path);
  if (value === undefined) return missing(field);
  if (issue.path.length === 0) {
    return `Diese Datei enthält keine Felder. Schreiben Sie je Zeile eines: ${fieldsOf(field)}.`;
  }
  const said = typeof value === 'number' ? (written ?? value) : value;
  const advice = timeAdvice(field, said) ?? (issue.message || instruction(issue, field, said));
  const wayOut = value === null && isOptional(field) ? ' Oder löschen Sie die Zeile.' : '';
  return `${complaint(said)} ${advice}${wayOut}`;
}

function fieldsOf(schema: z.core.$ZodType | undefined): string {
  return keysOf(schema).join(', ') || 'Name: [name-einer-datei]';
}

function isOptional(field: z.core.$ZodType | undefined): boolean {
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault;
}

function missing(field: z.core.$ZodType | undefined): string {
  const description = field && metaOf(field).description;
  return description ? `Dieses Feld fehlt. Ergänzen Sie es: ${description}.` : 'Dieses Feld fehlt.';
}

function complaint(value: unknown): string {
  if (value === null || value === '') return 'Hier steht nichts.';
  if (Array.isArray(value)) return 'Eine Liste passt hier nicht.';
  if (typeof value === 'object') return 'Eingerückte Angaben passen hier nicht.';
  return `${quote(value)} passt hier nicht.`;
}

function timeAdvice(field: z.core.$ZodType | undefined, said: unknown): string | undefined {
  const time = field && metaOf(field).title === 'Uhrzeit' && meantTime(String(said));
  if (!time) return undefined;
  return `Schreiben Sie die Uhrzeit mit Doppelpunkt und in Anführungszeichen: "${time}".`;
}

function isWhole(field: z.core.$ZodType | undefined): boolean {
  return field instanceof z.ZodNumber && field.isInt;
}

function instruction(
  issue: PlainIssue,
  field: z.core.$ZodType | undefined,
  value: unknown,
): string {
  switch (issue.code) {
    case 'invalid_value':
      return suggest(String(value), issue.values.map(String));
    case 'too_small':
      return issue.origin === 'array'
        ? `Nennen Sie mindestens ${issue.minimum}.`
        : `Schreiben Sie eine Zahl ${issue.inclusive ? 'ab' : 'über'} ${issue.minimum}.`;
    case 'too_big':
      return `Schreiben Sie eine Zahl ${issue.inclusive ? 'bis' : 'unter'} ${issue.maximum}.`;
    case 'invalid_type':
      return expected(issue.expected, field, value);
    default:
      return 'Sehen Sie im Handbuch für die Redaktion nach, was hier stehen darf.';
  }
}

function expected(
  type: z.core.$ZodIssueInvalidType['expected'],
  field: z.core.$ZodType | undefined,
  value: unknown,
): string {
  const scalar = typeof value !== 'object';
  switch (type) {
    case 'string':
      return scalar
        ? `Setzen Sie den Wert in Anführungszeichen: "${value}".`
        : 'Schreiben Sie Text.';
    case 'int':
    case 'number':
      return `Schreiben Sie eine ${isWhole(field) ? 'ganze Zahl' : 'Zahl'} ohne Anführungszeichen.`;
    case 'boolean':
      return 'Schreiben Sie true oder false, ohne Anführungszeichen.';
    case 'array':
      return scalar
        ? `Setzen Sie eckige Klammern darum: [${value}].`
        : 'Schreiben Sie eine Liste in eckigen Klammern: [eins, zwei].';
    default:
      return `Schreiben Sie die Angaben eingerückt darunter, jede mit ihrem Namen: ${keysOf(field).join(', ')}.`;
  }
}
