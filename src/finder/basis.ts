// Why a muscle is named for a place, and how to test it, in words. None of these links has a study of ours behind it, and none is shown as one.

import type { Confidence } from './referral.ts';
import { basis } from './text.ts';

export { test as testOf } from './text.ts';

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
	const pattern = sent || !here ? [basis.pattern(confidence)] : [];
	return [...(here ? [basis.lies] : []), ...pattern].join(' ');
}
