import type { Point } from '../anatomy/geometry.ts';
import type { Body } from './pose.ts';
import { earUp } from './proportions.ts';
import { flatTrunk, hair, head, trunk } from './shapes.ts';
import { cos, sin } from './space.ts';

/** The middle line of a trunk, from below the hip joints to the ears, mm up from the hip joints. */
export interface Spine {
	at: (up: number) => Point;
	/** How far it leans, degrees. */
	angle: (up: number) => number;
	/** A point on the skin. */
	edge: (up: number, side: 'back' | 'front') => Point;
	/** A point of the head, given from the ear. */
	onHead: (point: Point) => Point;
}

/** Where a bend begins and ends, mm up: low back, upper back, neck. */
const bends = { lumbar: [20, 190], thoracic: [200, 480], neck: [530, 660] } as const;

const share = (up: number, [from, to]: readonly [number, number]) =>
	Math.max(0, Math.min(1, (up - from) / (to - from)));

/** The line of a trunk, bent as its body says. */
export const spineOf = (body: Body): Spine =>
	body.view === 'side' ? sideSpine(body) : flatSpine(body);

function sideSpine(body: Extract<Body, { view: 'side' }>): Spine {
	const d = body.faces === 'left' ? -1 : 1;
	const angle = (up: number) =>
		body.lean +
		(body.lumbar ?? 0) * share(up, bends.lumbar) +
		(body.thoracic ?? 0) * share(up, bends.thoracic) +
		(body.neck ?? 0) * share(up, bends.neck);
	const at = (up: number): Point => {
		const steps = Math.max(1, Math.round(Math.abs(up) / 5));
		const step = up / steps;
		let [x, y] = body.hip;
		for (let n = 0; n < steps; n++) {
			const lean = angle((n + 0.5) * step);
			x += d * sin(lean) * step;
			y -= cos(lean) * step;
		}
		return [x, y];
	};
	const beside = (up: number, forward: number): Point => {
		const [x, y] = at(up);
		return [x + d * cos(angle(up)) * forward, y + sin(angle(up)) * forward];
	};
	const nod = angle(earUp) + (body.nod ?? 0);
	const ear = at(earUp);
	return {
		...{ at, angle },
		edge: (up, side) => beside(up, edgeAt(up, side)),
		onHead: ([x, y]) => [
			ear[0] + d * (x * cos(nod) - y * sin(nod)),
			ear[1] + x * sin(nod) + y * cos(nod),
		],
	};
}

function flatSpine({ hip, nod = 0 }: Extract<Body, { view: 'back' | 'front' }>): Spine {
	const at = (up: number): Point => [hip[0], hip[1] - up];
	const [x, y] = at(earUp - 60);
	return {
		...{ at, angle: () => 0 },
		edge: (up, side) => [hip[0] + (side === 'front' ? 1 : -1) * halfAt(up), hip[1] - up],
		// The head tilts on the neck, 60 mm below the ears.
		onHead: ([px, py]) => [
			x + px * cos(nod) - (py - 60) * sin(nod),
			y + px * sin(nod) + (py - 60) * cos(nod),
		],
	};
}

function between(rows: readonly (readonly number[])[], at: number, column: number): number {
	const next = rows.findIndex(([key = 0]) => key >= at);
	const [a, b] = [rows[Math.max(0, next - 1)], rows[next < 0 ? rows.length - 1 : next]];
	const [ka = 0, kb = 0] = [a?.[0], b?.[0]];
	const part = kb === ka ? 0 : (at - ka) / (kb - ka);
	return (a?.[column] ?? 0) * (1 - part) + (b?.[column] ?? 0) * part;
}

const edgeAt = (up: number, side: 'back' | 'front') => between(trunk, up, side === 'back' ? 1 : 2);
const halfAt = (up: number) => between(flatTrunk, up, 1);

/** A point on the skin of the trunk or the head. */
export function placeOnSpine(
	spine: Spine,
	place: { up: number; edge: 'back' | 'front' } | { head: number },
): Point {
	if ('up' in place) return spine.edge(place.up, place.edge);
	return spine.onHead(onOutline(place.head));
}

/** Where a ray from the ear leaves the head: 0 is the face, 90 the chin. */
function onOutline(degrees: number): Point {
	const ray: Point = [cos(degrees), sin(degrees)];
	const ring = Math.abs(degrees) > 150 ? hair.points : head.points;
	const hits = ring.flatMap((a, index) => {
		const b = ring[(index + 1) % ring.length] ?? a;
		const [ux, uy] = [b[0] - a[0], b[1] - a[1]];
		const turn = ray[0] * uy - ray[1] * ux;
		if (turn === 0) return [];
		const far = (a[0] * uy - a[1] * ux) / turn;
		const part = (a[0] * ray[1] - a[1] * ray[0]) / turn;
		return far > 0 && part >= 0 && part <= 1 ? [far] : [];
	});
	const far = Math.max(...hits);
	return [ray[0] * far, ray[1] * far];
}
