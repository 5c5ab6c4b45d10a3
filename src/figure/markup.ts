import type { Point } from '../anatomy/geometry.ts';
import { frameOf, waysOf } from './frame.ts';
import { poseAt } from './motion.ts';
import { pathOf, type Piece } from './piece.ts';
import type { Pose } from './pose.ts';
import { poses, type PoseId } from './poses.ts';
import { sceneOf, type Group } from './scene.ts';
import { within } from './skeleton.ts';

/** A pose as an SVG that does not move. Names and roles are the caller's; colors stand in figure.css. */
export const poseMarkup = (id: PoseId): string => within(`Pose "${id}"`, () => stillOf(poses[id]));

/** A pose as an SVG that moves, there and back without end, as soon as it is shown; nothing if it keeps still. */
export const movingMarkup = (id: PoseId): string | undefined =>
	within(`Pose "${id}"`, () => movingOf(poses[id]));

/** The still picture of a record. */
export function stillOf(pose: Pose): string {
	const draw = ({ look }: Piece, path: string) => drawn(look, path);
	const groups = sceneOf(poseAt(pose, 1)).groups.map((group) => grouped(group, 0, draw));
	if (pose.moves) groups.splice(firstBody(pose), 0, ghostOf(sceneOf(pose).groups));
	return svg(pose, groups);
}

/** The ghost stands before what the body leans on and behind the body. */
const firstBody = ({ scene }: Pose) => scene.findIndex((item) => typeof item === 'string');

/** Where a movement begins: the outline of the body in broken lines. */
function ghostOf(groups: readonly Group[]): string {
	const body = groups.filter(({ who }) => who === 'person').flatMap(({ pieces }) => pieces);
	const shapes = body.filter(({ look }) => /^(?:skin|cloth|hair)/.test(look));
	const path = shapes.map(pathOf).join('');
	return drawn('ghost-ink', path) + drawn('ghost', path);
}

/** The moving picture of a record, if it moves. */
export function movingOf(pose: Pose): string | undefined {
	const { moves } = pose;
	if (!moves) return undefined;
	const ways = waysOf(pose).map((share) => sceneOf(poseAt(pose, eased(share))).groups);
	const [start = []] = ways;
	const draw = ({ look }: Piece, path: string, [group, index]: Point) => {
		const paths = ways.map((groups) => pathAt(groups, group, index));
		if (paths.every((one) => one === path)) return drawn(look, path);
		const values = [...paths, ...paths.toReversed().slice(1)].join(';');
		const motion = `<animate attributeName="d" dur="${moves.seconds}s" repeatCount="indefinite" values="${values}"/>`;
		return `<path class="${look}" d="${path}">${motion}</path>`;
	};
	return svg(
		pose,
		start.map((group, index) => grouped(group, index, draw)),
	);
}

/** Slow at both ends. */
const eased = (share: number) => (1 - Math.cos(share * Math.PI)) / 2;

function pathAt(groups: readonly Group[], group: number, index: number): string {
	const piece = groups[group]?.pieces[index];
	return piece ? pathOf(piece) : '';
}

const drawn = (look: string, path: string) => `<path class="${look}" d="${path}"/>`;

/** What is drawn of one item of the scene, in the colors of its body. */
function grouped(
	{ who, pieces }: Group,
	group: number,
	draw: (piece: Piece, path: string, place: Point) => string,
): string {
	const paths = pieces.map((piece, index) => draw(piece, pathOf(piece), [group, index])).join('');
	return who === 'helper' ? `<g class="helper">${paths}</g>` : paths;
}

/** Records have the hand that works at the right; from the front that is the left side, so it is turned to be the right one. */
function svg(pose: Pose, groups: readonly string[]): string {
	const { x, y, width, height } = frameOf(pose);
	const isFront = pose.person.view === 'front';
	const left = isFront ? -x - width : x;
	const drawing = isFront ? `<g transform="scale(-1 1)">${groups.join('')}</g>` : groups.join('');
	return `<svg class="pose" xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${y} ${width} ${height}">${drawing}</svg>`;
}
