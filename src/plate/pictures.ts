// What the plate shows in the picture of a page. Pure: ids come in, the plate's properties go out.

import type { Depth } from '../anatomy/body.ts';
import { cutRound, drawnPoints, mirror, type Box, type Point } from '../anatomy/geometry.ts';
import { areaOf, drawnPlaceIn, placeIn, viewOf } from '../anatomy/places.ts';
import { plateShapes, structureRing, viewsOf } from '../anatomy/shapes.ts';
import { upperBody, viewIds, type View } from '../anatomy/upper-body/body.ts';
import { frame as headFrame } from '../anatomy/upper-body/head.ts';
import { landmarks } from '../anatomy/upper-body/landmarks.ts';
import { zonesNear, type RuledZone } from '../anatomy/zones.ts';
import { feltIn, feltOnHead, isOnArm, isOnHead, type Felt, type FeltArea } from './felt.ts';
import type { Levels } from './sheets.ts';
import * as text from './text.ts';

/** Properties of the plate for one picture. */
export interface Picture {
	view: View;
	marked: string[];
	spots: Point[];
	levels: Levels;
	/** Where an ache may be felt. */
	glows?: readonly FeltArea[];
	/** False in a small picture beside a larger one that says it. */
	sideNames?: false;
	/** Zones to show hatched. */
	zones?: readonly RuledZone[];
	cut: Box;
}

/** The view that shows most of what is marked; the first of them when it is the same. */
function bestView(marked: readonly string[]): View {
	const shown = (view: View) => plateShapes(view).filter(({ id }) => marked.includes(id)).length;
	return viewIds.reduce((best, view) => (shown(view) > shown(best) ? view : best));
}

/** The left is opened to what is marked and covered, the right shows it as it lies. */
function levelsOf(view: View, marked: readonly string[]): Levels {
	const depths = plateShapes(view)
		.filter(({ id, kind }) => kind === 'muscle' && marked.includes(id))
		.map(({ depth }) => depth);
	const covered = depths.filter((depth) => depth > 1);
	const left = (covered.length > 0 ? Math.min(...covered) : 2) as Depth;
	const onlySurface = depths.length > 0 && covered.length === 0;
	return { left: onlySurface ? 1 : left, right: 1 };
}

function picture(marked: string[], view: View, spots: Point[] = []): Picture {
	return { view, marked, spots, levels: levelsOf(view, marked), cut: { ...upperBody.frame } };
}

const pointOf = (id: keyof typeof landmarks.back): Point => {
	const [x, y] = landmarks.back[id];
	return [x, y];
};

/** Bones, by the page about them: their shapes, and what their picture is cut out round. */
const bones: Partial<Record<string, { shapes: string[]; round: readonly Point[] }>> = {
	c7: { shapes: ['c7', 'c7-tips'], round: [pointOf('sp-c7')] },
	spine: {
		shapes: ['thoracic-vertebrae', 'thoracic-vertebrae-tips'],
		round: [pointOf('sp-t1'), pointOf('sp-t12')],
	},
	scapula: { shapes: ['blade', 'scapula'], round: structureRing('scapula', 'back') },
};

/** A bone that has a page of its own: cut out round it, opened to it on the left; nothing for what is no such bone. */
export function pictureOfBone(id: string): Picture | undefined {
	const bone = bones[id];
	if (!bone) return undefined;
	const cut = cutRound([bone.round]);
	return { ...picture([...bone.shapes], 'back'), levels: { left: 6, right: 1 }, cut };
}

/** The further pictures of a muscle: another view, the head from the side, the arm. */
export const sheetIds = [...viewIds, 'head', 'arm'] as const;

/** A further picture of a muscle, for what the first one does not show of where its ache may be felt. */
export interface FurtherPicture {
	id: (typeof sheetIds)[number];
	/** Ids of the places that it shows. */
	shows: string[];
	/** The plate, or what is felt on the head. */
	picture: Picture | { head: FeltArea[]; cut: Box };
}

/** What the picture of the arm shows: the right one of the picture, from the shoulder to the fingers. */
const armCut: Box = { x: 140, y: 270, width: 180, height: 820 };

const areasRound = (view: View, felt: readonly Felt[]): Point[][] =>
	felt.flatMap(({ id }) => {
		const place = drawnPlaceIn(view, id);
		return place ? [drawnPoints(areaOf(place))] : [];
	});

/**
 * A muscle or a group: cut out round it and all that is felt in the same view; on the whole side, where its ache may be felt.
 * @param felt the places where it may be felt
 */
export function pictureOfMuscle(parts: readonly string[], felt: readonly Felt[]): Picture {
	const view = bestView(parts);
	const drawn = parts.filter((part) => viewsOf(part).includes(view));
	const near = felt.filter((one) => !isOnHead(one) && !isOnArm(one));
	const rings = drawn.map((part) => structureRing(part, view));
	const cut = cutRound([...rings, ...areasRound(view, near)]);
	return { ...picture([...parts], view), cut, glows: feltIn(view, near, parts) };
}

/** A body with nothing opened and no names of its sides, for what is felt on it. */
const plain = (view: View, cut: Box, felt: readonly Felt[], parts: readonly string[]): Picture => ({
	...picture([], view),
	levels: { left: 1, right: 1 },
	cut,
	glows: feltIn(view, felt, parts),
	sideNames: false,
});

/** The further pictures of a muscle: none where the first one shows all that is felt. */
export function furtherPictures(parts: readonly string[], felt: readonly Felt[]): FurtherPicture[] {
	const first = bestView(parts);
	const onTrunk = felt.filter((one) => !isOnHead(one) && !isOnArm(one));
	const others = viewIds.flatMap((view): FurtherPicture[] => {
		const away = onTrunk.filter(({ id }) => !drawnPlaceIn(first, id) && drawnPlaceIn(view, id));
		if (away.length === 0) return [];
		const here = onTrunk.filter(({ id }) => drawnPlaceIn(view, id));
		const cut = cutRound(areasRound(view, here));
		return [{ id: view, shows: here.map(({ id }) => id), picture: plain(view, cut, here, parts) }];
	});
	return [...others, ...ofHead(felt.filter(isOnHead)), ...ofArm(felt.filter(isOnArm), parts)];
}

/** The picture of the head, where anything is felt there. */
function ofHead(felt: readonly Felt[]): FurtherPicture[] {
	if (felt.length === 0) return [];
	const picture = { head: feltOnHead(felt), cut: headFrame };
	return [{ id: 'head', shows: felt.map(({ id }) => id), picture }];
}

/** The picture of the arm, from the side that shows it. */
function ofArm(felt: readonly Felt[], parts: readonly string[]): FurtherPicture[] {
	if (felt.length === 0) return [];
	const view: View = felt.some(({ id }) => id === 'inner-upper-arm') ? 'front' : 'back';
	return [
		{ id: 'arm', shows: felt.map(({ id }) => id), picture: plain(view, armCut, felt, parts) },
	];
}

/** The parts that a technique or routine reaches, and where it must keep off. */
export function pictureOfReach(
	parts: readonly string[],
	keepOff: readonly RuledZone[] = [],
): Picture {
	return { ...picture([...parts], bestView(parts)), zones: keepOff };
}

/** How far round a place it is shown where not to press, mm: a finger that misses by its own breadth still keeps off. */
const nearPlace = 25;

/** How wide the picture of a place is, of its height. */
const wide = 1.6;

/** What to cut out for a place: its outline on both halves, wide enough to know where one is; what is everywhere is all. */
function cutOfPlace(view: View, id: string): Box {
	const place = placeIn(view, id);
	if (!place) return { ...upperBody.frame, height: Math.round(upperBody.frame.width / wide) };
	const near = cutRound([drawnPoints(areaOf(place))], 50);
	const half = Math.round(Math.max(near.width, near.height * wide) / 2);
	const width = Math.min(upperBody.frame.width, 2 * half);
	const height = Math.round(width / wide);
	const y = Math.max(upperBody.frame.y, Math.round(near.y + (near.height - height) / 2));
	return { x: -width / 2, y, width, height };
}

/**
 * A place: its outline and its spot on both sides, what lies there, and where near it not to press.
 * @param here the parts that lie there
 */
export function pictureOfPlace(
	id: string,
	here: readonly string[],
	zones: readonly RuledZone[] = [],
): Picture {
	const view = viewOf(id) ?? bestView(here);
	const place = placeIn(view, id);
	const spots = place ? (place.middle ? [place.at] : [place.at, ...mirror([place.at])]) : [];
	const near = place ? zonesNear(view, place.at, nearPlace) : [];
	return {
		...picture([...here], view, spots),
		cut: cutOfPlace(view, id),
		glows: place ? feltIn(view, [{ id, often: 'primary' }]) : [],
		zones: zones.filter((zone) => near.includes(zone.id)),
	};
}

/** A leaf of the atlas. */
interface Leaf {
	id: string;
	caption: string;
	picture: Picture;
}

const leaf = (
	view: View,
	of: keyof typeof text.leaf,
	levels: Levels,
	zones: readonly RuledZone[] = [],
): Leaf => ({
	id: `${view}-${of}`,
	caption: text.leaf[of](upperBody.views[view].from),
	picture: { view, marked: [], spots: [], levels, zones, cut: { ...upperBody.whole } },
});

/** The leaves of the atlas: two layers each, one a side; and where not to press. */
export const atlasPictures = (zones: readonly RuledZone[]): Leaf[] => [
	leaf('back', 'surface', { left: 2, right: 1 }),
	leaf('back', 'deep', { left: 4, right: 3 }),
	leaf('back', 'bones', { left: 6, right: 5 }),
	leaf('front', 'surface', { left: 2, right: 1 }),
	leaf('front', 'bones', { left: 6, right: 4 }),
	...viewIds.map((view) => leaf(view, 'zones', { left: 1, right: 1 }, zones)),
];
