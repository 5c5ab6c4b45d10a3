// What may be done for the places that a reader marked: each technique at each place, on the sides that are open. Pure.

import type { Side } from '../../anatomy/names.ts';
import { fits } from '../../finder/fits.ts';
import { helpersIn } from '../../finder/helpers.ts';
import { rooms, type Wishes } from '../../finder/wishes.ts';
import type { Mark, Target } from '../../plate/target.ts';
import { lightMost } from '../../safety/reasons.ts';
import type { Data, Place, Stance, Way } from './data.ts';
import { everywhere } from './limits.ts';
import { rankOf } from './parts.ts';
import { rulingOf } from './ruling.ts';
import type { Given, Wanted } from './wanted.ts';

/** A marked place with how sore it is on each side; nothing where that side is not. */
export interface Spot {
	place: Place;
	left?: number | undefined;
	right?: number | undefined;
	/** The worse of both. */
	sore: number;
}

/** Whether a technique touches a place as it is drawn. */
export const isUnder =
	({ at }: Way) =>
	({ place }: Spot): boolean =>
		at.includes(place.id);

/** A technique that may be done for a spot. */
export interface Option {
	way: Way;
	spot: Spot;
	/** Whether it is done at the place itself, and not elsewhere or over more than that. */
	isThere: boolean;
	/** The sides that are open to it: none where it is done on both at once. */
	sides: readonly Side[];
	stance: Stance | undefined;
	/** How hard at most, by reasons and by what lies there. */
	most: number;
	/** How late it is tried: less is sooner. */
	turn: number;
	/** Whether it is for no place: it can open and close. */
	isGeneral?: true | undefined;
}

const both: readonly Side[] = ['left', 'right'];

/** What is marked, each place once, the sorest first. */
export function spotsOf(marks: readonly Mark[], data: Data): Spot[] {
	const spots = new Map<string, Spot>();
	for (const { id, side, sore } of marks) {
		const place = data.places.find((one) => one.id === id);
		if (!place) continue;
		const spot = spots.get(id) ?? { place, sore: 0 };
		for (const one of side === 'middle' ? both : [side]) spot[one] = Math.max(sore, spot[one] ?? 0);
		spot.sore = Math.max(spot.sore, sore);
		spots.set(id, spot);
	}
	return [...spots.values()].sort(
		(a, b) => b.sore - a.sore || a.place.id.localeCompare(b.place.id),
	);
}

/** Hands that massage somebody else glide on a little oil or lotion: there is some in every home. */
const withHands: readonly string[] = ['massage-oil'];

/** What a reader has where nothing was said: hands. */
export const atHand = ({ helper = 'alone', tools = [], room }: Wishes): Wishes => ({
	...{ helper, room },
	tools: helper === 'alone' ? tools : [...withHands, ...tools],
});

/** Whether a reader has what a technique takes; a routine is done where one is, so a therapist's room is for therapists. */
export function hasFor({ law, hands }: Way, wanted: Wishes): boolean {
	const at = wanted.helper === 'professional' ? [...rooms, 'practice'] : rooms;
	const where = law.where.filter((one) => at.includes(one as never));
	const needs = { by: helpersIn(law.who), tools: law.tools, hands, where, minutes: 0 };
	return where.length > 0 && fits(needs, atHand(wanted));
}

const meet = (a: readonly string[], b: readonly string[]): boolean =>
	a.some((one) => b.includes(one));

/** A technique as it is done by whoever does it. */
interface Done {
	way: Way;
	/** Whether it can be set anywhere: with a tool, or by somebody else; one's own fingers reach what the picture shows. */
	moves: boolean;
	/** Ids of the muscles that it reaches so. */
	reaches: readonly string[];
	isTool: boolean;
	isHard: boolean;
}

function doneBy(way: Way, { helper = 'alone' }: Wishes): Done {
	const takesTool = way.isTool || (way.byTool !== undefined && !way.hands.includes(helper));
	const moves = way.moves && (helper !== 'alone' || takesTool);
	return {
		...{ way, moves, isTool: takesTool, isHard: way.isHard || (takesTool && way.moves) },
		reaches: !moves ? way.on : takesTool && way.byTool ? way.byTool : way.reaches,
	};
}

/** Whether it touches a place: set on a muscle that lies there, or as it is drawn. */
const touches = ({ way, moves, reaches }: Done, { id, here }: Place): boolean =>
	moves ? meet(reaches, here) : way.at.includes(id);

/** Whether it is so small that it is for one place. */
const isSmall = ({ way, isTool }: Done): boolean =>
	way.dose.kind !== 'both' || (rankOf(way.law.stroke) >= rankOf('friction') && !isTool);

/** Whether the rules of what lies at a place allow it there: light work only as it is drawn, beside bone only as it says. */
const canBeAt = ({ way, isTool, isHard }: Done, { id: place, zones }: Place): boolean =>
	zones.every(({ id, rule }) =>
		rule === 'light-or-flat'
			? !isTool && way.at.includes(place)
			: rule === 'no-hard-point' && (!isHard || way.keepOff.includes(id)),
	);

/** Whether they allow it to pass. */
const canPass = ({ way }: Done, { zones }: Place): boolean =>
	zones.every(({ id, rule }) => rule !== 'never' || way.keepOff.includes(id));

/** The most that what lies at a place allows. */
const mostAt = ({ zones }: Place): number =>
	zones.some(({ rule }) => rule === 'light-or-flat') ? lightMost : 10;

/** Whether it stays away from a place that is to be left alone. */
function spares({ way, moves, reaches }: Done, { place }: Spot, isThere: boolean, avoided: Place) {
	if (isThere && avoided.id === place.id) return false;
	if (isThere && moves) return !way.travels || !place.near.includes(avoided.id);
	const used = moves ? reaches.filter((id) => [...place.here, ...place.sent].includes(id)) : [];
	return !way.at.includes(avoided.id) && !meet(used, avoided.here);
}

/** The sides on which it meets nothing that is to be left alone. */
function openSides(
	done: Done,
	spot: Spot,
	isThere: boolean,
	avoid: readonly Target[],
	data: Data,
): readonly Side[] {
	const closed = avoid.flatMap(({ id, side }) => {
		const place = data.places.find((one) => one.id === id);
		if (!place || spares(done, spot, isThere, place)) return [];
		return side === 'middle' ? both : [side];
	});
	return both.filter((side) => !closed.includes(side));
}

/** So many techniques come first. */
const elsewhere = 8;

/** How late it is tried: as its place has it; sooner with a tool that was named, later where it works elsewhere. */
const turnOf = (way: Way, { place }: Spot, works: boolean, { tools = [] }: Wanted): number =>
	place.ways.indexOf(way.id) +
	(works ? 0 : elsewhere) -
	(meet(way.law.tools, tools) ? elsewhere : 0);

/** The sides on which it is done: a press on a sore spot on sore sides alone, and what takes both at once on no one side. */
function sidesOf({ dose: { kind } }: Way, spot: Spot, open: readonly Side[]): readonly Side[] {
	if (kind === 'both') return [];
	return kind === 'spots' ? open.filter((side) => spot[side] !== undefined) : open;
}

/** The position to do it in: as the room and who helps have it, lying where a helper can choose. */
function stanceFor({ stances }: Way, { helper = 'alone', room }: Wishes, isUpright: boolean) {
	const own = stances.filter(({ isHelped }) => isHelped === (helper !== 'alone'));
	const some = own.length > 0 ? own : stances;
	const sits = isUpright || room === 'chair' || room === 'wall';
	const suits = ({ rest }: Stance) => (rest === 'sit' || rest === 'stand') === sits;
	const fit = sits || room || helper !== 'alone' ? some.find(suits) : undefined;
	// In bed one sits as well; the last position asks for no table.
	return fit ?? some.at(room === 'bed' ? -1 : 0);
}

/** What is asked, of whom, with what known. */
interface Case {
	wanted: Wanted;
	given: readonly Given[];
	data: Data;
	/** All that is marked. */
	spots: readonly Spot[];
}

function optionOf(way: Way, spot: Spot, { wanted, given, data, spots }: Case): Option | undefined {
	const { place } = spot;
	const done = doneBy(way, wanted);
	const ruling = rulingOf(way, given, data.reasons, wanted.room);
	const works = touches(done, place);
	const isThere = place.isOne && works && isSmall(done) && canBeAt(done, place);
	const isFor = meet(isThere ? done.reaches : way.on, [...place.here, ...place.sent]);
	const { kind } = way.dose;
	const open = openSides(done, spot, isThere, wanted.avoid, data);
	const sides = sidesOf(way, spot, open);
	const isOpen = kind === 'both' ? open.length === both.length : sides.length > 0;
	const isHeld = kind !== 'spots' || isThere;
	if (!ruling.isAllowed || !isFor || !canPass(done, place) || !isOpen || !isHeld) return undefined;
	const over = isThere ? [spot] : spots.filter(isUnder(way));
	return {
		...{ way, spot, isThere, sides },
		stance: stanceFor(way, wanted, ruling.isUpright),
		most: Math.min(ruling.most, ...over.map((one) => mostAt(one.place))),
		turn: turnOf(way, spot, works, wanted),
	};
}

/** Where it is not sore itself, it has what suits any of them: long strokes, and others that leave the neck alone. */
function generalOf(spots: readonly Spot[], data: Data): Spot[] {
	const place = data.places.find(({ id }) => id === everywhere);
	if (!place || spots.length === 0 || spots.some((spot) => spot.place === place)) return [];
	return [{ place: { ...place, ways: data.general }, sore: 0 }];
}

/** Whether something of a spot is not to be left alone. */
const isOpenSpot = (spot: Spot, avoid: readonly Target[]): boolean =>
	both.some(
		(side) =>
			spot[side] !== undefined &&
			!avoid.some((one) => one.id === spot.place.id && [side, 'middle'].includes(one.side)),
	);

/**
 * All that may be done, for the sorest place first and in the order in which to try it; last what is for no place and suits
 * them all, where anything is for one.
 */
export function optionsFor(wanted: Wanted, given: readonly Given[], data: Data): Option[] {
	const spots = spotsOf(wanted.marks, data).filter((spot) => isOpenSpot(spot, wanted.avoid));
	const of = (spot: Spot) =>
		spot.place.ways
			.flatMap((id) => data.ways.find((way) => way.id === id) ?? [])
			.filter((way) => hasFor(way, wanted))
			.flatMap((way) => optionOf(way, spot, { wanted, given, data, spots }) ?? [])
			.sort((a, b) => a.turn - b.turn);
	const own = spots.flatMap(of);
	const ids = new Set(own.map(({ way }) => way.id));
	const general = own.length > 0 ? generalOf(spots, data).flatMap(of) : [];
	return [
		...own,
		...general
			.filter(({ way }) => !ids.has(way.id))
			.map((option) => ({
				...option,
				isThere: false,
				isGeneral: true as const,
				turn: option.turn + elsewhere,
			})),
	];
}
