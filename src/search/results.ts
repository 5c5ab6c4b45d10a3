// The results of a query: what the names know and what the full-text index finds, together; where one of them can't be had,
// what the other one says.

import { fetchEngine, forgetEngine, loadEngine, type Hit, type IndexedPage } from './engine.ts';
import { ask, fit } from './fit.ts';
import { loadNames } from './load.ts';
import { mend } from './mend.ts';
import type { Names } from './names.ts';
import type { SearchKinds } from './page-kinds.ts';
import { passageOf, type Answering } from './passage.ts';
import { patience, pause } from './pauses.ts';
import { leadOn, merge, type Found, type Meant } from './ranking.ts';
import { attemptsFor, firstAnswered, relaxed, type Attempt } from './relax.ts';
import { placesAmong } from './said-places.ts';

/** A page found, with the passage that answers. */
export interface Shown extends Found {
	under?: Answering['under'] | undefined;
}

/** What was found. */
export interface Results {
	pages: Shown[];
	/** Sore places that the query names, the likeliest first. */
	places: Found[];
	/** What was looked for: the query, or what it was taken to mean. */
	query: string;
	mended: boolean;
	/** What the words may mean where they were taken as they were typed. */
	meant?: string | undefined;
	/** Where no page has all the words: those that some page has together, if any; nothing where one has all. */
	relaxed?: readonly string[] | undefined;
	/** What could not be had: the text of all pages, of some of them, or the names. */
	missing?: 'text' | 'some' | 'names' | undefined;
}

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

/** Results shown at most: what a reader may scroll through. */
const most = 20;
/** Sore places offered beside them. */
const mostPlaces = 2;
/** Pages that are read from the full-text index; each costs about 3 kB. */
const mostRead = 6;
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
	const seen = isUrgent(words, site.base);
	const names = await namesOrText(words, site, early);
	if (!names) return textAlone(words, site);
	const { attempts, results, relaxedBy } = understand(words, names, site.kinds, {
		...{ exact, isUrgent: await seen },
	});
	if (!attempts) return results();
	early?.({ ...results(), missing: 'text' });
	if ((await isWanted?.()) === false) return { ...results(), missing: 'text' };
	try {
		const { byText, kept, isWhole } = await searchText(attempts, site.base);
		return { ...results(byText), relaxed: relaxedBy(kept), missing: isWhole ? undefined : 'some' };
	} catch {
		return { ...results(), missing: 'text' };
	}
}

const nothingFor = (query: string): Results => ({ pages: [], places: [], query, mended: false });

/** What the names know of the words, and what to ask the index. */
interface Understood {
	/** Nothing where the index need not be asked. */
	attempts?: readonly Attempt[];
	/** The results with what the index found, if anything. */
	results: (byText?: Passages) => Results;
	/** What to say where the words were answered in part. */
	relaxedBy: (kept: readonly string[]) => readonly string[] | undefined;
}

/** Reads the words by the names. Pure. */
function understand(
	words: string,
	names: Names,
	kinds: SearchKinds,
	{ exact, isUrgent }: { exact: boolean; isUrgent: boolean },
): Understood {
	const mended = mend(words, names);
	// Who is frightened is not corrected.
	const isMended = mended.changed && !exact && !isUrgent;
	const query = isMended ? mended.query : words;
	const head = {
		...{ query, mended: isMended },
		meant: exact && mended.changed ? mended.query : undefined,
	};
	if (mended.unknown)
		return { results: () => ({ ...nothingFor(query), ...head }), relaxedBy: () => undefined };
	const asked = ask(query, names);
	const byName = names.pages.map((page) => ({ page, score: fit(asked, page, names) }));
	const places = placesAmong(byName).slice(0, mostPlaces);
	const meant: Meant = { byName, places, isUrgent };
	return {
		attempts: attemptsFor(query, asked, names),
		results: (byText = new Map()) => ({
			...head,
			pages: shown(leadOn(merge(meant, byText, kinds), names.pages), byText),
			places: places.map(({ page }) => ({ ...page, excerpt: page.summary })),
		}),
		relaxedBy: (kept) => relaxed(words, kept, asked, names),
	};
}

/** The best pages, each with the heading that answers. */
const shown = (pages: readonly Found[], byText: Passages): Shown[] =>
	pages.slice(0, most).map((page) => ({ ...page, under: byText.get(page.url)?.page.under }));

/** The names. While they do not come, the text is asked alone. Nothing where they can't be had. */
async function namesOrText(
	words: string,
	site: Site,
	early: Options['early'],
): Promise<Names | undefined> {
	const end = { isHere: false };
	const names = loadNames(site.base).catch(() => undefined);
	const alone = async () => {
		const results = await textAlone(words, site);
		if (!end.isHere) early?.(results);
	};
	const waiting = setTimeout(() => void alone().catch(() => undefined), patience);
	const found = await names;
	end.isHere = true;
	clearTimeout(waiting);
	return found;
}

/** What the index finds without the names: slips are not mended, and no sore place is known. */
async function textAlone(words: string, { base, kinds }: Site): Promise<Results> {
	const { byText } = await searchText([{ query: words, stems: [] }], base);
	const pages = merge({ byName: [], places: [], isUrgent: false }, byText, kinds);
	return { ...nothingFor(words), pages: shown(pages, byText), missing: 'names' };
}

/** Whether the words tell of danger. Its code comes by itself: it is loaded with the first words, not with the page. */
async function isUrgent(words: string, base: string): Promise<boolean> {
	const seen = import('./watch.ts').then(({ watch }) => watch(words, base)).catch(() => undefined);
	return (await Promise.race([seen, pause(untilCalm)])) !== undefined;
}

/** What the index found, by address, each page with the passage that answers. */
type Passages = ReadonlyMap<string, { score: number; page: IndexedPage & Answering }>;

/** What the text of the pages says, for which words, and whether all of it could be read. */
interface TextFound {
	byText: Passages;
	kept: readonly string[];
	isWhole: boolean;
}

/** Asks the full-text index. A stale one, left over from before a deploy, is read anew once. */
async function searchText(
	attempts: readonly Attempt[],
	base: string,
	again = true,
): Promise<TextFound> {
	try {
		const engine = await loadEngine(base);
		const answered = await firstAnswered(
			attempts,
			async (query) => (await engine.search(query)).results,
		);
		if (!answered) return { byText: new Map(), kept: [], isWhole: true };
		const found = await readPages(answered.hits);
		if (!found.isWhole && again) throw new Error('The index has lost pages that it names.');
		return { ...found, kept: answered.attempt.stems };
	} catch (error) {
		if (!again) throw error;
		forgetEngine();
		return searchText(attempts, base, false);
	}
}

/** Reads the pages of the best hits. */
async function readPages(hits: readonly Hit[]): Promise<Omit<TextFound, 'kept'>> {
	const best = Math.max(1, ...hits.map(({ score }) => score));
	const read = await Promise.allSettled(
		hits.slice(0, mostRead).map(async (hit) => {
			const page = await hit.data();
			return [
				page.url,
				{ score: hit.score / best, page: { ...page, ...passageOf(page) } },
			] as const;
		}),
	);
	const pages = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
	return { byText: new Map(pages), isWhole: pages.length === read.length };
}
