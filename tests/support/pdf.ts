import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';

/** What came out of the printer. */
export interface Printed {
  /** The text of each page, its blanks made one. */
  pages: string[];
  /** Width and height of the first page in millimetres. */
  size: [number, number];
}

const POINTS_PER_MM = 72 / 25.4;

/** Prints the page that is open on the paper that it asks for. */
export async function print(page: Page): Promise<Printed> {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: false });
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  return {
    pages: text.map((page) => page.replace(/\s+/g, ' ')),
    size: [Math.round(width / POINTS_PER_MM), Math.round(height / POINTS_PER_MM)],
  };
}
