// The address of a routine: where it aches, what is at hand, and its steps; never why something is left out. Pure, and small,
// since the map brings it along.

import { helpers } from '../finder/helpers.ts';
import { rooms } from '../finder/wishes.ts';
import { wheres } from '../anatomy/names.ts';
import { fragmentOf, type Mark, type Target } from '../plate/target.ts';
import { minutesRange, usualMinutes, type Made, type Wanted } from './compose/wanted.ts';

/** Where routines are made. */
export const page = '/your-routine/';

/** What is chosen on the map: a place, and all that was marked and is at hand. */
export interface Choice extends Target, Partial<Omit<Wanted, 'minutes'>> {
	minutes?: number | undefined;
}

/** A step as an address has it. */
export type Named = Pick<Made, 'way' | 'side' | 'seconds' | 'place' | 'soft'>;

/** How sore a place is that was touched and not marked, of 10. */
const unsaid = 5;

/** Most marks, and most steps, that one address has. */
const most = { marks: 12, steps: 40, length: 4000 };

/** What a choice on the map asks a routine for: the place itself where nothing was marked. */
export const wantedOf = ({ id, side, marks, avoid = [], minutes, ...wishes }: Choice): Wanted => ({
	...{ helper: wishes.helper, tools: wishes.tools, room: wishes.room },
	...{ avoid, minutes: minutes ?? usualMinutes },
	marks: marks && marks.length > 0 ? marks : [{ id, side, sore: unsaid }],
});

/**
 * The address of a routine made for what is chosen on the map.
 * @param base the folder that the site is served in, without its last slash
 */
export const routineAddress = (choice: Choice, base = ''): string =>
	`${base}${page}#${fragmentFor(wantedOf(choice))}`;

/** The fragment: "in.5_alone_with.tennis-ball_at.wall_sore.over-scapula-left.6_not.c7-middle_do.heat.both.600". */
export function fragmentFor(wanted: Wanted, steps: readonly Named[] = []): string {
	const { helper, tools, room, minutes, marks, avoid } = wanted;
	return [
		`in.${minutes}`,
		helper,
		tools && ['with', ...tools].join('.'),
		room && `at.${room}`,
		...marks.slice(0, most.marks).map((mark) => `sore.${fragmentOf(mark)}.${mark.sore}`),
		...avoid.slice(0, most.marks).map((target) => `not.${fragmentOf(target)}`),
		...steps.slice(0, most.steps).map(textOf),
	]
		.filter(Boolean)
		.join('_');
}

const textOf = ({ way, side, seconds, place = '', soft }: Named): string =>
	['do', way, side, seconds, ...(place || soft ? [place] : []), ...(soft ? [soft] : [])].join('.');

const isId = /^[a-z][a-z0-9-]{0,60}$/;

/** A whole number of a text, within a range. */
function numberIn(text: string | undefined, { min, max }: { min: number; max: number }) {
	const number = /^\d{1,4}$/.test(text ?? '') ? Number(text) : NaN;
	return number >= min && number <= max ? number : undefined;
}

function targetIn(text: string | undefined): Target | undefined {
	const [, id = '', last] = /^(.+)-([a-z]+)$/.exec(text ?? '') ?? [];
	const side = wheres.find((where) => where === last);
	return isId.test(id) && side ? { id, side } : undefined;
}

function stepIn([way = '', last, time, place, soft]: readonly string[]): Named[] {
	const side = (['left', 'right', 'both', 'middle'] as const).find((one) => one === last);
	const seconds = numberIn(time, { min: 1, max: 3600 });
	const isSound = isId.test(way) && (!place || isId.test(place));
	if (!side || !seconds || !isSound) return [];
	return [
		{ way, side, seconds, soft: numberIn(soft, { min: 0, max: 9 }) ?? 0, ...(place && { place }) },
	];
}

/** What an address asks for, and its steps; whatever is broken, unknown or hostile in it is left out. */
export function readFragment(fragment: string): { wanted: Wanted; steps: Named[] } {
	const parts = fragment
		.slice(0, most.length)
		.replace(/^#/, '')
		.split('_')
		.map((part) => part.split('.'));
	const all = (key: string) => parts.flatMap(([word, ...rest]) => (word === key ? [rest] : []));
	const marks = all('sore').flatMap(([of, sore]): Mark[] => {
		const [target, bad] = [targetIn(of), numberIn(sore, { min: 0, max: 10 })];
		return target && bad !== undefined ? [{ ...target, sore: bad }] : [];
	});
	const tools = all('with')[0]?.filter((id) => isId.test(id));
	return {
		wanted: {
			helper: helpers.find((one) =>
				parts.some(([word, ...rest]) => word === one && rest.length === 0),
			),
			tools,
			room: rooms.find((one) => one === all('at')[0]?.[0]),
			minutes: numberIn(all('in')[0]?.[0], minutesRange) ?? usualMinutes,
			marks: marks.slice(0, most.marks),
			avoid: all('not')
				.flatMap(([of]) => targetIn(of) ?? [])
				.slice(0, most.marks),
		},
		steps: all('do').flatMap(stepIn).slice(0, most.steps),
	};
}
