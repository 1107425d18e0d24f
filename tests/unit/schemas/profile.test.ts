import { describe, expect, it } from 'vitest';
import { MAX_ANSWER, parseProfile } from '#schemas/profile.ts';

function form(fields: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) data.append(name, value);
  }
  return data;
}

const parse = (fields: Record<string, string | string[]>) => parseProfile(form(fields), ['dorf']);

describe('a profile', () => {
  it('needs one answer and nothing else', () => {
    expect(parse({ gaps: ' Ein Raum fehlt.\r\nAbends. ' })).toEqual({
      ok: true,
      value: {
        ...{ about: '', quarter: '', themes: [], existing: '', ideas: '', involvement: '' },
        ...{ gaps: 'Ein Raum fehlt.\nAbends.', contact: '', publish: false },
      },
    });
  });

  it('may be published only where that was ticked', () => {
    expect(parse({ gaps: 'Raum', publish: 'true' })).toMatchObject({ value: { publish: true } });
  });

  it('counts characters as people do, and takes as many as it says', () => {
    expect(parse({ ideas: '🌻'.repeat(MAX_ANSWER) })).toMatchObject({ ok: true });
  });

  it.each([
    [{}, { field: 'existing', code: 'profile.error.empty' }],
    [
      { existing: ' \n ', about: 'Ich' },
      { field: 'existing', code: 'profile.error.empty' },
    ],
    [
      { ideas: 'x'.repeat(MAX_ANSWER + 1) },
      { field: 'ideas', code: 'profile.error.tooLong', params: { max: 2000 } },
    ],
    [
      { gaps: 'x', contact: 'x'.repeat(201) },
      { field: 'contact', code: 'profile.error.tooLong', params: { max: 200 } },
    ],
    [
      { gaps: 'x', quarter: 'stadt' },
      { field: 'quarter', code: 'profile.error.unknown' },
    ],
    [
      { gaps: 'x', themes: ['sport', 'juggling'] },
      { field: 'themes', code: 'profile.error.unknown' },
    ],
  ])('is refused with %j', (fields, error) => {
    expect(parse(fields as Record<string, string>)).toEqual({ ok: false, errors: [error] });
  });
});
