// The hollow above the collarbone from above: its bones agree with the plate, its soft parts lie in the order of the anatomy books.
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
	contains,
	drawnPoints,
	parseRing,
	pointAlong,
	type Point,
} from '../../src/anatomy/geometry.ts';
import { bonesFromAbove, byEye } from '../../src/anatomy/upper-body/above.ts';
import { landmarks } from '../../src/anatomy/upper-body/landmarks.ts';
import { aboveCut, aboveMarkup } from '../../src/plate/above.ts';
import { distanceOutside, distanceToEdge } from './polygon.ts';

const bone = (id: keyof typeof bonesFromAbove): Point[] => drawnPoints(bonesFromAbove[id]);
const xs = (points: readonly Point[]) => points.map(([x]) => x);
const pointsOf = (text: string) => parseRing(text).points;
/** Points along a line, 2 mm apart or less. */
const along = (text: string): Point[] =>
	Array.from({ length: 101 }, (_, index) => pointAlong(pointsOf(text), index / 100));
/** How far back a line lies at so many mm from the middle. */
const backAt = (text: string, x: number): number =>
	along(text).reduce((best, at) => (Math.abs(at[0] - x) < Math.abs(best[0] - x) ? at : best))[1];
const middleOf = (text: string): number => {
	const ys = pointsOf(text).map(([, y]) => y);
	return (Math.min(...ys) + Math.max(...ys)) / 2;
};

describe('bones', () => {
	test('lie as far from the middle as on the plate', () => {
		const { back, front } = landmarks;
		expect(Math.abs(Math.max(...xs(bone('rib-1'))) - back['rib-1-lateral'][0])).toBeLessThan(3);
		expect(Math.abs(Math.max(...xs(bone('blade'))) - back['acromion-tip'][0])).toBeLessThan(3);
		expect(
			Math.abs(Math.max(...xs(bone('collarbone'))) - back['clavicle-acromial-end'][0]),
		).toBeLessThan(4);
		const coracoid = bone('blade').filter(([, y]) => y < 20 && y > 0);
		expect(
			Math.min(...coracoid.map(([x]) => Math.abs(x - front['coracoid-process'][0]))),
		).toBeLessThan(3);
	});

	test('the collarbone bows forward near the breastbone, and back near the shoulder', () => {
		const middle = (x: number) => {
			const near = bone('collarbone').filter((at) => Math.abs(at[0] - x) < 6);
			const ys = near.map(([, y]) => y);
			return (Math.min(...ys) + Math.max(...ys)) / 2;
		};
		expect(middle(45)).toBeLessThan((middle(20) + middle(100)) / 2);
		expect(middle(140)).toBeGreaterThan((middle(100) + middle(170)) / 2 - 1);
	});
});

describe('on the first rib', () => {
	const [anterior, posterior] = byEye.scalenes;

	test('lie from front to back vein, muscle, artery, nerves and muscle', () => {
		const x = 58;
		const order = [
			backAt(byEye.vein, x),
			middleOf(anterior),
			backAt(byEye.artery, x),
			...byEye.nerves.map((nerve) => backAt(nerve, x)),
			middleOf(posterior),
		];
		expect(order).toEqual([...order].sort((a, b) => a - b));
		expect(new Set(order).size).toBe(order.length);
	});

	test('each of them crosses it, and goes on under the collarbone', () => {
		for (const line of [byEye.vein, byEye.artery, ...byEye.nerves]) {
			expect(along(line).some((at) => contains(bone('rib-1'), at))).toBe(true);
			expect(along(line).some((at) => contains(bone('collarbone'), at))).toBe(true);
		}
		for (const muscle of byEye.scalenes) {
			const inside = pointsOf(muscle).filter((at) => distanceOutside(at, bone('rib-1')) <= 2);
			expect(inside.length).toBe(pointsOf(muscle).length);
		}
	});

	test('the top of the lung lies within it', () => {
		const lung = drawnPoints(parseRing(byEye.lung));
		expect(Math.max(...xs(lung))).toBeLessThan(55);
		expect(lung.filter((at) => contains(bone('rib-1'), at)).length).toBeLessThan(lung.length * 0.2);
	});
});

describe('the hollow', () => {
	const hollow = drawnPoints(parseRing(byEye.hollow));

	test('lies between collarbone and trapezius, and over artery and nerves', () => {
		for (const at of hollow) {
			const under = contains(bone('collarbone'), at) ? distanceToEdge(at, bone('collarbone')) : 0;
			expect(under).toBeLessThan(2);
			expect(
				contains(
					drawnPoints(parseRing(byEye.trapezius)).map(([x, y]): Point => [x, y + 1.5]),
					at,
				),
			).toBe(false);
		}
		for (const line of [byEye.artery, ...byEye.nerves])
			expect(along(line).filter((at) => contains(hollow, at)).length).toBeGreaterThan(10);
	});
});

test('the picture names what it shows inside its frame, in one small file', () => {
	const picture = aboveMarkup();
	const names = [
		...picture.matchAll(/<text class="(\w+)" x="(-?[\d.]+)" y="(-?[\d.]+)">([^<]+)</g),
	];
	expect(names.map(([, , , , says]) => says)).toEqual(
		expect.arrayContaining([
			'collarbone',
			'first rib',
			'artery',
			'vein',
			'nerves',
			'lung',
			'trapezius',
		]),
	);
	for (const [, kind, x, y, says = ''] of names) {
		// The ends are named from where they begin, the rest around its middle.
		const half = says.length * 2.6;
		const middle = kind === 'end' ? Number(x) + half : Number(x);
		expect(middle - half).toBeGreaterThan(aboveCut.x);
		expect(middle + half).toBeLessThan(aboveCut.x + aboveCut.width);
		expect(Number(y)).toBeLessThan(aboveCut.y + aboveCut.height);
		// Letters stand on their line.
		expect(Number(y) - 6).toBeGreaterThan(aboveCut.y);
	}
	expect(gzipSync(picture).length).toBeLessThan(4000);
});
