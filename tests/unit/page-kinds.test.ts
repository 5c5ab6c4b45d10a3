import { expect, test } from 'vitest';
import { kinds as all } from '../../src/kinds.ts';
import { kindFrom, labelOf, searchKinds } from '../../src/search/page-kinds.ts';

const kinds = {
	areas: { label: 'Sore place', weight: 1 },
	about: { label: 'About the site', weight: 0.7 },
};

test.each([
	['areas', 'areas', 'Sore place'],
	['Sore place', 'areas', 'Sore place'],
	['ABOUT THE SITE', 'about', 'About the site'],
	['Atlas', 'atlas', 'Atlas'],
	['', '', ''],
])('kindFrom(%j, kinds) is %j, which readers call %j', (said, kind, label) => {
	expect(kindFrom(said, kinds)).toBe(kind);
	expect(labelOf(kind, kinds)).toBe(label);
});

test('searchKinds(kinds) has label and weight of every kind, and nothing else', () => {
	const known = searchKinds(all);
	expect(Object.keys(known)).toEqual(Object.keys(all));
	expect(known.techniques).toEqual({ label: 'Technique', weight: 1.25 });
	expect(known.tools).toEqual({ label: 'Tool', weight: 1 });
});
