import { describe, expect, test } from 'vitest';
import { reference } from '../../src/evidence/bibliography.ts';
import sources from '../../content/sources.json' with { type: 'json' };

type Data = Parameters<typeof reference>[0]['data'];

const custom: Data['custom'] = {
	kind: 'rct',
	shows: 'What it shows.',
	limits: 'What limits it.',
	read: 'abstract',
	studies: 1,
};
const work: Data = {
	id: 'kong2013',
	type: 'article-journal',
	title: 'Massage therapy for neck and shoulder pain',
	author: [
		{ family: 'Kong', given: 'Ling Jun' },
		{ family: 'Zhan', given: 'Hong Sheng' },
	],
	issued: { 'date-parts': [[2013, 2]] },
	'container-title': 'Evidence-Based Complementary Medicine',
	...{ volume: '12', issue: '3', page: '7-19' },
	URL: 'https://example.org/kong',
	custom,
};
const without = (...keys: (keyof Data)[]) =>
	Object.fromEntries(Object.entries(work).filter(([key]) => !keys.includes(key as keyof Data)));
const textOf = (data: object) => reference({ data: data as Data }).text;

describe('reference(source)', () => {
	test('names authors, year, title, journal and pages, and ends without an address', () => {
		expect(textOf(work)).toBe(
			'Kong, L.J. and Zhan, H.S. (2013) “Massage therapy for neck and shoulder pain,” Evidence-Based Complementary Medicine, 12(3), pp. 7–19.',
		);
	});

	test('leads to the DOI where there is one, else to the address', () => {
		expect(reference({ data: { ...work, DOI: '10.1000/kong' } }).href).toBe(
			'https://doi.org/10.1000/kong',
		);
		expect(reference({ data: work }).href).toBe('https://example.org/kong');
	});

	test('says that a work has no date, in words', () => {
		expect(textOf(without('issued'))).toContain('(no date)');
	});

	test('an article without volume and pages is called no preprint', () => {
		expect(textOf(without('volume', 'issue', 'page'))).not.toContain('Preprint');
	});

	test('a page of the web keeps no address in its text', () => {
		const page = { ...work, type: 'webpage', accessed: { 'date-parts': [[2026, 11, 1]] } };
		expect(textOf(page)).not.toMatch(/https?:|Retrieved/);
	});

	test('no source of ours has an address, marks of the style or a hole in its text', () => {
		for (const source of sources) {
			const { text, href } = reference({ data: source as unknown as Data });
			expect(text, source.id).not.toMatch(/https?:|n\.d\.|Preprint|undefined|\s\s|,\s*\./);
			expect(text.length, source.id).toBeGreaterThan(20);
			const { DOI, URL } = source as Partial<Record<'DOI' | 'URL', string>>;
			expect(href, source.id).toBe(DOI ? `https://doi.org/${DOI}` : URL);
		}
	});
});
