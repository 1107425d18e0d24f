import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { accessibilityProblems } from '#tests/support/axe.ts';
import { sharedBrowser, siteUrl, visit } from '#tests/support/browser.ts';

/** A page of somebody else's, on another origin than the town's. */
async function foreignPage(body: string): Promise<string> {
  const html = `<!doctype html><title>Nachbarschaft</title>${body}`;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Unlike `visit`, for pages that are not ours and ask more than one server. */
async function openForeign(address: string, javaScriptEnabled = true): Promise<Page> {
  const browser = await sharedBrowser();
  const viewport = { width: 360, height: 780 };
  const page = await browser.newPage({ viewport, javaScriptEnabled });
  onTestFinished(() => page.close());
  await page.goto(address);
  return page;
}

/** The lines that the page about the data gives to copy. */
async function snippet(): Promise<string> {
  const { page } = await visit('essen', { screen: 'desktop' });
  await page.goto('/daten/');
  return page.locator('#einbetten pre').innerText();
}

describe.each([true, false])('the finder in another website, JavaScript %s', (javaScript) => {
  it('answers on the site itself', async () => {
    const page = await openForeign(await foreignPage(await snippet()), javaScript);
    const finder = page.frameLocator('iframe');
    await finder.getByRole('textbox').fill('Frohnhausen');
    await finder.getByRole('button').click();
    await page.waitForURL(/\/bezirk-finden\?q=Frohnhausen$/);
    expect(await page.getByRole('heading', { name: 'Stadtbezirk III' }).count()).toBe(1);
  });
});

it('the finder fits into the frame that people copy', async () => {
  const page = await openForeign(await foreignPage(await snippet()));
  const [, frame] = page.frames();
  await frame?.waitForLoadState();
  const hidden = await frame?.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  });
  expect(hidden).toEqual([0, 0]);
});

it.each(['/', '/daten/', '/termine/'])('nobody can put %s into a frame', async (path) => {
  const address = siteUrl('essen') + path;
  const page = await openForeign(await foreignPage(`<iframe src="${address}"></iframe>`));
  expect(await page.frameLocator('iframe').getByRole('heading').count()).toBe(0);
  const policy = (await fetch(address)).headers.get('content-security-policy');
  expect(policy).toContain("frame-ancestors 'none'");
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each(['/daten/', '/einbetten/'])('%s keeps nobody out', async (path) => {
    const { page, context } = await visit('essen', { screen: 'phone', colorScheme });
    await page.goto(path);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
});
