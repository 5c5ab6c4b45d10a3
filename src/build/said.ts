// What many pages say: once in content/facts/, and filled with the numbers of each page. Pure: entries come in, text goes out,
// with the marks of a page in it: links, bold words, citations, lists.

import type { CollectionEntry } from 'astro:content';
import { sharedOf, type Shared } from '../evidence/shared.ts';
import { duration, times } from '../format.ts';
import type { Kind } from '../kinds.ts';
import { find } from '../relations.ts';
import { factText, rateText, saidText as words } from './text.ts';

type Technique = CollectionEntry<'techniques'>['data'];
type Routine = CollectionEntry<'routines'>['data'];
type Sentence = CollectionEntry<'sentences'>['data'];
type Pressure = NonNullable<Technique['pressure']>;
type Step = Pick<Routine['steps'][number], 'begin' | 'do' | 'work' | 'pressure'>;

/** All that pages say once, as content/facts/ has it. */
export interface SharedWords {
	otherWays: readonly CollectionEntry<'otherWays'>['data'][];
	positions: readonly CollectionEntry<'positions'>['data'][];
	sentences: readonly Sentence[];
	shared: readonly Shared[];
}

/** The words of the tags of a page, by the tag and what it names: "Dose", "Way wheelchair-table". */
export type Said = Readonly<Record<string, string>>;

/** The tags that show them; a page that writes none says nothing. */
const tag = /<(Dose|Scale|Tomorrow|Way|Position)\b([^>]*?)\s*\/>/g;

/**
 * A sentence with its blanks filled.
 * @throws {Error} when it does not exist, or has a blank that nothing fills
 */
function sentence(
	sentences: readonly Sentence[],
	id: Sentence['id'],
	blanks: Readonly<Record<string, string | number>> = {},
): string {
	const { says } = find(sentences, id, 'content/facts/sentences.yaml');
	return says.replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = blanks[name];
		if (value === undefined)
			throw new Error(`Nothing fills "{${name}}" of the sentence "${id}". Take it out.`);
		return String(value);
	});
}

/** A pressure and what its numbers feel like. */
function feltAs({ usual, most }: Pressure, sentences: readonly Sentence[]) {
	const feels = (number: number) => sentence(sentences, `feels-${number}` as Sentence['id']);
	return { usual, most, usualFeels: feels(usual), mostFeels: feels(most) };
}

/** How often at most: "2 times a day at most", "once a day, on 5 days a week". */
export function rateOf({ perDay, perWeek }: NonNullable<Technique['often']>): string {
	if (perDay && perWeek) return rateText.both(perDay, perWeek);
	return perDay ? rateText.day(perDay) : rateText.week(perWeek ?? 1);
}

/** How hard, how long and how often, as a list; for `usual` what the numbers rest on; and when to leave it. */
function doseOf(technique: Technique, { sentences, shared }: SharedWords): Record<string, string> {
	const list = [
		...hardOf(technique, sentences),
		`**${words.long}:** ${longOf(technique)}`,
		...oftenOf(technique, sentences),
	]
		.map((line) => `- ${line}`)
		.join('\n');
	const isTreatment = technique.who.includes('self') && !lasting.includes(technique.stroke);
	const end = isTreatment ? [sentence(sentences, 'no-change')] : [];
	return {
		Dose: [list, ...end].join('\n\n'),
		'Dose usual': [list, sharedOf(shared, 'usual-teaching').says, ...end].join('\n\n'),
	};
}

/** What may go on as long as it feels good. */
const lasting: readonly Technique['stroke'][] = ['warmth', 'cold', 'exercise'];

/** Whether a helper reads the page: it is done to another person, and not by professionals alone. */
const isHelped = ({ who }: Pick<Technique, 'who'>) =>
	!who.includes('self') && who.includes('partner');

function hardOf(technique: Technique, sentences: readonly Sentence[]): string[] {
	const { pressure } = technique;
	if (!pressure) return [];
	const felt = feltAs(pressure, sentences);
	const isOne = felt.usualFeels === felt.mostFeels;
	const helped = isHelped(technique);
	const more: Sentence['id'][] = [
		...(pressure.most > 3 ? [helped ? ('they-breathe' as const) : ('breathe' as const)] : []),
		...(helped ? ['felt' as const] : []),
	];
	const says = [
		sentence(sentences, isOne ? 'hard-gentle' : 'hard', felt),
		...more.map((id) => sentence(sentences, id)),
	];
	return [`**${words.hard}:** ${says.join(' ')}`];
}

function longOf({ time, repetitions, ways = [] }: Technique): string {
	const count = repetitions ? `, ${times(repetitions.times)} ${repetitions.unit}` : '';
	const usual = `${duration(time.seconds)} ${factText.each(time.per)}${count}.`;
	return [usual, ...ways.map(({ name, seconds }) => words.way(name, duration(seconds)))].join(' ');
}

function oftenOf(technique: Technique, sentences: readonly Sentence[]): string[] {
	const { often, pressure } = technique;
	const isUnknown = !often && pressure && isHelped(technique);
	if (!often && !isUnknown) return [];
	return [
		`**${words.often}:** ${often ? `${rateOf(often)}.` : sentence(sentences, 'often-unknown')}`,
	];
}

/** The scale of a routine: the usual and the most of its steps, and whether some have less. */
function scaleOf(pressures: readonly Pressure[], sentences: readonly Sentence[]): string {
	const most = Math.max(...pressures.map((pressure) => pressure.most));
	const usual = Math.max(...pressures.map((pressure) => pressure.usual));
	return [
		sentence(sentences, 'scale', feltAs({ usual, most }, sentences)),
		...(pressures.some((pressure) => pressure.most < most)
			? [sentence(sentences, 'scale-lower')]
			: []),
	].join(' ');
}

/** What to do after a routine, how often it may be done, and when to leave it. */
function tomorrowOf(
	{ who }: Routine,
	techniques: readonly Technique[],
	sentences: readonly Sentence[],
): string {
	if (who !== 'self')
		return [sentence(sentences, 'they-tomorrow'), sentence(sentences, 'they-no-change')].join(
			'\n\n',
		);
	const perDay = Math.min(
		...techniques.flatMap(({ pressure, often }) => (pressure ? (often?.perDay ?? []) : [])),
	);
	const others = techniques.flatMap(({ often }, index) =>
		often && (often.perWeek || (often.perDay ?? perDay) < perDay)
			? [sentence(sentences, 'step-rate', { step: index + 1, rate: rateOf(often) })]
			: [],
	);
	return [
		[sentence(sentences, 'tomorrow', { rate: rateOf({ perDay }) }), ...others].join(' '),
		sentence(sentences, 'routine-no-change'),
	].join('\n\n');
}

/** What is the same on all pages: other ways and positions. */
const everywhere = ({ otherWays, positions }: SharedWords): Record<string, string> => ({
	...Object.fromEntries(
		otherWays.map(({ id, when, says }) => [`Way ${id}`, `**${when}:** ${says}`]),
	),
	...Object.fromEntries(positions.map(({ id, says }) => [`Position ${id}`, says])),
});

/** What the tags say on the page of a technique. */
export const saidOfTechnique = (technique: Technique, shared: SharedWords): Said => ({
	...everywhere(shared),
	...doseOf(technique, shared),
});

/** What the tags say on the page of a routine; its techniques in the order of its steps. */
export function saidOfRoutine(
	routine: Routine,
	techniques: readonly Technique[],
	shared: SharedWords,
): Said {
	const pressures = routine.steps.flatMap(
		({ pressure }, index) => pressure ?? techniques[index]?.pressure ?? [],
	);
	return {
		...everywhere(shared),
		Scale: scaleOf(pressures, shared.sentences),
		Tomorrow: tomorrowOf(routine, techniques, shared.sentences),
	};
}

/** What the tags say on a page; those that are neither techniques nor routines have none. */
export function saidOf(
	{ collection, id, data }: CollectionEntry<Kind>,
	techniques: readonly Pick<CollectionEntry<'techniques'>, 'id' | 'data'>[],
	shared: SharedWords,
): Said {
	if (collection === 'techniques') return saidOfTechnique(data, shared);
	if (collection !== 'routines') return {};
	const used = data.steps.map(({ technique }) => find(techniques, technique, id).data);
	return saidOfRoutine(data, used, shared);
}

/** What a tag is called among the words of a page. */
const keyOf = (name: string, attributes: string): string =>
	[name, ...(/="([^"]*)"/.exec(attributes)?.slice(1) ?? attributes.trim().split(/\s+/))]
		.filter(Boolean)
		.join(' ');

/**
 * The text of a page with the words of its tags in it.
 * @throws {Error} when a tag has no words
 */
export const withSaid = (body: string, said: Said): string =>
	body.replace(tag, (whole, name: string, attributes: string) => {
		const text = said[keyOf(name, attributes)];
		if (text === undefined) throw new Error(`${whole} says nothing here. Run npm run check.`);
		return text;
	});

/**
 * What a step says to do: its own words, or those of its technique, with how hard it may feel.
 * @throws {Error} when neither has any
 */
export function whatToDo(
	step: Step,
	technique: Pick<Technique, 'step' | 'work' | 'pressure' | 'title'>,
	sentences: readonly Sentence[],
): string {
	const does = step.do ?? technique.step?.do;
	if (!does) throw new Error(`A step of "${technique.title}" says nothing. Write its \`do\`.`);
	const begin = step.begin ?? (step.do ? undefined : technique.step?.begin);
	const each = step.work?.secondsEach ?? technique.work?.secondsEach;
	const pressure = step.pressure ?? technique.pressure;
	const isSaid = /\bout of 10\b/.test(does);
	return [
		...(begin ? [begin] : []),
		does.replace('{each}', each ? duration(each) : ''),
		...(pressure && !isSaid ? [sentence(sentences, 'aim', pressure)] : []),
	].join(' ');
}
