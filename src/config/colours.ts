/** Colours that code and stylesheet must agree on; a town may name its own to act with. */
export const colours = {
  paper: '#ffffff',
  paperDark: '#10141c',
  /** The warm ground of every second section; links stand on it too. */
  band: '#faf7f1',
  bandDark: '#181d27',
  action: '#1c3e80',
  actionDark: '#a3c4fd',
} as const;
