import { describe, expect, test } from 'vitest';
import { plateShapes } from '../../src/anatomy/plate.ts';
import { sheets } from '../../src/map/drawing.ts';
import { coveringIds, plateLinks, structuresOf } from '../../src/map/regions.ts';
import { muscle } from './entries.ts';

const upper = muscle('upper', { title: 'Upper part', structures: ['upper-trapezius'] });
const lower = muscle('lower', { structures: ['lower-trapezius'] });
const rhomboids = muscle('rhomboids', { structures: ['rhomboid-minor', 'rhomboid-major'] });
const infraspinatus = muscle('infraspinatus', { structures: ['infraspinatus'] });
const group = muscle('whole', { kind: 'group', members: ['lower', 'upper'] });
const muscles = [infraspinatus, lower, rhomboids, upper, group];

const address = (path: string) => `/site${path}`;

describe('plateLinks(muscles, address)', () => {
	test('goes from the neck down; a group stands before its first muscle', () => {
		const order = plateLinks(muscles, address).map(({ id }) => id);
		expect(order).toEqual(['whole', 'upper', 'rhomboids', 'infraspinatus', 'lower']);
	});

	test('names each page with its address in the site', () => {
		expect(plateLinks([upper], address)).toEqual([
			{
				id: 'upper',
				name: 'Upper part',
				href: '/site/muscles/upper/',
				structures: ['upper-trapezius'],
			},
		]);
	});

	test('leaves the list that it was given in its order', () => {
		plateLinks(muscles, address);
		expect(muscles.map(({ id }) => id)).toEqual([
			'infraspinatus',
			'lower',
			'rhomboids',
			'upper',
			'whole',
		]);
	});

	test('every link can be drawn', () => {
		const links = plateLinks(muscles, address);
		const drawn = new Set(sheets(plateShapes(), links).map(({ link }) => link?.id));
		expect(links.filter(({ id, structures }) => structures.length > 0 && !drawn.has(id))).toEqual(
			[],
		);
	});
});

describe('structuresOf(muscle, muscles)', () => {
	test('a muscle has its own, a group those of its members in their order', () => {
		expect(structuresOf(rhomboids, muscles)).toEqual(['rhomboid-minor', 'rhomboid-major']);
		expect(structuresOf(group, muscles)).toEqual(['lower-trapezius', 'upper-trapezius']);
	});

	test('a group of groups has those of all of them', () => {
		const outer = muscle('outer', { kind: 'group', members: ['whole', 'infraspinatus'] });
		expect(structuresOf(outer, muscles)).toHaveLength(3);
	});

	test('a group with a member that does not exist is refused', () => {
		const broken = muscle('broken', { kind: 'group', members: ['ghost'] });
		expect(() => structuresOf(broken, muscles)).toThrow('"broken" names "ghost"');
	});
});

test('coveringIds(muscles) names the pages whose parts lie over the shoulder blades', () => {
	expect(coveringIds(muscles)).toEqual(['lower', 'upper']);
});
