/** A bar chart in units of its own, to be drawn at any size. */
export interface Bars {
  width: number;
  height: number;
  bars: { x: number; y: number; width: number; height: number }[];
}

const HEIGHT = 100;
const STEP = 10;
const BAR = 8;
/** So that a few days do not become a few walls. */
const FEWEST = 14;

/** One bar a value, the largest as high as the chart; a value of 0 has none. */
export function barsOf(values: readonly number[]): Bars {
  const largest = Math.max(1, ...values);
  const bars = values.map((value, place) => {
    const height = Math.round((value / largest) * HEIGHT * 10) / 10;
    return { x: place * STEP + 1, y: HEIGHT - height, width: BAR, height };
  });
  const width = Math.max(values.length, FEWEST) * STEP;
  return { width, height: HEIGHT, bars: bars.filter(({ height }) => height > 0) };
}
