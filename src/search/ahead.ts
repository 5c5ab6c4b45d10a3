// Who comes with words in the address waits for their answer: what it takes is asked for while the page is still being read,
// before its own scripts are here. Pure.

/** What the search knows, and what tells of danger: the first answer needs both. */
export const firstFiles = ['/data/knowledge.json', '/data/danger.json'] as const;

/**
 * The script, as text.
 * @param addresses of the files that the first answer needs
 */
export const ahead = (addresses: readonly string[]): string =>
	// As `fetch` asks for them later: it takes what was asked for alike.
	`if(/[#&]q=./.test(location.hash))for(const href of ${JSON.stringify(addresses)})` +
	`document.head.append(Object.assign(document.createElement('link'),{rel:'preload',as:'fetch',crossOrigin:'',href}))`;
