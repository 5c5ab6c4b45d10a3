import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { nameOfView, upperBody, viewIds, type View } from '../../anatomy/upper-body/body.ts';
import { builds, type Build } from '../../anatomy/upper-body/builds.ts';
import { placePagesFrom, subjectsFrom } from '../../build/drawn.ts';
import { placeLinks, subjectsIn } from '../../plate/links.ts';
import { plateMarkup, zonesMarkup } from '../../plate/markup.ts';
import { factsIn } from '../../safety/signs.ts';
import { address } from '../../site.ts';

interface Props {
	view: View;
	build: Build;
	zones: boolean;
}

/**
 * What the map brings on choice: the body with a narrow frame in place of the broad one ("back-narrow"), and the zones
 * not to press over either ("back-broad-zones").
 */
export const getStaticPaths: GetStaticPaths = () =>
	viewIds.flatMap((view) => [
		{ params: { plate: `${view}-narrow` }, props: { view, build: 'narrow', zones: false } },
		...builds.map((build) => ({
			params: { plate: `${view}-${build}-zones` },
			props: { view, build, zones: true },
		})),
	]);

const asFile = (markup: string) =>
	new Response(markup.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'), {
		headers: { 'Content-Type': 'image/svg+xml' },
	});

export const GET: APIRoute<Props> = async ({ props: { view, build, zones } }) => {
	if (zones) return asFile(zonesMarkup(view, build, factsIn(await getCollection('zones'))));
	const svg = plateMarkup({
		view,
		build,
		links: subjectsIn(view, subjectsFrom(await getCollection('muscles'), address)),
		places: placeLinks(view, placePagesFrom(await getCollection('areas'), address), build),
		name: nameOfView(view),
		cut: upperBody.frame,
	});
	return asFile(svg);
};
