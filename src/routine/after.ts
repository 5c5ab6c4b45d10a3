// What the last screen says and offers: it is fetched once the first step is led, so that nothing waits for it.

import style from '../styles/after.css?url';
import { dress, once } from './fetched.ts';

/** That part of the last screen, once it is there with its style. */
export const fetchAfter = once(async () => {
	const [{ default: After }] = await Promise.all([import('./After.svelte'), dress(style)]);
	return After;
});
