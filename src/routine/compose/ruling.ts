// What the reasons that a reader gave mean for one technique. Pure: the rules themselves are content.

import type { Room } from '../../finder/wishes.ts';
import { lightMost, reasonsFor, ruleFor, type Applied, type Reason } from '../../safety/reasons.ts';
import type { Way } from './data.ts';
import type { Given } from './wanted.ts';

/** Whether a technique may be done, how hard at most, what to do in another way, and what speaks against it. */
export interface Ruling {
	isAllowed: boolean;
	most: number;
	notes: string[];
	/** What leaves it out. */
	bars: Applied[];
	/** Whether one sits for it, who lies on the side otherwise. */
	isUpright: boolean;
}

/** Rooms in which one sits or stands. */
const upright: readonly string[] = ['chair', 'wall', 'practice'];

/** Whether a technique can be done in another way than lying so: sitting, standing, or lying otherwise. */
function canElse({ law }: Way, lying: readonly string[], room: Room | undefined): boolean {
	const rooms = room ? [room] : law.where;
	return rooms.some((one) => upright.includes(one)) || law.lies.some((one) => !lying.includes(one));
}

/** What the given reasons mean for a technique; a place that must be left alone is taken to be the one that aches. */
export function rulingOf(
	way: Way,
	given: readonly Given[],
	reasons: readonly Reason[],
	room: Room | undefined,
): Ruling {
	const technique = { id: way.id, data: way.law };
	const some = reasons.filter(({ id }) => given.some((one) => one.id === id));
	const applied = reasonsFor(technique, some).filter(({ id }) => some.some((one) => one.id === id));
	const hasYes = ({ id }: Applied) => given.some((one) => one.id === id && one.yes);
	const lyingOf = ({ id }: Applied) => {
		const reason = some.find((one) => one.id === id);
		return reason && ruleFor(reason, technique)?.canLie;
	};
	const isOpen = (one: Applied) => {
		if (one.then === 'ask') {
			const lying = lyingOf(one);
			return hasYes(one) && (!lying || canElse(way, lying, room));
		}
		return one.then === 'change' || one.then === 'light';
	};
	const bars = applied.filter((one) => !isOpen(one));
	return {
		isAllowed: bars.length === 0,
		most: applied.some(({ then }) => then === 'ask' || then === 'light') ? lightMost : 10,
		notes: applied.flatMap(({ also }) => also ?? []),
		bars,
		isUpright: applied.some(lyingOf),
	};
}
