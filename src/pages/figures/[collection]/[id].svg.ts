import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { pictureOf, reachedBy } from '../../../build/drawn.ts';
import { actPicture } from '../../../build/acts.ts';
import { styleFor } from '../../../build/picture-style.ts';
import { movingMarkup, poseMarkup } from '../../../figure/markup.ts';
import { poseIds } from '../../../figure/poses.ts';
import { actScene, canMove, stillScene, type Scene } from '../../../plate/act/picture.ts';
import { actMarkup, headMarkup, plateMarkup } from '../../../plate/markup.ts';
import { atlasPictures, type FurtherPicture } from '../../../plate/pictures.ts';
import { factsIn } from '../../../safety/signs.ts';
import { zonesNamed } from '../../../safety/zones.ts';
import act from '../../../styles/act.css?raw';
import colors from '../../../styles/body-colors.css?raw';
import figure from '../../../styles/figure.css?raw';
import plate from '../../../styles/plate.css?raw';
import tokens from '../../../styles/tokens.css?raw';

interface Props {
	/** The plate with what is marked, a head, an act over the plate, or a person in a position. */
	picture: FurtherPicture['picture'] | { scene: Scene } | { figure: string };
}

/** A picture for each page about a muscle, a technique, a routine or a place: the plate with what matters marked. */
export const getStaticPaths: GetStaticPaths = async () => {
	const muscles = await getCollection('muscles');
	const techniques = await getCollection('techniques');
	const areas = await getCollection('areas');
	const patterns = factsIn(await getCollection('referral'));
	const zones = factsIn(await getCollection('zones'));
	const path = (collection: string, id: string, picture: Props['picture']) => ({
		params: { collection, id },
		props: { picture },
	});
	return [
		...atlasPictures(zones).map(({ id, picture }) => path('atlas', id, picture)),
		...muscles.map(({ id }) => path('muscles', id, pictureOf.muscle(id, muscles, patterns))),
		...muscles.flatMap(({ id }) =>
			pictureOf
				.further(id, muscles, patterns)
				.map((further) => path('muscles', `${id}-${further.id}`, further.picture)),
		),
		...techniques.flatMap(({ id, data }) => {
			const shown = actPicture(data, zones);
			if (!shown) {
				const keepOff = zonesNamed(data.keepOff, zones);
				const about = pictureOf.technique(data.muscles, muscles, keepOff);
				return [path('techniques', id, { scene: stillScene(about) })];
			}
			return [
				path('techniques', id, { scene: actScene(shown) }),
				...(canMove(shown.acts)
					? [path('techniques', `${id}-moving`, { scene: actScene(shown, true) })]
					: []),
			];
		}),
		...(await getCollection('routines')).map((routine) => {
			const reached = reachedBy(routine, techniques);
			const about = pictureOf.technique(reached, muscles);
			return path('routines', routine.id, { scene: stillScene(about) });
		}),
		...poseIds.flatMap((id) => {
			const moving = movingMarkup(id);
			return [
				path('poses', id, { figure: poseMarkup(id) }),
				...(moving ? [path('poses', `${id}-moving`, { figure: moving })] : []),
			];
		}),
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
		const style = styleFor(drawn, [tokens, colors, plate, act, figure]);
		return `<svg xmlns="http://www.w3.org/2000/svg"${rest}><style>${style}</style>`;
	});

export const GET: APIRoute<Props> = ({ props }) =>
	new Response(asFile(drawingOf(props.picture).trim()), {
		headers: { 'Content-Type': 'image/svg+xml' },
	});
