// Text against drawing: every place that the pattern of a muscle names glows on a picture of its page, told apart by how often.

import { describe, expect, test } from 'vitest';
import {
	contains,
	drawnPoints,
	mirror,
	parseRing,
	type Point,
} from '../../src/anatomy/geometry.ts';
import { areaOf, drawnPlaceIn, wheresOf } from '../../src/anatomy/places.ts';
import { skinRing, structureRing } from '../../src/anatomy/shapes.ts';
import type { View } from '../../src/anatomy/upper-body/body.ts';
import * as head from '../../src/anatomy/upper-body/head.ts';
import { landmarks } from '../../src/anatomy/upper-body/landmarks.ts';
import { pictureOf, spotsFrom } from '../../src/build/drawn.ts';
import { distanceOutside } from './polygon.ts';
import { muscle } from './entries.ts';
import { patterns } from './facts.ts';
import { read } from './source-files.ts';
import { pointOn, readPath } from './svg-path.ts';

/** The drawn parts of muscles whose name is not that of their part. */
const parts: Record<string, string[]> = {
	rhomboids: ['rhomboid-minor', 'rhomboid-major'],
	'erector-spinae': ['iliocostalis-thoracis', 'longissimus-thoracis', 'spinalis-thoracis'],
	'thoracic-multifidus': ['thoracic-multifidus', 'rotatores-thoracis'],
};
const muscles = patterns.map(({ id }) =>
	muscle(id, { structures: (parts[id] ?? [id]) as ['rhomboid-major'] }),
);

/** The pictures of a muscle: where each shows an area, and what it cuts out. */
function picturesOf(id: string) {
	const first = pictureOf.muscle(id, muscles, patterns);
	const further = pictureOf.further(id, muscles, patterns).map(({ picture }) => picture);
	return [first, ...further];
}

const named = patterns.flatMap(({ id, felt }) =>
	felt.flatMap(({ place, strength }) => (strength ? [[id, place, strength] as const] : [])),
);

describe('text and drawing', () => {
	test('the text names more than 160 places', () => {
		expect(named.length).toBeGreaterThan(160);
	});

	test.each(named)('%s: %s glows as %s', (id, place, often) => {
		const glows = picturesOf(id).flatMap((picture) =>
			'head' in picture ? picture.head : (picture.glows ?? []),
		);
		const found = glows.filter((glow) => glow.id === place);
		expect(found.map((glow) => glow.often)).toContain(often);
		expect(new Set(found.map((glow) => glow.often)).size).toBe(1);
	});

	test.each(muscles.map(({ id }) => [id] as const))('%s: nothing that glows is cut off', (id) => {
		for (const picture of picturesOf(id)) {
			if ('head' in picture) continue;
			const { x, y, width, height } = picture.cut;
			for (const glow of picture.glows ?? []) {
				const place = drawnPlaceIn(picture.view, glow.id);
				const own = place ? drawnPoints(areaOf(place)) : [];
				const out = own.filter(
					([px, py]) => px > x + width || py < y || py > y + height || (px >= 0 && px < x),
				);
				expect(out, `${glow.id} in ${picture.view}`).toEqual([]);
			}
		}
	});
});

describe('what the experts do not say', () => {
	const placesOf = (id: string) =>
		patterns.find((one) => one.id === id)?.felt.map(({ place }) => place) ?? [];

	test('the middle trapezius is not felt under the skull, that is the lower one', () => {
		expect(placesOf('middle-trapezius')).not.toContain('base-of-skull');
		expect(placesOf('lower-trapezius')).toContain('base-of-skull');
	});

	test('the small chest muscle is not felt over the whole upper back', () => {
		expect(placesOf('pectoralis-minor')).not.toContain('whole-upper-back');
	});

	test('the teres minor is felt as one small spot, not far above the lower end of the deltoid', () => {
		const at = patterns
			.find(({ id }) => id === 'teres-minor')
			?.felt.find(({ place }) => place === 'back-of-shoulder')?.at;
		const [x = NaN, y = NaN] = at ?? [];
		// About y = 420: the corrections to the first drawing, which had it at 354.
		expect(Math.abs(y - 420)).toBeLessThan(10);
		expect(landmarks.back['deltoid-tuberosity'][1] - y).toBeLessThan(60);
		expect(contains(structureRing('posterior-deltoid', 'back'), [x, y])).toBe(true);
		const place = drawnPlaceIn('back', 'back-of-shoulder');
		expect(contains(place ? drawnPoints(areaOf(place)) : [], [x, y])).toBe(true);
	});
});

describe('where in a place', () => {
	const pathOf = (id: string, place: string): string =>
		picturesOf(id)
			.flatMap((picture) => ('head' in picture ? picture.head : (picture.glows ?? [])))
			.find((glow) => glow.id === place)?.path ?? '';
	const pointsOf = (path: string) =>
		path
			.split(/(?=M)/)
			.flatMap((run) =>
				readPath(run).flatMap((step) =>
					step.letter === 'c' ? [0.5, 1].map((share) => pointOn(step, share)) : step.points,
				),
			);
	const wide = named.filter(
		([, place, often]) => place === 'whole-upper-back' && often === 'local',
	);

	test.each(wide.map(([id]) => id))(
		'%s: what is said of the whole upper back, at the muscle itself, glows on that muscle alone',
		(id) => {
			const structures = parts[id] ?? [id];
			const rings = structures.map((one) => structureRing(one, 'back'));
			const points = pointsOf(pathOf(id, 'whole-upper-back'));
			expect(points.length).toBeGreaterThan(5);
			for (const point of points)
				expect(Math.min(...rings.map((ring) => distanceOutside(point, ring)))).toBeLessThan(4);
		},
	);

	test('there are such muscles', () => {
		expect(wide.length).toBeGreaterThan(3);
	});

	// The manual of Travell and Simons: the band of the upper part climbs the side of the neck and ends behind the ear; that of the
	// lower part reaches the bone behind the ear.
	test.each(['upper-trapezius', 'lower-trapezius'])(
		'%s: at the base of the skull it is felt behind the ear, not on the back of the head',
		(id) => {
			const points = pointsOf(pathOf(id, 'base-of-skull'));
			expect(points.length).toBeGreaterThan(5);
			const [x, y] = landmarks.back['mastoid-process'];
			expect(Math.min(...points.map((point) => point[0]))).toBeGreaterThan(28);
			for (const point of points) expect(Math.hypot(point[0] - x, point[1] - y)).toBeLessThan(34);
		},
	);

	test('the map is told these outlines too, for each muscle', () => {
		const spots = spotsFrom('back', 'broad', muscles, patterns);
		expect(spots['upper-trapezius base-of-skull']).toBe(pathOf('upper-trapezius', 'base-of-skull'));
		expect(spots['upper-trapezius whole-upper-back']).toBe(
			pathOf('upper-trapezius', 'whole-upper-back'),
		);
		expect(Object.keys(spots)).toContain('teres-minor back-of-shoulder');
		expect(read('src/plate/glow.ts').text).toContain('outlines[`${choice?.id} ${id}`]');
	});
});

describe('how it is drawn', () => {
	test('how often is told by fill and outline, in a hue that is not that of muscles', () => {
		const css = read('src/styles/plate.css').text;
		const rule = (often: string) =>
			new RegExp(`\\.felt${often} \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
		expect(rule('')).toContain('var(--color-refer)');
		expect(rule('.local')).toContain("url('#felt-local')");
		expect(rule('.spillover')).toContain("url('#felt-spillover')");
		expect(rule('.spillover')).toContain('stroke-dasharray');
		expect(css).not.toContain('glow-heart');
	});

	test.each(['Plate', 'Head'])('%s.svelte: it is clipped to the skin', (name) => {
		const svg = read(`src/plate/${name}.svelte`).text;
		expect(svg).toContain('<clipPath id="on-skin"><use href="#skin" /></clipPath>');
		expect(svg).toMatch(/class="skin" id="skin"/);
		expect(svg).toContain('<g class="glows" clip-path="url(#on-skin)">');
	});

	test.each(Object.keys(head.areas))('%s: lies on the head that is drawn', (id) => {
		const ring = drawnPoints(parseRing(head.areas[id] ?? ''));
		const whole = drawnPoints(parseRing(head.outline));
		const out = ring.filter((point) => !contains(whole, point));
		expect(out.length / ring.length).toBeLessThan(0.35);
	});

	test.each([
		['front', 'forehead'],
		['back', 'hand'],
		['back', 'whole-upper-back'],
	] as const)('%s: %s follows the skin', (view: View, id) => {
		const place = drawnPlaceIn(view, id);
		const ring = place ? drawnPoints(areaOf(place)) : [];
		const skin = skinRing();
		const half: Point[] = [...ring, ...(place?.middle ? [] : mirror(ring))];
		// On the edge of the skin, a point lies as often beside it.
		expect(half.filter((point) => distanceOutside(point, skin) < 3)).toHaveLength(half.length);
		expect(wheresOf(id).length).toBe(place?.middle ? 1 : 2);
	});
});
