// The words of the player. A second language is a second file. What is done, and what can follow it, comes from content.

import type { Change } from './script.ts';
import type { Step } from './step.ts';

/** Whose side it is, of one who leads and of one who is led alike. */
const sides: Record<Step['side'], string> = {
	...{ left: 'Left side', right: 'Right side' },
	...{ both: '', middle: '' },
};

/** How long something takes, in words: "45 seconds", "3 minutes", "1 minute 30". */
export function lastsInWords(seconds: number): string {
	const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
	if (minutes === 0) return `${String(seconds)} seconds`;
	const whole = `${String(minutes)} minute${minutes === 1 ? '' : 's'}`;
	return rest === 0 ? whole : `${whole} ${String(rest)}`;
}

/** The clock: "0:48". */
export const clockOf = (seconds: number): string =>
	`${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;

/** What is said while one gets ready. */
const changes: Record<Change, string> = {
	...{ other: 'Get ready', side: 'Change sides', spot: 'Next spot' },
};

/** A sentence of parts. */
const sentence = (parts: readonly string[]): string => `${parts.filter(Boolean).join('. ')}.`;

/** The round of the player. */
export const frameText = {
	close: 'Close',
	emergency: 'Emergency',
	place: (at: number, all: number) => `${String(at)} of ${String(all)}`,
	/** Where the screen cannot be kept on. */
	dark: 'This screen may go dark. The clock runs on.',
	done: 'Done',
} as const;

/** The first screen. */
export const beforeText = {
	lead: 'Does one of these fit you today?',
	none: 'None of these: go',
	some: 'One of these fits',
	check: 'Check first',
	takes: (seconds: number, steps: number) =>
		`About ${String(Math.max(1, Math.round(seconds / 60)))} min, ${String(steps)} step${steps === 1 ? '' : 's'}`,
	stop: 'Stop if it shoots, tingles or goes numb, or you feel dizzy or sick.',
} as const;

/** What tells of a change besides the picture. */
export const cueText = {
	sound: 'Sound',
	voice: 'Voice',
	vibration: 'Vibration',
	on: (name: string) => `${name} on`,
	off: (name: string) => `${name} off`,
} as const;

/** While it runs. */
export const runText = {
	sides,
	changes,
	next: 'Next:',
	otherSide: (side: Step['side']) => `the same, ${sides[side].toLowerCase()}`,
	nextSpot: 'the next spot',
	end: 'the end',
	left: (seconds: number) => `${lastsInWords(seconds)} left`,
	press: 'Press',
	of: (pressure: number) => `${String(pressure)} of 10`,
	tooMuch: 'Too much',
	still: 'Still too much: skip',
	half: 'Half as hard. Breathe out.',
	/** What to change, where the technique says nothing of its own. */
	leftOut: (softer = 'Next time press less, half as long.') => `Left out. ${softer}`,
	longer: 'Longer',
	longest: 'That is the most',
	/** How long the step takes that one gets ready for. */
	takes: (seconds: number) => `Takes ${lastsInWords(seconds)}`,
	...{ back: 'Back', pause: 'Pause', goOn: 'Go on', nextStep: 'Next' },
	/** After the page was loaded anew. */
	again: 'Go on from here?',
	startOver: 'Start over',
	stopHere: 'Stop here?',
	stop: 'Stop',
	progress: 'How far it is',
	progressAt: (at: number, all: number, left: string) =>
		`Step ${String(at)} of ${String(all)}, ${left} left in all`,
} as const;

/** What is spoken, and told to screen readers. */
export const spokenText = {
	change: (change: Change, { side, title }: Pick<Step, 'side'> & { title: string }) =>
		change === 'other'
			? sentence([`Next: ${title}`, sides[side]])
			: sentence([changes[change], change === 'side' ? sides[side] : '']),
	/** The same with the time, for one who does not see the clock. */
	told: (said: string, seconds: number) => `${said} ${lastsInWords(seconds)}.`,
	go: (cue: string) => sentence([cue.replace(/\.$/, '')]),
	end: 'Done. Rest a moment.',
} as const;

/** What opens the player. */
export const startText = 'Start';
