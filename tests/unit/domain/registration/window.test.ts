import { describe, expect, it } from 'vitest';
import { registrationWindow, seatsAreGiven } from '#domain/registration/window.ts';

const terms = {
  opensAt: new Date('2027-01-10T08:00:00Z'),
  closesAt: new Date('2027-02-25T23:00:00Z'),
  endsAt: new Date('2027-03-04T19:00:00Z'),
  cancelled: false,
};

const at = (instant: string, own: object = {}) =>
  registrationWindow({ ...terms, ...own }, new Date(instant));

describe('registration', () => {
  it.each([
    ['2027-01-10T07:59:59.999Z', 'not-yet'],
    ['2027-01-10T08:00:00.000Z', 'open'],
    ['2027-02-25T22:59:59.999Z', 'open'],
    ['2027-02-25T23:00:00.000Z', 'closed'],
    ['2027-03-04T18:59:59.999Z', 'closed'],
    ['2027-03-04T19:00:00.000Z', 'past'],
  ])('at %s is %s', (instant, window) => {
    expect(at(instant)).toBe(window);
  });

  it('goes on for staff after closing, but begins for them with everybody’s', () => {
    const forStaff = (instant: string) => registrationWindow(terms, new Date(instant), 'staff');
    expect(forStaff('2027-01-10T07:59:59.999Z')).toBe('not-yet');
    expect(forStaff('2027-03-04T18:59:59.999Z')).toBe('open');
    expect(forStaff('2027-03-04T19:00:00.000Z')).toBe('past');
  });

  it('has always been open where nobody says since when', () => {
    expect(at('2020-01-01T00:00:00Z', { opensAt: undefined })).toBe('open');
  });

  it('is over when the conference is called off, whenever that is', () => {
    expect(at('2027-02-01T00:00:00Z', { cancelled: true })).toBe('cancelled');
    expect(at('2028-02-01T00:00:00Z', { cancelled: true })).toBe('cancelled');
  });
});

it('places are given on until the conference is over or called off', () => {
  expect((['open', 'closed', 'not-yet'] as const).every(seatsAreGiven)).toBe(true);
  expect((['past', 'cancelled'] as const).some(seatsAreGiven)).toBe(false);
});
