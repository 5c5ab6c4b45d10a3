// The body as shapes to draw, in the order of paint, for both views. Pure: data in, path strings out. The frame is that
// of landmarks.ts, in mm; only one half is made, the drawing mirrors it.

import * as bones from './bones.ts';
import { inBuild, type Build } from './builds.ts';
import { contours } from './contours.ts';
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
import { landmarks, skinChain, skinCorners } from './landmarks.ts';
import {
	bellyLines,
	externalOblique,
	externalObliqueFront,
	latissimusTendon,
	muscles,
	rectusSheath,
	thoracolumbarFascia,
	trapeziusTendon,
	type Drawn,
	type MuscleId,
} from './muscles.ts';
import type { View } from './names.ts';

/** What the plate cuts out of the figure: from the ears to the waist, arm to arm, in mm. */
export const frame = { x: -272, y: 84, width: 544, height: 540 } as const;

/** The whole figure as far as it is drawn, in mm. */
export const wholeFrame = { x: -320, y: -10, width: 640, height: 1140 } as const;

export type Kind = 'muscle' | 'bone' | 'cage' | 'fascia' | 'ridge' | 'contour';

/** How deep a shape lies: 1 under the skin to 5, and 6 for bones. */
export type Depth = 1 | 2 | 3 | 4 | 5 | 6;

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
	/** True for what stays in sight however deep the drawing looks: lines of the skin, and bone right under it. */
	stays?: boolean;
	/** True for what lies behind a bone: drawn over it as a broken line. */
	hidden?: boolean;
}

/** Paint order from the back of the drawing to its front; `[name]` is a bone, `(name)` a sheet of tendon, `~` the lines of the skin. */
const paint: Record<View, readonly string[]> = {
	back: [
		...['~', '[spine]', '[skull]', '[mandible]', '[clavicle]', '[ribs]', '[hip-bone]', '[femur]'],
		...['[sacrum]', '[forearm]', 'serratus-anterior', 'quadratus-lumborum', 'rotatores-thoracis'],
		...['thoracic-multifidus', 'suboccipitals', 'semispinalis-capitis', 'iliocostalis-thoracis'],
		...['longissimus-thoracis', 'spinalis-thoracis', 'splenius-cervicis', 'splenius-capitis'],
		...['serratus-posterior-superior', '[scapula]', 'subscapularis', 'supraspinatus'],
		...['teres-major', '[humerus]', 'levator-scapulae', 'rhomboid-minor', 'rhomboid-major'],
		...['sternocleidomastoid', '(external-oblique)', 'triceps-lateral-head'],
		...[
			'triceps-long-head',
			'infraspinatus',
			'teres-minor',
			'(latissimus-tendon)',
			'latissimus-dorsi',
		],
		...['(thoracolumbar-fascia)', 'lateral-deltoid', 'posterior-deltoid', 'lower-trapezius'],
		...['middle-trapezius', 'upper-trapezius', '(trapezius-tendon)', '[ridge]'],
	],
	front: [
		...['~', '[spine]', '[scapula]', '[hip-bone]', '[femur]', 'subscapularis', '[humerus]'],
		...['[forearm]', '[ribs]', '[sternum]', 'levator-scapulae', 'scalenes', 'upper-trapezius'],
		...['[skull]', '[clavicle]', '(external-oblique)', '(rectus-sheath)', 'serratus-anterior'],
		...['pectoralis-minor', 'pectoralis-major'],
		...['anterior-deltoid', 'lateral-deltoid', 'sternocleidomastoid'],
	],
};

/** Sheets of tendon and of muscle that no page is about; they lie right under the skin. */
const sheets: Record<View, Record<string, string>> = {
	back: {
		'(trapezius-tendon)': trapeziusTendon,
		'(thoracolumbar-fascia)': thoracolumbarFascia,
		'(latissimus-tendon)': latissimusTendon,
		'(external-oblique)': externalOblique,
	},
	front: {
		'(external-oblique)': externalObliqueFront,
		'(rectus-sheath)': rectusSheath,
	},
};

const sheetLines: Record<View, Record<string, readonly string[]>> = {
	back: {},
	front: { '(external-oblique)': bellyLines.oblique, '(rectus-sheath)': bellyLines.rectus },
};

/** The body that is drawn: from where, and how a line of points as written in the data lies in its build. */
interface Body {
	view: View;
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
	const shapes = known.get(key) ?? shapesOf({ view, read: reader(build) });
	known.set(key, shapes);
	return shapes;
}

const shapesOf = (body: Body): Shape[] =>
	paint[body.view].flatMap((name) => {
		if (name.startsWith('[')) return boneShapes(name.slice(1, -1), body);
		if (name === '~') return skinLines(body);
		if (name.startsWith('(')) return sheet(name, body);
		return muscleShape(name as MuscleId, body);
	});

/** Distance between fibers, mm: closer lines would blur into a tone on a phone. */
const fiberSpacing = 7.5;

/** Muscles of many small slips: what lies between their fibers is not theirs, so none is interpolated. */
const slips: readonly string[] = [
	'thoracic-multifidus',
	'rotatores-thoracis',
	'suboccipitals',
	'serratus-anterior',
];

function muscleShape(id: MuscleId, { view, read }: Body): Shape[] {
	const drawn: Drawn | undefined = (muscles[id].views as Partial<Record<View, Drawn>>)[view];
	if (!drawn) return [];
	const ring = read(drawn.outline);
	const guides = drawn.guides.map((guide) => read(guide).points);
	const lines = slips.includes(id) ? guides.map(thirds) : fibers(guides, fiberSpacing);
	const spills = lines.some((fiber) => !staysInside(ring.points, fiber));
	const shape = {
		id,
		kind: 'muscle' as const,
		depth: drawn.depth,
		top: topOf(ring),
		outline: outline(ring),
		fibers: fiberPath(lines, spills ? drawnPoints(ring) : undefined),
	};
	return [id === 'subscapularis' && view === 'back' ? { ...shape, hidden: true } : shape];
}

const thirds = (guide: Point[]): Point[] => fibers([guide], fiberSpacing)[0] ?? guide;

function boneShapes(name: string, body: Body): Shape[] {
	const { view, read } = body;
	if (name === 'spine') {
		const outlines = Object.entries(bones.outlines[view]);
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
				bones.ribs[view].map(({ height, path }) => band(read(path), height)),
			),
		];
	}
	if (name === 'skull' && view === 'front') {
		const rings = [bones.outlines.front.skull, ...bones.face].map((ring) => read(ring));
		return [joined('skull', rings)];
	}
	if (name === 'ridge') {
		return [{ ...bone('scapula', ridge(read)), kind: 'ridge', stays: true }];
	}
	const ring = (bones.outlines[view] as Record<string, string>)[name];
	if (!ring) throw new Error(`No outline for bone "${name}". Add it to src/anatomy/bones.ts.`);
	const shape = bone(name === 'scapula' ? 'blade' : name, read(ring));
	return [underSkin[view].includes(name) ? { ...shape, stays: true } : shape];
}

/** What fills the room between the ribs: without it they would float. */
function cage({ view, read }: Body): Shape {
	const ends = (which: 'first' | 'last') =>
		bones.ribs[view].map(({ id, path }) => {
			const { points } = read(path);
			return { id, point: (which === 'last' ? points.at(-1) : points[0]) ?? ([0, 0] as const) };
		});
	const outer = ends('last').filter(({ id }) => id.startsWith('rib'));
	const inner =
		view === 'back' ? ends('first') : ends('last').filter(({ id }) => id.startsWith('cartilage'));
	const points = [...outer, ...inner.reverse()].map(({ point }) => point);
	return { ...bone('cage', { points, corners: points.map((_, index) => index) }), kind: 'cage' };
}

/** Bones that are seen between the muscles right under the skin. */
const underSkin: Record<View, readonly string[]> = {
	back: ['scapula'],
	front: ['scapula', 'clavicle', 'sternum'],
};

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
function skinLines({ view, read }: Body): Shape[] {
	const lines = contours[view].map((line) => read(line));
	const low = (ring: Ring) => topOf(ring) > frame.y + frame.height;
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

function sheet(name: string, { view, read }: Body): Shape[] {
	const ring = sheets[view][name];
	if (!ring) throw new Error(`No outline for "${name}". Add it to the sheets of the plate.`);
	const outlined = read(ring);
	const lines = sheetLines[view][name]?.map((line) => read(line).points);
	return [
		{
			id: name.slice(1, -1),
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
function ridge(read: Body['read']): Ring {
	const upper = read(bones.scapularSpine.upper).points;
	const lower = read(bones.scapularSpine.lower).points;
	return { points: [...upper, ...lower.reverse()], corners: [] };
}

/** The skin of the whole figure, both halves, as one SVG path. */
export function skinOutline(build: Build = 'broad'): string {
	const points = skinRing(build);
	const corners = skinChain.flatMap((id, index) => (skinCorners.includes(id) ? [index] : []));
	const mirrored = corners.filter((index) => index > 0).map((index) => points.length - index);
	return outline({ points, corners: [...corners, ...mirrored.reverse()] });
}

/** The skin of the whole figure as points, mm. */
export function skinRing(build: Build = 'broad'): Point[] {
	const half = skinChain.map((id): Point => {
		const [x, y] = landmarks.back[id];
		return inBuild(build, [x, y]);
	});
	return [...half, ...mirror(half.slice(1)).reverse()];
}

/** Outline of a structure as points, one half, mm; the shoulder blade's is that of the whole bone. */
export function structureRing(id: string, view: View = 'back'): Point[] {
	if (id === 'scapula') return parseRing(bones.outlines[view].scapula).points;
	const drawn = muscles[id as MuscleId].views as Partial<Record<View, Drawn>>;
	const ring = (drawn[view] ?? drawn.back ?? drawn.front)?.outline;
	if (!ring) throw new Error(`No outline for "${id}". Add it to src/anatomy/muscles.ts.`);
	return parseRing(ring).points;
}

/** A name written beside the body, with a line to what it names; one half, mm. */
export interface Label {
	id: string;
	text: string;
	/** Where the last letter stands. */
	at: Point;
	/** Where its line starts and ends. */
	from: Point;
	to: Point;
}

/** Labels of what has no shape of its own, or a thin one; ordered so that no two lines cross. */
export const labels: readonly Label[] = [
	{ id: 'scapula', text: 'Shoulder blade', at: [262, 150], from: [135, 157], to: [108, 328] },
	{
		id: 'lateral-rotators',
		text: 'Lateral rotators',
		at: [262, 190],
		from: [140, 197],
		to: [128, 370],
	},
	{ id: 'trapezius', text: 'Trapezius', at: [262, 230], from: [180, 237], to: [160, 292] },
];
