import type { TownDrawing } from '#domain/geometry/drawing.ts';

/** What stands on the picture that messengers show beside a link. */
export interface SocialPicture {
  /** The website and its town: "Stadt Musterstadt", "Integration in den Bezirken". */
  town: string;
  site: string;
  title: string;
  /** A line below the title, such as the date. */
  detail?: string | undefined;
  /** What has to be seen at once, such as "Abgesagt". */
  notice?: string | undefined;
  /** Colour of the town, #rrggbb. */
  action: string;
  map: PictureMap | undefined;
}

/** The drawn town, with some districts standing out. */
export interface PictureMap {
  drawing: TownDrawing;
  districts: readonly PictureDistrict[];
}

export interface PictureDistrict {
  /** Number of its shape in the drawing. */
  number: number;
  label: string;
  hue: number;
  /** Shown in its strong colour while all others are grey; without any, all are shown quietly. */
  chosen: boolean;
}
