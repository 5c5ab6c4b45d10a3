// What a technique does, as its picture shows it and as words say it to those who do not see it. Pure: front matter comes in.

import type { CollectionEntry } from 'astro:content';
import type { Act, Spot, Way } from '../anatomy/act/act.ts';
import { captionParts } from '../anatomy/act/caption.ts';
import { linesOf, pointOf, touchedBy } from '../anatomy/act/way.ts';
import type { Point } from '../anatomy/geometry.ts';
import { muscles } from '../anatomy/upper-body/muscles.ts';
import { frameOf } from '../figure/frame.ts';
import { poses, type PoseId } from '../figure/poses.ts';
import { asLine, brief, listed } from '../format.ts';
import { actCut, canMove, wholeCut, type ActPicture } from '../plate/act/picture.ts';
import { shownSeconds } from '../plate/act/motion.ts';
import type { Stance } from '../routine/compose/data.ts';
import { zonesNamed, type Zone } from '../safety/zones.ts';
import { actText as words } from './act-text.ts';

type Technique = CollectionEntry<'techniques'>['data'];

/** What one does, in a sentence or two: the caption of its picture without its numbers, else what the page says of it. */
export const sentenceOf = ({ caption, summary }: Technique): string =>
	caption === undefined
		? summary
		: captionParts(caption)
				.map(({ says }) => says)
				.join(' ');

/** What one does at each sore place where that is not what its picture shows, by the id of the place. */
export const sentencesThere = ({ there = [] }: Technique): Record<string, string> =>
	Object.fromEntries(there.flatMap(({ places, says }) => places.map((place) => [place, says])));

/** Whether hands stay where they are for longer than one watches: a picture of that says how long. */
const isHeld = ({ acts, time }: Technique): boolean =>
	acts.some(({ stroke }) => stroke === 'hold' || stroke === 'drag') &&
	(time.per === 'spot' || time.per === 'hold');

/** The picture of what a technique does; nothing where it has no stroke. */
export function actPicture(data: Technique, zones: readonly Zone[]): ActPicture | undefined {
	if (data.acts.length === 0) return undefined;
	return {
		acts: data.acts,
		view: 'back',
		zones: zonesNamed(data.keepOff, zones),
		pressure: data.pressure?.usual ?? 0,
		numbers: captionParts(data.caption ?? '').filter(({ number }) => number).length,
		lasts: isHeld(data) ? brief(data.time.seconds) : undefined,
	};
}

/** Whether it is done across the middle. */
const isMiddle = (act: Act): boolean => touchedBy(act, 'back').every(([x]) => x === 0);

/** Whether a picture shows one side, and the other one has a picture of its own. */
export const isSided = (acts: Technique['acts']): boolean =>
	acts.length > 0 && acts.every((act) => act.side === 'right' && !isMiddle(act));

/** Acts of the right side, as they are done on the left. */
export const turned = (acts: Technique['acts']): Technique['acts'] =>
	acts.map((act) => ({ ...act, side: 'left' }));

const nameOf = (id: keyof typeof muscles): string => muscles[id].name.toLowerCase();

/** From here outward, and above here, a point of the back is the point of the shoulder, mm. */
const tip = { x: 140, y: 340 };

/** Where a point of the back lies, in words: by its height. */
const heightInWords = ([x, y]: Point): string =>
	x > tip.x && y < tip.y
		? words.tip
		: (words.heights.find(([below]) => y < below)?.[1] ?? words.lowest);

/** Where a way along a muscle starts and ends, in words of its own where it has some. */
function endsOf(way: Extract<Way, { along: string }>): readonly [string, string] | undefined {
	const ends = (words.ends as Partial<Record<string, readonly [string, string]>>)[way.along];
	return ends && way.from > way.to ? [ends[1], ends[0]] : ends;
}

function wayInWords(way: Way): string {
	const [line = []] = linesOf(way, 'back');
	const [from, to] = [line[0], line.at(-1)];
	if (!from || !to) return '';
	const ends = [heightInWords(from), heightInWords(to)] as const;
	if ('along' in way)
		return words.along(nameOf(way.along as keyof typeof muscles), ...(endsOf(way) ?? ends));
	if ('beside' in way) return words.besideBlade;
	return 'column' in way ? words.column(...ends) : words.through(...ends);
}

function spotInWords(spot: Spot): string {
	if ('in' in spot) return words.inMuscle(nameOf(spot.in as keyof typeof muscles));
	const between = 'column' in spot && spot.column > 0.2;
	return between ? words.betweenSpineAndBlade : words.at(heightInWords(pointOf(spot, 'back')));
}

function actInWords(act: Act): string {
	const { stroke, by, side, way, back, at } = act;
	const where = way ? wayInWords(way) : listed([...new Set((at ?? []).map(spotInWords))]);
	const home = back ? words.back : '';
	return `${words.does(words.touches[by], words.strokes[stroke])} ${where}${home}, ${isMiddle(act) ? words.across : words.sides[side]}`;
}

/** A picture of acts in one sentence or more, for those who do not see it. */
export function altOfActs({ acts, keepOff }: Technique, zones: readonly Zone[]): string {
	const off = zonesNamed(keepOff, zones).map(({ name }) => name);
	return [
		...acts.map((act) => `${asLine(actInWords(act))}.`),
		...(off.length > 0 ? [words.keepOff(listed(off))] : []),
	].join(' ');
}

/** An image of a page: its address below figures/, its words, its size in any unit, and whether it has a moving one. */
export interface FigureImage {
	of: string;
	alt: string;
	width: number;
	height: number;
	moves: boolean;
}

/** The images of a technique: its act, or without one the muscles that it reaches, and its positions. */
export function figureOf(
	{ id, data }: Pick<CollectionEntry<'techniques'>, 'id' | 'data'>,
	zones: readonly Zone[],
	altOfReached: string,
): { act: FigureImage; poses: FigureImage[] } {
	const picture = actPicture(data, zones);
	const { width, height } = picture ? actCut(picture) : wholeCut;
	return {
		act: {
			...{ of: `techniques/${id}`, width, height },
			alt: picture ? altOfActs(data, zones) : altOfReached,
			moves: picture !== undefined && canMove(data.acts),
		},
		poses: data.poses.map(poseImage),
	};
}

/**
 * The image of where the body is for a step of a routine.
 * @throws {Error} when neither the step nor its technique names a position
 */
export function positionOf(
	{ pose }: CollectionEntry<'routines'>['data']['steps'][number],
	{ id, data }: Pick<CollectionEntry<'techniques'>, 'id' | 'data'>,
): FigureImage {
	const named = pose ?? data.poses[0];
	if (!named) throw new Error(`The technique "${id}" has no position. Name one in \`poses\`.`);
	return poseImage(named);
}

/** Who leans that far lies, degrees from upright; whose hips are higher than that stands, mm. */
const [lying, standing] = [60, 700];

/** The image of a position. */
export function poseImage(id: PoseId): FigureImage {
	const { width, height } = frameOf(poses[id]);
	const moves = poses[id].moves !== undefined;
	return { of: `poses/${id}`, alt: `${poses[id].says}.`, width, height, moves };
}

/** The side that a position shows, where it is seen from behind or in front. */
export const sideOfPose = (id: PoseId): 'right' | undefined =>
	poses[id].person.view === 'side' ? undefined : 'right';

/** How the body rests in a position; who is drawn from above, with a helper, lies face down. */
function restOf(id: PoseId): Stance['rest'] {
	const { person, helper } = poses[id];
	const [, up] = person.hip;
	const lean = person.view === 'side' ? person.lean : helper ? 90 : 0;
	if (Math.abs(lean) < lying) return -up > standing ? 'stand' : 'sit';
	return lean > 0 ? 'front' : 'back';
}

/** A position as the composer chooses among them. */
export const stanceOf = (id: PoseId): Stance => ({
	...{ id, rest: restOf(id) },
	isHelped: poses[id].helper !== undefined,
});

/** How many times faster than in life the moving picture goes; nothing where that is the same, or nobody counts. */
export function timesFaster({ acts, time, work }: Technique): number | undefined {
	const [first] = acts;
	const shown = first && shownSeconds(first, 'back');
	const counted = ['stroke', 'hold', 'spot'].includes(time.per);
	const seconds = work?.secondsEach ?? (counted ? time.seconds : undefined);
	if (!shown || !seconds) return undefined;
	const times = Math.round((seconds.min + seconds.max) / 2 / shown);
	return times > 1 ? times : undefined;
}
