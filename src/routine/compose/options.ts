// What may be done for the places that a reader marked: each technique at each place, on the sides that are open. Pure.

import type { Side } from '../../anatomy/names.ts';
import { fits } from '../../finder/fits.ts';
import { helpersIn } from '../../finder/helpers.ts';
import { rooms, type Wishes } from '../../finder/wishes.ts';
import type { Mark, Target } from '../../plate/target.ts';
import { lightMost } from '../../safety/reasons.ts';
import type { Data, Place, Way } from './data.ts';
import { rankOf } from './parts.ts';
import { rulingOf, type Ruling } from './ruling.ts';
import type { Given, Wanted } from './wanted.ts';

/** A marked place with how sore it is on each side; nothing where that side is not. */
export interface Spot {
	place: Place;
	left?: number | undefined;
	right?: number | undefined;
	/** The worse of both. */
	sore: number;
}

/** A technique that may be done for a spot. */
export interface Option {
	way: Way;
	spot: Spot;
	/** Whether it is done at the place itself, and not elsewhere or over more than that. */
	isThere: boolean;
	/** The sides that are open to it: none where it is done on both at once. */
	sides: readonly Side[];
	ruling: Ruling;
	/** How hard at most, by reasons and by what lies there. */
	most: number;
	/** How late it is tried: less is sooner. */
	turn: number;
}

const both: readonly Side[] = ['left', 'right'];

/** What is marked, each place once, the sorest first. */
export function spotsOf(marks: readonly Mark[], data: Data): Spot[] {
	const spots = new Map<string, Spot>();
	for (const { id, side, sore } of marks) {
		const place = data.places.find((one) => one.id === id);
		if (!place) continue;
		const spot = spots.get(id) ?? { place, sore: 0 };
		for (const one of side === 'middle' ? both : [side])
			spot[one] = Math.max(sore, spot[one] ?? 0);
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

/** Whether a technique works on a muscle that lies at a place. */
const worksAt = (way: Way, { here }: Place): boolean => meet(way.moves ? way.reaches : way.on, here);

/** Whether it is so small that it is for one place. */
const isSmall = ({ dose, law, byTool }: Way): boolean =>
	dose.kind !== 'both' || (rankOf(law.stroke) >= rankOf('friction') && !byTool);

/** Whether the rules of what lies at a place allow a technique there, which may have said how it keeps off. */
const canBeAt = (way: Way, place: Place): boolean =>
	place.zones.every(
		({ id, rule }) =>
			rule === 'light-or-flat' ? !way.byTool
			: rule === 'never' ? false
			: !way.isHard || way.keepOff.includes(id),
	);

/** Whether the rules of what lies at a place allow a technique that goes over it. */
const canPass = (way: Way, place: Place): boolean =>
	place.zones.every(({ id, rule }) => rule !== 'never' || way.keepOff.includes(id));

/** The most that what lies at a place allows. */
const mostAt = ({ zones }: Place): number =>
	zones.some(({ rule }) => rule === 'light-or-flat') ? lightMost : 10;

/** Whether a technique stays away from a place that is to be left alone. */
const spares = (way: Way, spot: Spot, isThere: boolean, avoided: Place): boolean =>
	avoided.id !== spot.place.id &&
	((isThere && !way.travels) || !meet([...way.reaches, ...way.on], avoided.here));

/** The sides on which a technique meets nothing that is to be left alone. */
function openSides(
	way: Way,
	spot: Spot,
	isThere: boolean,
	avoid: readonly Target[],
	data: Data,
): readonly Side[] {
	const closed = avoid.flatMap(({ id, side }) => {
		const place = data.places.find((one) => one.id === id);
		if (!place || spares(way, spot, isThere, place)) return [];
		return side === 'middle' ? both : [side];
	});
	return both.filter((side) => !closed.includes(side));
}

/** How late a technique is tried: as its place has it; sooner with a tool that was named, later where it works elsewhere. */
const turnOf = (way: Way, { place }: Spot, { tools = [] }: Wanted): number =>
	place.ways.indexOf(way.id) +
	(worksAt(way, place) ? 0 : elsewhere) -
	(meet(way.law.tools, tools) ? elsewhere : 0);

/** So many techniques come first. */
const elsewhere = 8;

/** The sides on which it is done: a press on a sore spot on sore sides alone, and what takes both at once on no one side. */
function sidesOf({ dose: { kind } }: Way, spot: Spot, open: readonly Side[]): readonly Side[] {
	if (kind === 'both') return [];
	return kind === 'spots' ? open.filter((side) => spot[side] !== undefined) : open;
}

function optionOf(
	way: Way,
	spot: Spot,
	wanted: Wanted,
	given: readonly Given[],
	data: Data,
): Option | undefined {
	const ruling = rulingOf(way, given, data.reasons, wanted.room);
	const works = worksAt(way, spot.place);
	const isThere = works && isSmall(way) && canBeAt(way, spot.place);
	// What would be set on the place itself is left out where it must not be; what has a place of its own may be near.
	const isKept = !works || isThere || (!(way.moves && isSmall(way)) && canPass(way, spot.place));
	const open = openSides(way, spot, isThere, wanted.avoid, data);
	const sides = sidesOf(way, spot, open);
	const { kind } = way.dose;
	const isOpen = kind === 'both' ? open.length === both.length : sides.length > 0;
	if (!ruling.isAllowed || !isKept || !isOpen || (kind === 'spots' && !isThere)) return undefined;
	return {
		...{ way, spot, isThere, sides, ruling },
		most: Math.min(ruling.most, works ? mostAt(spot.place) : 10),
		turn: turnOf(way, spot, wanted),
	};
}

/** All that may be done, for the sorest place first and in the order in which to try it. */
export function optionsFor(wanted: Wanted, given: readonly Given[], data: Data): Option[] {
	const isAvoided = (spot: Spot, side: Side) =>
		wanted.avoid.some((one) => one.id === spot.place.id && [side, 'middle'].includes(one.side));
	return spotsOf(wanted.marks, data)
		.filter((spot) => both.some((side) => spot[side] !== undefined && !isAvoided(spot, side)))
		.flatMap((spot) =>
			spot.place.ways
				.flatMap((id) => data.ways.find((way) => way.id === id) ?? [])
				.filter((way) => hasFor(way, wanted))
				.flatMap((way) => optionOf(way, spot, wanted, given, data) ?? [])
				.sort((a, b) => a.turn - b.turn),
		);
}
