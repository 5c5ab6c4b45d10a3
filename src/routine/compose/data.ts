// What the composer knows of techniques, places and reasons, made at build from all entries. Names and rules stand in it once;
// what may be done is worked out from it, never written down a second time.

import type { Helper } from '../../finder/helpers.ts';
import type { Reason, Technique } from '../../safety/reasons.ts';
import type { Zone } from '../../safety/zones.ts';
import type { Where } from '../../anatomy/names.ts';

/** From and to. */
export interface Range {
	min: number;
	max: number;
}

/** How a technique is done: first one side and then the other; both at once; or held on a sore spot, on its side alone. */
export type Kind = 'sides' | 'both' | 'spots';

/** How much of a technique one session may have, in seconds. */
export interface Dose {
	kind: Kind;
	/** One step: of one side, or of both at once. */
	step: Range;
	/** The least on one side where the other is left out. */
	alone: number;
	/** At how many places in a session; left out where nobody counts. */
	places?: number | undefined;
	/** The same technique as the end of a session. */
	end?: Range | undefined;
}

/** How the body rests: upright, or lying on its front or its back. */
export type Rest = 'sit' | 'stand' | 'front' | 'back';

/** A position to do something in, as it is drawn: its id, and whether a helper is in it. */
export interface Stance {
	id: string;
	rest: Rest;
	isHelped: boolean;
}

/** A technique that can be a step. */
export interface Way {
	id: string;
	name: string;
	/** What the profession calls it. */
	called?: string | undefined;
	/** What the rules of safety ask for. */
	law: Technique['data'];
	/** Who can do it with hands alone. */
	hands: readonly Helper[];
	/** Ids of the places near it to keep off. */
	keepOff: readonly string[];
	/** Ids of the muscles that it reaches, the best reached first. */
	reaches: readonly string[];
	/** The same with a tool, where its picture shows a hand. */
	byTool?: readonly string[] | undefined;
	/** Ids of the muscles that its picture works on, and of the places that it touches as it is drawn. */
	on: readonly string[];
	at: readonly string[];
	/** Whether it can be set on any muscle that it reaches, by whoever reaches it. */
	moves: boolean;
	/** Whether it goes along the body and not straight in. */
	travels: boolean;
	/** What touches: a tool, or a hard point, which a thumb is as well. */
	isTool: boolean;
	isHard: boolean;
	dose: Dose;
	/** How often at most. */
	often: { perDay?: number | undefined; perWeek?: number | undefined };
	cue: string;
	/** What it does to a muscle that is named next: "kneads the". */
	does: string;
	/** The first one is the usual. */
	stances: readonly Stance[];
	/** The size of its picture, and the side that it shows. */
	width: number;
	height: number;
	shows: 'left' | 'right' | 'both';
}

/** A sore place. */
export interface Place {
	id: string;
	name: string;
	/** Whether it is one place on the body, and not everywhere. */
	isOne: boolean;
	/** The sides on which it can be marked. */
	sides: readonly Where[];
	/** Ids of the muscles that lie there, and of the others that may be behind it, likeliest first. */
	here: readonly string[];
	sent: readonly string[];
	/** Ids of its techniques, in the order in which to try them. */
	ways: readonly string[];
	/** Ids of the places so near that what goes along the body there can touch them. */
	near: readonly string[];
	/** Where not to press, as far as it lies there. */
	zones: readonly Pick<Zone, 'id' | 'rule'>[];
	/** For a part of the body that is not ours: what to do instead. */
	says?: string | undefined;
}

/** All that routines are made of. */
export interface Data {
	ways: readonly Way[];
	/** Techniques that are no step: what is particular is so among all of them. */
	others: readonly Pick<Way, 'id' | 'law'>[];
	places: readonly Place[];
	/** Ids of the techniques for the upper back as a whole that suit any place, in the order in which to try them. */
	general: readonly string[];
	muscles: readonly { id: string; name: string; latin: string }[];
	tools: readonly { id: string; name: string }[];
	reasons: readonly Reason[];
	/** Where not to press. */
	zones: readonly Pick<Zone, 'id' | 'name' | 'rule'>[];
}
