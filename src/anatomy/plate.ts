// The back view as shapes to draw, in the order of paint. Pure: data in, path strings out. The frame is that of
// landmarks.ts, in mm; only the right half is made, the drawing mirrors it.

import * as bones from './bones.ts';
import {
	fiberPath,
	fibers,
	mirror,
	outline,
	parseRing,
	staysInside,
	type Point,
} from './geometry.ts';
import { landmarks, skinChain, skinCorners } from './landmarks.ts';
import { muscles, thoracolumbarFascia, trapeziusTendon, type MuscleId } from './muscles.ts';
import type { StructureId } from './names.ts';
import { relativePath } from './relative-path.ts';

/** What is cut out of the figure: from the ears to the waist, arm to arm, in mm. */
export const frame = { x: -272, y: 84, width: 544, height: 540 } as const;

export type Kind = 'muscle' | 'bone' | 'fascia' | 'ridge';

/** One shape of the right half. */
export interface Shape {
	id: string;
	kind: Kind;
	/** SVG path of its outline. */
	outline: string;
	/** SVG path of its fibers; muscles only. */
	fibers?: string;
	/** True when a fiber bends over the edge of the outline, so that the drawing must clip it. */
	spills?: boolean;
	/** True for what lies over the shoulder blade and is taken away to look deeper. */
	cover: boolean;
}

/** The right half from the back of the drawing to its front. */
export function plateShapes(): Shape[] {
	return [...underBlade(), ...bladeAndRotators(), ...cover(), scapularRidge()];
}

const underBlade = (): Shape[] => [
	...Object.entries(bones.vertebrae).map(([id, ring]) => bone(id, ring)),
	bone('skull', bones.skull),
	bone('mandible', bones.mandible),
	bone('clavicle', bones.clavicle),
	...bones.ribs.map(({ path, height }, index) => rib(`rib-${String(index + 1)}`, path, height)),
	bone('hip-bone', bones.hipBone),
	bone('sacrum', bones.sacrum),
	...(
		[
			'semispinalis-capitis',
			'iliocostalis-thoracis',
			'longissimus-thoracis',
			'spinalis-thoracis',
			'splenius-cervicis',
			'splenius-capitis',
			'serratus-posterior-superior',
		] as const
	).map((id) => muscle(id)),
];

const bladeAndRotators = (): Shape[] => [
	bone('blade', bones.scapula),
	muscle('supraspinatus'),
	muscle('teres-major'),
	bone('humerus', bones.humerus),
	muscle('levator-scapulae'),
	muscle('rhomboid-minor'),
	muscle('rhomboid-major'),
	muscle('sternocleidomastoid'),
	muscle('infraspinatus'),
	muscle('triceps-lateral-head'),
	muscle('triceps-long-head'),
	muscle('teres-minor'),
];

const cover = (): Shape[] => [
	{ ...muscle('latissimus-dorsi'), cover: true },
	fascia('thoracolumbar-fascia', thoracolumbarFascia),
	...(
		[
			'lateral-deltoid',
			'posterior-deltoid',
			'lower-trapezius',
			'middle-trapezius',
			'upper-trapezius',
		] as const
	).map((id) => ({ ...muscle(id), cover: true })),
	fascia('trapezius-tendon', trapeziusTendon),
];

/** Felt under the skin along its whole length, so it lies on top: trapezius and deltoid only reach its edges. */
const scapularRidge = (): Shape => ({
	id: 'scapula',
	kind: 'ridge',
	outline: ridge(),
	cover: false,
});

/** Distance between fibers, mm: closer lines would blur into a tone on a phone. */
const fiberSpacing = 5;

function muscle(id: MuscleId): Shape {
	const { outline: text, guides } = muscles[id];
	const ring = parseRing(text);
	const lines = fibers(
		guides.map((guide) => parseRing(guide).points),
		fiberSpacing,
	);
	const spills = lines.some((fiber) => !staysInside(ring.points, fiber));
	return {
		id,
		kind: 'muscle',
		outline: outline(ring),
		fibers: fiberPath(lines),
		spills,
		cover: false,
	};
}

const bone = (id: string, ring: string): Shape => ({
	id,
	kind: 'bone',
	outline: outline(parseRing(ring)),
	cover: false,
});

const fascia = (id: string, ring: string): Shape => ({
	id,
	kind: 'fascia',
	outline: outline(parseRing(ring)),
	cover: true,
});

/** A rib from its middle line: half its height above, half below, round at the outer end. */
function rib(id: string, path: string, height: number): Shape {
	const { points } = parseRing(path);
	const shift = (by: number): Point[] => points.map(([x, y]) => [x, y + by]);
	const points_ = [...shift(-height / 2), ...shift(height / 2).reverse()];
	return { id, kind: 'bone', outline: outline({ points: points_, corners: [0] }), cover: false };
}

/** The ridge (spine) of the shoulder blade with its outer tip (acromion): the bone that a finger finds. */
function ridge(): string {
	const upper = parseRing(bones.scapularSpine.upper).points;
	const lower = parseRing(bones.scapularSpine.lower).points;
	return outline({ points: [...upper, ...lower.reverse()], corners: [] });
}

/** The skin of the whole figure, both halves, as one SVG path. */
export function skinOutline(): string {
	const half = skinChain.map((id): Point => landmarks[id]);
	const corners = skinChain.flatMap((id, index) => (skinCorners.includes(id) ? [index] : []));
	const points = [...half, ...mirror(half.slice(1)).reverse()];
	const mirrored = corners.filter((index) => index > 0).map((index) => points.length - index);
	return outline({ points, corners: [...corners, ...mirrored.reverse()] });
}

/** The line of the spine from the skull to the lowest vertebra drawn, as an SVG path through the bony tips. */
export function spineLine(): string {
	const context = relativePath();
	context.moveTo(...landmarks['sp-c7']);
	context.lineTo(...landmarks['sp-l5']);
	return context.toString();
}

/** Outline of a structure as points, right half, mm; the shoulder blade's is that of the whole bone. */
export function structureRing(id: StructureId): Point[] {
	return parseRing(id === 'scapula' ? bones.scapula : muscles[id].outline).points;
}

/** A name written beside the body, with a line to what it names; right half, mm. */
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
