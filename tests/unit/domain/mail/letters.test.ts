import { describe, expect, it } from 'vitest';
import { letterHtml } from '#domain/mail/html.ts';
import type { Letter } from '#domain/mail/letter.ts';
import { letterText } from '#domain/mail/plain-text.ts';

const letter: Letter = {
  lang: 'ar',
  dir: 'rtl',
  subject: 'Fest <b>',
  title: 'عنوان',
  paragraphs: ['Erster Satz & zweiter'],
  facts: [{ label: 'Code', value: 'K7MX-3PQR-9HJK' }],
  links: [{ label: 'Ansehen', href: 'https://dorf.example/a/?x=1&y="2"', button: true }],
  closing: ['Büro', '<script>'],
};

describe('a letter', () => {
  it('as text has each address alone on its line', () => {
    expect(letterText(letter).split('\n')).toContain('https://dorf.example/a/?x=1&y="2"');
    expect(letterText(letter)).toBe(
      'عنوان\n\nErster Satz & zweiter\n\nCode: K7MX-3PQR-9HJK\n\n' +
        'Ansehen:\nhttps://dorf.example/a/?x=1&y="2"\n\n-- \nBüro\n<script>\n',
    );
  });

  it('as HTML says its language and direction, and keeps codes together', () => {
    const html = letterHtml(letter);
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<bdi>K7MX-3PQR-9HJK</bdi>');
  });

  it('as HTML takes nothing for markup that is text', () => {
    const html = letterHtml(letter);
    expect(html).toContain('<title>Fest &lt;b&gt;</title>');
    expect(html).toContain('href="https://dorf.example/a/?x=1&amp;y=&quot;2&quot;"');
    expect(html).not.toContain('<script>');
  });
});
