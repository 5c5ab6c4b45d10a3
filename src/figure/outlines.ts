import type { Point, Ring } from '../anatomy/geometry.ts';
import { hands, type Knot } from './hands.ts';
import { openTube, smooth, tube, type Node } from './piece.ts';
import type { Side, Who } from './place.ts';
import { flatFoot, flatHem, foot, limbs, trunk, waist, type Row } from './shapes.ts';
import { facing, onHand, type Figure } from './skeleton.ts';
import { cos, sin, type Vec } from './space.ts';

/** A limb between two joints as the nodes of its outline: what is in front of it lies left of its way. */
function limb(from: Vec, to: Vec, rows: readonly Row[], d: 1 | -1): Node[] {
	return rows.map(([share, front, back]) => ({
		at: [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share],
		left: d > 0 ? front : back,
		right: d > 0 ? back : front,
	}));
}

/** The shapes of an arm; `open` is its line without the round end at the shoulder. */
export function armOf(figure: Figure, side: Side) {
	const { shoulder, elbow, wrist } = figure.joints[side];
	const d = facing(figure.body, side);
	const upper = limb(shoulder, elbow, limbs.upperArm, d);
	return {
		upper: smooth(tube(upper)),
		open: openTube(upper, 2),
		forearm: smooth(tube(limb(elbow, wrist, limbs.forearm, d))),
	};
}

/** The outlines of a hand, and the creases between its fingers. */
export function handOf(figure: Figure, side: Side): { rings: Ring[]; creases: Point[][] } {
	const place = figure.hands[side];
	const {
		parts,
		creases,
	}: { parts: readonly (readonly Knot[])[]; creases: readonly (readonly Point[])[] } =
		hands[figure.body[side].arm.hand];
	const mirrored = place.mirrored !== place.over;
	const ring = (knots: readonly Knot[]) =>
		smooth(
			tube(
				knots.map(([x, y, above, below]) => ({
					at: onHand(place, [x, y]),
					left: mirrored ? below : above,
					right: mirrored ? above : below,
				})),
			),
		);
	return {
		rings: parts.map(ring),
		creases: creases.map((line) => line.map((point) => onHand(place, point))),
	};
}

/** Ends straight: a trouser leg has a hem. */
function withHem(nodes: readonly Node[]): Ring {
	const points = tube(nodes);
	const last = nodes.length - 1;
	points.splice(last + 1, 3);
	return { points, corners: [last, last + 1] };
}

/** The shapes of a leg: thigh and trouser leg of cloth, ankle and foot bare. */
export function legOf(figure: Figure, side: Side) {
	const { hip, knee, ankle } = figure.joints[side];
	const { body } = figure;
	const d = facing(body, side);
	const flat = body.view !== 'side';
	const shank = flat ? flatHem : limbs.hem;
	return {
		cloth: [smooth(tube(limb(hip, knee, limbs.thigh, d))), withHem(limb(knee, ankle, shank, d))],
		skin: [
			smooth(tube(limb(knee, ankle, limbs.shank.slice(3), d))),
			footRing(figure, side, flat ? flatFoot : foot),
		],
	};
}

function footRing(figure: Figure, side: Side, { points, corners }: Ring): Ring {
	const [x, y] = figure.joints[side].ankle;
	const d = facing(figure.body, side);
	const turn = figure.body.view === 'side' ? figure.feet[side] : 0;
	return {
		points: points.map(([px, py]) => [
			x + d * (px * cos(turn) - py * sin(turn)),
			y + px * sin(turn) + py * cos(turn),
		]),
		corners,
	};
}

/** The trunk from the side, between two heights; `wide` adds cloth. */
export function trunkRing({ spine }: Figure, from: number, to: number, wide = 0): Ring {
	const ups = [from, ...trunk.map(([up]) => up).filter((up) => up > from && up < to), to];
	const puffed = (up: number, edge: 'back' | 'front'): Point => {
		const [x, y] = spine.edge(up, edge);
		const [mx, my] = spine.at(up);
		const long = Math.hypot(x - mx, y - my) || 1;
		return [x + ((x - mx) / long) * wide, y + ((y - my) / long) * wide];
	};
	const back = ups.map((up) => puffed(up, 'back'));
	const front = ups.map((up) => puffed(up, 'front')).toReversed();
	return {
		points: [...back, ...front],
		corners: to <= waist ? [back.length - 1, back.length] : [],
	};
}

/** A band that lies on the skin of the back, between two heights. */
export function bandOn({ spine }: Figure, from: number, to: number, thick: number): Ring {
	const steps = Array.from({ length: 6 }, (_, index) => from + ((to - from) * index) / 5);
	const out = steps.map((up): Point => {
		const [x, y] = spine.edge(up, 'back');
		const [mx, my] = spine.at(up);
		const long = Math.hypot(x - mx, y - my) || 1;
		return [x + ((x - mx) / long) * thick, y + ((y - my) / long) * thick];
	});
	const skin = steps.map((up) => spine.edge(up, 'back'));
	return smooth([...skin, ...out.toReversed()]);
}

/** What a piece is called: the body, and a part of it. */
export const named = (who: Who, part: string): string => `${who}.${part}`;
