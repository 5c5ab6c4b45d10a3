// What is to be said of a file that was asked for and is not here.

export type Lack = '' | 'slow' | 'missing';

/** Milliseconds after which a file that does not come is spoken of. */
export const patience = 3000;

/**
 * Code that came; an answer of 200 can be anything.
 * @throws {Error} when nothing is in it
 */
export function whole<T extends object>(code: T): T {
	if (Object.keys(code)[0]) return code;
	throw new Error('Empty');
}

/**
 * Waits for a file that was asked for.
 * @param tell told what is lacking: that it is slow, or can't be had
 * @returns what came, or nothing
 */
export async function come<T>(
	coming: Promise<T>,
	tell: (lack: Lack) => void,
): Promise<T | undefined> {
	const told = { isSlow: false };
	const timer = setTimeout(() => {
		told.isSlow = true;
		tell('slow');
	}, patience);
	try {
		const come = await coming;
		// What is said of another file stays.
		if (told.isSlow) tell('');
		return come;
	} catch {
		tell('missing');
		return undefined;
	} finally {
		clearTimeout(timer);
	}
}
