// What the player leads: steps with all that is shown and said of them. Pure: the file of the build comes in.

import type { Bars, Later, Played, Shown } from './played.ts';
import type { Step } from './step.ts';

/** What whoever opens the player gives besides the steps and their title. */
export interface Options {
	/** What it is, where it is kept: "Routine". */
	kind: string;
	/** Where it is found again, on this host: "/routines/bedtime/#play". */
	href: string;
	/** What is shown of each step. */
	shown: readonly Shown[];
	/** What speaks against it today, and the reasons in it where the file of the build does not know them. */
	bars: Bars['bars'];
	asked?: Bars['asked'];
}

/** What lies in the entry of the history while the player is open. */
export interface Open {
	steps: readonly Step[];
	title: string;
	options: Options;
	/** Whether the page stands before it in the history. */
	isPushed: boolean;
	/** Where it stands, once it has begun. */
	saved?: unknown;
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
	/** What speaks against it today. */
	bars: Bars['bars'];
	asked: Bars['asked'] | undefined;
	/** What can follow it. */
	later: readonly Later[];
}

/**
 * What is led.
 * @throws {Error} when a step names a technique that is not led
 */
export function ledFrom(
	played: Played,
	steps: readonly Step[],
	title: string,
	{ kind, href, shown, bars, asked }: Options,
): Led {
	const after = new Set(steps.flatMap(({ way }) => played.ways[way]?.after ?? []));
	return {
		...{ title, kind, href, bars, asked },
		steps: steps.map((step, index) => ledStep(played, step, shown[index])),
		later: Object.entries(played.signs).flatMap(([id, sign]) => (after.has(id) ? [sign] : [])),
	};
}

function ledStep({ ways, positions }: Played, step: Step, shown?: Shown): LedStep {
	const way = ways[step.way];
	if (!way || !shown)
		throw new Error(`The technique "${step.way}" is not led. Give it a \`lead\`.`);
	const { title, pose } = shown;
	const isOther = step.side === 'left' && way.leftAlt !== undefined;
	const isOneSided = step.side === 'left' || step.side === 'right';
	const position = positions[pose];
	return {
		...{ ...step, title },
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
