// All that pages show from elsewhere, as the content has it. The underscore keeps this file from being a page.

import { getCollection } from 'astro:content';
import type { Facts } from '../build/cited.ts';
import { factsIn } from '../safety/signs.ts';

/** All that pages show from elsewhere. */
export const pageFacts = async () => {
	const shared = factsIn(await getCollection('shared'));
	return {
		findings: await getCollection('findings'),
		shared,
		signs: factsIn(await getCollection('signs')),
		zones: factsIn(await getCollection('zones')),
		reasons: factsIn(await getCollection('reasons')),
		techniques: await getCollection('techniques'),
		words: {
			otherWays: factsIn(await getCollection('otherWays')),
			positions: factsIn(await getCollection('positions')),
			sentences: factsIn(await getCollection('sentences')),
			shared,
		},
	} satisfies Facts;
};
