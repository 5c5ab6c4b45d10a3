import { expect, test } from 'vitest';
import { lastLinks } from '../../src/build/last-links.ts';
import { nextRows } from '../../src/build/next-rows.ts';
import { routine, technique, tool } from './entries.ts';

const body = `Text with [a link](/articles/posture/).

## Next

- [Kneading](/techniques/petrissage/), the usual next step
- [At a desk](/routines/desk/)
- [Pain on top](/areas/top-of-shoulder/#what-to-try-first)
`;

test('lastLinks(body) has the links of its last section', () => {
	expect(lastLinks(body)).toEqual([
		{ says: 'Kneading', path: '/techniques/petrissage/', part: '', more: 'the usual next step' },
		{ says: 'At a desk', path: '/routines/desk/', part: '', more: '' },
		{ says: 'Pain on top', path: '/areas/top-of-shoulder/', part: '#what-to-try-first', more: '' },
	]);
	expect(lastLinks(undefined)).toEqual([]);
});

test('nextRows(body, entries) says what is to be done in plain words, the profession’s word beside it', () => {
	const knead = technique('petrissage', { title: 'Knead the back', called: 'Petrissage' });
	const entries = {
		techniques: [knead, technique('a'), technique('b')],
		routines: [routine('desk', ['a', 'b'])],
		tools: [tool('ball', 'Ball')],
	};
	expect(
		nextRows(body, entries).map(({ name, called, path, says }) => [name, called, path, says]),
	).toEqual([
		['Knead the back', 'Petrissage', '/techniques/petrissage/', 'Alone · hands · 30 to 60\u00a0s'],
		['desk', undefined, '/routines/desk/', expect.stringMatching(/min$/)],
		['Pain on top', undefined, '/areas/top-of-shoulder/#what-to-try-first', 'Sore place'],
	]);
});
