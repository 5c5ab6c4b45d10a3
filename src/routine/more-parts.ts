// The code of what comes once the first screen is shown.

import { tickedFrom } from './fit.ts';
import { given } from './given.ts';
import type { Led } from './led.ts';
import type { Bars } from './played.ts';

export { default as Cues } from './Cues.svelte';
export { default as Fits } from './Fits.svelte';

/**
 * Whether something that speaks against it was given as a reason in this tab.
 * @param all the reasons of all pages
 */
export const isGiven = ({ bars, asked }: Led, all: Bars['asked']): boolean =>
	tickedFrom(given() ?? [], { bars, asked: asked ?? all }).size > 0;
