import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { answersForAreas } from '../../finder/areas.ts';
import { factsIn } from '../../safety/signs.ts';

/** What the site says of every area, as public data; its form is that of public/data/areas.schema.json. */
export const GET: APIRoute = async () =>
	Response.json({
		$schema: 'areas.schema.json',
		areas: answersForAreas(
			await getCollection('areas'),
			await getCollection('muscles'),
			await getCollection('techniques'),
			factsIn(await getCollection('signs')),
			factsIn(await getCollection('referral')),
		),
	});
