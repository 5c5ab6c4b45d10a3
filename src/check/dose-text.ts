// What the text of a technique says of its dose, beside what its front matter says.
import {
	isSame,
	readPressures,
	readRates,
	readTimes,
	sayTime,
	type Amount,
	type Range,
	type Rate,
} from './amount.ts';
import { asTag } from './component.ts';
import { knownTimes, lineOf, type Dose } from './dose.ts';
import { faultAtValue } from './entry.ts';
import { faultAt, type ContentFile, type Fault } from './fault.ts';
import type { Page } from './page.ts';
import { readSentences, type Sentence } from './sentence.ts';

const doseSections = ['## Steps', '## How hard, how long, how often'];

/** Times, pressures and rates of a technique's text that its front matter does not know, and the other way round. */
export function findDoseTextFaults(page: Page, dose: Dose): Fault[] {
	const own = readSentences(page).filter((sentence) => isOwn(sentence));
	const taught = own.filter(({ section }) => doseSections.includes(section));
	if (taught.length === 0) return [];
	return [
		...taught.flatMap((sentence) => timeFaults(page.file, sentence, dose)),
		...own.flatMap((sentence) => pressureFaults(page.file, sentence, dose)),
		...taught.flatMap((sentence) => rateFaults(page.file, sentence, dose)),
		// The tag prints both.
		...(isPrinted(page) ? [] : [...unsaidTime(taught, dose), ...unsaidRate(taught, dose)]),
	];
}

const isPrinted = ({ body = [] }: Page) => body.some((part) => asTag(part)?.name === 'Dose');

/** Not the words of a study, of what people believe, or of another technique that is linked. */
export function isOwn({ text, inside }: Sentence): boolean {
	const isTold = inside.some((name) => ['Finding', 'Belief'].includes(name));
	return !isTold && !told.test(text.replace(usual, ''));
}

/** Words that announce the numbers of others. */
const told = /\b(?:trials?|stud(?:y|ies)|tested|reviews?|other advice|some guides|leaflets?)\b/i;

/** Our own sentence on where numbers come from names a study too, and may stand beside them. */
const usual = /usual teaching, not the result of a study/;

function timeFaults(file: ContentFile, sentence: Sentence, dose: Dose): Fault[] {
	const known = knownTimes(dose);
	if (known.length === 0 || sentence.text.includes('](/techniques/')) return [];
	return readTimes(sentence.text).flatMap((amount) => {
		const words = describeTime(
			amount,
			known,
			`"time" (line ${lineOf(dose.entry, ['time', 'seconds'])})`,
		);
		return words ? [faultAt(file, sentence.offset + amount.offset, words, insteadOf(known))] : [];
	});
}

/** A range that the data do not have is a slip; above all when it is the same numbers in the other unit. */
export function describeTime(amount: Amount, known: Range[], where: string): string | undefined {
	if (known.some((range) => isSame(range, amount))) return undefined;
	const other = known.find((range) => isSame(range, inOtherUnit(amount)));
	if (other)
		return `The text says ${amount.text}, ${where} says ${sayTime(other)}: seconds and minutes are mixed up.`;
	if (amount.min === amount.max) return undefined;
	return `The text says ${amount.text}; ${where} knows ${list(known)}.`;
}

function inOtherUnit({ min, max, text }: Amount): Range {
	const by = text.includes('minute') ? 1 / 60 : 60;
	return { min: min * by, max: max * by };
}

const list = (known: Range[]) => [...new Set(known.map(sayTime))].join(', ');
const insteadOf = (known: Range[]) => `Write ${list(known)}, or mend the front matter.`;

function pressureFaults(file: ContentFile, sentence: Sentence, dose: Dose): Fault[] {
	const { most, usual } = dose;
	if (most === undefined) return [];
	const line = `"most" is ${most} (line ${lineOf(dose.entry, ['pressure', 'most'])})`;
	const amounts = readPressures(sentence.text);
	const above = amounts
		.filter(({ max }) => max > most)
		.map(({ text, offset }) => {
			const what = `The text says ${text}; ${line}.`;
			return faultAt(file, sentence.offset + offset, what, `Write ${most} or less.`);
		});
	const [first] = amounts;
	if (!first || usual === undefined || !/\busual(?:ly)?\b/.test(sentence.text)) return above;
	if (first.text.startsWith('the most') || first.min === usual || first.max > most) return above;
	const what = `The text says ${first.text} is usual; "usual" is ${usual} (line ${lineOf(dose.entry, ['pressure', 'usual'])}).`;
	return [
		...above,
		faultAt(file, sentence.offset + first.offset, what, `Write ${usual} out of 10.`),
	];
}

function rateFaults(file: ContentFile, sentence: Sentence, dose: Dose): Fault[] {
	return readRates(sentence.text).flatMap((rate) => {
		const words = describeRate(rate, dose, `line ${lineOf(dose.entry, ['often'])}`);
		return words ? [faultAt(file, sentence.offset + rate.offset, ...words)] : [];
	});
}

/** What to say of a rate that is not the technique's own. */
export function describeRate(
	rate: Rate,
	{ perDay, perWeek }: Dose,
	where: string,
): [what: string, instead: string] | undefined {
	const own = rate.per === 'day' ? perDay : perWeek;
	if (own === undefined && where.startsWith('line')) {
		return [
			`The text says ${rate.text}; "often" says nothing of a ${rate.per}.`,
			'Add it to "often".',
		];
	}
	if (own === undefined || rate.max === own) return undefined;
	return [`The text says ${rate.text}; ${where} says ${own} a ${rate.per}.`, `Write ${own}.`];
}

function unsaidTime(sentences: Sentence[], { entry, time }: Dose): Fault[] {
	const said = sentences.flatMap(({ text }) => readTimes(text));
	if (!time || said.some((amount) => isSame(amount, time))) return [];
	const what = `The steps and "How long" never say ${sayTime(time)}.`;
	return [
		faultAtValue(
			entry,
			['time', 'seconds'],
			what,
			'Write <Dose />, or say it there in the same numbers.',
		),
	];
}

function unsaidRate(sentences: Sentence[], { entry, perDay, perWeek }: Dose): Fault[] {
	const said = sentences.flatMap(({ text }) => readRates(text));
	return (
		[
			['day', perDay],
			['week', perWeek],
		] as const
	).flatMap(([per, number]) => {
		if (number === undefined || said.some((rate) => rate.per === per && rate.max === number))
			return [];
		const what = `The text never says ${number} a ${per}.`;
		const field = per === 'day' ? 'perDay' : 'perWeek';
		return [
			faultAtValue(
				entry,
				['often', field],
				what,
				'Write <Dose />, or say it under "How often", in numbers.',
			),
		];
	});
}
