import type { DescribedTopology } from '#domain/geometry/features.ts';
import L from 'leaflet';
import leafletStylesheet from 'leaflet/dist/leaflet.css?url';
import { areaLabels, fittingLabels } from './area-labels.ts';
import { areaLayer, isChosen } from './area-layer.ts';
import { describeFrom } from './describe.ts';
import { createMap } from './map-frame.ts';
import { loadJson, loadStylesheet, untilUnfocused } from './page.ts';
import { townData } from './town-data.ts';
import type { TownData } from './town-data.ts';
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
  followZoom(map, layer, areaLayer(districts, 'town-leaflet__district'));
  areaLabels(districts, 'town-leaflet__numeral').addTo(map);
  fittingLabels(map, quarters, 'town-leaflet__name').addTo(map);
  showChosen(map, layer);
  // An SVG is an image by itself, and an image hides the links in it.
  map.getPane('overlayPane')?.querySelector('svg')?.setAttribute('role', 'group');
}

/** Brings what the page is about into view. */
function showChosen(map: L.Map, quarters: L.GeoJSON): void {
  const chosen = L.featureGroup(quarters.getLayers().filter(isChosen));
  if (chosen.getLayers().length === 0) return;
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
  ]);
  const data = townData(topology, describeFrom(host));
  await untilUnfocused(stage);
  const container = document.createElement('div');
  container.className = 'town-leaflet';
  container.setAttribute('role', 'region');
  container.setAttribute(
    'aria-label',
    stage.querySelector('svg')?.getAttribute('aria-label') ?? '',
  );
  stage.append(container);
  try {
    fill(createMap(container, host), data);
    host.classList.add('is-live');
  } catch (error) {
    container.remove();
    throw error;
  }
}
