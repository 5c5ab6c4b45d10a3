import type { Point, Ring } from '../anatomy/geometry.ts';
import { armOf, handOf, legOf, named, trunkRing } from './outlines.ts';
import { smooth, type Piece } from './piece.ts';
import { sides, type Side, type Who } from './place.ts';
import * as shapes from './shapes.ts';
import type { Figure } from './skeleton.ts';

/** The arms and hands that the scene names by themselves: they are not drawn with the body. */
export type Apart = readonly (Side | `${Side}.hand`)[];

/** A body, without the arms that are drawn apart. What lies behind comes first. */
export const bodyPieces = (figure: Figure, who: Who, apart: Apart): Piece[] =>
	figure.body.view === 'side' ? fromSide(figure, who, apart) : flat(figure, who, apart);

const isDrawn = (figure: Figure, side: Side, apart: Apart) =>
	!figure.body[side].arm.hidden && !apart.includes(side);

function fromSide(figure: Figure, who: Who, apart: Apart): Piece[] {
	const near = isDrawn(figure, 'near', apart);
	const over = near || apart.includes('near');
	const trunk = trunkRing(figure, -96, 672);
	const onHead = ({ points }: Ring) => points.map(figure.spine.onHead);
	const head = onHead(shapes.head);
	// What an arm covers of the outline stays covered; where it stands out from the trunk, its line goes on.
	const under = over ? [trunk, armOf(figure, 'near').upper] : [trunk];
	return [
		...(isDrawn(figure, 'far', apart) ? armPieces(figure, who, 'far', apart) : []),
		...(figure.body.far.leg.hidden ? [] : farLeg(figure, who)),
		{ of: named(who, 'ink'), look: 'ink', rings: [...under, smooth(head)] },
		{ of: named(who, 'trunk'), look: 'skin', rings: [trunk] },
		{ of: named(who, 'jaw'), look: 'ink', lines: [head] },
		{ of: named(who, 'head'), look: 'skin', rings: [smooth(head)] },
		{ of: named(who, 'hair'), look: 'hair', rings: [smooth(onHead(shapes.hair))] },
		{ of: named(who, 'ear'), look: 'line', rings: [smooth(onHead(shapes.ear))] },
		...nearLeg(figure, who),
		...(near ? armPieces(figure, who, 'near', apart) : []),
	];
}

function farLeg(figure: Figure, who: Who): Piece[] {
	const { cloth, skin } = legOf(figure, 'far');
	return [
		...inked(named(who, 'far.foot'), 'skin-far', skin),
		...inked(named(who, 'far.leg'), 'cloth-far', cloth),
	];
}

function nearLeg(figure: Figure, who: Who): Piece[] {
	const { cloth, skin } = legOf(figure, 'near');
	const pelvis = trunkRing(figure, -96, shapes.waist, 3);
	return [
		...inked(named(who, 'near.foot'), 'skin', skin),
		...inked(named(who, 'near.leg'), 'cloth', [pelvis, ...cloth]),
	];
}

/** The chest from the side, over what was drawn since. */
export function chestPieces(figure: Figure, who: Who): Piece[] {
	const ring = trunkRing(figure, 300, 520);
	const half = ring.points.length / 2;
	const edges = [ring.points.slice(0, half), ring.points.slice(half)];
	return [
		{ of: named(who, 'chest-ink'), look: 'ink', lines: edges },
		{
			of: named(who, 'chest'),
			look: 'skin',
			rings: [{ points: ring.points, corners: [0, half - 1, half, 2 * half - 1] }],
		},
	];
}

/** Shapes that grow together: their lines first, then their color over the lines that lie inside. */
const inked = (
	of: string,
	look: 'skin' | 'skin-far' | 'cloth' | 'cloth-far',
	rings: Ring[],
): Piece[] => [
	{ of: `${of}-ink`, look: 'ink', rings },
	{ of, look, rings },
];

/** One arm with its hand, if that is not drawn apart. */
export function armPieces(
	figure: Figure,
	who: Who,
	side: Side,
	apart: Apart,
	behind = isBehind(figure, side),
): Piece[] {
	if (figure.body[side].arm.hidden) return [];
	const { upper, open, forearm } = armOf(figure, side);
	const of = named(who, `${side}.arm`);
	const look = isBehind(figure, side) ? 'skin-far' : 'skin';
	const line = behind ? { rings: [upper, forearm] } : { rings: [forearm], lines: [open] };
	const arm: Piece[] = [
		{ of: `${of}-ink`, look: 'ink', ...line },
		{ of, look, rings: [upper, forearm] },
	];
	const wrist: Piece = { of, look, rings: [forearm] };
	if (apart.includes(`${side}.hand`)) return arm;
	const hand = handPieces(figure, who, side);
	return figure.body[side].arm.acts ? [...arm, ...hand] : [...arm, ...hand, wrist];
}

const isBehind = ({ body }: Figure, side: Side) => side === 'far' && body.view === 'side';

/** A hand: one that acts has the color of tools. */
export function handPieces(figure: Figure, who: Who, side: Side): Piece[] {
	const { rings, creases } = handOf(figure, side);
	const of = named(who, `${side}.hand`);
	const [ink, fill, line] = figure.body[side].arm.acts
		? (['act-ink', 'act-hand', 'act-line'] as const)
		: (['ink', isBehind(figure, side) ? 'skin-far' : 'skin', 'line'] as const);
	return [
		{ of: `${of}-ink`, look: ink, rings },
		{ of, look: fill, rings },
		...creased(of, line, creases),
	];
}

const creased = (of: string, look: 'line' | 'act-line', lines: Point[][]): Piece[] =>
	lines.length > 0 ? [{ of: `${of}-creases`, look, lines }] : [];

/** The half that is given and its mirror image, as one ring. */
const both = (half: readonly Point[]): Ring =>
	smooth([
		...half,
		...half
			.filter(([x]) => x !== 0)
			.toReversed()
			.map(([x, y]): Point => [-x, y]),
	]);

function flat(figure: Figure, who: Who, apart: Apart): Piece[] {
	const { spine, body } = figure;
	const onTrunk = (ring: Ring): Ring => ({
		...ring,
		points: ring.points.map(([x, up]): Point => [spine.at(0)[0] + x, spine.at(up)[1]]),
	});
	const trunk = onTrunk(both(shapes.flatTrunk.map(([up, half]): Point => [half, up])));
	// The arm that acts reaches over the other.
	const drawn = sides
		.filter((side) => isDrawn(figure, side, apart))
		.toSorted((a, b) => Number(body[a].arm.acts ?? false) - Number(body[b].arm.acts ?? false));
	const arms = sides
		.filter((side) => drawn.includes(side) || apart.includes(side))
		.map((side) => armOf(figure, side).upper);
	const legs = body.view === 'side' || body.half ? [] : sides.map((side) => legOf(figure, side));
	const trousers = [hipRing(figure), ...legs.flatMap(({ cloth }) => cloth)];
	return [
		...inked(
			named(who, 'feet'),
			'skin',
			legs.flatMap(({ skin }) => skin),
		),
		{ of: named(who, 'ink'), look: 'ink', rings: [trunk, ...arms] },
		{ of: named(who, 'trunk'), look: 'skin', rings: [trunk] },
		...marks(figure, who),
		...inked(named(who, 'legs'), 'cloth', trousers),
		...flatHead(figure, who),
		...drawn.flatMap((side) => armPieces(figure, who, side, apart)),
	];
}

/** Trousers from the waist down to where the legs part; of one who is seen to the hips only they go straight on. */
function hipRing({ spine, body }: Figure): Ring {
	const end = body.view !== 'side' && body.half ? [[-300, 168] as const] : [];
	const rows = shapes.flatTrunk.filter(
		([up]) => up < shapes.waist && (end.length === 0 || up > -40),
	);
	const half = [...end, ...rows, [shapes.waist, 159] as const];
	const point = ([up, out]: readonly [number, number], sign: 1 | -1): Point => [
		spine.at(0)[0] + sign * (out + 3),
		spine.at(up)[1],
	];
	const right = half.map((row) => point(row, 1));
	const left = half.map((row) => point(row, -1)).toReversed();
	return { points: [...right, ...left], corners: [right.length - 1, right.length] };
}

function flatHead(figure: Figure, who: Who): Piece[] {
	const onHead = (ring: Ring): Ring => ({ ...ring, points: ring.points.map(figure.spine.onHead) });
	const ears = [shapes.flatEar.points, shapes.flatEar.points.map(([x, y]): Point => [-x, y])];
	const head = onHead(both(shapes.flatHead));
	const isBack = figure.body.view === 'back';
	const hair = onHead(both(isBack ? shapes.hairBehind : shapes.hairBefore));
	return [
		...inked(
			named(who, 'ears'),
			'skin',
			ears.map((points) => onHead(smooth(points))),
		),
		...inked(named(who, 'head'), 'skin', [head]),
		{ of: named(who, 'hair'), look: 'hair', rings: [hair] },
	];
}

/** A few lines that tell back from front: the groove of the spine and the blades, or the collarbones. */
function marks({ spine, body }: Figure, who: Who): Piece[] {
	const at = (right: number, up: number): Point => [spine.at(0)[0] + right, spine.at(up)[1]];
	const mirrored = (line: readonly (readonly [number, number])[]) =>
		[1, -1].map((sign) => line.map(([right, up]) => at(sign * right, up)));
	const blade = [
		[70, 490],
		[62, 440],
		[74, 385],
		[96, 350],
		[118, 362],
	] as const;
	const collarbone = [
		[26, 520],
		[70, 530],
		[120, 540],
	] as const;
	const spineLine = [at(0, 130), at(0, 330), at(0, 540)];
	const lines = body.view === 'back' ? [spineLine, ...mirrored(blade)] : mirrored(collarbone);
	return [{ of: named(who, 'marks'), look: 'line', lines }];
}
