import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CollectionEntry } from 'astro:content';
import { referenceText } from './text.ts';

/** A reference as readers see it: text in Harvard style, and where to find it. */
export interface Reference {
	text: string;
	href: string | undefined;
}

/** Formats a source; the address is taken out of the text to become a link. */
export function reference({ data }: Pick<CollectionEntry<'sources'>, 'data'>): Reference {
	const { URL: url, DOI: doi, ...work } = data;
	const { language, address, noDate, preprint } = referenceText;
	const text = new Cite(work).format('bibliography', {
		format: 'text',
		template: 'harvard1',
		lang: language,
	});
	return {
		text: text
			.trim()
			.replace(address, '')
			.replace(noDate.style, noDate.ours)
			// The style takes an article without volume and pages for one; here they were not seen, and no work is one.
			.replace(preprint, ''),
		href: doi ? `https://doi.org/${doi}` : url,
	};
}
