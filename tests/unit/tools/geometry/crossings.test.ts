import { expect, test } from 'vitest';
import { findCrossings } from '#tools/geometry/crossings.ts';

type Line = [number, number][];

test.each<[string, Line[]]>([
  [
    'meet at their ends',
    [
      [
        [0, 0],
        [5, 5],
      ],
      [
        [5, 5],
        [9, 0],
      ],
      [
        [5, 5],
        [5, 9],
      ],
    ],
  ],
  [
    'form a ring',
    [
      [
        [0, 0],
        [9, 0],
        [9, 9],
        [0, 0],
      ],
    ],
  ],
  [
    'run side by side',
    [
      [
        [0, 0],
        [9, 0],
      ],
      [
        [0, 1],
        [9, 1],
      ],
    ],
  ],
  [
    'lie on one line, apart',
    [
      [
        [0, 0],
        [3, 0],
      ],
      [
        [5, 0],
        [9, 0],
      ],
    ],
  ],
  [
    'have shrunk to a point',
    [
      [
        [5, 5],
        [5, 5],
      ],
      [
        [0, 0],
        [5, 5],
      ],
      [
        [5, 5],
        [9, 0],
      ],
    ],
  ],
])('lines that %s are in order', (_, lines) => {
  expect(findCrossings(lines)).toEqual([]);
});

test.each<[string, Line[]]>([
  [
    'cross',
    [
      [
        [0, 0],
        [9, 9],
      ],
      [
        [0, 9],
        [9, 0],
      ],
    ],
  ],
  [
    'touch on the way',
    [
      [
        [0, 0],
        [9, 0],
      ],
      [
        [4, 0],
        [4, 9],
      ],
    ],
  ],
  [
    'lie over each other',
    [
      [
        [0, 0],
        [9, 0],
      ],
      [
        [3, 0],
        [12, 0],
      ],
    ],
  ],
  [
    'turn back on themselves',
    [
      [
        [0, 0],
        [9, 0],
        [4, 0],
      ],
    ],
  ],
  [
    'cross themselves',
    [
      [
        [0, 0],
        [9, 9],
        [9, 0],
        [0, 9],
      ],
    ],
  ],
  [
    'come back to a point of their own',
    [
      [
        [0, 0],
        [5, 5],
        [9, 9],
        [9, 0],
        [5, 5],
        [0, 9],
      ],
    ],
  ],
])('lines that %s are found', (_, lines) => {
  expect(findCrossings(lines)).not.toEqual([]);
});
