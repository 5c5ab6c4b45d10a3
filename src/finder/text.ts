// The words of what the finder says: who can help, and why a muscle is named. A second language is a second file. One export
// each, so that the browser gets only what it says.

import { zoneRuleText } from '../safety/text.ts';
import type { Zone } from '../safety/zones.ts';
import type { Confidence } from './referral.ts';

/** What readers call each who can help; helpers.ts names them. */
export const helperWords = {
	alone: 'Alone',
	partner: 'With a partner',
	professional: 'By a therapist',
};

/** Why none is for one of the means: nothing that we have reaches the place with it. */
export const unreached = {
	hands: 'No technique of ours reaches it with your own hands alone.',
	ball: 'No technique of ours reaches it with a ball.',
	roller: 'No technique of ours reaches it with a roller.',
	partner: 'No technique of ours for a partner reaches it.',
};

const barredFor = {
	hands: 'Nothing for your own hands alone here',
	ball: 'No ball here',
	roller: 'No roller here',
	partner: 'Nothing for a partner here',
};

/** Why none is for one of the means: the place lies where it can do harm. */
export const barred = (one: keyof typeof barredFor, zone: { name: string; says: string }): string =>
	`${barredFor[one]}: ${zone.name}. ${zone.says}`;

/** What may be done at most at a place where pressing can do harm. */
export const off = (rule: Zone['rule']): string => `${zoneRuleText[rule]} here.`;

/** Why none is for one's own hands, where they can do a little that is no technique. */
export const onPage = 'No technique of ours is for your own hands alone here.';

/** What is said of a muscle whose ache is felt where we have no page. */
export const sent = {
	primary: 'Is often said to send its ache here',
	spillover: 'Is sometimes said to send its ache here',
};

/** How sure we are of a pattern. */
const sureness: Record<Confidence, string> = {
	moderate: 'moderately sure',
	low: 'not very sure',
	'very-low': 'very unsure',
};

/** What a link between place and muscle rests on. */
export const basis = {
	lies: 'It lies under your finger. That alone does not make it the cause.',
	pattern: (confidence: Confidence) =>
		`Experts describe this pattern (the manual of Travell and Simons, which we read second hand). It is not a study. We are ${sureness[confidence]} of it.`,
};

/** Where to press, and the answer that would support the muscle. */
export const test = (press: string): string =>
	`${press} It may be this one if pressing there brings up the ache that you know.`;
