import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { searchNames } from '../../build/search-names.ts';
import { kindIds } from '../../kinds.ts';
import { address } from '../../site.ts';

/** What the search knows of every page by name. */
export const GET: APIRoute = async () => {
	const entries = await Promise.all(kindIds.map((kind) => getCollection(kind)));
	return Response.json(searchNames(entries.flat(), address));
};
