import { isCancelled } from '#domain/calendar/history.ts';
import type { SocialPicture } from '#domain/pictures/social-picture.ts';
import { colours } from '#config/colours.ts';
import { localize } from '#i18n/local-text.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { calendarEntry, conferenceRecords } from '#collections/conferences/records.ts';
import { seriesRecords } from '#collections/events/records.ts';
import { districtRecords } from '#collections/districts/refs.ts';
import { formatsFor } from '#collections/formats.ts';
import { townDrawing } from '#collections/map/maps.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { seriesView } from '#collections/calendar/series.ts';

/** The picture of all pages that have none of their own. */
export async function sitePicture(): Promise<SocialPicture> {
  const { siteName } = await getMunicipality();
  const frame = await pictureFrame([]);
  return { ...frame, site: '', title: localize(siteName, defaultLocale).text };
}

/** The picture of a conference: title, date, and the shape of the districts that are invited. */
export async function conferencePicture(slug: string): Promise<SocialPicture | undefined> {
  const record = (await conferenceRecords()).get(slug);
  if (!record) return undefined;
  const { title, districts, date } = record.data;
  const t = useTranslations(defaultLocale);
  return {
    ...(await pictureFrame(districts)),
    title: localize(title, defaultLocale).text,
    detail: date && formatsFor(defaultLocale).longDate(date),
    notice: isCancelled(calendarEntry(record)) ? t('dates.cancelled') : undefined,
  };
}

/** The picture of a series: title, month, and the shape of its districts. */
export async function seriesPicture(slug: string): Promise<SocialPicture | undefined> {
  const record = (await seriesRecords()).get(slug);
  if (!record) return undefined;
  const { title, when, districts } = await seriesView(record, defaultLocale);
  return {
    ...(await pictureFrame(districts.map(({ slug }) => slug))),
    title: title.text,
    detail: when,
  };
}

/**
 * What all pictures have in common. They are in German, as what editors write is until somebody
 * translates it, and their typeface knows no Arabic letters.
 */
async function pictureFrame(chosen: readonly string[]) {
  const { officialName, siteName, colours: own } = await getMunicipality();
  const drawing = await townDrawing();
  const districts = [...(await districtRecords())].map(([slug, { number, label, hue }]) => ({
    number,
    label,
    hue,
    chosen: chosen.includes(slug),
  }));
  return {
    town: officialName,
    site: localize(siteName, defaultLocale).text,
    action: own.action ?? colours.action,
    map: drawing && { drawing, districts },
  };
}
