import { describe, expect, it } from 'vitest';
import { phone } from '#schemas/contact.ts';
import { coordinator } from '#schemas/coordinator.ts';
import { collectionSchemas } from '#schemas/index.ts';
import { text } from '#schemas/text.ts';
import { instant, localDate, localTime } from '#schemas/time.ts';

describe('content schemas', () => {
  it('read a date as the day that was written, however YAML read it', () => {
    expect(localDate.parse('2027-03-04')).toBe('2027-03-04');
    expect(localDate.parse(new Date('2027-03-04T00:00:00Z'))).toBe('2027-03-04');
    expect(localDate.safeParse('2027-02-29').success).toBe(false);
    expect(localDate.safeParse('4.3.2027').success).toBe(false);
  });

  it('read a moment only with its offset', () => {
    expect(instant.parse(new Date('2027-03-04T09:00:00Z'))).toBe('2027-03-04T09:00:00.000Z');
    expect(instant.parse('2027-03-04T10:00:00+01:00')).toBe('2027-03-04T09:00:00.000Z');
    expect(instant.safeParse('2027-03-04T10:00:00').success).toBe(false);
  });

  it('read times of a 24-hour day', () => {
    expect(localTime.parse('23:59')).toBe('23:59');
    for (const wrong of ['24:00', '9:00', '17.00', '17:60']) {
      expect(localTime.safeParse(wrong).success).toBe(false);
    }
  });

  it('read phone numbers as people write them', () => {
    for (const right of ['030 23125-0', '030 23125-014', '02055 123456']) {
      expect(phone.safeParse(right).success).toBe(true);
    }
    for (const wrong of ['+49 30 23125', '030-23125', '030/23125', '23125-014']) {
      expect(phone.safeParse(wrong).success).toBe(false);
    }
  });

  it('want German in every translated text', () => {
    expect(text.parse({ de: 'Suppe', en: 'Soup' })).toEqual({ de: 'Suppe', en: 'Soup' });
    expect(text.safeParse({ en: 'Soup' }).success).toBe(false);
    expect(text.safeParse({ de: 'Suppe', xx: '?' }).success).toBe(false);
    expect(text.safeParse('zwei\nZeilen').success).toBe(false);
  });

  it('take a name or a vacant post, never both and never neither', () => {
    const post = { office: { street: 'Kai 1' }, asOf: '2026' };
    expect(coordinator.safeParse({ ...post, name: 'Kim' }).success).toBe(true);
    expect(coordinator.safeParse({ ...post, vacant: true }).success).toBe(true);
    expect(coordinator.safeParse(post).success).toBe(false);
    expect(coordinator.safeParse({ ...post, name: 'Kim', vacant: true }).success).toBe(false);
  });

  it.each(Object.entries(collectionSchemas))('refuse unknown keys in %s', (_, { schema }) => {
    const result = schema.safeParse({ unbekannt: 1 });
    expect(result.error?.issues.map(({ code }) => code)).toContain('unrecognized_keys');
  });
});
