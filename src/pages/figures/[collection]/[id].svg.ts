import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { render } from 'svelte/server';
import Plate from '../../../map/Plate.svelte';
import { structuresOf } from '../../../map/regions.ts';
import { find, findAll } from '../../../relations.ts';
import plate from '../../../styles/plate.css?raw';
import tokens from '../../../styles/tokens.css?raw';

interface Props {
	marked: string[];
}

/** A picture for each page about a muscle, a technique or a place: the plate with its muscles marked. */
export const getStaticPaths: GetStaticPaths = async () => {
	const muscles = await getCollection('muscles');
	const techniques = await getCollection('techniques');
	const marks = (ids: readonly string[], askedBy: string) =>
		findAll(muscles, ids, askedBy).flatMap((muscle) => structuresOf(muscle, muscles));
	const path = (collection: string, id: string, ids: readonly string[]) => ({
		params: { collection, id },
		props: { marked: marks(ids, id) },
	});
	return [
		...muscles.map(({ id }) => path('muscles', id, [id])),
		...techniques.map(({ id, data }) => path('techniques', id, data.muscles)),
		...(await getCollection('routines')).map(({ id, data }) => {
			const steps = data.steps.map((step) => find(techniques, step.technique, id));
			return path('routines', id, [...new Set(steps.flatMap((step) => step.data.muscles))]);
		}),
		...(await getCollection('areas')).map(({ id, data }) => {
			const here = data.muscles.filter(({ how }) => how === 'here');
			return path(
				'areas',
				id,
				here.map(({ muscle }) => muscle),
			);
		}),
	];
};

export const GET: APIRoute<Props> = ({ props }) => {
	const { body } = render(Plate, { props: { marked: props.marked } });
	const svg = body
		.replace(/<!--.*?-->/g, '')
		.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
		.replace('<defs>', `<style>${tokens}${plate}</style><defs>`);
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
