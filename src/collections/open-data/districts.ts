import { defaultLocale } from '#i18n/locales.ts';
import { href } from '#config/routes.ts';
import { coordinatorFor } from '#collections/contacts/coordinators.ts';
import { listDistricts, type DistrictView } from '#collections/districts/districts.ts';
import { publicContact, publicFallback } from './contacts.ts';
import { townLicence } from './licences.ts';
import { listQuarters, type QuarterView } from '#collections/districts/quarters.ts';

/**
 * The districts with their quarters and contacts, for `/api/districts.json`. What lies in no
 * district, in a town without districts everything, stands apart.
 */
export async function districtsJson() {
  const { name, url, credit } = await townLicence();
  const all = await listQuarters(defaultLocale);
  const quarters = all.filter(({ district }) => district === undefined);
  const coordinator =
    quarters.length > 0 ? await coordinatorFor(undefined, defaultLocale) : undefined;
  return {
    licence: { name, url },
    credit,
    documentation: href('openData', {}, defaultLocale),
    districts: (await listDistricts(defaultLocale)).map(openDistrict),
    withoutDistrict: {
      quarters: quarters.map(openQuarter),
      coordinator: publicContact(coordinator),
    },
    fallbackContact: await publicFallback(),
  };
}

function openDistrict({ number, label, slug, name, quarters, coordinator }: DistrictView) {
  return {
    number,
    label,
    slug,
    name,
    quarters: quarters.map(openQuarter),
    coordinator: publicContact(coordinator),
  };
}

function openQuarter({ number, name, slug }: QuarterView) {
  return { number, name, slug };
}
