import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { rulesFrom } from '../../safety/danger-rules.ts';
import { factsIn } from '../../safety/signs.ts';

/** How people say the signs of danger, made short: both text boxes read what is typed with it. */
export const GET: APIRoute = async () =>
	Response.json(
		rulesFrom(factsIn(await getCollection('signs')), factsIn(await getCollection('dangerWords'))),
	);
