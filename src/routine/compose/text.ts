// The words of what the composer says. A second language is a second file.

import { asWords, listed } from '../../format.ts';

/** Why a step is there, in one sentence each. */
export const why = {
	warm: 'It comes first, because warmth takes no pressing.',
	open: 'It comes first, because it is the broadest of them.',
	before: 'It comes first, away from the sore place, which is pressed only later.',
	whole: 'It is for the upper back as a whole, and for no one sore place.',
	close: 'It comes last: nothing before it is milder.',
	again: 'It comes once more at the end, softer than before.',
	end: 'It comes last: long, light strokes end a massage.',
	worst: (place: string, sore: number) => `Your worst spot, ${asWords(place)} (${sore} of 10)`,
	place: (place: string, sore: number) => `${place} (${sore} of 10)`,
	lies: (where: string, does: string) => `${where}: it ${does} there.`,
	runs: (where: string, does: string) => `${where}: it ${does}, part of which lies there.`,
	sends: (where: string, does: string) => `${where}: it ${does}, said to send an ache there.`,
} as const;

/** Why there is no routine, and what else there is to do. */
export const none = {
	marks: 'Nothing is marked yet. Touch where it aches on the body map, and say how bad it is.',
	reached: (places: readonly string[]) =>
		`Nothing that we know reaches this safely: ${listed(places.map(asWords))}. Press nothing there.`,
	reason: (name: string, says: string) => `${name}: ${says}.`,
	never: 'all that would reach it this way is left out',
	here: 'Other places may be fine: mark another one, and leave this one alone.',
	yes: 'Has a doctor or midwife said yes to massage? Say so below, and it will be made light.',
	avoided: 'What you asked to leave alone is in the way of all that reaches your sore places.',
	wishes: 'Nothing that we know reaches it safely with what you have.',
	instead: {
		hands: 'With hands alone',
		ball: 'With a ball',
		roller: 'With a roller',
		partner: 'With a partner',
	},
	anywhere: 'Anywhere',
	minutes: (most: number) =>
		`With what you have there is safe work for ${most} minutes, and no more.`,
	least: (least: number) => `What reaches it takes ${least} minutes or more.`,
	make: (minutes: number) => `Make it ${minutes} minutes`,
} as const;
