import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { askedFrom } from '../../build/plays.ts';
import { factsIn } from '../../safety/signs.ts';

/** The reasons that the player asks for, of all pages. */
export const GET: APIRoute = async () =>
	Response.json(
		askedFrom({
			techniques: await getCollection('techniques'),
			routines: await getCollection('routines'),
			reasons: factsIn(await getCollection('reasons')),
		}),
	);
