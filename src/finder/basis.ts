// Why a muscle is named for a place, and how to test it, in words. None of these links has a study of ours behind it, and none is shown as one.

import type { Confidence } from './referral.ts';

const sureness: Record<Confidence, string> = {
	moderate: 'moderately sure',
	low: 'not very sure',
	'very-low': 'very unsure',
};

/** What is known of a muscle at a place. */
export interface Link {
	/** Whether it lies under the finger. */
	here?: boolean | undefined;
	/** Whether experts say that it sends its ache there. */
	sent?: boolean | undefined;
}

/**
 * What a link between place and muscle rests on.
 * @param confidence how sure the pattern of its pain is
 */
export function basisOf({ here, sent }: Link, confidence: Confidence): string {
	const lies = 'It lies under your finger. That alone does not make it the cause.';
	const pattern = `Experts describe this pattern (the manual of Travell and Simons, which we read second hand). It is not a study. We are ${sureness[confidence]} of it.`;
	return [...(here ? [lies] : []), ...(sent || !here ? [pattern] : [])].join(' ');
}

/** Where to press, and the answer that would support the muscle. */
export const testOf = (press: string): string =>
	`${press} It may be this one if pressing there brings up the ache that you know.`;
