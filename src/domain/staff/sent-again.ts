/** More than any form of the coordinators' area has; how long all of it may be, the server says. */
const MOST_FIELDS = 200;

/**
 * What a form that was sent without a session carries, to be sent once more. Files are left out: no
 * form of the area has any.
 * @returns fields in their order, or undefined where there are so many that the form is none of ours
 */
export function fieldsToSendAgain(
  form: Iterable<[string, unknown]>,
): { name: string; value: string }[] | undefined {
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === 'string' ? [{ name, value }] : [],
  );
  return fields.length > MOST_FIELDS ? undefined : fields;
}
