import type { Point } from '../anatomy/geometry.ts';
import { armPieces, bodyPieces, chestPieces, handPieces, type Apart } from './bodies.ts';
import { angular, type Piece } from './piece.ts';
import { sides, type Side, type Who } from './place.ts';
import type { Arrow, Pose, Press } from './pose.ts';
import { thingOf } from './props.ts';
import { figuresOf, type Figure, type Figures } from './skeleton.ts';

/** What is drawn of one item, and the body whose colors it has. */
export interface Group {
	who?: Who;
	pieces: Piece[];
}

export interface Scene {
	figures: Figures;
	/** In the order of drawing. */
	groups: Group[];
}

/** All that a pose shows, and its joints. */
export function sceneOf(pose: Pose): Scene {
	const figures = figuresOf(pose);
	const groups = pose.scene.map((item, index): Group => {
		if (typeof item !== 'string') return { pieces: thingOf(item, figures).pieces };
		const [who, part, hand] = item.split('.') as [Who, (Side | 'chest')?, 'hand'?];
		const figure = figures[who];
		if (!figure) throw new Error(`There is no ${who}. Add the body to the pose.`);
		if (part === 'chest') return { who, pieces: chestPieces(figure, who) };
		if (part && hand) return { who, pieces: handPieces(figure, who, part) };
		const apart = apartIn(pose, who);
		// An arm behind its body shows all its outline; one before it grows out of the body.
		const behind = pose.scene.indexOf(who) > index;
		if (part) return { who, pieces: armPieces(figure, who, part, apart, behind || undefined) };
		return { who, pieces: bodyPieces(figure, who, apart) };
	});
	const marks = [...(pose.presses ?? []).map((press) => pressed(press, figures)), ...arrows(pose)];
	return { figures, groups: [...groups, { pieces: marks }] };
}

/** What is drawn before its body is left out of it as well, but it is the body that hides its outline. */
const apartIn = ({ scene }: Pose, who: Who): Apart =>
	sides.flatMap((side) => [
		...(scene.includes(`${who}.${side}`) ? [side] : []),
		...(scene.includes(`${who}.${side}.hand`) ? [`${side}.hand` as const] : []),
	]);

function pressed(press: Press, figures: Figures): Piece {
	const figure: Figure | undefined = figures[press.of];
	if (!figure) throw new Error(`There is no ${press.of} to press. Add the body to the pose.`);
	const { spine } = figure;
	const line =
		'line' in press
			? press.line.map(([right, up]): Point => [spine.at(up)[0] + right, spine.at(up)[1]])
			: [-0.5, -0.25, 0, 0.25, 0.5].map((share) =>
					spine.edge(press.up + share * press.long, press.edge),
				);
	return { of: 'press', look: 'press', lines: [line] };
}

const arrows = (pose: Pose): Piece[] => (pose.arrows ?? []).flatMap(arrowPieces);

/** How long the head of an arrow is, mm; its line ends inside of it. */
const headLength = 46;

function arrowPieces({ points, heads }: Arrow): Piece[] {
	const ends = heads === 2 ? [points.toReversed(), points] : [points];
	return [
		{ of: 'move', look: 'move', lines: [points] },
		{ of: 'move', look: 'move-head', rings: ends.map((line) => angular(arrowHead(line))) },
	];
}

function arrowHead(line: readonly Point[]): Point[] {
	const [from, to] = [line.at(-2) ?? [0, 0], line.at(-1) ?? [0, 0]];
	const long = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
	const [ux, uy] = [(to[0] - from[0]) / long, (to[1] - from[1]) / long];
	const put = (ahead: number, out: number): Point => [
		to[0] + ux * ahead - uy * out,
		to[1] + uy * ahead + ux * out,
	];
	return [put(26, 0), put(26 - headLength, 27), put(36 - headLength, 0), put(26 - headLength, -27)];
}
