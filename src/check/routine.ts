// The steps of a routine beside the techniques that they use.
import { sumOf } from '../finder/minutes.ts';
import { isInside, readPressures, readTimes, sayTime, type Range } from './amount.ts';
import { describeTime } from './dose-text.ts';
import { knownTimes, placeOf, readWork, type Dose, type Work } from './dose.ts';
import {
	each,
	faultAtKey,
	faultAtValue,
	valueAt,
	valuesAt,
	type Entry,
	type Path,
} from './entry.ts';
import { faultAt, type Fault } from './fault.ts';
import type { Page } from './page.ts';
import { readStepSentences } from './sentence.ts';

/** One step, its technique, and what it asks. */
interface Step {
	entry: Entry;
	path: Path;
	seconds: Range;
	dose: Dose;
	/** The technique's work with what the step says of its own. */
	work?: Work;
}

/** Steps for another person than the technique, and steps that ask more than their time or their technique gives. */
export function findRoutineFaults(page: Page, doses: Map<string, Dose>): Fault[] {
	const { entry } = page;
	if (page.collection !== 'routines' || !entry) return [];
	const steps = readSteps(entry, doses);
	return [
		...steps.flatMap((step) => whoFaults(step)),
		...steps.flatMap((step) => [
			...workFaults(step),
			...repetitionFaults(step),
			...timeFaults(step),
		]),
		...textFaults(page, steps),
	];
}

function readSteps(entry: Entry, doses: Map<string, Dose>): Step[] {
	return valuesAt(entry.data, ['steps', each]).flatMap(({ value, path }) => {
		const dose = doses.get(String(valueAt(value, ['technique'])));
		const [min, max] = ['min', 'max'].map((end) => valueAt(value, ['seconds', end]));
		if (!dose || typeof min !== 'number' || typeof max !== 'number') return [];
		const own = readWork(valueAt(value, ['work']));
		const step: Step = { entry, path, seconds: { min, max }, dose };
		if (dose.work) step.work = { ...dose.work, ...own };
		return [step];
	});
}

const doers = ['self', 'partner', 'professional'];

function whoFaults({ entry, path, dose }: Step): Fault[] {
	const who = String(valueAt(entry.data, ['who']));
	// A value that is none of these is the schema's to report.
	const isSound = dose.who.length > 0 && dose.who.every((one) => doers.includes(one));
	if (!isSound || dose.who.includes(who)) return [];
	const what = `The routine is for "${who}"; ${placeOf(dose.entry, ['who'])} says ${dose.who.join(', ')}.`;
	const instead = `Take a technique for "${who}".`;
	return [faultAtValue(entry, [...path, 'technique'], what, instead)];
}

/** Numbers of the step outside the technique's, and a sum outside the seconds of the step. */
function workFaults({ entry, path, seconds, dose, work }: Step): Fault[] {
	if (!work) return [];
	const fields = ['places', 'times', 'secondsEach', 'passes'] as const;
	const outside = fields.filter((field) => {
		const [own, other] = [work[field], dose.work?.[field]];
		return own && !isInside(own, other ?? { min: 1, max: 1 });
	});
	if (outside.length > 0) {
		const field = String(outside[0]);
		const what = `"${field}" is outside that of ${dose.id}: ${placeOf(dose.entry, ['work', field])}.`;
		return [faultAtValue(entry, [...path, 'work', field], what, 'Stay within the numbers there.')];
	}
	const sum = sumOf(work);
	if (!sum || isInside(sum, seconds)) return [];
	const what = `The step asks for ${sayTime(sum)} and has ${sayTime(seconds)}: see "work" of ${placeOf(dose.entry, ['work'])}.`;
	const instead = 'Give the step that time, or a "work" of its own with less.';
	return [faultAtValue(entry, [...path, 'seconds'], what, instead)];
}

function repetitionFaults({ entry, path, dose }: Step): Fault[] {
	const at = [...path, 'repetitions', 'times'];
	const [min, max] = ['min', 'max'].map((end) => valueAt(entry.data, [...at, end]));
	const own = dose.repetitions;
	if (!own || typeof min !== 'number' || typeof max !== 'number') return [];
	if (isInside({ min, max }, own)) return [];
	const what = `The step says ${min} to ${max}; ${placeOf(dose.entry, ['repetitions', 'times'])} says ${own.min} to ${own.max}.`;
	return [faultAtValue(entry, at, what, 'Stay within the numbers there.')];
}

/** Where nothing is counted, the step lasts as long as the technique may, or as one of its other ways. */
function timeFaults({ entry, path, seconds, dose, work }: Step): Fault[] {
	const times = [dose.time, ...dose.ways].flatMap((range) => range ?? []);
	if (work || times.length === 0 || times.some((range) => isInside(seconds, range))) return [];
	const what = `The step takes ${sayTime(seconds)}; ${placeOf(dose.entry, ['time', 'seconds'])} says ${times.map(sayTime).join(', or ')}.`;
	return [faultAtKey(entry, [...path, 'seconds'], what, 'Stay within that time.')];
}

/** Pressures above the technique's most, and times that neither the step nor the technique knows. */
function textFaults(page: Page, steps: Step[]): Fault[] {
	return readStepSentences(page).flatMap(({ text, offset, step: at }) => {
		const step = steps.find(({ path }) => path[1] === at);
		if (!step) return [];
		const { dose, seconds, work } = step;
		const most = dose.most ?? Infinity;
		const tooHard = readPressures(text).filter(({ max }) => max > most);
		const where = `${placeOf(dose.entry, ['time', 'seconds'])} with this step`;
		const known = [
			...knownTimes({ time: seconds, ways: [], ...(work ? { work } : {}) }),
			...knownTimes(dose),
		];
		const wrongTimes = readTimes(text).flatMap((amount) => {
			const words = describeTime(amount, known, where);
			const instead = 'Write a time of the step, or mend the numbers.';
			return words ? [faultAt(page.file, offset + amount.offset, words, instead)] : [];
		});
		return [
			...wrongTimes,
			...tooHard.map((amount) => {
				const what = `The step says ${amount.text}; ${placeOf(dose.entry, ['pressure', 'most'])} says ${most} at most.`;
				return faultAt(page.file, offset + amount.offset, what, `Write ${most} or less.`);
			}),
		];
	});
}
