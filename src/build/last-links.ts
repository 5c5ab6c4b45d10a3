// The links that a text ends with, under "## Next". Pure.

/** A link as its author wrote it. */
export interface LastLink {
	/** Where it leads, without a part of the page. */
	path: string;
	/** The part of the page, with its "#"; often none. */
	part: string;
	says: string;
	/** What stands behind it, without the comma. */
	more: string;
}

const link = /\[([^\]]+)\]\((\/[a-z]+\/[a-z0-9-]+\/)([^)]*)\)(.*)/g;

/** The links of the last section of a text, in their order. */
export const lastLinks = (body = ''): LastLink[] =>
	[...(body.split(/^## Next$/m)[1] ?? '').matchAll(link)].map(
		([, says = '', path = '', part = '', more = '']) => ({
			...{ says, path, part },
			more: more.replace(/^[,;:]?\s*/, ''),
		}),
	);
