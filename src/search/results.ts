// The results of a query: what is known at once and what the full-text index finds, together; where one of them can't be had,
// what the other one says. The index is asked in the part of Pagefind's interface that stands at the end.

import type { Seen } from '../safety/danger.ts';
import { stemOf } from '../words/spelling.ts';
import { loadKnowledge, type Knowledge } from './knowledge.ts';
import { kindFrom, type SearchKinds } from './page-kinds.ts';
import { passageOf, type Hit } from './passage.ts';
import { patience, pause } from './pauses.ts';
import {
	mostRead,
	nothingFound,
	understand,
	withPassages,
	type Results,
	type TextFound,
	type Understood,
} from './understood.ts';
import { watch } from './watch.ts';
import { metaWeights } from './weights.ts';

/** What a search needs to know of the site. */
export interface Site {
	/** The folder that it is served in, without its last slash. */
	base: string;
	kinds: SearchKinds;
}

interface Options {
	/** True to take the words as they were typed. */
	exact?: boolean;
	/** Told what there is before all has answered. */
	early?: (results: Results) => void;
	/** Asked before the full-text index is; false where nobody waits for the answer any more. */
	isWanted?: () => Promise<boolean>;
}

/** Milliseconds that the names wait for what tells of danger. */
const untilCalm = 1000;

/**
 * Finds the pages for a query, the best first. What is missing is said in the results.
 * @throws {Error} when neither index nor names can be had
 */
export async function resultsFor(
	words: string,
	site: Site,
	{ exact = false, early, isWanted }: Options = {},
): Promise<Results> {
	if (!words) return nothingFor(words);
	fetchEngine(site.base);
	const seen = signIn(words, site.base);
	const knowledge = await knownOrText(words, site, early);
	if (!knowledge) return textAlone(words, site);
	const understood = understand(words, knowledge, site.kinds, { exact, sign: await seen });
	early?.({ ...understood.results(nothingFound), missing: 'text' });
	const { asked } = understood;
	// None of the words stands on any page: the index knows no more.
	if (asked.length === 0) return understood.results(nothingFound);
	if ((await isWanted?.()) === false)
		return { ...understood.results(nothingFound), missing: 'text' };
	try {
		const results = await answered(understood, site.base);
		if (!results.missing) return results;
		// An index that has lost pages which it names was left over from before a deploy.
		forgetEngine();
		return await answered(understood, site.base);
	} catch {
		return { ...understood.results(nothingFound), missing: 'text' };
	}
}

/** The results with all that the index knows. */
async function answered({ asked, results }: Understood, base: string): Promise<Results> {
	const found = await searchText(asked, base);
	return withPassages(results(found), found, new Set(asked.map(stemOf)));
}

const nothingFor = (query: string): Results => ({ pages: [], places: [], query, mended: false });

/** What is known. While it does not come, the text is asked alone. Nothing where it can't be had. */
async function knownOrText(
	words: string,
	site: Site,
	early: Options['early'],
): Promise<Knowledge | undefined> {
	const end = { isHere: false };
	const knowledge = loadKnowledge(site.base).catch(() => undefined);
	const alone = async () => {
		const results = await textAlone(words, site);
		if (!end.isHere) early?.(results);
	};
	const waiting = setTimeout(() => void alone().catch(() => undefined), patience);
	const found = await knowledge;
	end.isHere = true;
	clearTimeout(waiting);
	return found;
}

/** What the index finds without what is known: slips are not mended, and no sore place is offered. */
async function textAlone(words: string, { base, kinds }: Site): Promise<Results> {
	const { all } = await searchText([words], base);
	const pages = await Promise.all(all.slice(0, mostRead).map((hit) => hit.data()));
	return {
		...nothingFor(words),
		missing: 'names',
		pages: pages.map((page) => ({
			...{ url: page.url, title: page.meta.title ?? page.url },
			kind: kindFrom(page.meta.kind ?? 'page', kinds),
			...passageOf(page),
		})),
	};
}

/** The sign of danger in the words. */
const signIn = (words: string, base: string): Promise<Seen | undefined> =>
	Promise.race([watch(words, base), pause(untilCalm)]);

/** Asks the full-text index for each word, and for all. A stale one, left over from before a deploy, is read anew once. */
async function searchText(
	words: readonly string[],
	base: string,
	again = true,
): Promise<TextFound> {
	try {
		const engine = await loadEngine(base);
		const search = async (query: string) => (await engine.search(query)).results;
		const byWord = await Promise.all(words.map(search));
		const [only = []] = byWord;
		return { byWord, all: words.length > 1 ? await search(words.join(' ')) : only };
	} catch (error) {
		if (!again) throw error;
		forgetEngine();
		return searchText(words, base, false);
	}
}

/** The engine, ready to search. */
interface Engine {
	options(options: Record<string, unknown>): Promise<void>;
	search(query: string): Promise<{ results: Hit[] }>;
	destroy(): Promise<void>;
}

let engine: Promise<Engine> | undefined;
/** Counts the starts: a new address makes the browser read the engine anew. */
let starts = 0;

/**
 * Loads the engine once, when it is first wanted.
 * @param base the folder that the site is served in, without its last slash
 */
function loadEngine(base: string): Promise<Engine> {
	engine ??= start(base).catch((error: unknown) => {
		engine = undefined;
		throw error;
	});
	return engine;
}

/** Forgets the engine: after a deploy, it may look for files of an index that is no longer there. */
function forgetEngine(): void {
	engine?.then((old) => old.destroy()).catch(() => undefined);
	engine = undefined;
}

const addressOf = (base: string) =>
	`${base}/pagefind/pagefind.js${starts === 0 ? '' : `?start=${starts}`}`;

/** Has the engine's code fetched, and not yet run: what the names know is shown before. */
function fetchEngine(base: string): void {
	if (engine) return;
	const link = document.createElement('link');
	link.rel = 'modulepreload';
	link.href = addressOf(base);
	document.head.append(link);
}

async function start(base: string): Promise<Engine> {
	const address = addressOf(base);
	starts += 1;
	const loaded = (await import(/* @vite-ignore */ address)) as Engine;
	await loaded.options({
		excerptLength: 24,
		ranking: { metaWeights },
	});
	return loaded;
}
