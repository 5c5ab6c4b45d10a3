// What the whole site says of itself. What only its owner knows is `undefined` until it is given: pages leave it out
// and the build says so.

import { missingText, partText, siteText } from './text.ts';

interface Site {
	name: string;
	/** The language of its pages, as in BCP 47. */
	language: string;
	/** One sentence for search engines. */
	description: string;
	/** Who writes; never an invented person. */
	author: string;
	/** Where the site is served from, without the folder. */
	origin: string;
	/** The folder in which it is served: '/' or '/name/'. */
	base: string;
	/** Address of the source code, for "suggest a change". */
	repository: string | undefined;
	/** Mail address for readers. */
	contact: string | undefined;
}

export const site: Site = {
	name: 'Unknot',
	language: 'en-US',
	...siteText,
	origin: 'https://unknot.example',
	base: '/',
	repository: undefined,
	contact: undefined,
};

/** The facts that the owner has still to give, in words for the build's log. */
export function missingFacts(of: Site = site): string[] {
	const facts = {
		[missingText.origin]: of.origin.endsWith('.example') ? undefined : of.origin,
		[missingText.repository]: of.repository,
		[missingText.contact]: of.contact,
	};
	return Object.entries(facts).flatMap(([name, value]) => (value ? [] : [name]));
}

/** The parts of the site in the order of the header. */
export const navigation = [
	{ name: partText.map, path: '/' },
	{ name: partText.techniques, path: '/techniques/' },
	{ name: partText.routines, path: '/routines/' },
	{ name: partText.articles, path: '/articles/' },
	{ name: partText.safety, path: '/safety/' },
	{ name: partText.kept, path: '/kept/' },
] as const;

/** Address of a page of ours, with the folder that the site is served in. */
export function address(path: string): string {
	return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
