import { getCollection } from 'astro:content';
import type { SearchDocument } from '#domain/search/types.ts';
import type { Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import { adviceRecords } from '#collections/advice.ts';
import { addressLines } from '#collections/contacts/views.ts';
import { documentRecords } from '#collections/documents.ts';
import { OFFERS_A_PAGE } from '#collections/offers/lists.ts';
import { offersHref } from '#collections/offers/filters.ts';
import { offerRecords } from '#collections/offers/records.ts';
import { getQuarter } from '#collections/districts/quarters.ts';
import { searchDocument, wordsFor } from './entry.ts';
import { districtWords } from './occasions.ts';
import { visible } from '#collections/visible.ts';

/** Offers, each on its page of the list. */
export async function offerDocuments(locale: Locale): Promise<SearchDocument[]> {
  return Promise.all(
    (await offerRecords()).map(async (offer, i) => {
      const { slug, title, provider, summary, cost, place, contact, example } = offer;
      const page = Math.floor(i / OFFERS_A_PAGE) + 1;
      const quarter = await getQuarter(offer.quarter, locale);
      return searchDocument(
        {
          ...{ kind: 'offer', title, summary, example },
          href: `${offersHref({}, locale, page)}#${slug}`,
          facts: [provider, quarter?.name, ...addressLines(place), cost, contact.name],
          also: [
            wordsFor('theme', offer.themes, locale),
            wordsFor('language', offer.languages, locale),
            ...(await districtWords(offer.districts, locale)),
          ],
        },
        locale,
      );
    }),
  );
}

export async function adviceDocuments(locale: Locale): Promise<SearchDocument[]> {
  return (await adviceRecords()).map(({ id, data }) => {
    const { title, summary, by, office, languages, example } = data;
    return searchDocument(
      {
        ...{ kind: 'advice', title, summary, example },
        href: `${href('advice', {}, locale)}#${id}`,
        facts: [by, office?.name, ...addressLines(office?.address)],
        also: [wordsFor('language', languages, locale)],
      },
      locale,
    );
  });
}

export async function fundingDocuments(locale: Locale): Promise<SearchDocument[]> {
  return visible(await getCollection('funding')).map(({ id, data }) => {
    const { title, giver, what, who, how, amount, example } = data;
    return searchDocument(
      {
        ...{ kind: 'funding', title, summary: what, example },
        href: `${href('funding', {}, locale)}#${id}`,
        facts: [giver, who, how, amount],
      },
      locale,
    );
  });
}

export async function paperDocuments(locale: Locale): Promise<SearchDocument[]> {
  return [...(await documentRecords()).values()].map(({ title, summary, language, example }) =>
    searchDocument(
      {
        ...{ kind: 'document', title, summary, example },
        href: href('documents', {}, locale),
        also: [wordsFor('language', [language], locale)],
      },
      locale,
    ),
  );
}

export async function linkDocuments(locale: Locale): Promise<SearchDocument[]> {
  return visible(await getCollection('links')).map(({ id, data }) => {
    const { title, operator, about, example } = data;
    return searchDocument(
      {
        ...{ kind: 'link', title, summary: about, example },
        href: `${href('links', {}, locale)}#${id}`,
        facts: [operator],
      },
      locale,
    );
  });
}
