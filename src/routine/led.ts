// What the player leads: steps with all that is shown and said of them. Pure: the file of the build comes in.

import type { Later, Played, Shown, Way } from './played.ts';
import type { Step } from './step.ts';

/** What whoever opens the player knows besides the steps; what is left out follows from their ways. */
export interface Options {
	/** What it is, where it is kept: "Routine". */
	kind?: string | undefined;
	/** Where it is found again, on this host: "/routines/bedtime/#play". */
	href?: string | undefined;
	/** What is shown of each step. */
	shown?: readonly Shown[] | undefined;
	/** Three lines that speak against it today. */
	lines?: readonly string[] | undefined;
	/** How bad it was before, from 0 to 10. */
	before?: number | undefined;
}

/** A picture of what is done. */
export interface Picture {
	/** Below figures/, without its ending. */
	of: string;
	alt: string;
	moves: boolean;
	/** Whether it is turned over to be of the other side. */
	isTurned: boolean;
}

/** A step with what is shown of it. */
export interface LedStep extends Step {
	title: string;
	act: Picture;
	position: Picture;
	/** The most seconds that it may take. */
	longest: number;
	/** What to change where it was too much. */
	softer: string | undefined;
}

/** All that the player leads and says. */
export interface Led {
	title: string;
	kind: string;
	href: string;
	steps: readonly LedStep[];
	lines: readonly string[];
	/** What can follow it. */
	later: readonly Later[];
	before: number | undefined;
}

/** The most lines on the first screen. */
const most = 3;

/**
 * What is led.
 * @throws {Error} when a step names a technique that is not led
 */
export function ledFrom(
	played: Played,
	steps: readonly Step[],
	title: string,
	{ kind = '', href = '/', shown, lines, before }: Options,
): Led {
	const ways = [...new Set(steps.map(({ way }) => way))].map((id) => wayIn(played, id));
	const after = new Set(ways.flatMap((way) => way.after));
	return {
		...{ title, kind, href, before },
		steps: steps.map((step, index) => shownOf(played, step, shown?.[index])),
		lines: (lines ?? linesOf(ways)).slice(0, most),
		later: Object.entries(played.signs).flatMap(([id, sign]) => (after.has(id) ? [sign] : [])),
	};
}

function wayIn({ ways }: Played, id: string): Way {
	const way = ways[id];
	if (!way) throw new Error(`The technique "${id}" is not led. Give it a \`lead\`.`);
	return way;
}

/** The first line of each way, then the second: the most particular of all. */
function linesOf(ways: readonly Way[]): string[] {
	const rows = Array.from({ length: most }, (_, row) =>
		ways.flatMap(({ lines }) => lines[row] ?? []),
	);
	return [...new Set(rows.flat())];
}

function shownOf(played: Played, step: Step, shown?: Shown): LedStep {
	const way = wayIn(played, step.way);
	const isOther = step.side === 'left' && way.leftAlt !== undefined;
	const isOneSided = step.side === 'left' || step.side === 'right';
	const pose = shown?.pose ?? way.pose;
	const position = played.positions[pose];
	return {
		...step,
		title: shown?.title ?? way.title,
		act: {
			of: `techniques/${step.way}${isOther ? '-left' : ''}`,
			alt: (isOther ? way.leftAlt : undefined) ?? way.alt,
			...{ moves: way.moves, isTurned: false },
		},
		position: {
			of: `poses/${pose}`,
			...{
				alt: position?.alt ?? '',
				moves: position?.moves ?? false,
				isTurned: isOneSided && position?.side !== undefined && position.side !== step.side,
			},
		},
		...{ longest: way.longest, softer: way.softer },
	};
}
