import type { GeoPoint } from '#domain/geometry/locate.ts';

const OPTIONS: PositionOptions = { timeout: 15_000, maximumAge: 60_000, enableHighAccuracy: true };

/** Where the device is; `denied` where the person does not want to say. */
export function place(): Promise<GeoPoint | 'denied' | 'unknown'> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lon: coords.longitude, lat: coords.latitude }),
      ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : 'unknown'),
      OPTIONS,
    );
  });
}
