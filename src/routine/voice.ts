// Speech, by voices that are on the device alone: others would send what is said to a server.

/** A voice of the device for a language; nothing where it has none. */
function voiceFor(language: string): SpeechSynthesisVoice | undefined {
	if (!('speechSynthesis' in globalThis)) return undefined;
	const [main = ''] = language.split('-');
	const own = speechSynthesis.getVoices().filter((voice) => voice.localService);
	return (
		own.find(({ lang }) => lang.replace('_', '-') === language) ??
		own.find(({ lang }) => lang.startsWith(main))
	);
}

/** Whether something can be spoken. */
export const canSpeak = (language: string): boolean => voiceFor(language) !== undefined;

/** Speaks, in place of what was being said. */
export function speak(text: string, language: string): void {
	const voice = voiceFor(language);
	if (!voice) return;
	const said = new SpeechSynthesisUtterance(text);
	Object.assign(said, { voice, lang: voice.lang, rate: 0.95 });
	speechSynthesis.cancel();
	speechSynthesis.speak(said);
}

/** Ends what is being said. */
export function hush(): void {
	if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
}
