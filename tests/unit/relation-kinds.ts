// Measures statements about anatomy (tests/eval/anatomy-relations.json) on a drawing: one function for each kind of test.
// Everything is the back view, right half, in mm and in the frame of landmarks.ts; outlines count with straight edges.

import { outlines, ridge } from '../../src/anatomy/upper-body/back/bones.ts';
import { upperBody, type View } from '../../src/anatomy/upper-body/body.ts';
import { drawnIn } from '../../src/anatomy/shapes.ts';
import {
	between,
	contains,
	lengthOf,
	mirror,
	parseRing,
	type Point,
} from '../../src/anatomy/geometry.ts';
import { landmarks, skinChain } from '../../src/anatomy/upper-body/landmarks.ts';
import { muscles } from '../../src/anatomy/upper-body/muscles.ts';
import { distanceToEdge, distanceToLine } from './polygon.ts';

/** A muscle as the relations look at it. */
export interface DrawnMuscle {
	depth: number;
	outline: Point[];
	/** Where its guide fibers start and end, in order: both lists are equally long. */
	origin: Point[];
	insertion: Point[];
}

/** All that the relations look at. */
export interface Drawing {
	landmarks: Record<string, Point>;
	muscles: Record<string, DrawnMuscle>;
	/** Outlines that are no muscle: bones, and sheets of tendon. */
	others: Record<string, Point[]>;
	/** The outline of the skin, both halves. */
	skin: Point[];
	/** Who lies over whom: [upper, lower]. */
	covers: [string, string][];
}

/** One or more points of a drawing. */
export type Where =
	| { landmark: string }
	| { muscle: string; stat: 'minY' | 'maxY' | 'minYnearMidline' | 'centroid' }
	| {
			muscle: string;
			line: 'origin' | 'insertion';
			/** Left out: all. */
			end?: 'first' | 'middle' | 'last' | 'all';
	  }
	| { x: number };

type Range = [min: number, max: number];
type Axis = 'x' | 'y';

/** What a relation asks of a drawing, in the form of the file. */
export type Question =
	| { type: 'level'; point: Where; from: string; to: string; slackVertebrae: number }
	| { type: 'between'; point: Where; axis: Axis; lo: Where; hi: Where; slack: number }
	| { type: 'distance'; metric: Axis | 'euclid'; a: Where; b: Where; min: number; max: number }
	| { type: 'share'; from: string; to: string; point: string; value: number; slack: number }
	| { type: 'order'; axis: Axis; chain: Where[] }
	| { type: 'angles'; muscles: Record<string, Range>; maxSpread?: number }
	| { type: 'fan'; muscle: string; first: Range; last: Range }
	| { type: 'steeper'; a: string; b: string; min: number }
	| { type: 'upright'; muscles: string[]; max: number }
	| { type: 'share-in'; of: string[]; in: string[]; clipXmax?: Where; min: number; max: number }
	| { type: 'area'; of: string[]; in: string[]; min: number; max: number }
	| { type: 'free-area'; of: string[]; outside: string[]; min: number; max: number }
	| { type: 'pointsIn'; points: Where; polygons: string[]; slack: number }
	| { type: 'side'; of: string; line: [Where, Where]; side: 'above' | 'below'; minShare: number }
	| { type: 'near-line'; points: Where; line: [Where, Where]; max: number }
	| { type: 'near-outline'; point: Where; muscle: string; max: number }
	| { type: 'inside-skin'; max: number }
	| { type: 'covers'; chain: string[] }
	| { type: 'layer'; a: string; b: string }
	| { type: 'all'; tests: Question[] };

/** Whether a drawing keeps a relation, and what was measured. */
export interface Finding {
	holds: boolean;
	measured: string;
}

type Kind = Question['type'];
type Of<K extends Kind> = Extract<Question, { type: K }>;

const measures: { [K in Kind]: (question: Of<K>, drawing: Drawing) => Finding } = {
	level: measureLevel,
	between: measureBetween,
	distance: measureDistance,
	share: measureShare,
	order: measureOrder,
	angles: measureAngles,
	fan: measureFan,
	steeper: measureSteeper,
	upright: measureUpright,
	'share-in': measureShareIn,
	area: measureArea,
	'free-area': measureFreeArea,
	pointsIn: measurePointsIn,
	side: measureSide,
	'near-line': measureNearLine,
	'near-outline': measureNearOutline,
	'inside-skin': measureInsideSkin,
	covers: measureCovers,
	layer: measureLayer,
	all: measureAll,
};

/**
 * Measures one relation on a drawing.
 * @throws {Error} when the drawing lacks something that the relation names
 */
export function measure(question: Question, drawing: Drawing): Finding {
	const kind = measures[question.type] as (question: Question, drawing: Drawing) => Finding;
	return kind(question, drawing);
}

/** A point or all points stand between two spinous processes, with a slack in vertebrae. */
function measureLevel({ point, from, to, slackVertebrae }: Of<'level'>, drawing: Drawing): Finding {
	const lo = heightOf(from, drawing) - slackVertebrae * stepAt(from, drawing);
	const hi = heightOf(to, drawing) + slackVertebrae * stepAt(to, drawing);
	return inRange(
		pointsOf(point, drawing).map(([, y]) => y),
		[lo, hi],
	);
}

/** A point or all points stand between two others along an axis, with a slack in mm. */
function measureBetween({ point, axis, lo, hi, slack }: Of<'between'>, drawing: Drawing): Finding {
	const [low, high] = [along(axis, pointOf(lo, drawing)), along(axis, pointOf(hi, drawing))];
	return inRange(
		pointsOf(point, drawing).map((one) => along(axis, one)),
		[low - slack, high + slack],
	);
}

/** Two points lie so many mm apart, straight or along an axis. */
function measureDistance({ metric, a, b, min, max }: Of<'distance'>, drawing: Drawing): Finding {
	const [from, to] = [pointOf(a, drawing), pointOf(b, drawing)];
	const mm =
		metric === 'euclid' ? lengthOf([from, to]) : Math.abs(along(metric, from) - along(metric, to));
	return inRange([mm], [min, max]);
}

/** A landmark lies so far down the way from one landmark to another, as a share. */
function measureShare({ from, to, point, value, slack }: Of<'share'>, drawing: Drawing): Finding {
	const [top, bottom, at] = [from, to, point].map(
		(landmark) => pointOf({ landmark }, drawing)[1],
	) as [number, number, number];
	return inRange([(at - top) / (bottom - top)], [value - slack, value + slack]);
}

/** Points follow each other along an axis, none beside another. */
function measureOrder({ axis, chain }: Of<'order'>, drawing: Drawing): Finding {
	const places = chain.map((where) => along(axis, pointOf(where, drawing)));
	return {
		holds: places.every((place, index) => place > (places[index - 1] ?? -Infinity)),
		measured: `${places.map(rounded).join(', ')} (wanted: rising)`,
	};
}

/** Every fiber of each muscle has an angle in its range; the means lie no more than `maxSpread` apart. */
function measureAngles({ muscles: ranges, maxSpread }: Of<'angles'>, drawing: Drawing): Finding {
	const found = Object.entries(ranges).map(([id, range]) => {
		const angles = anglesOf(id, drawing);
		return { ...inRange(angles, range), id, mean: mean(angles) };
	});
	const means = found.map((muscle) => muscle.mean);
	const spread = Math.max(...means) - Math.min(...means);
	return {
		holds: found.every(({ holds }) => holds) && spread <= (maxSpread ?? Infinity),
		measured: `${found.map(({ id, measured }) => `${id} ${measured}`).join('; ')}; means ${rounded(spread)} apart`,
	};
}

/** The first and the last fiber of a muscle have angles in their ranges. */
function measureFan({ muscle, first, last }: Of<'fan'>, drawing: Drawing): Finding {
	const angles = anglesOf(muscle, drawing);
	return both([inRange(angles.slice(0, 1), first), inRange(angles.slice(-1), last)]);
}

/** The fibers of one muscle are on average so many degrees steeper than those of another. */
function measureSteeper({ a, b, min }: Of<'steeper'>, drawing: Drawing): Finding {
	const [steep, flat] = [a, b].map((id) => mean(anglesOf(id, drawing).map(Math.abs))) as Range;
	return {
		holds: steep >= flat + min,
		measured: `${rounded(steep)} against ${rounded(flat)} degrees (wanted: ${min} more)`,
	};
}

/** Every fiber of the muscles is so near to upright, in degrees. */
function measureUpright({ muscles: ids, max }: Of<'upright'>, drawing: Drawing): Finding {
	return both(
		ids.map((id) =>
			inRange(
				anglesOf(id, drawing).map((angle) => 90 - Math.abs(angle)),
				[0, max],
			),
		),
	);
}

/** Such a share of some outlines lies in others. */
function measureShareIn(
	{ of, in: holders, clipXmax, min, max }: Of<'share-in'>,
	drawing: Drawing,
): Finding {
	const limit = clipXmax ? pointOf(clipXmax, drawing)[0] : Infinity;
	const cells = cellsOf(of, drawing).filter(([x]) => x <= limit);
	return inRange([shareWithin(cells, outlinesOf(holders, drawing))], [min, max]);
}

/** So many square mm of some outlines lie in others. */
function measureArea({ of, in: holders, min, max }: Of<'area'>, drawing: Drawing): Finding {
	const cells = cellsOf(of, drawing);
	const rings = outlinesOf(holders, drawing);
	return inRange([areaOfCell * cells.filter((cell) => inAny(cell, rings)).length], [min, max]);
}

/** So many square mm of some outlines lie in none of the others. */
function measureFreeArea({ of, outside, min, max }: Of<'free-area'>, drawing: Drawing): Finding {
	const cells = cellsOf(of, drawing);
	const rings = outlinesOf(outside, drawing);
	return inRange([areaOfCell * cells.filter((cell) => !inAny(cell, rings)).length], [min, max]);
}

/** Every point lies in one of the outlines, or no more than `slack` mm outside of it. */
function measurePointsIn({ points, polygons, slack }: Of<'pointsIn'>, drawing: Drawing): Finding {
	const rings = outlinesOf(polygons, drawing);
	const outside = pointsOf(points, drawing).map((point) =>
		inAny(point, rings) ? 0 : Math.min(...rings.map((ring) => distanceToEdge(point, ring))),
	);
	return {
		holds: outside.every((mm) => mm <= slack),
		measured: `${outside.map(rounded).join(', ')} mm outside (wanted: ${slack} at most)`,
	};
}

/** Such a share of an outline lies above or below the line through two points. */
function measureSide({ of, line, side, minShare }: Of<'side'>, drawing: Drawing): Finding {
	const [[x0, y0], [x1, y1]] = endsOf(line, drawing);
	const above = ([x, y]: Point): number => y0 + ((y1 - y0) * (x - x0)) / (x1 - x0) - y;
	const cells = cellsOf([of], drawing);
	const kept = cells.filter((cell) => (side === 'above' ? above(cell) >= 0 : above(cell) <= 0));
	return inRange([kept.length / cells.length], [minShare, 1]);
}

/** Every point lies so near to the straight line between two points. */
function measureNearLine({ points, line, max }: Of<'near-line'>, drawing: Drawing): Finding {
	const ends = endsOf(line, drawing);
	return inRange(
		pointsOf(points, drawing).map((point) => distanceToLine(point, ends)),
		[0, max],
	);
}

/** A point lies so near to the edge of a muscle, inside or outside. */
function measureNearOutline({ point, muscle, max }: Of<'near-outline'>, drawing: Drawing): Finding {
	return inRange([distanceToEdge(pointOf(point, drawing), outlineOf(muscle, drawing))], [0, max]);
}

/** No more than such a share of any muscle lies outside of the skin. */
function measureInsideSkin({ max }: Of<'inside-skin'>, drawing: Drawing): Finding {
	const outside = Object.keys(drawing.muscles).map((id) => {
		const share = 1 - shareWithin(cellsOf([id], drawing), [drawing.skin]);
		return { id, ...inRange([share], [0, max]) };
	});
	const broken = outside.filter(({ holds }) => !holds);
	return {
		holds: outside.length > 0 && broken.length === 0,
		measured: broken.map(({ id, measured }) => `${id} ${measured}`).join('; '),
	};
}

/** Each of a chain covers the next, directly or through others, and lies no deeper than it. */
function measureCovers({ chain }: Of<'covers'>, drawing: Drawing): Finding {
	const gaps = chain.slice(1).flatMap((lower, index) => {
		const upper = chain[index] ?? '';
		const [over, under] = [muscleOf(upper, drawing).depth, muscleOf(lower, drawing).depth];
		if (liesOver(upper, lower, drawing.covers) && over <= under) return [];
		return [`${upper} (depth ${over}) not over ${lower} (depth ${under})`];
	});
	return { holds: gaps.length === 0, measured: gaps.join('; ') };
}

/** One muscle lies less deep than another. */
function measureLayer({ a, b }: Of<'layer'>, drawing: Drawing): Finding {
	const [upper, lower] = [muscleOf(a, drawing).depth, muscleOf(b, drawing).depth];
	return { holds: upper < lower, measured: `depth ${upper} against ${lower}` };
}

/** Several questions, all of which must hold. */
function measureAll({ tests }: Of<'all'>, drawing: Drawing): Finding {
	return both(tests.map((question) => measure(question, drawing)));
}

/** Whether all values stand in a range, ends included. */
function inRange(values: readonly number[], [min, max]: Range): Finding {
	return {
		holds: values.length > 0 && values.every((value) => value >= min && value <= max),
		measured: `${values.map(rounded).join(', ')} (wanted: ${rounded(min)} to ${rounded(max)})`,
	};
}

function both(findings: readonly Finding[]): Finding {
	return {
		holds: findings.length > 0 && findings.every(({ holds }) => holds),
		measured: findings.map(({ measured }) => measured).join('; '),
	};
}

const rounded = (value: number): string => String(Number(value.toFixed(2)));

const along = (axis: Axis, [x, y]: Point): number => (axis === 'x' ? x : y);

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** What a name stands for. @throws {Error} naming what the drawing lacks */
function found<T>(value: T | undefined, name: string): T {
	if (value === undefined)
		throw new Error(`The drawing has no "${name}". Draw it, or name what is drawn.`);
	return value;
}

const muscleOf = (id: string, drawing: Drawing): DrawnMuscle => found(drawing.muscles[id], id);

const outlineOf = (id: string, drawing: Drawing): Point[] =>
	found(drawing.muscles[id]?.outline ?? drawing.others[id], id);

const outlinesOf = (ids: readonly string[], drawing: Drawing): Point[][] =>
	ids.map((id) => outlineOf(id, drawing));

/** The points that a question means; where it means one, a list of one. */
function pointsOf(where: Where, drawing: Drawing): Point[] {
	if ('landmark' in where) return [found(drawing.landmarks[where.landmark], where.landmark)];
	if ('x' in where) return [[where.x, 0]];
	const muscle = muscleOf(where.muscle, drawing);
	if ('stat' in where) return [spotOf(muscle.outline, where.stat)];
	const line = muscle[where.line];
	if (where.end === 'middle') return [middleOf(line)];
	const kept = { first: line.slice(0, 1), last: line.slice(-1), all: line };
	return kept[where.end ?? 'all'];
}

const pointOf = (where: Where, drawing: Drawing): Point =>
	found(pointsOf(where, drawing)[0], JSON.stringify(where));

const endsOf = ([from, to]: [Where, Where], drawing: Drawing): [Point, Point] => [
	pointOf(from, drawing),
	pointOf(to, drawing),
];

/** The point in the middle of a list: of an even number, halfway between the two in the middle. */
function middleOf(line: readonly Point[]): Point {
	const middle = (line.length - 1) / 2;
	const [before, after] = [line[Math.floor(middle)], line[Math.ceil(middle)]];
	return between(found(before, 'line'), found(after, 'line'), 0.5);
}

/** How far from the midline a point may lie and still count as beside it, mm. */
const besideMidline = 12;

/** The highest or lowest point of an outline, the highest one beside the midline, or the center of its area. */
function spotOf(
	outline: readonly Point[],
	stat: 'minY' | 'maxY' | 'minYnearMidline' | 'centroid',
): Point {
	if (stat === 'centroid') {
		const cells = cellsIn(outline);
		return [mean(cells.map(([x]) => x)), mean(cells.map(([, y]) => y))];
	}
	const counted =
		stat === 'minYnearMidline' ? outline.filter(([x]) => x <= besideMidline) : outline;
	const downward = [...counted].sort(([, a], [, b]) => a - b);
	return found(stat === 'maxY' ? downward.at(-1) : downward[0], stat);
}

/** Vertebrae with a spinous process that counts, from above. */
const vertebrae = [
	...['c2', 'c3', 'c4', 'c5', 'c6', 'c7'],
	...['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 't9', 't10', 't11', 't12'],
	...['l1', 'l2', 'l3', 'l4', 'l5'],
];

const heightOf = (vertebra: string, drawing: Drawing): number =>
	pointOf({ landmark: `${vertebra}-spinous` }, drawing)[1];

/** Mean distance of a spinous process from its neighbors, mm. */
function stepAt(vertebra: string, drawing: Drawing): number {
	const index = vertebrae.indexOf(vertebra);
	const near = vertebrae.slice(Math.max(0, index - 1), index + 2);
	const heights = near.map((one) => heightOf(one, drawing));
	return (Math.max(...heights) - Math.min(...heights)) / (near.length - 1);
}

/** Angle of each fiber from the horizontal in degrees: positive rises outward, 90 is upright. */
function anglesOf(id: string, drawing: Drawing): number[] {
	const { origin, insertion } = muscleOf(id, drawing);
	return origin.map((from, index) => {
		const to = found(insertion[index], `${id} fiber ${index}`);
		const [inner, outer] = from[0] <= to[0] ? [from, to] : [to, from];
		return (Math.atan2(inner[1] - outer[1], outer[0] - inner[0]) * 180) / Math.PI;
	});
}

/** Areas are counted in squares of this side, mm. */
const sideOfCell = 2;
const areaOfCell = sideOfCell ** 2;

/** The centers of the squares that lie in an outline. */
function cellsIn(ring: readonly Point[]): Point[] {
	const start = (axis: Axis) => Math.min(...ring.map((point) => along(axis, point)));
	const steps = (axis: Axis): number[] => {
		const end = Math.max(...ring.map((point) => along(axis, point)));
		const count = Math.ceil((end - start(axis) - sideOfCell / 2) / sideOfCell);
		return Array.from({ length: count }, (_, index) => start(axis) + (index + 0.5) * sideOfCell);
	};
	const ys = steps('y');
	return steps('x')
		.flatMap((x) => ys.map((y): Point => [x, y]))
		.filter((cell) => contains(ring, cell));
}

const cellsOf = (ids: readonly string[], drawing: Drawing): Point[] =>
	outlinesOf(ids, drawing).flatMap(cellsIn);

const inAny = (point: Point, rings: readonly Point[][]): boolean =>
	rings.some((ring) => contains(ring, point));

const shareWithin = (cells: readonly Point[], rings: readonly Point[][]): number =>
	cells.filter((cell) => inAny(cell, rings)).length / cells.length;

/** Whether one thing lies over another, directly or through others. */
function liesOver(upper: string, lower: string, covers: Drawing['covers']): boolean {
	return covers.some(
		([over, under]) => over === upper && (under === lower || liesOver(under, lower, covers)),
	);
}

/** Landmarks that the relations call by another name than landmarks.ts; tips of the spine are `t3-spinous` there. */
const otherNames = {
	'c1-transverse': 'tp-c1',
	'c4-transverse': 'tp-c4',
	'scapula-superior-angle': 'scap-superior-angle',
	'scapula-spine-root': 'scap-spine-root',
	'scapula-medial-border-mid': 'scap-medial-mid',
	'scapula-inferior-angle': 'scap-inferior-angle',
	'scapula-lateral-border-mid': 'scap-lateral-mid',
	'glenoid-inferior': 'infraglenoid-tubercle',
	'humeral-head-centre': 'humeral-head',
	'axilla-posterior-fold': 'posterior-axillary-fold',
} as const;

/** What src/anatomy draws, as the relations look at it; the view matters for muscles and skin only. */
export function ownDrawing(covers: Drawing['covers'], view: View = 'back'): Drawing {
	return {
		landmarks: { ...ownLandmarks(), ...spinousTips() },
		muscles: ownMuscles(view),
		others: {
			'bone:scapula': parseRing(outlines.scapula).points,
			'bone:spine': ownRidge(),
			'thoracolumbar-fascia': parseRing(upperBody.views.back.sheets['thoracolumbar-fascia'].outline)
				.points,
		},
		skin: ownSkin(view),
		covers,
	};
}

function ownLandmarks(): Record<string, Point> {
	const all = Object.entries(landmarks.back).map(([id, [x, y]]) => [id, [x, y]] as const);
	const points: Record<string, Point> = Object.fromEntries(all);
	const renamed = Object.entries(otherNames).map(([name, id]) => [name, found(points[id], id)]);
	return { ...points, ...(Object.fromEntries(renamed) as Record<string, Point>) };
}

function spinousTips(): Record<string, Point> {
	return Object.fromEntries(
		Object.entries(landmarks.back).flatMap(([id, [x, y]]) =>
			id.startsWith('sp-') ? [[`${id.slice(3)}-spinous`, [x, y] as const]] : [],
		),
	);
}

function ownMuscles(view: View): Record<string, DrawnMuscle> {
	const drawn = Object.keys(muscles).flatMap((id) => {
		const shape = drawnIn(id, view);
		if (!shape) return [];
		const guides = shape.guides.map((guide) => parseRing(guide).points);
		const muscle: DrawnMuscle = {
			depth: shape.depth,
			outline: parseRing(shape.outline).points,
			origin: guides.map((guide) => found(guide[0], id)),
			insertion: guides.map((guide) => found(guide.at(-1), id)),
		};
		return [[id, muscle] as const];
	});
	const byId: Record<string, DrawnMuscle> = Object.fromEntries(drawn);
	const triceps = byId['triceps-long-head'];
	return triceps ? { ...byId, triceps } : byId;
}

/** The ridge of the shoulder blade as one outline. */
function ownRidge(): Point[] {
	const { upper, lower } = ridge;
	return [...parseRing(upper).points, ...parseRing(lower).points.reverse()];
}

/** The skin of both halves as one outline. */
export function ownSkin(view: View): Point[] {
	const half = skinChain.map((id): Point => [landmarks[view][id][0], landmarks[view][id][1]]);
	return [...half, ...mirror(half.slice(1)).reverse()];
}
