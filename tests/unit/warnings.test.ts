import { describe, expect, test } from 'vitest';
import { places } from '../../src/anatomy/places.ts';
import { others, referral } from '../../src/finder/referral.ts';
import { warningsFor } from '../../src/finder/warnings.ts';
import { sourceFiles } from './source-files.ts';

const idsOf = (kind: string) =>
	sourceFiles(`content/${kind}`).map(({ path }) => path.replace(/^.*\/|\.mdx$/g, ''));
const areas = idsOf('areas');

describe.each(areas)('warningsFor(%s)', (area) => {
	const warnings = warningsFor(area);

	test('begins with the emergency text, and goes on from the most urgent to the least', () => {
		expect(warnings[0]?.id).toBe('emergency');
		const order = ['emergency', 'today', 'see-someone'];
		const levels = warnings.map(({ level }) => order.indexOf(level));
		expect(levels).toEqual(levels.toSorted((a, b) => a - b));
	});

	test('names at most 7 signs besides, each once', () => {
		expect(warnings.length).toBeLessThanOrEqual(8);
		expect(new Set(warnings.map(({ id }) => id)).size).toBe(warnings.length);
	});

	test('names every cue of what else can be felt there', () => {
		const cues = Object.values(others)
			.filter((other) => other.areas.includes(area))
			.flatMap((other) => other.cues);
		const named = new Set(warnings.flatMap((warning) => warning.cues));
		expect(cues.filter((cue) => !named.has(cue))).toEqual([]);
	});
});

test('the chest and the room between the blades ask about effort and breathing', () => {
	for (const area of ['front-of-chest', 'between-scapulae', 'mid-thoracic-spine']) {
		expect(warningsFor(area).map(({ id }) => id)).toContain('effort');
	}
	expect(warningsFor('side-of-ribs').map(({ id }) => id)).toContain('lung');
});

describe('referral', () => {
	test('names only areas and muscles that have a page', () => {
		const named = [...Object.values(referral), ...Object.values(others)].flatMap(({ areas: of }) =>
			Array.isArray(of) ? (of as string[]) : Object.keys(of),
		);
		expect(named.filter((id) => !areas.includes(id))).toEqual([]);
		const muscles = idsOf('muscles');
		expect(Object.keys(referral).filter((id) => !muscles.includes(id))).toEqual([]);
	});

	test('every place of the drawing is an area', () => {
		const ids = [...places.back, ...places.front].map(({ id }) => id);
		expect(ids.filter((id) => !areas.includes(id))).toEqual([]);
	});
});
