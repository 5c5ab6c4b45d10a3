// What the finder names, in the public data and on the pages of the places.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { at, documentOf, fileOf, readPage, textOf } from '../built.ts';
import complaints from '../eval/complaints.json' with { type: 'json' };
import { least, measure, type Answered, type Complaint } from '../eval/finder-measures.ts';

interface Area extends Answered {
	name: string;
	muscles: { id: string; reason: string }[];
}

const { areas } = JSON.parse(readFileSync(fileOf(at('/data/areas.json')) ?? '', 'utf8')) as {
	areas: Area[];
};
const pageOf = (id: string) => documentOf(readPage(`/areas/${id}/`));

describe('the set of complaints is answered as well as it must be', () => {
	const { figures } = measure(complaints as Complaint[], areas);

	test.each(Object.entries(least))('%s is at least %d', (name, bar) => {
		expect(figures[name as keyof typeof least]).toBeGreaterThanOrEqual(bar);
	});
});

test('the public data have all 26 areas, each with muscles and warnings', () => {
	expect(areas).toHaveLength(26);
	for (const { id, muscles, warnings } of areas) {
		expect(muscles.length, id).toBeGreaterThan(0);
		expect(warnings[0]?.level, id).toBe('emergency');
	}
});

test.each(['side-of-neck', 'back-of-armpit'])(
	'the page of %s does not ask to press what is to be left alone',
	(id) => {
		const names = [...pageOf(id).querySelectorAll('.tests dt')];
		const guarded = names.filter((name) => /^(?:Scalenes|Subscapularis)/.test(textOf(name)));
		expect(guarded.length).toBeGreaterThan(0);
		for (const { nextElementSibling: answer } of guarded)
			expect(textOf(answer)).not.toContain('brings up the ache');
	},
);

test.each([
	...['back-of-neck', 'side-of-neck', 'base-of-neck', 'base-of-skull'],
	...['side-of-ribs', 'lower-thoracic-back'],
])('no tool that presses is named for %s, on its page or in the data', (id) => {
	const named = areas.find((area) => area.id === id)?.techniques.alone;
	expect(named).toBeDefined();
	expect(named?.filter((one) => /gun|cane|lacrosse|tennis|roller/.test(one))).toEqual([]);
	const ways = [...pageOf(id).querySelectorAll('.tries .card, .fold .rows li')]
		.map(textOf)
		.join(' ');
	expect(ways).not.toBe('');
	expect(ways).not.toMatch(/massage gun|massage cane|lacrosse|tennis ball|foam roller/i);
});
