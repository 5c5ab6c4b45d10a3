// From a chosen place or muscle to what may ease it. Pure, and made for the browser: the page sends each name once, and the
// map puts an answer together when it is asked for. all-answers.ts makes what is sent.

import type { Urgency } from '../safety/signs.ts';
import { fits, usesOne, type Needs } from './fits.ts';
import { helpers } from './helpers.ts';
import type { Means } from './means.ts';
import type { Confidence, Strength } from './referral.ts';
import type { Wishes } from './wishes.ts';

/** A technique as an answer shows it. */
export interface Way extends Needs {
	id: string;
	name: string;
	/** Ids of the muscles that its picture is opened to; of an exercise, which no hand must reach, all that it moves. */
	on: string[];
	/** True for an exercise, which moves the muscles and lays no hand on them. */
	moves?: true;
}

/** A routine as an answer names it. */
export interface RoutineWay extends Pick<Needs, 'by' | 'tools' | 'minutes'> {
	id: string;
	name: string;
	/** True for one that asks for more than tools: an elastic band, a towel. */
	things?: true;
	/** True for one that is for a certain life alone. */
	forSome: boolean;
	/** How long it takes, as its page says it: "8 to 10 min"; `minutes` is the most of that. */
	takes: string;
	/** Places of the techniques of its steps in the list of all, one a step. */
	ways: number[];
}

/** A technique for a sore place, and why it is named. */
export interface Fit {
	way: Way;
	/** The likeliest muscle that it reaches. */
	part: Part;
}

/** A muscle, group or bone that can be chosen. */
export interface Part {
	id: string;
	name: string;
	place: string;
	/** Where to press to ask whether it is this one. */
	press?: string;
	/** Why it is not to be pressed in search of an ache. */
	noPress?: string;
	/** How sure the pattern of its pain is. */
	confidence: Confidence;
	/** How often its ache is felt at each place, by id; of a group the most that one of its muscles says. */
	felt: Record<string, Strength>;
	/** For a group: the muscles that are lit when it is chosen. */
	members?: string[];
	/** Places of its techniques in the list of all, best reach first. */
	ways: number[];
}

/** A sore place that can be chosen. */
export interface Sore {
	id: string;
	name: string;
	/** The muscles that may be behind it, likeliest first, and what is said of each; `here` lies under the finger. */
	muscles: { id: string; says: string; here?: true }[];
	/** Places of its signs in the list of all, the most urgent first. */
	signs: number[];
	/** What the one red line names of them. */
	line: string[];
	/** Places of its techniques in the list of all, in the order in which to try them. */
	ways: number[];
	/** How many of them its page says to try first; these stand in front. */
	tried?: number;
	/** What may be done there at most, where pressing can do harm; why, and what to do instead. */
	off?: { says: string; why: string };
	/** Why none is for one of the means, where it is more than that none reaches the place. */
	lacks?: Partial<Record<Means, Lack>>;
	/** For a part of the body that is not ours: why, and what to do instead. */
	outside?: Outside;
}

/** Why a place has no technique for one of the means. */
export interface Lack {
	says: string;
	/** Whether the page of the place tells what can be done all the same. */
	isOnPage?: true;
}

/** What is said of a part of the body that is not ours. */
export interface Outside {
	says: string;
	/** Ids of the sore places that lie nearest. */
	near: string[];
	/** Id of the sore place whose answer holds for it too. */
	like?: string;
}

/** All that answers are made of. */
export interface Answers {
	sores: Sore[];
	parts: Part[];
	ways: Way[];
	routines: RoutineWay[];
	/** The tools that a technique may need. */
	tools: { id: string; name: string }[];
	/** The signs of danger that a place can come with, in few words. */
	signs: { level: Urgency; says: string }[];
}

/** A part in the shape of a sore place, so that the same techniques can be asked for it; it has no signs of its own. */
export const asSore = ({ id, name, ways }: Part): Sore => ({
	...{ id, name, ways, signs: [], line: [] },
	muscles: [{ id, says: '', here: true }],
});

/** The sore place whose signs count for a part: where it lies and hurts itself, else where it lies, else that with the most. */
export function placeOver({ sores }: Answers, { id, members = [], felt }: Part): Sore | undefined {
	const ids = [id, ...members];
	const over = sores.filter(({ muscles }) =>
		muscles.some((muscle) => muscle.here && ids.includes(muscle.id)),
	);
	return (
		over.find((sore) => felt[sore.id]) ??
		over[0] ??
		sores.toSorted((a, b) => b.signs.length - a.signs.length)[0]
	);
}

/** The techniques for a sore place that the reader can do now: those with a tool that was named first. */
export function waysFor(answers: Answers, { muscles, ways }: Sore, wishes: Wishes): Fit[] {
	const parts = muscles.flatMap(({ id }) => answers.parts.find((part) => part.id === id) ?? []);
	return ways
		.flatMap((place): Fit[] => {
			const way = answers.ways[place];
			const part = parts.find((one) => one.ways.includes(place));
			return way && part && fits(way, wishes) ? [{ way, part }] : [];
		})
		.sort((a, b) => Number(usesOne(b.way, wishes)) - Number(usesOne(a.way, wishes)));
}

/** What would fit where nothing does: the same helper with other things at hand, or else anyone. */
export function waysInstead(answers: Answers, sore: Sore, { helper }: Wishes): Fit[] {
	const same = waysFor(answers, sore, { ...(helper && { helper }) });
	return same.length > 0 ? same : helpers.flatMap((one) => waysFor(answers, sore, { helper: one }));
}

/** Names of the places to be left alone that lie over a muscle which a technique reaches. */
export function avoidedBy(answers: Answers, way: Way, avoided: readonly Sore[]): string[] {
	const place = answers.ways.indexOf(way);
	const reached = new Set(
		answers.parts.filter(({ ways }) => ways.includes(place)).map(({ id }) => id),
	);
	return avoided
		.filter(({ muscles }) => muscles.some(({ id, here }) => here && reached.has(id)))
		.map(({ name }) => name);
}
