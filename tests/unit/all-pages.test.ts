import { expect, test } from 'vitest';
import { kinds } from '../../src/kinds.ts';
import { allPages } from '../../src/search/all-pages.ts';
import { muscle, technique, tool } from './entries.ts';

const address = (path: string) => `/folder${path}`;

test('allPages(entries, kinds, address) has every page under its first letter, figures first', () => {
	const entries = [
		tool('cane', 'cane'),
		technique('twenty', { title: '20 minutes' }),
		muscle('deltoid', { title: 'Deltoid', aliases: ['delts'], misspellings: ['deltiod'] }),
		technique('cupping', { title: 'Cupping' }),
	];
	const letters = allPages(entries, kinds, address);
	expect(letters.map(({ letter, pages }) => [letter, ...pages.map(({ name }) => name)])).toEqual([
		['0-9', '20 minutes'],
		['C', 'cane', 'Cupping'],
		['D', 'Deltoid'],
	]);
	expect(letters[2]?.pages).toEqual([
		{ name: 'Deltoid', href: '/folder/muscles/deltoid/', label: 'Muscle', also: ['delts'] },
	]);
	expect(allPages([], kinds, address)).toEqual([]);
});
