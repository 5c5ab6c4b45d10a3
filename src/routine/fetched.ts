// What the player fetches by hand, once.

/** A fetch that is made once for all who ask; where it fails, the next to ask tries again. */
export function once<Result>(fetch: () => Promise<Result>): () => Promise<Result> {
	let coming: Promise<Result> | undefined;
	return () =>
		(coming ??= fetch().catch((error: unknown) => {
			coming = undefined;
			throw error;
		}));
}

/**
 * Brings a style: by hand, for one that is imported would come with every page that has a "Start".
 * @throws {Error} with its address when it does not come
 */
export function dress(style: string): Promise<unknown> {
	const link = document.createElement('link');
	Object.assign(link, { rel: 'stylesheet', href: style });
	return new Promise((done, fail) => {
		link.onload = done;
		link.onerror = () => {
			link.remove();
			fail(new Error(style));
		};
		document.head.append(link);
	});
}
