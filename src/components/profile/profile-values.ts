import type { ProfileInput } from '#schemas/profile.ts';

/** What stands in the fields of the form: as typed, also where it is wrong. */
export interface ProfileValues extends Omit<ProfileInput, 'themes'> {
  themes: string[];
}

/** The form as it was sent, so that nobody types anything twice. */
export function profileValues(form: FormData): ProfileValues {
  const text = (name: string) => String(form.get(name) ?? '');
  return {
    about: text('about'),
    quarter: text('quarter'),
    themes: form.getAll('themes').map(String),
    existing: text('existing'),
    gaps: text('gaps'),
    ideas: text('ideas'),
    involvement: text('involvement'),
    contact: text('contact'),
    publish: form.has('publish'),
  };
}
