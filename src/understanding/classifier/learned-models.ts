import type { Language } from "#kernel/language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { LEARNED_MODELS, type LearnedModelName } from "./learned-model-sources.ts";
import { type CalibratedModel, decodeSparseModel } from "./sparse-model.ts";

export type LearnedModels = Readonly<Record<LearnedModelName, CalibratedModel>> & {
  readonly transitions: readonly (readonly number[])[];
};

const loaded = new Map<Language, LearnedModels>();

/** Decodes the weights of a language when the first message is read. */
export function loadLearnedModels(language: Language): LearnedModels {
  const known = loaded.get(language);
  if (known) return known;
  const sources = LANGUAGE_PACKS[language].learned;
  const models = {
    ...(Object.fromEntries(LEARNED_MODELS.map((name) => [name, decodeSparseModel(sources[name])])) as Record<
      LearnedModelName,
      CalibratedModel
    >),
    transitions: sources.transitions.split(";").map((row) => row.split(",").map(Number)),
  };
  loaded.set(language, models);
  return models;
}
