// A dose that one page gives and another page gives otherwise: both places are named.
import { readPressures, readRates, readTimes } from './amount.ts';
import { describeRate, describeTime, isOwn } from './dose-text.ts';
import { knownTimes, placeOf, type Dose } from './dose.ts';
import { each, valueAt, valuesAt } from './entry.ts';
import { faultAt, type Fault } from './fault.ts';
import type { Page } from './page.ts';
import { readSentences, type Sentence } from './sentence.ts';

/** Times, pressures and rates in the text of a page that differ from those of the technique it speaks of. */
export function findDisagreements(page: Page, doses: Map<string, Dose>): Fault[] {
	const sentences = readSentences(page).filter(isOwn);
	return [
		...sentences.flatMap((sentence) => {
			const dose = subjectOf(sentence, page, doses);
			return dose && dose.entry !== page.entry ? compare(page, sentence, dose) : [];
		}),
		...sentences.flatMap((sentence) => routineRateFaults(page, sentence, doses)),
	];
}

/** The technique that a sentence is about: the one it links to, or its paragraph does, or the only one of the page's tool. */
function subjectOf(
	{ text, block }: Sentence,
	page: Page,
	doses: Map<string, Dose>,
): Dose | undefined {
	const linked = linksIn(text);
	const ids = linked.length > 0 ? linked : linksIn(block);
	if (ids.length > 0) return ids.length === 1 ? doses.get(ids[0] ?? '') : undefined;
	if (page.collection !== 'tools') return undefined;
	const users = [...doses.values()].filter(({ entry }) =>
		valuesAt(entry.data, ['tools', each]).some(({ value }) => value === page.id),
	);
	return users.length === 1 ? users[0] : undefined;
}

const linksIn = (text: string): string[] => [
	...new Set([...text.matchAll(/\]\(\/techniques\/([a-z0-9-]+)\//g)].map(([, id = '']) => id)),
];

function compare({ file }: Page, { text, offset }: Sentence, dose: Dose): Fault[] {
	const at = (path: string[]) => placeOf(dose.entry, path);
	const known = knownTimes(dose);
	const times = readTimes(text).flatMap((amount) => {
		const words = known.length > 0 && describeTime(amount, known, at(['time', 'seconds']));
		if (!words) return [];
		return [faultAt(file, offset + amount.offset, words, 'Write the same time in both.')];
	});
	const most = dose.most ?? Infinity;
	const pressures = readPressures(text)
		.filter(({ max }) => max > most)
		.map((amount) => {
			const what = `The text says ${amount.text}; ${at(['pressure', 'most'])} says ${most} at most.`;
			return faultAt(file, offset + amount.offset, what, `Write ${most} or less.`);
		});
	const rates = readRates(text).flatMap((rate) => {
		const words = describeRate(
			rate,
			dose,
			at(['often', rate.per === 'day' ? 'perDay' : 'perWeek']),
		);
		return words ? [faultAt(file, offset + rate.offset, ...words)] : [];
	});
	return [...times, ...pressures, ...rates];
}

/** A routine may be done as often as the scarcest of its techniques, or says beside it which step is for less. */
function routineRateFaults(page: Page, sentence: Sentence, doses: Map<string, Dose>): Fault[] {
	if (page.collection !== 'routines' || !page.entry || linksIn(sentence.block).length > 0)
		return [];
	const steps = valuesAt(page.entry.data, ['steps', each]).flatMap(({ value }, at) => {
		const dose = doses.get(String(valueAt(value, ['technique'])));
		return dose ? [{ dose, name: `step ${at + 1}` }] : [];
	});
	const named = steps.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(sentence.text));
	return readRates(sentence.text).flatMap((rate) => {
		const field = rate.per === 'day' ? 'perDay' : 'perWeek';
		const other = (named.length > 0 ? named : steps).find(({ dose, name }) => {
			const own = dose[field];
			if (own === undefined) return false;
			if (named.length > 0) return own !== rate.max;
			return own < rate.max && !excuses(sentence.block, name, own, rate.per);
		});
		if (!other) return [];
		const own = other.dose[field];
		const what = `The routine says ${rate.text}; ${placeOf(other.dose.entry, ['often', field])} says ${own} a ${rate.per}.`;
		const instead = `Write ${own}, or add how often ${other.name} is for.`;
		return [faultAt(page.file, sentence.offset + rate.offset, what, instead)];
	});
}

/** Whether the paragraph gives a step its own, right number. */
function excuses(block: string, step: string, own: number, per: 'day' | 'week'): boolean {
	const about = block
		.split(/(?<=[.!?])\s/)
		.filter((text) => new RegExp(`\\b${step}\\b`).test(text));
	return about.some((text) => readRates(text).some((rate) => rate.per === per && rate.max === own));
}
