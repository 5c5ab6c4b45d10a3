import { describe, expect, test } from 'vitest';
import {
	areasFor,
	find,
	findAll,
	groupsOf,
	musclesOf,
	routinesWith,
	structuresOf,
	techniquesFor,
	usersOf,
} from '../../src/relations.ts';
import { area, muscle, routine, technique } from './entries.ts';

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

const upper = muscle('upper');
const lower = muscle('lower');
const lone = muscle('lone');
const group = muscle('group', { kind: 'group', members: ['upper', 'lower'] });
const muscles = [upper, lower, lone, group];

describe('find(entries, id, askedBy)', () => {
	test('gives the entry itself', () => {
		expect(find(muscles, 'lower', 'a test')).toBe(lower);
	});

	test('says in two sentences who asked for what', () => {
		expect(() => find(muscles, 'uper', 'foam-roller')).toThrow(
			new Error('"foam-roller" names "uper", which does not exist. Run npm run check:content.'),
		);
	});
});

describe('findAll(entries, ids, askedBy)', () => {
	test('keeps the order of the ids', () => {
		expect(ids(findAll(muscles, ['lone', 'upper'], 'a test'))).toEqual(['lone', 'upper']);
	});

	test('throws at the first id that does not exist', () => {
		expect(() => findAll(muscles, ['upper', 'none', 'nil'], 'a test')).toThrow('"none"');
	});
});

describe('structuresOf(muscle, muscles)', () => {
	const rhomboids = muscle('rhomboids', { structures: ['rhomboid-minor', 'rhomboid-major'] });
	const trapezius = muscle('trapezius', { kind: 'group', members: ['low-part', 'high-part'] });
	const blade = muscle('blade', { kind: 'bone', structures: ['scapula'], members: ['rhomboids'] });
	const drawn = [
		muscle('high-part', { structures: ['upper-trapezius'] }),
		muscle('low-part', { structures: ['lower-trapezius'] }),
		muscle('infraspinatus', { structures: ['infraspinatus'] }),
		...[rhomboids, trapezius, blade],
	];

	test('a muscle has its own, a group those of its members in their order', () => {
		expect(structuresOf(rhomboids, drawn)).toEqual(['rhomboid-minor', 'rhomboid-major']);
		expect(structuresOf(trapezius, drawn)).toEqual(['lower-trapezius', 'upper-trapezius']);
	});

	test('a bone has its own: its members are what is attached to it', () => {
		expect(structuresOf(blade, drawn)).toEqual(['scapula']);
	});

	test('a group of groups has those of all of them', () => {
		const outer = muscle('outer', { kind: 'group', members: ['trapezius', 'infraspinatus'] });
		expect(structuresOf(outer, drawn)).toHaveLength(3);
	});

	test('a group with a member that does not exist is refused', () => {
		const broken = muscle('broken', { kind: 'group', members: ['ghost'] });
		expect(() => structuresOf(broken, drawn)).toThrow('"broken" names "ghost"');
	});
});

describe('musclesOf(muscle)', () => {
	test('a muscle is itself, a group is its members', () => {
		expect([musclesOf(lone), musclesOf(group)]).toEqual([['lone'], ['upper', 'lower']]);
	});

	test('hands out a list of its own', () => {
		musclesOf(group).push('more');
		expect(group.data.members).toEqual(['upper', 'lower']);
	});
});

describe('techniquesFor(muscle, techniques)', () => {
	const techniques = [
		technique('second', { title: 'A', muscles: ['lone', 'upper'] }),
		technique('b', { title: 'B', muscles: ['upper', 'lower'] }),
		technique('a', { title: 'A', muscles: ['lower'] }),
		technique('other', { muscles: ['elsewhere'] }),
	];

	test('the best reach comes first, whatever the title', () => {
		expect(ids(techniquesFor(upper, techniques))).toEqual(['b', 'second']);
	});

	test('a group gets those of its members, each once; equal reach goes by title', () => {
		expect(ids(techniquesFor(group, techniques))).toEqual(['a', 'b', 'second']);
	});

	test('leaves the list it was given in its order', () => {
		techniquesFor(group, techniques);
		expect(ids(techniques)).toEqual(['second', 'b', 'a', 'other']);
	});

	test('gives nothing where nothing reaches', () => {
		expect(techniquesFor(muscle('deep'), techniques)).toEqual([]);
	});
});

test('groupsOf(muscle, muscles) gives the groups that name it', () => {
	expect(ids(groupsOf(upper, muscles))).toEqual(['group']);
	expect(groupsOf(lone, muscles)).toEqual([]);
});

test('areasFor(muscle, areas) gives the places that name it or a member of it', () => {
	const areas = [area('top', ['lone', 'upper']), area('side', ['lone']), area('low', ['lower'])];
	expect(ids(areasFor(upper, areas))).toEqual(['top']);
	expect(ids(areasFor(group, areas))).toEqual(['top', 'low']);
});

test('usersOf(tool, entries) gives techniques and routines alike', () => {
	const techniques = [technique('wall', { tools: ['ball'] }), technique('hands')];
	expect(ids(usersOf('ball', techniques))).toEqual(['wall']);
	expect(
		ids(usersOf('ball', [routine('short', ['wall'], ['ball']), routine('long', ['hands'])])),
	).toEqual(['short']);
});

test('routinesWith(technique, routines) gives each routine once, however often the step comes', () => {
	const routines = [routine('back', ['glide', 'knead', 'glide']), routine('neck', ['knead'])];
	expect(ids(routinesWith('glide', routines))).toEqual(['back']);
});
