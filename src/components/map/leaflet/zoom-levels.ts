import * as L from './leaflet.ts';
import { limitReach } from './area-layer.ts';

/** From this much nearer than the whole town on, quarters are the links; before, districts are. */
const NEARER = 0.5;

/** Whole town: districts are links, one finger scrolls the page. Nearer: quarters, and it pans. */
export function followZoom(map: L.Map, quarters: L.GeoJSON, districts: L.GeoJSON): void {
  const whole = map.getZoom();
  const hasDistricts = districts.getLayers().length > 0;
  const update = () => {
    const near = map.getZoom() >= whole + NEARER;
    map.getContainer().classList.toggle('town-leaflet--near', near || !hasDistricts);
    limitReach(quarters, near || !hasDistricts ? map.getBounds() : undefined);
    if (near) districts.remove();
    else districts.addTo(map);
    if (near || !L.Browser.mobile) map.dragging.enable();
    else map.dragging.disable();
  };
  map.on('moveend', update);
  update();
}
