import { typed } from '#schemas/written.ts';

/** What stands in the fields of the form: as typed, also where it is wrong. */
export interface MessageValues {
  kind: string;
  text: string;
  place: string;
  /** The district, where it was asked for. */
  district: string;
  page: string;
  name: string;
  contact: string;
}

/** The form as it was sent, so that nobody types anything twice. */
export function messageValues(form: FormData): MessageValues {
  return {
    kind: typed(form, 'kind'),
    text: typed(form, 'text'),
    place: typed(form, 'place'),
    district: typed(form, 'district'),
    page: typed(form, 'page'),
    name: typed(form, 'name'),
    contact: typed(form, 'contact'),
  };
}
