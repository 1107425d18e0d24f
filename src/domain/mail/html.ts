import type { Letter } from './letter.ts';

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Mail programs know no stylesheets, few properties and no variables: everything stands in place. */
const BODY =
  'margin:0;padding:24px 16px;background:#fff;color:#171a2b;font:16px/1.5 Arial,sans-serif';
const COLUMN = 'max-width:560px;margin:0 auto';
const BUTTON =
  'display:inline-block;padding:12px 20px;border-radius:4px;background:#171a2b;color:#fff;' +
  'font-weight:bold;text-decoration:none';
const SMALL = 'margin:24px 0 0;padding-top:12px;border-top:1px solid #b8bccf;font-size:14px';

/**
 * A letter as HTML: text and links alone, no images, nothing that is loaded. Addresses and codes are
 * kept together in right-to-left text by `<bdi>`.
 */
export function letterHtml(letter: Letter): string {
  const { lang, dir, subject, title, paragraphs, facts, links, closing } = letter;
  const rows = facts.map(
    ({ label, value }) =>
      `<p style="margin:0 0 8px"><b>${escape(label)}:</b> <bdi>${escape(value)}</bdi></p>`,
  );
  return [
    `<!doctype html>\n<html lang="${lang}" dir="${dir}">`,
    `<head><meta charset="utf-8"><title>${escape(subject)}</title></head>`,
    `<body style="${BODY}"><div style="${COLUMN}" dir="${dir}">`,
    `<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escape(title)}</h1>`,
    ...paragraphs.map((text) => `<p style="margin:0 0 16px">${escape(text)}</p>`),
    ...rows,
    ...links.map(linkHtml),
    `<p style="${SMALL}">${closing.map(escape).join('<br>')}</p>`,
    '</div></body></html>\n',
  ].join('\n');
}

function linkHtml({ label, href, button }: Letter['links'][number]): string {
  const style = button ? ` style="${BUTTON}"` : ' style="color:#171a2b"';
  return `<p style="margin:16px 0"><a href="${escape(href)}"${style}>${escape(label)}</a></p>`;
}
