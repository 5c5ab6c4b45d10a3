// Why a muscle is named for a place, and how to test it, in words. None of these links has a study of ours behind it, and none is shown as one.

import type { Confidence } from './referral.ts';

const sureness: Record<Confidence, string> = {
	moderate: 'moderately sure',
	low: 'not very sure',
	'very-low': 'very unsure',
};

/**
 * What a link between place and muscle rests on.
 * @param here true when the muscle lies under the finger
 * @param confidence how sure the pattern of its pain is
 */
export function basisOf(here: boolean, confidence: Confidence): string {
	return here
		? 'It lies under your finger. That alone does not make it the cause.'
		: `Experts describe this pattern (the manual of Travell and Simons, which we read second hand). It is not a study. We are ${sureness[confidence]} of it.`;
}

/** Where to press, and the answer that would support the muscle. */
export const testOf = (press: string): string =>
	`${press} It may be this one if pressing there brings up the ache that you know.`;
