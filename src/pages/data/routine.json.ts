import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { routineData } from '../../build/routine-data.ts';
import { answersFrom } from '../../finder/all-answers.ts';
import { factsIn } from '../../safety/signs.ts';

/** What routines are composed of, as the page of one's own routine loads it. */
export const GET: APIRoute = async () => {
	const muscles = await getCollection('muscles');
	const techniques = await getCollection('techniques');
	const routines = await getCollection('routines');
	const zones = factsIn(await getCollection('zones'));
	const answers = answersFrom({
		...{ muscles, techniques, routines, zones },
		areas: await getCollection('areas'),
		tools: await getCollection('tools'),
		signs: factsIn(await getCollection('signs')),
		patterns: factsIn(await getCollection('referral')),
		outside: factsIn(await getCollection('outside')),
	});
	return Response.json(
		routineData(answers, {
			...{ muscles, techniques, routines, zones },
			reasons: factsIn(await getCollection('reasons')),
		}),
	);
};
