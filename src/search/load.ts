// What the search knows before its index is there, read once when it is first wanted.

import { readKnowledge, type Knowledge, type KnowledgeData } from './knowledge.ts';

let knowledge: Promise<Knowledge> | undefined;

/**
 * Loads what is known, once.
 * @param base the folder that the site is served in, without its last slash
 * @throws {Error} when it can't be had
 */
export function loadKnowledge(base: string): Promise<Knowledge> {
	knowledge ??= fetch(`${base}/data/knowledge.json`)
		.then(async (response) => {
			if (!response.ok) throw new Error(`What the search knows answered ${response.status}.`);
			return readKnowledge((await response.json()) as KnowledgeData);
		})
		.catch((error: unknown) => {
			knowledge = undefined;
			throw error;
		});
	return knowledge;
}
