// What many pages say once: tags on pages that have no numbers for them, words that no two pages share, steps without words.
import { sentenceBlanks } from '../content.config.ts';
import { asTag, attributeWords } from './component.ts';
import { readTimes } from './amount.ts';
import { describeTime } from './dose-text.ts';
import { knownTimes, placeOf, type Dose } from './dose.ts';
import { each, faultAtKey, faultAtValue, textAt, valueAt, valuesAt, type Entry } from './entry.ts';
import { faultAt, type Fault } from './fault.ts';
import { idOf } from './list.ts';
import type { Page } from './page.ts';

/** The kind of page whose front matter has the numbers of a tag; a page of another kind works out no words. */
const homes: Readonly<Record<string, string>> = {
	Dose: 'techniques',
	Scale: 'routines',
	Tomorrow: 'routines',
};

/** The tags that show words of content/facts/. */
const showing = [
	{ tag: 'Way', collection: 'otherWays', noun: 'way' },
	{ tag: 'Position', collection: 'positions', noun: 'position' },
] as const;

/** Tags on a page of another kind, or twice on one. */
export function findSaidFaults({ file, collection, body = [] }: Page): Fault[] {
	const seen = new Set<string>();
	return body.flatMap((part) => {
		const name = asTag(part)?.name ?? '';
		const shows = showing.some(({ tag }) => tag === name);
		const [id] = attributeWords(file, part, 'of');
		const home = homes[name] ?? (shows ? 'techniques and routines' : undefined);
		if (!home) return [];
		const key = `${name} ${id?.text ?? ''}`;
		const isAgain = seen.has(key);
		seen.add(key);
		if (!home.includes(collection)) {
			const what = `<${name}> can be shown on ${home} alone.`;
			return [faultAt(file, part.start, what, 'Take it out.')];
		}
		return isAgain ? [faultAt(file, part.start, `<${name}> stands twice.`, 'Keep one.')] : [];
	});
}

/** Ways and positions that are not on two pages: what one page says stands there. */
export function findUnshared(pages: readonly Page[], facts: readonly Entry[]): Fault[] {
	return showing.flatMap(({ tag, collection, noun }) => {
		const shown = pages.flatMap(({ file, body = [] }) =>
			body
				.filter((part) => asTag(part)?.name === tag)
				.flatMap((part) => attributeWords(file, part, 'of'))
				.map(({ text }) => ({ text, path: file.path })),
		);
		return facts
			.filter((entry) => entry.collection === collection)
			.flatMap((entry) => {
				const on = shown.filter(({ text }) => text === idOf(entry));
				if (on.length > 1) return [];
				const [only] = on;
				const what = `The ${noun} "${String(idOf(entry))}" stands on ${only ? `1 page: content/${only.path}` : 'no page'}.`;
				const instead = only ? 'Write its words there.' : 'Show it, or take it out.';
				return [faultAt(entry.file, entry.opening, what, instead)];
			});
	});
}

/** Sentences that are missing, and such with a blank that nothing fills. */
export function findSentenceFaults(facts: readonly Entry[]): Fault[] {
	const sentences = facts.filter(({ collection }) => collection === 'sentences');
	const [first] = sentences;
	if (!first) return [];
	const missing = Object.keys(sentenceBlanks).filter(
		(id) => !sentences.some((entry) => idOf(entry) === id),
	);
	const lack = missing.map((id) =>
		faultAt(first.file, 0, `The sentence "${id}" is missing.`, `Add it: "- id: ${id}".`),
	);
	return [
		...lack,
		...sentences.flatMap((entry) => {
			const fills: readonly string[] =
				(sentenceBlanks as Record<string, readonly string[]>)[idOf(entry) ?? ''] ?? [];
			return [...textAt(entry.data, ['says']).matchAll(/\{([^}]*)\}/g)]
				.filter(([, name = '']) => !fills.includes(name))
				.map(([whole]) => {
					const known = fills.map((name) => `{${name}}`).join(', ') || 'the words alone';
					const what = `Nothing fills "${whole}".`;
					return faultAtValue(entry, ['says'], what, `Write ${known}.`);
				});
		}),
	];
}

/** The one blank of what a step says. */
const blank = '{each}';

/** The words of a technique for its steps: times that it does not have, and blanks that nothing fills. */
export function findStepWordFaults(dose: Dose): Fault[] {
	const { entry, work } = dose;
	return valuesAt(entry.data, ['step', 'do']).flatMap(({ value, path }) => {
		if (typeof value !== 'string') return [];
		const fault = (what: string, instead: string) => faultAtValue(entry, path, what, instead);
		const blanks = value.match(/\{[^}]*\}/g) ?? [];
		const strange = blanks.filter((one) => one !== blank || !work?.secondsEach);
		const where = placeOf(entry, ['time', 'seconds']);
		const times = readTimes(value).flatMap(
			(amount) => describeTime(amount, knownTimes(dose), where) ?? [],
		);
		return [
			...strange.map((one) =>
				fault(`Nothing fills "${one}".`, `Write ${blank} with a "work" of seconds, or the time.`),
			),
			...times.map((what) => fault(what, 'Write the same time in both.')),
		];
	});
}

/** Steps of a routine for which neither they nor their technique say what to do, or both say the same. */
export function findWordlessSteps(
	{ collection, entry }: Page,
	doses: ReadonlyMap<string, Dose>,
): Fault[] {
	if (collection !== 'routines' || !entry) return [];
	return valuesAt(entry.data, ['steps', each]).flatMap(({ value, path }) => {
		const dose = doses.get(textAt(value, ['technique']));
		if (!dose) return [];
		const said = ['begin', 'do'].filter((field) => {
			const own = valueAt(value, [field]);
			return own !== undefined && own === valueAt(dose.entry.data, ['step', field]);
		});
		const place = placeOf(dose.entry, ['step']);
		const again = said.map((field) =>
			faultAtKey(entry, [...path, field], `${place} says the same.`, 'Take it out.'),
		);
		if (valueAt(value, ['do']) ?? valueAt(dose.entry.data, ['step', 'do'])) return again;
		const what = `The step does not say what to do, nor does "step" of ${dose.id}.`;
		return [faultAtValue(entry, path, what, 'Write "do", or a "step" there.'), ...again];
	});
}
