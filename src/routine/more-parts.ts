// The code of what comes once the first screen is shown.

import { given } from './given.ts';
import type { Bars } from './played.ts';

export { default as Cues } from './Cues.svelte';
export { default as Fits } from './Fits.svelte';

/** Whether something that speaks against it was given as a reason in this tab. */
export const isGiven = ({ bars }: Pick<Bars, 'bars'>, asked: Bars['asked']): boolean =>
	bars.some(({ reasons }) =>
		reasons.some((reason) => given()?.some(({ id }) => id === asked[reason]?.id)),
	);
