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

/** A page that can be played. */
export interface Play {
	title: string;
	/** What the page is, where it is kept: "Routine". */
	kind: string;
	steps: readonly Step[];
	/** One for each step. */
	shown: readonly Shown[];
	/** What speaks against it today. */
	lines: readonly string[];
}

/** The whole file. */
export interface Played {
	ways: Readonly<Record<string, Way>>;
	positions: Readonly<Record<string, Position>>;
	signs: Readonly<Record<string, Later>>;
	/** By the address of the page: "routines/bedtime". */
	plays: Readonly<Record<string, Play>>;
}
