/** Colours that code and stylesheet must agree on; a town may name its own to act with. */
export const colours = {
  paper: '#ffffff',
  paperDark: '#10141c',
  action: '#1c3e80',
  actionDark: '#a3c4fd',
} as const;
