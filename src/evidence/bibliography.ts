import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CollectionEntry } from 'astro:content';

/** A reference as readers see it: text in Harvard style, and where to find it. */
export interface Reference {
	text: string;
	href: string | undefined;
}

/** Formats a source; the address is taken out of the text to become a link. */
export function reference({ data }: Pick<CollectionEntry<'sources'>, 'data'>): Reference {
	const { URL: url, DOI: doi, ...work } = data;
	const text = new Cite(work).format('bibliography', {
		format: 'text',
		template: 'harvard1',
		lang: 'en-US',
	});
	return {
		text: text
			.trim()
			.replace(/\s*(Retrieved(?: from)?\s+)?https?:\/\/\S+$/, '')
			.replace('(n.d.)', '(no date)')
			// The style takes an article without volume and pages for one; here they were not seen, and no work is one.
			.replace(' [Preprint]', ''),
		href: doi ? `https://doi.org/${doi}` : url,
	};
}
