import type { CollectionEntry } from 'astro:content';

/** A step of a routine with the technique that explains it. */
export type Step = Omit<
	CollectionEntry<'routines'>['data']['steps'][number],
	'technique' | 'do'
> & {
	/** All that it says to do. */
	do: string;
	technique: CollectionEntry<'techniques'>;
	/** Where the body is for it: an image below figures/, and its words. */
	position: { of: string; alt: string };
};
