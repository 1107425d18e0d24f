import { expect, test } from 'vitest';
import { linkedDataText } from '#domain/linked-data/node.ts';

test('no text can end the element that holds it', () => {
  const text = linkedDataText([{ '@type': 'Event', name: '</script><script>alert(1)</script>' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text).name).toBe('</script><script>alert(1)</script>');
});

test('several things share a context', () => {
  const text = linkedDataText([{ '@type': 'Event' }, { '@type': 'Place' }]);
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Event' }, { '@type': 'Place' }],
  });
});
