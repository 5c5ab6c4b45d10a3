// The body as shapes to draw, in the order of paint. Pure: data in, path strings out. The frame is that of
// upper-body/landmarks.ts, in mm; only one half is made, the drawing mirrors it.

import type { BodyView, Depth, Drawn } from './body.ts';
import {
	drawnPoints,
	fiberPath,
	fibers,
	mirror,
	openLine,
	outline,
	parseRing,
	staysInside,
	type Point,
	type Ring,
} from './geometry.ts';
import { fades, type Fade } from './tendons.ts';
import { upperBody, viewIds, type View } from './upper-body/body.ts';
import { inBuild, type Build } from './upper-body/builds.ts';
import type { LandmarkId } from './upper-body/landmarks.ts';

export type Kind = 'muscle' | 'bone' | 'cage' | 'fascia' | 'ridge' | 'contour';

/** One shape of one half. */
export interface Shape {
	id: string;
	kind: Kind;
	depth: Depth;
	/** The height at which it begins, mm. */
	top: number;
	/** SVG path of its outline. */
	outline: string;
	/** SVG path of its fibers; muscles only. */
	fibers?: string;
	/** Where white tendon fades into its flesh. */
	fades?: readonly Fade[];
	/** True when the skin covers most of it, however deep its ends lie. */
	open?: boolean;
	/** True for what stays in sight however deep the drawing looks: lines of the skin, and bone right under it. */
	stays?: boolean;
	/** True for what lies behind a bone: drawn over it as a broken line. */
	hidden?: boolean;
}

/** The body that is drawn: from where, and how a line of points as written in the data lies in its build. */
interface Seen {
	view: BodyView;
	read: (text: string) => Ring;
}

const reader =
	(build: Build) =>
	(text: string): Ring => {
		const { points, corners } = parseRing(text);
		return { points: points.map((point) => inBuild(build, point)), corners };
	};

/** Every picture of the site draws from these: each is worked out once. */
const known = new Map<string, readonly Shape[]>();

/** The shapes of one half from the back of the drawing to its front. */
export function plateShapes(view: View, build: Build = 'broad'): readonly Shape[] {
	const key = `${view} ${build}`;
	const shapes = known.get(key) ?? shapesOf({ view: upperBody.views[view], read: reader(build) });
	known.set(key, shapes);
	return shapes;
}

const shapesOf = (body: Seen): Shape[] =>
	body.view.paint.flatMap((name) => {
		if (name.startsWith('[')) return boneShapes(name.slice(1, -1), body);
		if (name === '~') return skinLines(body);
		if (name.startsWith('(')) return sheet(name.slice(1, -1), body);
		return [muscleShape(name, body)];
	});

/** Distance between fibers, mm: closer lines would blur into a tone on a phone. */
const fiberSpacing = 8;

/** Muscles of many small slips: what lies between their fibers is not theirs, so none is interpolated. */
const slips: readonly string[] = ['thoracic-multifidus', 'rotatores-thoracis', 'serratus-anterior'];

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
		outline: outline(ring),
		fibers: fiberPath(lines, spills ? drawnPoints(ring) : undefined),
		...(drawn.open && { open: true }),
		...(drawn.tendons && { fades: fades(guides, drawn.tendons) }),
		...(view.behindBone.includes(id) && { hidden: true }),
	};
}

const thirds = (guide: Point[]): Point[] => fibers([guide], fiberSpacing)[0] ?? guide;

function boneShapes(name: string, body: Seen): Shape[] {
	const { read } = body;
	const { bones } = body.view;
	if (name === 'spine') {
		const outlines = Object.entries(bones.outlines);
		const row = (id: string, of: RegExp) => {
			const rings = outlines.filter(([vertebra]) => of.test(vertebra));
			return joined(
				id,
				rings.map(([, ring]) => read(ring)),
			);
		};
		return [
			row('neck-vertebrae', /^c[1-6]$/),
			row('c7', /^c7$/),
			row('thoracic-vertebrae', /^t\d+$/),
			row('lumbar-vertebrae', /^l\d+$/),
		];
	}
	if (name === 'ribs') {
		return [
			cage(body),
			joined(
				'ribs',
				bones.ribs.map(({ height, path }) => band(read(path), height)),
			),
		];
	}
	if (name === 'ridge') return [{ ...bone('scapula', ridge(body)), kind: 'ridge', stays: true }];
	const ring = bones.outlines[name];
	if (!ring) throw new Error(`No outline for bone "${name}". Add it to the bones of the view.`);
	if (name === 'skull' && bones.openings)
		return [joined('skull', [ring, ...bones.openings].map(read))];
	const shape = bone(name === 'scapula' ? 'blade' : name, read(ring));
	return [bones.underSkin.includes(name) ? { ...shape, stays: true } : shape];
}

/** What fills the room between the ribs: without it they would float. */
function cage({ view: { bones }, read }: Seen): Shape {
	const ends = (which: 'first' | 'last') =>
		bones.ribs.map(({ id, path }) => {
			const { points } = read(path);
			return { id, point: (which === 'last' ? points.at(-1) : points[0]) ?? ([0, 0] as const) };
		});
	const outer = ends('last').filter(({ id }) => id.startsWith('rib'));
	const inner =
		bones.cageEnds === 'spine'
			? ends('first')
			: ends('last').filter(({ id }) => id.startsWith('cartilage'));
	const points = [...outer, ...inner.reverse()].map(({ point }) => point);
	return { ...bone('cage', { points, corners: points.map((_, index) => index) }), kind: 'cage' };
}

const bone = (id: string, ring: Ring): Shape => ({
	id,
	kind: 'bone',
	depth: 6,
	top: topOf(ring),
	outline: outline(ring),
});

/** Bones as one shape: nobody chooses a single one of them. */
const joined = (id: string, rings: readonly Ring[]): Shape => ({
	id,
	kind: 'bone',
	depth: 6,
	top: Math.min(...rings.map(topOf)),
	outline: rings.map(outline).join(''),
});

/** Those below the frame of the plate apart, so that the plate can leave them out. */
function skinLines({ view, read }: Seen): Shape[] {
	const lines = view.contours.map(read);
	const { y, height } = upperBody.frame;
	const low = (ring: Ring) => topOf(ring) > y + height;
	const shape = (id: string, of: Ring[]): Shape => ({
		id,
		kind: 'contour',
		depth: 1,
		top: Math.min(...of.map(topOf)),
		outline: of.map(({ points }) => openLine(points)).join(''),
		stays: true,
	});
	return [
		shape(
			'skin-lines',
			lines.filter((line) => !low(line)),
		),
		shape('low-skin-lines', lines.filter(low)),
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
			depth: 1,
			top: topOf(outlined),
			outline: outline(outlined),
			...(lines && { fibers: fiberPath(lines) }),
		},
	];
}

const topOf = ({ points }: Ring): number => Math.min(...points.map(([, y]) => y));

/** A band round a middle line: half its height above, half below. */
function band({ points }: Ring, height: number): Ring {
	const shift = (by: number): Point[] => points.map(([x, y]) => [x, y + by]);
	return { points: [...shift(-height / 2), ...shift(height / 2).reverse()], corners: [0] };
}

/** The ridge (spine) of the shoulder blade with its outer tip (acromion): the bone that a finger finds. */
function ridge({ view: { bones }, read }: Seen): Ring {
	if (!bones.ridge) throw new Error('No ridge of the blade. Add it to the bones of the view.');
	const upper = read(bones.ridge.upper).points;
	const lower = read(bones.ridge.lower).points;
	return { points: [...upper, ...lower.reverse()], corners: [] };
}

/** The skin of the whole figure, both halves, as one SVG path. */
export function skinOutline(build: Build = 'broad'): string {
	const points = skinRing(build);
	const corners = upperBody.skinCorners;
	const mirrored = corners.filter((index) => index > 0).map((index) => points.length - index);
	return outline({ points, corners: [...corners, ...mirrored.reverse()] });
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
