import { createApp } from 'astro/app/entrypoint';
const app = createApp({ streaming: false });
export const render = (request: Request, locals: object) => app.render(request, { locals, addCookieHeader: true });
export const matches = (request: Request) => app.match(request) !== undefined;
