import { onChoice } from '#components/map/choice.ts';
import type { DescribedTopology } from '#domain/geometry/features.ts';
import * as L from './leaflet.ts';
import leafletStylesheet from 'leaflet/dist/leaflet.css?url';
import ownStylesheet from '#styles/map-live.scss?url';
import type { AreaFeature } from './area.ts';
import { areaLabels, fittingLabels } from './area-labels.ts';
import { areaLayer, isChosen, refreshChosen } from './area-layer.ts';
import { describeFrom } from './describe.ts';
import { createMap } from './map-frame.ts';
import { loadJson, loadStylesheet, untilUnfocused } from './page.ts';
import { townData } from './town-data.ts';
import type { TownData } from './town-data.ts';
import { showSigns } from './signs.ts';
import { prepareStreetMap } from './street-map.ts';
import { followZoom } from './zoom-levels.ts';

/** Room for the credit line below the town. */
const PADDING: L.FitBoundsOptions = { paddingTopLeft: [8, 8], paddingBottomRight: [8, 44] };

function fill(map: L.Map, { quarters, districts, borders }: TownData): void {
  const layer = areaLayer(quarters, 'town-leaflet__quarter').addTo(map);
  const bounds = layer.getBounds();
  map.fitBounds(bounds, { ...PADDING, animate: false });
  map
    .setMinZoom(map.getZoom())
    .setMaxZoom(map.getZoom() + 4)
    .setMaxBounds(bounds.pad(0.25));
  L.geoJSON(borders, { interactive: false, style: { className: 'town-leaflet__border' } }).addTo(
    map,
  );
  const overlay = areaLayer(districts, 'town-leaflet__district');
  followZoom(map, layer, overlay);
  const labels = [
    areaLabels(districts, 'town-leaflet__numeral'),
    fittingLabels(map, quarters, 'town-leaflet__name'),
  ];
  for (const { group } of labels) group.addTo(map);
  showSigns(map, quarters);
  // An SVG is an image by itself, and an image hides the links in it.
  map.getPane('overlayPane')?.querySelector('svg')?.setAttribute('role', 'group');
  const refresh = () => {
    for (const areas of [layer, overlay]) refreshChosen(areas);
    for (const each of labels) each.refreshChosen();
  };
  if (layer.getLayers().some(isChosen)) showChosen(map, layer);
  else followChoice(map, [...districts, ...quarters], refresh);
}

/** Marks the district that is chosen in the list, now and later. */
function followChoice(map: L.Map, areas: AreaFeature[], refresh: () => void): void {
  onChoice((chosen) => {
    for (const { properties } of areas) {
      properties.chosen = chosen !== undefined && properties.district === chosen;
    }
    map.getContainer().classList.toggle('town-leaflet--chosen', chosen !== undefined);
    refresh();
  });
}

/** Brings what the page is about into view. */
function showChosen(map: L.Map, quarters: L.GeoJSON): void {
  const chosen = L.featureGroup(quarters.getLayers().filter(isChosen));
  map.getContainer().classList.add('town-leaflet--chosen');
  const maxZoom = map.getMinZoom() + 2;
  map.fitBounds(chosen.getBounds().pad(0.15), { maxZoom, animate: false });
}

/**
 * Puts a map to move and zoom in the place of the drawing inside `host`.
 * @throws if anything it needs cannot be had; the drawing is then as it was
 */
export async function showTownMap(host: HTMLElement): Promise<void> {
  const stage = host.querySelector('.map-stage');
  const { geometry } = host.dataset;
  if (!stage || !geometry) throw new Error('The map has no place or no geometry');
  const [topology] = await Promise.all([
    loadJson<DescribedTopology>(geometry),
    loadStylesheet(leafletStylesheet),
    loadStylesheet(ownStylesheet),
  ]);
  const data = townData(topology, describeFrom(host));
  await untilUnfocused(stage);
  const container = document.createElement('div');
  container.className = 'town-leaflet';
  // East is on the right in every language, and Leaflet counts from the left.
  container.dir = 'ltr';
  container.setAttribute('role', 'region');
  container.setAttribute(
    'aria-label',
    stage.querySelector('svg')?.getAttribute('aria-label') ?? '',
  );
  stage.append(container);
  try {
    const map = createMap(container, host);
    fill(map, data);
    prepareStreetMap(map, host);
    host.classList.add('is-live');
  } catch (error) {
    container.remove();
    throw error;
  }
}
