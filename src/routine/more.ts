// What the player can do without at first: the list to tick of what fits, with all that it asks, and what turns cues on and off.
// It is fetched once the first screen is shown, which can be read meanwhile.

import { address } from '../site.ts';
import style from '../styles/more.css?url';
import { dress, once } from './fetched.ts';
import type { Bars } from './played.ts';

/** All that, once it is there with its style and the reasons of all pages. */
export const fetchMore = once(async () => {
	const [parts, answer] = await Promise.all([
		import('./more-parts.ts'),
		fetch(address('/data/asked.json')),
		dress(style),
	]);
	return { ...parts, asked: (await answer.json()) as Bars['asked'] };
});

/** What came. */
export type More = Awaited<ReturnType<typeof fetchMore>>;
