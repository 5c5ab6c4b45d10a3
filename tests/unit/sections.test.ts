import { expect, test } from 'vitest';
import { itemsIn, sectionsIn, splitAtList, stepsIn } from '../../src/layouts/sections.ts';

const heading = (id: string, title: string) => `<h2 data-section="" id="${id}">${title}</h2>`;

test('sectionsIn(html) cuts at the headings that the page sets, not at those in boxes', () => {
	const box = '<section><h2 id="emergency">Call</h2></section>';
	const html = `<p>Lead.</p>${heading('steps', 'Steps')}<ol></ol>${box}${heading('next', 'Next')}<p>Last.</p>`;
	expect(sectionsIn(html)).toEqual({
		lead: '<p>Lead.</p>',
		sections: [
			{ id: 'steps', title: 'Steps', html: `<ol></ol>${box}` },
			{ id: 'next', title: 'Next', html: '<p>Last.</p>' },
		],
	});
});

test('sectionsIn(html) of a text without headings is its lead', () => {
	expect(sectionsIn('<p>All.</p>')).toEqual({ lead: '<p>All.</p>', sections: [] });
});

test('stepsIn(html) takes the steps out, and keeps what stands round them', () => {
	expect(
		stepsIn(
			'<p>First agree.</p>\n<ol>\n<li>Sit.</li>\n<li>Press <a href="/">so</a>.</li>\n</ol>\n<p>Rest.</p>',
		),
	).toEqual({
		before: '<p>First agree.</p>',
		steps: ['Sit.', 'Press <a href="/">so</a>.'],
		after: '<p>Rest.</p>',
	});
	expect(() => stepsIn('<p>Sit.</p>')).toThrow('no numbered list');
});

test('itemsIn(html) counts the items of its lists', () => {
	expect(itemsIn('<ul><li>a</li><li>b</li></ul>')).toBe(2);
});

test('splitAtList(html) cuts before the first list', () => {
	expect(splitAtList('<p>First.</p> <ul><li>a</li></ul><p>Last.</p>')).toEqual({
		before: '<p>First.</p>',
		after: '<ul><li>a</li></ul><p>Last.</p>',
	});
	expect(splitAtList('<p>All.</p>')).toEqual({ before: '<p>All.</p>', after: '' });
});
