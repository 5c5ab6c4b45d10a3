import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { knowledgeOf } from '../../build/knowledge.ts';
import { searchNames } from '../../build/search-names.ts';
import { kindIds } from '../../kinds.ts';
import { factsIn } from '../../safety/signs.ts';
import { address } from '../../site.ts';

/** What the search knows of every page before its index is there; the build adds the words of all pages at its end. */
export const GET: APIRoute = async () => {
	const entries = await Promise.all(kindIds.map((kind) => getCollection(kind)));
	const facts = {
		layWords: factsIn(await getCollection('layWords')),
		sayings: factsIn(await getCollection('sayings')),
		signs: factsIn(await getCollection('signs')),
	};
	return Response.json(knowledgeOf(searchNames(entries.flat(), address), facts, address));
};
