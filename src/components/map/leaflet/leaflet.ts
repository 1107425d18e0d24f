/**
 * The parts of Leaflet that the map needs, from the modules that it ships. The bundle with all the
 * others is 6 kB larger (brotli), and a map page may weigh 70 kB in all.
 */
import 'leaflet/src/layer/Tooltip.js';
import 'leaflet/src/layer/vector/Renderer.getRenderer.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

export type { FitBoundsOptions, LatLngBounds, Layer, LayerGroup, Map, Marker, Path } from 'leaflet';
export { attribution } from 'leaflet/src/control/Control.Attribution.js';
export { zoom } from 'leaflet/src/control/Control.Zoom.js';
export { default as Browser } from 'leaflet/src/core/Browser.js';
export { EPSG3857 } from 'leaflet/src/geo/crs/CRS.EPSG3857.js';
export { toLatLng as latLng, LatLng } from 'leaflet/src/geo/LatLng.js';
export { toPoint as point } from 'leaflet/src/geometry/Point.js';
export { featureGroup } from 'leaflet/src/layer/FeatureGroup.js';
export { GeoJSON, geoJSON } from 'leaflet/src/layer/GeoJSON.js';
export { layerGroup } from 'leaflet/src/layer/LayerGroup.js';
export { divIcon } from 'leaflet/src/layer/marker/DivIcon.js';
export { marker } from 'leaflet/src/layer/marker/Marker.js';
export { tileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
export { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
export { createMap as map } from 'leaflet/src/map/Map.js';
