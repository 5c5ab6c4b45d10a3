// The order of results: how well they fit, with what a sore reader can do first. Pure.

import type { Urgency } from '../safety/signs.ts';
import type { ByStem } from '../words/read.ts';
import { mostShown } from './filters.ts';
import type { Knowledge } from './knowledge.ts';
import { stemsIn, stemsOf, type Known, type Named } from './names.ts';
import type { SearchKinds } from './page-kinds.ts';
import { asTitle, leastHeading, leastScore, type Weights } from './weights.ts';

/** Pages that a sign of danger leads to, whatever page explains it. */
export const doctor = '/articles/when-to-see-a-doctor/';
export const redFlags = '/safety/red-flags/';

/** A page found. */
export interface Found extends Pick<
	Named,
	'url' | 'title' | 'text' | 'at' | 'by' | 'tools' | 'minutes'
> {
	/** Id of its kind; a page that is of none has a name of its own. */
	kind: string;
	/** HTML of Pagefind with `<mark>` as its only tag, or plain text. */
	excerpt: string;
}

/** A page as it is found by its names: what is shown of it, and what it is narrowed down and drawn by. */
export const foundBy = ({
	url,
	title,
	text,
	kind,
	at,
	by,
	tools,
	minutes,
	summary,
}: Named): Found => ({
	...{ url, title, text, kind, at, by, tools, minutes, excerpt: summary },
});

/** A page found, with its score. */
export interface Scored extends Found {
	score: number;
}

/** The results by falling score; equal ones keep their order. */
export const byScore = <Result extends { score: number }>(results: readonly Result[]): Result[] =>
	results.toSorted((a, b) => b.score - a.score);

/** A page with how well its names fit a query. */
export interface Fitting {
	page: Known;
	score: number;
	/** True where the query is its title, word for word; never of a tool, whose techniques come first. */
	isTitle?: boolean;
}

/** What a query asks for. */
export interface Meant {
	/** Every page, with how well its names fit. */
	byName: readonly Fitting[];
	/** The sore places that the query names, the likeliest first. */
	places: readonly Fitting[];
	/** How many words ask for a page as people say it, by its address. */
	subjects: ReadonlyMap<string, number>;
	/** The sign of danger that it names: how urgent it is, and the page that explains it. */
	sign?: { level: Urgency; page?: string | undefined } | undefined;
}

/** How well the text of the pages fits, from 0 to 1, by address. */
export type ByText = ReadonlyMap<string, number>;

/** One row of results, from all that is known; sore places are offered apart, come last, and lead to their muscles. */
export function merge(
	meant: Meant,
	byText: ByText,
	kinds: SearchKinds,
	weights: Weights,
): Scored[] {
	const led = leadsOf(meant.places, weights);
	const scored = meant.byName.flatMap(({ page, score, isTitle }): Scored[] => {
		const text = byText.get(page.url) ?? 0;
		const said = meant.subjects.get(page.url) ?? 0;
		const sign = signFor(page, meant, weights);
		const sum = score + weights.text * text + weights.said * said + (led.get(page.url) ?? 0);
		if (sum < leastScore && text === 0 && sign === 0) return [];
		const often =
			(kinds[page.kind]?.weight ?? 1) * (isTitle ? asTitle : oftenFor(page, sum, meant, weights));
		return [{ ...foundBy(page), score: sum * often + sign }];
	});
	return byScore(scored);
}

/** How often a page counts for what it is. */
function oftenFor(page: Known, sum: number, { sign, places }: Meant, weights: Weights): number {
	if (page.leads) return weights.place;
	const isDanger = sign && sign.level !== 'see-someone';
	if (page.kind === 'safety' && (isDanger || sum >= weights.safetyAskedFor))
		return weights.safetyFirst;
	const isStory = page.kind !== 'muscles' && page.kind !== 'safety';
	return (
		(page.group ? weights.group : 1) * (isStory && (places[0]?.score ?? 0) >= 2 ? weights.story : 1)
	);
}

/** What a page gets for the sign of danger that the query names. */
function signFor({ url }: Known, { sign }: Meant, weights: Weights): number {
	if (!sign) return 0;
	const isDoctor = url.endsWith(doctor);
	if (sign.level === 'see-someone') return isDoctor ? weights.signDoctor : 0;
	if (url === sign.page) return sign.level === 'emergency' ? weights.sign : weights.signToday;
	return isDoctor || url.endsWith(redFlags) ? weights.signOther : 0;
}

/** What sore places give to the muscles that they lead to, by address. */
function leadsOf(places: readonly Fitting[], weights: Weights): Map<string, number> {
	const led = new Map<string, number>();
	for (const [rank, { page, score }] of places.entries()) {
		for (const [index, url] of (page.leads ?? []).entries()) {
			const more = (weights.led * Math.min(2, score)) / (1 + rank) / (1 + weights.ledFall * index);
			led.set(url, Math.max(led.get(url) ?? 0, more));
		}
	}
	return led;
}

/** Puts what the best results lead on to among the first: who asks for the one often needs the other. */
export function leadOn(
	results: readonly Scored[],
	all: readonly Named[],
	weights: Weights,
): Scored[] {
	const scores = new Map(results.map((result) => [result.url, result]));
	const ceiling = (results[0]?.score ?? 0) * weights.leadingMost;
	for (const [rank, share] of [weights.leadingOn, weights.leadingOnSecond].entries()) {
		const best = results[rank];
		const page = best && all.find(({ url }) => url === best.url);
		for (const [index, place] of (page?.next ?? []).entries()) {
			const next = all[place];
			if (!best || !next) continue;
			const known = scores.get(next.url) ?? { ...foundBy(next), score: 0 };
			const more = (best.score * share) / (1 + weights.leadingFall * index);
			const score = Math.min(Math.max(known.score, ceiling), known.score + more);
			scores.set(next.url, { ...known, score });
		}
	}
	return byScore([...scores.values()]);
}

/** What the full-text index found for one word. */
export type WordHits = readonly { id: string; score: number }[];

/**
 * How well the text of each page fits, from 0 to 1, by address.
 * @param found for each word that was asked
 */
export function textScores(found: readonly WordHits[], { byText }: Knowledge): ByText {
	const sums = new Map<string, number>();
	for (const { id, score } of found.flat()) {
		const url = byText.get(id.replace(/^.*_/, ''));
		if (url) sums.set(url, (sums.get(url) ?? 0) + score);
	}
	const best = Math.max(Number.MIN_VALUE, ...sums.values());
	return new Map([...sums].map(([url, sum]) => [url, sum / best]));
}

/** The pages that answer, the best first; the best by its text is among those shown, however many have a better name. */
export function answersTo(
	meant: Meant,
	text: ByText,
	{ pages }: Knowledge,
	kinds: SearchKinds,
	weights: Weights,
): Scored[] {
	const all = leadOn(merge(meant, text, kinds, weights), pages, weights);
	const [late] = all.slice(mostShown).filter(({ url }) => text.get(url) === 1);
	if (!late) return all;
	const others = all.filter((page) => page !== late);
	return [...others.slice(0, mostShown - 1), late, ...others.slice(mostShown - 1)];
}

/** The words of a query, how telling each is, and all together. */
interface Telling {
	stems: readonly string[];
	weights: ByStem<number>;
	total: number;
}

/** The heading of a page that a query asks about, where one says more of it than the title does. */
export function headingFor(
	url: string,
	{ stems: asked, weights, total }: Telling,
	{ pages, language }: Knowledge,
): { id: string; title: string } | undefined {
	const page = pages.find((one) => one.url === url);
	const inTitle = page && stemsOf(page, 'title');
	let best: { id: string; title: string } | undefined;
	let most = leastHeading * total;
	for (const [id, title] of page?.headings ?? []) {
		const own = new Set(stemsIn(title, language.lexicon));
		const said = asked.filter((stem) => own.has(stem));
		if (said.every((stem) => inTitle?.has(stem))) continue;
		const sum = said
			// What the title says, too, tells no heading from another.
			.reduce((all, stem) => all + (weights.get(stem) ?? 0) * (inTitle?.has(stem) ? 0.5 : 1), 0);
		if (sum > most) [best, most] = [{ id, title }, sum];
	}
	return best;
}
