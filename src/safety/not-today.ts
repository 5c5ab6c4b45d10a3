// The list "Not today if": a few lines in the open, and all reasons by what follows from them. Pure.

import { asLine, either } from '../format.ts';
import { groupsFor, type Group } from './groups.ts';
import {
	inShort,
	particular,
	stepsInWords,
	type Applied,
	type Reason,
	type Technique,
} from './reasons.ts';
import { reasonText } from './text.ts';

/** What the list says. */
export interface NotToday {
	lines: string[];
	groups: Group[];
}

/** The most lines in the open, the most words of one, and of all of them. */
const most = { lines: 3, words: 12, inAll: 36 };

/** The list of one technique, or of a routine by the techniques of its steps. */
export function notToday(
	of: Technique | readonly Technique[],
	all: readonly Technique[],
	reasons: readonly Reason[],
): NotToday {
	return {
		lines: linesToday(of, all, reasons),
		groups: groupsFor(of, reasons),
	};
}

/** The lines of that list that stand in the open. */
export const linesToday = (
	of: Technique | readonly Technique[],
	all: readonly Technique[],
	reasons: readonly Reason[],
): string[] => linesOf(particular(of, all, reasons, Infinity));

const count = (text: string): number => text.split(/\s+/).length;

/** A reason with what follows in few words; what else there is to do stands there too, if there is room. */
function lineOf(names: readonly string[], one: Applied): string {
	const name = asLine(either(names));
	const isPart = one.then === 'never' && one.steps.length > 0;
	/** What holds for the other steps is never left out. */
	const rest = isPart && one.says.includes(reasonText.then.ask) ? reasonText.elseAsk : '';
	const short = isPart ? `${firstOf(one.says)}${rest}` : inShort(one);
	const where = one.then !== 'never' && one.steps.length > 0 ? ` (${stepsInWords(one.steps)})` : '';
	const also = one.then === 'change' ? '' : one.also;
	const whole = `${name}: ${[short, also].filter(Boolean).join('; ')}${where}`;
	const shorter = [whole, `${name}: ${short}${where}`, `${name}: ${short}`];
	return shorter.find((text) => count(text) <= most.words) ?? `${name}: ${short}`;
}

/** The first of several orders. */
const firstOf = (says: string): string => says.split(';')[0] ?? '';

/** Whether a reason can share a line with others from which the same follows. */
const isPlain = ({ also, line }: Applied): boolean => !also && !/,| or /.test(line);

/** What follows, for telling apart what does not follow alike. */
const follows = ({ then, steps }: Applied): string => [then, ...steps].join();

/** The lines in the open: the first reasons, of which those that mean the same share a line. */
export function linesOf(reasons: readonly Applied[]): string[] {
	const lines: { names: string[]; one: Applied }[] = [];
	for (const one of reasons) {
		const line = lines.find(
			(other) => isPlain(other.one) && isPlain(one) && follows(other.one) === follows(one),
		);
		const names = [...(line?.names ?? []), one.line];
		if (line && count(lineOf(names, one)) <= most.words) line.names = names;
		else if (lines.length < most.lines) lines.push({ names: [one.line], one });
		else break;
	}
	const texts = lines.map(({ names, one }) => lineOf(names, one));
	return texts.filter((_, index) => count(texts.slice(0, index + 1).join(' ')) <= most.inAll);
}
