import type { Area } from './area.ts';
import type { Describe } from './town-data.ts';

interface DistrictLink extends Area {
  number: number;
}

function districtLinks(host: HTMLElement): DistrictLink[] {
  const { chosenDistrict } = host.dataset;
  return [...host.querySelectorAll<SVGAElement>('svg a[data-number]')].map((link) => ({
    number: Number(link.dataset['number']),
    label: link.querySelector('text')?.textContent.trim() ?? '',
    name: link.querySelector('title')?.textContent ?? '',
    href: link.href.baseVal,
    district: link.dataset['district'],
    chosen: chosenDistrict !== undefined && link.dataset['district'] === chosenDistrict,
  }));
}

/** Names and addresses as the page says them: districts by its drawing, quarters by its attributes. */
export function describeFrom(host: HTMLElement): Describe {
  const {
    quarterHref = '',
    quarterLabel = '{quarter}',
    chosenQuarter,
    chosenDistrict,
  } = host.dataset;
  const districts = new Map(districtLinks(host).map((link) => [link.number, link]));
  return {
    district: (number) => districts.get(number),
    quarter({ properties: { name, slug, district: number } }) {
      const district = number === undefined ? undefined : districts.get(number);
      return {
        label: name,
        name: district
          ? quarterLabel.replace('{quarter}', name).replace('{district}', district.name)
          : name,
        href: quarterHref.replace('{slug}', slug),
        quarter: slug,
        district: district?.district,
        chosen:
          slug === chosenQuarter ||
          (chosenDistrict !== undefined && district?.district === chosenDistrict),
      };
    },
  };
}
