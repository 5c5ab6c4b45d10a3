import { describe, expect, test } from 'vitest';
import { again } from '../../src/kept/again.ts';
import {
	cuesIn,
	entriesIn,
	entryOf,
	isNewer,
	storeFrom,
	textFrom,
	withAgain,
	withBuild,
	withCues,
	withEntry,
	without,
	type Entry,
} from '../../src/kept/store.ts';

const heat: Entry = { href: '/techniques/heat/', title: 'Heat', kind: 'Technique', at: 1 };
const cold: Entry = { href: '/techniques/cold/', title: 'Cold', kind: 'Technique', at: 2 };
const spot: Entry = { href: '/#neck-left~sore.neck-left.6', title: 'Neck', kind: 'Place', at: 3 };
const empty = storeFrom(null);
const withBoth = withEntry(withEntry(empty, heat), cold);

describe('a store', () => {
	test('comes back from its text as it was, the last entry first', () => {
		const again = storeFrom(textFrom(withBuild(withBoth, 'narrow')) ?? '');
		expect(entriesIn(again)).toEqual([cold, heat]);
		expect(again.build).toBe('narrow');
		expect(again.version).toBe(1);
	});

	test('with nothing in it has no text', () => {
		expect(textFrom(empty)).toBeUndefined();
		expect(textFrom(without(withEntry(empty, heat), heat.href))).toBeUndefined();
		expect(textFrom(withBuild(withBuild(empty, 'narrow'), 'broad'))).toBeUndefined();
	});

	test('keeps a page once, and takes away no other', () => {
		const later = { ...heat, at: 9 };
		expect(entriesIn(withEntry(withBoth, later))).toEqual([later, cold]);
		expect(entriesIn(without(withBoth, heat.href))).toEqual([cold]);
	});

	test('knows a place again, however bad it is and whatever is at hand', () => {
		const store = withEntry(empty, spot);
		expect(entryOf(store, '/#neck-left~with.tennis-ball')).toEqual(spot);
		expect(entryOf(store, '/#neck-left')).toEqual(spot);
		expect(entryOf(store, '/#neck-right')).toBeUndefined();
		expect(entriesIn(withEntry(store, { ...spot, href: '/#neck-left', at: 4 }))).toHaveLength(1);
	});
});

describe('a text that is not ours as it stands', () => {
	test.each(['', '{"a":', 'null', '42', '"narrow"', '[]', '{}', '{"entries":7}', '<p>'])(
		'%j has no entries, and takes new ones',
		(text) => {
			const store = storeFrom(text);
			expect(entriesIn(store)).toEqual([]);
			expect(entriesIn(storeFrom(textFrom(withEntry(store, heat)) ?? ''))).toEqual([heat]);
		},
	);

	test('a broken one gives the entries that are whole', () => {
		const text = textFrom(withBoth) ?? '';
		expect(entriesIn(storeFrom(text.slice(0, -3)))).toEqual([heat]);
		expect(entriesIn(storeFrom(JSON.stringify([heat, { a: 1 }])))).toEqual([heat]);
	});

	test('what is not known goes through a change unharmed', () => {
		const strange = [{ note: 'by another day' }, 7];
		const text = JSON.stringify({
			version: 1,
			notes: [{ helped: true }],
			entries: [...strange, heat],
		});
		const store = withEntry(without(storeFrom(text), heat.href), cold);
		expect(JSON.parse(textFrom(store) ?? '')).toEqual({
			version: 1,
			notes: [{ helped: true }],
			entries: [...strange, cold],
		});
	});

	test('a newer one says so, and shows what can be read', () => {
		const store = storeFrom(JSON.stringify({ version: 2, entries: [heat] }));
		expect(isNewer(store)).toBe(true);
		expect(isNewer(withBoth)).toBe(false);
		expect(entriesIn(store)).toEqual([heat]);
	});

	test.each([
		'javascript:alert(1)',
		'//example.org/',
		'/\\example.org/',
		'https://example.org/',
		'techniques/heat/',
		'',
	])('an entry never leads to %j', (href) => {
		expect(
			entriesIn(storeFrom(JSON.stringify({ version: 1, entries: [{ ...heat, href }] }))),
		).toEqual([]);
	});
});

describe('the frame that was kept alone', () => {
	test('is taken over where nothing else is kept', () => {
		expect(storeFrom(null, 'narrow').build).toBe('narrow');
		expect(storeFrom(null, 'broad').build).toBeUndefined();
		expect(storeFrom(textFrom(withBoth) ?? '', 'narrow').build).toBeUndefined();
	});
});

describe('what was taken away', () => {
	test('comes back beside what was kept since', () => {
		const taken = withBuild(withBoth, 'narrow');
		const anew = { ...heat, at: 9 };
		const again = withAgain(withEntry(empty, anew), taken);
		expect(entriesIn(again)).toEqual([anew, cold]);
		expect(again.build).toBe('narrow');
	});
});

describe('again today', () => {
	test('the last place comes before the last page', () => {
		expect(again(empty)).toBeUndefined();
		expect(again(withBoth)).toEqual(cold);
		expect(again(withEntry(withEntry(empty, spot), { ...heat, at: 9 }))).toEqual(spot);
	});
});

describe('the cues of the player', () => {
	const cues = { sound: true, voice: false, vibration: true };

	test('come back as they were, are forgotten, and leave the rest alone', () => {
		const kept = storeFrom(textFrom(withCues(withBoth, cues)) ?? '');
		expect(cuesIn(kept)).toEqual(cues);
		expect(entriesIn(kept)).toEqual([cold, heat]);
		expect(cuesIn(withCues(kept, undefined))).toBeUndefined();
		expect(textFrom(withCues(storeFrom(null), undefined))).toBeUndefined();
	});

	test.each([[7], [null], [{ sound: true }], [{ ...cues, voice: 'on' }]])(
		'are none: %j',
		(broken) => {
			expect(cuesIn({ ...empty, cues: broken })).toBeUndefined();
		},
	);
});
