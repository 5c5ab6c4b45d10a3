// Other search engines on the same content, each as its manual advises. Only `npm run bench:search` needs their packages, so
// they stand in a package.json of their own beside this file, which that command installs; types say what is used of them.

/** A page as an engine gets it. */
export interface Document {
	id: string;
	title: string;
	names: string;
	text: string;
}

/** A search engine that has read all pages. */
export interface Engine {
	name: string;
	/** Its index as text, which a browser would have to fetch. */
	index: string;
	ask: (words: string) => readonly string[] | Promise<readonly string[]>;
}

/** By its name as a value, so that the types of the site do not ask for what is not installed. */
const load = (name: string): Promise<unknown> => import(name);

async function miniSearch(all: readonly Document[]): Promise<Engine> {
	interface MiniSearch {
		addAll(documents: readonly Document[]): void;
		search(words: string): { id: string }[];
	}
	const { default: Index } = (await load('minisearch')) as {
		default: new (options: object) => MiniSearch;
	};
	const mini = new Index({
		fields: ['title', 'names', 'text'],
		searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 4, names: 3 } },
	});
	mini.addAll(all);
	return {
		name: 'MiniSearch, prefix and fuzzy',
		index: JSON.stringify(mini),
		ask: (words) => mini.search(words).map(({ id }) => id),
	};
}

async function orama(all: readonly Document[]): Promise<Engine> {
	const { create, insertMultiple, save, search } = (await load('@orama/orama')) as {
		create: (options: object) => object;
		insertMultiple: (index: object, documents: readonly Document[]) => Promise<unknown>;
		save: (index: object) => unknown;
		search: (index: object, query: object) => Promise<{ hits: { document: Document }[] }>;
	};
	const index = create({
		schema: { id: 'string', title: 'string', names: 'string', text: 'string' },
		components: { tokenizer: { stemming: false } },
	});
	await insertMultiple(index, all);
	const boost = { title: 4, names: 3 };
	return {
		name: 'Orama, tolerance 1',
		index: JSON.stringify(save(index)),
		ask: async (words) => {
			const { hits } = await search(index, { term: words, tolerance: 1, boost, limit: 10 });
			return hits.map(({ document }) => document.id);
		},
	};
}

async function fuse(all: readonly Document[]): Promise<Engine> {
	interface Fuse {
		search(words: string, options: { limit: number }): { item: Document }[];
	}
	const { default: Index } = (await load('fuse.js')) as {
		default: new (documents: readonly Document[], options: object) => Fuse;
	};
	const index = new Index(all, {
		keys: [
			{ name: 'title', weight: 4 },
			{ name: 'names', weight: 3 },
			{ name: 'text', weight: 1 },
		],
		ignoreLocation: true,
		threshold: 0.3,
	});
	return {
		name: 'Fuse, threshold 0.3',
		index: JSON.stringify(all),
		ask: (words) => index.search(words, { limit: 10 }).map(({ item }) => item.id),
	};
}

/** All of them, with the pages read. */
export const otherEngines = (all: readonly Document[]): Promise<Engine[]> =>
	Promise.all([miniSearch(all), orama(all), fuse(all)]);
