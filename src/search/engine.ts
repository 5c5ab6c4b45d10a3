// The part of Pagefind's interface that we use, loaded from the files that the build wrote beside the pages.

import { metaWeights } from './weights.ts';

/** One hit before its page is loaded. */
export interface Hit {
	/** Id of the text of its page. */
	id: string;
	score: number;
	data(): Promise<IndexedPage>;
}

/** A page as the index knows it. */
export interface IndexedPage {
	url: string;
	excerpt: string;
	meta: { title?: string; kind?: string; summary?: string };
	/** What was found under each heading, in the order of the page. */
	sub_results?: readonly Passage[];
}

/** What was found under one heading; before the first one it has no anchor. */
export interface Passage {
	title: string;
	excerpt: string;
	anchor?: { id: string };
	/** Of each word found: how much it counts where it stands, 1 for plain text. */
	weighted_locations?: readonly { weight: number }[];
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
export function loadEngine(base: string): Promise<Engine> {
	engine ??= start(base).catch((error: unknown) => {
		engine = undefined;
		throw error;
	});
	return engine;
}

/** Forgets the engine: after a deploy, it may look for files of an index that is no longer there. */
export function forgetEngine(): void {
	engine?.then((old) => old.destroy()).catch(() => undefined);
	engine = undefined;
}

const addressOf = (base: string) =>
	`${base}/pagefind/pagefind.js${starts === 0 ? '' : `?start=${starts}`}`;

/** Has the engine's code fetched, and not yet run: what the names know is shown before. */
export function fetchEngine(base: string): void {
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
