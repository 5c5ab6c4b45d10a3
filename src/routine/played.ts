// All that the player knows of techniques and pages, as the build makes it. Types only; texts in it are whole sentences or lines.

import type { Step } from './step.ts';

/** A technique. */
export interface Way {
	/** Its picture in words; where it differs, that of the other side as well. */
	alt: string;
	leftAlt?: string | undefined;
	/** Whether its picture moves. */
	moves: boolean;
	/** The most seconds that one step of it may take. */
	longest: number;
	/** What to change where it was too much. */
	softer?: string | undefined;
	/** Ids of the signs that can follow it. */
	after: readonly string[];
}

/** The picture of a position. */
export interface Position {
	alt: string;
	moves: boolean;
	/** The side that it shows; nothing where it is seen from the side. */
	side?: 'left' | 'right' | undefined;
}

/** A sign that can follow a massage. */
export interface Later {
	/** What it is, and what to do; of an emergency, for how long and what it is. */
	says: string;
	isCall: boolean;
}

/** What is shown of a step besides what is its technique's. */
export interface Shown {
	title: string;
	/** Id of the position. */
	pose: string;
}

/** Reasons from which the same follows. */
export interface Bar {
	/** What follows, in words: "Leave out step 3, “Roll the upper back”; for the rest ask first, then at most 2 of 10". */
	says: string;
	/** Indexes of the led steps that are left out, where some are; all of them where it is not for today. */
	out?: readonly number[] | 'all';
	/** What the others need: a yes and then a light hand, or a light hand alone. */
	needs?: 'yes' | 'light';
	/** The reasons, each in few words. */
	reasons: readonly string[];
}

/** A reason as a reader is asked for it: what it is in full, its id where others share it, its page below safety/. */
export interface Asked {
	name: string;
	id?: string;
	page?: string;
}

/** All that speaks against something today. */
export interface Bars {
	bars: readonly Bar[];
	/** The reasons by the few words that stand in the bars. */
	asked: Readonly<Record<string, Asked>>;
}

/** A page that can be played. */
export interface Play {
	title: string;
	steps: readonly Step[];
	/** One for each step. */
	shown: readonly Shown[];
	/** What speaks against it today. */
	bars: readonly Bar[];
}

/** The whole file. */
export interface Played {
	ways: Readonly<Record<string, Way>>;
	positions: Readonly<Record<string, Position>>;
	signs: Readonly<Record<string, Later>>;
	/** By the address of the page: "routines/bedtime". */
	plays: Readonly<Record<string, Play>>;
}
