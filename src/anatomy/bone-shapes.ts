// The bones as shapes. Pure; frame and unit as in upper-body/landmarks.ts, one half.

import type { Rib } from './body.ts';
import { seamless, stillLine, stillOutline, type Point, type Ring } from './geometry.ts';
import { topOf, type Kind, type Seen, type Shape } from './shape.ts';

/** The shapes of a bone, or of a row of bones, by its name in the order of paint. */
export function boneShapes(name: string, body: Seen): Shape[] {
	const { bones } = body.view;
	if (name === 'spine') return spine(body);
	if (name === 'ribs') return [cage('cage', bones.ribs, bones.cageEnds, body), ...ribs(body)];
	if (name === 'tips') return tips(body);
	if (name === 'far-ribs') return farRibs(body);
	if (name === 'symphysis')
		return [row('symphysis', 'cartilage', [body.read(bones.symphysis)], overlap)];
	if (name === 'hand') return [pile('hand', 'bone', bones.hand.map(body.place))];
	if (name === 'ridge') return [{ ...row('scapula', 'ridge', [ridge(body)]), stays: true }];
	return [single(name, body)];
}

/** How far one half of a foremost bone reaches over the midline, mm: two that only touch would show a hairline between them. */
const overlap = 1;

function single(name: string, { view: { bones }, read }: Seen): Shape {
	const ring = bones.outlines[name];
	if (!ring) throw new Error(`No outline for bone "${name}". Add it to the bones of the view.`);
	const openings = bones.openings[name]?.map(read);
	const lines = bones.lines[name]?.map(read);
	const holes = bones.holes[name]?.map(read);
	const bone = row(
		name === 'scapula' ? 'blade' : name,
		'bone',
		[read(ring)],
		bones.foremost.includes(name) ? overlap : 0,
	);
	return {
		...bone,
		...(holes && { holes: holes.map(stillOutline).join('') }),
		...(openings && { openings: openings.map(stillOutline).join('') }),
		...(lines && { lines: lines.map(fine).join('') }),
		...(bones.underSkin.includes(name) && { stays: true }),
	};
}

/** Bones of one kind as one shape: nobody chooses a single one of them. */
const row = (id: string, kind: Kind, rings: readonly Ring[], over = 0): Shape => ({
	id,
	kind,
	depth: 6,
	top: Math.min(...rings.map(topOf)),
	outline: rings.map((ring) => seamless(ring, over)).join(''),
});

/** Bones that lie over each other, the last one on top. */
const pile = (id: string, kind: Kind, rings: readonly Ring[]): Shape => ({
	...row(id, kind, rings),
	parts: rings.map((ring) => seamless(ring)),
});

/** A fine line; an end on the midline reaches over it, where the other half would cover it. */
const fine = ({ points }: Ring): string => stillLine(overMidline(overMidline(points)));

/** The same line backward, with a step over the midline where it ends there. */
function overMidline(points: readonly Point[]): Point[] {
	const end = points.at(-1);
	return [...points, ...(end?.[0] === 0 ? [[-overlap, end[1]] as const] : [])].reverse();
}

/** The parts of the spine that stand for themselves, from below: each vertebra hangs over the next like a tile. */
const regions = [
	['lumbar-vertebrae', /^l\d$/],
	['thoracic-vertebrae', /^t\d+$/],
	['c7', /^c7$/],
	['neck-vertebrae', /^c[1-6]$/],
] as const;

function spine({ view: { bones }, place }: Seen): Shape[] {
	const { id, kind, ring } = bones.column;
	const sides = bones.sideProcesses?.map(place);
	return [
		...(sides ? [pile('side-processes', 'bone', sides)] : []),
		row(id, kind, [place(ring)]),
		...regions.map(([region, of]) => {
			const mine = bones.vertebrae.filter((vertebra) => of.test(vertebra.id));
			return pile(
				region,
				'bone',
				mine.map((vertebra) => place(vertebra.ring)),
			);
		}),
	];
}

/** The tips of the spinous processes: they stand out between the muscles that start from them. */
const tips = ({ view: { bones }, place }: Seen): Shape[] =>
	regions.flatMap(([region, of]) => {
		const mine = bones.vertebrae.filter(({ id }) => of.test(id));
		const rings = mine.flatMap(({ tip }) => (tip ? [place(tip)] : []));
		return rings.length > 0 ? [row(`${region}-tips`, 'bone', rings)] : [];
	});

const ribs = ({ view: { bones }, read }: Seen): Shape[] => [
	row('ribs', 'bone', bands(bones.ribs, read, true)),
	...(bones.cartilages
		? [pile('cartilages', 'cartilage', bands(bones.cartilages, read, false))]
		: []),
];

/** The lower ribs at the back, as they are seen from the front past the edge of the cage. */
function farRibs(body: Seen): Shape[] {
	const { farRibs: far } = body.view.bones;
	if (!far) throw new Error('No ribs far behind. Add them to the bones of the view.');
	return [
		cage('far-cage', far, 'spine', body),
		row('far-ribs', 'far-bone', bands(far, body.read, true)),
	];
}

/** What fills the room between the ribs: without it they would float. Its outer edge is the silhouette of the chest. */
function cage(
	id: string,
	of: readonly Rib[],
	inner: 'spine' | 'cartilages',
	{ view: { bones }, read }: Seen,
): Shape {
	const starts = (list: readonly Rib[]) =>
		list.flatMap(({ path }) => read(path).points.slice(0, 1));
	const ends = (list: readonly Rib[]) => list.flatMap(({ path }) => read(path).points.slice(-1));
	const [first] = bands(of, read, true);
	const corner = (of[0] ? read(of[0].path).points.length : 0) - 1;
	const top = first?.points.slice(corner, corner + 1) ?? [];
	const outer = [...top, ...ends(of)];
	const back =
		inner === 'spine'
			? starts(of).reverse()
			: [...starts(of.slice(-1)), ...ends(bones.cartilages ?? [])];
	const corners = back.map((_, index) => outer.length + index);
	return row(id, 'cage', [
		{ points: [...outer, ...back], corners: [0, outer.length - 1, ...corners] },
	]);
}

/** An upper rib that leaned more would end in a point: it runs as the silhouette does. */
const steepest = 0.5;

/**
 * The bands of ribs or cartilages.
 * @param toEdge whether they end on the silhouette of the chest: there an end leans as the silhouette runs
 */
function bands(list: readonly Rib[], read: Seen['read'], toEdge: boolean): Ring[] {
	const lines = list.map(({ path }) => read(path).points);
	const ends = lines.flatMap((points) => points.slice(-1));
	return list.map(({ height, isFree }, index) => {
		const [above, below] = [ends[Math.max(0, index - 1)], ends[index + 1] ?? ends[index]];
		const run = toEdge && above && below ? (below[0] - above[0]) / (below[1] - above[1]) : 0;
		const lean = Math.min(steepest, run);
		return band(lines[index] ?? [], height, isFree ? undefined : lean, toEdge ? bulge : 0);
	});
}

/** How far the outer end of a rib bulges, as a share of its height. */
const bulge = 0.16;

/**
 * A band round a middle line: half its height above, half below.
 * @param lean how far its last end goes outward for each mm downward; a free end is round
 * @param share how far that end bulges: where a rib turns out of sight, it has no edge
 */
function band(points: readonly Point[], height: number, lean?: number, share = 0): Ring {
	const last = points.length - 1;
	const edge = (by: number): Point[] =>
		points.map(([x, y], index) => [index === last ? x + by * (lean ?? 0) : x, y + by]);
	const [above, below] = [edge(-height / 2), edge(height / 2).reverse()];
	const end = points.at(-1);
	if (lean === undefined || !end)
		return { points: [...above, ...below], corners: [0, 2 * last + 1] };
	const out = (height * share) / Math.hypot(1, lean);
	const turn: Point[] = share > 0 ? [[end[0] + out, end[1] - out * lean]] : [];
	const next = last + 1 + turn.length;
	return { points: [...above, ...turn, ...below], corners: [0, last, next, next + last] };
}

/** The ridge (spine) of the shoulder blade with its outer tip (acromion): the bone that a finger finds. */
function ridge({ view: { bones }, read }: Seen): Ring {
	if (!bones.ridge) throw new Error('No ridge of the blade. Add it to the bones of the view.');
	const upper = read(bones.ridge.upper).points;
	const lower = read(bones.ridge.lower).points;
	return { points: [...upper, ...lower.reverse()], corners: [] };
}
