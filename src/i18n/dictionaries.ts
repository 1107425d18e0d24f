import type { Locale } from '#schemas/text.ts';
import ar from './ar.json' with { type: 'json' };
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** Every sentence of the interface has a key; the German dictionary is the list of them. */
export type MessageKey = keyof typeof de;

/** Sentences by their keys; German stands in for those that a language lacks. */
export type Dictionary = Partial<Record<MessageKey, string>>;

export const german = de;

/** The languages that the site itself speaks; a municipality enables some of them. */
export const dictionaries: Partial<Record<Locale, Dictionary>> = { de, en, ar };

export const spokenLocales = Object.keys(dictionaries) as Locale[];
