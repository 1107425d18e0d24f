import type { ProfileView } from '#server/profiles/profiles.ts';

export const sampleProfile: ProfileView = {
  code: 'K7MX3PQR',
  conference: 'beispiel',
  state: 'finished',
  savedAt: new Date('2027-02-01T12:00:00Z'),
  deleteAfter: new Date('2027-04-01T12:00:00Z'),
  ...{ about: 'Ich backe.', quarter: '', themes: [], existing: '', gaps: '', ideas: '' },
  ...{ involvement: '', contact: '', publish: false },
};
