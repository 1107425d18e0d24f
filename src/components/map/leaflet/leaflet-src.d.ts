// Leaflet ships its modules beside its bundle; @types/leaflet describes the bundle alone.
declare module 'leaflet/src/map/Map.js' {
  export { map as createMap, Map } from 'leaflet';
}
declare module 'leaflet/src/map/handler/*';
declare module 'leaflet/src/core/Browser.js' {
  import type { Browser } from 'leaflet';
  const browser: typeof Browser;
  export default browser;
}
declare module 'leaflet/src/control/Control.Zoom.js' {
  import type { control } from 'leaflet';
  export const zoom: typeof control.zoom;
}
declare module 'leaflet/src/control/Control.Attribution.js' {
  import type { control } from 'leaflet';
  export const attribution: typeof control.attribution;
}
declare module 'leaflet/src/geo/LatLng.js' {
  export { latLng as toLatLng, LatLng } from 'leaflet';
}
declare module 'leaflet/src/geo/crs/CRS.EPSG3857.js' {
  import type { CRS } from 'leaflet';
  export const EPSG3857: typeof CRS.EPSG3857;
}
declare module 'leaflet/src/geometry/Point.js' {
  export { point as toPoint } from 'leaflet';
}
declare module 'leaflet/src/layer/FeatureGroup.js' {
  export { featureGroup } from 'leaflet';
}
declare module 'leaflet/src/layer/GeoJSON.js' {
  export { geoJSON, GeoJSON } from 'leaflet';
}
declare module 'leaflet/src/layer/LayerGroup.js' {
  export { layerGroup } from 'leaflet';
}
declare module 'leaflet/src/layer/Tooltip.js';
declare module 'leaflet/src/layer/marker/DivIcon.js' {
  export { divIcon } from 'leaflet';
}
declare module 'leaflet/src/layer/marker/Marker.js' {
  export { marker } from 'leaflet';
}
declare module 'leaflet/src/layer/tile/TileLayer.js' {
  export { tileLayer } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Polygon.js' {
  export { Polygon } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Renderer.getRenderer.js';
