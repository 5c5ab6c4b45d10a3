import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { playsFrom } from '../../build/plays.ts';
import { factsIn } from '../../safety/signs.ts';

/** What the player leads and shows, of all pages. */
export const GET: APIRoute = async () =>
	Response.json(
		playsFrom({
			techniques: await getCollection('techniques'),
			routines: await getCollection('routines'),
			reasons: factsIn(await getCollection('reasons')),
			signs: factsIn(await getCollection('signs')),
			zones: factsIn(await getCollection('zones')),
		}),
	);
