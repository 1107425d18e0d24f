/** The addresses of the hits to a question, best first; "en: contacts" asks in English. */
export async function addresses(site: string, question: string, more = ''): Promise<string[]> {
  const [, locale = '', words = ''] = /^(?:(\w+): )?(.*)$/.exec(question) ?? [];
  const prefix = locale && `/${locale}`;
  const answer = await fetch(`${site}${prefix}/suche?q=${encodeURIComponent(words)}${more}`);
  const rows = (await answer.text()).matchAll(/<li class="result">.*?<h3>\s*<a href="(.*?)"/gs);
  return [...rows].map(([, address = '']) => address);
}

export async function firstAddress(site: string, question: string): Promise<string | undefined> {
  return (await addresses(site, question))[0];
}
