import { describe, expect, test } from 'vitest';
import { distanceFrom } from '../../src/anatomy/distance.ts';
import { drawnPoints, type Point } from '../../src/anatomy/geometry.ts';
import { areaOf, outsideIn, placesIn } from '../../src/anatomy/places.ts';
import { viewIds, type View } from '../../src/anatomy/upper-body/body.ts';
import { endsOf, nearestTo } from '../../src/map/nearest.ts';
import { outlinesOf } from '../../src/plate/felt.ts';

describe('endsOf(path)', () => {
	test('adds relative steps up, and takes the end of a curve', () => {
		expect(endsOf('M10 20l5-5c1 1 2 2 3 3zm-3 2')).toEqual([
			[10, 20],
			[15, 15],
			[18, 18],
			[15, 20],
		]);
	});

	test.each(viewIds)('%s: follows the outline of each place by 3 mm', (view) => {
		const outlines = outlinesOf(view, 'broad');
		for (const place of placesIn(view)) {
			const ring = drawnPoints(areaOf(place));
			for (const end of endsOf(outlines[place.id] ?? ''))
				expect(Math.abs(distanceFrom(ring, end)), place.id).toBeLessThan(3);
		}
	});
});

describe('nearestTo(touch, ids, outlines)', () => {
	const nearest = (view: View, touch: Point): string[] =>
		nearestTo(
			touch,
			placesIn(view).map(({ id }) => id),
			outlinesOf(view, 'broad'),
		);

	test.each<[view: View, where: string, touch: Point, first: string]>([
		['back', 'the upper arm behind, near the shoulder', [226, 478], 'outer-shoulder'],
		['back', 'the inner side of the upper arm behind', [186, 490], 'back-of-armpit'],
		['back', 'the low back beside the spine', [30, 600], 'lower-thoracic-back'],
		['back', 'the flank', [118, 612], 'side-of-ribs'],
		['front', 'the hollow above the collarbone, at the neck', [62, 280], 'side-of-neck'],
		['front', 'the hollow above the collarbone, at its outer end', [100, 285], 'top-of-shoulder'],
		['front', 'the upper end of the breastbone', [10, 330], 'front-of-chest'],
		['front', 'the belly at the side', [104, 600], 'side-of-ribs'],
		['front', 'the jaw near its angle', [54, 184], 'side-of-neck'],
	])('%s, %s', (view, _, touch, first) => {
		expect(nearest(view, touch)[0]).toBe(first);
		expect(nearest(view, [-touch[0], touch[1]])[0]).toBe(first);
	});

	test('what is farther than a hand is not offered', () => {
		expect(nearest('front', [20, 60])).toEqual([]);
		expect(nearest('back', [270, 960])).toEqual([]);
	});

	test.each(viewIds)(
		'%s: each that is offered for a mark that is not ours lies within a hand',
		(view) => {
			for (const { at } of outsideIn(view))
				for (const id of nearest(view, at)) {
					const place = placesIn(view).find((one) => one.id === id);
					const ring = place ? drawnPoints(areaOf(place)) : [];
					expect(distanceFrom(ring, at), id).toBeLessThan(84);
				}
		},
	);
});
