import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { nameOfView, upperBody, viewIds, type View } from '../../anatomy/upper-body/body.ts';
import { builds, type Build } from '../../anatomy/upper-body/builds.ts';
import { linksOf } from '../../build/front.ts';
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
	const muscles = await getCollection('muscles');
	const areas = await getCollection('areas');
	const outside = factsIn(await getCollection('outside'));
	const regions = factsIn(await getCollection('regions'));
	const svg = plateMarkup({
		view,
		build,
		...linksOf(view, muscles, areas, outside, regions, address, build),
		name: nameOfView(view),
		cut: upperBody.frame,
	});
	return asFile(svg);
};
