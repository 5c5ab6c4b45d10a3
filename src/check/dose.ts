// The dose of a technique as its front matter has it, and the sums that it must pass.
import { isInside, sayTime, type Range } from './amount.ts';
import {
	each,
	faultAtKey,
	faultAtValue,
	offsetAt,
	valueAt,
	valuesAt,
	type Entry,
	type Path,
} from './entry.ts';
import { faultAt, type Fault } from './fault.ts';
import { sumOf } from '../finder/minutes.ts';
import type { Page } from './page.ts';

/** How much work a step is: each number multiplies the others. */
export interface Work {
	places?: Range;
	times?: Range;
	secondsEach?: Range;
	passes?: Range;
	sides?: number;
}

/** What the front matter of a technique says soundly; all else is the schema's to report. */
export interface Dose {
	id: string;
	entry: Entry;
	who: string[];
	time?: Range;
	per: string;
	ways: Range[];
	work?: Work;
	repetitions?: Range;
	usual?: number;
	most?: number;
	perDay?: number;
	perWeek?: number;
}

/** Above this number nothing is taught, whatever the technique. */
const mostEver = 5;

/** The doses of all techniques, by id. */
export function indexDoses(pages: Page[]): Map<string, Dose> {
	const techniques = pages.filter(({ collection }) => collection === 'techniques');
	return new Map(
		techniques.flatMap(({ id, entry }) => (entry ? [[id, readDose(id, entry)] as const] : [])),
	);
}

function readDose(id: string, entry: Entry): Dose {
	const { data } = entry;
	return {
		id,
		entry,
		who: valuesAt(data, ['who', each]).map(({ value }) => String(value)),
		per: String(valueAt(data, ['time', 'per'])),
		ways: valuesAt(data, ['ways', each, 'seconds']).flatMap(({ value }) => asRange(value) ?? []),
		...defined({
			time: asRange(valueAt(data, ['time', 'seconds'])),
			work: readWork(valueAt(data, ['work'])),
			repetitions: asRange(valueAt(data, ['repetitions', 'times'])),
			usual: asNumber(valueAt(data, ['pressure', 'usual'])),
			most: asNumber(valueAt(data, ['pressure', 'most'])),
			perDay: asNumber(valueAt(data, ['often', 'perDay'])),
			perWeek: asNumber(valueAt(data, ['often', 'perWeek'])),
		}),
	};
}

/** The work that data describe; nothing where there is none. */
export function readWork(data: unknown): Work | undefined {
	if (data === undefined) return undefined;
	return defined({
		places: asRange(valueAt(data, ['places'])),
		times: asRange(valueAt(data, ['times'])),
		secondsEach: asRange(valueAt(data, ['secondsEach'])),
		passes: asRange(valueAt(data, ['passes'])),
		sides: asNumber(valueAt(data, ['sides'])),
	});
}

/** Every time that the front matter of a technique bears: in one go, of one place, of one side, of another way. */
export function knownTimes({ time, ways, work }: Pick<Dose, 'time' | 'ways' | 'work'>): Range[] {
	const sum = work && sumOf(work);
	const whole = [time, sum].flatMap((range) => range ?? []);
	const halves = work?.sides === 2 ? whole.map(half) : [];
	return [...whole, ...halves, ...ways, ...(work?.secondsEach ? [work.secondsEach] : [])];
}

/** Half of a range: what one side of the body gets of it. */
export const half = ({ min, max }: Range): Range => ({ min: min / 2, max: max / 2 });

/** Where a value stands, for a fault elsewhere that it disagrees with: "content/techniques/cold.mdx:34". */
export function placeOf(entry: Entry, path: Path): string {
	const { line } = faultAt(entry.file, offsetAt(entry, path), '', '');
	return `content/${entry.file.path}:${line}`;
}

/** Pressures that are taught nowhere, and steps that take longer or shorter than the time beside them. */
export function findDoseFaults({ entry, time, per, work, usual, most }: Dose): Fault[] {
	const faults: Fault[] = [];
	if (usual !== undefined && most !== undefined && usual > most) {
		const what = `"usual" is ${usual}, above "most", which is ${most}.`;
		faults.push(faultAtValue(entry, ['pressure', 'usual'], what, `Write ${most} or less.`));
	}
	if (most !== undefined && most > mostEver && most <= 10) {
		const what = `"most" is ${most}; above ${mostEver} of 10 nothing is taught.`;
		faults.push(faultAtValue(entry, ['pressure', 'most'], what, `Write ${mostEver} or less.`));
	}
	const sum = work && (per === 'session' ? sumOf(work) : work.secondsEach);
	if (sum && time && !isInside(sum, time)) {
		const what = `The work takes ${sayTime(sum)}; "time" is ${sayTime(time)} each ${per} (line ${lineOf(entry, ['time', 'seconds'])}).`;
		const instead = 'Change places, times, seconds or passes here and in the steps, or the time.';
		faults.push(faultAtKey(entry, ['work'], what, instead));
	}
	return faults;
}

/** The line of a file on which a value stands, from 1. */
export const lineOf = (entry: Entry, path: Path): number =>
	faultAt(entry.file, offsetAt(entry, path), '', '').line;

function asRange(value: unknown): Range | undefined {
	const [min, max] = [asNumber(valueAt(value, ['min'])), asNumber(valueAt(value, ['max']))];
	return min === undefined || max === undefined || min > max ? undefined : { min, max };
}

const asNumber = (value: unknown): number | undefined =>
	typeof value === 'number' ? value : undefined;

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the fields that have no value: a field that is there has one. */
function defined<T extends object>(fields: T): Defined<T> {
	const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
	return Object.fromEntries(kept) as Defined<T>;
}
