import type { CollectionEntry } from 'astro:content';
import type { Confidence, Pattern, Strength } from '../../src/finder/referral.ts';
import type { Zone } from '../../src/safety/zones.ts';

// Small sound entries for tests that take entries as data: each names only what the test is about.

type Data<C extends 'muscles' | 'techniques' | 'areas' | 'routines'> = CollectionEntry<C>['data'];

const page = {
	summary: 'One sentence that is true without the page around it.',
	aliases: [],
	misspellings: [],
	lastReviewed: '2026-11-20',
	nextReview: '2028-11-20',
};

export const muscle = (
	id: string,
	data: Partial<Data<'muscles'>> = {},
): CollectionEntry<'muscles'> => ({
	id,
	collection: 'muscles',
	data: {
		...page,
		title: id,
		kind: 'muscle',
		latin: 'Musculus',
		place: 'somewhere on the back',
		structures: [],
		members: [],
		...data,
	},
});

export const technique = (
	id: string,
	data: Partial<Data<'techniques'>> = {},
): CollectionEntry<'techniques'> => ({
	id,
	collection: 'techniques',
	data: {
		...page,
		title: id,
		who: ['self'],
		where: ['chair'],
		stroke: 'friction',
		muscles: [],
		tools: [],
		things: [],
		time: { seconds: { min: 30, max: 60 }, per: 'session' },
		pressure: { usual: 3, most: 5 },
		lies: [],
		touches: [],
		only: [],
		keepOff: [],
		acts: [],
		poses: ['wall-ball'],
		...data,
	},
});

export const area = (id: string, muscles: string[], title = id): CollectionEntry<'areas'> => ({
	id,
	collection: 'areas',
	data: {
		...page,
		title,
		where: 'Where a finger can follow.',
		leaveOut: [],
		muscles: muscles.map((one) => ({ muscle: one, says: 'May ache here' })),
	},
});

/** A pattern: places by id, and how the ache is felt there. */
export const pattern = (
	id: string,
	felt: Record<string, Strength>,
	confidence: Confidence = 'low',
): Pattern => ({
	id,
	confidence,
	felt: Object.entries(felt).map(([place, strength]) => ({ place, strength })),
	order: 0,
	sources: [],
});

export const routine = (
	id: string,
	techniques: string[],
	tools: string[] = [],
): CollectionEntry<'routines'> => ({
	id,
	collection: 'routines',
	data: {
		...page,
		title: id,
		who: 'partner',
		tools,
		things: [],
		forSome: false,
		steps: techniques.map((one) => ({
			title: 'Do it',
			lead: { cue: 'Do it', side: 'middle' as const, seconds: 60 },
			technique: one,
			seconds: { min: 30, max: 60 },
			do: 'Do what the page of the technique says.',
		})),
	},
});

export const tool = (id: string, title = id): CollectionEntry<'tools'> => ({
	id,
	collection: 'tools',
	data: { ...page, title },
});

export const zone = (id: Zone['id'], rule: Zone['rule'], data: Partial<Zone> = {}): Zone => ({
	id,
	rule,
	name: `the ${id}`,
	says: 'Something lies right under the skin there.',
	order: 0,
	basis: 'convention',
	sources: [],
	...data,
});
