// When the voices of the device have come.

/**
 * Tells when voices have come: some browsers load them late.
 * @returns what ends it
 */
export function watchVoices(tell: () => void): () => void {
	if (!('speechSynthesis' in globalThis)) return () => undefined;
	speechSynthesis.addEventListener('voiceschanged', tell);
	return () => {
		speechSynthesis.removeEventListener('voiceschanged', tell);
	};
}
