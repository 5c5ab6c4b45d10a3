// The body as shapes to draw, in the order of paint. Pure: data in, path strings out. The frame is that of
// upper-body/landmarks.ts, in mm; only one half is made, the drawing mirrors it.

import type { BodyView, Drawn } from './body.ts';
import { boneShapes } from './bone-shapes.ts';
import {
	drawnPoints,
	fiberPath,
	fibers,
	mirror,
	stillLine,
	stillOutline,
	parseRing,
	seamless,
	staysInside,
	type Point,
	type Ring,
} from './geometry.ts';
import { topOf, type Seen, type Shape } from './shape.ts';
import { fades } from './tendons.ts';
import { upperBody, viewIds, type View } from './upper-body/body.ts';
import { inBuild, type Build } from './upper-body/builds.ts';
import type { LandmarkId } from './upper-body/landmarks.ts';

function seen(view: View, build: Build): Seen {
	const place = ({ points, corners }: Ring): Ring => ({
		points: points.map((point) => inBuild(build, point)),
		corners,
	});
	return { view: upperBody.views[view], place, read: (text) => place(parseRing(text)) };
}

/** Every picture of the site draws from these: each is worked out once. */
const known = new Map<string, readonly Shape[]>();

/** The shapes of one half from the back of the drawing to its front. */
export function plateShapes(view: View, build: Build = 'broad'): readonly Shape[] {
	const key = `${view} ${build}`;
	const shapes = known.get(key) ?? shapesOf(seen(view, build));
	known.set(key, shapes);
	return shapes;
}

const shapesOf = (body: Seen): Shape[] =>
	body.view.paint.flatMap((name) => {
		if (name.startsWith('[')) return boneShapes(name.slice(1, -1), body);
		if (name === '~') return skinLines(body);
		if (name === '~face') return face(body);
		if (name.startsWith('(')) return sheet(name.slice(1, -1), body);
		return [muscleShape(name, body)];
	});

/** Distance between fibers, mm: closer lines would blur into a tone on a phone. */
const fiberSpacing = 8.5;

/** Muscles of many small slips: what lies between their fibers is not theirs, so none is interpolated. */
const slips: readonly string[] = [
	...['thoracic-multifidus', 'lumbar-multifidus', 'rotatores-thoracis', 'serratus-anterior'],
];

function muscleShape(id: string, { view, read }: Seen): Shape {
	const drawn = view.muscles[id];
	if (!drawn) throw new Error(`No outline for muscle "${id}". Add it to the muscles of the view.`);
	const ring = read(drawn.outline);
	const guides = drawn.guides.map((guide) => read(guide).points);
	const lines = slips.includes(id) ? guides.map(thirds) : fibers(guides, fiberSpacing);
	const spills = lines.some((fiber) => !staysInside(ring.points, fiber));
	return {
		id,
		kind: 'muscle',
		depth: drawn.depth,
		top: topOf(ring),
		outline: stillOutline(ring),
		fibers: fiberPath(lines, spills ? drawnPoints(ring) : undefined),
		...(drawn.clefts && {
			lines: drawn.clefts.map((cleft) => stillLine(read(cleft).points)).join(''),
		}),
		...(drawn.open && { open: true }),
		...(drawn.tendons && { fades: fades(guides, drawn.tendons) }),
		...(view.behindBone.includes(id) && { hidden: true }),
	};
}

const thirds = (guide: Point[]): Point[] => fibers([guide], fiberSpacing)[0] ?? guide;

const contour = (id: string, lines: readonly Ring[]): Shape => ({
	id,
	kind: 'contour',
	depth: 1,
	top: Math.min(...lines.map(topOf)),
	outline: lines.map(({ points }) => stillLine(points)).join(''),
	stays: true,
});

/** Those below the frame of the plate apart, so that the plate can leave them out. */
function skinLines({ view, read }: Seen): Shape[] {
	const lines = view.contours.map(read);
	const { y, height } = upperBody.frame;
	const low = (ring: Ring) => topOf(ring) > y + height;
	return [
		contour(
			'skin-lines',
			lines.filter((line) => !low(line)),
		),
		contour('low-skin-lines', lines.filter(low)),
	];
}

/** Cheek and jaw: they cover what runs up behind them, however deep the drawing looks. */
function face({ view, read }: Seen): Shape[] {
	if (!view.face) throw new Error('No face. Add it to the view.');
	const ring = read(view.face.outline);
	return [
		{
			id: 'face',
			kind: 'face',
			depth: 1,
			top: topOf(ring),
			outline: stillOutline(ring),
			stays: true,
		},
		contour('face-lines', view.face.lines.map(read)),
	];
}

function sheet(id: string, { view, read }: Seen): Shape[] {
	const fascia = view.sheets[id];
	if (!fascia) throw new Error(`No outline for "${id}". Add it to the sheets of the view.`);
	const outlined = read(fascia.outline);
	const lines = fascia.lines?.map((line) => read(line).points);
	return [
		{
			id,
			kind: 'fascia',
			depth: fascia.depth ?? 1,
			top: topOf(outlined),
			outline: seamless(outlined),
			...(lines && { fibers: fiberPath(lines.map(thirds)) }),
		},
	];
}

/** The skin of the whole figure, both halves, as one SVG path. */
export function skinOutline(build: Build = 'broad'): string {
	const points = skinRing(build);
	const corners = upperBody.skinCorners;
	const mirrored = corners.filter((index) => index > 0).map((index) => points.length - index);
	return stillOutline({ points, corners: [...corners, ...mirrored.reverse()] });
}

/** The skin of the whole figure as points, mm. */
export function skinRing(build: Build = 'broad'): Point[] {
	const half = upperBody.skin.map(([x, y]) => inBuild(build, [x, y]));
	return [...half, ...mirror(half.slice(1)).reverse()];
}

/** A muscle as a view draws it, if it does. */
export function drawnIn(id: string, view: View): Drawn<LandmarkId> | undefined {
	const muscles: Partial<Record<string, Drawn<LandmarkId>>> = upperBody.views[view].muscles;
	return muscles[id];
}

/** The views that draw a structure, in their order; the shoulder blade is drawn where its ridge is. */
export const viewsOf = (id: string): View[] =>
	viewIds.filter((view) => plateShapes(view).some((shape) => shape.id === id));

/**
 * Outline of a structure as points, one half, mm; the shoulder blade's is that of the whole bone.
 * @throws {Error} when the view does not draw it
 */
export function structureRing(id: string, view: View): Point[] {
	const { muscles, bones }: BodyView = upperBody.views[view];
	const ring = id === 'scapula' ? bones.outlines.scapula : muscles[id]?.outline;
	if (!ring) throw new Error(`The ${view} view does not draw "${id}". Ask for another view.`);
	return parseRing(ring).points;
}
