import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import { pictureOf, reachedBy } from '../../../build/drawn.ts';
import { actPicture, isSided, turned } from '../../../build/acts.ts';
import { styleFor } from '../../../build/picture-style.ts';
import { movingMarkup, poseMarkup } from '../../../figure/markup.ts';
import { poseIds } from '../../../figure/poses.ts';
import { aboveMarkup } from '../../../plate/above.ts';
import {
	actScene,
	canMove,
	stillScene,
	type ActPicture,
	type Scene,
} from '../../../plate/act/picture.ts';
import { actMarkup, headMarkup, plateMarkup } from '../../../plate/markup.ts';
import { atlasPictures, type FurtherPicture } from '../../../plate/pictures.ts';
import { factsIn } from '../../../safety/signs.ts';
import { zonesNamed, type Zone } from '../../../safety/zones.ts';
import above from '../../../styles/above.css?raw';
import act from '../../../styles/act.css?raw';
import actColors from '../../../styles/act-colors.css?raw';
import colors from '../../../styles/body-colors.css?raw';
import figure from '../../../styles/figure.css?raw';
import plate from '../../../styles/plate.css?raw';
import tokens from '../../../styles/tokens.css?raw';

interface Props {
	/** The plate with what is marked, a head, an act over the plate, or what is drawn without the plate. */
	picture: FurtherPicture['picture'] | { scene: Scene } | { figure: string };
}

const path = (collection: string, id: string, picture: Props['picture']) => ({
	params: { collection, id },
	props: { picture },
});

type Muscles = Parameters<typeof pictureOf.technique>[1];

/** What one does, still and moving; without a stroke, the muscles that are reached. */
function pathsOfTechnique(
	{ id, data }: CollectionEntry<'techniques'>,
	muscles: Muscles,
	zones: readonly Zone[],
) {
	const shown = actPicture(data, zones);
	if (!shown) {
		const about = pictureOf.technique(data.muscles, muscles, zonesNamed(data.keepOff, zones));
		return [path('techniques', id, { scene: stillScene(about) })];
	}
	const scenes = (name: string, picture: ActPicture) => [
		path('techniques', name, { scene: actScene(picture) }),
		...(canMove(picture.acts)
			? [path('techniques', `${name}-moving`, { scene: actScene(picture, true) })]
			: []),
	];
	// The player shows the side that is done.
	const isLed = data.lead && isSided(data.acts);
	return [
		...scenes(id, shown),
		...(isLed ? scenes(`${id}-left`, { ...shown, acts: turned(data.acts) }) : []),
	];
}

/** A person in a position, still and, where it moves, moving. */
const posePaths = poseIds.flatMap((id) => {
	const moving = movingMarkup(id);
	return [
		path('poses', id, { figure: poseMarkup(id) }),
		...(moving ? [path('poses', `${id}-moving`, { figure: moving })] : []),
	];
});

/** A picture for each page about a muscle, a technique, a routine or a place: the plate with what matters marked. */
export const getStaticPaths: GetStaticPaths = async () => {
	const muscles = await getCollection('muscles');
	const techniques = await getCollection('techniques');
	const areas = await getCollection('areas');
	const patterns = factsIn(await getCollection('referral'));
	const zones = factsIn(await getCollection('zones'));
	return [
		...atlasPictures(zones).map(({ id, picture }) => path('atlas', id, picture)),
		...muscles.map(({ id }) => path('muscles', id, pictureOf.muscle(id, muscles, patterns))),
		...muscles.flatMap(({ id }) =>
			pictureOf
				.further(id, muscles, patterns)
				.map((further) => path('muscles', `${id}-${further.id}`, further.picture)),
		),
		...techniques.flatMap((technique) => pathsOfTechnique(technique, muscles, zones)),
		...(await getCollection('routines')).map((routine) => {
			const about = pictureOf.technique(reachedBy(routine, techniques), muscles);
			return path('routines', routine.id, { scene: stillScene(about) });
		}),
		...posePaths,
		path('zones', 'collarbone-hollow', { figure: aboveMarkup() }),
		...areas.map((area) => path('areas', area.id, pictureOf.area(area, muscles, patterns, zones))),
	];
};

const drawingOf = (picture: Props['picture']): string => {
	if ('figure' in picture) return picture.figure;
	if ('scene' in picture) return actMarkup(picture.scene);
	return 'head' in picture ? headMarkup({ glows: picture.head }) : plateMarkup({ ...picture });
};

/** An image file of its own: with its name space, and the styles that it uses. */
const asFile = (drawn: string): string =>
	drawn.replace(/^<svg( xmlns="[^"]*")?([^>]*)>/, (_, _space, rest: string) => {
		const style = styleFor(drawn, [tokens, colors, actColors, plate, act, figure, above]);
		return `<svg xmlns="http://www.w3.org/2000/svg"${rest}><style>${style}</style>`;
	});

export const GET: APIRoute<Props> = ({ props }) =>
	new Response(asFile(drawingOf(props.picture).trim()), {
		headers: { 'Content-Type': 'image/svg+xml' },
	});
