import { expect, test } from 'vitest';
import { childBands } from '#schemas/registration-fields.ts';
import { registrationFieldNames, registrationInput } from '#schemas/registration.ts';

test('the notice on data names exactly the fields that a registration has', () => {
  const rules = { maxPartySize: 12, interpreterLanguages: ['ar'], childBands, locales: ['de'] };
  const stored = Object.keys(registrationInput(rules).shape);
  expect([...registrationFieldNames].sort()).toEqual(stored.sort());
});
