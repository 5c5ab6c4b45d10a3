// How the player leads techniques and steps, beside their doses: what is said of sides, spots, seconds and pressure must agree.
import { ledSeconds, type Lead } from '../routine/lead.ts';
import { sumOf } from '../finder/minutes.ts';
import { isInside, sayTime, type Range } from './amount.ts';
import { lineOf, placeOf, readWork, type Dose, type Work } from './dose.ts';
import {
	each,
	faultAtKey,
	faultAtValue,
	valueAt,
	valuesAt,
	type Entry,
	type Path,
} from './entry.ts';
import type { Fault } from './fault.ts';
import { lead as schema } from '../content.config.ts';

/** What a lead is held to. */
interface Bounds {
	/** What all its parts may take together, and where that stands. */
	whole: Range | undefined;
	where: string;
	work: Work | undefined;
	/** How long one spot is held, where spots are. */
	held: Range | undefined;
}

const exactly = (seconds: number): Range => ({ min: seconds, max: seconds });

/** What is wrong with the lead of a technique; that it is missing where one can do it without a professional. */
export function findTechniqueLeadFaults({ entry, who, time, work, per }: Dose): Fault[] {
	const isLed = valueAt(entry.data, ['lead']) !== undefined;
	const isTheirs = who.every((one) => one === 'professional');
	if (who.length > 0 && isLed === isTheirs) {
		const what = isLed
			? 'Only a professional does it, and it has a "lead".'
			: 'It can be done without a professional and has no "lead".';
		const instead = isLed ? 'Take it out.' : 'Add one: how the player leads it.';
		return [faultAtKey(entry, isLed ? ['lead'] : ['who'], what, instead)];
	}
	const whole = (work && sumOf(work)) ?? time;
	const where = `line ${String(lineOf(entry, [work ? 'work' : 'time']))}`;
	const held = per === 'spot' || per === 'hold' ? time : undefined;
	return leadFaults(entry, ['lead'], { whole, where, work, held });
}

/** What is wrong with the leads of a routine's steps, and with their pressures. */
export function findStepLeadFaults(entry: Entry, doses: ReadonlyMap<string, Dose>): Fault[] {
	return valuesAt(entry.data, ['steps', each]).flatMap(({ value, path }) => {
		const dose = doses.get(String(valueAt(value, ['technique'])));
		const [min, max] = ['min', 'max'].map((end) => valueAt(value, ['seconds', end]));
		if (!dose || typeof min !== 'number' || typeof max !== 'number') return [];
		const own = readWork(valueAt(value, ['work']));
		const work = dose.work && { ...dose.work, ...own };
		const held = dose.per === 'spot' || dose.per === 'hold' ? work?.secondsEach : undefined;
		const bounds = { whole: { min, max }, where: '"seconds" of the step', work, held };
		return [...leadFaults(entry, [...path, 'lead'], bounds), ...pressureFaults(entry, path, dose)];
	});
}

function leadFaults(entry: Entry, path: Path, { whole, where, work, held }: Bounds): Fault[] {
	const read = schema.safeParse(valueAt(entry.data, path));
	// What is no lead is the schema's to report.
	if (!read.success) return [];
	const lead: Lead = read.data;
	const fault = (key: string, what: string, instead: string) => [
		faultAtValue(entry, [...path, key], what, instead),
	];
	if (work?.sides === 2 && lead.side !== 'each')
		return fault(
			'side',
			'The work is done on 2 sides, one after the other.',
			'Write `side: each`.',
		);
	if (held && !isInside(exactly(lead.seconds), held)) {
		const what = `One spot is led for ${sayTime(exactly(lead.seconds))}; it is held for ${sayTime(held)}.`;
		return fault('seconds', what, 'Stay within that time.');
	}
	const led = exactly(ledSeconds(lead));
	if (!whole || isInside(led, whole)) return [];
	const what = `All its parts are led for ${sayTime(led)}; ${where} says ${sayTime(whole)}.`;
	return fault('seconds', what, 'Change seconds, spots, rounds or side.');
}

/** What a step says of how strong it may feel. */
const aim = /\bAim for (\d+) out of 10(?:, (\d+) at most)?/;

/** A pressure above the technique's, or another one than the step says in words. */
function pressureFaults(entry: Entry, path: Path, dose: Dose): Fault[] {
	const own = valueAt(entry.data, [...path, 'pressure']);
	const read = (end: 'usual' | 'most') =>
		Number(own === undefined ? (dose[end] ?? 0) : valueAt(own, [end]));
	const [usual, most] = [read('usual'), read('most')];
	if (own !== undefined && (most > (dose.most ?? 0) || usual > most)) {
		const what = `"pressure" is ${String(usual)}, ${String(most)} at most; ${placeOf(dose.entry, ['pressure', 'most'])} says ${String(dose.most ?? 0)} at most.`;
		return [faultAtValue(entry, [...path, 'pressure'], what, 'Write that or less.')];
	}
	const said = aim.exec(String(valueAt(entry.data, [...path, 'do'])));
	if (!said || (Number(said[1]) === usual && Number(said[2] ?? most) === most)) return [];
	const what = `The step says "${said[0]}"; the player would say ${String(usual)}, ${String(most)} at most.`;
	return [
		faultAtValue(entry, [...path, 'do'], what, 'Give the step a "pressure", or mend the text.'),
	];
}
