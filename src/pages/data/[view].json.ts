import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { wheresOf } from '../../anatomy/places.ts';
import { viewIds, type View } from '../../anatomy/upper-body/body.ts';
import { builds } from '../../anatomy/upper-body/builds.ts';
import { figureOf, sentenceOf, sentencesThere } from '../../build/acts.ts';
import { sideOf } from '../../plate/act/picture.ts';
import { neededFor } from '../../build/technique-page.ts';
import { depthsFrom, sheetsOf, spotsFrom } from '../../build/drawn.ts';
import { answersFrom } from '../../finder/all-answers.ts';
import { findAll } from '../../relations.ts';
import { outlinesOf } from '../../plate/felt.ts';
import { factsIn } from '../../safety/signs.ts';

interface Props {
	view: View;
}

/** What the map of a view answers with, apart from the page: the page is read before anything is chosen. */
export const getStaticPaths: GetStaticPaths = () =>
	viewIds.map((view) => ({ params: { view }, props: { view } }));

export const GET: APIRoute<Props> = async ({ props: { view } }) => {
	const muscles = await getCollection('muscles');
	const techniques = await getCollection('techniques');
	const areas = await getCollection('areas');
	const routines = await getCollection('routines');
	const tools = await getCollection('tools');
	const signs = factsIn(await getCollection('signs'));
	const patterns = factsIn(await getCollection('referral'));
	const outside = factsIn(await getCollection('outside'));
	const zones = factsIn(await getCollection('zones'));
	const regions = factsIn(await getCollection('regions'));
	return Response.json({
		answers: answersFrom({
			...{ muscles, techniques, routines, areas, tools, signs, patterns, outside, zones },
		}),
		acts: Object.fromEntries(
			techniques.map((technique) => {
				const { width, height } = figureOf(technique, [], '').act;
				const { id, data } = technique;
				const needs = neededFor(data, findAll(tools, data.tools, id));
				const side = sideOf(data.acts, 'back');
				const there = sentencesThere(data);
				return [id, { width, height, how: sentenceOf(data), there, needs, side }];
			}),
		),
		regions: regions.map(({ places }) => places),
		depths: depthsFrom(view, muscles, areas, patterns, outside),
		further: Object.fromEntries(muscles.map(({ id }) => [id, sheetsOf(id, muscles, patterns)])),
		outlines: Object.fromEntries(
			builds.map((build) => [
				build,
				{ ...outlinesOf(view, build), ...spotsFrom(view, build, muscles, patterns) },
			]),
		),
		spots: Object.fromEntries([...areas, ...outside].map(({ id }) => [id, wheresOf(id)])),
	});
};
