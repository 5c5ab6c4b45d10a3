import type { Point } from '../anatomy/geometry.ts';
import { angular, box, smooth, type Piece } from './piece.ts';
import { bar, solid, type Of, type Thing } from './thing.ts';

/** A chair from the side. */
export function chair({ x, faces, top = -450, back, arms }: Of<'chair'>): Thing {
	const d = faces === 'left' ? -1 : 1;
	const at = (right: number, y: number): Point => [x + d * right, y];
	const leg = (right: number) =>
		angular([at(right, top), at(right + 36, top), at(right + 36, 0), at(right, 0)]);
	const lean = back === undefined ? 0 : 34;
	const rest =
		back === undefined
			? []
			: [
					solid('chair', [
						angular([at(0, top), at(34, top), at(34 - lean, back), at(-lean, back)]),
					]),
				];
	const [post, pad] = [at(330, top), box(at(190, (arms ?? 0) + 20), 390, 40, 18)];
	const armRests =
		arms === undefined
			? []
			: [
					solid('chair', [angular([post, at(366, top), at(366, arms), at(330, arms)])]),
					solid('chair', [pad]),
				];
	return {
		top: arms ?? top,
		pieces: [
			...rest,
			solid('chair', [leg(20), leg(384)]),
			solid('chair', [box(at(215, top + 22), 446, 44, 18)]),
			...armRests,
		],
	};
}

/** An arm rest from the front. */
export const armRest = (x: number, top: number): Piece =>
	solid('chair-back', [box([x, top + 20], 84, 40, 18), bar(x - 18, top + 38, 36, 900)]);

/** How a towel is rolled. */
export function spiral([x, y]: Point, r: number): Point[] {
	return Array.from({ length: 9 }, (_, index): Point => {
		const [turn, far] = [index * 0.9, r * (0.72 - index * 0.07)];
		return [x + far * Math.cos(turn), y + far * Math.sin(turn)];
	});
}

/** The inner walls of a tub at a height: one slopes, to lean on. */
const insideTub = ({ x, width, top }: { x: number; width: number; top: number }, y: number) => {
	const share = (y - top) / (tubFloor - top);
	return [x + 40 + 500 * share, x + width - 40 - 90 * share ** 2] as const;
};

const tubFloor = -60;

/** A tub from the side. */
/** A bath tub, seen from its side. */
export function tub(prop: Of<'tub'>): Thing {
	const { x, width, top } = prop;
	const levels = [top, top * 0.7, top * 0.4, tubFloor];
	const shell = smooth([
		[x - 16, top - 4],
		...levels.slice(1).map((y): Point => [insideTub(prop, y)[0] - 52, y + 24]),
		[x + 640, -14],
		[x + width - 240, -14],
		...levels
			.slice(1)
			.toReversed()
			.map((y): Point => [insideTub(prop, y)[1] + 44, y + 24]),
		[x + width + 16, top - 4],
		[x + width - 30, top - 4],
		[x + width * 0.5, top - 4],
		[x + 30, top - 4],
	]);
	return { top: tubFloor, pieces: [solid('tub', [shell])] };
}

/** What is in a tub. */
/** The water in it, over what lies in it. */
export function water(prop: Of<'water'>): Thing {
	const levels = [prop.level, prop.level * 0.7, prop.level * 0.4, tubFloor];
	const left = levels.map((y): Point => [insideTub(prop, y)[0], y]);
	const right = levels.toReversed().map((y): Point => [insideTub(prop, y)[1], y]);
	return { pieces: [solid('water', [angular([...left, ...right])], 'water')] };
}
