import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/kinds.ts';
import { address, missingFacts, navigation, site } from '../../src/site.ts';

const whole = {
	...site,
	origin: 'https://unknot.org',
	repository: 'https://code.unknot.org',
	contact: 'hello@unknot.org',
};

describe('missingFacts(site)', () => {
	test('is empty once the owner has given all', () => {
		expect(missingFacts(whole)).toEqual([]);
	});

	test.each([
		[{ origin: 'https://unknot.example' }, 'the address of the site (origin)'],
		[{ repository: undefined }, 'the repository'],
		[{ contact: undefined }, 'a contact'],
		[{ contact: '' }, 'a contact'],
	])('%j: says that it lacks %s', (facts, words) => {
		expect(missingFacts({ ...whole, ...facts })).toEqual([words]);
	});
});

test('the origin has no folder and no last slash, the base has both slashes', () => {
	expect(new URL(site.origin).origin).toBe(site.origin);
	expect(site.base).toMatch(/^\/(?:[^/]+\/)*$/);
});

test('the description is one that search engines show whole', () => {
	expect(site.description.length).toBeLessThanOrEqual(160);
});

describe('address(path)', () => {
	test.each(['/', '/areas/top-of-shoulder/', '/figures/muscles/scapula.svg'])(
		'of %s stays in the base',
		(path) => {
			expect(address(path).startsWith(site.base)).toBe(true);
			expect(address(path).endsWith(path)).toBe(true);
			expect(address(path)).not.toContain('//');
		},
	);
});

describe('navigation', () => {
	test('every way starts and ends with a slash', () => {
		expect(navigation.filter(({ path }) => !/^\/(?:[a-z-]+\/)*$/.test(path))).toEqual([]);
	});

	test('every way leads into a part of the site, to its start, or to what is kept', () => {
		const folders = navigation.map(({ path }) => path.split('/')[1] ?? '');
		expect(
			folders.filter((folder) => !['', 'kept'].includes(folder) && !(folder in kinds)),
		).toEqual([]);
	});

	test('no name and no way comes twice', () => {
		expect(new Set(navigation.flatMap(({ name, path }) => [name, path])).size).toBe(
			navigation.length * 2,
		);
	});
});
