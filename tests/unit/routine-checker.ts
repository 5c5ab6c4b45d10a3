// What a composed routine must hold to, worked out anew from content and drawing: nothing of src/routine, src/safety or
// src/finder decides here, so that a slip of theirs is found.

import { contacts } from '../../src/anatomy/act/contact.ts';
import { touchedBy } from '../../src/anatomy/act/way.ts';
import { contains, drawnPoints } from '../../src/anatomy/geometry.ts';
import { viewIds } from '../../src/anatomy/upper-body/body.ts';
import { placeIn } from '../../src/anatomy/places.ts';
import { zonesOf } from '../../src/anatomy/zones.ts';
import type { Given, Wanted } from '../../src/routine/compose/wanted.ts';
import type { Step } from '../../src/routine/step.ts';
import { reasons, zones } from './facts.ts';
import { areas, muscles, techniques } from './techniques.ts';

type Technique = (typeof techniques)[number];
type Reason = (typeof reasons)[number];
type Side = 'left' | 'right';

const both: Side[] = ['left', 'right'];
const whole = 'whole-upper-back';
const near = 25;
const far = 50;

export const techniqueOf = (id: string): Technique => {
	const found = techniques.find((one) => one.id === id);
	if (!found) throw new Error(`No technique "${id}".`);
	return found;
};

const who = { alone: 'self', partner: 'partner', professional: 'professional' } as const;

/** Strokes of massage from broad to particular, with warmth before and holds after them. */
const strokes = [
	...['warmth', 'effleurage', 'petrissage', 'rolling', 'percussion'],
	...['friction', 'stripping', 'compression', 'holding'],
];

const isSomeStep = ({ data }: Technique): boolean =>
	data.who.some((one) => one !== 'professional') &&
	strokes.includes(data.stroke) &&
	!(data.time.per === 'session' && data.time.seconds.min >= 900);

// What is at hand.

export function isAtHand(
	{ data }: Technique,
	{ helper = 'alone', tools = [], room }: Wanted,
): boolean {
	const has = helper === 'alone' ? tools : [...tools, 'massage-oil'];
	const doer = who[helper];
	// A towel is in every home.
	const things = data.things.filter((one) => one !== 'a folded towel');
	const bare = data.byHand ?? (data.tools.length + things.length > 0 ? [] : data.who);
	const where = [
		'chair',
		'wall',
		'floor',
		'bed',
		...(helper === 'professional' ? ['practice'] : []),
	];
	return (
		data.who.includes(doer) &&
		(bare.includes(doer) || data.tools.some((tool) => has.includes(tool))) &&
		data.where.some((one) => (room ? one === room : where.includes(one)))
	);
}

/** Whether it is done with a tool, as the reader does it. */
const takesTool = ({ data }: Technique, { helper = 'alone' }: Wanted): boolean =>
	data.acts.some(({ by }) => !contacts[by].hand) ||
	(['compression', 'rolling', 'percussion'].includes(data.stroke) &&
		data.tools.length > 0 &&
		!(data.byHand ?? []).includes(who[helper]));

/** Whether it can be set anywhere: by somebody else, or with a tool. */
const canMove = (technique: Technique, wanted: Wanted): boolean =>
	['compression', 'rolling', 'percussion'].includes(technique.data.stroke) &&
	((wanted.helper ?? 'alone') !== 'alone' || takesTool(technique, wanted));

// Reasons.

const notMassage = ['needling', 'warmth', 'cold', 'electrical', 'exercise'];

const ruleOf = (reason: Reason, { id, data }: Technique) =>
	reason.rules.find(
		(rule) =>
			(!rule.strokes ||
				rule.strokes.some(
					(one) => one === data.stroke || (one === 'massage' && !notMassage.includes(data.stroke)),
				)) &&
			(!rule.tools || rule.tools.some((tool) => data.tools.includes(tool))) &&
			(!rule.canLie || rule.canLie.some((one) => data.lies.includes(one))) &&
			(!rule.who || rule.who.some((one) => data.who.includes(one))) &&
			(!rule.touches || rule.touches.some((one) => data.touches.includes(one))) &&
			(!rule.techniques || rule.techniques.includes(id)) &&
			(rule.pressure === undefined || (data.pressure?.most ?? 0) >= rule.pressure),
	);

/** What the given reasons mean: left out, at most 2 of 10, or nothing. */
export function meaningOf(
	technique: Technique,
	given: readonly Given[],
	{ room }: Wanted,
): 'out' | 'light' | '' {
	const found = given.flatMap(({ id, yes }) => {
		const reason = reasons.find((one) => one.id === id);
		const rule = reason && ruleOf(reason, technique);
		return rule ? [{ rule, yes }] : [];
	});
	const { where, lies } = technique.data;
	const isOut = found.some(({ rule, yes }) => {
		if (['never', 'wait', 'here'].includes(rule.then)) return true;
		if (rule.then !== 'ask') return false;
		const sits = (room ? [room] : where).some((one) => ['chair', 'wall', 'practice'].includes(one));
		const turns = lies.some((one) => !rule.canLie?.includes(one));
		return !yes || (rule.canLie !== undefined && !sits && !turns);
	});
	if (isOut) return 'out';
	return found.some(({ rule }) => rule.then === 'ask' || rule.then === 'light') ? 'light' : '';
}

// Doses: seconds on one side, or of both at once.

interface Limits {
	isSided: boolean;
	isSpot: boolean;
	min: number;
	max: number;
}

export function limitsOf({ data: { time, work } }: Technique): Limits {
	const product = (end: 'min' | 'max') =>
		(work?.places?.[end] ?? 1) *
		(work?.times?.[end] ?? 1) *
		(work?.secondsEach[end] ?? time.seconds[end]) *
		(work?.passes?.[end] ?? 1);
	const isPoints = time.per === 'spot' && (work?.places?.min ?? 1) > 1;
	const isSpot = time.per === 'spot' && !isPoints;
	const isSided =
		isPoints || isSpot || work?.sides === 2 || ['side', 'stroke', 'muscle'].includes(time.per);
	if (isSpot) return { isSided, isSpot, ...(work?.secondsEach ?? time.seconds) };
	const share = isPoints ? 2 : 1;
	// One side has 3 points at most, as a session has 3 spots.
	const points = isPoints ? 3 * (work?.secondsEach.max ?? 0) : Infinity;
	const max = Math.min(product('max') / share, points);
	return { isSided, isSpot, min: Math.floor(product('min') / share), max };
}

// Places.

const areaOf = (id: string) => areas.find((one) => one.id === id);

/** Muscles that may be behind an ache, those of groups one by one. */
const suspectsOf = kept(
	(id: string): string[] =>
		(areaOf(id)?.data.muscles ?? []).flatMap(({ muscle }) => {
			const members = muscles.find((one) => one.id === muscle)?.data.members ?? [];
			return members.length > 0 ? members : [muscle];
		}),
	(id) => id,
);

/** Whether a technique is one for a place at all. */
const isFor = ({ id, data }: Technique, place: string): boolean =>
	data.muscles.some((muscle) => suspectsOf(place).includes(muscle)) &&
	!areaOf(place)?.data.leaveOut.includes(id);

const markOf = (id: string) => {
	const view = viewIds.find((one) => placeIn(one, id));
	const at = view && placeIn(view, id)?.at;
	return view && at ? { view, at } : undefined;
};

const zonesAt = kept(zonesIn, (id) => id);

function zonesIn(id: string) {
	const mark = markOf(id);
	if (!mark) return [];
	const ids = zonesOf(mark.view)
		.filter(({ halves, wholes }) =>
			[...halves, ...wholes].some((ring) => contains(drawnPoints(ring), mark.at)),
		)
		.map((zone) => zone.id);
	return zones.filter((zone) => ids.includes(zone.id));
}

const between = (a: readonly number[], b: readonly number[]): number =>
	Math.hypot(Math.abs(a[0] ?? 0) - Math.abs(b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));

/** Whether it touches the mark of a place as it is drawn. */
const isDrawnAt = kept(isDrawn, ({ id }, place) => `${id} ${place}`);

function isDrawn({ data }: Technique, id: string): boolean {
	const mark = markOf(id);
	if (mark?.view !== 'back') return false;
	return data.acts.some((act) => {
		const { across, along = across, pads = [0] } = contacts[act.by];
		const half = Math.max(across, along) / 2 + Math.max(...pads);
		return touchedBy(act, 'back').some((point) => between(point, mark.at) <= half + near);
	});
}

const sidesOf = (side: string): Side[] => (side === 'left' || side === 'right' ? [side] : both);

/** Sides of a step that meet what is to be left alone. */
function meets(technique: Technique, place: string | undefined, wanted: Wanted): Side[] {
	const travels = !['compression', 'holding', 'warmth'].includes(technique.data.stroke);
	return wanted.avoid.flatMap(({ id, side }) => {
		const [mark, mine] = [markOf(id), place ? markOf(place) : undefined];
		const isSame = id === place;
		const isSet = place !== undefined && canMove(technique, wanted);
		const apart = mark && mark.view === mine?.view ? between(mark.at, mine.at) : Infinity;
		const isBeside = isSet && travels && apart <= far;
		return isSame || isBeside || (!isSet && isDrawnAt(technique, id)) ? sidesOf(side) : [];
	});
}

/** Keeps what a function said of the same words. */
function kept<Args extends unknown[], Said>(
	of: (...args: Args) => Said,
	name: (...args: Args) => string,
) {
	const known = new Map<string, Said>();
	return (...args: Args): Said => {
		const key = name(...args);
		const said = known.get(key) ?? of(...args);
		known.set(key, said);
		return said;
	};
}

/** What is wrong with a technique at a place, or for no one place. */
export function faultsAt(
	technique: Technique,
	place: string | undefined,
	wanted: Wanted,
): string[] {
	const { data, id } = technique;
	const marked = wanted.marks.map((mark) => mark.id).filter((one) => areaOf(one));
	const faults: string[] = [];
	if (!isSomeStep(technique)) faults.push(`${id} is no step`);
	if (!isAtHand(technique, wanted)) faults.push(`${id} is not at hand`);
	const fits = place ? marked.filter((one) => one === place) : [...marked, whole];
	if (!fits.some((one) => isFor(technique, one)))
		faults.push(`${id} is not for ${place ?? 'anything'}`);
	if (!place) return faults;
	const thumb = data.acts.some(({ by }) => by.includes('thumb'));
	for (const zone of zonesAt(place)) {
		if (zone.rule === 'never') faults.push(`${id} in ${zone.id}`);
		if (zone.rule === 'light-or-flat' && takesTool(technique, wanted))
			faults.push(`a tool in ${zone.id}`);
		if (zone.rule === 'light-or-flat' && !isDrawnAt(technique, place))
			faults.push(`${id} set in ${zone.id}`);
		if (
			zone.rule === 'no-hard-point' &&
			(thumb || takesTool(technique, wanted)) &&
			!data.keepOff.includes(zone.id)
		)
			faults.push(`a hard point in ${zone.id}`);
	}
	return faults;
}

/** All that is wrong with a routine. */
export function faultsOf(
	steps: readonly Step[],
	wanted: Wanted,
	given: readonly Given[],
): string[] {
	return [
		...steps.flatMap((step) => stepFaults(step, wanted, given)),
		...doseFaults(steps, wanted),
		...orderFaults(steps),
		...sideFaults(steps, wanted),
		...worstFaults(steps, wanted),
	];
}

function stepFaults(
	{ way, side, seconds, cue, pressure, place }: Step,
	wanted: Wanted,
	given: readonly Given[],
) {
	const technique = techniqueOf(way);
	const { data } = technique;
	const { isSided, isSpot } = limitsOf(technique);
	const faults = faultsAt(technique, place, wanted);
	const meaning = meaningOf(technique, given, wanted);
	const isLight = place && zonesAt(place).some(({ rule }) => rule === 'light-or-flat');
	const most = meaning === 'light' || isLight ? 2 : 10;
	if (meaning === 'out') faults.push(`${way} is banned`);
	if (meets(technique, place, wanted).some((one) => side === one || side === 'both'))
		faults.push(`${way} ${side} ${place} meets what is to be left alone`);
	if (pressure.usual > Math.min(data.pressure?.usual ?? 0, most))
		faults.push(`${way} presses ${pressure.usual}`);
	if (pressure.most > Math.min(data.pressure?.most ?? 0, most))
		faults.push(`${way} presses up to ${pressure.most}`);
	if (pressure.usual > pressure.most) faults.push(`${way} usually presses more than at most`);
	if (cue.length > 30 || cue.length < 5) faults.push(`the cue "${cue}"`);
	if (!Number.isInteger(seconds) || seconds <= 0) faults.push(`${seconds} seconds`);
	if (isSided !== (side === 'left' || side === 'right')) faults.push(`${way} on ${side}`);
	const isSore = wanted.marks.some(
		(mark) => mark.id === place && [side, 'middle'].includes(mark.side),
	);
	if (isSpot && !isSore) faults.push(`${way} holds a spot that is not sore`);
	return faults;
}

const sumOf = (steps: readonly Step[]): number =>
	steps.reduce((sum, { seconds }) => sum + seconds, 0);

function doseFaults(steps: readonly Step[], wanted: Wanted): string[] {
	const total = sumOf(steps);
	const faults =
		Math.abs(total - wanted.minutes * 60) > wanted.minutes * 6 ? [`${total} seconds in all`] : [];
	const massage = steps.filter(({ way }) => techniqueOf(way).data.stroke !== 'warmth');
	if ((wanted.helper ?? 'alone') === 'alone' && sumOf(massage) > 900) faults.push('too long alone');
	const held = steps.filter(({ way }) => limitsOf(techniqueOf(way)).isSpot);
	if (held.length > 3) faults.push(`${held.length} spots held`);
	for (const way of new Set(steps.map((step) => step.way))) {
		const technique = techniqueOf(way);
		const { min, max, isSpot } = limitsOf(technique);
		const all = steps.filter((step) => step.way === way);
		const end = technique.data.ways?.find(({ name }) => name.includes('end a massage'));
		const extra = end && steps.at(-1)?.way === way ? end.seconds.max : 0;
		for (const side of new Set(all.map((step) => step.side))) {
			const mine = all.filter((step) => step.side === side);
			if (!isSpot && sumOf(mine) > max + extra)
				faults.push(`${way} ${sumOf(mine)} s on ${side}, of ${max}`);
			for (const { seconds } of mine)
				if (seconds < Math.min(min, end && extra ? end.seconds.min : min) || seconds > max + extra)
					faults.push(`${way} for ${seconds} s, of ${min} to ${max}`);
		}
	}
	return faults;
}

/** Broad to particular, and the mildest at the end. */
function orderFaults(steps: readonly Step[]): string[] {
	const first = steps[0];
	const last = steps.at(-1);
	if (!first || !last) return ['no steps'];
	const isEnd = (step: Step) => step.way === last.way && step.place === last.place;
	const start = steps.findLastIndex((step) => !isEnd(step));
	const middle = steps.slice(0, start + 1);
	const own = middle.map(({ way }) => strokes.indexOf(techniqueOf(way).data.stroke));
	const presses = steps.map(({ pressure }) => pressure.usual).filter((usual) => usual > 0);
	return [
		...(own.every((rank, index) => index === 0 || rank >= (own[index - 1] ?? 0))
			? []
			: ['not from broad to particular']),
		...(last.pressure.usual > Math.min(...presses) ? ['the end is not the mildest'] : []),
	];
}

/** What goes side by side is done on both, the lesser side at least half as long, but where it would meet what is left alone. */
function sideFaults(steps: readonly Step[], wanted: Wanted): string[] {
	return steps.flatMap(({ way, side, place }) => {
		const technique = techniqueOf(way);
		if (side === 'both' || side === 'middle' || limitsOf(technique).isSpot) return [];
		const other = side === 'left' ? 'right' : 'left';
		// What is set on a muscle that sends its ache there may meet what only the drawing of muscles knows.
		const isSent = !place && canMove(technique, wanted) && wanted.avoid.length > 0;
		if (isSent || meets(technique, place, wanted).includes(other)) return [];
		const of = (one: string) =>
			sumOf(steps.filter((step) => step.way === way && step.place === place && step.side === one));
		const sore = (one: string) =>
			Math.max(
				-1,
				...wanted.marks
					.filter((mark) => mark.id === place && [one, 'middle'].includes(mark.side))
					.map((mark) => mark.sore),
			);
		const faults =
			of(other) < 0.5 * of(side)
				? [`${way} at ${place}: ${of(side)} s ${side}, ${of(other)} s ${other}`]
				: [];
		if (place && sore(other) > sore(side) && of(other) < of(side))
			faults.push(`${way} more on the lesser side`);
		return faults;
	});
}

/** The worst place gets as much as any other, unless all its steps have their full dose. */
function worstFaults(steps: readonly Step[], wanted: Wanted): string[] {
	const placed = [...new Set(steps.flatMap(({ place }) => place ?? []))];
	const soreOf = (id: string) =>
		Math.max(...wanted.marks.filter((mark) => mark.id === id).map(({ sore }) => sore));
	const timeOf = (id: string) => sumOf(steps.filter(({ place }) => place === id));
	const worst = Math.max(...placed.map(soreOf));
	const isFull = (id: string) =>
		steps
			.filter(({ place }) => place === id)
			.every(({ way, side, seconds }) => {
				const all = sumOf(steps.filter((step) => step.way === way && step.side === side));
				const { max, isSpot } = limitsOf(techniqueOf(way));
				return (isSpot ? seconds : all) + 10 > max * 0.65;
			});
	return placed
		.filter((id) => soreOf(id) === worst && !isFull(id))
		.flatMap((id) =>
			placed
				.filter((other) => soreOf(other) < worst && timeOf(other) > timeOf(id) + 10)
				.filter((other) => steps.some((step) => step.place === other && canGive(step)))
				.map((other) => `${other} gets ${timeOf(other)} s, the worst place ${id} ${timeOf(id)} s`),
		);
}

/** A step that has more than its least could give. */
const canGive = ({ way, seconds }: Step): boolean => seconds > limitsOf(techniqueOf(way)).min + 20;

// Brute force.

/** Every technique that may be done for a marked place, with its least and its usual seconds in all. */
function allowedFor(
	wanted: Wanted,
	given: readonly Given[],
): { id: string; least: number; usual: number; isMassage: boolean; spots: number }[] {
	const marked = [...new Set(wanted.marks.map(({ id }) => id))].filter(
		(id) =>
			areaOf(id) &&
			!wanted.marks
				.filter((mark) => mark.id === id)
				.every((mark) =>
					sidesOf(mark.side).every((side) =>
						wanted.avoid.some((one) => one.id === id && sidesOf(one.side).includes(side)),
					),
				),
	);
	return techniques.flatMap((technique) => {
		if (meaningOf(technique, given, wanted) === 'out') return [];
		const { isSided, isSpot, min, max } = limitsOf(technique);
		const options = marked.flatMap((id) => {
			// Set on the place itself, or as it is drawn and for that place.
			const works = technique.data.acts.length > 0;
			const places = isDrawnAt(technique, id) || canMove(technique, wanted) ? [id] : [];
			return works ? places : [];
		});
		return options.slice(0, 1).flatMap((place) => {
			if (faultsAt(technique, place, wanted).length > 0) return [];
			const onSuspect = technique.data.acts.some(({ on }) =>
				on.some((part) => structuresAt(place).includes(part)),
			);
			if (!onSuspect) return [];
			const closed = meets(technique, place, wanted);
			const open = both.filter((side) => !closed.includes(side));
			const sore = both.filter((side) =>
				wanted.marks.some((mark) => mark.id === place && sidesOf(mark.side).includes(side)),
			);
			const sides = isSpot ? open.filter((side) => sore.includes(side)) : open;
			if (isSided ? sides.length === 0 : open.length < 2) return [];
			const times = isSided ? sides.length : 1;
			const floor = Math.max(min, Math.min(max, isSided ? 20 : 0));
			return [
				{
					id: technique.id,
					least: floor * times,
					usual: ((floor + max) / 2) * times,
					isMassage: technique.data.stroke !== 'warmth',
					spots: isSpot ? sides.length : 0,
				},
			];
		});
	});
}

/** Structures of the muscles that may be behind an ache. */
const structuresAt = (place: string): string[] =>
	suspectsOf(place).flatMap((id) => muscles.find((one) => one.id === id)?.data.structures ?? []);

/** A set of up to 4 techniques, each at its least or its usual seconds, that makes an allowed routine; nothing where none does. */
export function bruteForce(wanted: Wanted, given: readonly Given[]): string[] | undefined {
	const all = allowedFor(wanted, given);
	const [from, to] = [wanted.minutes * 54, wanted.minutes * 66];
	const isAlone = (wanted.helper ?? 'alone') === 'alone';
	const search = (
		start: number,
		ids: string[],
		total: number,
		massage: number,
		spots: number,
	): string[] | undefined => {
		if (total >= from && total <= to && ids.length > 0) return ids;
		if (ids.length === 4) return undefined;
		for (let index = start; index < all.length; index += 1) {
			const next = all[index];
			if (!next || spots + next.spots > 3) continue;
			for (const seconds of [next.least, next.usual]) {
				const pressed = massage + (next.isMassage ? seconds : 0);
				if (total + seconds > to || (isAlone && pressed > 900)) continue;
				const found = search(
					index + 1,
					[...ids, next.id],
					total + seconds,
					pressed,
					spots + next.spots,
				);
				if (found) return found;
			}
		}
		return undefined;
	};
	return search(0, [], 0, 0, 0);
}
