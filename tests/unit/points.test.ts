import { describe, expect, test } from 'vitest';
import { centroid } from '../../src/anatomy/geometry.ts';
import { placesIn } from '../../src/anatomy/places.ts';
import { structureRing } from '../../src/anatomy/shapes.ts';
import { pointOf } from '../../src/build/drawn.ts';
import { area, muscle, technique } from './entries.ts';

const infraspinatus = muscle('infraspinatus', { structures: ['infraspinatus'] });
const rhomboids = muscle('rhomboids', { structures: ['rhomboid-major'] });
const group = muscle('cuff', { kind: 'group', members: ['infraspinatus', 'rhomboids'] });
const bare = muscle('bare');
const muscles = [infraspinatus, rhomboids, group, bare];

const middleOf = (structure: 'infraspinatus' | 'rhomboid-major') =>
	centroid(structureRing(structure, 'back')).map((one, axis) =>
		axis === 0 ? Math.abs(Math.round(one)) : Math.round(one),
	);

describe('pointOf(entry, muscles)', () => {
	test('a place has its own point, in whole millimeters, on the positive side', () => {
		const back = new Set(placesIn('back').map(({ id }) => id));
		// What both views show is drawn on the back.
		const front = placesIn('front').filter(({ id }) => !back.has(id));
		for (const { id, at } of [...placesIn('back'), ...front]) {
			const [x = NaN, y = NaN] = pointOf(area(id, []), muscles) ?? [];
			expect(x, id).toBeGreaterThanOrEqual(0);
			expect(Math.abs(x - Math.abs(at[0])), id).toBeLessThanOrEqual(0.5);
			expect(Math.abs(y - at[1]), id).toBeLessThanOrEqual(0.5);
		}
	});

	test('a muscle has the middle of its drawing', () => {
		expect(pointOf(infraspinatus, muscles)).toEqual(middleOf('infraspinatus'));
		expect(pointOf(infraspinatus, muscles)).not.toEqual(pointOf(rhomboids, muscles));
	});

	test('a group has the point of its first member', () => {
		expect(pointOf(group, muscles)).toEqual(pointOf(infraspinatus, muscles));
	});

	test('a technique has the point of the muscle that it reaches best', () => {
		const press = technique('press', { muscles: ['rhomboids', 'infraspinatus'] });
		expect(pointOf(press, muscles)).toEqual(middleOf('rhomboid-major'));
	});

	test('what is nowhere has no point', () => {
		expect(pointOf(bare, muscles)).toBeUndefined();
		expect(pointOf(area('nowhere', []), muscles)).toBeUndefined();
	});

	test('a technique for an unknown muscle is named', () => {
		expect(() => pointOf(technique('press', { muscles: ['biceps'] }), muscles)).toThrow(
			'"press" names "biceps", which does not exist. Run npm run check:content.',
		);
	});
});
