import type { FieldMessage } from '#i18n/registration-errors.ts';
import type { RegistrationRules } from '#schemas/registration-fields.ts';

/** Name of the field in the form that an error of the JSON is about. */
function formField(field: string, { childBands }: RegistrationRules): string {
  return field === 'children' ? `children-${childBands[0]}` : field.replace('.', '-');
}

/** Errors for the summary, which leads to the fields of the form. */
export function summaryOf(
  errors: readonly FieldMessage[],
  rules: RegistrationRules,
): FieldMessage[] {
  return errors.map(({ field, message }) => ({ field: formField(field, rules), message }));
}

/** Looks up what is wrong with a field, named as in the JSON. */
export function messageFor(errors: readonly FieldMessage[]) {
  const byField = new Map(errors.map(({ field, message }) => [field, message]));
  return (field: string): string | undefined => byField.get(field);
}
